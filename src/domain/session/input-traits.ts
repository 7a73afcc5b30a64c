/**
 * What makes an input special, told from the arguments as the referee writes them: emptiness, single items, signs, ties,
 * what is missing. Two inputs with the same special traits test the same edge.
 */
export function inputTraits(argsText: string): ReadonlySet<string> {
  const traits = new Set<string>();
  const values = parsed(argsText);
  values.forEach((value, i) => describe(value, String(i), { traits, depth: 0 }));
  return traits;
}

interface Place {
  readonly traits: Set<string>;
  readonly depth: number;
}

const DEEPEST = 4;
const HUGE = 1e6;
const TINY = 1e-6;

function describe(value: unknown, where: string, { traits, depth }: Place): void {
  if (depth > DEEPEST) return;
  const plain = untagged(value);
  if (plain === null) traits.add(`${where}: none`);
  else if (typeof plain === "number") describeNumber(plain, where, traits);
  else if (typeof plain === "string") describeText(plain, where, traits);
  else if (typeof plain === "boolean") traits.add(`${where}: ${plain}`);
  else if (Array.isArray(plain)) describeItems(plain, where, { traits, depth });
}

function describeNumber(value: number, where: string, traits: Set<string>): void {
  if (Number.isNaN(value)) traits.add(`${where}: nan`);
  else if (!Number.isFinite(value)) traits.add(`${where}: infinite`);
  else if (value === 0) traits.add(`${where}: zero`);
  else if (value < 0) traits.add(`${where}: negative`);
  if (Math.abs(value) >= HUGE && Number.isFinite(value)) traits.add(`${where}: huge`);
  if (value !== 0 && Math.abs(value) <= TINY) traits.add(`${where}: tiny`);
  // Alone it is a bound, such as k = 1; among others it is a number like any.
  if (value === 1 && !where.includes("[]")) traits.add(`${where}: one`);
}

function describeText(value: string, where: string, traits: Set<string>): void {
  if (value.length <= 1) traits.add(`${where}: ${value.length === 0 ? "empty" : "one letter"}`);
  if (value.length > 1 && new Set(value).size === 1) traits.add(`${where}: one letter repeated`);
  if (/\s/.test(value)) traits.add(`${where}: white space`);
  if (/[A-Z]/.test(value) && /[a-z]/.test(value)) traits.add(`${where}: mixed case`);
  if (/\d/.test(value)) traits.add(`${where}: digits`);
  if (/[^\x20-\x7e\s]/.test(value)) traits.add(`${where}: beyond ASCII`);
}

function describeItems(items: readonly unknown[], where: string, place: Place): void {
  const { traits } = place;
  if (items.length <= 1) traits.add(`${where}: ${items.length === 0 ? "empty" : "one item"}`);
  const texts = items.map((item) => JSON.stringify(item));
  const distinct = new Set(texts).size;
  if (items.length > 1 && distinct === 1) traits.add(`${where}: all equal`);
  else if (distinct < items.length) traits.add(`${where}: repeated items`);
  if (items.every(Array.isArray) && new Set(items.map(({ length }) => length)).size > 1) traits.add(`${where}: rows of different lengths`);
  for (const item of items) describe(item, `${where}[]`, { traits, depth: place.depth + 1 });
  if (items.length > 0 && items.every((item) => typeof untagged(item) === "number" && Number(untagged(item)) < 0)) traits.add(`${where}: all negative`);
}

/** Values as they travel: what JSON cannot hold is tagged (workers/python/harness/wire.py). */
function untagged(value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  if (!("$" in value)) return Object.entries(value);
  const { $: kind, v, data } = value as { readonly $: unknown; readonly v?: unknown; readonly data?: unknown };
  if (kind === "float" || kind === "int") return numberIn(String(v));
  return kind === "ndarray" ? data : v;
}

function numberIn(text: string): number {
  if (text === "nan") return NaN;
  if (/^-?inf/.test(text)) return text.startsWith("-") ? -Infinity : Infinity;
  return Number(text);
}

function parsed(text: string): readonly unknown[] {
  const value = JSON.parse(text) as unknown;
  return Array.isArray(value) ? (value as unknown[]) : [value];
}
