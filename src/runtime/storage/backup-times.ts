import type { Table } from "dexie";
import type { BackupTimes } from "../../domain/backup/reminder";
import type { Attempt } from "../../domain/records/records";
import type { Storage } from "./storage";

/** Of this machine: neither is ever part of a backup. */
const LAST_BACKUP = "device.lastBackupAt";
const DISMISSED = "device.backupReminderDismissedAt";

export async function lastBackupAt(storage: Storage): Promise<number | null> {
  return instantOf(await storage.setting(LAST_BACKUP));
}

export async function backupTimes(storage: Storage): Promise<BackupTimes> {
  const [lastBackup, dismissed] = [await lastBackupAt(storage), instantOf(await storage.setting(DISMISSED))];
  const [attempts, drafts, notes] = [await storage.shelf("attempts").all(ends), await storage.shelf("drafts").all(), await storage.shelf("notes").all()];
  const work = [...attempts.map(({ at }) => at), ...drafts.map(({ updatedAt }) => updatedAt), ...notes.map(({ updatedAt }) => updatedAt)].filter(
    (at) => at > 0,
  );
  const none = work.length === 0;
  return { lastBackup, dismissed, firstWork: none ? null : Math.min(...work), lastWork: none ? null : Math.max(...work) };
}

/** The first and the last of them, by the index: the rest need not be read. */
async function ends(table: Table<Attempt, string>): Promise<Attempt[]> {
  const [first, last] = [await table.orderBy("at").first(), await table.orderBy("at").last()];
  return [first, last].filter((attempt) => attempt !== undefined);
}

export const noteBackup = (storage: Storage): void => void storage.saveSetting(LAST_BACKUP, storage.now());
export const dismissReminder = (storage: Storage): void => void storage.saveSetting(DISMISSED, storage.now());

const instantOf = (value: unknown): number | null => (typeof value === "number" ? value : null);
