import { Group, Loader, Text } from "@mantine/core";
import { useEffect, useState } from "react";
import { useNavigate } from "react-router";
import { type Final, finalsLeft } from "../../../domain/session/finals";
import { afterSubmit } from "../../../domain/progress/progress";
import { judgeFinal } from "../../../runtime/session/judge-final";
import { forgetKept } from "../../../runtime/session/open-session";
import { useEnvironment } from "../../../state/environment";
import { Notice } from "../../../ui/notice";
import { type RunningSession, useRecording, useRunningSession } from "./session-context";

/** The session is over: judges what is left to be judged, then goes on to the debrief. */
export function EndingScreen() {
  const running = useRunningSession();
  const reason = useRecording(({ session, moment }) => session.end?.reason ?? (moment.ended ? "finished" : "time"));
  const judging = useFinals(running);
  return (
    <Notice title={reason === "time" ? "The time is over" : "The session is over"}>
      <Group gap="sm" role="status">
        <Loader size="xs" aria-hidden />
        <Text>{judging === null ? "Writing it down …" : `Judging ${judging} …`}</Text>
      </Group>
      <Text size="sm" c="dimmed" mt="xs">
        All that you wrote is kept. The debrief follows.
      </Text>
    </Notice>
  );
}

/** Judges one problem after the other; returns the title of the one under way. */
function useFinals({ recorder, problems }: RunningSession): string | null {
  const environment = useEnvironment();
  const navigate = useNavigate();
  const [judging, setJudging] = useState<string | null>(null);
  const ended = useRecording(({ session }) => session.end !== null);
  useEffect(() => {
    if (!ended) return;
    const stopper = new AbortController();
    const { services, progress } = environment;
    const settle = async (final: Final): Promise<void> => {
      const problem = problems[final.problem];
      if (!problem) return;
      if (final.kind === "known") return recorder.judgedFinally(final.problem, final.trial);
      setJudging(problem.title);
      const { trial, verdict } = await judgeFinal(problem, final.code, services, stopper.signal);
      if (stopper.signal.aborted || trial === null || verdict === null) return;
      recorder.judgedFinally(final.problem, trial);
      progress.getState().update(problem.id, (before) => afterSubmit(before, verdict, services.now()));
    };
    const settleAll = async (): Promise<void> => {
      const { session, moment } = recorder.state.getState();
      const starters = problems.map(({ starter }) => starter);
      for (const final of finalsLeft({ session, events: recorder.events, moment, starters })) await settle(final);
      if (stopper.signal.aborted) return;
      await recorder.flush();
      await forgetKept(session, services);
      void navigate(`/session/${session.id}/debrief`, { replace: true });
    };
    void settleAll();
    return () => stopper.abort();
  }, [ended, recorder, problems, environment, navigate]);
  return judging;
}
