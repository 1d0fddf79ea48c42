import { isNull, type MappingSyntax, type Syntax } from "../frontends/cloudformation/syntax/syntax.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import { suggestion } from "../source/suggest.ts";
import { regionMeant } from "./region.ts";
import type { JsonSchema } from "./shape.ts";
import type { SchemaError } from "./validate.js";

/** What the schema does not take, in words: which key, what is wrong with it, and what to write. One fault of a value is told once. */
export function complaints(errors: readonly SchemaError[], root: Syntax, schema: JsonSchema): readonly Diagnostic[] {
  const told = new Map<string, Diagnostic>();
  const unknown = unknownKeys(errors);
  for (const error of errors) {
    if (error.schemaPath.includes("/oneOf/") || isMisspelt(error, unknown)) continue;
    const found = nodeAt(root, error.instancePath);
    const at = error.keyword === "additionalProperties" ? `${error.instancePath}/${String(error.params["additionalProperty"])}` : error.instancePath;
    if (told.has(at)) continue;
    if (told.size === MOST) {
      told.set("", { level: "error", message: `there are more mistakes than these ${String(MOST)}; correct them first`, span: { ...root.span, end: root.span.start } });
      break;
    }
    const { message, span } = complaint(error, found, schemaOf(error, schema));
    told.set(at, { level: "error", message, span });
  }
  return [...told.values()].sort((a, b) => a.span.start - b.span.start);
}

/** Nobody reads more at once. */
const MOST = 1000;

/** A key that is missing because it is misspelt is told once. */
const isMisspelt = ({ keyword, instancePath, params }: SchemaError, unknown: ReadonlyMap<string, readonly string[]>): boolean =>
  keyword === "required" && (unknown.get(instancePath) ?? []).some((name) => suggestion(name, [String(params["missingProperty"])]) !== undefined);

/** The keys that are none, by the map in which they stand. */
function unknownKeys(errors: readonly SchemaError[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { keyword, instancePath, params } of errors) {
    if (keyword !== "additionalProperties") continue;
    const known = names.get(instancePath) ?? [];
    known.push(String(params["additionalProperty"]));
    names.set(instancePath, known);
  }
  return names;
}

interface Found {
  readonly node: Syntax;
  /** The key under which it stands, if it does. */
  readonly name: string | undefined;
}

/** The schema of which a keyword was not kept. */
interface Asked {
  readonly title: string;
  readonly schema: JsonSchema;
}

function complaint(error: SchemaError, found: Found, asked: Asked): Pick<Diagnostic, "message" | "span"> {
  const { node } = found;
  if (error.keyword === "additionalProperties") return unknownKey(String(error.params["additionalProperty"]), node, asked);
  return { message: messageOf(error, found, asked), span: node.span };
}

function messageOf({ keyword, params }: SchemaError, { node, name }: Found, { title, schema }: Asked): string {
  const what = name === undefined ? `this ${title}` : `\`${name}\``;
  switch (keyword) {
    case "required":
      return `a ${title} has the key \`${String(params["missingProperty"])}\`, and this one does not; add it`;
    case "oneOf": {
      const keys = eitherOf(schema);
      return `a ${title} has one of ${keys.join(" and ")}, and this one has ${params["passingSchemas"] === null || params["passingSchemas"] === undefined ? "none; add one" : "both; leave one out"}`;
    }
    case "minItems":
      return `${what} is an empty list; fill it or leave the key out`;
    case "maxItems":
      return `${what} has more than ${String(params["limit"])} items; make it shorter`;
    default:
      if (isNull(node)) return `${what} has no value; ${remedyFor(node, asked(title, schema))}`;
      if (node.kind !== "scalar") return `${what} is a ${node.kind === "sequence" ? "list" : "map"}, where ${article(title)} is wanted; ${remedyFor(node, asked(title, schema))}`;
      return `${shown(node.text)} is no ${title}; ${remedyFor(node, asked(title, schema))}`;
  }
}

const asked = (title: string, schema: JsonSchema): Asked => ({ title, schema });

const eitherOf = ({ oneOf }: JsonSchema): readonly string[] =>
  Array.isArray(oneOf) ? oneOf.map((each: { readonly required?: readonly string[] }) => `\`${each.required?.join(", ") ?? ""}\``) : [];

function unknownKey(name: string, node: Syntax, { title, schema }: Asked): Pick<Diagnostic, "message" | "span"> {
  const keys = Object.keys(isSchema(schema["properties"]) ? schema["properties"] : {});
  const meant = suggestion(name, keys);
  const remedy = meant === undefined ? `the keys are ${keys.join(", ")}` : `did you mean ${meant}?`;
  const span = (node.kind === "mapping" ? keyOf(node, name) : undefined) ?? node.span;
  return { message: `a ${title} has no key ${shown(name)}; ${remedy}`, span };
}

const keyOf = ({ entries }: MappingSyntax, name: string): Syntax["span"] | undefined => entries.get(name)?.key.span;

/** What to write instead. */
function remedyFor(node: Syntax, { title, schema }: Asked): string {
  const [example] = strings(schema["examples"]);
  const words = Array.isArray(schema["enum"]) ? schema["enum"].map(String) : [];
  const written = node.kind === "scalar" ? node.text : "";
  if (words.length > 0) {
    const meant = /^[0-9]/u.test(words[0] ?? "") ? undefined : suggestion(written, words);
    return meant !== undefined ? `did you mean ${meant}?` : words.length === 1 ? `write ${words[0] ?? ""}` : `write one of ${words.join(", ")}`;
  }
  const region = title === "AWS Region" && written !== "" ? regionMeant(written) : undefined;
  if (region !== undefined) return `did you mean ${region}?`;
  if (example !== undefined) return `write one such as ${example}`;
  const keys = Object.keys(isSchema(schema["properties"]) ? schema["properties"] : {});
  return keys.length > 0 ? `write one with the keys ${keys.join(", ")}` : `write ${article(title)}`;
}

const strings = (examples: unknown): readonly string[] =>
  Array.isArray(examples) ? examples.map((each: unknown) => (typeof each === "string" ? each : JSON.stringify(each))) : [];

const article = (title: string): string => `${/^[aeiouA]/u.test(title) ? "an" : "a"} ${title}`;

/** A value may be of any length. */
const shown = (text: string): string => `\`${text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text}\``;

const LONGEST = 60;

/** Follows a JSON pointer as far as it leads. */
function nodeAt(root: Syntax, pointer: string): Found {
  let found: Found = { node: root, name: undefined };
  for (const step of pointer.split("/").slice(1).map(unescaped)) {
    const { node } = found;
    const next = node.kind === "mapping" ? node.entries.get(step)?.value : node.kind === "sequence" ? node.items[Number(step)] : undefined;
    if (!next) return found;
    found = { node: next, name: node.kind === "mapping" ? step : undefined };
  }
  return found;
}

/** What the schema says of a value: the way there leads through maps, lists and definitions. A title holds for what lies below it and has none. */
function schemaOf({ instancePath }: SchemaError, root: JsonSchema): Asked {
  let schema = root;
  let title = String(root["title"]);
  for (const step of instancePath.split("/").slice(1).map(unescaped)) {
    const { properties, additionalProperties, items } = schema;
    const own = isSchema(properties) && Object.hasOwn(properties, step) ? properties[step] : undefined;
    const next = own ?? (isSchema(additionalProperties) ? additionalProperties : items);
    if (!isSchema(next)) break;
    schema = defined(next, root);
    if (typeof schema["title"] === "string") ({ title } = { title: schema["title"] });
  }
  return { title, schema };
}

function defined(schema: JsonSchema, { definitions }: JsonSchema): JsonSchema {
  const name = typeof schema["$ref"] === "string" ? schema["$ref"].replace("#/definitions/", "") : undefined;
  const meant = name !== undefined && isSchema(definitions) ? definitions[name] : undefined;
  return isSchema(meant) ? meant : schema;
}

const unescaped = (part: string): string => part.replaceAll("~1", "/").replaceAll("~0", "~");

const isSchema = (value: unknown): value is JsonSchema => typeof value === "object" && value !== null && !Array.isArray(value);
