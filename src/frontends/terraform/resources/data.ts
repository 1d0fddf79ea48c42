import type { Place } from "../../../source/span.ts";
import { canonical } from "../../../value/canonical.ts";
import type { ListReading, Reading, Unknown } from "../../../value/reading.ts";
import type { ResourceInstance } from "../context.ts";
import { text } from "../modules/expansion.ts";
import { partitionOf } from "../../partitions.ts";
import { policyDocument } from "./policy-document.ts";
import { seen } from "../modules/seen.ts";
import { exportedValue, STACK, storedValue } from "./handed.ts";
import { PARAMETER, regionOf as placeOf } from "../states/parameters.ts";
import { REMOTE_STATE, remoteOutputs } from "../states/remote-state.ts";

/** What is known of a data source's attribute without asking AWS: what follows from where it stands. All else is named by its own text. */
export function dataAttribute(source: ResourceInstance, name: string, place: Place): Reading {
  switch (source.type) {
    case "aws_region":
      return regionAttribute(source, name, place) ?? lookedUp(source, name, place);
    case "aws_caller_identity":
      return name === "account_id" || name === "id" ? seen(source.provider.account, place, `the account of provider \`${source.provider.name}\``) : lookedUp(source, name, place);
    case "aws_partition":
      return partitionAttribute(source, name, place) ?? lookedUp(source, name, place);
    case "aws_availability_zones":
      return name === "names" || name === "zone_ids" ? zones(source, name, place) : lookedUp(source, name, place);
    case REMOTE_STATE:
      return name === "outputs" ? remoteOutputs(source, place, lookedUp(source, name, place)) : (source.entry(name)?.value ?? lookedUp(source, name, place));
    case PARAMETER:
      if (name === "value" || name === "insecure_value") return storedValue(source, place, lookedUp(source, name, place));
      return source.entry(name)?.value ?? lookedUp(source, name, place);
    case "aws_cloudformation_export":
      return name === "value" ? exportedValue(source, place, lookedUp(source, name, place)) : (source.entry(name)?.value ?? lookedUp(source, name, place));
    case STACK:
      if (name === "outputs") return { is: "reference", scope: source.module.deployment.id, address: source.address, attribute: name, place };
      return source.entry(name)?.value ?? lookedUp(source, name, place);
    case "aws_iam_policy_document":
      return (name === "json" || name === "minified_json" ? policyDocument(source, place) : source.entry(name)?.value) ?? lookedUp(source, name, place);
    default:
      return source.entry(name)?.value ?? lookedUp(source, name, place);
  }
}

function regionOf(source: ResourceInstance): Reading {
  const written = source.entry("region")?.value ?? source.entry("name")?.value;
  return written && written.is !== "absent" ? written : source.provider.region;
}

function regionAttribute(source: ResourceInstance, name: string, place: Place): Reading | undefined {
  if (!["name", "id", "region"].includes(name)) return undefined;
  const region = regionOf(source);
  return seenThere(region, place, `the region of provider \`${source.provider.name}\``);
}

function partitionAttribute(source: ResourceInstance, name: string, place: Place): Reading | undefined {
  const kind = name === "partition" || name === "id" ? "name" : name === "dns_suffix" ? "suffix" : name === "reverse_dns_prefix" ? "prefix" : undefined;
  if (!kind) return undefined;
  const { region } = source.provider;
  if (region.is === "scalar") {
    const partition = partitionOf(region.text);
    return text(kind === "prefix" ? partition.suffix.split(".").reverse().join(".") : partition[kind], place);
  }
  const { deployment } = source.module;
  const term = { scope: deployment.id, text: `partition.${kind}`, label: `${source.address}.${name}`, atomic: true, ...(kind === "name" && { own: true }) };
  return { is: "unknown", why: "it follows from the region, which is not stated", term, place };
}

/**
 * The zones of a region are a list of different ones. A region has at least two for every account; a filter may leave fewer, and makes
 * another list, but for the usual one, which leaves out local zones.
 */
function zones(source: ResourceInstance, name: string, place: Place): ListReading {
  const region = canonical(source.provider.region);
  const isWhole = source.names.every((each) => each === "state" || each === "filter") && leavesOutLocalZonesOnly(source);
  const which = isWhole && region !== undefined ? `(${region})` : `(${source.address})`;
  const label = `${source.address}.${name}`;
  const of: Unknown = {
    is: "unknown",
    why: `\`${label}\` is looked up when the plan is made`,
    term: { scope: source.module.deployment.id, text: `aws_availability_zones.${name}${which}`, label },
    place,
  };
  return { is: "list", collection: "list", items: [{ is: "spread", least: isWhole ? 2 : 1, most: Infinity, of, distinct: true }], place };
}

function leavesOutLocalZonesOnly(source: ResourceInstance): boolean {
  const filter = source.entry("filter")?.value;
  if (!filter) return true;
  const [only, ...others] = filter.is === "list" ? filter.items : [];
  const name = only?.is === "map" && others.length === 0 ? only.entries.get("name")?.value : undefined;
  return name?.is === "scalar" && ["opt-in-status", "zone-type"].includes(name.text);
}

/** What AWS or another program is asked for when a plan is made. */
export function lookedUp(source: ResourceInstance, name: string, place: Place): Unknown {
  const label = `${source.address}.${name}`;
  const term = { scope: source.module.deployment.id, text: label, label };
  return { is: "unknown", why: `\`${label}\` is looked up when the plan is made`, term, ...(REGIONAL.has(source.type) && { lookedUpIn: placeOf(source) }), place };
}

/** What they find belongs to the region in which it is looked up, and is of no use in another. */
const REGIONAL: ReadonlySet<string> = new Set(["aws_acm_certificate", "aws_ami", "aws_kms_alias", "aws_kms_key", PARAMETER]);

const seenThere = (reading: Reading, place: Place, label: string): Reading => (reading.is === "unknown" ? { ...reading, place } : seen(reading, place, label));
