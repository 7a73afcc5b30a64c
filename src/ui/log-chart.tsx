import { useComputedColorScheme } from "@mantine/core";
import { useEffect, useRef } from "react";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";

interface ChartPoint {
  readonly x: number;
  readonly y: number;
  /** Where the value is spread, its ends. */
  readonly low?: number;
  readonly high?: number;
}

export interface ChartSeries {
  readonly label: string;
  /** A CSS colour; it may be a variable. */
  readonly color: string;
  readonly dash: readonly number[];
  readonly points: readonly ChartPoint[];
}

interface LogChartProps {
  readonly series: readonly ChartSeries[];
  readonly xLabel: string;
  readonly yLabel: string;
  /** What the picture shows, for who cannot see it. */
  readonly label: string;
}

const HEIGHT = 260;

/** Series on two logarithmic axes. Points that are not above zero cannot be drawn and are left out. */
export function LogChart({ series, xLabel, yLabel, label }: LogChartProps) {
  const host = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme("light");
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const options = optionsFor({ series, xLabel, yLabel, element });
    const chart = new uPlot({ ...options, width: element.clientWidth || 320, height: HEIGHT }, dataOf(series), element);
    const resized = new ResizeObserver(() => element.clientWidth > 0 && chart.setSize({ width: element.clientWidth, height: HEIGHT }));
    resized.observe(element);
    return () => {
      resized.disconnect();
      chart.destroy();
    };
    // The scheme changes what the colours' variables mean.
  }, [series, xLabel, yLabel, scheme]);
  return <div ref={host} role="img" aria-label={label} style={{ minHeight: HEIGHT }} />;
}

const drawable = ({ points }: ChartSeries): readonly ChartPoint[] => points.filter(({ x, y }) => x > 0 && y > 0);

function dataOf(series: readonly ChartSeries[]): uPlot.AlignedData {
  const xs = [...new Set(series.flatMap((one) => drawable(one).map(({ x }) => x)))].sort((a, b) => a - b);
  const ys = series.map((one) => xs.map((x) => drawable(one).find((point) => point.x === x)?.y ?? null));
  return [xs, ...ys];
}

interface OptionParts {
  readonly series: readonly ChartSeries[];
  readonly xLabel: string;
  readonly yLabel: string;
  readonly element: HTMLElement;
}

function optionsFor({ series, xLabel, yLabel, element }: OptionParts): Omit<uPlot.Options, "width" | "height"> {
  const colour = (css: string): string => resolved(element, css);
  const text = colour("var(--mantine-color-text)");
  const grid = { stroke: colour("var(--mantine-color-default-border)"), width: 1 };
  const axis = { stroke: text, grid, ticks: grid, font: "12px sans-serif", labelFont: "12px sans-serif", labelSize: 20 };
  const ends = series.flatMap(drawable).flatMap(({ y, low = y, high = y }) => [low, high].filter((value) => value > 0));
  const strokes = series.map(({ color }) => colour(color));
  return {
    legend: { show: false },
    cursor: { show: false },
    scales: { x: { time: false, distr: 3, log: 2 }, y: { distr: 3, log: 10, range: wholePowers(ends) } },
    axes: [
      { ...axis, label: xLabel, values: (_, splits) => splits.map(short) },
      {
        ...axis,
        label: yLabel,
        size: 56,
        filter: onlyPowers,
        grid: { ...grid, filter: onlyPowers },
        ticks: { ...grid, filter: onlyPowers },
        values: (_, splits) => splits.map(short),
      },
    ],
    series: [
      {},
      ...series.map(({ label, dash }, i) => {
        const stroke = strokes[i] ?? text;
        return { label, stroke, width: 2, dash: [...dash], spanGaps: true, points: { show: true, size: 7, fill: stroke, stroke } };
      }),
    ],
    hooks: { draw: [(chart) => series.forEach((one, i) => drawSpread(chart, drawable(one), strokes[i] ?? text))] },
  };
}

/** A canvas knows no variables. */
function resolved(element: HTMLElement, css: string): string {
  const probe = document.createElement("span");
  probe.style.color = css;
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** A bar from the lowest to the highest value behind each point. */
function drawSpread(chart: uPlot, points: readonly ChartPoint[], stroke: string): void {
  const { ctx } = chart;
  const floor = chart.scales.y?.min ?? 0;
  const cap = 4 * devicePixelRatio;
  ctx.save();
  ctx.strokeStyle = stroke;
  ctx.lineWidth = 1.5 * devicePixelRatio;
  for (const { x, low, high } of points) {
    if (low === undefined || high === undefined) continue;
    const across = chart.valToPos(x, "x", true);
    const [bottom, top] = [chart.valToPos(Math.max(low, floor), "y", true), chart.valToPos(high, "y", true)];
    ctx.beginPath();
    ctx.moveTo(across, bottom);
    ctx.lineTo(across, top);
    for (const y of [bottom, top]) {
      ctx.moveTo(across - cap, y);
      ctx.lineTo(across + cap, y);
    }
    ctx.stroke();
  }
  ctx.restore();
}

/** The powers of ten around all values; an axis needs two. */
function wholePowers(values: readonly number[]): [number, number] {
  const bottom = Math.floor(Math.log10(values.length > 0 ? Math.min(...values) : 1));
  const top = Math.ceil(Math.log10(values.length > 0 ? Math.max(...values) : 10));
  return [10 ** bottom, 10 ** Math.max(top, bottom + 1)];
}

/** Ticks between the powers of ten would be a hatching. */
const onlyPowers = (_: uPlot, splits: readonly (number | null)[]): (number | null)[] => splits.map((value) => (isPowerOfTen(value ?? 0) ? value : null));

const isPowerOfTen = (value: number): boolean => Math.abs(Math.log10(value) - Math.round(Math.log10(value))) < 1e-6;

/** `8192`, `16k`, `0.01`. Where there is no room for a tick's name, uPlot asks for that of null. */
function short(value: number | null): string {
  if (value === null) return "";
  if (value >= 1e6) return `${Number((value / 1e6).toPrecision(2))}M`;
  return value >= 1e4 ? `${Number((value / 1e3).toPrecision(2))}k` : String(Number(value.toPrecision(4)));
}
