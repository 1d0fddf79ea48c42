import type { Reading, Unknown } from "../../../value/reading.ts";
import type { Leaf } from "../../../value/through.ts";
import type { FunctionCall, TerraformFunction } from "./call.ts";

/**
 * What a pattern finds in the name or the id of an Availability Zone that is not known. Modules tell names from ids by it, as
 * `terraform-aws-modules/vpc` does by `^[a-z]{2}-`. Of a region that is known each name begins with its code, and no id does.
 * https://docs.aws.amazon.com/global-infrastructure/latest/regions/az-ids.html
 */
export const inZoneNames =
  (search: TerraformFunction): TerraformFunction =>
  (args, call) => {
    const [pattern, zone] = args;
    const samples = zone === undefined ? [] : samplesOf(zone);
    if (pattern?.is !== "scalar" || zone?.is !== "unknown" || samples.length === 0) return search(args, call);
    const found = samples.map((name) => countIn(search([pattern, { is: "scalar", text: name, quoted: true, place: zone.place }], call)));
    const [count] = found;
    if (count === undefined || found.some((each) => each !== count)) return search(args, call);
    return { is: "list", collection: "list", items: Array.from({ length: count }, () => unknownMatch(zone, call)), place: call.place };
  };

const countIn = (found: Reading): number | undefined => (found.is === "list" && found.items.every(({ is }) => is === "scalar") ? found.items.length : undefined);

const unknownMatch = ({ why }: Unknown, { place }: FunctionCall): Unknown => ({ is: "unknown", why, place });

/** A zone of the region, a local zone and a Wavelength zone, as their names are made; ids of all sorts. */
function samplesOf(zone: Leaf): readonly string[] {
  const list = zone.is === "unknown" ? zone.term?.memberOf : undefined;
  const [, kind, region] = MEMBER.exec(list ?? "") ?? [];
  if (kind === undefined || region === undefined) return [];
  return kind === "zone_ids" ? IDS : ["a", "f", "-lax-1b", "-wl1-las-wlz-1"].map((end) => region + end);
}

/** The list of zones of a region that is stated. */
const MEMBER = /^aws_availability_zones\.(names|zone_ids)\(([a-z]+(?:-[a-z]+)+-\d+)\)$/u;

const IDS = ["use1-az1", "usw2-az4", "usgw1-az1", "apne1-az3", "cnn1-az1", "usw2-lax1-az1", "use1-wl1-bos-wlz1"];
