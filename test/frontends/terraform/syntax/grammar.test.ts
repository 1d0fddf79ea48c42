import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Body, Expression } from "../../../../src/frontends/terraform/syntax/tree.ts";
import { formOfExpression } from "./forms.ts";
import { file } from "./generated.ts";
import { formsOfGrammar } from "./grammar.ts";
import { read } from "./helpers.ts";
import { ACCEPTED } from "./sources.ts";

/** Where a line of a heredoc begins as its marker does, the grammar loses what follows it on the line. */
const MISREAD = "\n EOT x\n";

/** A key in parentheses on a line of its own: the grammar takes it for the arguments of a function, unless a comma stands before. */
const separated = (text: string): string => text.replaceAll(/(?<!,)\n {2}\(/gu, ",\n  (");

const valuesOf = ({ attributes, blocks }: Body): readonly Expression[] => [...attributes.map(({ value }) => value), ...blocks.flatMap((block) => valuesOf(block.body))];

/** The first expression that the grammar of tree-sitter has otherwise; undefined where it cannot read the text. */
function difference(text: string): string | undefined {
  const theirs = formsOfGrammar(text);
  const ours = [...valuesOf(read(text).body)].sort((a, b) => a.span.start - b.span.start);
  const index = theirs?.findIndex(([start, form], at) => start !== ours[at]?.span.start || JSON.stringify(form) !== JSON.stringify(formOfExpression(ours[at])));
  if (theirs === undefined) return undefined;
  if (index === undefined || index === -1) return theirs.length === ours.length ? "" : `${String(theirs.length)} arguments, and ours are ${String(ours.length)}`;
  const mine = ours[index];
  return `${JSON.stringify(theirs[index])}\n  ours ${JSON.stringify(mine && [mine.span.start, formOfExpression(mine)])}`;
}

/** How many texts both read, and what they read differently. */
function compared(texts: readonly string[]): { readonly both: number; readonly different: readonly string[] } {
  const found = texts.map((text) => [text, difference(text)] as const);
  return { both: found.filter(([, each]) => each !== undefined).length, different: found.flatMap(([text, each]) => (each ? [`${text}\n  theirs ${each}`] : [])) };
}

it("is read as the grammar of tree-sitter reads it: whole modules", () => {
  const files = readdirSync("fixtures", { recursive: true, withFileTypes: true }).filter((each) => each.isFile() && each.name.endsWith(".tf"));
  const { both, different } = compared(files.map((each) => readFileSync(join(each.parentPath, each.name), "utf8")));
  expect(different).toEqual([]);
  expect(both).toBeGreaterThan(20);
});

it("is read as the grammar of tree-sitter reads it: what people may write", () => {
  const { both, different } = compared(ACCEPTED.filter((text) => !text.includes(MISREAD)));
  expect(different).toEqual([]);
  expect(both).toBeGreaterThan(150);
});

it("is read as the grammar of tree-sitter reads it: generated files", () => {
  const { both, different } = compared(fc.sample(file, { seed: 5, numRuns: 500 }).map(separated));
  expect(different).toEqual([]);
  expect(both).toBeGreaterThan(50);
});
