import type { ResourceOf } from "../../graph/resource.ts";
import type { secret } from "../../kinds/secretsmanager.ts";
import type { Reading } from "../../value/reading.ts";
import { any, presume, verdict, type Verdict } from "../../value/verdict.ts";
import { isForRecovery } from "./second-region.ts";

/** What a secret holds, as far as that may be asked: what is said here leans on no evidence, which would show it. */

type Secret = ResourceOf<typeof secret>;

/** Its code says what it holds, so that a deployment brings it back. */
export function isWrittenByCode(each: Secret): Verdict {
  if (!each.knows("value")) return any();
  const { outcome, hangsOn } = each.value.isSet();
  return verdict(outcome, () => [], hangsOn);
}

/**
 * It is replicated where the workload recovers; where no such region is known, to any. Secrets Manager replicates to new regions, so that a replica stands
 * elsewhere unless it provably does not.
 * https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ReplicateSecretToRegions.html
 */
export const isReplicated = (each: Secret, goal: { readonly recovery: readonly string[] }): Verdict =>
  each.replicas.some(({ region }) => (goal.recovery.length === 0 ? presume(isForRecovery(region, each, goal)) : isForRecovery(region, each, goal)));

/** It holds what follows from other resources, such as an ARN or an endpoint, which is another one in each region. */
export function isAboutItsRegion(each: Secret): Verdict {
  const follows = each.knows("value") && mentionsResource(each.site.world.settle(each.value.reading));
  return verdict(follows ? "holds" : "fails", () => []);
}

function mentionsResource(reading: Reading): boolean {
  switch (reading.is) {
    case "reference":
      return true;
    case "text":
      return reading.parts.some((part) => typeof part !== "string" && mentionsResource(part));
    case "choice":
      return mentionsResource(reading.then) || mentionsResource(reading.else);
    default:
      return false;
  }
}
