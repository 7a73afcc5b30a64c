import type { Attempt } from "../../../domain/records/records";

/** Green, red, or neither where nothing was judged. */
export function lookOf({ result }: Attempt): "good" | "bad" | "none" {
  if (result === null) return "none";
  return result.verdict === "Accepted" ? "good" : "bad";
}
