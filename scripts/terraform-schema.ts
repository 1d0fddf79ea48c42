/**
 * Makes `test/kinds/terraform-schema.json`: what the AWS provider of Terraform knows, for the types that the kinds name. It is
 * read from the provider's published bindings, which are made from the provider's own schema:
 *
 *     npm install --prefix FOLDER @cdktf/provider-aws@21.22.1
 *     npx tsx scripts/terraform-schema.ts FOLDER/node_modules/@cdktf/provider-aws
 *
 * Run it again whenever a kind names a further type.
 */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { typesOf } from "../src/graph/kind.ts";
import { KINDS } from "../src/kinds/index.ts";
import type { Arguments, Nested, Published, Scalar } from "../test/kinds/terraform-schema.ts";

const SCALARS: ReadonlyMap<string, Scalar> = new Map([
  ["boolean", "boolean"],
  ["number", "number"],
  ["string", "text"],
  ["string[]", "list of text"],
  ["number[]", "list of number"],
  ["any", "any"],
]);

const [bindings] = process.argv.slice(2);
if (bindings === undefined) throw new Error("Say in which folder the published bindings are: npx tsx scripts/terraform-schema.ts FOLDER");

const folders = foldersByType(join(bindings, "lib"));
const named = new Set(KINDS.flatMap((kind) => [...typesOf(kind, "terraform"), ...(kind.companions ?? []).filter(({ language }) => language === "terraform")]).map(({ type }) => type));
const wanted = [...named].filter((type) => folders.has(type)).sort();

const lines = wanted.map((type) => `    ${JSON.stringify(type)}: ${JSON.stringify(resource(type))}`);
const types = JSON.stringify([...folders.keys()].sort());
const text = `{\n  "provider": "hashicorp/aws ${version()}",\n  "types": ${types},\n  "resources": {\n${lines.join(",\n")}\n  }\n}\n`;
writeFileSync(join(import.meta.dirname, "../test/kinds/terraform-schema.json"), text);
console.log(`${String(wanted.length)} of ${String(folders.size)} types`);

/** The version of the provider stands in every link to its pages. */
function version(): string {
  const [folder = ""] = folders.values();
  return /hashicorp\/aws\/([\d.]+)\/docs/u.exec(readFileSync(join(folder, "index.d.ts"), "utf8"))?.[1] ?? "";
}

/** Every resource type with the folder that it has in the bindings; data sources and the provider itself are none. */
function foldersByType(library: string): ReadonlyMap<string, string> {
  const folders = readdirSync(library, { withFileTypes: true }).filter((each) => each.isDirectory()).map(({ name }) => join(library, name));
  return new Map(
    folders.flatMap((folder) => {
      const type = /extends cdktf\.TerraformResource \{\s+static readonly tfResourceType = "(aws_\w+)"/u.exec(readFileSync(join(folder, "index.d.ts"), "utf8"))?.[1];
      return type === undefined ? [] : [[type, folder] as const];
    }),
  );
}

/** The arguments of a resource type, and the attributes that it has besides. */
function resource(type: string): Arguments {
  const folder = folders.get(type) ?? "";
  const source = ts.createSourceFile("index.d.ts", readFileSync(join(folder, "index.d.ts"), "utf8"), ts.ScriptTarget.Latest, true);
  const interfaces = new Map(source.statements.filter((statement) => ts.isInterfaceDeclaration(statement)).map((each) => [each.name.text, each]));
  const config = [...interfaces.values()].find(({ heritageClauses }) => heritageClauses?.[0]?.getText().endsWith("cdktf.TerraformMetaArguments"));
  if (!config) throw new Error(`${type} has no arguments`);
  return sorted([...computed(join(folder, "index.js")), ...argumentsOf(config, interfaces)]);
}

/** The attributes that nobody can write. The compiled bindings state each in a comment above its getter. */
function computed(file: string): readonly (readonly [string, Published])[] {
  const code = readFileSync(file, "utf8");
  const own = code.slice(code.indexOf("extends cdktf.TerraformResource {"));
  return [...own.matchAll(/\/\/ (\w+) - computed: true, optional: false, required: false/gu)].map(([, name = ""]) => [name, "computed"]);
}

type Interfaces = ReadonlyMap<string, ts.InterfaceDeclaration>;

function argumentsOf(declaration: ts.InterfaceDeclaration, interfaces: Interfaces): readonly (readonly [string, Published])[] {
  return declaration.members.filter((member) => ts.isPropertySignature(member)).map((member) => {
    const comment = member.getFullText().slice(0, member.getLeadingTriviaWidth());
    // The link to the provider's page ends in the argument's own name.
    const name = /docs\/resources\/\w+#(\w+) /u.exec(comment)?.[1];
    if (name === undefined || !member.type) throw new Error(`${declaration.name.text}.${member.name.getText()} has no link`);
    return [name, published(member.type, member.questionToken === undefined, / block$/mu.test(comment), interfaces)];
  });
}

function published(type: ts.TypeNode, isRequired: boolean, isBlock: boolean, interfaces: Interfaces): Published {
  const written = type.getText().replace(" | cdktf.IResolvable", "");
  const nested = interfaces.get(written.replace(/\[\]$/u, ""));
  if (!nested) return `${isRequired ? "required " : ""}${scalar(written)}`;
  const is: Nested["is"] = `${isBlock ? "block" : "object"}${written.endsWith("[]") ? "s" : ""}`;
  return { is, ...(isRequired && { required: true }), has: sorted(argumentsOf(nested, interfaces)) };
}

function scalar(written: string): Scalar {
  if (/^\{\s*\[key: string\]/u.test(written)) return "map";
  const found = SCALARS.get(written);
  if (found === undefined) throw new Error(`${written} is no type that is known here`);
  return found;
}

function sorted(entries: readonly (readonly [string, Published])[]): Arguments {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
