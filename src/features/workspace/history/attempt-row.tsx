import { detailOf, headingOf } from "../../../domain/attempts/attempt-text";
import type { Attempt } from "../../../domain/records/records";
import { useEnvironment } from "../../../state/environment";
import { Instant } from "../../../ui/instant";
import classes from "./history.module.css";
import { lookOf } from "./look-of";

interface AttemptRowProps {
  readonly attempt: Attempt;
  readonly onOpen: () => void;
}

export function AttemptRow({ attempt, onOpen }: AttemptRowProps) {
  const { now } = useEnvironment().services;
  return (
    <li>
      <button type="button" className={classes.row} onClick={onOpen}>
        <span className={classes.heading} data-look={lookOf(attempt)}>
          {headingOf(attempt)}
        </span>
        <span className={classes.detail}>{detailOf(attempt)}</span>
        <span className={classes.when}>
          <Instant at={attempt.at} now={now()} />
        </span>
      </button>
    </li>
  );
}
