import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "./paths";
import { pythonComplaints } from "./python-lint";

/** `npm run fix`: lays out every file, and mends what the linters can. */
spawnSync(process.execPath, [join(ROOT, "node_modules/prettier/bin/prettier.cjs"), "--write", "--log-level", "warn", "."], { cwd: ROOT, stdio: "inherit" });
spawnSync(process.execPath, [join(ROOT, "node_modules/eslint/bin/eslint.js"), "--fix", "."], { cwd: ROOT, stdio: "inherit" });
pythonComplaints({ fix: true }).forEach((complaint) => console.error(complaint));
