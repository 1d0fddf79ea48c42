import type { Declined, EntryStep } from "../change.ts";
import { functionOf, isNothing, saidBy } from "./meaning.ts";
import type { Item, ListNode, YamlNode } from "./node.ts";

/** The entry of a list that says a text under a key; undefined where none does. */
export function findEntry(list: ListNode, { key, equals }: EntryStep, name: string): Item | Declined | undefined {
  const read = list.slots.map((slot) => ({ slot, choices: choicesOf(slot.node).map((node) => saidUnder(node, key)) }));
  const [found, another] = read.filter(({ choices }) => choices.includes(equals));
  if (another) return { declined: `\`${equals}\` is written twice` };
  if (found) return found.choices.length === 1 ? found.slot : { declined: `\`${equals}\` hangs on a condition` };
  if (read.some(({ choices }) => choices.includes(undefined))) return { declined: `the \`${key}\` of an item of ${name} cannot be read` };
  return undefined;
}

/** What an item may be: each of the two that a condition chooses between. */
function choicesOf(item: YamlNode | undefined): readonly (YamlNode | undefined)[] {
  const written = item && functionOf(item);
  const [inner] = item?.is === "map" && written === "Fn::If" ? item.slots : [];
  const chosen = written === "!If" ? item : inner?.node;
  if (chosen?.is !== "list" || chosen.slots.length !== 3) return [item];
  return chosen.slots.slice(1).flatMap(({ node }) => choicesOf(node));
}

/** What an item says under a key; null where it says nothing; undefined where that cannot be read. */
function saidUnder(item: YamlNode | undefined, key: string): string | null | undefined {
  if (item === undefined || isNothing(item)) return null;
  if (item.is === "alias" || item.is === "pair" || functionOf(item) !== undefined) return undefined;
  if (item.is !== "map") return null;
  const value = item.slots.find((slot) => slot.key === key);
  if (!value) return item.slots.some((slot) => slot.key === undefined || slot.key === "<<") ? undefined : null;
  const { node } = value;
  if (node === undefined || isNothing(node)) return null;
  if (node.is !== "scalar" || functionOf(node) !== undefined) return undefined;
  return saidBy(node);
}
