import { loadAwsServiceSpec } from "@aws-cdk/aws-service-spec";
import type { FixMeta } from "../engine/define-rule.ts";
import type { FixedReport } from "../fix/offer.ts";
import type { Fixed } from "../fix/rounds.ts";

/**
 * What a fix sets though CloudFormation replaces the resource for it, or may do so, and the rule does not say that: what replaces a
 * resource is never safe, and its note tells of the replacement. By the update behaviour that CloudFormation's published schema states.
 */
export async function hiddenReplacements({ safety, note }: FixMeta, { fixed }: Fixed<FixedReport>): Promise<readonly string[]> {
  const set = fixed.flatMap(({ verdict: { resource }, changes }) =>
    changes.flatMap(({ change: { path } }) => {
      const [section, id, part, property] = path;
      return section === "Resources" && id === resource.address && part === "Properties" && typeof property === "string" ? [{ type: resource.type, property }] : [];
    }),
  );
  if (set.length === 0) return [];
  database ??= loadAwsServiceSpec();
  const known = await database;
  return set.flatMap(({ type, property }) => {
    const [resource] = known.lookup("resource", "cloudFormationType", "equals", type);
    const replaces = resource?.properties[property]?.causesReplacement ?? "no";
    const isTold = replaces === "no" || (safety === "review" && (replaces === "maybe" || note.includes("replace")));
    return isTold ? [] : [`${type}.${property} ${replaces === "yes" ? "replaces" : "may replace"} the resource`];
  });
}

/** Loaded once, by the first fix that asks: it is large. */
let database: ReturnType<typeof loadAwsServiceSpec> | undefined;
