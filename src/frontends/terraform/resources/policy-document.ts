import { at, type Place } from "../../../source/span.ts";
import { joinParts } from "../../../value/join.ts";
import type { MapReading, Reading } from "../../../value/reading.ts";
import type { ResourceInstance } from "../context.ts";

/**
 * The text that `data.aws_iam_policy_document` makes of its own arguments, without asking AWS. Undefined where it takes other
 * documents in, or where it is not known which statements it has.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
 */
export function policyDocument(source: ResourceInstance, place: Place): Reading | undefined {
  if (OTHERS.some((name) => isWritten(source.entry(name)?.value))) return undefined;
  const statements = blocksOf(source.entry("statement")?.value);
  const made = statements?.map(statementOf);
  if (!made || made.includes(undefined)) return undefined;
  const document: Json = new Map<string, Json>([
    ["Version", leafOr(source.entry("version")?.value, "2012-10-17")],
    ["Statement", made.filter((each) => each !== undefined)],
  ]);
  const step = { span: source.entry("statement")?.key.span ?? place.span, label: `\`${source.address}\`` };
  return joinParts(textOf(document), at(place.span, step), { refuse: () => undefined });
}

/** Arguments that take other documents in. */
const OTHERS = ["source_json", "override_json", "source_policy_documents", "override_policy_documents"];

const isWritten = (reading: Reading | undefined): boolean => reading !== undefined && reading.is !== "absent";

/** A document whose strings may be known in parts only. */
type Json = string | Leaf | readonly Json[] | ReadonlyMap<string, Json>;

type Leaf = Extract<Reading, { readonly is: "scalar" | "unknown" | "reference" | "text" }>;

function statementOf(statement: MapReading): Json | undefined {
  const at = (name: string): Reading | undefined => statement.entries.get(name)?.value;
  const lists = LISTS.map(([name, key]) => [key, textsOf(at(name))] as const);
  const principals = [principalsOf(at("principals")), principalsOf(at("not_principals"))] as const;
  const conditions = conditionsOf(at("condition"));
  if (lists.some(([, texts]) => !texts) || principals.some((each) => !each) || !conditions) return undefined;
  const [allowed, excluded] = principals;
  const entries: readonly (readonly [string, Json | undefined])[] = [
    ["Sid", isWritten(at("sid")) ? leafOr(at("sid"), "") : undefined],
    ["Effect", leafOr(at("effect"), "Allow")],
    ...lists.map(([key, texts]) => [key, texts?.length === 0 ? undefined : texts] as const),
    ["Principal", isEmpty(allowed) ? undefined : allowed],
    ["NotPrincipal", isEmpty(excluded) ? undefined : excluded],
    ["Condition", conditions.size === 0 ? undefined : conditions],
  ];
  return new Map(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));
}

const LISTS = [
  ["actions", "Action"],
  ["not_actions", "NotAction"],
  ["resources", "Resource"],
  ["not_resources", "NotResource"],
] as const;

/** Who is meant, by the sort of principal; `*` alone is everybody. */
function principalsOf(blocks: Reading | undefined): Json | undefined {
  const byType = new Map<string, readonly Leaf[]>();
  for (const block of blocksOf(blocks) ?? [undefined]) {
    const type = block?.entries.get("type")?.value;
    const identifiers = block && textsOf(block.entries.get("identifiers")?.value);
    if (type?.is !== "scalar" || !identifiers) return undefined;
    byType.set(type.text, [...(byType.get(type.text) ?? []), ...identifiers]);
  }
  return byType.has("*") && byType.size === 1 ? "*" : byType;
}

function conditionsOf(blocks: Reading | undefined): ReadonlyMap<string, Json> | undefined {
  const byTest = new Map<string, Map<string, Json>>();
  for (const block of blocksOf(blocks) ?? [undefined]) {
    const [test, variable] = [block?.entries.get("test")?.value, block?.entries.get("variable")?.value];
    const values = block && textsOf(block.entries.get("values")?.value);
    if (test?.is !== "scalar" || variable?.is !== "scalar" || !values) return undefined;
    byTest.set(test.text, (byTest.get(test.text) ?? new Map<string, Json>()).set(variable.text, values));
  }
  return byTest;
}

const isEmpty = (json: Json | undefined): boolean => json instanceof Map && json.size === 0;

/** The blocks of a sort; undefined where it is not known which there are. */
function blocksOf(reading: Reading | undefined): readonly MapReading[] | undefined {
  if (!reading || reading.is === "absent") return [];
  if (reading.is === "map") return [reading];
  if (reading.is !== "list") return undefined;
  const blocks = reading.items.filter((item) => item.is === "map");
  return blocks.length === reading.items.length ? blocks : undefined;
}

function textsOf(reading: Reading | undefined): readonly Leaf[] | undefined {
  if (!reading || reading.is === "absent") return [];
  if (reading.is !== "list") return undefined;
  const texts = reading.items.filter((item) => item.is !== "spread").filter(isLeaf);
  return texts.length === reading.items.length ? texts : undefined;
}

const isLeaf = (reading: Reading): reading is Leaf => reading.is === "scalar" || reading.is === "unknown" || reading.is === "reference" || reading.is === "text";

const leafOr = (reading: Reading | undefined, otherwise: string): Json => (reading && isLeaf(reading) ? reading : otherwise);

function textOf(json: Json): readonly (string | Reading)[] {
  if (typeof json === "string") return [JSON.stringify(json)];
  if (isObject(json)) return ["{", ...[...json].flatMap(([key, value], index) => [`${index > 0 ? "," : ""}${JSON.stringify(key)}:`, ...textOf(value)]), "}"];
  if (isList(json)) return ["[", ...json.flatMap((item, index) => [...(index > 0 ? [","] : []), ...textOf(item)]), "]"];
  if (json.is === "scalar") return [JSON.stringify(json.text)];
  const parts = json.is === "text" ? json.parts : [json];
  return ['"', ...parts.map((part) => (typeof part === "string" ? JSON.stringify(part).slice(1, -1) : part)), '"'];
}

const isObject = (json: Json): json is ReadonlyMap<string, Json> => json instanceof Map;

const isList = (json: Json): json is readonly Json[] => Array.isArray(json);
