import rules from "../../rules/index.ts";
import type { Rule } from "../engine/define-rule.ts";
import { findingsOf } from "../engine/finding.ts";
import { goalOf } from "../engine/goal.ts";
import { judge } from "../engine/judge.ts";
import { editSources } from "../fix/sources.ts";
import type { FixedReport, FixedVerdict } from "../fix/offer.ts";
import { fixAll, type Fixed } from "../fix/rounds.ts";
import type { Graph } from "../graph/graph.ts";
import type { Language } from "../graph/raw.ts";
import { objectivesOf } from "../recovery/objectives.ts";
import type { Setting } from "../testing.ts";
import { hiddenReplacements } from "./replacing.ts";
import { strayed } from "./strayed.ts";

/** An example that is to be fixed. */
export interface ToFix {
  readonly language: Language;
  /** The name of the example's own file. */
  readonly file: string;
  readonly text: string;
  readonly setting: Setting;
  /** The graph of the example with another text of its own file. */
  readonly graphOf: (setting: Setting, text: string) => Graph;
}

/** What became of an example. Every list is empty where all is well. */
export interface Outcome {
  readonly texts: ReadonlyMap<string, string>;
  /** Why the fix was not made. */
  readonly refused: readonly string[];
  /** The resources for which the rule does not hold afterwards. */
  readonly left: readonly string[];
  /** What has changed and is not what the fix says. */
  readonly strayed: readonly string[];
  /** What is replaced without the rule's saying so. */
  readonly replaced: readonly string[];
  /** What a second run would do. */
  readonly again: readonly string[];
}

/** Makes the fix of a rule in an example, and looks at everything that must be true then. */
export async function fixed(rule: Rule, example: ToFix): Promise<Outcome> {
  const first = await fixOnce(rule, example, new Map(), rules);
  const second = await fixOnce(rule, example, first.texts, []);
  const asked = [...example.graphOf(example.setting, first.texts.get(example.file) ?? example.text).subjects];
  return {
    texts: first.texts,
    refused: [...new Set(first.refused.map(({ why }) => why))],
    left: asked.length === 0 ? ["nothing is read any more"] : first.report.verdicts.filter(({ rule: { id }, outcome }) => id === rule.meta.id && outcome !== "holds").map(({ resource }) => resource.address),
    strayed: strayed(example, first),
    replaced: rule.meta.fix ? await hiddenReplacements(rule.meta.fix, first) : [],
    again: second.fixed.flatMap(({ says }) => says),
  };
}

async function fixOnce(rule: Rule, { file, text, setting, graphOf }: ToFix, texts: ReadonlyMap<string, string>, others: readonly Rule[]): Promise<Fixed<FixedReport>> {
  const judgeWith = (changed: ReadonlyMap<string, string>): FixedReport => {
    const all = new Map([...Object.entries(setting.files ?? {}), [file, text] as const, ...texts, ...changed]);
    const own = { ...setting, ...(setting.files && { files: Object.fromEntries([...all].filter(([name]) => name !== file)) }) };
    return { verdicts: verdictsOf(graphOf(own, all.get(file) ?? text), rule, others, setting), diagnostics: [], texts: all };
  };
  return fixAll(judgeWith(new Map()), {
    safety: "review",
    isWanted: (verdict) => verdict.rule.id === rule.meta.id,
    judge: (changed) => Promise.resolve(judgeWith(changed)),
    sources: ({ texts: all = new Map<string, string>() }) => editSources({ text: (name) => all.get(name), names: () => [...all.keys()], locked: () => undefined }),
  });
}

function verdictsOf(graph: Graph, own: Rule, others: readonly Rule[], { tier = "backup-restore", objectives = {}, regions }: Setting): readonly FixedVerdict[] {
  return [own, ...others.filter(({ meta }) => meta.id !== own.meta.id)].flatMap((rule) => {
    const goal = goalOf(rule.meta.survives, { ...objectivesOf(tier), ...objectives }, regions);
    const names = new Set(rule.kinds.map(({ name }) => name));
    const judged = [...graph.subjects, ...graph.wholes].filter(({ kind }) => names.has(kind.name)).flatMap((subject) => judge(rule, subject, graph, goal) ?? []);
    return judged.flatMap((judgement) => {
      const { subject, outcome } = judgement;
      const resource = { address: subject.address, shown: subject.shown, block: subject.block, type: subject.type, kind: subject.kind.name, deployment: subject.deployment.id };
      const base = { rule: rule.meta, outcome, resource, workload: subject.workload };
      const found = outcome === "holds" ? [] : findingsOf(judgement, graph.world);
      return found.length === 0 ? [base] : found.map(({ key, edits }) => ({ ...base, ...(key !== undefined && { fault: key }), ...(edits && { edits: edits() }) }));
    });
  });
}
