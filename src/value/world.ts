import type { Step } from "../source/span.ts";
import { canonical } from "./canonical.ts";
import { literal } from "./literal.ts";
import type { Channel, Condition, Imported, Reading, Scalar, Text, Unknown } from "./reading.ts";
import { differ, partsOf, shownText } from "./text.ts";
import { differentMembers, OTHER, termKey, type Case, type Term } from "./term.ts";
import { union } from "./verdict.ts";

/** What a world asks of the deployments it looks at. */
export interface Links {
  /** The cases of a term; none where nothing hangs on it. */
  cases(term: Term): readonly Case[];
  /** The values that "anything else" stands for, where the source lists them. */
  others(term: Term): readonly Case[];
  /** The reading that an import stands for in a world, where the run defines it; never one that leads back to itself. */
  exported(wanted: Imported, world: World): Reading | undefined;
}

/** The answer to a condition; undefined where it hangs on what is not known. */
export interface Decision {
  readonly value: boolean | undefined;
  readonly hangsOn: readonly Term[];
}

/**
 * The deployments as they are when some terms have certain values. With nothing assumed it is what the
 * source alone says. All that a rule looks at is looked at in one world, so that two properties that
 * hang on one condition are judged together.
 */
export class World {
  readonly #links: Links;
  readonly #parent: World | undefined;
  readonly #assumed: ReadonlyMap<string, Case>;
  readonly #decisions = new Map<Condition, Decision>();
  readonly #texts = new WeakMap<Text, Reading>();
  readonly #children = new Map<string, Map<Case, World>>();

  constructor(links: Links, parent?: World, assumed: ReadonlyMap<string, Case> = new Map()) {
    this.#links = links;
    this.#parent = parent;
    this.#assumed = assumed;
  }

  /** The same case gives the same world, so that what it has decided is decided once for all rules. */
  assume(term: Term, value: Case): World {
    const key = termKey(term);
    const known = this.#children.get(key)?.get(value);
    if (known) return known;
    const world = new World(this.#links, this, new Map(this.#assumed).set(key, value));
    const siblings = this.#children.get(key) ?? new Map<Case, World>();
    this.#children.set(key, siblings.set(value, world));
    return world;
  }

  assumed(term: Term): Case | undefined {
    return this.#assumed.get(termKey(term));
  }

  /** The cases of a term that are left in this world. */
  cases(term: Term): readonly Case[] {
    return this.assumed(term) === OTHER ? this.#links.others(term) : this.#links.cases(term);
  }

  /** Whether there are cases of a term that would say more. */
  isOpen(term: Term): boolean {
    const value = this.assumed(term);
    return (value === undefined || value === OTHER) && this.cases(term).length > 0;
  }

  /**
   * A reading with every decided choice taken: what is left is a literal, a shape, a reference, an
   * unknown, or a choice that this world does not decide. `via` collects the hops that were taken.
   */
  settle(reading: Reading, via?: Step[]): Reading {
    let current = reading;
    for (;;) {
      if (current.is === "choice") {
        const { value } = this.decide(current.condition);
        if (value === undefined) return current;
        if (via) via.push(...current.place.via, ...this.trail(current.condition));
        current = value ? current.then : current.else;
      } else if (current.is === "import") {
        const exported = this.#links.exported(current, this);
        if (!exported && !current.otherwise) return imported(current, this.hangsOn(current.name));
        if (exported && via) via.push(...current.place.via, { span: exported.place.span, label: `${HANDED_ON[current.by ?? "export"]} ${nameOf(current)}` });
        current = exported ?? current.otherwise ?? current;
      } else if (current.is === "unknown") {
        return this.#taken(current);
      } else if (current.is === "text") {
        return this.#joined(current);
      } else {
        return current;
      }
    }
  }

  decide(condition: Condition): Decision {
    if (condition.op === "constant") return condition.value ? YES : NO;
    const known = this.#decisions.get(condition) ?? this.#parent?.decided(condition);
    if (known) return known;
    const decision = this.#decision(condition);
    this.#decisions.set(condition, decision);
    return decision;
  }

  /** What this world or one that assumes less has decided already; a decided condition stays decided. */
  decided(condition: Condition): Decision | undefined {
    const own = this.#decisions.get(condition);
    return own?.value === undefined ? this.#parent?.decided(condition) : own;
  }

  /** Whether two readings are one value, two values, or not known to be either. */
  same(left: Reading, right: Reading): Decision {
    const [a, b] = [this.settle(left), this.settle(right)];
    const [namesA, namesB] = [literal(a), literal(b)];
    return namesA === a && namesB === b ? this.#same(a, b) : this.#sameNames(a, b, this.settle(namesA), this.settle(namesB));
  }

  /** Two references to one thing are one value, whatever it is called. */
  #sameNames(a: Reading, b: Reading, nameA: Reading, nameB: Reading): Decision {
    const text = canonical(a);
    return text !== undefined && text === canonical(b) ? YES : this.#same(nameA, nameB);
  }

  #same(a: Reading, b: Reading): Decision {
    if (a.is === "scalar" && b.is === "scalar") return a.text === b.text ? YES : NO;
    if (a.is === "absent" && b.is === "absent") return YES;
    if (a.is === "unknown" && b.is === "unknown" && a.term && b.term && differentMembers(a.term, b.term)) return NO;
    if (this.#excludes(a, b) || this.#excludes(b, a) || textsDiffer(a, b) || shapesDiffer(a, b)) return NO;
    const textA = canonical(a);
    if (textA !== undefined && textA === canonical(b)) return YES;
    return { value: undefined, hangsOn: union([this.hangsOn(a), this.hangsOn(b)]) };
  }

  /** The terms whose cases would say more about a reading. */
  hangsOn(reading: Reading): readonly Term[] {
    const settled = this.settle(reading);
    switch (settled.is) {
      case "choice":
        return this.decide(settled.condition).hangsOn;
      case "unknown":
        return [...(settled.term ? [settled.term] : []), ...(settled.hangsOn ?? [])].filter((term) => this.isOpen(term));
      case "text":
        return union(settled.parts.map((part) => (typeof part === "string" ? [] : this.hangsOn(part))));
      default:
        return [];
    }
  }

  /** The hops that decided a condition: its name, then where its operands come from. */
  trail(condition: Condition): readonly Step[] {
    switch (condition.op) {
      case "named": {
        const { value } = this.decide(condition);
        const known = value === undefined ? "not known" : String(value);
        return [{ span: condition.place.span, label: `condition \`${condition.name}\` is ${known}` }, ...this.trail(condition.is)];
      }
      case "equals":
        return [...this.#hops(condition.left), ...this.#hops(condition.right)];
      case "and":
      case "or": {
        const { value } = this.decide(condition);
        const deciding = condition.of.filter((each) => this.decide(each).value === value);
        return (deciding.length > 0 ? deciding : condition.of).flatMap((each) => this.trail(each));
      }
      case "not":
        return this.trail(condition.of);
      default:
        return [];
    }
  }

  #hops(operand: Reading): readonly Step[] {
    const via: Step[] = [];
    const settled = this.settle(operand, via);
    return [...via, ...settled.place.via];
  }

  #decision(condition: Condition): Decision {
    switch (condition.op) {
      case "constant":
        return condition.value ? YES : NO;
      case "named":
        return this.decide(condition.is);
      case "not": {
        const { value, hangsOn } = this.decide(condition.of);
        return { value: value === undefined ? undefined : !value, hangsOn };
      }
      case "and":
      case "or":
        return this.#several(condition.of, condition.op === "or");
      case "equals": {
        const decision = this.same(condition.left, condition.right);
        return decision.value === undefined ? this.#byQuestion(equalityTerm(condition.left, condition.right), decision) : decision;
      }
      case "unknown":
        return this.#byQuestion(condition.term, UNDECIDED);
    }
  }

  #several(conditions: readonly Condition[], decisive: boolean): Decision {
    const open: Term[][] = [];
    for (const each of conditions) {
      const { value, hangsOn } = this.decide(each);
      if (value === decisive) return decisive ? YES : NO;
      if (value === undefined) open.push([...hangsOn]);
    }
    if (open.length === 0) return decisive ? NO : YES;
    return { value: undefined, hangsOn: union(open) };
  }

  /** A comparison that no literal decides is a question of its own, answered by yes or no. */
  #byQuestion(question: Term | undefined, decision: Decision): Decision {
    if (!question || decision.hangsOn.length > 0) return decision;
    const answer = this.assumed(question);
    if (answer !== undefined) return answer === "true" ? YES : NO;
    return { value: undefined, hangsOn: [question] };
  }

  /** True where what is not known certainly has another value than a literal. */
  #excludes(open: Reading, literal: Reading): boolean {
    if (literal.is !== "scalar") return false;
    if (open.is !== "unknown") return false;
    if (open.possible) return open.possible.every((each) => each.is === "scalar" && each.text !== literal.text);
    return open.term !== undefined && this.assumed(open.term) === OTHER && this.#links.cases(open.term).includes(literal.text);
  }

  #taken(unknown: Unknown): Reading {
    if (!unknown.term) return unknown;
    const value = this.assumed(unknown.term);
    if (value === undefined) return unknown;
    if (value === OTHER) return this.#narrowed(unknown, this.#links.others(unknown.term));
    const listed = unknown.possible?.find((each) => each.is === "scalar" && each.text === value);
    return listed ?? { is: "scalar", text: value, quoted: false, place: unknown.place };
  }

  #narrowed(unknown: Unknown, left: readonly Case[]): Unknown {
    const { possible } = unknown;
    if (!possible || left.length === 0) return unknown;
    return { ...unknown, possible: possible.filter((each) => each.is === "scalar" && left.includes(each.text)) };
  }

  #joined(text: Text): Reading {
    const known = this.#texts.get(text);
    if (known) return known;
    const joined = this.#join(text);
    // What is imported may be in the midst of being found.
    if (text.parts.every((part) => typeof part === "string" || STANDS.has(part.is))) this.#texts.set(text, joined);
    return joined;
  }

  #join(text: Text): Reading {
    const parts: (string | Reading)[] = [];
    for (const part of text.parts) {
      const settled = typeof part === "string" ? part : this.settle(part);
      const known = typeof settled === "string" ? settled : settled.is === "scalar" ? settled.text : undefined;
      const last = parts.length - 1;
      const before = parts[last];
      if (known === undefined) parts.push(settled);
      else if (typeof before === "string") parts[last] = before + known;
      else parts.push(known);
    }
    const [only] = parts;
    if (parts.length === 0) return scalar("", text);
    return parts.length === 1 && typeof only === "string" ? scalar(only, text) : { ...text, parts };
  }
}

/** What a world says of these hangs on its assumptions alone. */
const STANDS: ReadonlySet<Reading["is"]> = new Set(["scalar", "reference", "unknown"]);

/** Nothing, text, a list and a map are never one value. */
function shapesDiffer(a: Reading, b: Reading): boolean {
  const [one, other] = [SHAPES[a.is], SHAPES[b.is]];
  return one !== undefined && other !== undefined && one !== other;
}

const SHAPES: Partial<Record<Reading["is"], string>> = { absent: "nothing", scalar: "text", text: "text", list: "list", map: "map" };

function textsDiffer(a: Reading, b: Reading): boolean {
  if (a.is !== "text" && b.is !== "text") return false;
  const [one, other] = [partsOf(a), partsOf(b)];
  return one !== undefined && other !== undefined && differ(one, other);
}

const scalar = (value: string, { place }: Text): Scalar => ({ is: "scalar", text: value, quoted: true, place });

const HANDED_ON: Readonly<Record<Channel, string>> = { export: "exported as", "stack-output": "the output", "parameter-store": "written to Parameter Store as" };

function nameOf({ name }: Imported): string {
  if (name.is === "text") return shownText(name.parts);
  return name.is === "scalar" ? `\`${name.text}\`` : "a name that is not known";
}

function imported(wanted: Imported, hangsOn: readonly Term[]): Unknown {
  const text = canonical(wanted.name);
  const term = text === undefined ? undefined : { scope: wanted.scope, text: `import:${text}`, label: `the import of ${nameOf(wanted)}` };
  return { is: "unknown", why: `${nameOf(wanted)} is exported by another stack`, place: wanted.place, hangsOn, ...(term && { term }) };
}

function equalityTerm(left: Reading, right: Reading): Term | undefined {
  const [a, b] = [canonical(left), canonical(right)];
  if (a === undefined || b === undefined) return undefined;
  const [first, second] = a < b ? [a, b] : [b, a];
  return { scope: "", text: `${first} == ${second}`, label: "the comparison", boolean: true };
}

const YES: Decision = { value: true, hangsOn: [] };
const NO: Decision = { value: false, hangsOn: [] };
const UNDECIDED: Decision = { value: undefined, hangsOn: [] };
