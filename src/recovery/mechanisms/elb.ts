import type { ResourceOf } from "../../graph/resource.ts";
import { elbClassic, elbLoadBalancer } from "../../kinds/elb.ts";
import { all } from "../../value/verdict.ts";
import { balancerSpans, targetGroupsOf } from "../roles/balancing.ts";
import { spansZones } from "../roles/claims.ts";
import { balancedFail, BALANCER_LIMITS, failing } from "./detection.ts";
import { unsizedElsewhere } from "./elsewhere.ts";
import { mechanism, type Formula, type Mechanism } from "./mechanism.ts";
import { derived, type Amount, type Time } from "./time.ts";

type Balancer = ResourceOf<typeof elbLoadBalancer>;
type Classic = ResourceOf<typeof elbClassic>;

const guide = (page: string): string => `https://docs.aws.amazon.com/elasticloadbalancing/latest/${page}.html`;
const HOW = guide("userguide/how-elastic-load-balancing-works");
const TARGETS = guide("application/target-group-health-checks");
const CLASSIC = guide("classic/elb-healthchecks");

/** What has looked its name up goes on using the address of a zone for as long. https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html */
const NAME_TTL = 60;

const failover: Formula<Balancer> = {
  says: "the interval of the health checks of its target groups × their unhealthy threshold",
  basis: "derived",
  of: (balancer) => balancedFail(targetGroupsOf(balancer)),
};

const classicFailover: Formula<Classic> = {
  says: "the interval of its health check × its unhealthy threshold",
  basis: "derived",
  of: ({ checkInterval, unhealthyThreshold }) => (checkInterval.isUnset().outcome === "holds" ? derived(60, "a health check every 30 s, 2 failures, as AWS has it by default") : failing(checkInterval, unhealthyThreshold, BALANCER_LIMITS)),
};

/** Clients that keep the address of the zone that is lost lose a minute more. */
const withName = <R>({ of, ...told }: Formula<R>): Formula<R> => ({
  ...told,
  of: (resource, given) => {
    const found = of(resource, given);
    const later = (time: Time): Time => ({ ...time, bound: time.bound + NAME_TTL });
    return "typical" in found ? later(found) : ({ possible: later(found.possible), proven: later(found.proven) } satisfies Amount);
  },
});

/** Load balancers of all types. */
export const elbMechanisms: readonly Mechanism[] = [
  mechanism(elbLoadBalancer, {
    id: "elb-other-targets",
    title: "load balancer that checks the health of its targets",
    against: ["instance"],
    when: () => all(),
    rto: failover,
    pages: [TARGETS],
  }),
  mechanism(elbLoadBalancer, {
    id: "elb-other-zones",
    title: "load balancer in several zones",
    against: ["zone"],
    when: (balancer) => balancerSpans(balancer, 2),
    rto: withName(failover),
    pages: [HOW, TARGETS],
  }),
  ...unsizedElsewhere([elbLoadBalancer], { id: "elb", label: "load balancer" }),
  mechanism(elbClassic, {
    id: "elb-classic-other-targets",
    title: "Classic Load Balancer that checks the health of its instances",
    against: ["instance"],
    when: () => all(),
    rto: classicFailover,
    pages: [CLASSIC],
  }),
  mechanism(elbClassic, {
    id: "elb-classic-other-zones",
    title: "Classic Load Balancer in several zones",
    against: ["zone"],
    when: ({ zones }) => spansZones(zones),
    rto: withName(classicFailover),
    pages: [HOW, CLASSIC],
  }),
  ...unsizedElsewhere([elbClassic], { id: "elb-classic", label: "Classic Load Balancer" }),
];
