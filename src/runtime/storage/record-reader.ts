import type { readRecord } from "../../domain/records/schemas";

type Read = typeof readRecord;
let reader: Promise<Read> | undefined;

/** Checks records; loaded with the first one, since the catalogue's first screen does not wait for it. */
export function recordReader(): Promise<Read> {
  reader ??= import("../../domain/records/schemas").then(
    (module) => module.readRecord,
    () => {
      // Without a network the checks may be missing; what this app wrote is taken as it is, until the next try.
      reader = undefined;
      return (_, raw) => ({ kind: "record", record: raw as never, repaired: false });
    },
  );
  return reader;
}
