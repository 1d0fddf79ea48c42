import { parseFile } from "../../../../src/frontends/terraform/syntax/parse.ts";
import { getExpressionAst, parse as parseHcl } from "@cdktf/hcl2json";
import type { Body, Expression } from "../../../../src/frontends/terraform/syntax/tree.ts";
import { jsonOf } from "./hcl2json.ts";
import { type AstNode, type Form, formOfAst, formOfExpression } from "./forms.ts";

/**
 * What HashiCorp's own parser makes of a file otherwise than we do: whether it can be read at all, which blocks and arguments there are,
 * and the structure of every argument's expression. Empty where both agree.
 */
export async function differences(file: string, text: string): Promise<readonly string[]> {
  const ours = parseFile({ file, text });
  const [problem] = ours.diagnostics;
  let theirs: unknown;
  try {
    theirs = await parseHcl(file, text);
  } catch (error) {
    // It has been read, and then not been written: hcl2json works out constants, `!1` is none.
    if (String(error).includes("convert to HCL")) return [];
    return problem ? [] : [`${file}: HashiCorp's parser refuses it: ${error instanceof Error ? error.message : String(error)}`];
  }
  if (problem) return [`${file}: we refuse it: ${problem.message} at «${text.slice(problem.span.start, problem.span.end + 20)}»`];
  const found: string[] = [];
  const have = new Map(ourEntries(ours.body, text));
  const wanted = new Map(theirEntries(theirs, ours.body));
  for (const [name, value] of have) {
    if (!wanted.has(name)) found.push(`${file}: only we have ${name}`);
    else if (JSON.stringify(wanted.get(name)) !== JSON.stringify(value)) {
      found.push(`${file}: ${name}\n    ours   ${JSON.stringify(value)}\n    theirs ${JSON.stringify(wanted.get(name))}`);
    }
  }
  for (const name of wanted.keys()) if (!have.has(name)) found.push(`${file}: only HashiCorp's parser has ${name}`);
  for (const { name, value } of attributesOf(ours.body)) {
    const written = text.slice(value.span.start, value.span.end);
    const form = JSON.stringify(formOfExpression(value));
    const theirForm = JSON.stringify(await formOf(file, written));
    if (form !== theirForm) found.push(`${file}: ${name} = ${written}\n    ours   ${form}\n    theirs ${theirForm}`);
  }
  return found;
}

/** The structure that HashiCorp's parser gives an expression. */
export async function formOf(file: string, written: string): Promise<Form> {
  const ast: AstNode | null = await getExpressionAst(file, `${written}\n`);
  return ast ? formOfAst(ast) : ["nothing"];
}

type Entry = readonly [string, unknown];

/** `resource/aws_x/a[0]/name` for each argument, with its value as hcl2json writes it, and `resource/aws_x/a[0]` for each block. */
function ourEntries(body: Body, text: string, prefix = ""): readonly Entry[] {
  const counts = new Map<string, number>();
  return [
    ...body.attributes.map(({ name, value }): Entry => [`${prefix}${name}`, sorted(jsonOf(value, text))]),
    ...body.blocks.flatMap((block): readonly Entry[] => {
      const path = `${prefix}${[block.type, ...block.labels.map((label) => label.text)].join("/")}`;
      const count = counts.get(path) ?? 0;
      counts.set(path, count + 1);
      return [[`${path}[${count}]`, undefined], ...ourEntries(block.body, text, `${path}[${count}]/`)];
    }),
  ];
}

/** The same of what hcl2json writes, in which labels are maps and blocks are lists: how many labels a block has is taken from ours. */
function theirEntries(json: unknown, body: Body, prefix = ""): readonly Entry[] {
  if (typeof json !== "object" || json === null) return [];
  return Object.entries(json).flatMap(([name, value]): readonly Entry[] => {
    const blocks = body.blocks.filter(({ type }) => type === name);
    const [first] = blocks;
    return first ? blockEntries(value, blocks, first.labels.length, `${prefix}${name}`, 0) : [[`${prefix}${name}`, sorted(value)]];
  });
}

function blockEntries(json: unknown, blocks: Body["blocks"], labels: number, path: string, depth: number): readonly Entry[] {
  if (depth < labels) {
    if (typeof json !== "object" || json === null) return [[path, json]];
    return Object.entries(json).flatMap(([label, value]) =>
      blockEntries(value, blocks.filter((block) => block.labels[depth]?.text === label), labels, `${path}/${label}`, depth + 1),
    );
  }
  const list: readonly unknown[] = Array.isArray(json) ? json : [json];
  return list.flatMap((value, index): readonly Entry[] => {
    const block = blocks[index];
    return [[`${path}[${index}]`, undefined], ...(block ? theirEntries(value, block.body, `${path}[${index}]/`) : [])];
  });
}

/** Maps in the order of their keys. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, sorted(each)]));
}

function attributesOf(body: Body): readonly { readonly name: string; readonly value: Expression }[] {
  return [...body.attributes, ...body.blocks.flatMap((block) => attributesOf(block.body))];
}
