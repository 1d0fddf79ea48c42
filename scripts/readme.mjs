/**
 * Fills in the transcripts of README.md by running what they say, so that no output there is invented or stale:
 *
 *     <!-- transcript: resilint check fixtures/shop -->  …  <!-- /transcript -->
 *
 * `--check` compares instead of writing.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const file = join(root, "README.md");
const TRANSCRIPT = /(<!-- transcript: resilint (.*?) -->\n)[^]*?(<!-- \/transcript -->)/g;

const text = readFileSync(file, "utf8");
const fresh = text.replace(TRANSCRIPT, (_whole, open, command, close) => `${open}\n${indented(`$ resilint ${command}\n\n${outputOf(command)}`)}\n${close}`);

if (!process.argv.includes("--check")) writeFileSync(file, fresh);
else if (fresh !== text) {
  console.error("README.md has a stale transcript. Run npm run readme, and commit what it makes.");
  process.exitCode = 1;
}

function outputOf(command) {
  const flags = ["--format", "full", "--color", "never", "--exit-zero"];
  const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/cli.js", ...command.split(" "), ...flags], { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`resilint ${command} ended with ${status}: ${stderr}`);
  return stdout.trimEnd();
}

const indented = (lines) => lines.split("\n").map((line) => (line === "" ? "" : `    ${line}`)).join("\n") + "\n";
