import { availableParallelism } from "node:os";

/** Works through items in parallel lanes, each lane one item at a time; results come back in the items' order, as they are ready. */
export async function inLanes<Item, LaneType, Result>(options: {
  readonly items: readonly Item[];
  readonly lane: () => LaneType | Promise<LaneType>;
  readonly close: (lane: LaneType) => void | Promise<void>;
  readonly work: (item: Item, lane: LaneType) => Promise<Result>;
  readonly onResult?: (result: Result, item: Item) => void;
}): Promise<Result[]> {
  const { items, work } = options;
  const results: (Result | undefined)[] = items.map(() => undefined);
  const done = items.map(() => false);
  let next = 0;
  let reported = 0;
  const report = (): void => {
    for (; reported < items.length && done[reported]; reported++) options.onResult?.(results[reported] as Result, items[reported] as Item);
  };
  const run = async (): Promise<void> => {
    const lane = await options.lane();
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index] as Item, lane);
      done[index] = true;
      report();
    }
    await options.close(lane);
  };
  const lanes = Math.max(1, Math.min(items.length, availableParallelism()));
  await Promise.all(Array.from({ length: lanes }, run));
  return results as Result[];
}
