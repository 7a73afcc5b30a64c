import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));
export const PROBLEMS = join(ROOT, "problems");
export const HARNESS = join(ROOT, "workers/python/harness");
export const PYODIDE = join(ROOT, "node_modules/pyodide");
export const PUBLIC = join(ROOT, "public");
export const DIST = join(ROOT, "dist");
/** What can be made again: kept outside `node_modules`, which an install wipes. */
export const CACHE = join(ROOT, ".cache");
/** What costs a download: shared by all clones of one user. */
export const DOWNLOADS = process.env["DRYRUN_CACHE"] ?? join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "dryrun");
