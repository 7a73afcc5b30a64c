import type { MakerForm } from "../../domain/maker/form";
import type { Fault } from "../../domain/problem/fault";

/** The faults whose field has not been touched between two states of the form. */
export function faultsStillTrue(faults: readonly Fault[], before: MakerForm, after: MakerForm): readonly Fault[] {
  return faults.filter(({ path }) => {
    const [key = "", index] = path.split(".");
    const [old, now] = [before, after].map((form) => (form as Readonly<Record<string, unknown>>)[key]);
    // One case of many: the others' faults stay, as long as they stand where they stood.
    return Array.isArray(old) && Array.isArray(now) && old.length === now.length && index !== undefined
      ? old[Number(index)] === now[Number(index)]
      : old === now;
  });
}

/** The message for a field; for a whole case also those of its fields, so that it can be found. */
export const faultAt = (faults: readonly Fault[], path: string): string | undefined => faults.find((fault) => fault.path === path)?.message;

export const hasFaultWithin = (faults: readonly Fault[], path: string): boolean =>
  faults.some((fault) => fault.path === path || fault.path.startsWith(`${path}.`));
