import { fasterGrowing, type Order, ORDERS, orderValue } from "./order";

export interface Point {
  readonly size: number;
  /** Any positive measure of work: lines, elements, milliseconds. */
  readonly work: number;
}

export interface Fit {
  readonly order: Order;
  /** Orders that explain the points almost as well. */
  readonly possible: readonly Order[];
  /** Root of the mean squared relative error of the chosen order's curve. */
  readonly error: number;
}

/** So many of the largest sizes are looked at: small ones are ruled by what does not grow. */
const LARGEST = 6;
/** A higher order has to explain the points so much better than a lower one. */
const BETTER = 0.5;
/** Below this relative error, two curves are alike; over a narrow range of sizes all curves are closer. */
const NOISE = { wide: 0.01, narrow: 0.001 };
const NARROW = 4;
/** A lower term may take away so much of the leading one. */
const MOST_NEGATIVE = -0.5;
/** The leading term has to make up this share of the work at the largest size. */
const LEADING_SHARE = 0.15;

/**
 * The order of growth of a series: for each order f, least squares of relative errors for a f(n) + b g(n), where g is the
 * next lower order of note; the lowest order that is not clearly beaten wins. Null for fewer than four points.
 */
export function fitOrder(points: readonly Point[]): Fit | null {
  const used = points
    .filter(({ size, work }) => size >= 2 && work > 0)
    .toSorted((a, b) => a.size - b.size)
    .slice(-LARGEST);
  if (used.length < 4) return null;
  if (growsExponentially(used)) return { order: "2^n", possible: [], error: 0 };
  const fits = ORDERS.filter((order) => order !== "2^n").flatMap((order) => {
    const error = errorOf(order, used);
    return error === null ? [] : [{ order, error }];
  });
  let best = fits[0];
  if (!best) return null;
  const noise = (used.at(-1)?.size ?? 0) < NARROW * (used[0]?.size ?? 0) ? NOISE.narrow : NOISE.wide;
  for (const fit of fits) if (fit.error < best.error * BETTER && best.error > noise) best = fit;
  const { order, error } = best;
  const possible = fits.filter((fit) => fit.order !== order && fit.error < Math.max(2 * error, noise)).map((fit) => fit.order);
  return { order, possible, error };
}

/** The order that the whole has when its parts are known: the fastest-growing one. */
export const orderOfParts = (parts: readonly Order[]): Order => parts.reduce(fasterGrowing, "1");

/** The next lower term of each order, which the leading one is told apart from. */
const COMPANIONS: Partial<Record<Order, Order>> = {
  "log n": "1",
  n: "1",
  "n log n": "n",
  "n^2": "n",
  "n^2 log n": "n^2",
  "n^3": "n^2",
  "n^4": "n^3",
};

/** Relative error of the best curve with this leading term; null where no such curve has it lead. */
function errorOf(order: Order, points: readonly Point[]): number | null {
  const companion = COMPANIONS[order];
  const rows = points.map(({ size, work }) => ({
    f: orderValue(order, size) / work,
    g: companion ? orderValue(companion, size) / work : 0,
  }));
  const [a, b] = leastSquares(rows, companion !== undefined);
  const last = rows.at(-1);
  if (!last || a <= 0 || (companion && (a * last.f < LEADING_SHARE || b * last.g < MOST_NEGATIVE))) return null;
  const squares = rows.reduce((sum, { f, g }) => sum + (a * f + b * g - 1) ** 2, 0);
  return Math.sqrt(squares / rows.length);
}

/** Minimises the sum of (a f + b g - 1)^2. */
function leastSquares(rows: readonly { readonly f: number; readonly g: number }[], two: boolean): readonly [number, number] {
  let [ff, fg, gg, f1, g1] = [0, 0, 0, 0, 0];
  for (const { f, g } of rows) {
    ff += f * f;
    fg += f * g;
    gg += g * g;
    f1 += f;
    g1 += g;
  }
  const determinant = ff * gg - fg * fg;
  if (!two || Math.abs(determinant) < 1e-12 * ff * gg) return [f1 / ff, 0];
  return [(f1 * gg - g1 * fg) / determinant, (g1 * ff - f1 * fg) / determinant];
}

/** Doubles at every step of the size, and no power of the size explains it as well. */
function growsExponentially(points: readonly Point[]): boolean {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || last.size > 64) return false;
  const slope = Math.log(last.work / first.work) / Math.log(last.size / first.size);
  return slope > 5 || (slope > 3.2 && lineError(points, ({ size }) => size) < lineError(points, ({ size }) => Math.log(size)));
}

/** Root of the mean squared distance of log(work) from its regression line over x. */
function lineError(points: readonly Point[], x: (point: Point) => number): number {
  const xs = points.map(x);
  const ys = points.map(({ work }) => Math.log(work));
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const slope = xs.reduce((sum, value, i) => sum + (value - mx) * ((ys[i] ?? 0) - my), 0) / xs.reduce((sum, value) => sum + (value - mx) ** 2, 0);
  return Math.sqrt(mean(xs.map((value, i) => ((ys[i] ?? 0) - my - slope * (value - mx)) ** 2)));
}
