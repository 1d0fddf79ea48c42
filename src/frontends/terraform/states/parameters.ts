import type { Place } from "../../../source/span.ts";
import { literal } from "../../../value/literal.ts";
import type { Reading } from "../../../value/reading.ts";
import type { ResourceInstance } from "../context.ts";
import type { ModuleInstance } from "../modules/module.ts";
import { seen } from "../modules/seen.ts";
import { NOTHING_ASSUMED } from "./state.ts";

export const PARAMETER = "aws_ssm_parameter";

/**
 * The parameters that the root modules of a run write to Parameter Store. What one of them certainly writes under a name is what the others
 * read under it, already while they are evaluated: a list of subnets is split, a number counts. All else is left to the graph.
 */
export class Parameters {
  readonly #byName = new Map<string, ResourceInstance[]>();

  /** Collects those of a root module; what is read of it on the way knows of no parameters yet. */
  add(root: ModuleInstance): void {
    const waiting = [root];
    for (let module = waiting.pop(); module; module = waiting.pop()) {
      for (const parameter of module.resourcesOf(PARAMETER)) this.#add(parameter);
      waiting.push(...module.children.flatMap((call) => call.module ?? []));
    }
  }

  /** The value under a name, as it is seen where it is used; undefined where it is not certain who writes it. */
  read(name: string, source: ResourceInstance, place: Place): Reading | undefined {
    const region = regionOf(source);
    const candidates = (this.#byName.get(name) ?? []).map((parameter) => ({ parameter, isHere: NOTHING_ASSUMED.same(region, regionOf(parameter)).value }));
    const here = candidates.filter(({ isHere }) => isHere === true);
    const [only, ...others] = here.length > 0 ? here : candidates.filter(({ isHere }) => isHere === undefined);
    if (!only || others.length > 0) return undefined;
    const { parameter } = only;
    const value = ["value", "insecure_value"].map((each) => parameter.entry(each)?.value).find((each) => each && each.is !== "absent");
    return value && seen(value, place, `written to Parameter Store by \`${parameter.address}\``);
  }

  #add(parameter: ResourceInstance): void {
    const name = parameter.entry("name")?.value;
    const text = name && literal(name);
    if (text?.is !== "scalar" || parameter.open || parameter.exists.op !== "constant" || !parameter.exists.value) return;
    this.#byName.set(text.text, [...(this.#byName.get(text.text) ?? []), parameter]);
  }
}

/** A resource or data source says its own region, or stands in that of its provider. */
export function regionOf(instance: ResourceInstance): Reading {
  const own = instance.entry("region")?.value;
  return own && own.is !== "absent" ? own : instance.provider.region;
}
