import type { Edit } from "../../../source/edit.ts";
import type { Declined, FilePath, FileStep, Written, WrittenMap } from "../change.ts";
import { fill } from "./fill.ts";
import { habitsOf, quotesIn } from "./habits.ts";
import { insertEntry, insertItem } from "./insert.ts";
import { columnOf } from "./lines.ts";
import { isNothing } from "./meaning.ts";
import type { MapNode, Quote, YamlFile } from "./node.ts";
import type { Reached } from "./walk.ts";
import { type Style, unwritable } from "./write.ts";

/** Writes a value that is not there at the place that a path leads towards, with all that must stand around it. */
export function put(file: YamlFile, reached: Reached, value: Written, after: FilePath | undefined): readonly Edit[] | Declined {
  const whole = nest(reached, value);
  if ("declined" in whole) return whole;
  const problem = unwritable(value);
  if (problem) return problem;
  const { node, taken } = reached;
  const last = taken.at(-1);
  const style = styleOf(file, reached);
  const isEmpty = isNothing(node) || ((node?.is === "map" || node?.is === "list") && node.slots.length === 0);
  if (isEmpty) return last ? fill(file.text, last, whole.written, style) : { declined: "the file is empty" };
  if (node?.is === "map" && isMap(whole.written)) {
    const [[key, inner] = []] = whole.written.entries;
    if (key === undefined || inner === undefined) return [];
    return insertEntry(file.text, node, key, inner, style, siblingOf(reached, after));
  }
  if (node?.is === "list" && typeof whole.written === "object" && whole.written.is === "list") {
    const [item] = whole.written.items;
    const parent = last?.slot.is === "entry" ? columnOf(file.text, last.slot.start) : undefined;
    return item === undefined ? [] : insertItem(file.text, node, item, style, parent);
  }
  return [];
}

/** The value with the maps and lists around it that the steps name. */
function nest({ rest, node }: Reached, value: Written): { readonly written: Written } | Declined {
  let written = value;
  for (const [index, step] of [...rest.entries()].toReversed()) {
    if (typeof step === "string") {
      written = { is: "map", entries: new Map([[step, written]]) };
    } else if (typeof step === "number") {
      // In a list that is there the walk has seen to it that the step leads right behind its last item.
      if (step !== 0 && (index > 0 || node?.is !== "list")) return { declined: `a list that is not there has no item ${step + 1}` };
      written = { is: "list", items: [written] };
    } else {
      if (!isMap(written)) return { declined: `the entry \`${step.equals}\` of a list is a map` };
      const said = written.entries.get(step.key);
      if (said !== undefined && said !== step.equals) return { declined: `the entry \`${step.equals}\` cannot say another \`${step.key}\`` };
      written = { is: "list", items: [{ is: "map", entries: new Map([[step.key, step.equals], ...written.entries]) }] };
    }
  }
  return { written };
}

const isMap = (value: Written): value is WrittenMap => typeof value === "object" && value.is === "map";

/** The key behind which a new one is put, where `after` names a key of the same map. */
function siblingOf({ taken }: Reached, after: FilePath | undefined): string | undefined {
  const key = after?.at(-1);
  if (typeof key !== "string" || after?.length !== taken.length + 1) return undefined;
  return taken.every(({ step }, index) => isSameStep(step, after[index])) ? key : undefined;
}

const isSameStep = (one: FileStep, other: FileStep | undefined): boolean =>
  typeof one === "object" && typeof other === "object" ? one.key === other.key && one.equals === other.equals : one === other;

function styleOf(file: YamlFile, { node, taken }: Reached): Style {
  const around = [...taken.map(({ container }) => container), node].filter((one) => one?.is === "map" && one.slots.length > 0);
  const nearest = around.at(-1);
  const keyQuote = nearest?.is === "map" ? quoteOfKeys(nearest) : undefined;
  const quote = node && quotesIn(file.text, node);
  return { ...habitsOf(file), ...(quote && { quote }), ...(keyQuote && { keyQuote }) };
}

/** The quotes of the first key, where all keys have some. */
function quoteOfKeys({ slots }: MapNode): Quote | undefined {
  const styles = slots.map(({ keyStyle }) => keyStyle).filter((style) => style === "single" || style === "double");
  return styles.length === slots.length ? styles[0] : undefined;
}
