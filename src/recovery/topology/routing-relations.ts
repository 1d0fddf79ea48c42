import type { Resource } from "../../graph/resource.ts";
import { apiMapping } from "../../kinds/apigateway.ts";
import { autoScalingGroup } from "../../kinds/autoscaling.ts";
import { elbClassic, elbLoadBalancer, elbTargetGroup } from "../../kinds/elb.ts";
import { lambdaEventSourceMapping } from "../../kinds/lambda.ts";
import { route53Record } from "../../kinds/route53.ts";
import { not } from "../../value/verdict.ts";
import { groupsIn, servicesIn, targetGroupsOf, taskSetsIn } from "../roles/balancing.ts";
import { isFilled, provably } from "../roles/claims.ts";
import { leadsTo } from "./edge-failover-relations.ts";
import { CERTAIN, named, namedEach, seen } from "./ends.ts";
import { targetsOf } from "./failover-relations.ts";
import { row, type Found, type Row } from "./relation.ts";

/** Where requests go. */
export const ROUTING_RELATIONS: readonly Row[] = [
  row(route53Record, "routes to", targetsOf),
  row(route53Record, "is checked by", (record) => named(record, record.healthCheck, { label: "health check" }, isFilled(record.healthCheck))),
  row(elbLoadBalancer, "routes to", (balancer) =>
    targetGroupsOf(balancer).members.flatMap(({ item: ref, presence }) => {
      const group = ref.target(elbTargetGroup);
      if (!group || presence.outcome === "fails") return [];
      return [groupsIn(group), servicesIn(group), taskSetsIn(group)].flatMap((each) => seen<Resource>(balancer, each, () => presence)).concat(
        namedEach(group, group.targets, { label: "EC2 instance" }, presence),
        namedEach(group, group.balancers, { label: "load balancer" }, presence),
      );
    }),
  ),
  row(elbClassic, "routes to", (balancer) => [
    ...namedEach(balancer, balancer.instances, { label: "EC2 instance" }),
    ...seen(balancer, balancer.referrers(autoScalingGroup, "classicBalancers"), () => CERTAIN),
  ]),
  row(apiMapping, "routes to", (mapping) => {
    const [from] = named(mapping, mapping.domain, { label: "API domain name" });
    const apis = [mapping.restApi, mapping.httpApi].flatMap((ref): readonly Found[] => named(mapping, ref, { label: "API" }));
    return from ? apis.map((each) => ({ ...each, from: from.to })) : [];
  }),
  row(lambdaEventSourceMapping, "routes to", (mapping) => {
    const [source] = leadsTo(mapping, mapping.source, "event source", CERTAIN);
    return source ? named(mapping, mapping.function, { label: "Lambda function", namesHere: true }, not(provably(mapping.enabled.equals(false)))).map((each) => ({ ...each, from: source.to })) : [];
  }),
];
