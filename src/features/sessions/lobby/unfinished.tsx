import { Button, Text } from "@mantine/core";
import { useState } from "react";
import { Link } from "react-router";
import { clockText } from "../../../domain/clock/countdown";
import { leftMs, type Session } from "../../../domain/session/session";
import { isPaused } from "../../../domain/session/time-over";
import { abandonSession } from "../../../runtime/session/abandon-session";
import { useEnvironment } from "../../../state/environment";
import { useNow } from "../../../state/use-now";
import { Banner } from "../../../ui/banner";

interface UnfinishedProps {
  readonly session: Session;
  readonly titleOf: (key: string) => string;
  readonly onEnded: () => void;
}

/** A session that goes on: its clock where it truly is, and the ways to it and out of it. */
export function Unfinished({ session, titleOf, onEnded }: UnfinishedProps) {
  const { services } = useEnvironment();
  const now = useNow();
  const [asking, setAsking] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const left = leftMs(session, now);
  const end = async (): Promise<void> => {
    const ended = await abandonSession(session.id, services);
    if (ended.kind === "elsewhere") setFault("It is open in another tab. End it there.");
    else onEnded();
  };
  const names = session.plan.problems.map(titleOf).join(" and ");
  if (left <= 0) {
    return (
      <Banner
        quiet
        title="The time of a session is over"
        actions={
          <Button component={Link} to={`/session/${session.id}`} size="compact-sm">
            See how it went
          </Button>
        }
      >
        {names}. What you wrote is kept{session.plan.options.atEnd === "submit" ? ", and is judged when you open it" : ""}.
      </Banner>
    );
  }
  return (
    <Banner
      quiet
      title={`A session is under way, ${clockText(left)} left${isPaused(session) ? ", its clock stands" : ""}`}
      actions={
        asking ? (
          <>
            <Button size="compact-sm" color="red" onClick={() => void end()}>
              End it for good
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setAsking(false)}>
              Keep it
            </Button>
          </>
        ) : (
          <>
            <Button component={Link} to={`/session/${session.id}`} size="compact-sm">
              Resume
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
              End it …
            </Button>
          </>
        )
      }
    >
      {asking ? "What was recorded stays, and nothing more is judged." : `${names}.`}
      {fault !== null && (
        <Text span size="sm" c="var(--text-bad)">
          {" "}
          {fault}
        </Text>
      )}
    </Banner>
  );
}
