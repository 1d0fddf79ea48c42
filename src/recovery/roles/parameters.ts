import type { RawDeployment } from "../../graph/raw.ts";
import type { Resource, ResourceOf } from "../../graph/resource.ts";
import { ssmParameter } from "../../kinds/ssm.ts";
import type { Reading, Spread } from "../../value/reading.ts";
import { nothingAt, Several } from "../../value/several.ts";
import { TextProperty } from "../../value/text-property.ts";
import { all, any, not, type Verdict } from "../../value/verdict.ts";
import { provably } from "./claims.ts";
import { hasInRecovery, standsInRecovery } from "./second-region.ts";

/** Who reads which parameters of Parameter Store by their names, and where. */

type Parameter = ResourceOf<typeof ssmParameter>;

/** One place in which a parameter is looked up. */
interface Use {
  readonly name: string;
  /** The region in which it is looked for. */
  readonly region: Reading;
  /** The resource that needs it. */
  readonly by: string;
}

const USES = new WeakMap<RawDeployment, readonly Use[]>();

function usesIn(deployment: RawDeployment): readonly Use[] {
  const known = USES.get(deployment);
  if (known) return known;
  const uses = deployment.resources.flatMap(({ properties, address }) => [...lookUps(properties)].map(({ name, region = deployment.region }): Use => ({ name, region, by: address })));
  USES.set(deployment, uses);
  return uses;
}

function* lookUps(reading: Reading | Spread): Generator<{ readonly name: string; readonly region?: Reading }> {
  switch (reading.is) {
    case "import":
      if (reading.by === "parameter-store" && reading.name.is === "scalar") yield { name: reading.name.text, ...(reading.region && { region: reading.region }) };
      return;
    case "text":
      for (const part of reading.parts) if (typeof part !== "string") yield* lookUps(part);
      return;
    case "choice":
      yield* lookUps(reading.then);
      yield* lookUps(reading.else);
      return;
    case "list":
      for (const item of reading.items) yield* lookUps(item);
      return;
    case "map":
      for (const { value } of reading.entries.values()) yield* lookUps(value);
      return;
    default:
  }
}

/** The regions of a workload's recovery in which something certainly looks the parameter up by its name. A template of an unstated region reads what stands in its own. */
export function readInRecovery(parameter: Parameter, { recovery }: { readonly recovery: readonly string[] }): Several<TextProperty> {
  const name = parameter.parameterName.known();
  const { graph } = parameter.reader;
  const deployments = graph.workloads.find((workload) => workload.name === parameter.subject.workload)?.deployments ?? [];
  const uses = deployments.flatMap(usesIn).filter((use) => use.name === name);
  const members = uses.map(({ region, by }) => {
    const item = new TextProperty({ ...parameter.site, label: `the region in which \`${by}\` reads it` }, region);
    return { item, presence: recovery.length === 0 ? any() : provably(item.isOneOf(...recovery)), least: 1, most: 1 };
  });
  return new Several(members, [], nothingAt(parameter.subject.name, `nothing reads \`${parameter.subject.shown}\` in a recovery region`)).where(() => all());
}

/** A parameter of the same name stands in a region. */
export const isDefinedIn = (parameter: Parameter, region: TextProperty): Verdict => parameter.others(ssmParameter).some((other) => all(other.parameterName.same(parameter.parameterName), other.region.same(region)));

/** Something in a recovery region looks it up, or could: a parameter of its name stands there. */
export const matters = (parameter: Parameter, goal: { readonly recovery: readonly string[] }): Verdict =>
  any(readInRecovery(parameter, goal).exist(), hasInRecovery(parameter, ssmParameter, goal, (other) => all(parameter.parameterName.isSet(), other.parameterName.same(parameter.parameterName))));

/** It stands in none of the regions in which the workload recovers. */
export const standsAtHome = (parameter: Resource, goal: { readonly recovery: readonly string[] }): Verdict => (goal.recovery.length === 0 ? any() : not(standsInRecovery(parameter, goal)));
