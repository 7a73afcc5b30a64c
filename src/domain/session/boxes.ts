import type { BoxId } from "./session";

const TITLES: Readonly<Record<BoxId, string>> = {
  questions: "Questions",
  examples: "Examples and edge cases",
  bruteForce: "Brute force",
  statedBefore: "Cost stated at first",
  idea: "Idea",
  statedAfter: "Cost stated at last",
  tests: "Tests",
};

export type Boxes = Readonly<Partial<Record<BoxId, string>>>;

/** A box in which something was written down. */
export interface WrittenBox {
  readonly box: BoxId;
  readonly title: string;
  readonly text: string;
}

export const isWritten = (text: string | undefined): text is string => text !== undefined && text.trim() !== "";

/** What was written down, in the order of the steps. */
export const writtenBoxes = (boxes: Boxes): readonly WrittenBox[] =>
  (Object.keys(TITLES) as BoxId[]).flatMap((box) => {
    const text = boxes[box];
    return isWritten(text) ? [{ box, title: TITLES[box], text }] : [];
  });
