import type { Quarantined, TableName } from "../../domain/records/records";
import type { Database } from "./database";
import { newId } from "./new-id";

interface Damaged {
  readonly table: TableName;
  readonly key: string;
  readonly raw: unknown;
  readonly message: string;
}

/** A record of what was found damaged. */
export const quarantinedRecord = (damaged: Damaged): Quarantined => ({ id: newId(), ...damaged, at: Date.now() });

/** Moves what is no record out of its table, as it was found. */
export function quarantined(database: Database, damaged: Damaged): PromiseLike<unknown> {
  const { table, key, raw } = damaged;
  const found = quarantinedRecord(damaged);
  return database.transaction("rw", [database.raw(table), database.quarantine], async () => {
    // Another tab may have moved it, or written a good one, since it was read.
    if (JSON.stringify(await database.raw(table).get(key)) !== JSON.stringify(raw)) return;
    await database.quarantine.put(found);
    await database.raw(table).delete(key);
  });
}
