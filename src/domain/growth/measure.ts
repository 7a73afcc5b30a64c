import type { CallOutcome, Interpreter, StopSignal } from "../judging/interpreter";
import type { Point } from "./fit";

/** One size's work, the largest of several seeds. */
export interface Sample {
  readonly size: number;
  /** Lines executed in the solution's own code. */
  readonly lines: number;
  /** Elements that built-in operations went through, by name. */
  readonly inside: Readonly<Record<string, number>>;
}

/** Milliseconds of several runs at one size. */
export interface Timing {
  readonly size: number;
  readonly ms: readonly number[];
}

export type Measured =
  | {
      readonly kind: "measured";
      readonly samples: readonly Sample[];
      readonly timings: readonly Timing[];
    }
  | { readonly kind: "not-measured"; readonly message: string };

export interface MeterOptions {
  /** What the meter is told of the problem, as JSON. */
  readonly problem: string;
  readonly code: string;
  readonly signal?: StopSignal;
  readonly onSample?: (sample: Sample) => void;
  /** Milliseconds for all of it, by this clock; two thirds of them go into counting. Without it, the lines alone set the bound. */
  readonly budget?: { readonly ms: number; readonly now: () => number };
}

const FIRST_SIZE = 4;
const LARGEST_SIZE = 16_384;
const MOST_LINES = 400_000;
const SEED_LINES = 20_000;
const MOST_SEEDS = 10;
/** Where doubling ends before this size, the sizes in between are tried one by one. */
const SMALL = 64;
/** Fewer sizes than this fit several orders alike. */
const FEW = 6;
const TIMED_RUNS = 5;
const TIMED_SIZES = 6;
const DEADLINE_MS = 20_000;
/** Where little is left of a budget, a call that is still made gets this long. */
const SHORTEST_DEADLINE_MS = 1_000;
const COUNTING_SHARE = 2 / 3;

type Answer = {
  readonly kind: string;
  readonly message?: string;
  readonly lines?: number;
  readonly inside?: Record<string, number>;
  readonly ms?: number[];
};

type Ask = (method: string, values: readonly (string | number)[]) => Promise<Answer>;

/** Runs a solution at growing sizes until it becomes too much, in an interpreter of the role `meter`. */
export async function measureGrowth(meter: Interpreter, options: MeterOptions): Promise<Measured> {
  const leftMs = budgetOf(options.budget);
  const ask: Ask = async (method, values) => {
    const deadlineMs = Math.min(DEADLINE_MS, Math.max(SHORTEST_DEADLINE_MS, leftMs(1)));
    const called = await meter.call({ method, arguments: values, deadlineMs, memoryMb: 512 }, options.signal);
    return called.kind === "answered" ? (JSON.parse(called.text) as Answer) : { kind: "lost", message: lostBecause(called) };
  };
  const opened = await ask("open", [options.problem, options.code]);
  if (opened.kind !== "opened")
    return {
      kind: "not-measured",
      message: opened.message ?? `the code could not be loaded: ${opened.kind}`,
    };
  const survey = new Survey(ask, options.onSample, () => leftMs(COUNTING_SHARE) <= 0);
  await survey.run();
  if (survey.samples.length === 0)
    return {
      kind: "not-measured",
      message: survey.problem ?? "the problem's generator made no input",
    };
  return {
    kind: "measured",
    samples: survey.samples,
    timings: await timings(ask, survey.samples, () => leftMs(1) <= 0),
  };
}

/** Tells what is left of a share of the budget, in milliseconds. */
function budgetOf(budget: MeterOptions["budget"]): (share: number) => number {
  if (!budget) return () => Infinity;
  const began = budget.now();
  return (share) => began + share * budget.ms - budget.now();
}

class Survey {
  readonly samples: Sample[] = [];
  problem: string | undefined;
  readonly #ask: Ask;
  readonly #onSample: ((sample: Sample) => void) | undefined;
  readonly #isOver: () => boolean;

  constructor(ask: Ask, onSample: ((sample: Sample) => void) | undefined, isOver: () => boolean) {
    this.#ask = ask;
    this.#onSample = onSample;
    this.#isOver = isOver;
  }

  async run(): Promise<void> {
    let size = FIRST_SIZE;
    while (size <= LARGEST_SIZE && (await this.#sample(size))) size *= 2;
    const last = this.samples.at(-1)?.size ?? 0;
    if (size >= 2 * SMALL || this.problem !== undefined) return;
    const step = Math.max(1, Math.floor(last / 8));
    for (let between = last + step; between < size; between += step) if (!(await this.#sample(between))) break;
    if (this.samples.length < FEW) await this.#fillIn(last);
  }

  /** A solution that explodes leaves few sizes: those that doubling passed over are tried too. */
  async #fillIn(last: number): Promise<void> {
    const known = new Set(this.samples.map(({ size }) => size));
    for (let size = FIRST_SIZE + 1; size < last; size++) if (!known.has(size)) await this.#sample(size);
    this.samples.sort((a, b) => a.size - b.size);
  }

  /** Whether larger sizes are worth trying. */
  async #sample(size: number): Promise<boolean> {
    if (this.#isOver()) return false;
    let worst: Sample | undefined;
    let spent = 0;
    for (let seed = 1; seed <= MOST_SEEDS && spent < SEED_LINES; seed++) {
      const counted = await this.#ask("count", [size, seed, MOST_LINES]);
      if (counted.kind === "no-input") return true;
      if (counted.kind !== "counted") {
        if (counted.kind !== "too-much") this.problem = counted.message ?? counted.kind;
        return false;
      }
      const sample = {
        size,
        lines: counted.lines ?? 0,
        inside: counted.inside ?? {},
      };
      spent += sample.lines + SEED_LINES / 100;
      worst = worst ? larger(worst, sample) : sample;
    }
    if (!worst) return false;
    this.samples.push(worst);
    this.#onSample?.(worst);
    return worst.lines + sum(worst.inside) / 20 < MOST_LINES;
  }
}

function larger(a: Sample, b: Sample): Sample {
  const names = new Set([...Object.keys(a.inside), ...Object.keys(b.inside)]);
  const inside = Object.fromEntries([...names].map((name) => [name, Math.max(a.inside[name] ?? 0, b.inside[name] ?? 0)]));
  return { size: a.size, lines: Math.max(a.lines, b.lines), inside };
}

const sum = (inside: Readonly<Record<string, number>>): number => Object.values(inside).reduce((a, b) => a + b, 0);

async function timings(ask: Ask, samples: readonly Sample[], isOver: () => boolean): Promise<Timing[]> {
  const timed: Timing[] = [];
  for (const { size } of samples.slice(-TIMED_SIZES)) {
    if (isOver()) break;
    const answer = await ask("time", [size, 1, TIMED_RUNS]);
    if (answer.kind !== "timed") break;
    timed.push({ size, ms: answer.ms ?? [] });
  }
  return timed;
}

function lostBecause(called: Exclude<CallOutcome, { kind: "answered" }>): string {
  if (called.kind === "stopped") return "stopped";
  if (called.kind === "timed-out") return "it took too long";
  return "message" in called ? called.message : called.kind;
}

/** The median of the runs, per size. */
export const medianTimes = (timings: readonly Timing[]): Point[] =>
  timings.map(({ size, ms }) => ({
    size,
    work: ms.toSorted((a, b) => a - b)[Math.floor(ms.length / 2)] ?? 0,
  }));

/** The shortest of the runs, per size: what else the machine does has touched it least. */
export const shortestTimes = (timings: readonly Timing[]): Point[] =>
  timings.filter(({ ms }) => ms.length > 0).map(({ size, ms }) => ({ size, work: Math.min(...ms) }));
