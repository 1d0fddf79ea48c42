import type { RemedyExample } from "../engine/define-rule.ts";

/** The code of a remedy in one language, without the indentation that it has in its own file. */
export interface ShownCode {
  readonly language: string;
  /** What Markdown calls the language. */
  readonly fence: string;
  readonly lines: readonly string[];
  /** What is to be said of where it is deployed. */
  readonly note?: string;
}

export function shownCode({ cloudformation, terraform, inBothRegions, needs }: RemedyExample): readonly ShownCode[] {
  const stated = needs === undefined ? [] : [`The configuration states that ${Object.entries(needs).map(([address, count]) => `\`${address}\` needs ${String(count)}`).join(", and ")}.`];
  const inTemplate = [...stated, ...(inBothRegions ? ["The template is deployed to both regions."] : [])];
  return [
    ...(cloudformation === undefined ? [] : [{ language: "CloudFormation", fence: "yaml", lines: linesOf(cloudformation), ...noted(inTemplate) }]),
    ...(terraform === undefined ? [] : [{ language: "Terraform", fence: "terraform", lines: linesOf(terraform), ...noted(stated) }]),
  ];
}

const noted = (notes: readonly string[]): Pick<ShownCode, "note"> => (notes.length === 0 ? {} : { note: notes.join(" ") });

/** The same as Markdown: a block for each language. */
export const codeBlocks = (example: RemedyExample): readonly string[] =>
  shownCode(example).flatMap(({ fence, lines, note }) => [...(note === undefined ? [] : [note]), `\`\`\`${fence}\n${lines.join("\n")}\n\`\`\``]);

function linesOf(text: string): readonly string[] {
  const lines = text.replace(/^\n/u, "").trimEnd().split("\n");
  const margin = Math.min(...lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(margin));
}
