import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { isExportSpecifier, createSourceFile, forEachChild, isIdentifier, ModifierFlags, getCombinedModifierFlags, isFunctionDeclaration, isVariableDeclaration, ScriptTarget, type Node } from "typescript";
import { expect, test } from "vitest";
import { Resource } from "../../src/graph/resource.ts";
import { KINDS } from "../../src/kinds/index.ts";

const source = join(import.meta.dirname, "../../src");

/** What every resource can be asked, whatever it is. A property of the same name would stand before it. */
const MEMBERS = new Set([...Object.getOwnPropertyNames(Resource.prototype), "subject"]);

test("no property of a kind is called like what every resource can be asked", () => {
  expect(MEMBERS).toContain("zones");
  const taken = KINDS.flatMap(({ name, properties }) => Object.keys(properties).filter((property) => MEMBERS.has(property)).map((property) => `${name}: ${property}`));
  expect(taken).toEqual([]);
});

/** The names that a module gives to others. */
function exportsOf(file: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (isExportSpecifier(node)) found.push(node.name.text);
    const isExported = (isFunctionDeclaration(node) || isVariableDeclaration(node)) && (getCombinedModifierFlags(node) & ModifierFlags.Export) !== 0;
    if (isExported && node.name !== undefined && isIdentifier(node.name)) found.push(node.name.text);
    forEachChild(node, visit);
  };
  visit(createSourceFile(file, readFileSync(file, "utf8"), ScriptTarget.Latest, true));
  return found;
}

/** A module with a `then` is taken for a promise by whoever imports it when it runs, who would wait for it for ever. */
test("no module exports `then`", () => {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const names = files.map((file) => ({ file, names: exportsOf(join(source, file)) }));
  expect(names.flatMap((each) => each.names)).toContain("defineKind");
  expect(names.filter((each) => each.names.includes("then")).map(({ file }) => file)).toEqual([]);
});
