import rules from "../rules/index.ts";
import type { ConfiguredWorkload } from "./config/configured.ts";
import type { Rule } from "./engine/define-rule.ts";
import { judgeAll } from "./engine/judge-all.ts";
import { suppressionProblems } from "./engine/suppression-problems.ts";
import { Suppressions } from "./engine/suppress.ts";
import type { Judgement } from "./engine/judge.ts";
import type { ParameterValues } from "./frontends/cloudformation/parameters.ts";
import type { Files } from "./frontends/folder.ts";
import { grammarFiles, syntaxWordsFile } from "./frontends/grammar.ts";
import { needsParser, readInputs, type InputFile, type ReadInputs } from "./frontends/inputs.ts";
import { MemoryFiles } from "./frontends/memory-files.ts";
import { looksLikePlan } from "./frontends/terraform/plan/sniff.ts";
import type { TerraformValues } from "./frontends/terraform/read.ts";
import { loadParser } from "./frontends/terraform/syntax/load.ts";
import { inTerraformsWords, syntaxWords } from "./frontends/terraform/syntax/syntax-words.ts";
import { assemble } from "./graph/assemble.ts";
import type { Graph, Workload } from "./graph/graph.ts";
import { isCalled } from "./graph/statements.ts";
import { groupWorkloads } from "./graph/workloads.ts";
import type { RawDeployment } from "./graph/raw.ts";
import { KINDS } from "./kinds/index.ts";
import { makeReport } from "./outputs/make-report.ts";
import type { Input, Report } from "./outputs/report.ts";
import { makeTopologyReport } from "./outputs/topology/make-report.ts";
import type { TopologyReport } from "./outputs/topology/report.ts";
import { assess } from "./recovery/assessment.ts";
import { askedOf } from "./recovery/asked.ts";
import { objectivesOf } from "./recovery/objectives.ts";
import { score, type Scorecard } from "./recovery/scorecard.ts";
import { goalFor, statedObjectives, type ChosenGoal } from "./recovery/stated-objectives.ts";
import { goalInTemplates } from "./recovery/template-goal.ts";
import { TIERS, type Tier } from "./recovery/tiers.ts";
import { UnknownWorkload } from "./config/unknown-workload.ts";
import { regionsOf, type StatedRegions } from "./recovery/topology/regions.ts";
import { foldAll, foldedTopologies, topologies } from "./recovery/topology/topologies.ts";
import type { Diagnostic } from "./source/diagnostic.ts";
import type { SourceText } from "./source/source.ts";

/** A file to look at: its text, and whether somebody named it rather than a search having found it. */
export type CheckedFile = InputFile;

/** What a run is told besides its files. */
export interface CheckOptions {
  /** Undefined where nobody chose one: then it is `backup-restore`. */
  readonly tier?: Tier;
  /** The region's objectives in seconds, in place of the tier's own. */
  readonly rto?: number;
  readonly rpo?: number;
  /** The region that templates are deployed to, where all are deployed to one, and of the providers that state none. */
  readonly region?: string;
  readonly parameters?: ParameterValues;
  /** Values for Terraform's variables, besides those that its own files give. */
  readonly variables?: TerraformValues;
  /** Terraform's workspace; `default` where none is chosen. */
  readonly workspace?: string;
  /** Where Terraform keeps downloaded modules, from a root module's folder on; `.terraform` where nothing is said. */
  readonly dataFolder?: string;
  /** What the inputs may refer to: modules, files of values. Only one another where nothing is given. */
  readonly files?: Files;
  /** The rules to ask; all of them where none are chosen. */
  readonly rules?: readonly Rule[];
  /** What the configuration states: workloads, their deployments, and what each is to reach. The tier and the objectives above win. */
  readonly workloads?: readonly ConfiguredWorkload[];
  /** The workload to judge; all of them where none is named. */
  readonly workload?: string;
  readonly ignores?: IgnoreOptions;
  /** The day by which ignores expire, `2027-03-31`; the day of the run in UTC where none is given. */
  readonly today?: string;
  /** Further texts that places may stand in: parameter files. */
  readonly sources?: readonly SourceText[];
  /** Inputs that could not even be read as text; each has its diagnostic. */
  readonly unreadable?: readonly Input[];
  readonly diagnostics?: readonly Diagnostic[];
  /** Evidence costs time: it is made for these outcomes, and always for what fails. */
  readonly explain?: { readonly holds?: boolean; readonly unknown?: boolean };
}

/** What is made of the ignores in the inputs. */
export interface IgnoreOptions {
  /** They have no effect. */
  readonly off?: boolean;
  /** One without a reason has no effect. */
  readonly requireReason?: boolean;
  /** One that suppresses nothing is a warning. */
  readonly reportUnused?: boolean;
}

/** Reads, judges and scores: text in, report out. It opens no file but its own, and throws for no input: only where it is asked for a workload that is none. */
export async function check(files: readonly CheckedFile[], options: CheckOptions = {}): Promise<Report> {
  return judged(files, options, await readAll(files, options));
}

/** What is drawn besides what is checked. */
export interface TopologyOptions extends CheckOptions {
  /** Everything that has a kind, and not only what holds data, serves users or is related to something. */
  readonly all?: boolean;
}

/** The topology of each workload: where its resources stand, and what they are to each other. */
export async function topology(files: readonly CheckedFile[], options: TopologyOptions = {}): Promise<TopologyReport> {
  const read = await readAll(files, options);
  const workloads = groupWorkloads(read.deployments);
  const all = { all: options.all === true };
  const found = topologies({ workloads, drawn: new Map(chosen(workloads, options).map(({ name }) => [name, { ...statedRegions(name, options), ...all }])) });
  return makeTopologyReport({
    topologies: found,
    drawn: foldAll(found),
    inputs: [...read.inputs, ...(options.unreadable ?? [])],
    passedOver: read.passedOver,
    diagnostics: diagnosticsOf(options, read, workloads),
    files: textsOf(files, options, read),
  });
}

async function readAll(files: readonly CheckedFile[], options: CheckOptions): Promise<ReadInputs> {
  const parser = needsParser(files, options) ? await loadParser(grammarFiles()) : undefined;
  const inMemory = (): Files => new MemoryFiles(Object.fromEntries(files.map(({ file, path = file, text }) => [path, text])));
  const read = readInputs(files, { ...options, files: options.files ?? inMemory(), ...(parser && { parser }) });
  return { ...read, diagnostics: await inTheirOwnWords(read) };
}

/** Syntax errors as Terraform itself tells them, which its users know. */
async function inTheirOwnWords({ diagnostics, broken }: ReadInputs): Promise<readonly Diagnostic[]> {
  let told = diagnostics;
  for (const source of broken.slice(0, MOST_ASKED)) {
    const words = await syntaxWords(source, syntaxWordsFile());
    told = told.flatMap((each) => (each.span.file === source.file ? inTerraformsWords([each], words, source) : [each]));
  }
  return told;
}

/** Broken files of which Terraform's words are asked: each takes a thread of its own. */
const MOST_ASKED = 20;

function judged(files: readonly CheckedFile[], options: CheckOptions, read: ReadInputs): Report {
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const workloads = withStatements(groupWorkloads(read.deployments), options.workloads ?? [], today);
  const graph = assemble(workloads, KINDS);
  const regions = new Map(workloads.map(({ name }) => [name, regionsOf(graph, name, statedRegions(name, options))]));
  const stated = new Map((options.workloads ?? []).map(({ name, goal }) => [name, goal]));
  const { off = false, requireReason = false, reportUnused = false } = options.ignores ?? {};
  const asked = options.rules ?? rules;
  const names = new Map([...rules, ...asked].map(({ meta }) => [meta.id, meta]));
  const suppressions = new Suppressions({ today, rules: [...names.values()], off, requireReason });
  const wanted = chosen(workloads, options);
  const judged = wanted.map(({ name, stated: { staysInRegion = false } = {} }) => {
    const goal = goalFor(stated.get(name) ?? {}, options, goalInTemplates(graph, name));
    const { tier, byDefault, doubts } = goal;
    const judge = (each: Tier): readonly Judgement[] => suppressions.apply(judgeAll(graph, name, askedOf(asked, staysInRegion), objectivesOf(each, goal), regions.get(name)));
    const judgements = judge(tier);
    const scorecard = score({ name, staysInRegion }, tier, (each) => (each === tier ? judgements : judge(each)));
    const objectives = statedObjectives(goal);
    const assessment = assess({ graph, workload: name, tier, objectives, regions: regions.get(name) ?? { recovery: [] }, staysInRegion, judgements, capabilities: scorecard.capabilities, today });
    return { judgements, scorecard: { ...scorecard, ...(byDefault && { byDefault }) }, goal, assessment, doubts };
  });
  const judgements = judged.flatMap((each) => each.judgements);
  const use = { deployments: wanted.flatMap(({ deployments }) => deployments), judgements, asked: new Set(asked.map(({ meta }) => meta.id)) };
  const ignores = suppressionProblems(suppressions, use, reportUnused);
  return makeReport({
    tier: tierOf(judged, options),
    inputs: [...read.inputs, ...(options.unreadable ?? [])],
    passedOver: read.passedOver,
    scorecards: judged.map(({ scorecard }) => scorecard),
    assessments: new Map(judged.map(({ scorecard, assessment }) => [scorecard.workload, assessment])),
    regions,
    topologies: () => foldedTopologies({ workloads, drawn: new Map(wanted.map(({ name }) => [name, statedRegions(name, options)])) }),
    judgements,
    graph,
    diagnostics: [...diagnosticsOf(options, read, workloads), ...misnamed(graph), ...judged.flatMap(({ doubts }) => doubts), ...ignores.diagnostics],
    unusedIgnores: ignores.unused,
    rules: asked,
    files: textsOf(files, options, read),
    explain: options.explain ?? {},
  });
}

/** Workloads with what the configuration states of them besides their files. */
const withStatements = (workloads: readonly Workload[], stated: readonly ConfiguredWorkload[], today: string): readonly Workload[] =>
  workloads.map((workload) => {
    const own = stated.find(({ name }) => name === workload.name);
    return own ? { ...workload, stated: { ...own.statements, today } } : workload;
  });

/** What is stated of a resource that does not exist says nothing: its name is a slip of the pen, or it has been renamed. */
const misnamed = (graph: Graph): readonly Diagnostic[] =>
  graph.workloads.flatMap(({ name, stated }) =>
    (stated?.named ?? [])
      .filter(({ address }) => !graph.subjectsOf(name).some((subject) => isCalled(subject, address)))
      .map(({ address, place }) => ({
        level: "warning",
        message: `nothing in the workload \`${name}\` is called \`${address}\`; write the address of a resource as the report shows it`,
        span: place,
      })),
  );

/** What is wrong with the inputs; where one workload is asked for, not what is wrong in the files of others only. */
function diagnosticsOf(options: CheckOptions, read: ReadInputs, workloads: readonly Workload[]): readonly Diagnostic[] {
  const all = [
    ...(options.diagnostics ?? []),
    ...read.diagnostics,
    ...undeclared(options.parameters, read.deployments),
    ...undeclaredByStated(options.workloads ?? [], options.parameters, read.deployments),
  ];
  if (options.workload === undefined) return all;
  const wanted = filesOf(workloads.filter(({ name }) => name === options.workload));
  const others = filesOf(workloads.filter(({ name }) => name !== options.workload));
  return all.filter(({ span: { file } }) => wanted.has(file) || !others.has(file));
}

const filesOf = (workloads: readonly Workload[]): ReadonlySet<string> =>
  new Set(workloads.flatMap(({ deployments }) => deployments).flatMap(({ file, resources }) => [file, ...resources.map(({ name }) => name.file)]));

const textsOf = (files: readonly CheckedFile[], options: CheckOptions, read: ReadInputs): readonly SourceText[] => [...files.map(guarded), ...read.sources, ...(options.sources ?? [])];

/** What the configuration and the command line say of the regions of a workload. */
function statedRegions(workload: string, { workloads = [], region }: CheckOptions): StatedRegions {
  const stated = workloads.find(({ name }) => name === workload);
  return {
    ...(stated?.primary !== undefined && { primary: stated.primary }),
    ...(stated?.recovery && { recovery: stated.recovery }),
    ...(stated && { step: stated.step }),
    ...(region !== undefined && { given: region }),
  };
}

/** The workload that is asked for; a name that none has is a mistake of whoever asks. */
function chosen(workloads: readonly Workload[], { workload, workloads: stated = [] }: CheckOptions): readonly Workload[] {
  if (workload === undefined) return workloads;
  const found = workloads.filter(({ name }) => name === workload);
  if (found.length === 0) throw new UnknownWorkload(workload, [...new Set([...workloads, ...stated].map(({ name }) => name))], stated.some(({ name }) => name === workload));
  return found;
}

/** The tier of the report: that of all workloads, or else the strongest of them. */
function tierOf(judged: readonly { readonly scorecard: Scorecard; readonly goal: ChosenGoal }[], options: CheckOptions): Report["tier"] {
  const strongest = judged.toSorted((a, b) => TIERS.indexOf(b.scorecard.tier) - TIERS.indexOf(a.scorecard.tier))[0];
  if (!strongest) {
    const { tier, byDefault, ...own } = goalFor({}, options);
    return { chosen: tier, byDefault, objectives: objectivesOf(tier, own) };
  }
  const { tier } = strongest.scorecard;
  return {
    chosen: tier,
    byDefault: judged.some(({ scorecard }) => scorecard.byDefault === true),
    objectives: objectivesOf(tier, strongest.goal),
    ...(judged.some(({ scorecard }) => scorecard.tier !== tier) && { isMixed: true }),
  };
}

/** A plan holds secrets in plain text, and is often one line. */
const guarded = (file: CheckedFile): SourceText => (file.planFor !== undefined || looksLikePlan(file.text) ? { ...file, guarded: true } : file);

/** A value for a parameter that no template declares is a slip of the pen: nothing would come of it. */
function undeclared(given: ParameterValues | undefined, deployments: readonly RawDeployment[]): readonly Diagnostic[] {
  const templates = deployments.filter(({ language }) => language === "cloudformation");
  const declared = new Set(templates.flatMap(({ parameters }) => parameters));
  return [...(given ?? [])].filter(([name]) => templates.length > 0 && !declared.has(name)).map(([name, { step }]) => ({
    level: "warning",
    message: `no template here declares the parameter \`${name}\`; correct its name or leave it out`,
    span: step.span,
  }));
}

/** The same of what the configuration gives to one template. */
function undeclaredByStated(workloads: readonly ConfiguredWorkload[], toAll: ParameterValues | undefined, deployments: readonly RawDeployment[]): readonly Diagnostic[] {
  const declared = new Map(deployments.map(({ id, parameters }) => [id, new Set(parameters)]));
  return workloads.flatMap(({ deployments: stated }) => stated).flatMap(({ id, parameters }) => {
    const names = declared.get(id);
    return [...(parameters ?? [])].filter(([name]) => names && !names.has(name) && !toAll?.has(name)).map(([name, { step }]): Diagnostic => ({
      level: "warning",
      message: `the template of this deployment does not declare the parameter \`${name}\`; correct its name or leave it out`,
      span: step.span,
    }));
  });
}
