/**
 * Code that the bundled command line loads when it is first used. The source knows nothing of it: it imports and calls
 * as usual. In the bundle each exported function of a deferred file becomes one that loads the file and calls the
 * real one, and the texts of the rules are read when a report needs them.
 */
import { readFileSync } from "node:fs";
import { dirname, join, posix, relative, resolve, sep } from "node:path";
import ts from "typescript";
import { WRAPPER } from "./start-files.mjs";

/** Files that many runs do without. They export functions only, keep no state, and compare no classes with the rest. */
export const DEFERRED = [
  "src/cli/add-ignore.ts",
  "src/cli/baseline-file.ts",
  "src/cli/changed/changed-run.ts",
  "src/cli/changed/stated.ts",
  "src/cli/completion.ts",
  "src/cli/explain.ts",
  "src/cli/fix.ts",
  "src/cli/git-states.ts",
  "src/cli/help.ts",
  "src/cli/init-proposal.ts",
  "src/cli/offer-fixes.ts",
  "src/cli/report.ts",
  "src/cli/rules.ts",
  "src/cli/show-config.ts",
  "src/cli/write-file.ts",
  "src/config/state.ts",
  "src/frontends/cdk/json-file.ts",
  "src/frontends/cdk/read.ts",
  "src/frontends/cloudformation/parameter-files.ts",
  "src/frontends/cloudformation/read.ts",
  "src/frontends/cloudformation/syntax/json.ts",
  "src/frontends/cloudformation/syntax/yaml.ts",
  "src/frontends/gitignore.ts",
  "src/frontends/terraform/functions/csv.ts",
  "src/frontends/terraform/functions/glob.ts",
  "src/frontends/terraform/functions/patterns.ts",
  "src/frontends/terraform/functions/yaml-decode.ts",
  "src/frontends/terraform/plan/overlay.ts",
  "src/frontends/terraform/plan/read.ts",
  "src/frontends/terraform/read.ts",
  "src/frontends/terraform/syntax/load.ts",
  "src/frontends/terraform/syntax/syntax-words.ts",
  "src/outputs/badge.ts",
  "src/outputs/concise.ts",
  "src/outputs/difference.ts",
  "src/outputs/full.ts",
  "src/outputs/github.ts",
  "src/outputs/gitlab.ts",
  "src/outputs/html.ts",
  "src/outputs/ignore-snippet.ts",
  "src/outputs/json.ts",
  "src/outputs/junit.ts",
  "src/outputs/markdown.ts",
  "src/outputs/sarif.ts",
  "src/outputs/topology/dot.ts",
  "src/outputs/topology/json.ts",
  "src/outputs/topology/make-report.ts",
  "src/outputs/topology/mermaid.ts",
  "src/outputs/topology/summary.ts",
  "src/outputs/unified-diff.ts",
  "src/recovery/backup/schedule.ts",
  "src/recovery/topology/topologies.ts",
];

/** What a rule says of itself and only a report reads. */
const TEXTS = ["why", "remedy", "example", "references", "frameworks", "similar", "noFix"];

export const TEXTS_FILE = "dist/lazy/rule-texts.cjs";

export const targetOf = (source) => `dist/lazy/${source.replace(/^src\//, "").replace(/\.ts$/, "").replaceAll("/", "-")}.cjs`;

/** An esbuild plugin for the bundle that becomes `importer`; `from` is the deferred file that the bundle itself is, if any. */
export function deferring(root, importer, deferred, from) {
  const way = (target) => `./${posix.relative(posix.dirname(importer), target)}`;
  return {
    name: "deferring",
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path, resolveDir, kind }) => {
        if (kind !== "import-statement") return undefined;
        const source = relative(root, resolve(resolveDir, path)).split(sep).join("/");
        return deferred.includes(source) && source !== from ? { path: source, namespace: "deferred" } : undefined;
      });
      onResolve({ filter: /^\.\/.*\.cjs$/, namespace: "deferred" }, ({ path }) => ({ path, external: true }));
      onResolve({ filter: /^\.\.?\/.*rule-texts\.cjs$/ }, ({ path }) => ({ path, external: true }));
      onResolve({ filter: /^deferred-texts$/ }, ({ path }) => ({ path, namespace: "deferred-texts" }));
      onLoad({ filter: /.*/, namespace: "deferred-texts" }, () => ({ contents: textsOf(way(TEXTS_FILE)), loader: "js" }));
      onLoad({ filter: /.*/, namespace: "deferred" }, ({ path }) => {
        const names = exportsOf(readFileSync(join(root, path), "utf8"), path);
        const calls = names.map((name) => `export const ${name} = (...input) => require("${way(targetOf(path))}").${name}(...input);`);
        return { contents: calls.join("\n"), loader: "js", resolveDir: join(root, dirname(path)) };
      });
      onLoad({ filter: /[\\/]rules[\\/][^\\/]+[\\/][^\\/.]+\.ts$/ }, ({ path }) => {
        const { code } = split(readFileSync(path, "utf8"), path);
        return { contents: code, loader: "ts" };
      });
    },
  };
}

/** The file of all rules' texts. */
export function ruleTexts(root, rules) {
  const entries = rules.map((rule) => {
    const { id, texts } = split(readFileSync(join(root, rule), "utf8"), join(root, rule));
    return `  ${JSON.stringify(id)}: {\n${texts.map((text) => `    ${text},\n`).join("")}  },\n`;
  });
  const contents = `"use strict";\nmodule.exports = {\n${entries.join("")}};\n`;
  // Texts must stand by themselves: one that needs an import would fail here and not at a user's.
  new Function("module", contents)({});
  return `${WRAPPER.banner}\n${contents}${WRAPPER.footer}\n`;
}

/** What all rules of a bundle inherit: each text is looked up by the rule's id when it is first asked for. */
function textsOf(file) {
  const getters = TEXTS.map((name) => `get ${name}() { return require(${JSON.stringify(file)})[this.id].${name}; }`);
  return `export const texts = { ${getters.join(", ")} };\nexport const noteOf = (id) => require(${JSON.stringify(file)})[id].fixNote;`;
}

/** Takes the texts out of a rule, which inherits them instead. */
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
  const edits = taken.map((each) => ({ start: each.getFullStart(), end: each.getEnd() + ",".length, text: "" }));
  if (note) edits.push({ start: note.getStart(tree), end: note.getEnd(), text: `get note() { return noteOf(${JSON.stringify(id.text)}); }` });
  let code = text;
  for (const { start, end, text: put } of edits.toSorted((a, b) => b.start - a.start)) code = code.slice(0, start) + put + code.slice(end);
  const brace = definition.getStart(tree) + "{".length;
  code = `import { noteOf, texts } from "deferred-texts";\n${code.slice(0, brace)} __proto__: texts,${code.slice(brace)}`;
  const texts = taken.map((each) => (ts.isShorthandPropertyAssignment(each) ? `${each.getText(tree)}: ${exampleOf(path)}` : each.getText(tree)));
  return { id: id.text, code, texts: note ? [...texts, `fixNote: ${note.initializer.getText(tree)}`] : texts };
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

function exportsOf(text, path) {
  const names = [...text.matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)].map(([, name]) => name);
  if (names.length === 0 || /^export (?:class|default|\{(?! type))/m.test(text)) throw new Error(`${path} cannot be deferred: it must export functions only`);
  return names;
}
