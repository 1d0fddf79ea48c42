import type { ReferenceTo } from "../../graph/reference.ts";
import type { ResourceOf } from "../../graph/resource.ts";
import { arcPlan } from "../../kinds/arc.ts";
import { cloudfrontDistribution } from "../../kinds/cloudfront.ts";
import { acceleratorEndpointGroup, acceleratorListener } from "../../kinds/globalaccelerator.ts";
import { route53HealthCheck } from "../../kinds/route53.ts";
import { all, type Verdict } from "../../value/verdict.ts";
import { leadsTo, originEnd } from "./edge-failover-relations.ts";
import { along, named, resourceEnd, standingIn } from "./ends.ts";
import { row, type End, type Found, type Row } from "./relation.ts";

/** Where what stands before the regions sends users, and what switches it. */
export const EDGE_ROUTING_RELATIONS: readonly Row[] = [
  row(cloudfrontDistribution, "routes to", (distribution) =>
    distribution.origins.members.flatMap(({ item, presence }) => originEnd(distribution, item.domain, presence)),
  ),
  row(acceleratorEndpointGroup, "routes to", (group) => {
    const from = accelerator(group);
    const dial = group.trafficDial.known();
    const what = dial === undefined || dial === 100 ? {} : { what: `${String(dial)}% of the traffic` };
    const found = group.endpoints.members.flatMap(({ item, presence }) => leadsTo(group, item.endpoint, "endpoint", presence));
    const ends = found.length > 0 ? found.map((each) => ({ ...each, to: standingIn(each.to, group.groupRegion) })) : along(group, group.groupRegion, "endpoints");
    return ends.map((each) => ({ ...each, ...what, from }));
  }),
  row(route53HealthCheck, "is switched by", (check) => named(check, check.routingControl, { label: "routing control" })),
  row(arcPlan, "switches", (plan) =>
    stepsOf(plan).flatMap(({ step, presence }) =>
      [step.aurora, step.documentDb, step.neptune].flatMap((ref): readonly Found[] => named(plan, ref, { label: "global cluster" }, presence)),
    ),
  ),
];

type Step = ResourceOf<typeof arcPlan>["workflows"]["members"][number]["item"]["steps"]["members"][number]["item"];

type Blocks = Pick<Step, "aurora" | "documentDb" | "neptune">;

/** The steps of all workflows, and those that are done side by side. */
function stepsOf(plan: ResourceOf<typeof arcPlan>): readonly { readonly step: Blocks; readonly presence: Verdict }[] {
  return plan.workflows.members.flatMap(({ item: workflow, presence }) =>
    workflow.steps.members.flatMap(({ item: step, presence: there }) => [
      { step, presence: all(presence, there) },
      ...step.parallel.members.map(({ item, presence: inside }) => ({ step: item, presence: all(presence, there, inside) })),
    ]),
  );
}

/** The accelerator itself, or the group where what is above it is not seen. */
function accelerator(group: ResourceOf<typeof acceleratorEndpointGroup>): End {
  const above: ReferenceTo<"globalaccelerator.accelerator"> = group.listener.via(acceleratorListener, "accelerator");
  const [only] = named(group, above, { label: "accelerator" });
  return only?.to.is === "resource" ? only.to : resourceEnd(group);
}
