import type { ZodError } from "zod";

/** Where a file or a form breaks a schema, and how. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

export const faultsOf = ({ issues }: ZodError): readonly Fault[] => issues.map(({ path, message }) => ({ path: path.join("."), message }));

/** `cases.0.args: expected array; title: too long`. */
export const faultsText = (faults: readonly Fault[]): string => faults.map(({ path, message }) => `${path}: ${message}`).join("; ");
