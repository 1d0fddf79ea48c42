import { describe, expect, it } from "vitest";
import { findingsOf, type Finding } from "./engine/finding.ts";
import { judge, type Judgement } from "./engine/judge.ts";
import type { Rule } from "./engine/define-rule.ts";
import { assemble } from "./graph/assemble.ts";
import type { Graph } from "./graph/graph.ts";
import { typesOf } from "./graph/kind.ts";
import type { Language, RawDeployment } from "./graph/raw.ts";
import type { Statements } from "./graph/statements.ts";
import { workloadKind } from "./graph/workload-subject.ts";
import { readTemplate } from "./frontends/cloudformation/template.ts";
import { MemoryFiles } from "./frontends/memory-files.ts";
import { readTerraform } from "./frontends/terraform/read.ts";
import { KINDS } from "./kinds/index.ts";
import { fixed } from "./testing/fixed.ts";
import { goalOf, type Objectives, type Regions } from "./engine/goal.ts";
import { objectivesOf } from "./recovery/objectives.ts";
import type { Tier } from "./recovery/tiers.ts";

/** A piece of source in one language. `«…»` marks the exact spans that are expected, and is taken out before parsing. */
export interface Example {
  readonly language: Language;
  readonly text: string;
}

export const yaml = (strings: TemplateStringsArray): Example => ({ language: "cloudformation", text: dedent(strings.join("")) });

/** A root module of one file. An interpolation is written `\${…}`. */
export const hcl = (strings: TemplateStringsArray): Example => ({ language: "terraform", text: dedent(strings.join("")) });

/** How an example is looked at where the defaults do not do. */
export interface Setting {
  readonly tier?: Tier;
  readonly region?: string;
  readonly objectives?: Partial<Objectives>;
  /** What the manifest of a CDK application says of the stack. */
  readonly terminationProtection?: boolean;
  /** Home and recovery regions of the workload, as the goal has them. */
  readonly regions?: Regions;
  /** What the configuration states of the workload. */
  readonly stated?: Statements;
  /** Further regions that a template is deployed to; the rule is asked of what it makes there, too. */
  readonly alsoIn?: readonly string[];
  /** Other templates of the same workload; the rule is asked of the example's own resources only. */
  readonly beside?: readonly Beside[];
  /** Further files of a module by their paths: modules that it calls, values of its variables. */
  readonly files?: Readonly<Record<string, string>>;
}

/** A template that is deployed beside the example, where need be to a region of its own. */
export interface Beside {
  readonly given: Example;
  readonly region?: string;
  /** The deployment's name, where the same template is deployed a second time. */
  readonly id?: string;
}

export interface Given extends Setting {
  readonly given: Example;
}

interface Failing extends Given {
  /** The message of the first finding, where its wording is part of what is shown. */
  readonly says?: string;
  /** What the rule's fix makes of the example. */
  readonly becomes?: string;
  /** Why the rule's fix is not made here, in part: "it hangs on a condition". */
  readonly stays?: string;
  /** The resources for which another fault is left, that the fix does not mend. */
  readonly leaves?: readonly string[];
}

interface Undecided extends Given {
  /** A part of the reason that is given. */
  readonly because: string;
}

/** What a rule's test shows: for each language of its kinds, that it holds, fails at an exact place, and is unknown for a reason. */
export interface RuleExamples {
  /** Where the remedy's example is deployed, if not at home. */
  readonly followed?: Setting;
  readonly holds: readonly (Example | Given)[];
  readonly skips?: readonly (Example | Given)[];
  readonly fails: readonly (Example | Failing)[];
  readonly unknown: readonly Undecided[];
  /** Why there is no way for it to fail. */
  readonly neverFails?: string;
  /** Why its answer is always known. */
  readonly neverUnknown?: string;
  /** The one language that can express what a rule on the workload asks. */
  readonly only?: Language;
  /** The one language in which its fix can be made. */
  readonly fixedOnly?: Language;
}

/** Tests a rule by examples that read as its documentation. */
export function testRule(rule: Rule, examples: RuleExamples): void {
  describe(rule.meta.id, () => {
    it("shows every outcome in every language of its kinds, each example once", () => {
      expect(shortcomings(rule, examples)).toEqual([]);
    });
    for (const language of LANGUAGES) {
      const text = rule.meta.example?.[language];
      if (text !== undefined) it(`holds where its remedy is followed in ${NAME[language]}`, () => expectHolds(rule, { ...followed(rule, { language, text: dedent(text) }), ...examples.followed }));
    }
    const { only } = examples;
    if (only) it(`is asked in ${NAME[only]} only`, () => expect(all(examples).filter((each) => source(each).language !== only)).toEqual([]));
    if (examples.neverUnknown !== undefined) it(`is never unknown: ${examples.neverUnknown}`, () => expect(examples.unknown).toEqual([]));
    if (examples.neverFails !== undefined) it(`never fails: ${examples.neverFails}`, () => expect(examples.fails).toEqual([]));
    for (const each of examples.holds) it(`holds in ${languageOf(each)}: ${summary(each)}`, () => expectHolds(rule, each));
    for (const each of examples.skips ?? []) it(`does not apply in ${languageOf(each)}: ${summary(each)}`, () => expectSkipped(rule, each));
    for (const each of examples.fails) it(`fails in ${languageOf(each)}: ${summary(each)}`, () => expectFails(rule, each));
    if (rule.meta.fix) {
      it(`shows what its fix makes of an example in ${examples.fixedOnly ? `${NAME[examples.fixedOnly]}, and why not in the other language` : "every language"}`, () => expect(unshownFixes(examples)).toEqual([]));
      for (const each of examples.fails) it(`${"stays" in each ? "is not fixed" : "is fixed"} in ${languageOf(each)}: ${summary(each)}`, () => expectFixed(rule, each));
    }
    for (const each of examples.unknown) it(`is unknown in ${languageOf(each)}: ${summary(each)}`, () => expectUnknown(rule, each));
  });
}

function expectHolds(rule: Rule, example: Example | Given): void {
  const { judged, told } = ask(rule, example);
  expect(told.map(({ judgement }) => `${judgement.subject.address} ${judgement.outcome}`)).toEqual(judged.map(({ subject }) => `${subject.address} holds`));
  expect(judged.length).toBeGreaterThan(0);
}

function expectSkipped(rule: Rule, example: Example | Given): void {
  expect(ask(rule, example).judged.map(({ subject, outcome }) => `${subject.address} ${outcome}`)).toEqual([]);
}

function expectFails(rule: Rule, example: Example | Failing): void {
  const { told, text, marks } = ask(rule, example);
  const findings = told.filter(({ judgement }) => judgement.outcome === "fails").flatMap(({ findings: all }) => all);
  expect(findings.length, "nothing fails").toBeGreaterThan(0);
  expect(marks.length, "mark the expected place with «…»").toBeGreaterThan(0);
  expect(findings.map(({ primary }) => shown(text, primary.start, primary.end)).sort()).toEqual(marks.map(([start, end]) => shown(text, start, end)).sort());
  if ("given" in example && example.says !== undefined) expect(findings[0]?.message).toBe(example.says);
}

/** The file parses, the rule holds, no other rule is worse, nothing else has changed, and a second run changes nothing. */
async function expectFixed(rule: Rule, example: Example | Failing): Promise<void> {
  const { given: { language, text: marked }, stays, becomes, leaves = [], ...setting }: Failing = "given" in example ? example : { given: example };
  const { text } = unmark(marked);
  const run = (own: Setting, main: string): Graph => graphOf([{ language, text: main }], own);
  const made = await fixed(rule, { language, file: FILE[language], text, setting, graphOf: run });
  const refused = made.refused.length === 0 && made.texts.size === 0 ? ["the fix has no edit for it"] : made.refused;
  if (stays !== undefined) {
    expect(refused).toEqual([expect.stringContaining(stays)]);
    expect(made.texts).toEqual(new Map());
    return;
  }
  expect(refused, `the fix is not made; say by \`stays\` that ${refused.join("; ")}`).toEqual([]);
  expect(made.left, "the rule still does not hold").toEqual(leaves);
  expect(made.strayed, "something else has changed").toEqual([]);
  expect(made.replaced, "the fix is not safe, or does not say what it does").toEqual([]);
  expect(made.again, "a second run changes something").toEqual([]);
  if (becomes !== undefined) expect(made.texts.get(FILE[language])).toBe(dedent(becomes));
}

/** A language in which the rule fails in examples, and none of them is fixed; or one is, though that cannot be. */
function unshownFixes({ fails, fixedOnly }: RuleExamples): readonly string[] {
  const isFixed = (each: Example | Failing): boolean => !("stays" in each);
  return LANGUAGES.filter((language) => {
    const own = fails.filter((each) => source(each).language === language);
    const canBe = fixedOnly === undefined || fixedOnly === language;
    return own.length > 0 && (canBe ? !own.some(isFixed) : own.some(isFixed));
  });
}

function expectUnknown(rule: Rule, example: Undecided): void {
  const { judged, told, text, marks } = ask(rule, example);
  expect(judged.map(({ outcome }) => outcome)).toContain("unknown");
  expect(judged.map(({ outcome }) => outcome)).not.toContain("fails");
  const findings = told.filter(({ judgement }) => judgement.outcome === "unknown").flatMap(({ findings: all }) => all);
  expect(findings.map(({ message, evidence }) => [message, ...evidence.map(({ says }) => says)].join("\n")).join("\n")).toContain(example.because);
  if (marks.length > 0) expect(findings.map(({ primary }) => shown(text, primary.start, primary.end))).toEqual(marks.map(([start, end]) => shown(text, start, end)));
}

interface Asked {
  readonly text: string;
  readonly marks: readonly (readonly [number, number])[];
  readonly judged: readonly Judgement[];
  readonly told: readonly { readonly judgement: Judgement; readonly findings: readonly Finding[] }[];
}

function ask(rule: Rule, example: Example | Given): Asked {
  const { given, ...setting } = "given" in example ? example : { given: example };
  const { text, marks } = unmark(given.text);
  const graph = graphOf([{ language: given.language, text }], setting);
  const judged = judgeAll(rule, graph, setting).filter(({ subject }) => subject.deployment.file === FILE[given.language]);
  return { text, marks, judged, told: judged.map((judgement) => ({ judgement, findings: findingsOf(judgement, graph.world) })) };
}

/** Asks one rule of everything in a graph. */
export function judgeAll(rule: Rule, graph: Graph, { tier = "backup-restore", objectives = {}, regions }: Setting = {}): readonly Judgement[] {
  const goal = goalOf(rule.meta.survives, { ...objectivesOf(tier), ...objectives }, regions);
  const names = new Set(rule.kinds.map((kind) => kind.name));
  return [...graph.subjects, ...graph.wholes].filter((subject) => names.has(subject.kind.name)).flatMap((subject) => judge(rule, subject, graph, goal) ?? []);
}

/** The graph of some pieces of source, each a deployment of one workload. */
export function graphOf(examples: readonly Example[], { region, alsoIn = [], beside = [], files = {}, stated, terminationProtection }: Setting = {}): Graph {
  const all: readonly Beside[] = [...examples.map((given) => ({ given, ...(region !== undefined && { region }) })), ...beside];
  const [example] = examples;
  const again = example ? alsoIn.map((other): Beside => ({ given: example, region: other, id: `${FILE[example.language]} in ${other}` })) : [];
  const protectedOrNot = { ...(terminationProtection !== undefined && { terminationProtection }) };
  const deployments = [...all.map((each, index) => ({ ...deploymentOf(each, index, files), ...protectedOrNot })), ...again.map((each) => deploymentOf(each, 0, files))];
  return assemble([{ name: ".", deployments, ...(stated && { stated }) }], KINDS);
}

function deploymentOf({ given: { language, text }, region, id }: Beside, index: number, files: Readonly<Record<string, string>>): RawDeployment {
  const where = region === undefined ? {} : { region };
  if (language === "cloudformation") {
    const source = { file: index === 0 ? FILE.cloudformation : `template-${String(index + 1)}.yaml`, text };
    const result = readTemplate({ source, ...where, ...(id !== undefined && { id }) });
    if (result.outcome === "read") return result.deployment;
    throw new Error(`the example is ${result.outcome}: ${result.reason}`);
  }
  const folder = index === 0 ? "" : `module-${String(index + 1)}`;
  const texts = { ...files, [index === 0 ? FILE.terraform : `${folder}/main.tf`]: text };
  const { deployments, diagnostics } = readTerraform({ files: new MemoryFiles(texts), folders: [folder], ...where });
  const wrong = diagnostics.find(({ level }) => level === "error");
  const [deployment] = deployments;
  if (!deployment || wrong) throw new Error(`the example cannot be read: ${wrong?.message ?? "it holds no module"}`);
  return deployment;
}

const FILE: Readonly<Record<Language, string>> = { cloudformation: "template.yaml", terraform: "main.tf" };


function shortcomings(rule: Rule, examples: RuleExamples): readonly string[] {
  const languages = new Set(rule.kinds.flatMap((kind) => LANGUAGES.filter((language) => kind.name === workloadKind.name || typesOf(kind, language).length > 0)));
  const missing = [...languages].filter((language) => examples.only === undefined || language === examples.only).flatMap((language) =>
    (["holds", "fails", "unknown"] as const).flatMap((outcome) =>
      examples[outcome].some((each) => source(each).language === language) || (outcome === "fails" && examples.neverFails !== undefined) || (outcome === "unknown" && examples.neverUnknown !== undefined) ? [] : [`no example of ${language} in which it ${outcome}`],
    ),
  );
  const texts = [...examples.holds, ...(examples.skips ?? []), ...examples.fails, ...examples.unknown].map((each) => JSON.stringify(each));
  const repeated = texts.filter((each, index) => texts.indexOf(each) !== index).map((each) => `an example stands twice: ${each}`);
  return [...missing, ...repeated];
}

/** The examples in which the rule is asked. */
const all = ({ holds, fails, unknown }: RuleExamples): readonly (Example | Given)[] => [...holds, ...fails, ...unknown];

const source = (example: Example | Given): Example => ("given" in example ? example.given : example);

/** One line of the example, to tell tests apart. */
const summary = (example: Example | Given): string => source(example).text.replace(/\s+/gu, " ").trim().slice(0, 110);

/** A place as line, column and text, so that a wrong span can be read in the failure. */
function shown(text: string, start: number, end: number): string {
  const before = text.slice(0, start).split("\n");
  return `${String(before.length)}:${String((before.at(-1) ?? "").length + 1)} ${text.slice(start, end)}`;
}

function unmark(marked: string): { readonly text: string; readonly marks: readonly (readonly [number, number])[] } {
  const open: number[] = [];
  const marks: (readonly [number, number])[] = [];
  let text = "";
  for (const character of marked) {
    if (character === "«") open.push(text.length);
    else if (character === "»") marks.push([open.pop() ?? 0, text.length]);
    else text += character;
  }
  return { text, marks };
}

/** Takes out the indentation that the example has from standing in a test. */
function dedent(text: string): string {
  const lines = text.replace(/^\n/u, "").trimEnd().split("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const margin = lines.length > 1 ? Math.min(...indents) : 0;
  return lines.map((line) => line.slice(margin)).join("\n");
}

const LANGUAGES: readonly Language[] = ["cloudformation", "terraform"];

const NAME: Readonly<Record<Language, string>> = { cloudformation: "CloudFormation", terraform: "Terraform" };

const languageOf = (example: Example | Given): string => NAME[source(example).language];

/** Where a remedy's example is deployed: a module says itself where its resources stand, and what a rule about the recovery region alone shows stands there. */
function followed(rule: Rule, given: Example): Given {
  const { inBothRegions = false, needs } = rule.meta.example ?? {};
  const stated = needs && { stated: { needs: new Map(Object.entries(needs)) } };
  const alsoIn = inBothRegions && given.language === "cloudformation" ? ["eu-central-1"] : [];
  const atHome: Given = { given, ...stated, tier: "warm-standby", region: "eu-west-1", regions: { home: "eu-west-1", recovery: ["eu-central-1"] }, alsoIn };
  return ask(rule, atHome).judged.length > 0 ? atHome : { ...atHome, region: "eu-central-1", alsoIn: [] };
}
