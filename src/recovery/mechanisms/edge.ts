import type { ResourceOf } from "../../graph/resource.ts";
import { cloudfrontDistribution } from "../../kinds/cloudfront.ts";
import { elbLoadBalancer } from "../../kinds/elb.ts";
import { eventEndpoint } from "../../kinds/events.ts";
import { accelerator, acceleratorEndpointGroup, acceleratorListener } from "../../kinds/globalaccelerator.ts";
import { all } from "../../value/verdict.ts";
import { targetGroupsOf } from "../roles/balancing.ts";
import { isFilled } from "../roles/claims.ts";
import { movesOrigins, servesTwoRegions } from "../roles/edge.ts";
import { ACCELERATOR_LIMITS, balancedFail, failing, longest } from "./detection.ts";
import { mechanism, type Mechanism } from "./mechanism.ts";
import { derived, nothing, within, type Amount, type Time } from "./time.ts";

type Distribution = ResourceOf<typeof cloudfrontDistribution>;
type EndpointGroup = ResourceOf<typeof acceleratorEndpointGroup>;

const ORIGIN_FAILOVER = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html";
const ENDPOINTS = "https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoints-endpoint-weights.unhealthy-endpoints.html";
const CHECKS = "https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoint-groups-health-check-options.html";
const GLOBAL_ENDPOINTS = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-global-endpoints.html";
const GLOBAL_SERVICES = "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/global-services.html";

/** Of the origin that it tries the longest. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html */
function connecting({ origins }: Distribution): Amount {
  const found = origins.members.map(({ item: { connectionAttempts, connectionTimeout } }) => ({ attempts: connectionAttempts.known(), timeout: connectionTimeout.known() }));
  const of = (attempts: number, timeout: number): Time => derived(attempts * timeout, `${String(attempts)} attempt${attempts === 1 ? "" : "s"} to connect, of ${String(timeout)} s each`);
  const none = nothing("it has no origin that it connects to");
  return {
    possible: longest(none, found.map(({ attempts, timeout }) => of(attempts ?? 1, timeout ?? 1))),
    proven: longest(none, [...found.map(({ attempts, timeout }) => of(attempts ?? 3, timeout ?? 10)), ...(origins.rest.length > 0 ? [of(3, 10)] : [])]),
  };
}

/** The checks of a load balancer are its own; for what else there is the group has some. https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoint-groups-health-check-options.html */
function endpointsFail(group: EndpointGroup): Amount {
  const balancers = group.balancers.members.flatMap(({ item }) => item.target(elbLoadBalancer) ?? []).map((balancer) => balancedFail(targetGroupsOf(balancer)));
  const own = failing(group.checkInterval, group.threshold, ACCELERATOR_LIMITS);
  return balancers.length === 0 ? own : slowest(balancers);
}

const slowest = (amounts: readonly Amount[]): Amount => {
  const none = nothing("there is no health check");
  return { possible: longest(none, amounts.map(({ possible }) => possible)), proven: longest(none, amounts.map(({ proven }) => proven)) };
};

/** What stands before the regions, and sends what comes to another one. */
export const edgeMechanisms: readonly Mechanism[] = [
  mechanism(cloudfrontDistribution, {
    id: "cloudfront-origin-failover",
    title: "origins of the distribution in several regions",
    against: ["region"],
    when: movesOrigins,
    rto: { says: "the connection attempts of an origin × its connection timeout, for each request", basis: "derived", of: (distribution) => connecting(distribution) },
    pages: [ORIGIN_FAILOVER],
    note: "CloudFront fails over for GET, HEAD and OPTIONS only.",
  }),
  mechanism(cloudfrontDistribution, {
    id: "cloudfront-change",
    title: "distribution that somebody gives another origin",
    against: ["region"],
    manual: true,
    when: () => all(),
    rto: { says: "reroute", basis: "estimate", of: (_, { assumptions }) => assumptions.reroute },
    pages: [GLOBAL_SERVICES],
    note: "The control plane of CloudFront stands in us-east-1.",
  }),
  mechanism(accelerator, {
    id: "globalaccelerator-endpoint-groups",
    title: "endpoint groups of the accelerator in several regions",
    against: ["region"],
    when: servesTwoRegions,
    rto: {
      says: "the interval of the health checks of an endpoint group × its threshold; of a load balancer those of its target groups",
      basis: "derived",
      of: (from) => slowest(from.referrers(acceleratorListener, "accelerator").flatMap((listener) => listener.referrers(acceleratorEndpointGroup, "listener")).members.map(({ item }) => endpointsFail(item))),
    },
    pages: [ENDPOINTS, CHECKS],
    note: "Clients keep its addresses, so that no answer of DNS has to be forgotten.",
  }),
  mechanism(accelerator, {
    id: "globalaccelerator-change",
    title: "accelerator that somebody gives another endpoint",
    against: ["region"],
    manual: true,
    when: () => all(),
    rto: { says: "reroute", basis: "estimate", of: (_, { assumptions }) => assumptions.reroute },
    pages: [GLOBAL_SERVICES],
    note: "The control plane of Global Accelerator stands in us-west-2.",
  }),
  mechanism(eventEndpoint, {
    id: "eventbridge-global-endpoint",
    title: "global endpoint of EventBridge",
    against: ["region"],
    when: ({ healthCheck, secondaryRegion }) => all(isFilled(healthCheck), isFilled(secondaryRegion)),
    rto: within(360, "360 s, and 420 at most, with the alarms that AWS recommends", 420),
    pages: [GLOBAL_ENDPOINTS],
    note: "Without event replication somebody has to reset the health check before events return.",
  }),
  mechanism(eventEndpoint, {
    id: "eventbridge-change",
    title: "events that somebody sends to another region",
    against: ["region"],
    manual: true,
    when: () => all(),
    rto: { says: "reroute", basis: "estimate", of: (_, { assumptions }) => assumptions.reroute },
    pages: [GLOBAL_ENDPOINTS],
  }),
];
