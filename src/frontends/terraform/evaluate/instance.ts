import type { Condition, Entry, Reading, Spread, Unknown } from "../../../value/reading.ts";
import type { Term } from "../../../value/term.ts";

/**
 * What each item of a list is, as one of them: what it has of its own is named by the list and the index, so that nothing makes two items
 * equal that need not be.
 */
export function instanceOf(each: Reading, list: Unknown, index: number): Reading {
  const suffix = list.term && `@${list.term.text}[${index}]`;
  const own = (term: Term | undefined): { readonly term?: Term } => {
    if (!term?.text.includes(ANY_ITEM)) return term ? { term } : {};
    // Nothing names the list, so that nothing names its items.
    return suffix === undefined ? {} : { term: { ...term, text: term.text + suffix, label: term.label.replace(ANY_ITEM, `[${index}]`) } };
  };
  return new Instance(own, `[${index}]`).reading(each);
}

const ANY_ITEM = "[*]";

class Instance {
  readonly #own: (term: Term | undefined) => { readonly term?: Term };
  readonly #key: string;

  constructor(own: (term: Term | undefined) => { readonly term?: Term }, key: string) {
    this.#own = own;
    this.#key = key;
  }

  reading(reading: Reading): Reading {
    switch (reading.is) {
      case "unknown": {
        const { term, ...rest } = reading;
        return { ...rest, ...this.#own(term) };
      }
      case "list":
        return { ...reading, items: reading.items.map((item) => (item.is === "spread" ? this.#spread(item) : this.reading(item))) };
      case "map": {
        const entries = new Map([...reading.entries].map(([key, entry]): [string, Entry] => [key, { key: entry.key, value: this.reading(entry.value) }]));
        return { ...reading, entries, ...(reading.rest && { rest: this.#unknown(reading.rest) }) };
      }
      case "text":
        return { ...reading, parts: reading.parts.map((part) => (typeof part === "string" ? part : this.reading(part))) };
      case "choice":
        return { ...reading, condition: this.#condition(reading.condition), then: this.reading(reading.then), else: this.reading(reading.else) };
      case "import":
        return { ...reading, name: this.reading(reading.name) };
      case "reference":
        return reading.address.includes(ANY_ITEM) ? { ...reading, instance: `${reading.instance ?? ""}${this.#key}` } : reading;
      case "scalar":
      case "absent":
        return reading;
    }
  }

  #spread(spread: Spread): Spread {
    return { ...spread, of: this.#unknown(spread.of), ...(spread.each && { each: this.reading(spread.each) }) };
  }

  #unknown({ term, ...rest }: Unknown): Unknown {
    return { ...rest, ...this.#own(term) };
  }

  #condition(condition: Condition): Condition {
    switch (condition.op) {
      case "constant":
        return condition;
      case "equals":
        return { ...condition, left: this.reading(condition.left), right: this.reading(condition.right) };
      case "and":
      case "or":
        return { ...condition, of: condition.of.map((each) => this.#condition(each)) };
      case "not":
        return { ...condition, of: this.#condition(condition.of) };
      case "named":
        return { ...condition, is: this.#condition(condition.is) };
      case "unknown": {
        const { term, ...rest } = condition;
        return { ...rest, ...this.#own(term) };
      }
    }
  }
}
