import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import { type Safety, safetyText } from "../../../domain/judging/safety";
import classes from "./console.module.css";

/** The second verdict on an ML problem: right on ordinary input, and whether it is safe where numbers are not ordinary. */
export function SafetyBadges({ safety }: { readonly safety: Safety }) {
  const safe = safety.kind === "safe";
  return (
    <p className={classes.badges}>
      <span className={classes.badge} data-look="good">
        <IconCheck size={14} aria-hidden />
        Correct on ordinary input
      </span>
      <span className={classes.badge} data-look={safe ? "good" : "warn"}>
        {safe ? <IconCheck size={14} aria-hidden /> : <IconAlertTriangle size={14} aria-hidden />}
        {safetyText(safety)}
      </span>
    </p>
  );
}
