import { useMemo } from "react";
import { type Grown, sizeRows } from "../../../domain/growth/survey";
import { type ChartSeries, LogChart } from "../../../ui/log-chart";
import type { Quantity } from "./growth-panel";
import { SOLUTION_LOOK } from "./solution-look";
import classes from "./growth.module.css";

/** Work against size, both axes logarithmic: a power of the size is a straight line, and steeper the higher the power. */
export function GrowthChart({ grown, quantity }: { readonly grown: readonly Grown[]; readonly quantity: Quantity }) {
  // Drawn anew only when something was measured.
  const series = useMemo(() => seriesOf(grown, quantity), [grown, quantity]);
  const name = quantity === "lines" ? "Executed lines" : "Milliseconds";
  return (
    <figure className={classes.figure} data-chart="growth">
      <LogChart series={series} xLabel="Size of the input" yLabel={name} label={`${name} against the size of the input; the table below has the figures`} />
      <figcaption className={classes.legend}>
        {grown.map(({ id }) => (
          <span key={id} className={classes.key}>
            <svg width="28" height="10" aria-hidden>
              <line x1="0" y1="5" x2="28" y2="5" stroke={SOLUTION_LOOK[id].color} strokeWidth="2" strokeDasharray={SOLUTION_LOOK[id].dash.join(" ")} />
            </svg>
            {SOLUTION_LOOK[id].label}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

function seriesOf(grown: readonly Grown[], quantity: Quantity): readonly ChartSeries[] {
  const rows = sizeRows(grown);
  return grown.map(({ id }, i) => ({
    ...SOLUTION_LOOK[id],
    points: rows.flatMap(({ size, cells }) => {
      const cell = cells[i];
      if (quantity === "lines") return cell?.lines ? [{ x: size, y: cell.lines }] : [];
      // What is shorter than the clock's grain cannot be told from nothing.
      return cell?.time && cell.time.low > 0 ? [{ x: size, y: cell.time.median, low: cell.time.low, high: cell.time.high }] : [];
    }),
  }));
}
