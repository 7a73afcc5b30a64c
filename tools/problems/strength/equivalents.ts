import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseYaml } from "yaml";
import { z } from "zod";
import { faultsOf, faultsText } from "../../../src/domain/problem/fault";
import { PROBLEMS } from "../../paths";
import { Complaint } from "../folder";

export const EQUIVALENTS_FILE = "equivalent.yaml";

const schema = z.array(z.strictObject({ mutant: z.string().min(1), why: z.string().min(10) })).nullable();

/** A mutant that is as right as the solution, and why. */
export interface Equivalent {
  /** The mutant's id, as the command prints it. */
  readonly mutant: string;
  readonly why: string;
}

/** Those written down in a problem's folder. Throws a Complaint where the file is malformed. */
export function readEquivalents(slug: string): Equivalent[] {
  const path = join(PROBLEMS, slug, EQUIVALENTS_FILE);
  if (!existsSync(path)) return [];
  try {
    return schema.parse(parseYaml(readFileSync(path, "utf8"))) ?? [];
  } catch (error) {
    const why = error instanceof z.ZodError ? faultsText(faultsOf(error)) : (error as Error).message;
    throw new Complaint(slug, EQUIVALENTS_FILE, `is to be a list of {mutant, why}: ${why}`);
  }
}
