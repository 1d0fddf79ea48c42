import rules from "../../rules/index.ts";
import { insistingOn } from "../engine/choices.ts";
import { judgeAll } from "../engine/judge-all.ts";
import type { Judgement } from "../engine/judge.ts";
import { Suppressions } from "../engine/suppress.ts";
import { suppressionProblems } from "../engine/suppression-problems.ts";
import type { ReadInputs } from "../frontends/inputs.ts";
import { assemble } from "../graph/assemble.ts";
import { groupWorkloads } from "../graph/workloads.ts";
import { KINDS } from "../kinds/index.ts";
import { makeReport } from "../outputs/make-report.ts";
import type { Report } from "../outputs/report.ts";
import { askedOf } from "../recovery/asked.ts";
import { assess } from "../recovery/assessment.ts";
import { objectivesOf } from "../recovery/objectives.ts";
import { score, unjudged, type Scorecard } from "../recovery/scorecard.ts";
import { goalFor, statedObjectives, type ChosenGoal } from "../recovery/stated-objectives.ts";
import { goalInTemplates } from "../recovery/template-goal.ts";
import { TIERS, type Tier } from "../recovery/tiers.ts";
import { regionsOf } from "../recovery/topology/regions.ts";
import { foldedTopologies } from "../recovery/topology/topologies.ts";
import { withFree } from "./free.ts";
import type { CheckedFile, CheckOptions } from "./options.ts";
import { textsOf } from "./read.ts";
import { chosen, goalIn, sayingOf, statedRegions, withStatements } from "./saying.ts";
import { diagnosticsOf, misnamed, unaccepted } from "./slips.ts";

/** Judges every workload that is wanted by its own goal, and makes the report of it. */
export function judged(files: readonly CheckedFile[], options: CheckOptions, read: ReadInputs): Report {
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const grouped = groupWorkloads(read.deployments);
  const saying = sayingOf(grouped, options);
  const workloads = withStatements(grouped, saying, today);
  const graph = assemble(workloads, KINDS);
  const regions = new Map(workloads.map(({ name }) => [name, regionsOf(graph, name, statedRegions(saying(name), options))]));
  const { off = false, requireReason = false, reportUnused = false } = options.ignores ?? {};
  const asked = options.rules ?? rules;
  const names = new Map([...rules, ...asked].map(({ meta }) => [meta.id, meta]));
  const suppressions = new Suppressions({ today, rules: [...names.values()], off, requireReason, ...(options.accepted && { everywhere: options.accepted }) });
  const choices = options.choices && insistingOn(options.choices, options.insisted ?? []);
  const wanted = chosen(workloads, options);
  const judged = wanted.map(({ name, deployments, stated: { staysInRegion = false } = {} }, index) => {
    options.onWorkload?.(index, wanted.length);
    const goal = goalFor(goalIn(saying(name)?.goal ?? {}, deployments, options), options, goalInTemplates(graph, name));
    const { tier, byDefault, doubts } = goal;
    if (goal.isFree) return { judgements: [], scorecard: unjudged(name, tier), goal, doubts: [] };
    const judge = (each: Tier): readonly Judgement[] => suppressions.apply(judgeAll(graph, name, askedOf(asked, staysInRegion), objectivesOf(each, goal), regions.get(name), choices));
    const judgements = judge(tier);
    const scorecard = score({ name, staysInRegion }, tier, (each) => (each === tier ? judgements : judge(each)));
    const objectives = statedObjectives(goal);
    const assessment = assess({ graph, workload: name, tier, objectives, regions: regions.get(name) ?? { recovery: [] }, staysInRegion, judgements, capabilities: scorecard.capabilities, today });
    return { judgements, scorecard: { ...scorecard, ...(byDefault && { byDefault }) }, goal, assessment, doubts };
  });
  const judgements = judged.flatMap((each) => each.judgements);
  const use = { deployments: wanted.flatMap(({ deployments }) => deployments), judgements, asked: new Set(asked.map(({ meta }) => meta.id)), ...(options.accepted && { everywhere: options.accepted }) };
  const ignores = suppressionProblems(suppressions, use, reportUnused);
  return makeReport({
    tier: tierOf(judged, options),
    inputs: withFree([...read.inputs, ...(options.unreadable ?? [])], wanted.map((workload, index) => ({ workload, isFree: judged[index]?.goal.isFree === true }))),
    passedOver: read.passedOver,
    scorecards: judged.map(({ scorecard }) => scorecard),
    assessments: new Map(judged.flatMap(({ scorecard, assessment }) => (assessment ? [[scorecard.workload, assessment]] : []))),
    regions,
    topologies: () => foldedTopologies({ workloads, drawn: new Map(wanted.map(({ name }) => [name, statedRegions(saying(name), options)])) }),
    judgements,
    ...(choices && { choices }),
    graph,
    diagnostics: [...diagnosticsOf(options, read, workloads), ...misnamed(graph), ...unaccepted(graph), ...judged.flatMap(({ doubts }) => doubts), ...ignores.diagnostics],
    unusedIgnores: ignores.unused,
    rules: asked,
    files: textsOf(files, options, read),
    explain: options.explain ?? {},
  });
}

/** The tier of the report: that of all workloads, or else the strongest of them. */
function tierOf(judged: readonly { readonly scorecard: Scorecard; readonly goal: ChosenGoal }[], options: CheckOptions): Report["tier"] {
  const asked = judged.filter(({ goal }) => !goal.isFree);
  const strongest = asked.toSorted((a, b) => TIERS.indexOf(b.scorecard.tier) - TIERS.indexOf(a.scorecard.tier))[0];
  if (!strongest) {
    const { tier, byDefault, ...own } = goalFor({}, options);
    return { chosen: tier, byDefault: byDefault && judged.length === 0, objectives: objectivesOf(tier, own) };
  }
  const { tier } = strongest.scorecard;
  return {
    chosen: tier,
    byDefault: asked.some(({ scorecard }) => scorecard.byDefault === true),
    objectives: objectivesOf(tier, strongest.goal),
    ...(asked.some(({ scorecard }) => scorecard.tier !== tier) && { isMixed: true }),
  };
}
