import type { Backup, Work } from "../../domain/backup/backup";
import { planImport } from "../../domain/backup/import-plan";
import { type Records, TABLES, type TableName } from "../../domain/records/records";
import { readRecord } from "../../domain/records/schemas";
import type { Database } from "./database";

/** Plans the import anew on what is there at this moment, and carries it out, in one transaction. */
export function applyBackup(database: Database, backup: Backup): PromiseLike<void> {
  return database.transaction(
    "rw",
    TABLES.map((table) => database.raw(table)),
    async () => {
      const { puts, dropAttempts } = planImport(await workIn(database), backup);
      for (const table of TABLES) await putAll(database, table, puts);
      await database.attempts.bulkDelete([...dropAttempts]);
    },
  );
}

async function putAll<N extends TableName>(database: Database, table: N, puts: Work): Promise<void> {
  await database.raw(table).bulkPut([...(puts[table] as readonly Records[N][])]);
}

async function workIn(database: Database): Promise<Work> {
  return {
    drafts: await sound(database, "drafts"),
    ownCases: await sound(database, "ownCases"),
    notes: await sound(database, "notes"),
    attempts: await sound(database, "attempts"),
    progress: await sound(database, "progress"),
    timers: await sound(database, "timers"),
    settings: await sound(database, "settings"),
    ownProblems: await sound(database, "ownProblems"),
    sessions: await sound(database, "sessions"),
    sessionLog: await sound(database, "sessionLog"),
  };
}

/** What is damaged is as if it were not there; reading it puts it into quarantine another time. */
async function sound<N extends TableName>(database: Database, table: N): Promise<Records[N][]> {
  return (await database.raw(table).toArray()).flatMap((raw) => {
    const result = readRecord(table, raw);
    return result.kind === "record" ? [result.record] : [];
  });
}
