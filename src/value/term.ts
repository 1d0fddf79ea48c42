/**
 * Names one unknown value. A term is a scope (a deployment, a module call, an open instance) and a
 * canonical text: one term twice is one value; one text in two scopes is two terms, which may or may
 * not be equal. Two terms differ for certain only as two members of one list of distinct things.
 */
export interface Term {
  readonly scope: string;
  readonly text: string;
  /** How the term is shown to people. */
  readonly label: string;
  /** The list of distinct things (the zones of a region) that this is a member of, in the same scope. */
  readonly memberOf?: string;
  /** True for a question that can only be answered by yes or no. */
  readonly boolean?: boolean;
  /** True where the value can hold no `:` or `/`, so that an ARN around it can still be taken apart. */
  readonly atomic?: boolean;
  /** True where a deployment asks for what it is itself in: its partition, region or account. */
  readonly own?: boolean;
}

/** A question that nobody has written down as such: "the comparison". */
export const isQuestion = ({ label }: Term): boolean => label.startsWith("the ");

/** A term as it stands in a sentence. */
export const shownTerm = (term: Term): string => (isQuestion(term) ? term.label : `\`${term.label}\``);

export const termKey = (term: Term): string => `${term.scope}\u0000${term.text}`;

export const sameTerm = (a: Term, b: Term): boolean => a === b || (a.scope === b.scope && a.text === b.text);

/** Certainly two values: two members of one list of distinct things. */
export const differentMembers = (a: Term, b: Term): boolean =>
  a.memberOf !== undefined && a.memberOf === b.memberOf && a.scope === b.scope && a.text !== b.text;

/** Stands for every value of a term that no condition compares it with; of allowed values, for those that are left. */
/** By name, since the bundle has more than one copy of this file: what one makes another compares. */
export const OTHER: unique symbol = Symbol.for("resilint: anything else");

export type Case = string | typeof OTHER;

/**
 * The values that decide something: the literals that a deployment compares a term with and, unless the
 * allowed values leave none, anything else. Front ends fill it while they read; it is complete before
 * the first rule is asked.
 */
export class TermCases {
  readonly #compared = new Map<string, Set<string>>();
  readonly #allowed = new Map<string, readonly string[]>();

  compare(term: Term, literal: string): void {
    const key = termKey(term);
    const known = this.#compared.get(key);
    if (known) known.add(literal);
    else this.#compared.set(key, new Set([literal]));
  }

  allow(term: Term, literals: readonly string[]): void {
    this.#allowed.set(termKey(term), [...new Set(literals)]);
  }

  /** The cases of a term, in the order in which they were met; none where nothing in the deployment hangs on it. */
  of(term: Term): readonly Case[] {
    if (term.boolean) return YES_NO;
    const allowed = this.allowed(term);
    const compared = this.#compared.get(termKey(term));
    if (!allowed) return compared ? [...compared, OTHER] : [];
    return this.others(term).length > 0 ? [...allowed.filter((each) => compared?.has(each)), OTHER] : allowed;
  }

  /** The allowed values that no condition compares the term with: one case, as long as nothing hangs on which of them it is. */
  others(term: Term): readonly string[] {
    const compared = this.#compared.get(termKey(term));
    const allowed = this.allowed(term) ?? [];
    const others = allowed.filter((each) => !compared?.has(each));
    return others.length > 1 && others.length < allowed.length ? others : [];
  }

  allowed(term: Term): readonly string[] | undefined {
    return this.#allowed.get(termKey(term));
  }
}

const YES_NO: readonly Case[] = ["true", "false"];
