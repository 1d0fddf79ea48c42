import type { Declined, FilePath, FileStep } from "../change.ts";
import { findEntry } from "./entries.ts";
import { functionOf, isNothing } from "./meaning.ts";
import type { ListNode, MapNode, Slot, YamlFile, YamlNode } from "./node.ts";

/** How far a path leads into a file. */
export interface Reached {
  /** The steps that could be taken, from the top. */
  readonly taken: readonly Taken[];
  /** What stands at the last of them. */
  readonly node?: YamlNode;
  /** The function whose arguments `node` holds in its long form. */
  readonly argumentsOf?: string;
  /** The steps that lead to what is not there. With a rest, `node` is a list, a map, or nothing. */
  readonly rest: FilePath;
}

export interface Taken {
  readonly container: MapNode | ListNode;
  readonly slot: Slot;
  readonly step: FileStep;
}

/** Follows a path as far as it leads; declines where what stands on the way must not be changed there. */
export function walk(file: YamlFile, path: FilePath): Reached | Declined {
  const repeated = new Set(file.aliases.map(({ name }) => name));
  const taken: Taken[] = [];
  let reached: Reached = { taken, node: file.root, rest: path };
  // A function may be entered, where the path itself names one of its arguments that is there.
  for (;;) {
    const { node } = reached;
    const problem = node && repeats(node, reached, repeated);
    if (problem !== undefined) return { declined: problem };
    const [step] = reached.rest;
    if (step === undefined || node === undefined || isNothing(node)) return reached;
    const name = nameOf(reached);
    if (node.is !== "map" && node.is !== "list") {
      const written = functionOf(node);
      return { declined: written === undefined ? `${name} is a single value` : `${name} is a function, \`${written}\`` };
    }
    const slot = findSlot(node, step, name);
    if (slot !== undefined && "declined" in slot) return slot;
    const written = functionOf(node) ?? reached.argumentsOf;
    if (written !== undefined && (slot === undefined || typeof step === "object")) {
      return { declined: `${name} is a function, \`${written}\`` };
    }
    if (slot === undefined) return reached;
    taken.push({ container: node, slot, step });
    const argumentsOf = node.tag === undefined ? functionOf(node) : undefined;
    reached = { taken, rest: reached.rest.slice(1), ...(slot.node && { node: slot.node }), ...(argumentsOf !== undefined && { argumentsOf }) };
  }
}

/** Why a change of what stands here would not stay here. */
function repeats(node: YamlNode, reached: Reached, repeated: ReadonlySet<string>): string | undefined {
  const it = reached.rest.length === 0 ? "it" : nameOf(reached);
  if (node.is === "alias") return `${it} is the alias \`*${node.name}\``;
  if (node.is === "pair") return `${it} is a pair without braces`;
  if (node.anchor === undefined || !repeated.has(node.anchor)) return undefined;
  return `it is written at the anchor \`&${node.anchor}\`, which other places repeat`;
}

/** The place in a list or a map that a step leads to; undefined where there is none yet. */
function findSlot(node: MapNode | ListNode, step: FileStep, name: string): Slot | Declined | undefined {
  if (node.is === "map") {
    if (typeof step !== "string") return { declined: `${name} is a map` };
    return findKey(node, step, name);
  }
  if (typeof step === "string") return { declined: `${name} is a list` };
  if (typeof step === "object") return findEntry(node, step, name);
  if (step < 0 || step > node.slots.length) return { declined: `${name} has no item ${step + 1}` };
  return node.slots[step];
}

function findKey(map: MapNode, key: string, name: string): Slot | Declined | undefined {
  if (map.slots.some((slot) => slot.key === "<<" && slot.keyStyle === "plain")) return { declined: `${name} has a merge key, \`<<\`` };
  const [found, another] = map.slots.filter((slot) => slot.key === key);
  if (another) return { declined: `\`${key}\` is written twice` };
  if (!found && map.slots.some((slot) => slot.key === undefined)) return { declined: `${name} has a key that is no text` };
  return found;
}

/** What stands at the last step that was taken, as it is called in a sentence. */
export function nameOf({ taken }: Pick<Reached, "taken">): string {
  const step = taken.at(-1)?.step;
  if (step === undefined) return "the file";
  if (typeof step === "number") return `item ${step + 1} of ${nameOf({ taken: taken.slice(0, -1) })}`;
  return `\`${typeof step === "string" ? step : step.equals}\``;
}
