import fc from "fast-check";
import { assemblyFiles } from "./assemblies.ts";
import type { Case, CaseFile } from "./case.ts";
import { configurationFiles } from "./configurations.ts";
import type { Asked } from "./faults.ts";
import { mutant } from "./mutant.ts";
import type { Pool } from "./pool.ts";
import { Random, seedOf } from "./random.ts";
import { templateFiles } from "./templates.ts";
import { jsonModule, moduleFiles, planFiles } from "./terraform.ts";

/** What makes plausible files, by language. */
export const GENERATORS: ReadonlyMap<string, fc.Arbitrary<readonly CaseFile[]>> = new Map([
  ["cloudformation", templateFiles],
  ["terraform", moduleFiles],
  ["terraform-json", jsonModule],
  ["plan", planFiles],
  ["cdk", assemblyFiles],
  ["configuration", configurationFiles],
]);

/** Every kind of case: what is generated in a language, and what is made of files that there are. */
export const CASE_KINDS: readonly string[] = [...GENERATORS.keys(), "mutant"];

/** One of endlessly many cases: the same for the same pool, seed and number. Half of what is generated is changed somewhere, too. */
export function caseOf(pool: Pool, seed: number, index: number, kinds: readonly string[] = []): Case {
  const random = new Random(seedOf(seed, index));
  const kind = random.pick(kinds.length > 0 ? kinds : USUAL);
  const generator = GENERATORS.get(kind);
  if (!generator) return mutant(pool, random);
  const [files = []] = fc.sample(generator, { seed: seedOf(index, seed), numRuns: 1 });
  return random.chance(0.5) ? { from: kind, files } : mutant({ ...pool, projects: [files], examples: [files] }, random);
}

/** Mutants as often as all that is generated. */
const USUAL: readonly string[] = [...GENERATORS.keys(), ...[...GENERATORS.keys()].map(() => "mutant")];

/** What takes long is asked of some cases only: most files that break something break it when they are read. */
export const askedOf = (index: number): Asked => ({ judges: index % 3 === 0, again: index % 30 === 0, fixes: index % 30 === 15 });
