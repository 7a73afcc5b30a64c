import { CloseButton } from "@mantine/core";
import { useEffect } from "react";
import classes from "./clock.module.css";
import { useTimeOver } from "./use-time-over";

const SHOWN_MS = 12_000;

/** What the clock has to say: below the bar for a while, in nobody's way, and read out. */
export function ClockNote() {
  const { said, forget } = useTimeOver();
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(forget, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said, forget]);
  // The live region has to be there before something is said in it.
  return (
    <div className={classes.notes} role="status" aria-label="Clock">
      {said !== null && (
        <p className={classes.note}>
          {said}
          <CloseButton size="xs" aria-label="Dismiss" onClick={forget} />
        </p>
      )}
    </div>
  );
}
