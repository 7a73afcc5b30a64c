import type { Page } from "playwright-core";

/** The stores of a database as a version of Dryrun made them: key, then indexes. */
type Schema = Readonly<Record<string, readonly [key: string, ...indexes: string[]]>>;

const FIRST: Schema = { drafts: ["problemId"], ownCases: ["problemId"], progress: ["problemId"], timers: ["problemId"], settings: ["key"] };
const SECOND: Schema = { ...FIRST, attempts: ["id", "problemId", "at"], notes: ["problemId"], ownProblems: ["id", "updatedAt"] };
const THIRD: Schema = { ...SECOND, quarantine: ["id"] };
const FOURTH: Schema = { ...THIRD, sessions: ["id", "startedAt"], sessionLog: ["id", "sessionId"] };
const SCHEMAS = { 1: FIRST, 2: SECOND, 3: THIRD, 4: FOURTH } as const;

export type Stored = Readonly<Record<string, readonly unknown[]>>;

/** Makes the database as a version of Dryrun left it, before the app is opened. */
export async function seed(page: Page, url: string, { version, records }: { readonly version: keyof typeof SCHEMAS; readonly records: Stored }): Promise<void> {
  await page.goto(`${url}icon.svg`);
  await page.evaluate(makeDatabase, { version: version * 10, schema: SCHEMAS[version], records });
}

/** Everything that the database holds. */
export async function stored(page: Page): Promise<Record<string, Record<string, unknown>[]>> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("dryrun");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error());
    });
    const all: Record<string, Record<string, unknown>[]> = {};
    for (const name of database.objectStoreNames) {
      all[name] = await new Promise((resolve) => {
        const request = database.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result as Record<string, unknown>[]);
      });
    }
    database.close();
    return all;
  });
}

/** Runs in the page. */
async function makeDatabase({ version, schema, records }: { version: number; schema: Schema; records: Stored }): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("dryrun", version);
    request.onupgradeneeded = () => {
      for (const [name, [key, ...indexes]] of Object.entries(schema)) {
        const store = request.result.createObjectStore(name, { keyPath: key });
        for (const index of indexes) store.createIndex(index, index);
      }
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error());
  });
  const transaction = database.transaction(Object.keys(schema), "readwrite");
  for (const name of Object.keys(records)) for (const record of records[name] ?? []) transaction.objectStore(name).put(record);
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  database.close();
}
