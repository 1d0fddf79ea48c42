import { judge } from "../../../src/engine/judge.ts";
import { fingerprintOf } from "../../../src/engine/fingerprint.ts";
import { goalOf } from "../../../src/engine/goal.ts";
import type { ParameterValues } from "../../../src/frontends/cloudformation/template.ts";
import { readTemplate } from "../../../src/frontends/cloudformation/template.ts";
import { assemble } from "../../../src/graph/assemble.ts";
import type { Graph } from "../../../src/graph/graph.ts";
import { objectivesOf } from "../../../src/recovery/objectives.ts";
import { KINDS, type Rule } from "../../../src/rule.ts";
import type { Outcome } from "../../../src/value/verdict.ts";
import { deploy, type Parameter, type Template, type Values } from "./deploy.ts";
import { TOY_RULES } from "./toy-rules.ts";

/** What the engine says of every rule and resource: `rule of Resource`; nothing where the rule does not apply in any case. */
export type Verdicts = ReadonlyMap<string, { readonly outcome: Outcome; readonly tooMany: boolean }>;

export function verdictsOf(text: string, values: Values = {}, rules: readonly Rule[] = TOY_RULES): Verdicts {
  const graph = graphOf(text, values);
  const found = new Map<string, { outcome: Outcome; tooMany: boolean }>();
  for (const subject of graph.subjects) {
    for (const rule of rules) {
      if (!rule.kinds.some((kind) => kind.name === subject.kind.name)) continue;
      const judgement = judge(rule, subject, graph, GOAL);
      if (judgement) found.set(`${rule.meta.id} of ${subject.address}`, { outcome: judgement.outcome, tooMany: judgement.tooMany });
    }
  }
  return found;
}

/** The fingerprint of everything in a template. */
export const addressesOf = (text: string): Readonly<Record<string, string>> =>
  sorted(graphOf(text).subjects.map((subject) => [subject.id, fingerprintOf("toy", subject)]));

export const sorted = (entries: readonly (readonly [string, string])[]): Readonly<Record<string, string>> =>
  Object.fromEntries<string>(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));

function graphOf(text: string, values: Values = {}): Graph {
  const step = { label: "the value", span: { file: "parameters.json", start: 0, end: 0 } };
  const parameters: ParameterValues = new Map(Object.entries(values).map(([name, value]) => [name, { value, step }]));
  const result = readTemplate({ source: { file: "template.yaml", text }, parameters });
  if (result.outcome !== "read") throw new Error(`the template is ${result.outcome}: ${result.reason}`);
  return assemble([{ name: ".", deployments: [result.deployment] }], KINDS);
}

const GOAL = goalOf("zone-loss", objectivesOf("backup-restore"));

/** A verdict that is wrong, or one that could have been given and was not. */
export interface Difference {
  readonly sort: "wrong" | "missed" | "front end";
  readonly of: string;
  readonly said: string;
  readonly is: string;
  readonly values?: Values;
}

/** Compares what is said of a template with what is true of all its deployments. */
export function compare(template: Template, most = 100): { readonly differences: readonly Difference[]; readonly decided: number; readonly open: number } {
  const said = verdictsOf(JSON.stringify(template));
  const all = combinations(template);
  const step = Math.max(1, Math.floor(all.length / most));
  const chosen = all.filter((_, index) => index % step === 0);
  const deployed = chosen.flatMap((values) => {
    const plain = deploy(template, values);
    return plain === undefined ? [] : [{ values, verdicts: verdictsOf(JSON.stringify(plain)), plain }];
  });
  const differences: Difference[] = [];
  let decided = 0;
  let open = 0;
  for (const of of namesOf(said, deployed)) {
    const outcomes = deployed.map(({ values, verdicts }) => ({ values, outcome: verdicts.get(of)?.outcome }));
    const applied = outcomes.filter(({ outcome }) => outcome !== undefined);
    const mine = said.get(of);
    const [first] = applied;
    if (mine?.outcome !== "unknown") {
      decided += 1;
      const wrong = applied.find(({ outcome }) => outcome !== mine?.outcome);
      if (wrong) differences.push({ sort: "wrong", of, said: mine?.outcome ?? "nothing", is: wrong.outcome ?? "nothing", values: wrong.values });
      continue;
    }
    open += 1;
    const spared = outcomes.length > applied.length;
    const agree = first && first.outcome !== "unknown" && applied.every(({ outcome }) => outcome === first.outcome);
    // What fails only where the rule applies at all is not known to fail.
    // Nor does the engine know which values CloudFormation refuses.
    const whole = step === 1 && deployed.length === all.length;
    if (agree && whole && !mine.tooMany && !(spared && first.outcome === "fails")) differences.push({ sort: "missed", of, said: "unknown", is: String(first.outcome) });
  }
  for (const { values, verdicts } of deployed.slice(0, 2)) {
    const read = verdictsOf(JSON.stringify(template), values);
    for (const of of new Set([...read.keys(), ...verdicts.keys()])) {
      const [one, other] = [read.get(of)?.outcome, verdicts.get(of)?.outcome];
      if (one !== other) differences.push({ sort: "front end", of, said: String(one), is: String(other), values });
    }
  }
  return { differences, decided, open };
}

const namesOf = (said: Verdicts, deployed: readonly { readonly verdicts: Verdicts }[]): ReadonlySet<string> =>
  new Set([...said.keys(), ...deployed.flatMap(({ verdicts }) => [...verdicts.keys()])]);

/** Every way to give values to the parameters that are used: what they are compared with, what others are called, and something else. */
export function combinations({ Parameters, ...rest }: Template): readonly Values[] {
  const text = JSON.stringify(rest);
  const used = Object.entries(Parameters).filter(([name]) => text.includes(`"${name}"`) || text.includes(`\${${name}}`));
  const compared = JSON.stringify(rest.Conditions);
  const literals = ["a", "b", ...["x-a", "true", "7"].filter((each) => compared.includes(`"${each}"`)), ...(compared.includes('"Flag"') ? ["true", "false"] : [])];
  const open = used.filter(([, { AllowedValues, Default }]) => AllowedValues === undefined && Default === undefined);
  const valuesOf = (name: string, { Type, AllowedValues, Default }: Parameter): readonly string[] => {
    if (Default !== undefined) return [Default];
    if (Type === "CommaDelimitedList") return ["", "a", "a,b", "b,a,a"];
    return AllowedValues ?? [...(name === "Days" ? ["1", "7", "8"] : [...new Set([...literals, ARN])]), ...(open.length > 1 ? [`of ${name}`] : []), "zz"];
  };
  return used.reduce<readonly Values[]>((found, [name, parameter]) => valuesOf(name, parameter).flatMap((value) => found.map((each) => ({ ...each, [name]: value }))), [{}]);
}

const ARN = "arn:aws:rds:b:a:db:a";
