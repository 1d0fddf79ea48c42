import type { ResourceOf } from "../../graph/resource.ts";
import { unproven } from "../../graph/unproven.ts";
import { ecrReplication, ecrRepository } from "../../kinds/ecr.ts";
import type { Several } from "../../value/several.ts";
import { all, any, type Verdict } from "../../value/verdict.ts";
import { undecided } from "./claims.ts";
import { hasInRecovery, isForRecovery, isMadeAlike } from "./second-region.ts";

/** Where the images of a repository go. */

type Repository = ResourceOf<typeof ecrRepository>;
type Registry = ResourceOf<typeof ecrReplication>;
type Rule = Registry["rules"] extends Several<infer R> ? R : never;

/** The replication of its registry takes its images where the workload recovers; where no such region is known, to any other. */
export function reachesRecovery(repository: Repository, goal: { readonly recovery: readonly string[] }): Verdict {
  const registries = repository.others(ecrReplication).where((registry) => (registry.isBeside(repository) ? all() : registry.region.same(repository.region)));
  if (registries.exist().outcome === "fails") return unproven(repository, `no replication of the registry of \`${repository.subject.shown}\` is among these files`);
  return any(
    registries.some(({ rules }) => rules.some((rule) => all(rule.destinations.some(({ region }) => isForRecovery(region, repository, goal)), takes(rule, repository)))),
    all(
      hasInRecovery(repository, ecrRepository, goal, (other) => (isMadeAlike(repository, other) ? all() : all(other.repositoryName.isSet(), other.repositoryName.same(repository.repositoryName)))),
      unproven(repository, "a pipeline may push to the repository there, too"),
    ),
  );
}

/** A rule without filters takes every repository. */
const takes = (rule: Rule, { repositoryName: name }: Repository): Verdict =>
  any(
    rule.prefixes.isEmpty(),
    rule.prefixes.some(({ prefix }) => {
      const start = prefix.known();
      return start === undefined ? undecided(prefix) : name.isUnset().outcome === "holds" ? undecided(name) : name.startsWith(start);
    }),
  );
