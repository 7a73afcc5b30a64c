import { useEffect, useState } from "react";
import { useEnvironment } from "./environment";

const TICK_MS = 250;

/** The instant: again several times a second while it is `ticking`, and at once when that begins or the page is looked at again. */
export function useNow(ticking = true): number {
  const { now } = useEnvironment().services;
  const [time, setTime] = useState(now);
  useEffect(() => {
    const look = (): void => setTime(now());
    look();
    if (!ticking) return;
    const timer = setInterval(look, TICK_MS);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [ticking, now]);
  return time;
}
