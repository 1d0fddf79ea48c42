import type { RawResource } from "../../graph/raw.ts";
import type { Place, Span } from "../../source/span.ts";
import { ALWAYS, type Condition, type Entry, type MapReading } from "../../value/reading.ts";
import { callOf } from "./calls.ts";
import { type Context, malformed, placeOf } from "./context.ts";
import { evaluateMapping } from "./evaluate.ts";
import { COMMENT_KEY } from "./comments.ts";
import type { Expanded } from "./loops.ts";
import { suppressionsOf } from "./suppressions.ts";
import { child, isNull, literal, type MappingSyntax, type Syntax } from "./syntax/syntax.ts";
import { unknownAt } from "./why.ts";

/** The resources of a template, with their loops written out, and what the macro of SAM makes of them. */
export function readResources(expanded: readonly Expanded[], context: Context): readonly RawResource[] {
  const resources = context.serverless.prepare(expanded, context).flatMap((each) => readResource(each) ?? []);
  return context.serverless.complete(resources, context);
}

function readResource({ name, written, key, value, context, open }: Expanded): RawResource | undefined {
  if (name === COMMENT_KEY) return undefined;
  const type = literal(child(value, "Type"));
  if (value.kind !== "mapping" || value.tag !== undefined || type === undefined) {
    const level = isRainModule(value) ? "warning" : "error";
    context.problems.add(level, `resource \`${name}\` ${whatIsWrong(value)}`, key.span);
    return undefined;
  }
  return {
    language: "cloudformation",
    type,
    address: context.prefix + name,
    block: written,
    name: key.span,
    properties: readProperties(value, key.span, context),
    settings: readSettings(value, context),
    exists: existenceOf(value, context),
    ...(open ? { open } : {}),
    ...suppressionsOf({ key, value }, context),
  };
}

function whatIsWrong(resource: Syntax): string {
  if (resource.kind !== "mapping" || resource.tag !== undefined) return "is no map; give it a Type and Properties";
  if (isRainModule(resource)) return "is a module that `rain pkg` writes out; check the packaged template to have it judged";
  const type = child(resource, "Type");
  return type && !isNull(type) ? "has a Type that is no plain text; write the type itself" : "has no Type; add one";
}

/** `Type: !Rain::Module file`, which AWS's packager takes: https://github.com/aws-cloudformation/rain */
function isRainModule(resource: Syntax): boolean {
  const type = child(resource, "Type");
  return type?.tag === "Rain::Module" || child(type, "Rain::Module") !== undefined;
}

/** `Properties` as a map, whatever they are: what a function or a macro gives is their unknown rest. */
function readProperties(resource: MappingSyntax, name: Span, context: Context): MapReading {
  const node = child(resource, "Properties");
  const properties = node && !isNull(node) ? propertiesOf(node, context) : nothing({ span: name, via: [] });
  const macro = resource.entries.get("Fn::Transform");
  if (!macro || properties.rest) return properties;
  const why = "a macro, `Fn::Transform`, may add to the resource when the stack is deployed";
  return { ...properties, rest: unknownAt(placeOf(macro.key), why) };
}

function propertiesOf(node: Syntax, context: Context): MapReading {
  const call = callOf(node);
  if (node.kind === "mapping" && (!call || call.name === "Fn::Transform")) return evaluateMapping(node, context);
  const place = placeOf(node);
  if (call) return { ...nothing(place), rest: unknownAt(place, `\`${call.name}\` gives all its properties`) };
  return { ...nothing(place), rest: malformed(place, "Properties is no map; write `Name: value` lines", context) };
}

const nothing = (place: Place): MapReading => ({ is: "map", entries: new Map(), place });

function readSettings(resource: MappingSyntax, context: Context): MapReading {
  const entries = new Map<string, Entry>();
  for (const [name, { key, value }] of resource.entries) {
    if (!SETTINGS.has(name)) continue;
    entries.set(name, { key: placeOf(key), value: context.evaluate(value, context) });
    if (name === "DependsOn") noteNames(value, context);
  }
  return { is: "map", entries, place: placeOf(resource) };
}

/** Each must be a resource of the template. */
function noteNames(node: Syntax, { problems }: Context): void {
  for (const each of node.kind === "sequence" ? node.items : [node]) {
    const name = literal(each);
    if (name) problems.uses(name, each.span);
  }
}

function existenceOf(resource: MappingSyntax, context: Context): Condition {
  const node = child(resource, "Condition");
  if (!node || isNull(node)) return ALWAYS;
  const name = literal(node);
  if (name !== undefined) return context.conditions.named(name, placeOf(node), context);
  context.problems.add(
    "error",
    "Condition takes the name of a condition; define one under Conditions and write its name",
    node.span,
  );
  return { op: "unknown", why: "its condition cannot be read", place: placeOf(node) };
}

/** What CloudFormation lets a resource say beside its type, properties and condition. */
const SETTINGS: ReadonlySet<string> = new Set([
  "CreationPolicy",
  "DeletionPolicy",
  "DependsOn",
  "Metadata",
  "UpdatePolicy",
  "UpdateReplacePolicy",
]);
