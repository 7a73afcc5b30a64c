import { writeBackup } from "../../domain/backup/backup";
import { noteBackup } from "./backup-times";
import type { Storage } from "./storage";

/** The text of a backup of everything, as of now; what is handed out counts as the last backup. */
export async function backupFile(storage: Storage): Promise<string> {
  const text = writeBackup(await storage.work(), storage.now());
  noteBackup(storage);
  return text;
}
