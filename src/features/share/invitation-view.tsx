import { Alert, Button, Checkbox, Text, Title } from "@mantine/core";
import { IconInfoCircle, IconPlayerPlay } from "@tabler/icons-react";
import { useState } from "react";
import { Link, useNavigate } from "react-router";
import { topicName } from "../../domain/catalogue/filter";
import type { ProblemSummary } from "../../domain/problem/bank";
import { optionLines } from "../../domain/session/options-text";
import { programsText } from "../../domain/share/contents";
import type { Invitation } from "../../domain/share/invitation";
import { hasNumpy } from "../../runtime/python/has-numpy";
import { beginInvitation, type Begun } from "../../runtime/share/receive-invitation";
import { useEnvironment } from "../../state/environment";
import { Notice } from "../../ui/notice";
import classes from "./share.module.css";

interface InvitationViewProps {
  readonly invitation: Invitation;
  readonly origin: "link" | "file";
}

type Asked = Pick<ProblemSummary, "title" | "difficulty" | "topics" | "packages">;

/** The session that somebody prepared: how long, by which rules, and no more of what is asked than may be known before. */
export function InvitationView({ invitation, origin }: InvitationViewProps) {
  const { library } = useEnvironment().services;
  const { problems, minutes, options } = invitation;
  const asked: readonly (Asked | string)[] = problems.map((problem) =>
    problem.kind === "own" ? problem.file.problem : (library.summaries.find(({ id }) => id === problem.slug) ?? problem.slug),
  );
  const known = asked.filter((one): one is Asked => typeof one !== "string");
  if (known.length < asked.length) {
    return (
      <Notice title="This session cannot be held here">
        It asks a problem that is not in this copy&apos;s bank. Reload the page, or ask for a newer link.
      </Notice>
    );
  }
  if (!hasNumpy && known.some(({ packages }) => packages.includes("numpy"))) {
    return <Notice title="This session cannot be held here">It asks a problem that needs NumPy, which this copy of Dryrun was built without.</Notice>;
  }
  const programs = problems.flatMap((problem) => (problem.kind === "own" ? [programsText(problem.file.problem)] : [])).filter(Boolean);
  return (
    <div className={classes.page}>
      <article className={classes.column}>
        <Text size="sm" c="dimmed">
          Somebody invites you to an interview in a {origin}
        </Text>
        <Title order={1} className={classes.title} mb="md">
          {problems.length === 1 ? "One problem" : "Two problems"} in {minutes} minutes
        </Title>
        <dl className={classes.inside} aria-label="What is inside">
          <div className={classes.row}>
            <dt>Problems</dt>
            <dd>{options.blind ? `${problems.length}; you see them once you start` : known.map((one) => <p key={one.title}>{askedText(one)}</p>)}</dd>
          </div>
          <div className={classes.row}>
            <dt>Time</dt>
            <dd>{minutes} minutes, counted from when you press Start</dd>
          </div>
          <div className={classes.row}>
            <dt>Rules</dt>
            <dd>
              {optionLines(options).map((line) => (
                <p key={line}>{line}</p>
              ))}
            </dd>
          </div>
          <div className={classes.row}>
            <dt>Recording</dt>
            <dd>What you do is recorded on this machine alone. Afterwards you can save it as a file for your interviewer, or delete it.</dd>
          </div>
        </dl>
        {programs.length > 0 && (
          <Alert variant="default" icon={<IconInfoCircle size={18} />} title="Not all of it is from Dryrun" mb="md">
            <Text size="sm">
              Your interviewer wrote {programs.length === problems.length && programs.length === 2 ? "both problems" : "a problem"}; nobody has checked it. It
              brings Python: {programs.join("; ")}. Nothing of it has run. Once you start, it runs in a sandbox, without network and out of reach of what you
              keep here.
            </Text>
          </Alert>
        )}
        <StartSession invitation={invitation} origin={origin} />
      </article>
    </div>
  );
}

const askedText = ({ title, difficulty, topics }: Asked): string => [title, difficulty, ...topics.map(topicName)].join(" · ");

function StartSession({ invitation, origin }: InvitationViewProps) {
  const { services } = useEnvironment();
  const navigate = useNavigate();
  const [voice, setVoice] = useState(invitation.options.voice);
  const [failed, setFailed] = useState<Exclude<Begun, { kind: "begun" }> | null>(null);
  const [busy, setBusy] = useState(false);
  const start = async (): Promise<void> => {
    setBusy(true);
    const begun = await beginInvitation({ ...invitation, options: { ...invitation.options, voice } }, origin, services);
    setBusy(false);
    if (begun.kind === "begun") void navigate(`/session/${begun.sessionId}`);
    else setFailed(begun);
  };
  return (
    <>
      {invitation.options.voice && (
        <Checkbox
          mb="sm"
          label="Record my voice"
          description="Your interviewer asks for it. It stays on this machine, and your browser asks you first."
          checked={voice}
          onChange={({ currentTarget }) => setVoice(currentTarget.checked)}
        />
      )}
      <Button disabled={busy} leftSection={<IconPlayerPlay size={16} />} onClick={() => void start()}>
        Start
      </Button>
      <Text size="sm" c="dimmed" mt="xs">
        The clock starts at once.
      </Text>
      {failed?.kind === "under-way" && (
        <Alert color="yellow" mt="xs" title="Another session is under way">
          Go on with it and end it first; this {origin} stays as it is. <Link to={`/session/${failed.sessionId}`}>Go to that session</Link>
        </Alert>
      )}
      {failed?.kind === "not-saved" && (
        <Alert color="red" mt="xs" title="It could not be kept on this machine">
          {failed.message}. Nothing was started. Free some space or allow this page to store data, and try again.
        </Alert>
      )}
    </>
  );
}
