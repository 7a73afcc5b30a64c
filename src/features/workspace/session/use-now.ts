import { useEffect, useState } from "react";
import { useEnvironment } from "../../../state/environment";

/** The instant, again several times a second, and at once when the page is looked at again. */
export function useNow(): number {
  const { now } = useEnvironment().services;
  const [time, setTime] = useState(now);
  useEffect(() => {
    const look = (): void => setTime(now());
    const timer = setInterval(look, 250);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [now]);
  return time;
}
