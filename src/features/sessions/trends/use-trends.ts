import { useEffect, useState } from "react";
import { debriefOf } from "../../../domain/session/debrief";
import { findingsOf } from "../../../domain/session/findings";
import { scoreOf } from "../../../domain/session/score";
import { type TrendPoint, trendPoint } from "../../../domain/session/trend";
import { sessionProblems } from "../../../runtime/session/session-problems";
import { useEnvironment } from "../../../state/environment";

/** Every session of one's own that is over, the earliest first; null until all are read. What came as a file is somebody else's. */
export function useTrends(): readonly TrendPoint[] | null {
  const { services } = useEnvironment();
  const [points, setPoints] = useState<readonly TrendPoint[] | null>(null);
  useEffect(() => {
    let current = true;
    const read = async (): Promise<void> => {
      const sessions = (await services.sessions.all()).filter(({ origin, end }) => origin === "here" && end !== null).toReversed();
      const read: TrendPoint[] = [];
      for (const session of sessions) {
        const [events, problems] = await Promise.all([services.sessions.events(session.id), sessionProblems(session, services)]);
        const debrief = debriefOf(session, events, problems, findingsOf(session));
        read.push(trendPoint(session, debrief, scoreOf(session, debrief)));
        if (!current) return;
      }
      setPoints(read);
    };
    void read();
    return () => void (current = false);
  }, [services]);
  return points;
}
