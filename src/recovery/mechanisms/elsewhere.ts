import type { Kind } from "../../graph/kind.ts";
import type { Resource } from "../../graph/resource.ts";
import { all, type Verdict } from "../../value/verdict.ts";
import { isAsLarge, runs } from "../roles/capacity.ts";
import { hasTwin } from "../roles/twins.ts";
import { mechanism, type Given, type Mechanism } from "./mechanism.ts";
import { nothing } from "./time.ts";

/** How what holds no data comes back where its region, or its only zone, is lost: by what stands in the recovery region for it, or from its code. */

const OPTIONS = "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html";
const STRATEGIES = "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_planning_for_recovery_disaster_recovery.html";

/** What is the same for the kinds of a service: how its rows are called, and how the service calls what it is about. */
interface Named {
  /** What the ids of its rows begin with: "ecs". */
  readonly id: string;
  /** "ECS service". */
  readonly label: string;
}

/** What has a size: it may run at full size, smaller, or not at all. */
export const sizedElsewhere = (kinds: readonly Kind[], { id, label }: Named): readonly Mechanism[] => [
  mechanism(kinds, {
    id: `${id}-running-elsewhere`,
    title: `${label} that runs at full size in the recovery region`,
    against: ["region"],
    when: (resource, given) => hasTwin(resource, given, (twin) => all(runs(twin), isAsLarge(twin, resource))),
    rto: nothing("it runs already"),
    pages: [OPTIONS],
  }),
  mechanism(kinds, {
    id: `${id}-smaller-elsewhere`,
    title: `${label} that runs in the recovery region, and is scaled`,
    against: ["region"],
    when: (resource, given) => hasTwin(resource, given, runs),
    rto: { says: "what it is scaled by has to start: start", basis: "estimate", of: (_, { assumptions: { start } }) => ({ ...start, says: `it serves at once with less, and is scaled: ${start.says}` }) },
    pages: [OPTIONS],
    note: "It serves a part of the traffic at once. Until it is scaled the rest may be refused.",
  }),
  mechanism(kinds, {
    id: `${id}-defined-elsewhere`,
    title: `${label} that is defined in the recovery region`,
    against: ["region"],
    manual: true,
    when: hasAnyTwin,
    rto: { says: "it has to be scaled from nothing: start", basis: "estimate", of: (_, { assumptions }) => assumptions.start },
    pages: [OPTIONS],
  }),
  redeployed(kinds, { id, label }, ["zone", "region"]),
];

/** What has no size, and serves whatever is sent to it. */
export const unsizedElsewhere = (kinds: readonly Kind[], { id, label }: Named): readonly Mechanism[] => [
  mechanism(kinds, {
    id: `${id}-elsewhere`,
    title: `${label} in the recovery region`,
    against: ["region"],
    when: (resource, given) => hasTwin(resource, given, runs),
    rto: nothing("it is there already"),
    pages: [OPTIONS],
  }),
  redeployed(kinds, { id, label }, ["zone", "region"]),
];

function hasAnyTwin(resource: Resource, given: Given): Verdict {
  return hasTwin(resource, given, () => all());
}

/** What holds no data can always be made again. */
function redeployed(kinds: readonly Kind[], { id, label }: Named, against: Mechanism["against"]): Mechanism {
  return mechanism(kinds, {
    id: `${id}-redeployed`,
    title: `${label} that is deployed anew from its code`,
    against,
    manual: true,
    together: true,
    when: () => all(),
    rto: { says: "redeploy", basis: "estimate", of: (_, { assumptions }) => assumptions.redeploy },
    pages: [STRATEGIES],
  });
}
