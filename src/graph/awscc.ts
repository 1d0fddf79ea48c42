import type { Place } from "../source/span.ts";
import type { Entry, MapReading, Reading, Scalar, Spread } from "../value/reading.ts";
import { World } from "../value/world.ts";
import { renamings, type Renaming } from "./awscc-names.ts";
import type { Kind } from "./kind.ts";
import { ENTRIES, pathSteps, readAt } from "./path.ts";
import type { RawDeployment, RawResource } from "./raw.ts";

/**
 * Terraform's `awscc` provider hands resources to Cloud Control, which knows them under CloudFormation's types, properties and
 * defaults. So a resource of it is one of CloudFormation, under the provider's regular names.
 */
export class AwsccResources {
  readonly #kinds: readonly Kind[];
  #renamings: ReadonlyMap<string, Renaming> | undefined;

  constructor(kinds: readonly Kind[]) {
    this.#kinds = kinds;
  }

  /** The deployment with CloudFormation's names in place of the provider's; the same one where it has no such resource. */
  in(deployment: RawDeployment): RawDeployment {
    if (!deployment.resources.some(isAwscc)) return deployment;
    return { ...deployment, resources: deployment.resources.map((resource) => (isAwscc(resource) ? this.#renamed(resource) : resource)) };
  }

  #renamed(resource: RawResource): RawResource {
    this.#renamings ??= renamings(this.#kinds);
    const renaming = this.#renamings.get(resource.type);
    if (!renaming) return resource;
    const { properties, settings } = resource;
    return { ...resource, language: "cloudformation", type: renaming.type, properties: renamedMap(properties, renaming), settings: settingsOf(settings, renaming) };
  }
}

const isAwscc = ({ language, type }: RawResource): boolean => language === "terraform" && type.startsWith("awscc_");

type Names = Pick<Renaming, "below">;

function renamedMap(map: MapReading, names: Names): MapReading {
  const entries = new Map<string, Entry>();
  for (const [key, entry] of map.entries) {
    const renamed = names.below.get(key);
    // Below a name of the author's own stand names of the provider's again.
    const inside = renamed ?? names.below.get(ENTRIES);
    entries.set(renamed?.name ?? key, inside ? { ...entry, value: renamedIn(entry.value, inside) } : entry);
  }
  return { ...map, entries };
}

/** Lists are passed through: the names in them are those of their items. */
function renamedIn(reading: Reading, names: Names): Reading {
  if (names.below.size === 0) return reading;
  switch (reading.is) {
    case "map":
      return renamedMap(reading, names);
    case "list":
      return { ...reading, items: reading.items.map((item): Reading | Spread => (item.is === "spread" ? item : renamedIn(item, names))) };
    case "choice":
      return { ...reading, then: renamedIn(reading.then, names), else: renamedIn(reading.else, names) };
    case "scalar":
      return documentIn(reading) ?? reading;
    default:
      return reading;
  }
}

/** Properties without a schema of their own, such as policies, are JSON text to the provider. */
function documentIn({ text, place }: Scalar): Reading | undefined {
  if (!/^\s*[[{]/u.test(text) || text.length > LONGEST) return undefined;
  try {
    return readingOf(JSON.parse(text), place, 0);
  } catch {
    return undefined;
  }
}

function readingOf(value: unknown, place: Place, depth: number): Reading {
  if (value === null || value === undefined || depth > DEEPEST) return { is: "absent", place };
  if (typeof value === "string") return { is: "scalar", text: value, quoted: true, place };
  if (typeof value !== "object") return { is: "scalar", text: JSON.stringify(value), quoted: false, place };
  if (Array.isArray(value)) return { is: "list", items: value.map((item: unknown) => readingOf(item, place, depth + 1)), place };
  const entries = Object.entries(value).map(([key, each]): [string, Entry] => [key, { key: place, value: readingOf(each, place, depth + 1) }]);
  return { is: "map", entries: new Map(entries), place };
}

/** Documents are some kilobytes at most, and some levels deep. */
const LONGEST = 100_000;
const DEEPEST = 50;

/** Terraform keeps what it must not destroy; else Cloud Control deletes it. */
function settingsOf(settings: MapReading, { keepsSnapshot }: Renaming): MapReading {
  const kept = readAt(NOTHING_ASSUMED, settings, pathSteps("lifecycle.prevent_destroy"));
  const value = policyOf(kept, keepsSnapshot);
  const entry: Entry = { key: value.place, value };
  return { is: "map", entries: new Map([["DeletionPolicy", entry], ["UpdateReplacePolicy", entry]]), place: settings.place };
}

/**
 * Whether Cloud Control takes a last snapshot where CloudFormation would by default is not documented; the handlers of AWS differ:
 * https://github.com/aws-cloudformation/aws-cloudformation-resource-providers-rds/pull/550
 */
function policyOf(kept: Reading, keepsSnapshot: boolean): Reading {
  const { place } = kept;
  if (kept.is === "choice") return { ...kept, then: policyOf(kept.then, keepsSnapshot), else: policyOf(kept.else, keepsSnapshot) };
  if (kept.is === "scalar" && kept.text === "true") return { is: "scalar", text: "Retain", quoted: true, place };
  if (kept.is !== "absent" && kept.is !== "scalar") return { is: "unknown", why: kept.is === "unknown" ? kept.why : "`prevent_destroy` is not known", place };
  if (keepsSnapshot) return { is: "unknown", why: "it is not documented whether Cloud Control takes a last snapshot before it deletes", place };
  return { is: "scalar", text: "Delete", quoted: true, place };
}

const NOTHING_ASSUMED = new World({ cases: () => [], others: () => [], exported: () => undefined });
