const DAY_MS = 24 * 60 * 60_000;
const REMIND_AFTER_DAYS = 14;
const QUIET_DAYS = 7;

/** Instants in milliseconds since 1970; null for what never was. */
export interface BackupTimes {
  readonly lastBackup: number | null;
  readonly firstWork: number | null;
  readonly lastWork: number | null;
  /** When the reminder was last sent away. */
  readonly dismissed: number | null;
}

/** Days since the last backup, or since the first work where there was none; null while there is nothing to remind of. */
export function backupOverdueDays({ lastBackup, firstWork, lastWork, dismissed }: BackupTimes, now: number): number | null {
  if (firstWork === null || lastWork === null) return null;
  if (lastBackup !== null && lastWork <= lastBackup) return null;
  if (dismissed !== null && now - dismissed < QUIET_DAYS * DAY_MS) return null;
  const days = Math.floor((now - (lastBackup ?? firstWork)) / DAY_MS);
  return days >= REMIND_AFTER_DAYS ? days : null;
}
