import { typesOf, type Kind } from "./kind.ts";
import { ENTRIES, pathSteps } from "./path.ts";
import type { Properties, Spec } from "./spec.ts";

/** CloudFormation's name for one of the provider's, and the names below it. */
interface Named {
  readonly name: string;
  readonly below: Map<string, Named>;
}

/** A type of CloudFormation with the names of its properties, by the provider's. */
export interface Renaming {
  readonly type: string;
  readonly below: ReadonlyMap<string, Named>;
  /** CloudFormation takes a last snapshot of it, where its DeletionPolicy says nothing. */
  readonly keepsSnapshot: boolean;
}

/** The names of all kinds' CloudFormation types, by the provider's name of the type. */
export function renamings(kinds: readonly Kind[]): ReadonlyMap<string, Renaming> {
  const found = new Map<string, Renaming & { readonly below: Map<string, Named> }>();
  for (const kind of kinds) {
    for (const { type, each, inherits = [], where } of typesOf(kind, "cloudformation")) {
      const name = awsccType(type);
      if (name === undefined) continue;
      const known = found.get(name) ?? { type, below: new Map<string, Named>(), keepsSnapshot: false };
      const inside = each === undefined ? known.below : add(known.below, each);
      addRows(inside, kind.properties);
      for (const path of [...inherits, ...(where ? [where.property] : []), ...Object.keys(kind.rejected?.cloudformation ?? {})]) add(known.below, path);
      const keepsSnapshot = known.keepsSnapshot || kind.properties["deletionPolicy"]?.default?.cloudformation === "Snapshot";
      found.set(name, { ...known, keepsSnapshot });
    }
  }
  return found;
}

function addRows(below: Map<string, Named>, properties: Properties): void {
  const rows = Object.values(properties);
  for (const row of rows) addRow(below, row);
  for (const { misses } of rows) for (const path of misses?.cloudformation ?? []) add(below, path);
}

function addRow(below: Map<string, Named>, { names, type, item, properties }: Spec<unknown>): void {
  const { cloudformation: named = [] } = names;
  const paths = typeof named === "string" ? [named] : Object.values(named);
  for (const inside of paths.length === 0 ? [below] : paths.filter((path) => !path.startsWith("/")).map((path) => add(below, path))) addInside(inside, { type, item, properties });
}

function addInside(inside: Map<string, Named>, { type, item, properties }: Pick<Spec<unknown>, "type"> & { readonly item: Spec<unknown> | undefined; readonly properties: Properties | undefined }): void {
  if (type === "tags") for (const name of ["Key", "Value"]) add(inside, name);
  if (properties) addRows(inside, properties);
  if (item) addRow(inside, item);
}

/** Adds the names of a path; the first that has a name of the provider's keeps it. */
function add(below: Map<string, Named>, path: string): Map<string, Named> {
  let inside = below;
  for (const step of pathSteps(path)) {
    if (typeof step === "symbol") continue;
    const name = typeof step === "string" ? step : step.key;
    const key = name === ENTRIES ? name : awsccName(name);
    const known = inside.get(key) ?? { name, below: new Map<string, Named>() };
    inside.set(key, known);
    // Of the entry of an attribute list the value stands beside the key.
    if (typeof step === "string") inside = known.below;
  }
  return inside;
}

/** `AWS::RDS::DBInstance` is `awscc_rds_db_instance`; a custom resource is none. */
export function awsccType(type: string): string | undefined {
  const [organization, service, resource, ...others] = type.split("::");
  if (organization !== "AWS" || service === undefined || resource === undefined || others.length > 0) return undefined;
  return `awscc_${service.toLowerCase()}_${awsccName(resource)}`;
}

/**
 * The provider's name for a property: an underscore where the case or the kind of character changes, but within a run of capitals
 * only before the last, which begins a word (`DBInstance`), and none between capitals and digits (`AWS99Thing` is `aws99_thing`).
 */
export function awsccName(name: string): string {
  let spelled = name;
  for (const [word, single] of SINGLE_WORDS) spelled = spelled.replaceAll(word, single);
  return spelled
    .replace(/([A-Z])(?=[A-Z][a-z])/gu, "$1_")
    .replace(/([a-z])(?=[A-Z0-9])/gu, "$1_")
    .replace(/([0-9])(?=[A-Za-z])/gu, "$1_")
    .replace(/[^A-Za-z0-9]/gu, "_")
    .toLowerCase();
}

/** Names of services that are one word to the provider. */
const SINGLE_WORDS: readonly (readonly [string, string])[] = [
  ["CloudFormation", "Cloudformation"],
  ["CloudFront", "Cloudfront"],
  ["CloudWatch", "Cloudwatch"],
  ["FSx", "Fsx"],
];
