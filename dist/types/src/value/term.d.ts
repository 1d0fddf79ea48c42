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
export declare const isQuestion: ({ label }: Term) => boolean;
/** A term as it stands in a sentence. */
export declare const shownTerm: (term: Term) => string;
export declare const termKey: (term: Term) => string;
export declare const sameTerm: (a: Term, b: Term) => boolean;
/** Certainly two values: two members of one list of distinct things. */
export declare const differentMembers: (a: Term, b: Term) => boolean;
/** Stands for every value of a term that no condition compares it with; of allowed values, for those that are left. */
/** By name, since the bundle has more than one copy of this file: what one makes another compares. */
export declare const OTHER: unique symbol;
export type Case = string | typeof OTHER;
/**
 * The values that decide something: the literals that a deployment compares a term with and, unless the
 * allowed values leave none, anything else. Front ends fill it while they read; it is complete before
 * the first rule is asked.
 */
export declare class TermCases {
    #private;
    compare(term: Term, literal: string): void;
    allow(term: Term, literals: readonly string[]): void;
    /** The cases of a term, in the order in which they were met; none where nothing in the deployment hangs on it. */
    of(term: Term): readonly Case[];
    /** The allowed values that no condition compares the term with: one case, as long as nothing hangs on which of them it is. */
    others(term: Term): readonly string[];
    allowed(term: Term): readonly string[] | undefined;
}
