import { readFileSync } from "node:fs";
import { z } from "zod";

const batchSchema = z.array(z.object({ problem: z.string(), solution: z.string() }));

export type BatchItem = z.infer<typeof batchSchema>[number];
export type Batch = { readonly kind: "batch"; readonly items: readonly BatchItem[] } | { readonly kind: "unusable"; readonly message: string };

/** Reads a list of gradings. */
export function readBatch(path: string): Batch {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    return { kind: "unusable", message: `${path} cannot be read: ${(error as Error).message}` };
  }
  try {
    const parsed = batchSchema.safeParse(JSON.parse(text));
    if (parsed.success) return { kind: "batch", items: parsed.data };
    const [issue] = parsed.error.issues;
    return { kind: "unusable", message: `${path} is not a list of {"problem", "solution"}: at ${issue?.path.join(".")}: ${issue?.message}` };
  } catch (error) {
    return { kind: "unusable", message: `${path} is not JSON: ${(error as Error).message}` };
  }
}
