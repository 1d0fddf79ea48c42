/**
 * Asks the registry for advisories about the packages of the lock file. One about a package that is bundled is a failure; the others, about
 * what only makes and tests the program, are told. Where the registry offers no advisories that is told, and is no failure.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { advisoriesIn } from "./advisories.mjs";

const root = join(import.meta.dirname, "..");
const { stdout, stderr, error } = spawnSync("npm", ["audit", "--json", "--package-lock-only"], { cwd: root, encoding: "utf8", maxBuffer: 100_000_000, shell: process.platform === "win32" });
if (error) throw error;
const { notAudited, bundled, others } = advisoriesIn(stdout, readFileSync(join(root, "THIRD-PARTY-NOTICES.md"), "utf8"));
if (notAudited !== undefined) console.log(`Not audited: ${notAudited || stderr.trim()}`);
else {
  for (const line of bundled) console.error(`In the program: ${line}`);
  for (const line of others) console.log(`Beside the program: ${line}`);
  console.log(`${bundled.length} advisories about what is bundled, ${others.length} about other packages.`);
  if (bundled.length > 0) process.exitCode = 1;
}
