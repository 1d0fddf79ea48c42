import type { Reading, Spread } from "../value/reading.ts";
import { evidence, type Site } from "../value/site.ts";
import { any, verdict, type Evidence, type Outcome, type Verdict } from "../value/verdict.ts";
import { matches, partsOf } from "../value/text.ts";
import type { Language } from "./raw.ts";
import type { Reader } from "./spec.ts";

/** What an item of a list of tags calls its name and its value. */
const ITEM: Readonly<Record<Language, { readonly key: string; readonly value: string }>> = {
  cloudformation: { key: "Key", value: "Value" },
  terraform: { key: "key", value: "value" },
};

/** The tags of a resource: a list of keys and values, or a map. The tags of its stack count where it has none of the name; what only an unstated stack tag could bring is absent. */
export class Tags {
  readonly #site: Site;
  readonly #reading: Reading;
  readonly #names: (typeof ITEM)[Language];
  /** Those that its stack gives it. */
  readonly #stackTags: ReadonlyMap<string, string>;

  constructor(reader: Reader, reading: Reading) {
    this.#stackTags = reader.subject.deployment.tags ?? new Map();
    this.#names = ITEM[reader.subject.language];
    this.#site = { world: reader.world, label: reader.label, home: reader.subject.name };
    this.#reading = reading;
  }

  /** Carries a tag with this key and value, both exactly. What is one value on both sides need not be known. */
  has(key: string | Reading, value: string | Reading): Verdict {
    const wanted = this.#literal(value);
    return this.#carries(this.#literal(key), (own) => this.#same(own, wanted));
  }

  /** Carries a tag with this key and a value that matches the pattern (`*` for any text). */
  matches(key: string | Reading, pattern: string): Verdict {
    return this.#carries(this.#literal(key), (own) => matches(partsOf(this.#site.world.settle(own)) ?? [own], pattern));
  }

  #carries(key: Reading, test: (value: Reading) => Outcome): Verdict {
    return this.#any(this.#reading, (name, value) => {
      const byKey = this.#same(name, key);
      const byValue = byKey === "fails" ? "fails" : test(value);
      return byKey === "unknown" && byValue === "holds" ? "unknown" : byValue;
    });
  }

  #literal(text: string | Reading): Reading {
    return typeof text === "string" ? { is: "scalar", text, quoted: true, place: { span: this.#site.home, via: [] } } : text;
  }

  #same(own: Reading, wanted: Reading): Outcome {
    const { value } = this.#site.world.same(own, wanted);
    return value === undefined ? "unknown" : value ? "holds" : "fails";
  }

  #any(reading: Reading, claim: (key: Reading, value: Reading) => Outcome): Verdict {
    const entries: Verdict[] = [];
    const own = new Set<string>();
    this.#walk(reading, entries, (key, value) => {
      if (key.is === "scalar") own.add(key.text);
      return claim(key, value);
    });
    for (const [key, value] of this.#stackTags) if (!own.has(key)) entries.push(this.#claim(this.#literal(key), this.#literal(value), claim));
    const found = any(...entries);
    return entries.length > 0 ? found : { ...found, because: () => [this.#nothing()] };
  }

  #walk(reading: Reading, into: Verdict[], claim: (key: Reading, value: Reading) => Outcome): void {
    const { world } = this.#site;
    const settled = world.settle(reading);
    if (settled.is === "list") for (const item of settled.items) this.#item(item, into, claim);
    else if (settled.is === "map") for (const [key, { key: place, value }] of settled.entries) into.push(this.#claim({ is: "scalar", text: key, quoted: true, place }, value, claim));
    else if (settled.is !== "absent") into.push(verdict("unknown", () => [this.#say(settled)], world.hangsOn(settled)));
    if (settled.is === "map" && settled.rest) into.push(verdict("unknown", () => [this.#say(settled)]));
  }

  #item(item: Reading | Spread, into: Verdict[], claim: (key: Reading, value: Reading) => Outcome): void {
    const { world } = this.#site;
    const settled = item.is === "spread" ? item.of : world.settle(item);
    if (settled.is === "absent") return;
    const key = settled.is === "map" ? settled.entries.get(this.#names.key)?.value : undefined;
    const value = settled.is === "map" ? settled.entries.get(this.#names.value)?.value : undefined;
    if (key && value) into.push(this.#claim(key, value, claim));
    else into.push(verdict("unknown", () => [this.#say(settled)], world.hangsOn(settled)));
  }

  #claim(key: Reading, value: Reading, claim: (key: Reading, value: Reading) => Outcome): Verdict {
    const { world } = this.#site;
    return verdict(claim(key, value), () => [this.#pair(key, value)], [...world.hangsOn(key), ...world.hangsOn(value)]);
  }

  #pair(key: Reading, value: Reading): Evidence {
    const { world } = this.#site;
    const show = (reading: Reading): string => {
      const settled = world.settle(reading);
      return settled.is === "scalar" ? `\`${settled.text}\`` : settled.is === "unknown" ? `not known: ${settled.why}` : "not known";
    };
    return evidence(this.#site, value, () => `${this.#site.label} says ${world.settle(key).is === "scalar" ? show(key) : "a name that is not known"} is ${show(value)}`);
  }

  #say(reading: Reading): Evidence {
    return evidence(this.#site, reading, (settled) => `${this.#site.label} is not known${settled.is === "unknown" ? `: ${settled.why}` : ""}`);
  }

  #nothing(): Evidence {
    return evidence(this.#site, this.#reading, () => `${this.#site.label} is not set`);
  }
}
