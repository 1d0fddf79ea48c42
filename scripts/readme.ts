/**
 * Fills in what README.md shows of the program, so that nothing there is invented or stale. Transcripts by running what they say:
 *
 *     <!-- transcript: resilint check fixtures/shop; showing: rds-instance-multi-az, score -->  …  <!-- /transcript -->
 *
 * and what is seen where no command is typed, by the scenes of scripts/scenes.ts:
 *
 *     <!-- scene: hook; showing: Failed, rds-instance-multi-az -->  …  <!-- /scene -->
 *
 * Of a long output only the paragraphs that hold one of the words are shown, and `[…]` stands for the others. Between
 * `<!-- services -->` and `<!-- /services -->` stands a table of the services, from the rules. `--check` compares instead of writing.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { keepFresh, table } from "./fresh.ts";
import { actionScene, hookScene } from "./scenes.ts";
import { services } from "./services.ts";

const root = join(import.meta.dirname, "..");
const TRANSCRIPT = /(<!-- transcript: resilint (.*?); showing: (.*?) -->\n)[^]*?(<!-- \/transcript -->)/gu;
const SCENE = /(<!-- scene: (.*?); showing: (.*?) -->\n)[^]*?(<!-- \/scene -->)/gu;
const SERVICES = /(<!-- services -->\n)[^]*?(<!-- \/services -->)/gu;

const text = readFileSync(join(root, "README.md"), "utf8");
const fresh = text
  .replace(TRANSCRIPT, (_whole, open: string, command: string, words: string, close: string) => {
    const shown = only(outputOf(command), words.split(", "));
    return `${open}\n${indented(`$ resilint ${command}\n\n${shown}`)}\n${close}`;
  })
  .replace(SCENE, (_whole, open: string, name: string, words: string, close: string) => `${open}\n${indented(only(sceneOf(name), words.split(", ")))}\n${close}`)
  .replace(SERVICES, (_whole, open: string, close: string) => `${open}\n${servicesTable()}\n\n${close}`);
keepFresh("README.md", fresh, "npm run readme");

/** A scene by its name in the README. */
function sceneOf(name: string): string {
  if (name === "hook") return hookScene();
  if (name === "annotations") return actionScene().annotations;
  if (name === "summary") return actionScene().summary;
  throw new Error(`there is no scene ${name}; the scenes are hook, annotations and summary`);
}

/** Of a diff also what is told beside it, as a paragraph of its own. */
function outputOf(command: string): string {
  const isDiff = command.includes("--diff");
  const flags = [...(isDiff ? [] : ["--format", "full"]), "--color", "never", "--exit-zero"];
  const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/cli.js", ...command.split(" "), ...flags], { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`resilint ${command} ended with ${String(status)}: ${stderr}`);
  return (isDiff ? `${stdout}\n${stderr}` : stdout).trimEnd();
}

function only(output: string, words: readonly string[]): string {
  const paragraphs = output.split("\n\n").map((each) => (words.some((word) => each.includes(word)) ? each : "[…]"));
  return paragraphs.filter((each, index) => each !== "[…]" || paragraphs[index - 1] !== "[…]").join("\n\n");
}

function indented(lines: string): string {
  return `${lines.split("\n").map((line) => (line === "" ? "" : `    ${line}`)).join("\n")}\n`;
}

/** What is judged of a service, in the words of the capabilities that its rules give, the most frequent first. */
function servicesTable(): string {
  const rows = services().map(({ name, rules }) => {
    const counts = new Map<string, number>();
    for (const { meta } of rules) counts.set(meta.capability, (counts.get(meta.capability) ?? 0) + 1);
    const words = [...counts].sort(([a, many], [b, more]) => more - many || a.localeCompare(b, "en")).map(([capability]) => capability.replaceAll("-", " "));
    return [name, String(rules.length), words.join(", ")];
  });
  return table(["service", "rules:", "what is judged"], rows);
}
