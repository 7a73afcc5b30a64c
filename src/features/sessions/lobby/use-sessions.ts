import { useCallback, useEffect, useMemo, useState } from "react";
import { ownKey } from "../../../domain/problem/own-problem";
import type { OwnProblem } from "../../../domain/records/records";
import { isUnderWay, type Session } from "../../../domain/session/session";
import { useEnvironment } from "../../../state/environment";

interface ListedSessions {
  /** Begun here, and not ended. */
  readonly unfinished: readonly Session[];
  /** Null until storage has answered. */
  readonly past: readonly Session[] | null;
  /** Own problems that can be asked. */
  readonly ownProblems: readonly OwnProblem[];
  titleOf(key: string): string;
  reload(): void;
}

/** All sessions on this machine, and the names of what they asked. */
export function useSessions(): ListedSessions {
  const { services } = useEnvironment();
  const [sessions, setSessions] = useState<readonly Session[] | null>(null);
  const [own, setOwn] = useState<readonly OwnProblem[]>([]);
  const reload = useCallback(() => void services.sessions.all().then(setSessions), [services]);
  useEffect(() => {
    let current = true;
    void services.storage.ownProblems().then((all) => current && setOwn(all));
    reload();
    const unwatch = services.storage.watch("sessions", () => current && reload());
    return () => {
      current = false;
      unwatch();
    };
  }, [services, reload]);
  const titles = useMemo(
    () =>
      new Map([
        ...services.library.summaries.map(({ id, title }) => [id, title] as const),
        ...own.map(({ id, title }) => [ownKey(id), title || "Untitled problem"] as const),
      ]),
    [services, own],
  );
  return {
    unfinished: (sessions ?? []).filter(isUnderWay),
    past: sessions && sessions.filter((session) => !isUnderWay(session)),
    ownProblems: own.filter(({ text }) => text !== ""),
    titleOf: (key) => titles.get(key) ?? key,
    reload,
  };
}
