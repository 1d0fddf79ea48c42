import rules from "../../rules/index.ts";
import { insistingOn } from "../engine/choices.ts";
import { judgeAll } from "../engine/judge-all.ts";
import type { Judgement } from "../engine/judge.ts";
import { usedSuppressions, type UsedSuppression } from "../engine/suppression-problems.ts";
import type { Island } from "../frontends/islands/islands.ts";
import { assemble } from "../graph/assemble.ts";
import { groupWorkloads } from "../graph/workloads.ts";
import { KINDS } from "../kinds/index.ts";
import { reportedOf, type Reported } from "../outputs/make-report.ts";
import type { Input } from "../outputs/report.ts";
import { askedOf } from "../recovery/asked.ts";
import { assess } from "../recovery/assessment.ts";
import { objectivesOf } from "../recovery/objectives.ts";
import { score, unjudged, type Scorecard } from "../recovery/scorecard.ts";
import { goalFor, statedObjectives, type ChosenGoal } from "../recovery/stated-objectives.ts";
import { goalInTemplates } from "../recovery/template-goal.ts";
import type { Tier } from "../recovery/tiers.ts";
import { regionsOf } from "../recovery/topology/regions.ts";
import { foldedTopologies } from "../recovery/topology/topologies.ts";
import type { Topology } from "../recovery/topology/topology.ts";
import type { SourceText } from "../source/source.ts";
import { toldBy, type Told } from "./diagnostics.ts";
import { withFree } from "./free.ts";
import type { CheckOptions } from "./options.ts";
import { readAll, textsOf } from "./read.ts";
import { chosen, goalIn, sayingOf, statedRegions, withStatements } from "./saying.ts";
import { misnamed, unaccepted } from "./slips.ts";
import type { Surroundings } from "./surroundings.ts";

/** What one island gives to the report: words and places, and nothing of its graph but where the topologies have yet to be found. */
export interface Part extends Reported, Told {
  readonly inputs: readonly Input[];
  readonly passedOver: readonly string[];
  /** The names of all its workloads, judged or not. */
  readonly names: readonly string[];
  /** What each judged workload was judged by. */
  readonly goals: readonly ChosenGoal[];
  /** The texts that were read beyond those of the run. */
  readonly sources: readonly SourceText[];
  /** The files of Terraform in which the syntax is broken, by name. */
  readonly broken: readonly string[];
  readonly suppressions: readonly UsedSuppression[];
  readonly topologies?: () => readonly Topology[];
}

/** Reads an island and judges each of its workloads that is wanted by its own goal. */
export function partOf(files: Island, options: CheckOptions, { today, suppressions, named }: Surroundings): Part {
  const read = readAll(files, options);
  const grouped = groupWorkloads(read.deployments, named);
  const saying = sayingOf(grouped, options);
  const workloads = withStatements(grouped, saying, today);
  const graph = assemble(workloads, KINDS);
  const regions = new Map(workloads.map(({ name }) => [name, regionsOf(graph, name, statedRegions(saying(name), options))]));
  const asked = options.rules ?? rules;
  const choices = options.choices && insistingOn(options.choices, options.insisted ?? []);
  const wanted = chosen(workloads, options);
  const judged = wanted.map(({ name, deployments, stated: { staysInRegion = false } = {} }) => {
    const goal = goalFor(goalIn(saying(name)?.goal ?? {}, deployments, options), options, goalInTemplates(graph, name));
    const { tier, byDefault, doubts } = goal;
    if (goal.isFree) return { judgements: [], scorecard: unjudged(name, tier), goal, doubts: [] };
    const judge = (each: Tier): readonly Judgement[] => suppressions.apply(judgeAll(graph, name, askedOf(asked, staysInRegion), objectivesOf(each, goal), regions.get(name), choices));
    const judgements = judge(tier);
    const scorecard: Scorecard = { ...score({ name, staysInRegion }, tier, (each) => (each === tier ? judgements : judge(each))), ...(byDefault && { byDefault }) };
    const objectives = statedObjectives(goal);
    const assessment = assess({ graph, workload: name, tier, objectives, regions: regions.get(name) ?? { recovery: [] }, staysInRegion, judgements, capabilities: scorecard.capabilities, today });
    return { judgements, scorecard, goal, assessment, doubts };
  });
  const judgements = judged.flatMap((each) => each.judgements);
  const reported = reportedOf({
    scorecards: judged.map(({ scorecard }) => scorecard),
    assessments: new Map(judged.flatMap(({ scorecard, assessment }) => (assessment ? [[scorecard.workload, assessment]] : []))),
    regions,
    judgements,
    ...(choices && { choices }),
    graph,
    rules: asked,
    files: textsOf(files, options, read),
    explain: options.explain ?? {},
  });
  const told = toldBy(read, workloads, wanted, options);
  return {
    ...reported,
    ...told,
    diagnostics: [...told.diagnostics, ...misnamed(graph), ...unaccepted(graph), ...judged.flatMap(({ doubts }) => doubts)],
    inputs: withFree(read.inputs, wanted.map((workload, index) => ({ workload, isFree: judged[index]?.goal.isFree === true }))),
    passedOver: read.passedOver,
    names: workloads.map(({ name }) => name),
    goals: judged.map(({ goal }) => goal),
    sources: read.sources,
    broken: read.broken.map(({ file }) => file),
    suppressions: usedSuppressions(suppressions, { deployments: wanted.flatMap(({ deployments }) => deployments), judgements }),
    ...(options.draws !== false && { topologies: () => foldedTopologies({ workloads, drawn: new Map(wanted.map(({ name }) => [name, statedRegions(saying(name), options)])) }) }),
  };
}

/** The same part without any way back to its graph: what is worked out when it is asked for is worked out now. Topologies only where somebody will ask for them. */
export const settled = ({ topologies, ...part }: Part, { draws }: CheckOptions): Part => {
  const drawn = draws === true ? topologies?.() : undefined;
  return {
    ...part,
    workloads: part.workloads.map(({ recovery, ...card }) => ({ ...card, ...(recovery && { recovery: { ...recovery } }) })),
    ...(drawn ? { topologies: () => drawn } : topologies && { topologies }),
  };
};
