import { Button, Center, Stack, Text } from "@mantine/core";
import { useEffect, useState } from "react";
import { endedByTime, isPaused } from "../../../domain/session/time-over";
import { useNow } from "../../../state/use-now";
import { Banner } from "../../../ui/banner";
import classes from "./session.module.css";
import { SessionBar } from "./session-bar";
import { useRecording, useRunningSession } from "./session-context";
import { SessionProblem } from "./session-problem";
import { type SessionVoice, useVoice } from "./use-voice";

/** The ordinary workspace with a session's clock above it and its steps beside it. */
export function RunningScreen() {
  const { recorder, problems } = useRunningSession();
  const [railOpen, setRailOpen] = useState(true);
  const view = useRecording(({ moment }) => moment.problem);
  const paused = useRecording(({ session }) => isPaused(session));
  const seen = useSeen(view);
  const voice = useVoice();
  useEndInTime();
  return (
    <div className={classes.screen}>
      <SessionBar railOpen={railOpen} onRail={setRailOpen} voice={voice} />
      {voice.trouble !== null && <VoiceTrouble voice={voice} />}
      <div className={classes.work}>
        {paused && <Paused onResume={() => recorder.resume()} />}
        {problems.map((problem, index) => (
          // A problem that was seen stays, so that undo, cursor and results are there when it is come back to.
          <div key={problem.id} className={classes.problem} hidden={paused || index !== view} data-problem={index}>
            {seen.includes(index) && (
              <SessionProblem problem={problem} index={index} active={!paused && index === view} railOpen={railOpen} onRail={setRailOpen} />
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

function VoiceTrouble({ voice: { trouble, retry, toggle } }: { readonly voice: SessionVoice }) {
  return (
    <Banner
      title="Your voice is not being recorded"
      actions={
        <>
          <Button size="compact-sm" onClick={retry}>
            Try again
          </Button>
          <Button size="compact-sm" variant="default" onClick={toggle}>
            Go on without
          </Button>
        </>
      }
    >
      {trouble}
    </Banner>
  );
}

function Paused({ onResume }: { readonly onResume: () => void }) {
  return (
    <Center h="100%">
      <Stack align="center" gap="sm">
        <Text fw={600}>The clock stands</Text>
        <Text size="sm" c="dimmed">
          The problem is covered until you go on.
        </Text>
        <Button onClick={onResume} autoFocus>
          Go on
        </Button>
      </Stack>
    </Center>
  );
}

/** The problems that have been in view since this page was opened. */
function useSeen(view: number): readonly number[] {
  const [seen, setSeen] = useState<readonly number[]>([view]);
  if (!seen.includes(view)) setSeen([...seen, view]);
  return seen;
}

/** Ends the session once its minutes are over. */
function useEndInTime(): void {
  const { recorder } = useRunningSession();
  const now = useNow();
  useEffect(() => {
    const end = endedByTime(recorder.state.getState().session, now);
    if (end) void recorder.end(end);
  }, [recorder, now]);
}
