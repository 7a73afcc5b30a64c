import { Title } from "@mantine/core";
import classes from "./trends.module.css";

interface TrendChartProps {
  readonly title: string;
  /** One for each session, in order; null leaves a gap. */
  readonly values: readonly (number | null)[];
  /** The axis goes from 0 to this. */
  readonly most: number;
  readonly unit: string;
}

const WIDTH = 320;
const HEIGHT = 96;
const EDGE = 6;

/** A line over sessions. The table beside it has the figures; a dozen points need no library. */
export function TrendChart({ title, values, most, unit }: TrendChartProps) {
  const x = (i: number): number => (values.length === 1 ? WIDTH / 2 : EDGE + (i * (WIDTH - 2 * EDGE)) / (values.length - 1));
  const y = (value: number): number => HEIGHT - EDGE - (value / most) * (HEIGHT - 2 * EDGE);
  const points = values.flatMap((value, i) => (value === null ? [] : [{ x: x(i), y: y(value), value }]));
  const last = points.at(-1);
  return (
    <figure className={classes.chart}>
      <Title order={2} className={classes.chartTitle}>
        {title}
      </Title>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className={classes.plot}
        role="img"
        aria-label={`${title}: ${values.map((value) => (value === null ? "not known" : `${rounded(value)} ${unit}`)).join(", ")}`}
      >
        <line x1={0} x2={WIDTH} y1={y(0)} y2={y(0)} className={classes.axis} />
        <line x1={0} x2={WIDTH} y1={y(most)} y2={y(most)} className={classes.axis} />
        <polyline points={points.map((point) => `${point.x},${point.y}`).join(" ")} className={classes.line} />
        {points.map((point, i) => (
          <circle key={i} cx={point.x} cy={point.y} r={3.5} className={classes.point} />
        ))}
      </svg>
      <figcaption className={classes.caption}>
        0 to {rounded(most)} {unit}
        {last && `; last: ${rounded(last.value)}`}
      </figcaption>
    </figure>
  );
}

/** To the tenth below ten. */
const rounded = (value: number): string => String(value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
