import { type Fit, fitOrder, orderOfParts, type Point } from "./fit";
import { type Sample, shortestTimes, type Timing } from "./measure";
import { type Order, orderText, orderWord, rank } from "./order";

export interface Conclusion {
  /** The order of the whole; null where too few sizes could be run. */
  readonly order: Order | null;
  /** Orders that are possible too. */
  readonly possible: readonly Order[];
  /** A built-in operation that most of the work is inside of. */
  readonly mostlyInside: string | null;
  /** A sentence for the candidate. */
  readonly text: string;
}

/** A built-in operation counts once its elements make up this share of the lines at the largest size. */
const NOTABLE_SHARE = 0.05;

/** What the counts say of a solution's growth. */
export function conclude(samples: readonly Sample[], timings: readonly Timing[]): Conclusion {
  const last = samples.at(-1);
  const lines = fitOrder(samples.map(({ size, lines: work }) => ({ size, work })));
  if (!last || !lines)
    return {
      order: null,
      possible: [],
      mostlyInside: null,
      text: "Too few sizes could be run to say how it grows.",
    };
  const parts = Object.keys(last.inside)
    .filter((name) => (last.inside[name] ?? 0) > NOTABLE_SHARE * last.lines)
    .flatMap((name) =>
      named(
        name,
        fitOrder(
          samples.map(({ size, inside }): Point => ({
            size,
            work: inside[name] ?? 0,
          })),
        ),
      ),
    );
  const counted = orderOfParts([lines.order, ...parts.map(({ fit }) => fit.order)]);
  const order = byTime(counted, timings);
  const leading = parts.find(({ fit }) => fit.order === counted && rank(fit.order) > rank(lines.order));
  const heaviest = parts.toSorted((a, b) => (last.inside[b.name] ?? 0) - (last.inside[a.name] ?? 0))[0];
  const mostlyInside = leading?.name ?? (heaviest && (last.inside[heaviest.name] ?? 0) > 5 * last.lines ? heaviest.name : null);
  const possible = (leading?.fit ?? lines).possible.filter((other) => other !== order);
  return {
    order,
    possible,
    mostlyInside,
    text: sentence({
      order,
      possible,
      mostlyInside,
      hidden: order !== counted,
    }),
  };
}

const named = (name: string, fit: Fit | null): { readonly name: string; readonly fit: Fit }[] => (fit ? [{ name, fit }] : []);

/** Where time grows by far faster than all that was counted, it is spent where nothing is counted, and decides. */
function byTime(counted: Order, timings: readonly Timing[]): Order {
  const points = shortestTimes(timings).filter(({ work }) => work > 2);
  const fit = fitOrder(points);
  return fit && rank(fit.order) >= rank(counted) + 2 ? fit.order : counted;
}

function sentence({
  order,
  possible,
  mostlyInside,
  hidden,
}: {
  order: Order;
  possible: readonly Order[];
  mostlyInside: string | null;
  hidden: boolean;
}): string {
  const also = possible.length > 0 ? `, ${possible.map(orderText).join(" or ")} is possible` : "";
  const inside = mostlyInside === null ? "" : `; most of the work is inside \`${mostlyInside}\``;
  const time = hidden ? "; judged by time, since it is spent where no lines are counted" : "";
  return `Looks ${orderWord(order)}, ${orderText(order)}${also}${inside}${time}.`;
}
