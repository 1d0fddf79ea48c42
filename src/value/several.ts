import type { Span } from "../source/span.ts";
import { canonical } from "./canonical.ts";
import type { Property } from "./property.ts";
import type { Text } from "./reading.ts";
import { termKey, type Term } from "./term.ts";
import { all, any, distinctEvidence, not, union, verdict, type Evidence, type Outcome, type Verdict } from "./verdict.ts";

/** One of several things, with whether it is there at all. */
export interface Member<E> {
  readonly item: E;
  readonly presence: Verdict;
  /** How many it stands for: one, but for an open instance. */
  readonly least: number;
  readonly most: number;
}

/** Further things that cannot be read: at least and at most so many. */
export interface Rest {
  readonly least: number;
  readonly most: number;
  /** True where no two of them can be equal. */
  readonly distinct: boolean;
  readonly term?: Term;
  /** The terms that its being there at all hangs on. */
  readonly hangsOn?: readonly Term[];
  readonly because: () => readonly Evidence[];
}

/**
 * Several things, not all of which need be known: the items of a list, or the resources that refer to
 * one. While some of them cannot be read, `every` never holds and `some` never fails.
 */
export class Several<E> {
  readonly members: readonly Member<E>[];
  readonly rest: readonly Rest[];
  readonly #nothing: Evidence;

  /** `nothing` is what is said where there is not one of them. */
  constructor(members: readonly Member<E>[], rest: readonly Rest[], nothing: Evidence) {
    this.members = members;
    this.rest = rest.filter((each) => each.most > 0);
    this.#nothing = nothing;
  }

  every(claim: (item: E) => Verdict): Verdict {
    const claims = this.members.map(({ item, presence }) => any(claim(item), not(presence)));
    return this.#or(all(...claims, ...this.#unread()));
  }

  some(claim: (item: E) => Verdict): Verdict {
    const claims = this.members.map(({ item, presence }) => all(presence, claim(item)));
    return this.#or(any(...claims, ...this.#unread()));
  }

  none(claim: (item: E) => Verdict): Verdict {
    return not(this.some(claim));
  }

  /** There is at least one. */
  exist(): Verdict {
    return this.atLeast(1);
  }

  isEmpty(): Verdict {
    return not(this.exist());
  }

  /** At least so many are there; of an open list only those count that certainly are. */
  atLeast(wanted: number): Verdict {
    const { least, most } = countsOf(this.members);
    const outcome = counted(least + sum(this.rest.map((each) => each.least)), most + sum(this.rest.map((each) => each.most)), wanted);
    const because = (): readonly Evidence[] => {
      const possible = this.members.filter(({ presence }) => presence.outcome !== "fails");
      return possible.length > 0 ? this.#say(possible.flatMap(({ presence }) => presence.because())) : this.#sayNone();
    };
    return verdict(outcome, because, outcome === "unknown" ? this.#hangsOn() : []);
  }

  /** Only those for which a claim holds; those for which it is not known count as perhaps there. */
  where(claim: (item: E) => Verdict): Several<E> {
    const members = this.members.map((member) => ({ ...member, presence: all(member.presence, claim(member.item)) }));
    const rest = this.rest.map((each) => ({ ...each, least: 0 }));
    return new Several(members.filter(({ presence }) => presence.outcome !== "fails"), rest, this.#nothing);
  }

  map<F>(change: (item: E) => F): Several<F> {
    return new Several(this.members.map((member) => ({ ...member, item: change(member.item) })), this.rest, this.#nothing);
  }

  /** The things that each of these leads to, taken together. */
  flatMap<F>(lead: (item: E) => Several<F>): Several<F> {
    const led = this.members.map(({ item, ...leading }) => ({ leading, several: lead(item) }));
    const members = led.flatMap(({ leading, several }) =>
      several.members.map((member) => ({ ...member, ...times(leading, member), presence: all(leading.presence, member.presence) })),
    );
    const rest = led.flatMap(({ leading, several }) => several.rest.map((each) => restIn({ ...each, ...times(leading, each) }, leading.presence)));
    return new Several(members, [...rest, ...this.rest.map((each) => ({ ...each, distinct: false, least: 0, most: Infinity }))], this.#nothing);
  }

  /** The same, with other words for when there is not one. */
  named(nothing: Evidence): Several<E> {
    return new Several(this.members, this.rest, nothing);
  }

  and(other: Several<E>): Several<E> {
    return new Several([...this.members, ...other.members], [...this.rest, ...other.rest], this.#nothing);
  }

  /** How many different values a property of them has. */
  distinct<T>(of: (item: E) => Property<T>): { readonly atLeast: (wanted: number) => Verdict } {
    return { atLeast: (wanted) => this.#distinct(of, wanted) };
  }

  evidence(): readonly Evidence[] {
    return this.#say(this.members.flatMap(({ presence }) => presence.because()));
  }

  #distinct<T>(of: (item: E) => Property<T>, wanted: number): Verdict {
    const possible = this.members.filter(({ presence }) => presence.outcome !== "fails");
    const properties = possible.map(({ item }) => of(item));
    const sure = new Values();
    const all = new Values();
    possible.forEach(({ presence, most }, index) => {
      const property = properties[index];
      if (!property) return;
      if (presence.outcome === "holds") sure.add(property, 1);
      all.add(property, most);
    });
    const lists = this.rest.map((each) => (each.distinct ? each.least : Math.min(each.least, 1)));
    const fewest = Math.max(sure.fewest(), ...lists);
    const most = all.most() + sum(this.rest.map((each) => each.most));
    const hangs = properties.map((property) => property.site.world.hangsOn(property.reading));
    const outcome = counted(fewest, most, wanted);
    // Where it is not known whether one is there at all, that may be all that is not known.
    const open = outcome === "unknown" ? possible.filter(({ presence }) => presence.outcome === "unknown") : [];
    const because = (): readonly Evidence[] => this.#say([...open.flatMap(({ presence }) => presence.because()), ...properties.flatMap((property) => (outcome === "unknown" ? property.evidence() : property.nameEvidence()))]);
    return verdict(outcome, because, union([this.#hangsOn(), ...hangs]));
  }

  #unread(): readonly Verdict[] {
    return this.rest.map((each) => verdict("unknown", each.because, each.hangsOn));
  }

  #hangsOn(): readonly Term[] {
    return union([...this.members.map(({ presence }) => presence.hangsOn), ...this.rest.map(({ hangsOn = [] }) => hangsOn)]);
  }

  /** A verdict over nothing says that there is nothing. */
  #or(claim: Verdict): Verdict {
    return this.members.length + this.rest.length > 0 ? claim : { ...claim, because: () => [this.#nothing] };
  }

  /** None of them is there: that, and what keeps those away that might have been, where no finding about it can stand. */
  #sayNone(): readonly Evidence[] {
    if (this.members.length === 0 || this.rest.length > 0) return this.#say([]);
    return distinctEvidence([this.#nothing, ...this.members.flatMap(({ presence }) => presence.because()).map((each) => ({ ...each, absent: true }))]);
  }

  #say(evidence: readonly Evidence[]): readonly Evidence[] {
    const said = [...evidence, ...this.rest.flatMap((each) => each.because())];
    if (said.length > 0) return distinctEvidence(said);
    return this.members.length > 0 ? [] : [this.#nothing];
  }
}

/** Further things as they are where something else is there, which may not be. */
export const restIn = (rest: Rest, presence: Verdict): Rest =>
  presence.outcome === "holds" ? rest : { ...rest, least: 0, hangsOn: union([rest.hangsOn ?? [], presence.hangsOn]) };

/** Counts different values: literals, named unknowns, and unknowns of which nothing is known. */
class Values {
  readonly #known = new Set<string>();
  readonly #named = new Map<string, Term | undefined>();
  /** What texts end in that begin alike: two of them are two values. */
  readonly #endings = new Map<string, Set<string>>();
  #nameless = 0;
  #size = 0;

  add<T>(property: Property<T>, times: number): void {
    this.#size += 1;
    const { world } = property.site;
    const settled = world.settle(property.reading);
    const name = canonical(settled);
    const value = property.known();
    if (value !== undefined) this.#known.add(String(value));
    else if (settled.is === "unknown" && settled.term) this.#named.set(termKey(settled.term), settled.term);
    else if (name !== undefined && settled.is !== "absent" && settled.is !== "choice") this.#named.set(name, undefined);
    else this.#nameless += 1;
    if (settled.is === "text") this.#addEnding(settled);
    // Of an open instance each may have a value of its own, unless it is written.
    if (times > 1 && value === undefined) this.#nameless += times - 1;
  }

  fewest(): number {
    const members = new Map<string, number>();
    for (const term of this.#named.values()) {
      if (!term?.memberOf) continue;
      const list = `${term.scope}\u0000${term.memberOf}`;
      members.set(list, (members.get(list) ?? 0) + 1);
    }
    const endings = [...this.#endings.values()].map((each) => each.size);
    return Math.max(Math.min(this.#size, 1), this.#known.size, ...members.values(), ...endings);
  }

  most(): number {
    return this.#known.size + this.#named.size + this.#nameless;
  }

  /** `${AWS::Region}a` and `${AWS::Region}b`. */
  #addEnding({ parts, ...text }: Text): void {
    const ending = parts.at(-1);
    const stem = typeof ending === "string" ? canonical({ ...text, parts: parts.slice(0, -1) }) : undefined;
    if (stem === undefined || typeof ending !== "string") return;
    this.#endings.set(stem, (this.#endings.get(stem) ?? new Set()).add(ending));
  }
}

const counted = (fewest: number, most: number, wanted: number): Outcome => (fewest >= wanted ? "holds" : most < wanted ? "fails" : "unknown");

/** What each of several leads to, counted together: none of them may be there, and there may be any number. */
const times = (one: Counts, other: Counts): Counts => ({ least: one.least * other.least, most: one.most === 0 || other.most === 0 ? 0 : one.most * other.most });

interface Counts {
  readonly least: number;
  readonly most: number;
}

/** Everything of a kind in a workload is one list, which each of its resources may be asked about: it is counted once. */
const COUNTS = new WeakMap<readonly Member<unknown>[], Counts>();

function countsOf(members: readonly Member<unknown>[]): Counts {
  const known = COUNTS.get(members);
  if (known) return known;
  const counts = { least: 0, most: 0 };
  for (const { presence, least, most } of members) {
    if (presence.outcome === "holds") counts.least += least;
    if (presence.outcome !== "fails") counts.most += most;
  }
  COUNTS.set(members, counts);
  return counts;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** "There is none", standing at a place that exists. */
export const nothingAt = (span: Span, says: string): Evidence => ({ span, says, via: [], absent: true });
