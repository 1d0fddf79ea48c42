import { route53Record } from "../../kinds/route53.ts";
import type { TextProperty } from "../../value/text-property.ts";
import { all, type Verdict } from "../../value/verdict.ts";
import { isRole, peersOf, type DnsRecord } from "../roles/dns.ts";
import { CERTAIN, endOf, seen } from "./ends.ts";
import { row, type Found, type Row } from "./relation.ts";

/** Where a failure sends users: it says which region is home, and which takes over. */
export const FAILOVER_RELATIONS: readonly Row[] = [
  row(route53Record, "fails over to", (record) =>
    isRole(record, "PRIMARY").outcome === "fails"
      ? []
      : seen(record, peersOf(record), (peer) => all(isRole(record, "PRIMARY"), isRole(peer, "SECONDARY"))),
  ),
];

/** What a record sends users to. An address or a name that is written out stands for itself. */
export function targetsOf(record: DnsRecord): readonly Found[] {
  return [...target(record, record.aliasName, "alias target"), ...record.values.members.flatMap(({ item, presence }) => target(record, item, "address", presence))];
}

function target(record: DnsRecord, property: TextProperty, label: string, when: Verdict = CERTAIN): readonly Found[] {
  const settled = property.site.world.settle(property.reading);
  if (settled.is === "absent" || when.outcome === "fails") return [];
  const what = policyOf(record);
  return [{ to: endOf(record, settled, route53Record.name, { label }), when, place: settled.place.span, ...(what !== undefined && { what }) }];
}

/** How Route 53 chooses this record among those of its name, as far as it is known. */
function policyOf({ failover, latencyRegion, weight, geoLocation, geoProximity, multiValue }: DnsRecord): string | undefined {
  if (failover.isSet().outcome === "holds") return failover.known()?.toLowerCase() ?? "failover";
  if (latencyRegion.isSet().outcome === "holds") return `latency ${latencyRegion.known() ?? ""}`.trim();
  if (weight.isSet().outcome === "holds") return `weight ${String(weight.known() ?? "not known")}`;
  if (geoLocation.isSet().outcome === "holds") return "by location";
  if (geoProximity.isSet().outcome === "holds") return "by proximity";
  return multiValue.equals(true).outcome === "holds" ? "one of several" : undefined;
}
