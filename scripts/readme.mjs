/**
 * Fills in the transcripts of README.md by running what they say, so that no output there is invented or stale:
 *
 *     <!-- transcript: resilint check fixtures/shop; showing: rds-instance-multi-az, score -->  …  <!-- /transcript -->
 *
 * Of a long output only the paragraphs that hold one of the words are shown, and `[…]` stands for the others.
 * `--check` compares instead of writing.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const file = join(root, "README.md");
const TRANSCRIPT = /(<!-- transcript: resilint (.*?); showing: (.*?) -->\n)[^]*?(<!-- \/transcript -->)/g;

const text = readFileSync(file, "utf8");
const fresh = text.replace(TRANSCRIPT, (_whole, open, command, words, close) => {
  const shown = only(outputOf(command), words.split(", "));
  return `${open}\n${indented(`$ resilint ${command}\n\n${shown}`)}\n${close}`;
});

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

function only(output, words) {
  const paragraphs = output.split("\n\n").map((each) => (words.some((word) => each.includes(word)) ? each : "[…]"));
  return paragraphs.filter((each, index) => each !== "[…]" || paragraphs[index - 1] !== "[…]").join("\n\n");
}

function indented(lines) {
  return `${lines.split("\n").map((line) => (line === "" ? "" : `    ${line}`)).join("\n")}\n`;
}
