import type { Graph } from "../graph/graph.ts";
import type { Rule } from "./define-rule.ts";
import { goalOf, type Objectives, type Regions } from "./goal.ts";
import { judge, type Judgement } from "./judge.ts";

/** Every applicable pair of a rule and a resource of a workload, what holds too: the score needs it. */
export function judgeAll(graph: Graph, workload: string, rules: readonly Rule[], objectives: Objectives, regions?: Regions): readonly Judgement[] {
  const asked = rules.map((rule) => ({ rule, goal: goalOf(rule.meta.survives, objectives, regions) }));
  const byKind = new Map<string, typeof asked>();
  for (const each of asked) for (const kind of each.rule.kinds) byKind.set(kind.name, [...(byKind.get(kind.name) ?? []), each]);
  const whole = graph.wholes.filter(({ workload: name }) => name === workload);
  return [...graph.subjectsOf(workload), ...whole].flatMap((subject) => {
    const judged = (byKind.get(subject.kind.name) ?? []).flatMap(({ rule, goal }) => judge(rule, subject, graph, goal) ?? []);
    return withoutRepeats(judged);
  });
}

/** One fault is one finding: of two rules that tell it, the more exact one. */
function withoutRepeats(judged: readonly Judgement[]): readonly Judgement[] {
  const failed = new Set(judged.filter(({ outcome }) => outcome === "fails").map(({ rule }) => rule.meta.id));
  return judged.filter(({ rule, outcome }) => outcome !== "fails" || !rule.meta.yieldsTo?.some((id) => failed.has(id)));
}
