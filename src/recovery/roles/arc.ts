import type { Resource, ResourceOf } from "../../graph/resource.ts";
import type { arcPlan } from "../../kinds/arc.ts";
import { docdbGlobalCluster } from "../../kinds/docdb.ts";
import { rdsGlobalCluster } from "../../kinds/rds.ts";
import type { route53Record } from "../../kinds/route53.ts";
import { nothingAt, Several } from "../../value/several.ts";
import { all, any, doubt, not, presume, type Verdict } from "../../value/verdict.ts";
import { isFilled, standingAtHome } from "./claims.ts";

/** What a plan of ARC Region switch covers. */

type Plan = ResourceOf<typeof arcPlan>;
type Workflow = Plan["workflows"]["members"][number]["item"];
type Step = Pick<Workflow["steps"]["members"][number]["item"], "aurora" | "documentDb" | "custom" | "plan" | "record" | "zone">;

/** Two regions at least, and those of the workload, as far as they are stated or to be seen. */
export function namesRegions(plan: Plan, home: string | undefined, recovery: readonly string[]): Verdict {
  const wanted = [...(home === undefined ? [] : [home]), ...recovery.slice(0, 1)];
  const named = wanted.map((region) => plan.regions.some((each) => each.equals(region)));
  return all(plan.regions.distinct((region) => region).atLeast(2), ...named);
}

export const hasRole = ({ role }: Plan): Verdict => all(isFilled(role), presume(any(role.isArn(), not(role.isDefined()))));

/** Nothing is asked of a workflow that only follows up. */
export const hasSteps = ({ workflows }: Plan): Verdict => workflows.every(({ action, steps }) => any(steps.exist(), action.equals("postRecovery")));

/** Of an active/passive workload a region is activated, of an active/active one a region may be deactivated in its place. */
export const activates = ({ workflows, approach }: Plan): Verdict =>
  workflows.some(({ action }) => any(action.equals("activate"), all(action.equals("deactivate"), approach.equals("activeActive"))));

/** Each global cluster of the workload has its step. What a function or another plan among the steps does is not known. */
export function movesData(plan: Plan): Verdict {
  const steps = stepsOf(plan);
  const byOthers = not(doubt(steps.none((step) => any(step.custom.isSet(), step.plan.isSet()))));
  const moves = (cluster: Resource, claim: (step: Step) => Verdict): Verdict => {
    const own = steps.named(nothingAt(plan.subject.name, `no step moves \`${cluster.subject.shown}\``)).some(claim);
    return any(own, byOthers);
  };
  const aurora = plan.others(rdsGlobalCluster).every((cluster) => moves(cluster, (step) => step.aurora.names(cluster)));
  return standingAtHome(all(aurora, plan.others(docdbGlobalCluster).every((cluster) => moves(cluster, (step) => step.documentDb.names(cluster)))));
}

/** One of its steps switches the health checks of a record. */
export const switchesRecord = (plan: Plan, { recordName, zone }: ResourceOf<typeof route53Record>): Verdict =>
  stepsOf(plan).some((step) => all(step.record.isSet(), step.record.same(recordName), step.zone.same(zone)));

/** An alarm starts it, and nobody has to. */
export const startsByItself = ({ triggers }: Plan): Verdict => triggers.exist();

/** Those of all workflows, and those that are done side by side. */
const stepsOf = ({ workflows, subject }: Plan): Several<Step> =>
  workflows.flatMap(({ steps }) => steps.flatMap((step) => new Several<Step>([{ item: step, presence: all(), least: 1, most: 1 }], [], nothingAt(subject.name, "there is no step")).and(step.parallel)));
