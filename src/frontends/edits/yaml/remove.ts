import type { Edit } from "../../../source/edit.ts";
import type { Declined, FilePath } from "../change.ts";
import { cut, emptied } from "./cut.ts";
import { functionOf } from "./meaning.ts";
import type { Slot, YamlFile } from "./node.ts";
import { nameOf, type Taken, walk } from "./walk.ts";

/**
 * Takes out what a path leads to, and the lists and maps around it that are left empty. A resource stays, and so does what is an argument
 * of a function: there an empty map or list is written.
 */
export function remove(file: YamlFile, path: FilePath): readonly Edit[] | Declined {
  const reached = walk(file, path);
  if ("declined" in reached) return reached;
  const { taken, rest } = reached;
  const target = taken.at(-1);
  if (rest.length > 0) return [];
  if (!target) return { declined: "it is the whole file" };
  const written = functionAround(taken);
  if (written !== undefined) return { declined: `${nameOf({ taken: taken.slice(0, -1) })} is a function, \`${written}\`` };
  const problem = repeatedIn(file, target.slot);
  if (problem) return problem;
  let depth = taken.length;
  while (depth > 1 && isAlone(taken[depth - 1]) && isRemovable(taken.slice(0, depth - 1))) depth -= 1;
  const outermost = taken[depth - 1] ?? target;
  if (!isAlone(outermost)) return cut(file.text, outermost);
  // All around it goes or stays with it: its value stays as an empty one, unless it is what is to be taken out.
  const kept = outermost === target ? taken.at(-2) : outermost;
  return kept ? emptied(file.text, kept.slot) : { declined: "it is all that the file holds" };
}

const isAlone = (taken: Taken | undefined): boolean => taken?.container.slots.length === 1;

/** True where what the steps lead to may go because it would be left empty. */
const isRemovable = (taken: readonly Taken[]): boolean => !(taken[0]?.step === "Resources" && taken.length <= 2) && functionAround(taken) === undefined;

/** The function that the last step leads to an argument of. */
function functionAround(taken: readonly Taken[]): string | undefined {
  const [outer, last] = taken.length > 1 ? taken.slice(-2) : [undefined, taken[0]];
  const own = last && functionOf(last.container);
  if (own !== undefined) return own;
  return outer && outer.container.tag === undefined ? functionOf(outer.container) : undefined;
}

/** An anchor must not go while an alias elsewhere leads to it. */
function repeatedIn({ anchors, aliases }: YamlFile, { start, end }: Slot): Declined | undefined {
  const isInside = ({ at }: { readonly at: number }): boolean => start <= at && at < end;
  const outside = new Set(aliases.filter((alias) => !isInside(alias)).map(({ name }) => name));
  const anchor = anchors.find((one) => isInside(one) && outside.has(one.name));
  return anchor && { declined: `it holds the anchor \`&${anchor.name}\`, which other places repeat` };
}
