import type { Topology, TopologyEdge, TopologyNode, TopologyPlace } from "../../recovery/topology/topology.ts";
import { visible } from "../visible.ts";

/** The words of a diagram, the same in every language of diagrams: plain lines, made safe to show but not yet escaped. */

/** "us-east-1 (home)"; of an unknown region why it is not known. */
export function placeText(place: TopologyPlace, { regions }: Topology): string {
  switch (place.is) {
    case "global":
      return "global";
    case "region": {
      const role = regions.regions.find(({ name }) => name === place.name)?.role ?? "unknown";
      return shown(place.name) + (role === "unknown" ? "" : ` (${role})`);
    }
    case "unknown":
      return unknownRegion(place);
  }
}

/** On one line, since what is on a second would stand behind the resources: "unknown region of app.yaml: the region is not stated". */
function unknownRegion({ name, place, isOwn, why = "unknown region" }: TopologyPlace): string {
  if (place === undefined) return shown(why, LONG);
  return `unknown region ${name === "" || isOwn === true ? "" : `${shown(name)} `}of ${shown(place.file)}: ${shown(why, LONG)}`;
}

/** The name, what it is, and what else counts. */
export function nodeLines(node: TopologyNode, withZones: boolean): readonly string[] {
  const { name, label, count, notes, zones } = node;
  const number = count === 1 ? "" : count === Infinity ? " (several)" : ` (${String(count)})`;
  const kind = [shown(label) + number, ...notes].join(", ");
  const where = withZones && zones.names.length > 0 ? [`in ${zones.names.map(zoneText).join(", ")}${zones.more ? " and perhaps others" : ""}`] : [];
  const title = node.is === "unknown" ? ["?"] : name === "" ? [] : [shown(name)];
  return [...title, kind, ...where, ...(node.is === "unknown" && node.perhaps !== undefined ? [shown(node.perhaps, LONG)] : [])];
}

/** What a node stands for is not in these files, or not known. */
export const isDoubtful = ({ is }: TopologyNode): boolean => is === "unknown" || is === "outside";

/** "replicates to", with what it is about. */
export function edgeText({ relation, what, perhaps, count }: TopologyEdge): string {
  const about = [...(what === undefined ? [] : [shown(what)]), ...(count > 1 ? [`${String(count)} times`] : []), ...(perhaps === undefined ? [] : ["perhaps"])];
  return about.length === 0 ? relation : `${relation} (${about.join(", ")})`;
}

/** A node in one zone stands in it; one in several, or in one and perhaps others, stands beside the zones and names them. */
export const onlyZone = ({ zones }: TopologyNode): string | undefined => (zones.names.length === 1 && !zones.more ? zones.names[0] : undefined);

/** A zone that is known by its place in the list of a region's zones is called after that place: `zones[0]`. */
export const zoneText = (zone: string): string => shown(zone.replace(/^(?:GetAZs|(?:.*\.)?data\.aws_availability_zones\.[\w-]+\.(?:names|zone_ids))(?=\[\d+\]$)/u, "zones"));

/** Safe to show, and not longer than one can read; both ends stay. */
function shown(text: string, most: number = SHORT): string {
  const all = visible(text);
  if (all.length <= most) return all;
  const half = Math.floor((most - 1) / 2);
  return `${all.slice(0, half)}\u2026${all.slice(-half)}`;
}

const SHORT = 60;
const LONG = 120;
