import type { Suppression } from "../graph/raw.ts";
import type { Subject } from "../graph/subject.ts";
import { suggestion } from "../source/suggest.ts";
import { wildcard } from "../value/text.ts";
import type { Judgement } from "./judge.ts";

/** A rule by its id and the ids that it had before. */
export interface RuleName {
  readonly id: string;
  readonly formerly?: readonly string[];
}

export interface SuppressionSettings {
  /** `2027-03-31`. */
  readonly today: string;
  /** Every rule that there is, asked or not. */
  readonly rules: readonly RuleName[];
  /** Nothing is suppressed, and nothing is said of it. */
  readonly off?: boolean;
  /** One without a reason has no effect. */
  readonly requireReason?: boolean;
  /** Those that stand in no template: the configuration's. */
  readonly everywhere?: readonly Suppression[];
}

/** A suppression, understood. */
export interface Understood {
  readonly suppression: Suppression;
  /** Refused: it has no effect, and `faults` say why. */
  readonly standing: "in-force" | "expired" | "refused";
  readonly patterns: readonly Pattern[];
  /** What is wrong with it, and what to do. */
  readonly faults: readonly string[];
}

/** A rule's id or a glob as it is written, and the rules that it means. */
export interface Pattern {
  readonly written: string;
  readonly rules: readonly string[];
}

/** Says which judgements are suppressed, and by what. It only remembers what it has understood. */
export class Suppressions {
  readonly #settings: SuppressionSettings;
  readonly #understood = new Map<Suppression, Understood>();
  readonly #patterns = new Map<string, readonly string[]>();
  #searched = 0;
  readonly #byRule = new Map<readonly Suppression[], ReadonlyMap<string, readonly Understood[]>>();

  constructor(settings: SuppressionSettings) {
    this.#settings = settings;
  }

  get off(): boolean {
    return this.#settings.off ?? false;
  }

  /** The same judgements, each that somebody accepts with the suppression, and each that somebody accepted until a day that is past with that one. */
  apply(judgements: readonly Judgement[]): readonly Judgement[] {
    return judgements.map((judgement) => {
      const matching = this.matching(judgement);
      const suppressed = matching.find(({ standing }) => standing === "in-force")?.suppression;
      if (suppressed) return { ...judgement, suppressed };
      const expired = matching.find(({ standing }) => standing === "expired")?.suppression;
      return expired ? { ...judgement, expired } : judgement;
    });
  }

  /** Those that speak of a judgement and are not refused: its resource's, its template's, the configuration's. What holds needs none. */
  matching({ rule, subject, outcome }: Judgement): readonly Understood[] {
    if (this.off || outcome === "holds") return [];
    const lists = [subject.raw.suppressions, subject.deployment.suppressions, this.#settings.everywhere];
    return lists.flatMap((list) => (list && this.#indexOf(list).get(rule.meta.id)) ?? []).filter(({ suppression }) => covers(suppression, subject));
  }

  understand(suppression: Suppression): Understood {
    const known = this.#understood.get(suppression);
    if (known) return known;
    const made = this.#understand(suppression);
    this.#understood.set(suppression, made);
    return made;
  }

  #indexOf(list: readonly Suppression[]): ReadonlyMap<string, readonly Understood[]> {
    const known = this.#byRule.get(list);
    if (known) return known;
    const index = new Map<string, Understood[]>();
    for (const suppression of list) {
      const understood = this.understand(suppression);
      if (understood.standing === "refused") continue;
      for (const id of new Set(understood.patterns.flatMap(({ rules }) => rules))) {
        const others = index.get(id);
        if (others) others.push(understood);
        else index.set(id, [understood]);
      }
    }
    this.#byRule.set(list, index);
    return index;
  }

  #understand(suppression: Suppression): Understood {
    const { rules, reason, until, problem } = suppression;
    const refused = (fault: string): Understood => ({ suppression, standing: "refused", patterns: [], faults: [fault] });
    if (problem !== undefined) return refused(problem);
    if (rules.length === 0) return refused(`an ignore without a rule is refused; name the rules that it is for, such as ${EXAMPLE}`);
    if (until !== undefined && !isDate(until)) return refused(`${shown(until)} is no date, so this ignore has no effect; write the last day on which it counts, such as 2027-03-31`);
    if (this.#settings.requireReason && reason === undefined) return refused("this ignore has no reason and so no effect, as --require-reason asks for one; write the reason");
    const patterns: readonly Pattern[] = rules.map((written) => ({ written, rules: this.#meant(written) }));
    const blanket = patterns.find((each) => each.written.includes("*") && each.rules.length > 1 && each.rules.length === this.#settings.rules.length);
    if (blanket) return refused(`${shown(blanket.written)} means every rule, and such an ignore is refused; name the rules that it is for, such as ${EXAMPLE}`);
    const faults = patterns.filter((each) => each.rules.length === 0).map(({ written }) => `there is no rule ${shown(written)} to ignore; ${this.#near(written)}`);
    return { suppression, standing: until !== undefined && until < this.#settings.today ? "expired" : "in-force", patterns, faults };
  }

  #meant(pattern: string): readonly string[] {
    const known = this.#patterns.get(pattern);
    if (known) return known;
    const { rules } = this.#settings;
    const found = rules.filter(({ id, formerly = [] }) => [id, ...formerly].some((name) => wildcard(name, pattern))).map(({ id }) => id);
    this.#patterns.set(pattern, found);
    return found;
  }

  /** Looking for a name that is near takes its time: of a heap of mistakes the first are told. */
  #near(written: string): string {
    this.#searched += 1;
    const near = this.#searched > MOST_SEARCHED ? undefined : suggestion(written, this.#settings.rules.map(({ id }) => id));
    return near === undefined ? "`resilint rules` lists all" : `did you mean \`${near}\`?`;
  }
}

/** Whether a suppression that may be for some resources or instances only is for this one. */
function covers({ key, resources, standsIn }: Suppression, { address, raw }: Subject): boolean {
  if (key !== undefined && !address.includes(`[${JSON.stringify(key)}]`) && !address.includes(`[${key}]`)) return false;
  if (standsIn && !standsIn(raw.name.file) && !(raw.madeAt && standsIn(raw.madeAt.file))) return false;
  if (resources === undefined) return true;
  const names = [address, raw.address, raw.block, ...(raw.constructPath === undefined ? [] : [raw.constructPath])];
  return resources.some((glob) => names.some((name) => wildcard(name, glob)));
}

/** A day that exists, written as `2027-03-31`: so days compare as texts. */
function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

/** What somebody wrote, as it stands in a sentence. */
export const shown = (text: string): string => `\`${text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text}\``;

const LONGEST = 80;

const MOST_SEARCHED = 100;

const EXAMPLE = "`rds-instance-multi-az` or `rds-*`";
