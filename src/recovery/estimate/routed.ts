import type { Resource } from "../../graph/resource.ts";
import { cloudfrontDistribution } from "../../kinds/cloudfront.ts";
import { accelerator } from "../../kinds/globalaccelerator.ts";
import { route53Record } from "../../kinds/route53.ts";
import { all, any, type Verdict } from "../../value/verdict.ts";
import { isChosen } from "../roles/dns.ts";
import type { Component } from "./components.ts";

/**
 * It stands before what serves, and users go where it says: a distribution, an accelerator, a record that is chosen from several, and one that leads to
 * what serves. What brings events or requests within the workload to another region brings no user there; nor does what only switches a record.
 */
export function sendsUsers({ resource, counts }: Component, needs: readonly Component[]): Verdict {
  if (isAtEdge(resource)) return counts;
  if (!resource.is(route53Record)) return any();
  const leads = needs.some((need) => need.step === "compute" || need.step === "balancing" || isAtEdge(need.resource));
  return leads ? counts : all(counts, isChosen(resource));
}

const isAtEdge = (resource: Resource): boolean => resource.is(cloudfrontDistribution) || resource.is(accelerator);
