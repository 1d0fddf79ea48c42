import type { EditValue, PropertyEdit } from "../value/edit.ts";
import type { ListReading, Reading, Spread, Unknown } from "../value/reading.ts";
import { conditionHolds, editAt, evidence, isUnset, through, type Site } from "../value/site.ts";
import { nothingAt, restIn, Several, type Member, type Rest } from "../value/several.ts";
import { all, not, verdict, type Evidence, type Verdict } from "../value/verdict.ts";
import { siteOf } from "./edit.ts";
import { isNaming, type Naming } from "./lookup.ts";
import type { Reader, Spec } from "./spec.ts";
import type { Subject } from "./subject.ts";

/** A list property: its items in order, those of both branches where a condition is open. */
export class ListOf<V> extends Several<V> implements Naming {
  readonly #site: Site;
  readonly #reading: Reading;

  constructor(item: Spec<V>, reader: Reader, reading: Reading) {
    const site = siteOf(reader);
    const found = new Items(item, reader, site);
    found.read(reading, verdict("holds", () => []));
    super(found.members, found.rest, emptiness(site, reading));
    this.#site = site;
    this.#reading = reading;
  }

  /** One of its items names the resource. */
  names(target: { readonly subject: Subject }): Verdict {
    return this.some((item) => (isNaming(item) ? item.names(target) : verdict("fails", () => [])));
  }

  isUnset(): Verdict {
    return through(this.#site, this.#reading, (settled) => {
      return verdict(isUnset(settled), () => [this.#evidence()], this.#site.world.hangsOn(settled));
    });
  }

  isSet(): Verdict {
    return not(this.isUnset());
  }

  /** Fails where something is written here that is no list. An attribute of another resource may be one. */
  isWellFormed(): Verdict {
    return through(this.#site, this.#reading, (settled) => {
      const unread = settled.is === "unknown" ? settled.malformed !== true : settled.is === "reference" && settled.attribute !== undefined;
      const outcome = unread ? "unknown" : settled.is === "list" || settled.is === "absent" ? "holds" : "fails";
      return verdict(outcome, () => [evidence(this.#site, this.#reading, () => `${this.#site.label} is ${KNOWN_LISTS[outcome]}`)]);
    });
  }

  /** The edit by which a fix adds an item: a value, or one for each row of it that is written. */
  append(item: EditValue): PropertyEdit {
    return editAt(this.#site, "append", this.#reading, item);
  }

  #evidence(): Evidence {
    return evidence(this.#site, this.#reading, (settled) => (settled.is === "absent" ? `${this.#site.label} is not set` : `${this.#site.label} is set`));
  }
}

const KNOWN_LISTS = { holds: "a list", fails: "no list", unknown: "not known to be a list" } as const;

/** Collects items with the conditions under which they are there. */
class Items<V> {
  readonly members: Member<V>[] = [];
  readonly rest: Rest[] = [];
  readonly #item: Spec<V>;
  readonly #reader: Reader;
  readonly #site: Site;

  constructor(item: Spec<V>, reader: Reader, site: Site) {
    this.#item = item;
    this.#reader = reader;
    this.#site = site;
  }

  read(reading: Reading, presence: Verdict): void {
    const settled = this.#site.world.settle(reading);
    if (settled.is === "choice") this.#both(settled, presence, (branch, there) => this.read(branch, there));
    else if (settled.is === "list") this.#items(settled, presence);
    else if (settled.is === "unknown") this.#rest({ least: settled.maybeAbsent ? 0 : 1, most: Infinity, distinct: false }, settled, presence);
    else if (settled.is !== "absent") this.#one(settled, presence, 0);
  }

  #items(list: ListReading, presence: Verdict): void {
    list.items.forEach((item, index) => {
      if (item.is === "spread") this.#spread(item, presence);
      else this.#entry(item, presence, index);
    });
  }

  #entry(item: Reading, presence: Verdict, index: number): void {
    const settled = this.#site.world.settle(item);
    if (settled.is === "choice" && mayBeAbsent(settled)) this.#both(settled, presence, (branch, there) => this.#entry(branch, there, index));
    else if (settled.is !== "absent") this.#one(item, presence, index);
  }

  #both(choice: Extract<Reading, { is: "choice" }>, presence: Verdict, read: (branch: Reading, there: Verdict) => void): void {
    const condition = conditionHolds(this.#site, choice.condition);
    read(choice.then, all(presence, condition));
    read(choice.else, all(presence, not(condition)));
  }

  #one(item: Reading, presence: Verdict, index: number): void {
    const { label, row } = this.#reader;
    const reader: Reader = { ...this.#reader, label: `${label}[${String(index)}]`, ...(row && { row: { spec: this.#item, within: { reading: item, row }, isItem: true } }) };
    this.members.push({ item: this.#item.view(reader, item), presence, least: 1, most: 1 });
  }

  #spread({ least, most, distinct, of }: Spread, presence: Verdict): void {
    this.#rest({ least, most, distinct }, of, presence);
  }

  #rest(rest: Pick<Rest, "least" | "most" | "distinct">, of: Unknown, presence: Verdict): void {
    const because = (): readonly Evidence[] => [evidence(this.#site, of, () => `${this.#site.label} is not known: ${of.why}`)];
    this.rest.push(restIn({ ...rest, ...(of.term && { term: of.term }), hangsOn: this.#site.world.hangsOn(of), because }, presence));
  }
}

const mayBeAbsent = (reading: Reading): boolean =>
  reading.is === "absent" || (reading.is === "choice" && (mayBeAbsent(reading.then) || mayBeAbsent(reading.else)));

function emptiness(site: Site, reading: Reading): Evidence {
  const settled = site.world.settle(reading);
  if (settled.is === "absent") return nothingAt(site.home, `${site.label} is not set`);
  return { span: settled.place.span, says: `${site.label} is empty`, via: settled.place.via };
}
