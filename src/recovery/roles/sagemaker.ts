import type { ResourceOf } from "../../graph/resource.ts";
import { scalableTarget } from "../../kinds/application-autoscaling.ts";
import { sagemakerEndpoint, type sagemakerEndpointConfig } from "../../kinds/sagemaker.ts";
import type { Several } from "../../value/several.ts";
import { all, any, type Verdict } from "../../value/verdict.ts";
import { whether } from "./claims.ts";

type Target = ResourceOf<typeof scalableTarget>;
type Config = ResourceOf<typeof sagemakerEndpointConfig>;
type Variant = Config["variants"] extends Several<infer V> ? V : never;

/**
 * So many instances are certain to serve a variant: as many as the least that the variant of an endpoint is scaled to,
 * or that SageMaker itself keeps, else those that it begins with.
 */
export function keepsInstances(config: Config, variant: Variant, instances: number): Verdict {
  const enough = (count: number): boolean => count >= instances;
  const targets = targetsOf(config, variant);
  const managed = all(variant.managedScaling.isSet(), variant.managedScaling.equals("ENABLED"));
  const unscaled = whether(managed, variant.managedLeast.satisfies(enough), variant.instances.satisfies(enough));
  return whether(targets.exist(), targets.every(({ least }) => least.satisfies(enough)), unscaled);
}

const targetsOf = (config: Config, { variantName }: Variant): Several<Target> =>
  config
    .referrers(sagemakerEndpoint, "config")
    .flatMap((endpoint) => endpoint.others(scalableTarget).where((target) => any(target.endpoint.names(endpoint), namesByText(target, endpoint))))
    .where(({ dimension, resourceId }) => all(dimension.equals("sagemaker:variant:DesiredInstanceCount"), resourceId.matches(`endpoint/*/variant/${variantName.known() ?? "*"}`)));

/** The name of the endpoint stands in the middle of what is scaled. */
function namesByText(target: Target, endpoint: ResourceOf<typeof sagemakerEndpoint>): Verdict {
  const name = endpoint.endpointName.known();
  return name === undefined || !target.isBeside(endpoint) ? any() : target.resourceId.startsWith(`endpoint/${name}/variant/`);
}

export const isServerless = ({ serverless }: Variant): Verdict => serverless.isSet();

/** Gets no requests: unset, the weight is 1. */
export const isIdle = ({ weight }: Variant): Verdict => all(weight.isSet(), weight.equals(0));
