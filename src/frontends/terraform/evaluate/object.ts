import type { Place } from "../../../source/span.ts";
import type { Condition, Entry, MapReading, Reading, Unknown } from "../../../value/reading.ts";
import { why } from "../../../value/why.ts";
import { mistake } from "../functions/call.ts";
import { and, choose, not } from "./conditions.ts";
import { isOmitted, itemIf } from "./items.ts";
import { isMistake, tuple, unknown } from "./values.ts";

/** Puts an object together of keys and values of which not all need be known. */
export class ObjectBuilder {
  readonly #entries = new Map<string, Entry>();
  readonly #groups = new Map<string, { readonly key: Place; readonly place: Place; readonly items: Reading[] }>();
  readonly #isGrouped: boolean;
  #rest: Unknown | undefined;

  /** Grouped, values of one key become a list; else a key that comes twice is refused in a `for`. */
  constructor(isGrouped = false) {
    this.#isGrouped = isGrouped;
  }

  /** Adds an entry that is there where all conditions hold; the mistake, if its key is none. */
  add(key: Reading, value: Reading, conditions: readonly Condition[], place: Place): Unknown | undefined {
    if (key.is === "choice") {
      const [then, otherwise] = [[...conditions, key.condition], [...conditions, not(key.condition)]];
      return this.add(key.then, value, then, place) ?? this.add(key.else, value, otherwise, place);
    }
    if (isMistake(key)) return key;
    if (key.is === "absent" || key.is === "list" || key.is === "map") return mistake(`a ${key.is === "absent" ? "null value" : key.is} is no key of an object`, key.place);
    if (key.is !== "scalar") {
      this.#rest ??= unknown(`a key is not known: ${why(key)}`, place);
      return undefined;
    }
    const condition = and(conditions);
    if (condition.op === "constant" && !condition.value) return undefined;
    if (!this.#isGrouped) return this.#put(key.text, key.place, value, condition);
    this.#group(key.text, key.place, value, condition);
    return undefined;
  }

  /** Adds an entry as an object is written: a later one takes the place of an earlier one. */
  write(key: Reading, value: Reading, place: Place): Unknown | undefined {
    if (key.is === "scalar") {
      this.#entries.set(key.text, { key: key.place, value });
      return undefined;
    }
    return this.add(key, value, [], place);
  }

  /** Any number of entries that are not known. */
  addOpen(rest: Unknown): void {
    this.#rest ??= rest;
  }

  build(place: Place): MapReading {
    for (const [name, group] of this.#groups) this.#entries.set(name, { key: group.key, value: tuple(group.items, group.place) });
    return { is: "map", entries: this.#entries, ...(this.#rest && { rest: this.#rest }), place };
  }

  #put(key: string, place: Place, value: Reading, condition: Condition): Unknown | undefined {
    const before = this.#entries.get(key);
    if (before && !isOmitted(before.value) && condition.op === "constant") return mistake(`the key \`${key}\` comes twice; write \`...\` after the value to group them`, place);
    const item = before ? choose(condition, value, before.value, value.place) : itemIf(condition, value);
    this.#entries.set(key, { key: place, value: item });
    return undefined;
  }

  #group(name: string, key: Place, value: Reading, condition: Condition): void {
    const item = itemIf(condition, value);
    const group = this.#groups.get(name);
    if (group) group.items.push(item);
    else this.#groups.set(name, { key, place: value.place, items: [item] });
  }
}
