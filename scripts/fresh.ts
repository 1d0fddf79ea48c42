import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

const root = join(import.meta.dirname, "..");

/** Writes a generated file; with `--check` it compares instead, so that none is ever stale. */
export function keepFresh(file: string, text: string, command: string): void {
  const path = join(root, file);
  if (!process.argv.includes("--check")) writeFileSync(path, text);
  else if (!existsSync(path) || readFileSync(path, "utf8") !== text) {
    console.error(`${relative(root, path)} is stale. Run ${command}, and commit what it makes.`);
    process.exitCode = 1;
  }
}

/** A table of Markdown. A column whose title ends in a colon is aligned to the right. */
export function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = titles.map((title) => (title.endsWith(":") ? "---:" : "---"));
  return [titles.map((title) => title.replace(/:$/u, "")), rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
