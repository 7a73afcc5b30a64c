import { Alert, Modal, Stack, Text, Textarea } from "@mantine/core";
import { useMemo, useState } from "react";
import { licenceWarning } from "../../../domain/problem/licence";
import type { OwnProblem } from "../../../domain/records/records";
import type { SessionPlan } from "../../../domain/session/session";
import { type Invitation, followUpsOf } from "../../../domain/share/invitation";
import { fitsFile, INVITATION_FILE, invitationFile } from "../../../domain/share/invitation-file";
import { invitationRoute } from "../../../domain/share/link";
import { SentLink } from "../../../ui/sent-link";
import { MinutesField } from "../lobby/minutes-field";
import { OptionFields } from "../lobby/option-fields";
import { PickField } from "../lobby/pick-field";
import { sentProblem } from "./sent-problem";

interface InviteDialogProps {
  /** What the fields begin with. */
  readonly draft: SessionPlan;
  readonly ownProblems: readonly OwnProblem[];
  readonly titleOf: (key: string) => string;
  readonly onClose: () => void;
}

/** Makes a link, or a file, by which somebody else holds a session: the interviewer's side of it. */
export function InviteDialog({ draft, ownProblems, titleOf, onClose }: InviteDialogProps) {
  const [problems, setProblems] = useState(draft.problems);
  const [minutes, setMinutes] = useState(draft.minutes);
  const [options, setOptions] = useState(draft.options);
  /** By the problem's key, so that they stay with it. */
  const [lines, setLines] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(draft.problems.map((key, i) => [key, (draft.followUps[i] ?? []).join("\n")])),
  );
  const asked = useMemo(() => problems.map((key) => sentProblem(key, ownProblems)), [problems, ownProblems]);
  const followUps = problems.map((key) => followUpsOf(lines[key] ?? ""));
  const warnings = asked.flatMap((problem) => (problem?.kind === "own" ? [licenceWarning(problem.file.problem)] : [])).filter((text) => text !== null);
  return (
    <Modal opened onClose={onClose} title="Invite somebody to an interview" size="xl" closeButtonProps={{ "aria-label": "Close" }}>
      <Stack gap="sm">
        <Text size="sm">
          The link carries the session: problems, minutes, rules, and your questions, which the candidate sees when their time comes. You watch by screen share;
          afterwards they can save the recording as a file and send it to you.
        </Text>
        <PickField picked={problems} ownProblems={ownProblems} onChange={setProblems} />
        {problems.map((key, i) => {
          const read = followUps[i];
          return (
            <Textarea
              key={key}
              label={`What you ask about ${titleOf(key)} besides`}
              description="One follow-up a line, asked after the problem's own"
              autosize
              minRows={2}
              maxRows={8}
              value={lines[key] ?? ""}
              error={typeof read === "string" ? read : undefined}
              onChange={({ currentTarget }) => setLines({ ...lines, [key]: currentTarget.value })}
            />
          );
        })}
        <MinutesField minutes={minutes} onChange={setMinutes} />
        <OptionFields options={options} onChange={setOptions} forOther />
        {warnings.map((text) => (
          <Alert key={text} color="yellow" variant="light" title="Before you share it">
            {text}
          </Alert>
        ))}
        <Result asked={asked} followUps={followUps} minutes={minutes} options={options} />
      </Stack>
    </Modal>
  );
}

interface ResultProps extends Pick<Invitation, "minutes" | "options"> {
  readonly asked: readonly (Invitation["problems"][number] | null)[];
  readonly followUps: readonly (readonly string[] | string)[];
}

function Result({ asked, followUps, minutes, options }: ResultProps) {
  const problems = asked.filter((problem) => problem !== null);
  const questions = followUps.filter((read) => typeof read !== "string");
  if (problems.length < asked.length) return <Text size="sm">A problem of yours cannot be sent as it is: finish it in its editor first.</Text>;
  if (problems.length === 0) return <Text size="sm">Pick a problem, and the link appears here.</Text>;
  if (questions.length < followUps.length) return null;
  return <Sent invitation={{ problems, followUps: questions, minutes, options }} />;
}

function Sent({ invitation }: { readonly invitation: Invitation }) {
  if (!fitsFile(invitation)) return <Text size="sm">These two problems together are too large to be sent. Invite to one of them.</Text>;
  return (
    <SentLink
      route={invitationRoute(invitation)}
      file={{ name: INVITATION_FILE, text: () => invitationFile(invitation) }}
      tooLong="Save it as a file and send that."
    />
  );
}
