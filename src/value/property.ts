import type { EditValue, PropertyEdit } from "./edit.ts";
import type { Reading, Scalar } from "./reading.ts";
import { editAt, evidence, isUnset, through, UNNAMED, type Site } from "./site.ts";
import { shownTerm } from "./term.ts";
import { shownReference, shownText } from "./text.ts";
import type { Decision } from "./world.ts";
import { not, verdict, type Evidence, type Outcome, type Verdict } from "./verdict.ts";

/** How the text of a scalar becomes a value, and how the value is shown. */
export interface Decoder<T> {
  /** The word for what is wanted: "a whole number". */
  readonly wants: string;
  readonly decode: (scalar: Scalar) => T | undefined;
  /** `written` is what the source says, where it says something. */
  readonly show: (value: T, written?: string) => string;
}

/**
 * One property of a resource as far as the source says it, in one world. It is never a plain value:
 * every question gives a verdict, so that nobody can forget that the answer may be unknown.
 */
export class Property<T> {
  readonly site: Site;
  readonly reading: Reading;
  protected readonly decoder: Decoder<T>;
  readonly #fallback: T | undefined;

  /** `fallback` is what AWS does where nothing is written; undefined where AWS chooses. */
  constructor(site: Site, reading: Reading, decoder: Decoder<T>, fallback?: T) {
    this.site = site;
    this.reading = reading;
    this.decoder = decoder;
    this.#fallback = fallback;
  }

  equals(wanted: T): Verdict {
    return this.satisfies((value) => value === wanted);
  }

  isOneOf(...wanted: readonly T[]): Verdict {
    return this.satisfies((value) => wanted.includes(value));
  }

  /** The test sees the default, too, where nothing is written; where AWS chooses, the answer is unknown. */
  satisfies(test: (value: T) => boolean): Verdict {
    return through(this.site, this.reading, (settled) => {
      const value = this.#valueOf(settled);
      return this.#answer(settled, value === undefined ? "unknown" : test(value) ? "holds" : "fails");
    });
  }

  /** Nothing is written here, whatever the default. */
  isUnset(): Verdict {
    return through(this.site, this.reading, (settled) => this.#answer(settled, isUnset(settled)));
  }

  isSet(): Verdict {
    return not(this.isUnset());
  }

  /** Fails where something of the wrong shape is written, which AWS would reject. */
  isWellFormed(): Verdict {
    return through(this.site, this.reading, (settled) => {
      if (settled.is === "absent") return this.#answer(settled, "holds");
      if (settled.is === "unknown") return this.#answer(settled, settled.malformed ? "fails" : "unknown");
      const readable = settled.is === "scalar" ? this.decoded(settled) !== undefined : settled.is !== "list" && settled.is !== "map";
      return this.#answer(settled, readable ? "holds" : "fails");
    });
  }

  /** Both properties are one value, written or by default. So are two for which nothing is written: of one that AWS then chooses, ask `isSet`, too. */
  same(other: Property<T>): Verdict {
    return through(this.site, this.reading, (mine) =>
      through(other.site, other.reading, (theirs) => {
        const [one, two] = [this.#valueOf(mine), other.#valueOf(theirs)];
        const { value, hangsOn } = one !== undefined && two !== undefined ? { value: one === two, hangsOn: [] } : this.#unread(other, mine, theirs);
        const outcome = value === undefined ? "unknown" : value ? "holds" : "fails";
        return verdict(outcome, () => [...this.evidence(), ...other.evidence()], hangsOn);
      }),
    );
  }

  /** What AWS chooses for one of them may be what is written for the other. */
  #unread(other: Property<T>, mine: Reading, theirs: Reading): Decision {
    const [one, two] = [this.#effective(mine), other.#effective(theirs)];
    if ((one.is === "absent") !== (two.is === "absent")) return { value: undefined, hangsOn: this.site.world.hangsOn(one.is === "absent" ? two : one) };
    return this.site.world.same(one, two);
  }

  /** The value, where the world leaves no doubt about it. */
  known(): T | undefined {
    return this.#valueOf(this.site.world.settle(this.reading));
  }

  /** What the source says here, for whoever leans on it. */
  evidence(): readonly Evidence[] {
    return this.site.label === UNNAMED ? [] : [evidence(this.site, this.reading, (settled) => this.says(settled))];
  }

  /** The same, where what is not known has a name: enough for whoever counts how many there are. */
  nameEvidence(): readonly Evidence[] {
    const named = (settled: Reading): string => (settled.is === "unknown" && settled.term?.memberOf !== undefined ? `${this.site.label} is ${shownTerm(settled.term)}` : this.says(settled));
    return this.site.label === UNNAMED ? [] : [evidence(this.site, this.reading, named)];
  }

  /** The edit by which a fix writes a value here. */
  set(value: T & EditValue): PropertyEdit {
    return editAt(this.site, "set", this.reading, value);
  }

  /** The edit by which a fix takes out what is written here. */
  remove(): PropertyEdit {
    return editAt(this.site, "remove", this.reading);
  }

  toString(): string {
    const value = this.known();
    return value === undefined ? "not known" : this.decoder.show(value);
  }

  protected decoded(settled: Reading): T | undefined {
    return settled.is === "scalar" ? this.decoder.decode(settled) : undefined;
  }

  protected says(settled: Reading): string {
    const name = this.site.label;
    if (settled.is === "absent") return this.#fallback === undefined ? `${name} is not set` : `${name} is not set, so it is ${this.decoder.show(this.#fallback)}`;
    if (settled.is === "unknown") return `${name} is not known: ${settled.why}`;
    if (settled.is === "choice") return `${name} hangs on a condition`;
    if (settled.is === "reference") return `${name} is ${shownReference(settled)}`;
    if (settled.is === "text") return `${name} is ${shownText(settled.parts)}`;
    const value = this.decoded(settled);
    return value === undefined ? `${name} is not ${this.decoder.wants}` : `${name} is ${this.decoder.show(value, settled.is === "scalar" ? settled.text : undefined)}`;
  }

  #valueOf(settled: Reading): T | undefined {
    return settled.is === "absent" ? this.#fallback : this.decoded(settled);
  }

  /** The default in place of nothing. */
  #effective(settled: Reading): Reading {
    if (settled.is !== "absent" || this.#fallback === undefined) return settled;
    return { is: "scalar", text: String(this.#fallback), quoted: true, place: settled.place };
  }

  #answer(settled: Reading, outcome: Outcome): Verdict {
    return verdict(outcome, () => this.#evidenceOf(settled), this.site.world.hangsOn(settled));
  }

  /** One branch of an open choice speaks for itself; else the whole reading does, with every hop. */
  #evidenceOf(settled: Reading): readonly Evidence[] {
    const whole = this.site.world.settle(this.reading);
    return whole.place.span === settled.place.span ? this.evidence() : [evidence(this.site, settled, (each) => this.says(each))];
  }
}
