import { isObject } from "./is-object";

/** Whether two values that JSON can hold say the same; the order of an object's keys says nothing. */
export const sameData = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

const canonical = (value: unknown): string | undefined => JSON.stringify(value, (_, part: unknown) => (isObject(part) ? sorted(part) : part));

const sorted = (object: object): object => Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
