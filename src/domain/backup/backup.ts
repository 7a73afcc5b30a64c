import { z } from "zod";
import type { Records, TableName } from "../records/records";
import { SCHEMAS } from "../records/schemas";

export const BACKUP_FORMAT = "dryrun.backup/1";

/** Settings that speak of this machine or this browser. */
const OF_THIS_MACHINE = /^device\.|^persistenceAsked$/;

/** Everything of one person, as a file. Revisions stay at home: they count one machine's writes. */
export const backupSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  createdAt: z.number(),
  drafts: z.array(SCHEMAS.drafts.omit({ revision: true })),
  ownCases: z.array(SCHEMAS.ownCases.omit({ revision: true })),
  notes: z.array(SCHEMAS.notes.omit({ revision: true })),
  attempts: z.array(SCHEMAS.attempts),
  progress: z.array(SCHEMAS.progress),
  timers: z.array(SCHEMAS.timers),
  settings: z.array(SCHEMAS.settings),
  ownProblems: z.array(SCHEMAS.ownProblems),
  // Backups from before there were sessions have none.
  sessions: z.array(SCHEMAS.sessions).default([]),
  sessionLog: z.array(SCHEMAS.sessionLog).default([]),
});

export type Backup = z.infer<typeof backupSchema>;

/** Everything that is kept on this machine. */
export type Work = { readonly [N in TableName]: readonly Records[N][] };

/** A backup's text; whatever is this machine's alone is left out. */
export function writeBackup(work: Work, createdAt: number): string {
  const settings = work.settings.filter(({ key }) => !OF_THIS_MACHINE.test(key));
  const tables = { ...work, drafts: work.drafts.map(unrevised), ownCases: work.ownCases.map(unrevised), notes: work.notes.map(unrevised), settings };
  return JSON.stringify({ format: BACKUP_FORMAT, createdAt, ...tables }, null, 1);
}

const unrevised = (record: object): object => Object.fromEntries(Object.entries(record).filter(([field]) => field !== "revision"));

export type ReadBackup =
  | { readonly kind: "backup"; readonly backup: Backup }
  | { readonly kind: "not-a-backup"; readonly message: string }
  | { readonly kind: "faulty"; readonly faults: readonly string[] };

/** Reads a backup's text and checks every record in it. */
export function readBackup(text: string): ReadBackup {
  const raw = parse(text);
  if (raw === undefined) return { kind: "not-a-backup", message: "it is not JSON, or it is cut off" };
  const format = (raw as { readonly format?: unknown } | null)?.format;
  if (format !== BACKUP_FORMAT) return { kind: "not-a-backup", message: formatFault(format) };
  const parsed = backupSchema.safeParse(raw);
  if (parsed.success) return { kind: "backup", backup: withoutMachineSettings(parsed.data) };
  return { kind: "faulty", faults: parsed.error.issues.map(({ path, message }) => `${placeOf(path)}: ${message}`) };
}

const withoutMachineSettings = (backup: Backup): Backup => ({ ...backup, settings: backup.settings.filter(({ key }) => !OF_THIS_MACHINE.test(key)) });

function formatFault(format: unknown): string {
  if (typeof format !== "string") return "it has no format";
  return format.startsWith("dryrun.backup/") ? `it was made by a newer Dryrun (${format}); update this one first` : `its format is ${format}`;
}

/** `attempts.12.code`, counted from 1 as people do. */
const placeOf = (path: readonly PropertyKey[]): string => path.map((part) => (typeof part === "number" ? part + 1 : String(part))).join(".");

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
