import { Title } from "@mantine/core";
import { goneText } from "../../../domain/clock/countdown";
import type { Mark } from "../../../domain/session/marks";
import classes from "./replay.module.css";

interface MarkListProps {
  readonly marks: readonly Mark[];
  readonly at: number;
  readonly onSeek: (at: number) => void;
}

export function MarkList({ marks, at, onSeek }: MarkListProps) {
  const last = marks.findLastIndex((mark) => mark.at <= at);
  return (
    <section aria-label="Marks">
      <Title order={2} className={classes.sideTitle}>
        Marks
      </Title>
      <ol className={classes.marks}>
        {marks.map((mark, i) => (
          <li key={i}>
            <button type="button" className={classes.mark} data-look={mark.look} aria-current={i === last} onClick={() => onSeek(mark.at)}>
              <span className={classes.markTime}>{goneText(mark.at)}</span>
              <span>{mark.title}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
