import type { Graph } from "../graph/graph.ts";
import type { Suppression } from "../graph/raw.ts";
import { lookAt } from "../graph/resource.ts";
import type { Subject } from "../graph/subject.ts";
import { isQuestion, OTHER, sameTerm, shownTerm, type Case, type Term } from "../value/term.ts";
import { all, any, type Outcome } from "../value/verdict.ts";
import type { World } from "../value/world.ts";
import type { Answer, Fault, Rule } from "./define-rule.ts";
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
export const MOST_QUESTIONS = 64;

/**
 * Asks with nothing assumed; where the answer is unknown and hangs on a term, asks again in each case of
 * that term, and so on. Cases in which the resource does not exist, or the rule does not apply, do not
 * count. Undefined where none is left.
 */
export function judge(rule: Rule, subject: Subject, graph: Graph, goal: Goal, told: Told = NOTHING_TOLD): Judgement | undefined {
  const search = new Search({ ...rule, judge: (reader, asked) => withoutTold(rule.judge(reader, asked), told) }, subject, graph, goal);
  search.ask(graph.world, []);
  const { cases, tooMany } = search;
  return cases.length === 0 ? undefined : { rule, subject, goal, outcome: together(search), cases, tooMany };
}

/** What other rules have said of resources, by their ids. */
export interface Told {
  readonly failing: ReadonlySet<string>;
  readonly unknown: ReadonlySet<string>;
}

const NOTHING_TOLD: Told = { failing: new Set(), unknown: new Set() };

/** Leaves out the faults of resources that are told already. Where none is left of those that there were, the rule has nothing to say. */
function withoutTold(answer: Answer, { failing, unknown }: Told): Answer {
  const isTold = ({ about, verdict: { outcome } }: Fault): boolean => about !== undefined && (failing.has(about.id) || (outcome === "unknown" && unknown.has(about.id)));
  const faults = answer.faults.filter((fault) => !isTold(fault));
  if (faults.length === answer.faults.length) return answer;
  return { ...answer, faults, expects: all(...faults.map((fault) => fault.verdict)), ...(faults.length === 0 && { applies: any() }) };
}

/** Cases that agree are the verdict. What fails only where the rule applies at all is not known to fail. */
function together({ cases, tooMany, spared }: Search): Outcome {
  const outcomes = new Set(cases.map((each) => each.outcome));
  const [only = "unknown"] = outcomes;
  if (tooMany || outcomes.size !== 1) return "unknown";
  return only === "fails" && spared ? "unknown" : only;
}

class Search {
  readonly cases: JudgedCase[] = [];
  tooMany = false;
  /** There is a case in which the resource exists and the rule does not apply. */
  spared = false;
  #asked = 0;
  #looked = 0;
  readonly #rule: Rule;
  readonly #subject: Subject;
  readonly #graph: Graph;
  readonly #goal: Goal;

  constructor(rule: Rule, subject: Subject, graph: Graph, goal: Goal) {
    this.#rule = rule;
    this.#subject = subject;
    this.#graph = graph;
    this.#goal = goal;
  }

  ask(world: World, assumptions: readonly Assumption[]): void {
    if (this.#asked >= MOST_QUESTIONS) {
      this.tooMany = true;
      return;
    }
    this.#asked += 1;
    const resource = lookAt(this.#subject.kind, this.#graph, world, this.#subject);
    if (resource.exists().outcome === "fails") return;
    const kind = resource.isOfKind();
    if (kind.outcome === "fails") return;
    const { reader } = resource;
    const answer = this.#rule.judge(reader, this.#goal);
    if (answer.applies.outcome === "fails") {
      this.spared ||= this.#mayBe(world);
      return;
    }
    const certain = kind.outcome === "holds" && answer.applies.outcome === "holds";
    const outcome = certain || answer.expects.outcome === "holds" ? answer.expects.outcome : "unknown";
    const term = outcome === "unknown" ? undecided(world, [kind.hangsOn, answer.applies.hangsOn, answer.expects.hangsOn]) : undefined;
    if (term) this.#askEach(term, world, assumptions);
    else if (this.#mayBe(world)) this.cases.push({ assumptions, outcome, answer: () => this.#rule.judge(reader, this.#goal) });
  }

  #askEach(term: Term, world: World, assumptions: readonly Assumption[]): void {
    const others = assumptions.filter((each) => !sameTerm(each.term, term));
    for (const value of world.cases(term)) this.ask(world.assume(term, value), [...others, { term, value }]);
  }

  /** Whether the resource exists in any case that is left: two conditions may exclude each other. */
  #mayBe(world: World): boolean {
    const resource = lookAt(this.#subject.kind, this.#graph, world, this.#subject);
    const is = all(resource.exists(), resource.isOfKind());
    const term = is.outcome === "unknown" ? undecided(world, [is.hangsOn]) : undefined;
    if (!term || this.#looked >= MOST_QUESTIONS) return is.outcome !== "fails";
    this.#looked += 1;
    return world.cases(term).some((value) => this.#mayBe(world.assume(term, value)));
  }
}

function undecided(world: World, hangsOn: readonly (readonly Term[])[]): Term | undefined {
  return hangsOn.flat().find((term) => world.isOpen(term));
}

/** "`Env` is prod", "`Env` is not dev". Said of a term among all its cases. */
export function sayCase({ term, value }: Assumption, all: readonly Case[]): string {
  const name = shownTerm(term);
  if (term.boolean) return isQuestion(term) ? `${name} ${value === "true" ? "holds" : "does not hold"}` : `${name} is ${String(value)}`;
  if (value !== OTHER) return `${name} is ${value === "" ? "empty" : value}`;
  const named = all.filter((each) => each !== OTHER);
  return named.length === 1 ? `${name} is not ${named.join("") || "empty"}` : `${name} is anything else`;
}
