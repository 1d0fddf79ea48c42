/**
 * What a rule says of itself and only a report reads: it goes into a file for each service, and is looked up there by the rule's id. The
 * kinds that a rule is on are known when the bundle is made.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { WRAPPER } from "./start-files.mjs";

export const TEXTS = ["since", "why", "remedy", "example", "references", "frameworks", "similar", "noFix"];

export const textsTarget = (service) => `dist/lazy/texts-${service}.cjs`;

/** The files of all rules' texts: paths and contents. */
export const ruleTexts = (root, rules) =>
  [...new Set(rules.map(({ service }) => service))].map((service) => [textsTarget(service), textsOf(root, rules.filter((each) => each.service === service))]);

function textsOf(root, rules) {
  const entries = rules.map(({ path }) => {
    const { id, texts } = split(readFileSync(join(root, path), "utf8"), join(root, path));
    return `  ${JSON.stringify(id)}: {\n${texts.map((text) => `    ${text},\n`).join("")}  },\n`;
  });
  const contents = `"use strict";\nmodule.exports = {\n${entries.join("")}};\n`;
  // Texts must stand by themselves: one that needs an import would fail here and not at a user's.
  new Function("module", contents)({});
  return `${WRAPPER.banner}\n${contents}${WRAPPER.footer}\n`;
}

/** A rule without its texts, in the module `kinds` of whose `kindsNamed` it takes those that it is on. */
export function bareRule(text, path, names) {
  const { definition, tree, taken } = split(text, path);
  const edits = taken.map((each) => ({ start: each.getFullStart(), end: each.getEnd() + ",".length, text: "" }));
  const on = definition.properties.find((each) => ts.isPropertyAssignment(each) && each.name.getText(tree) === "on");
  edits.push({ start: on.getStart(tree), end: on.getEnd(), text: `on: kindsNamed(${names.map((name) => JSON.stringify(name)).join(", ")})` });
  let code = text;
  for (const { start, end, text: put } of edits.toSorted((a, b) => b.start - a.start)) code = code.slice(0, start) + put + code.slice(end);
  return `import { kindsNamed } from "kind-heads";\n${code}`;
}

function split(text, path) {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  let definition;
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText(tree) === "defineRule") definition = node.arguments[0];
    else ts.forEachChild(node, visit);
  };
  visit(tree);
  if (definition === undefined || !ts.isObjectLiteralExpression(definition)) throw new Error(`${path} defines no rule`);
  const properties = definition.properties.filter((each) => ts.isPropertyAssignment(each) || ts.isShorthandPropertyAssignment(each));
  const id = properties.find((each) => each.name.getText(tree) === "id")?.initializer;
  if (id === undefined || !ts.isStringLiteral(id)) throw new Error(`${path} has a rule without an id`);
  const taken = properties.filter((each) => TEXTS.includes(each.name.getText(tree)));
  const note = noteIn(properties.find((each) => each.name.getText(tree) === "fix"), tree);
  const texts = taken.map((each) => (ts.isShorthandPropertyAssignment(each) ? `${each.getText(tree)}: ${exampleOf(path)}` : each.getText(tree)));
  return { id: id.text, definition, tree, taken, texts: note ? [...texts, `fixNote: ${note.initializer.getText(tree)}`] : texts };
}

/** What the fix of a rule says of itself, where it has one. */
function noteIn(fix, tree) {
  const parts = fix && ts.isPropertyAssignment(fix) && ts.isObjectLiteralExpression(fix.initializer) ? fix.initializer.properties : [];
  return parts.find((each) => ts.isPropertyAssignment(each) && each.name.getText(tree) === "note");
}

/** The example of a rule's remedy, which stands in a file of its own beside the rule. */
function exampleOf(path) {
  const file = path.replace(/\.ts$/, ".example.ts");
  const tree = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const exported = tree.statements.find((each) => ts.isExportAssignment(each));
  if (exported === undefined) throw new Error(`${file} exports no example`);
  const { expression } = exported;
  return (ts.isSatisfiesExpression(expression) ? expression.expression : expression).getText(tree);
}
