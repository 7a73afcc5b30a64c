import { Alert, Button, Group, Input, SegmentedControl, Text, Title } from "@mantine/core";
import { IconMailForward, IconPlayerPlay } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { useNavigate } from "react-router";
import type { OwnProblem } from "../../../domain/records/records";
import { drawable, drawProblems, type DrawWishes } from "../../../domain/session/draw";
import { REAL_ROOM } from "../../../domain/session/options";
import type { SessionOptions, SessionPlan } from "../../../domain/session/session";
import { statusOf } from "../../../domain/progress/progress";
import { startSession } from "../../../runtime/session/start-session";
import { hasNumpy } from "../../../runtime/python/has-numpy";
import { useEnvironment, useProgress } from "../../../state/environment";
import { DrawFields } from "./draw-fields";
import classes from "./lobby.module.css";
import { MinutesField } from "./minutes-field";
import { OptionFields } from "./option-fields";
import { PickField } from "./pick-field";

const InviteDialog = lazy(async () => ({ default: (await import("../invite/invite-dialog")).InviteDialog }));

interface NewSessionProps {
  /** While another goes on. */
  readonly disabled: boolean;
  readonly ownProblems: readonly OwnProblem[];
  readonly titleOf: (key: string) => string;
}

/** What is to be asked, for how long, and by which rules. */
export function NewSession({ disabled, ownProblems, titleOf }: NewSessionProps) {
  const { services } = useEnvironment();
  const { byProblem } = useProgress();
  const navigate = useNavigate();
  const [way, setWay] = useState<"draw" | "pick">("draw");
  const [wishes, setWishes] = useState<DrawWishes>({ count: 2, minutes: 45, field: "any", topics: [], difficulty: "any" });
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [options, setOptions] = useState<SessionOptions>(REAL_ROOM);
  const summaries = services.library.summaries.filter(({ packages }) => hasNumpy || !packages.includes("numpy"));
  const fitting = drawable(summaries, wishes);
  const ready = way === "pick" ? picked.length > 0 : fitting.length > 0;
  const [invited, setInvited] = useState<SessionPlan | null>(null);
  const plan = (): SessionPlan => {
    const problems = way === "pick" ? picked : drawProblems(summaries, byProblem, wishes, Math.random);
    return { problems, minutes: wishes.minutes, options, followUps: problems.map(() => []) };
  };
  const start = async (): Promise<void> => {
    const session = await startSession(plan(), services);
    void navigate(`/session/${session.id}`);
  };
  return (
    <section aria-labelledby="new-session" className={classes.card}>
      <Title order={2} id="new-session" mb="sm">
        New session
      </Title>
      <div className={classes.fields}>
        <MinutesField minutes={wishes.minutes} onChange={(minutes) => setWishes({ ...wishes, minutes })} />
        <Input.Wrapper label="Problems" labelElement="div" labelProps={{ id: "problems-way" }}>
          <div>
            <SegmentedControl
              aria-labelledby="problems-way"
              value={way}
              onChange={(value) => setWay(value as typeof way)}
              data={[
                { value: "draw", label: "Draw for me" },
                { value: "pick", label: "I pick" },
              ]}
            />
          </div>
        </Input.Wrapper>
      </div>
      <div className={classes.ways}>
        {way === "draw" ? (
          <>
            <DrawFields wishes={wishes} onChange={setWishes} />
            <Text size="sm" c="dimmed" mt="xs" role="status">
              {drawText(fitting.length, fitting.filter(({ id }) => statusOf(byProblem.get(id)) !== "solved").length, wishes.count)}
            </Text>
          </>
        ) : (
          <PickField picked={picked} ownProblems={ownProblems} onChange={setPicked} />
        )}
      </div>
      <OptionFields options={options} onChange={setOptions} />
      <Group mt="md" gap="sm">
        <Button disabled={!ready || disabled} leftSection={<IconPlayerPlay size={16} />} onClick={() => void start()}>
          Start: {wishes.minutes} minutes
        </Button>
        <Button variant="default" disabled={!ready} leftSection={<IconMailForward size={16} />} onClick={() => setInvited(plan())}>
          Invite somebody instead
        </Button>
        <Text size="sm" c="dimmed">
          The clock starts at once.
        </Text>
      </Group>
      {invited && (
        <Suspense>
          <InviteDialog draft={invited} ownProblems={ownProblems} titleOf={titleOf} onClose={() => setInvited(null)} />
        </Suspense>
      )}
      {disabled && (
        <Alert mt="sm" color="yellow" p="xs">
          Another session is under way. End it, or go on with it, first.
        </Alert>
      )}
    </section>
  );
}

/** How many there are to draw from. */
function drawText(fitting: number, unsolved: number, wanted: number): string {
  if (fitting === 0) return "No problem fits. Take a filter away.";
  const few = fitting < wanted ? " Only one will be asked." : "";
  const due = unsolved > 0 ? `${unsolved} not solved yet; those come first.` : "All solved; the one practised longest ago comes first.";
  return `${fitting} ${fitting === 1 ? "problem fits" : "problems fit"}, ${due}${few}`;
}
