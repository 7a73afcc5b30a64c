import type { Quarantined, TableName } from "../../domain/records/records";
import type { Database } from "./database";
import { newId } from "./new-id";

interface Damaged {
  readonly table: TableName;
  readonly key: string;
  readonly raw: unknown;
  readonly message: string;
}

/** Moves what is no record out of its table, as it was found. */
export function quarantined(database: Database, { table, key, raw, message }: Damaged): PromiseLike<unknown> {
  const found: Quarantined = { id: newId(), table, key, raw, message, at: Date.now() };
  return database.transaction("rw", [database.raw(table), database.quarantine], async () => {
    // Another tab may have moved it, or written a good one, since it was read.
    if (JSON.stringify(await database.raw(table).get(key)) !== JSON.stringify(raw)) return;
    await database.quarantine.put(found);
    await database.raw(table).delete(key);
  });
}
