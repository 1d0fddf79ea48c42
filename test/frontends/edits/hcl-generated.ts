import { parseFile } from "../../../src/frontends/terraform/syntax/parse.ts";
import fc from "fast-check";
import type { Change, FilePath, Written } from "../../../src/frontends/edits/change.ts";
import type { Body, Expression } from "../../../src/frontends/terraform/syntax/tree.ts";
import { code, list, map } from "./hcl-helpers.ts";

const VALUES = [
  "1", "-2", "true", "false", "null", '"x"', '"a # b"', '"true"', "var.x", "f(1, 2)", "a ? 1 : 2", '"${var.x}-y"', "[]", "[1, 2]", "[ 1,2, ]", "{}", "{ k = 1 }", '{ k = 1, "l" : true }',
  '[\n    "a",\n    "b", # in a list\n  ]', "[\n  1,\n  2\n]", "{\n    k = 1 # in an object\n    longer = 2\n    m = var.x\n  }", '{\n  "k" : 1,\n  "l" : 2\n}', "{\n  k = 1,\n  ll = 3,\n  }", "<<EOT\n# no comment\n  text = 1\nEOT", "<<-EOT\n    a\n  EOT",
];
const NAMES = ["a", "bb", "ccc", "dddddd", "count", "depends_on", "tags"];

const space = fc.constantFrom(" ", "", "  ", "\t");
const trailing = fc.constantFrom("", "", "", " # end", " // end", "   # end", " /* end */");
const above = fc.constantFrom("", "", "", "\n", "# above\n", "\n  // above\n", "/* over\n two lines */\n");

/** An argument; a comment cannot follow a heredoc on its line. */
const argument = fc.tuple(fc.constantFrom(...NAMES), space, space, fc.constantFrom(...VALUES), trailing, above).map(([name, before, behind, value, comment, up]) => ({
  name,
  text: `${up}  ${name}${before}=${behind}${value}${value.startsWith("<<") ? "" : comment}\n`,
}));

const inner = fc.tuple(fc.constantFrom("lifecycle", "rule", "rule", "timeouts"), fc.uniqueArray(argument, { selector: ({ name }) => name, maxLength: 3 }), trailing, above, fc.boolean()).map(([type, items, comment, up, isOneLine]) => {
  const [first] = items;
  if (isOneLine) return `${up}  ${type} {${first && !/[\n#]|\/\//u.test(first.text.trim()) ? ` ${first.text.trim()} ` : ""}}${comment}\n`;
  return `${up}  ${type} {${comment}\n${items.map(({ text }) => text).join("")}  }\n`;
});

const body = fc.tuple(fc.uniqueArray(argument, { selector: ({ name }) => name, maxLength: 5 }), fc.array(inner, { maxLength: 3 }), fc.boolean()).map(([items, blocks, areBlocksFirst]) => {
  const own = items.map(({ text }) => text).join("");
  return areBlocksFirst ? `${blocks.join("")}${own}` : `${own}${blocks.join("")}`;
});

/** Modules as people may write them: laid out well and badly, with comments in every place. */
export const modules: fc.Arbitrary<string> = fc
  .tuple(fc.array(fc.tuple(body, above, trailing), { minLength: 1, maxLength: 3 }), fc.constantFrom("\n", "\n", "\r\n"), fc.boolean(), fc.constantFrom("", "locals {\n  z = 1\n}\n", "locals { z = 1 }\n\n"))
  .map(([bodies, lineBreak, endsLine, locals]) => {
    const text = `${locals}${bodies.map(([inside, up, comment], index) => `${up}resource "aws_x" "n${index}" {${inside === "" && index % 2 === 0 ? "" : `\n${inside}`}}${comment}\n`).join("")}`;
    return numbered(endsLine ? text : text.trimEnd()).replace(/\n/gu, () => lineBreak);
  });

/** Each comment says another thing. */
function numbered(text: string): string {
  let count = 0;
  return text.replace(/ (?:end|above|over|in a list|in an object)\b/gu, (words) => `${words} ${(count += 1)}`);
}

const WRITTEN: readonly Written[] = [true, false, 7, -3, "", "x", 'say "hi"\n', "a\\b", code("aws_x.n0.id"), list("a", "b"), list()];
const MAPS: readonly Written[] = [map({}), map({ x: 1, longer: "two" }), map({ count: 1, x: code("var.x"), inner: map({ y: true }), more: list(map({ z: 1 }), map({ z: 2 })) })];

/** Changes that a module's own paths give rise to. */
export function changesOf(text: string): fc.Arbitrary<Change> {
  const { values, blocks, tuples, objects } = pathsIn(parseFile({ file: "main.tf", text }).body);
  const written = fc.constantFrom(...WRITTEN);
  const some = (paths: readonly FilePath[]): fc.Arbitrary<FilePath> => fc.constantFrom(...paths);
  const name = fc.constantFrom("x", "new_argument", "rule", "bb");
  // No argument has such a name, so that a map is written as a block.
  const block = fc.constantFrom("x", "new_block", "rule");
  const all: (fc.Arbitrary<Change> | undefined)[] = [
    values.length > 0 ? fc.record({ op: fc.constant("set" as const), path: some(values), value: written }) : undefined,
    values.length > 0 ? fc.record({ op: fc.constant("remove" as const), path: some(values) }) : undefined,
    blocks.length > 0 ? fc.record({ op: fc.constant("remove" as const), path: some(blocks) }) : undefined,
    tuples.length > 0 ? fc.record({ op: fc.constant("append" as const), path: some(tuples), value: fc.constantFrom<Written>("new", 9, map({ q: 1 })) }) : undefined,
    objects.length > 0 ? fc.tuple(some(objects), name, written).map(([path, key, value]) => ({ op: "set" as const, path: [...path, key], value })) : undefined,
    blocks.length > 0 ? fc.oneof(fc.tuple(some(blocks), name, written), fc.tuple(some(blocks), block, fc.constantFrom(...MAPS))).map(([path, key, value]) => ({ op: "set" as const, path: [...path, key], value })) : undefined,
    blocks.length > 0 ? fc.oneof(fc.tuple(some(blocks), name, written), fc.tuple(some(blocks), block, fc.constantFrom(...MAPS))).map(([path, key, value]) => ({ op: "append" as const, path: [...path, key], value })) : undefined,
    blocks.length > 0 ? fc.tuple(some(blocks), block, written).map(([path, key, value]) => ({ op: "set" as const, path: [...path, key, "deeper", "still"], value })) : undefined,
    fc.tuple(fc.constantFrom(...MAPS), fc.option(some(blocks.length > 0 ? blocks : [["locals"]]), { nil: undefined })).map(([value, behind]) => ({ op: "set" as const, path: ["resource", "aws_y", "new"], value, ...(behind ? { after: behind } : {}) })),
  ];
  return fc.oneof(...all.filter((each) => each !== undefined));
}

interface Paths {
  readonly values: FilePath[];
  readonly blocks: FilePath[];
  readonly tuples: FilePath[];
  readonly objects: FilePath[];
}

function pathsIn(root: Body): Paths {
  const paths: Paths = { values: [], blocks: [], tuples: [], objects: [] };
  const inBody = ({ attributes, blocks }: Body, path: FilePath): void => {
    for (const { name, value } of attributes) inValue(value, [...path, name]);
    for (const block of blocks) {
      const index = blocks.filter(({ type }) => type === block.type).indexOf(block);
      const inside = [...path, block.type, ...(block.labels.length > 0 ? block.labels.map(({ text }) => text) : [index])];
      if (block.type !== "locals") paths.blocks.push(inside);
      inBody(block.body, inside);
    }
  };
  const inValue = (value: Expression, path: FilePath): void => {
    paths.values.push(path);
    if (value.is === "tuple") {
      paths.tuples.push(path);
      value.items.forEach((item, index) => inValue(item, [...path, index]));
    }
    if (value.is === "object") {
      paths.objects.push(path);
      for (const { key, value: entry } of value.entries) if (key.is === "template" && key.parts[0]?.is === "text") inValue(entry, [...path, key.parts[0].text]);
    }
  };
  inBody(root, []);
  return paths;
}
