import type { Graph } from "../graph/graph.ts";
import type { Suppression } from "../graph/raw.ts";
import type { Subject } from "../graph/subject.ts";
import { type Case, type Term } from "../value/term.ts";
import { type Outcome } from "../value/verdict.ts";
import type { Answer, Rule } from "./define-rule.ts";
import type { Goal } from "./goal.ts";
/** What one rule finds of one resource, in every case that makes a difference. */
export interface Judgement {
    readonly rule: Rule;
    readonly subject: Subject;
    readonly goal: Goal;
    readonly outcome: Outcome;
    /** The cases in which the resource exists and the rule applies; one without assumptions where no case matters. */
    readonly cases: readonly JudgedCase[];
    /** True where the question was given up for having too many cases. */
    readonly tooMany: boolean;
    /** Somebody accepts it: it is not reported and does not count. */
    readonly suppressed?: Suppression;
    /** Somebody accepted it until a day that is past. */
    readonly expired?: Suppression;
}
export interface JudgedCase {
    readonly assumptions: readonly Assumption[];
    readonly outcome: Outcome;
    /** Asks the rule again, for its evidence and its words. */
    readonly answer: () => Answer;
}
export interface Assumption {
    readonly term: Term;
    readonly value: Case;
}
/** The most questions that one rule may ask of one resource. */
export declare const MOST_QUESTIONS = 64;
/**
 * Asks with nothing assumed; where the answer is unknown and hangs on a term, asks again in each case of
 * that term, and so on. Cases in which the resource does not exist, or the rule does not apply, do not
 * count. Undefined where none is left.
 */
export declare function judge(rule: Rule, subject: Subject, graph: Graph, goal: Goal, told?: Told): Judgement | undefined;
/** What other rules have said of resources, by their ids. */
export interface Told {
    readonly failing: ReadonlySet<string>;
    readonly unknown: ReadonlySet<string>;
}
/** "`Env` is prod", "`Env` is not dev". Said of a term among all its cases. */
export declare function sayCase({ term, value }: Assumption, all: readonly Case[]): string;
