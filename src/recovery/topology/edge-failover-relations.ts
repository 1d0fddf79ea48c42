import type { Resource, ResourceOf } from "../../graph/resource.ts";
import { cloudfrontDistribution } from "../../kinds/cloudfront.ts";
import { eventEndpoint } from "../../kinds/events.ts";
import type { TextProperty } from "../../value/text-property.ts";
import { all, type Verdict } from "../../value/verdict.ts";
import { CERTAIN, endOf, named } from "./ends.ts";
import { row, type Found, type Row } from "./relation.ts";

type Distribution = ResourceOf<typeof cloudfrontDistribution>;

/** What takes over in front of the regions. */
export const EDGE_FAILOVER_RELATIONS: readonly Row[] = [
  // Of the members of an origin group the first is the primary. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html
  row(cloudfrontDistribution, "fails over to", (distribution) =>
    distribution.originGroups.members.flatMap(({ item: group, presence }) => {
      const [primary, ...others] = group.members.members;
      if (!primary) return [];
      return originEnds(distribution, primary.item.originId).flatMap(({ to: from }) =>
        others.flatMap(({ item, presence: there }) => originEnds(distribution, item.originId, all(presence, there)).map((each) => ({ ...each, from }))),
      );
    }),
  ),
  row(eventEndpoint, "fails over to", (endpoint) => {
    const buses = endpoint.buses.members.map(({ item }) => ({ isSecondary: item.arnRegion().same(endpoint.secondaryRegion).outcome, ends: named(endpoint, item, { label: "event bus" }) }));
    const [primary] = buses.filter(({ isSecondary }) => isSecondary === "fails").flatMap(({ ends }) => ends);
    const secondary = buses.filter(({ isSecondary }) => isSecondary === "holds").flatMap(({ ends }) => ends);
    return primary ? secondary.map((each) => ({ ...each, from: primary.to })) : [];
  }),
];

/** The origins of a distribution that have an id. */
function originEnds(distribution: Distribution, id: TextProperty, when: Verdict = CERTAIN): readonly Found[] {
  return distribution.origins.members.flatMap(({ item, presence }) =>
    item.originId.same(id).outcome === "holds" ? originEnd(distribution, item.domain, all(when, presence)) : [],
  );
}

export const originEnd = (distribution: Distribution, domain: TextProperty, when: Verdict): readonly Found[] => leadsTo(distribution, domain, "origin", when);

/** What a domain name or an id leads to: a resource of these files of whatever kind, or what is written. */
export function leadsTo(from: Resource, property: TextProperty, label: string, when: Verdict): readonly Found[] {
  const settled = property.site.world.settle(property.reading);
  if (settled.is === "absent" || when.outcome === "fails") return [];
  return [{ to: endOf(from, settled, "s3.bucket", { label }), when, place: settled.place.span }];
}
