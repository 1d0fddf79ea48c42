import fc from "fast-check";
import { COLLECTION_FUNCTIONS } from "../../src/frontends/terraform/functions/collections.ts";
import { FUNCTIONS } from "../../src/frontends/terraform/functions/functions.ts";
import type { CaseFile } from "./case.ts";
import { shapesOf, type Leaf, type TypeShape } from "./shapes.ts";
import { entriesOf, isList, isRecord, leafValue, type Json } from "./values.ts";

/** Modules of Terraform's language with blocks of real types, and expressions with every operator, function and template. */

const CALLED = [...FUNCTIONS.keys(), ...COLLECTION_FUNCTIONS.keys(), "try", "can", "issensitive", "nothing", "provider::a::b"];

/** Calls that may well be right: few expressions by chance are what a function takes. */
const literal = fc.constantFrom(
  ...['"a"', '""', '"a,b,c"', '"é😀e\u0301"', '"10.0.0.0/16"', '"fd00::/8"', '"2026-02-28T23:59:60Z"', '"2026-01-01T00:00:00Z"', '"24h"', '"YYYY-MM-DD\'hh"', '"^(a+)+$"', '"(?i)[a-z"', '"(?P<n>a)|b*"', '"%s %d %08.3f %#v %[2]q"', '"%%%*d"', '"eyJhIjoxfQ=="', '"{\\"a\\": [1, {}]}"', '"a: &a [*a]"', '"a: {b: 1}\\n"', '"a,b\\n1,2\\n"', '"${path}"', '"$${x}"', '"../a/./b"', '"~/x"', '"{a,b}*.tf"'],
  ...["0", "1", "-1", "3", "2.5", "1e18", "1e-7", "16", "9007199254740993", "true", "false", "null", "[]", "[1, 2, 3]", '["b", "a", "b"]', "[[1], [2, [3]]]", "[null, true, 1]", "{}", '{ a = "x", b = "y" }', "{ a = [1], b = {} }", 'toset(["a", "b"])', "tolist([1, 2])", "tomap({ a = 1 })", "range(5)", "string", "list(string)", "map(any)", "var.a", "var.list", "aws_s3_bucket.B.arn"],
);
const plausible = fc.tuple(fc.constantFrom(...CALLED), fc.array(literal, { minLength: 1, maxLength: 4 })).map(([called, args]) => `${called}(${args.join(", ")})`);

const { expression } = fc.letrec<{ expression: string; term: string; text: string }>((tie) => ({
  term: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom("var.a", "var.b", "local.a", "local.loop", "each.key", "each.value", "count.index", "path.module", "terraform.workspace", "data.aws_availability_zones.z.names", "module.m.out", "module.m[0].out", "aws_db_instance.A.id", "aws_s3_bucket.B[*].arn", "self.a", "var.a.b.c[0]", 'var.map["__proto__"]'),
    fc.constantFrom("1", "0", "-1", "1.5", "1e300", "true", "false", "null", '"a"', '"b"', '"eu-west-1a"', "[]", "{}", '["a", "b"]', "{ a = 1, b = 2 }", '"7"', '""', '"${var.a}"'),
    { arbitrary: plausible, weight: 4 },
    { arbitrary: literal, weight: 2 },
    tie("text"),
    fc.array(tie("expression"), { maxLength: 3 }).map((items) => `[${items.join(", ")}]`),
    fc.tuple(tie("expression"), tie("expression")).map(([a, b]) => `{ a = ${a}, (${b}) = 1 }`),
    fc.tuple(fc.constantFrom(...CALLED), fc.array(tie("expression"), { maxLength: 4 }), fc.constantFrom("", "", "", "...")).map(([called, args, dots]) => `${called}(${args.join(", ")}${args.length > 0 ? dots : ""})`),
    tie("expression").map((inner) => `[for v in ${inner} : v]`),
    fc.tuple(tie("expression"), tie("expression")).map(([a, b]) => `{ for k, v in ${a} : k => ${b}... if v != null }`),
    fc.tuple(tie("term"), fc.constantFrom("[0]", "[*].id", ".*.id", '["a"]', ".a", "[var.a]", "[-1]")).map(([a, access]) => (/^[\w"]/u.test(a) ? a : `(${a})`) + access),
    tie("expression").map((inner) => `(${inner})`),
  ),
  text: fc
    .array(fc.oneof({ depthSize: "small" }, fc.constantFrom("a", "-", "$${", "\\n", '\\"', "é", "%"), tie("expression").map((inner) => `\${${inner}}`), tie("expression").map((inner) => `%{ if ${inner} }t%{ else }e%{ endif }`), tie("expression").map((inner) => `%{ for v in ${inner} ~} \${v} %{ endfor }`)), { maxLength: 3 })
    .map((parts) => `"${parts.join("")}"`),
  expression: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("term"),
    fc.tuple(tie("term"), fc.constantFrom("+", "-", "*", "/", "%", "==", "!=", "<", ">=", "&&", "||"), tie("term")).map((parts) => parts.join(" ")),
    fc.tuple(tie("term"), tie("term"), tie("term")).map(([a, b, c]) => `${a} ? ${b} : ${c}`),
    fc.tuple(fc.constantFrom("!", "-"), tie("term")).map((parts) => parts.join("")),
  ),
}));

/** Stands in a tree of values for an expression. */
const EXPRESSION = "=";
const written = expression.map((text): Json => ({ [EXPRESSION]: text }));

const naming = fc.constantFrom<Json>({ [EXPRESSION]: "aws_db_instance.A.id" }, { [EXPRESSION]: "aws_s3_bucket.B.arn" }, { [EXPRESSION]: "var.a" }, { [EXPRESSION]: "module.m.out" }, "a", "arn:aws:s3:::a");
const writing = (leaf: Leaf): fc.Arbitrary<Json> => fc.oneof({ weight: 5, arbitrary: leafValue(leaf, naming) }, { weight: 2, arbitrary: written });

/** A tree of values as a body: maps, and lists of maps, are blocks. */
function bodyOf(tree: Json, indent: string): string {
  if (!isRecord(tree)) return "";
  return Object.entries(tree)
    .filter(([key]) => /^[A-Za-z_][\w-]*$/u.test(key))
    .map(([key, value]) => {
      const blocks = isBlock(value) ? [value] : isList(value) && value.length > 0 && value.every(isBlock) ? value : undefined;
      if (key === "tags" || key === "tags_all" || !blocks) return `${indent}${key.replace("tags_all", "tags")} = ${textOf(value)}\n`;
      return blocks.map((block) => `${indent}${key} {\n${bodyOf(block, `${indent}  `)}${indent}}\n`).join("");
    })
    .join("");
}

const isBlock = (value: Json): boolean => isRecord(value) && !(EXPRESSION in value);

function textOf(value: Json): string {
  if (isList(value)) return `[${value.map(textOf).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value).replaceAll("${", "$${");
  const entries = Object.entries(value);
  const [key, text] = entries[0] ?? [];
  if (key === EXPRESSION && typeof text === "string") return text;
  return `{ ${entries.map(([name, each]) => `${JSON.stringify(name)} = ${textOf(each)}`).join(", ")} }`;
}

const SHAPES = shapesOf("terraform");
const label = fc.constantFrom("A", "B", "this", "__proto__");

function resource({ type, properties }: TypeShape): fc.Arbitrary<string> {
  const meta = fc.array(
    fc.oneof(
      expression.map((text) => `  count = ${text}\n`),
      expression.map((text) => `  for_each = ${text}\n`),
      fc.constantFrom("  count = 2\n", "  count = 10000000\n", '  for_each = toset(["a", "b"])\n', "  lifecycle {\n    prevent_destroy = true\n  }\n", "  provider = aws.other\n", "  depends_on = [aws_db_instance.A]\n", "  # resilint: ignore[*] x\n", "  # resilint: ignore[s3-*] x\n"),
      fc.tuple(fc.constantFrom(...properties.entries.keys(), "setting"), expression, expression).map(([name, over, value]) => `  dynamic "${name}" {\n    for_each = ${over}\n    content {\n      a = ${value}\n      b = ${name}.value\n    }\n  }\n`),
    ),
    { maxLength: 2 },
  );
  return fc.tuple(label, meta, entriesOf(properties, writing)).map(([name, lines, body]) => `resource "${type}" "${name}" {\n${lines.join("")}${bodyOf(body, "  ")}}\n`);
}

const real = fc.nat(SHAPES.length - 1).chain((index) => resource(SHAPES[index] ?? { type: "aws_s3_bucket", properties: { is: "map", entries: new Map() } }));
const heredoc = expression.map((text) => `locals {\n  h = <<-EOT\n    a \${${text}}\n    %{ if true ~}\n    b\n    %{ endif ~}\n  EOT\n}\n`);
const other = fc.oneof(
  fc.tuple(expression, expression).map(([a, b]) => `locals {\n  a = ${a}\n  b = ${b}\n  loop = local.loop\n}\n`),
  fc.tuple(fc.constantFrom("a", "b", "map"), fc.constantFrom("", "  type = string\n", "  type = list(object({ a = optional(string, \"x\") }))\n", "  type = any\n", "  type = map(number)\n  nullable = false\n"), fc.option(expression)).map(([name, type, value]) => `variable "${name}" {\n${type}${value === null ? "" : `  default = ${value}\n`}}\n`),
  expression.map((text) => `output "out" {\n  value = ${text}\n}\n`),
  fc.tuple(fc.constantFrom("./m", ".", "../m", "terraform-aws-modules/vpc/aws", "./gone"), expression, fc.constantFrom("", "  count = 2\n", "  for_each = var.map\n")).map(([source, text, meta]) => `module "m" {\n  source = "${source}"\n${meta}  a = ${text}\n}\n`),
  fc.constantFrom('provider "aws" {\n  region = var.a\n  default_tags {\n    tags = { Backup = "daily" }\n  }\n}\n', 'provider "aws" {\n  alias = "other"\n  region = "us-east-1"\n}\n', 'data "aws_availability_zones" "z" {}\n', 'moved {\n  from = aws_s3_bucket.A\n  to = aws_s3_bucket.B\n}\n', 'terraform {\n  required_version = ">= 1"\n}\n', "import {\n  to = aws_s3_bucket.A\n  id = \"a\"\n}\n", "removed {\n  from = aws_s3_bucket.A\n}\n", "check \"c\" {\n  assert {\n    condition = true\n    error_message = \"x\"\n  }\n}\n"),
  heredoc,
);
export const moduleText = fc.array(fc.oneof({ weight: 3, arbitrary: real }, { weight: 2, arbitrary: other }), { minLength: 1, maxLength: 5 }).map((blocks) => blocks.join("\n"));
const values = fc.array(fc.tuple(fc.constantFrom("a", "b", "map", "gone"), expression), { maxLength: 3 }).map((all) => all.map(([name, text]) => `${name} = ${text}\n`).join(""));

/** A root module with a module that it may call, and values of its variables. */
export const moduleFiles: fc.Arbitrary<readonly CaseFile[]> = fc.tuple(moduleText, fc.option(moduleText), fc.option(values)).map(([main, called, given]) => [
  { file: "main.tf", text: main },
  ...(called === null ? [] : [{ file: "m/main.tf", text: called }]),
  ...(given === null ? [] : [{ file: "terraform.tfvars", text: given }]),
]);

/** A tree of values as the JSON syntax has it: an expression is a template. */
function jsonOf(tree: Json): Json {
  if (isList(tree)) return tree.map(jsonOf);
  if (typeof tree !== "object" || tree === null) return tree;
  const entries = Object.entries(tree);
  const [key, text] = entries[0] ?? [];
  return key === EXPRESSION && typeof text === "string" ? `\${${text}}` : Object.fromEntries(entries.map(([name, each]) => [name, jsonOf(each)]));
}

const jsonResource = fc.nat(SHAPES.length - 1).chain((index) => {
  const { type, properties } = SHAPES[index] ?? { type: "aws_s3_bucket", properties: { is: "map" as const, entries: new Map() } };
  return fc.tuple(label, entriesOf(properties, writing), fc.constantFrom<Json>({}, { count: 2 }, { count: "${var.a}" }, { for_each: "${toset([])}" }, { "//": "resilint: ignore[*] x" }, { dynamic: { setting: { for_each: [1], content: { a: 1 } } } })).map(([name, body, meta]): Json => ({ [type]: { [name]: { ...(isRecord(body) ? body : {}), ...(isRecord(meta) ? meta : {}) } } }));
});

/** A module in JSON. */
export const jsonModule: fc.Arbitrary<readonly CaseFile[]> = fc.tuple(fc.array(jsonResource, { minLength: 1, maxLength: 3 }), written, written).map(([resources, a, b]) => [
  { file: "main.tf.json", text: JSON.stringify(jsonOf({ resource: resources.length === 1 ? (resources[0] ?? {}) : resources, locals: { a, b }, variable: { a: { default: "x" } }, module: { m: { source: "./m", a } }, output: { out: { value: b } } }), undefined, 1) },
]);

/** A plan without its module. */
export const planFiles: fc.Arbitrary<readonly CaseFile[]> = fc.array(fc.nat(SHAPES.length - 1).chain((index) => {
  const { type, properties } = SHAPES[index] ?? { type: "aws_s3_bucket", properties: { is: "map" as const, entries: new Map() } };
  const plain = (leaf: Leaf): fc.Arbitrary<Json> => leafValue(leaf, fc.constantFrom<Json>("a", null));
  return fc.record({ type: fc.constant(type), name: label, key: fc.constantFrom("", "[0]", '["a"]', '["x\\"y"]', "["), module: fc.constantFrom("", "", "module.m.", 'module.m["k"].'), values: entriesOf(properties, plain), unknown: entriesOf(properties, () => fc.constantFrom<Json>(true, false, [true], {})), actions: fc.constantFrom<Json>(["create"], ["delete"], ["delete", "create"], ["no-op"], [], "create") });
}), { minLength: 1, maxLength: 4 }).map((all) => {
  const address = (each: (typeof all)[number]): string => `${each.module}${each.type}.${each.name}${each.key}`;
  const listed = all.map((each): Json => ({ address: address(each), mode: "managed", type: each.type, name: each.name, provider_name: "registry.terraform.io/hashicorp/aws", values: each.values }));
  const changes = all.map((each): Json => ({ address: address(each), mode: "managed", type: each.type, name: each.name, change: { actions: each.actions, before: null, after: each.values, after_unknown: each.unknown, after_sensitive: false } }));
  const [first] = all;
  const resources = all.map((each): Json => ({ address: `${each.type}.${each.name}`, mode: "managed", type: each.type, name: each.name, provider_config_key: "aws", expressions: { id: { references: [first ? `${first.type}.${first.name}` : "var.a", "module.m.out"] } } }));
  const plan: Json = { format_version: "1.2", planned_values: { root_module: { resources: listed, child_modules: [{ address: "module.m", resources: listed }] } }, resource_changes: changes, configuration: { provider_config: { aws: { name: "aws", expressions: { region: { constant_value: "eu-west-1" } } } }, root_module: { resources, module_calls: { m: { module: { resources, outputs: { out: { expression: { references: ["var.z"] } } } } } } } } };
  return [{ file: "plan.json", text: JSON.stringify(plan) }];
});
