import { isCollection, isMap, isPair, isScalar, isSeq, Pair, parseDocument, Scalar, visit, type Document, type Node } from "yaml";
import type { Random } from "./random.ts";
import { isList, parsed, type Json } from "./values.ts";

/** A template, plan or manifest of which a part is another: of another type, moved, doubled, renamed or gone. It is still JSON or YAML. */
export function mutatedTree(text: string, random: Random): string {
  return /^\s*[{[]/u.test(text) ? mutatedJson(text, random) : mutatedYaml(text, random);
}

const JUNK: readonly Json[] = [null, true, false, 0, -1, 1.5, 1e308, "", "a", "true", "7", "__proto__", "${A}", "arn:aws:s3:::a", [], {}, [[]], [null], ["a", "a"], { Ref: "A" }, { "Fn::GetAtt": ["A", "Arn"] }, { "Fn::If": ["A", 1, { Ref: "AWS::NoValue" }] }, { "Fn::Sub": "${A.B}-${C}" }, { "Fn::Select": [9, { "Fn::GetAZs": "" }] }, { "Fn::FindInMap": ["A", "B", "C"] }, { "Fn::Split": [",", ""] }, { "Fn::Transform": { Name: "AWS::Include", Parameters: { Location: "a" } } }, { "Fn::ForEach::L": ["I", ["a", "b"], { "R${I}": { Type: "AWS::S3::Bucket" } }] }, { "Fn::ToJsonString": { a: { Ref: "A" } } }, { toString: 1, constructor: {} }];
const NAMES: readonly string[] = ["__proto__", "constructor", "toString", "", "Ref", "Fn::If", "Fn::Sub", "Fn::Transform", "Type", "Properties", "Resources", "Condition", "//", "A", "a.b", "a[0]", "\u202e", "0"];

function mutatedJson(text: string, random: Random): string {
  let tree: Json;
  try {
    tree = parsed(text);
  } catch {
    return text;
  }
  const times = 1 + random.below(3);
  for (let time = 0; time < times; time += 1) tree = changed(tree, random.below(sizeOf(tree)), random, tree);
  return JSON.stringify(tree, undefined, random.pick([0, 1, 2]));
}

const entriesOf = (tree: Json): readonly (readonly [string, Json])[] => (typeof tree === "object" && tree !== null ? Object.entries(tree) : []);

const sizeOf = (tree: Json): number => 1 + entriesOf(tree).reduce((sum, [, each]) => sum + sizeOf(each), 0);

/** The node at a place, counted from the top. */
function nodeAt(tree: Json, place: number): Json {
  let left = place - 1;
  for (const [, each] of place === 0 ? [] : entriesOf(tree)) {
    const size = sizeOf(each);
    if (left < size) return nodeAt(each, left);
    left -= size;
  }
  return tree;
}

function changed(tree: Json, place: number, random: Random, whole: Json): Json {
  if (place === 0) return replaced(tree, random, whole);
  let left = place - 1;
  const entries: [string, Json][] = [];
  for (const [key, each] of entriesOf(tree)) {
    const size = sizeOf(each);
    if (left < 0 || left >= size) entries.push([key, each]);
    else if (left > 0) entries.push([key, changed(each, left, random, whole)]);
    else entries.push(...replacedEntry(key, each, random, whole));
    left -= size;
  }
  return isList(tree) ? entries.map(([, each]) => each) : Object.fromEntries(entries);
}

function replacedEntry(key: string, value: Json, random: Random, whole: Json): [string, Json][] {
  switch (random.below(6)) {
    case 0:
      return [];
    case 1:
      return [[key, value], [random.chance(0.5) ? `${key}2` : random.pick(NAMES), value]];
    case 2:
      return [[random.pick(NAMES), value]];
    default:
      return [[key, replaced(value, random, whole)]];
  }
}

function replaced(value: Json, random: Random, whole: Json): Json {
  switch (random.below(5)) {
    case 0:
      return [value, value];
    case 1:
      return { [random.pick(NAMES)]: value };
    case 2:
      return nodeAt(whole, random.below(sizeOf(whole)));
    case 3:
      return typeof value === "string" ? random.pick<Json>([value.toUpperCase(), `${value}\${A}`, value.slice(1), Number(value)]) : JSON.stringify(value);
    default:
      return random.pick(JUNK);
  }
}

function mutatedYaml(text: string, random: Random): string {
  let document: Document.Parsed;
  try {
    document = parseDocument(text, { logLevel: "silent", uniqueKeys: false });
  } catch {
    return text;
  }
  if (document.errors.length > 0) return text;
  const times = 1 + random.below(3);
  for (let time = 0; time < times; time += 1) changeOne(document, random);
  try {
    return document.toString({ lineWidth: random.pick([0, 80]), indent: random.pick([2, 4]) });
  } catch {
    return text;
  }
}

const TAGS = ["!Ref", "!Sub", "!GetAtt", "!If", "!Select", "!GetAZs", "!Join", "!ImportValue", "!FindInMap", "!Equals", "!And", "!Not", "!Condition", "!Transform", "!Cidr", "!Nothing", "tag:yaml.org,2002:str", "tag:yaml.org,2002:int"] as const;

function changeOne(document: Document.Parsed, random: Random): void {
  const nodes: Node[] = [];
  visit(document, { Node: (_, node) => void nodes.push(node) });
  if (nodes.length === 0) return;
  const [node, other] = [random.pick(nodes), random.pick(nodes)];
  const junk = (): unknown => document.createNode(random.chance(0.5) ? random.pick(JUNK) : random.pick(NAMES));
  if (isScalar(node)) {
    if (random.chance(0.3)) node.tag = random.pick(TAGS);
    else node.value = random.chance(0.5) ? random.pick<unknown>([null, true, 0, -1, 1e99, "", "${A}", "__proto__", "a\nb", "9".repeat(30)]) : isScalar(other) ? other.value : "a";
  } else if (isCollection(node)) {
    const how = random.below(4);
    if (how === 0) node.flow = node.flow !== true;
    else if (how === 1) node.tag = random.pick(TAGS);
    else if (node.items.length > 0) changeItem(node.items, random, junk);
    else if (isSeq(node)) node.items.push(junk());
  }
}

function changeItem(items: unknown[], random: Random, junk: () => unknown): void {
  const at = random.below(items.length);
  const item = items[at];
  switch (random.below(5)) {
    case 0:
      items.splice(at, 1);
      return;
    case 1:
      items.splice(random.below(items.length), 0, item);
      return;
    case 2:
      if (isPair(item)) item.key = new Scalar(random.pick(NAMES));
      else items[at] = junk();
      return;
    case 3:
      items.splice(at, 0, isPair(item) ? new Pair(new Scalar(random.pick(NAMES)), junk()) : junk());
      return;
    default:
      if (isPair(item)) item.value = isMap(item.value) && item.value.items.length > 0 && random.chance(0.5) ? random.pick(item.value.items).value : junk();
      else items[at] = junk();
  }
}
