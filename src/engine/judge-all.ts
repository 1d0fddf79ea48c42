import type { Graph } from "../graph/graph.ts";
import { push } from "../graph/push.ts";
import type { Subject } from "../graph/subject.ts";
import type { Outcome } from "../value/verdict.ts";
import { filesOf, type RuleChoices } from "./choices.ts";
import type { Rule } from "./define-rule.ts";
import { goalOf, type Goal, type Objectives, type Regions } from "./goal.ts";
import { judge, type Judgement, type Told } from "./judge.ts";

/** Every applicable pair of a rule and a resource of a workload, what holds too: the score needs it. A rule that is chosen not to be asked is not. */
export function judgeAll(graph: Graph, workload: string, rules: readonly Rule[], objectives: Objectives, regions?: Regions, choices?: RuleChoices): readonly Judgement[] {
  const byKind = new Map<string, { readonly rule: Rule; readonly goal: Goal }[]>();
  for (const rule of rules) {
    const each = { rule, goal: goalOf(rule.meta.survives, objectives, regions) };
    for (const kind of rule.kinds) push(byKind, kind.name, each);
  }
  const whole = graph.wholes.filter(({ workload: name }) => name === workload);
  const of = (subject: Subject, told?: Told): readonly Judgement[] =>
    withoutRepeats((byKind.get(subject.kind.name) ?? []).flatMap(({ rule, goal }) => {
      const chosen = choices ? goalAsChosen(rule, subject, goal, choices) : goal;
      return chosen ? (judge(rule, subject, graph, chosen, told) ?? []) : [];
    }));
  const ofResources = graph.subjectsOf(workload).flatMap((subject) => of(subject));
  const told = toldBy(ofResources);
  return [...ofResources, ...whole.flatMap((subject) => of(subject, told))];
}

/** Undefined where the rule is not to be asked. */
function goalAsChosen({ meta: { id } }: Rule, subject: Subject, goal: Goal, choices: RuleChoices): Goal | undefined {
  const choice = choices.of(id, filesOf(subject));
  if (choice?.asked === false) return undefined;
  return choice?.options ? { ...goal, options: choice.options } : goal;
}

/** The resources of which a rule says that they do not survive the loss of an instance or a zone, or that this is not known. */
function toldBy(judged: readonly Judgement[]): Told {
  const about = judged.filter(({ rule: { meta } }) => meta.evidenceOf === undefined && (meta.survives === "instance-loss" || meta.survives === "zone-loss"));
  const withOutcome = (outcome: Outcome): ReadonlySet<string> => new Set(about.flatMap((each) => (each.outcome === outcome ? [each.subject.id] : [])));
  return { failing: withOutcome("fails"), unknown: withOutcome("unknown") };
}

/** One fault is one finding: of two rules that tell it, the more exact one. */
function withoutRepeats(judged: readonly Judgement[]): readonly Judgement[] {
  const failed = new Set(judged.filter(({ outcome }) => outcome === "fails").map(({ rule }) => rule.meta.id));
  return judged.filter(({ rule, outcome }) => outcome !== "fails" || !rule.meta.yieldsTo?.some((id) => failed.has(id)));
}
