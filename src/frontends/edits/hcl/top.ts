import type { Edit } from "../../../source/edit.ts";
import type { Block } from "../../terraform/syntax/tree.ts";
import type { Declined, FilePath, Written } from "../change.ts";
import { withBlocks } from "./blocks.ts";
import { withArgument } from "./bodies.ts";
import { isMap } from "./literals.ts";
import { type BodyPlace, find } from "./places.ts";
import type { HclText } from "./text.ts";
import { blockLines, entryLines, isName, quoted, wrapped } from "./written.ts";

/** Writes a block at the top of a file, or a value into a file of values. */
export function atTop(file: HclText, place: BodyPlace, path: FilePath, written: Written, after: FilePath | undefined): readonly Edit[] | Declined {
  const [type, ...others] = path;
  if (typeof type !== "string" || !isName(type)) return { declined: "a block at the top of a file has a type" };
  const count = LABELS.get(type);
  if (count === undefined) return withArgument(file, place, entryLines(type, " = ", wrapped(others, written), file.step), after);
  const labels = others.slice(0, count).filter((step) => typeof step === "string");
  if (labels.length < count) return { declined: `a block \`${type}\` has ${count === 1 ? "a label" : `${count} labels`}` };
  const inner = others.slice(typeof others[count] === "number" ? count + 1 : count);
  if (inner.length > 0 && !IS_MADE.has(type)) return { declined: `there is no block \`${[type, ...labels].join(".")}\`` };
  const map = wrapped(inner, written);
  if (!isMap(map)) return { declined: "it is a block" };
  const header = [type, ...labels.map(quoted)].join(" ");
  return withBlocks(file, place, [blockLines(header, map, file.step)], after && blockAround(file, after));
}

/** The block at the top of the file that a path leads into. */
function blockAround(file: HclText, path: FilePath): Block | undefined {
  const { place } = find(file.body, path);
  if (place.is === "body") return outermost(place);
  return place.holder.is === "attribute" ? outermost(place.holder.parent) : undefined;
}

function outermost(place: BodyPlace): Block | undefined {
  let outer = place;
  while (outer.parent?.block) outer = outer.parent;
  return outer.block;
}

/** How many labels the blocks at the top of a file have, by their type: https://developer.hashicorp.com/terraform/language */
const LABELS: ReadonlyMap<string, number> = new Map([
  ["check", 1],
  ["data", 2],
  ["ephemeral", 2],
  ["import", 0],
  ["locals", 0],
  ["module", 1],
  ["moved", 0],
  ["output", 1],
  ["provider", 1],
  ["removed", 0],
  ["resource", 2],
  ["terraform", 0],
  ["variable", 1],
]);

/** Those that are written for what is to stand in them: all else would lack what it needs. */
const IS_MADE: ReadonlySet<string> = new Set(["locals", "terraform"]);
