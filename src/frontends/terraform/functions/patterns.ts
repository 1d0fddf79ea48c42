import { RE2JS } from "re2js";
import type { Place } from "../../../source/span.ts";
import type { Reading } from "../../../value/reading.ts";
import type { Budget } from "../evaluate/budget.ts";
import { type FunctionCall, mistake } from "./call.ts";
import { patternSize } from "./pattern-size.ts";
import { MAX_TEXT, object, text as textOf, tooLong, tuple } from "./values.ts";

/** The first place in a text that fits, as `regex` gives it. */
export const firstMatch = (pattern: string, string: string, call: FunctionCall): Reading =>
  withPattern(pattern, string, call, (regex) => {
    const [first] = regex.matches(string, 1);
    if (regex.isSpent) return tooMuch(call);
    return first ? regex.read(first, call.place) : mistake("`regex` finds nothing that fits its pattern", call.place);
  });

/** All places in a text that fit, as `regexall` gives them. */
export const allMatches = (pattern: string, string: string, call: FunctionCall): Reading =>
  withPattern(pattern, string, call, (regex) => {
    const items = regex.matches(string).map((match) => regex.read(match, call.place));
    return regex.isSpent ? tooMuch(call) : { is: "list", items, collection: "list", place: call.place };
  });

/** `replace` with a pattern. `$1`, `$name` and `${name}` in the replacement are groups. */
export const replacePattern = (string: string, pattern: string, by: string, call: FunctionCall): Reading =>
  withPattern(pattern, string, call, (regex) => {
    let [result, end] = ["", 0];
    for (const match of regex.matches(string)) {
      if (!call.scope.budget.spend(Math.ceil(by.length / EXPANDED_PER_STEP))) return tooMuch(call);
      const expanded = regex.expand(by, match);
      result += string.slice(end, match.start) + expanded;
      end = match.end;
      if (result.length > MAX_TEXT) return tooLong(call.place);
    }
    return regex.isSpent ? tooMuch(call) : textOf(result + string.slice(end), call.place);
  }, { isNamedAtWill: true });

function withPattern(pattern: string, string: string, call: FunctionCall, read: (regex: Pattern) => Reading, { isNamedAtWill = false } = {}): Reading {
  const { budget } = call.scope;
  if (pattern.length > MAX_PATTERN || string.length > MAX_STRING) return tooMuch(call);
  const size = patternSize(pattern);
  if (size > MAX_SIZE || !budget.spend(Math.ceil(size / COMPILED_PER_STEP))) return tooMuch(call);
  try {
    const regex = new Pattern(pattern, size, budget);
    if (regex.isMixed && !isNamedAtWill) return mistake(`\`${call.name}\` takes a pattern in which all groups have a name or none has`, call.place);
    return read(regex);
  } catch (error) {
    return mistake(`\`${call.name}\` cannot read its pattern: ${error instanceof Error ? error.message : ""}`, call.place);
  }
}

const tooMuch = ({ name, place }: FunctionCall): Reading => ({ is: "unknown", why: `\`${name}\` is given more than Resilint searches`, place });

interface Match {
  readonly start: number;
  readonly end: number;
  /** The whole match, then its groups; null for a group that took no part. */
  readonly groups: readonly (string | null)[];
}

class Pattern {
  readonly #regex: RE2JS;
  readonly #names: ReadonlyMap<string, number>;

  readonly #size: number;
  readonly #budget: Budget;
  #isSpent = false;

  constructor(pattern: string, size: number, budget: Budget) {
    this.#size = size;
    this.#budget = budget;
    this.#regex = RE2JS.compile(pattern);
    this.#names = new Map(Object.entries(this.#regex.namedGroups()));
  }

  get isMixed(): boolean {
    return this.#names.size > 0 && this.#names.size < this.#regex.groupCount();
  }

  /** True where more was asked for than is searched. */
  get isSpent(): boolean {
    return this.#isSpent;
  }

  /** As Go finds them: an empty match directly behind another one does not count. */
  matches(string: string, most = Number.POSITIVE_INFINITY): readonly Match[] {
    const found: Match[] = [];
    const matcher = this.#regex.matcher(string);
    let [position, end] = [0, -1];
    while (found.length < most && position <= string.length) {
      // Each search may look through all that is left, so that many take time in the square of the text.
      this.#isSpent ||= !this.#budget.spend(Math.ceil(((string.length - position) * this.#size) / SEARCHED_PER_STEP));
      if (this.isSpent || !matcher.find(position)) return found;
      const match = { start: matcher.start(), end: matcher.end() };
      if (match.end > match.start || match.start !== end) {
        found.push({ ...match, groups: Array.from({ length: this.#regex.groupCount() + 1 }, (_each, index) => matcher.group(index)) });
      }
      position = match.end > position ? match.end : position + ((string.codePointAt(position) ?? 0) > 0xffff ? 2 : 1);
      end = match.end;
    }
    return found;
  }

  /** The text of the match; with groups a tuple of theirs, and with named ones an object. */
  read({ groups: [all = "", ...groups] }: Match, place: Place): Reading {
    const value = (group: string | null | undefined): Reading => (group === null || group === undefined ? { is: "absent", place } : textOf(group, place));
    if (groups.length === 0) return value(all);
    if (this.#names.size === 0) return tuple(groups.map(value), place);
    return object([...this.#names].map(([name, index]) => [name, value(groups[index - 1])]), place);
  }

  /** As Go expands a template: the longest name counts, and one that no group has is empty. */
  expand(by: string, { groups }: Match): string {
    return by.replace(/\$(?:(\$)|(\w+)|\{(\w+)\})/gu, (_whole, dollar?: string, bare?: string, braced?: string) => {
      if (dollar !== undefined) return dollar;
      const name = bare ?? braced ?? "";
      const index = /^(?:0|[1-9]\d*)$/u.test(name) ? Number(name) : this.#names.get(name);
      return (index === undefined ? undefined : groups[index]) ?? "";
    });
  }
}

const MAX_PATTERN = 2_000;

const MAX_STRING = 200_000;

/** Instructions of one pattern: those that people write have some hundred, and ten thousand are compiled in a tenth of a second. */
const MAX_SIZE = 10_000;

const COMPILED_PER_STEP = 2;

/** Characters times instructions that are looked at in the time of one step, at worst. */
const SEARCHED_PER_STEP = 128;

/** Characters of a replacement that are looked through for groups in the time of one step. */
const EXPANDED_PER_STEP = 16;
