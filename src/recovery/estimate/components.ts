import type { Kind } from "../../graph/kind.ts";
import { lookAt, type Resource } from "../../graph/resource.ts";
import { cognitoUserPool } from "../../kinds/cognito.ts";
import { lambdaFunction } from "../../kinds/lambda.ts";
import { rdsProxy } from "../../kinds/rds.ts";
import { route53Record } from "../../kinds/route53.ts";
import { stateMachine } from "../../kinds/stepfunctions.ts";
import { all, any, type Verdict } from "../../value/verdict.ts";
import { sendsUsers } from "../roles/dns-targets.ts";
import { isCalledByDeployment } from "../roles/given.ts";
import { isOriginal, storeKinds } from "../stores/stores.ts";
import { categoryOf } from "../topology/category.ts";
import { standingOf } from "../topology/standing.ts";
import { onceAsked } from "./question.ts";

/** In which order things are recovered: what stands later waits for what it needs. */
export const STEPS = ["data", "compute", "balancing", "routing"] as const;

export type Step = (typeof STEPS)[number];

/** Something that has to work again. */
export interface Component {
  readonly resource: Resource;
  readonly step: Step;
  /** It holds data that is nowhere else, so that data can be lost with it. */
  readonly holdsData: Verdict;
  /** Whether it is there and has to work again. */
  readonly counts: Verdict;
}

/**
 * What has to work again when something happens at home. What stands in the recovery region for it is how it recovers, and
 * replicas are how their originals do.
 */
export const componentsOf = onceAsked((graph, workload, { home, recovery }): readonly Component[] =>
  graph.subjectsOf(workload).flatMap((subject) => {
    const step = stepOf(subject.kind);
    if (step === undefined) return [];
    const standing = standingOf(graph, subject);
    if (standing.is === "region" && standing.name !== home && recovery.includes(standing.name)) return [];
    const resource = lookAt(subject.kind, graph, graph.world, subject);
    const holdsData = isHolding(resource);
    const counts = all(resource.exists(), resource.isOfKind(), STORES.has(subject.kind.name) && step === "data" ? holdsData : isNeeded(resource));
    return counts.outcome === "fails" ? [] : [{ resource, step, holdsData, counts }];
  }),
);

/** A proxy stands between compute and its data, and leads no user anywhere. */
const stepOf = (kind: Kind): Step | undefined =>
  kind.name === rdsProxy.name || (STORES.has(kind.name) && categoryOf(kind) === undefined) ? "data" : STEPS.find((step) => step === categoryOf(kind));

/** When it is its turn among the kinds of its step: 0 for those that need none of the others. */
const TURNS: ReadonlyMap<string, number> = new Map([
  [rdsProxy.name, 1],
  ["ecs.service", 1],
  ["lambda.function", 1],
  ["stepfunctions.stateMachine", 2],
  ["apigateway.restApi", 1],
  ["apigatewayv2.api", 1],
  ["apigateway.domainName", 2],
  ["route53.record", 1],
]);

/** When it is its turn: whatever it needs has an earlier one. It hangs on its kind alone, so that what else there is changes no order. */
export const turnOf = ({ step, resource: { kindName } }: Component): number => STEPS.indexOf(step) * 10 + (TURNS.get(kindName) ?? 0);

const STORES: ReadonlySet<string> = new Set(storeKinds.map(({ name }) => name));

/** Of stores only the originals hold data. A directory of users is data, too, though AWS has no backup of it. */
function isHolding(resource: Resource): Verdict {
  if (STORES.has(resource.kindName)) return isOriginal(resource);
  return resource.is(cognitoUserPool) ? all() : any();
}

/** Functions and state machines that only help to deploy serve nobody, and many a record sends nobody anywhere. */
function isNeeded(resource: Resource): Verdict {
  if (resource.is(route53Record)) return sendsUsers(resource);
  return (resource.is(lambdaFunction) || resource.is(stateMachine)) && isCalledByDeployment(resource) ? any() : all();
}
