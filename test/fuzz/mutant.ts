import type { Case } from "./case.ts";
import { mutated } from "./mutate.ts";
import type { Pool } from "./pool.ts";
import type { Random } from "./random.ts";
import { mutatedTree } from "./trees.ts";

/** A project of which one file, seldom more, is changed. */
export function mutant({ projects, examples, texts }: Pool, random: Random): Case {
  const project = random.pick(random.chance(0.92) ? examples : projects);
  const wanted = new Set([random.below(project.length), ...(random.chance(0.15) ? [random.below(project.length)] : [])]);
  const files = project.map(({ file, text }, index) => {
    if (!wanted.has(index)) return { file, text };
    const isTree = /\.(?:json|ya?ml|template|out)$/u.test(file);
    const tree = isTree && random.chance(0.5) ? mutatedTree(text, random) : text;
    return { file, text: isTree && tree !== text && random.chance(0.8) ? tree : mutated(tree, random, file, random.pick(texts)) };
  });
  return { from: `a mutant of ${project.map(({ file }) => file).join(", ").slice(0, 80)}`, files: random.chance(0.02) ? random.shuffled(files) : files };
}
