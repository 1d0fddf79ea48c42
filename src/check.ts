import rules from "../rules/index.ts";
import type { Rule } from "./engine/define-rule.ts";
import { judgeAll } from "./engine/judge-all.ts";
import type { Judgement } from "./engine/judge.ts";
import type { ParameterValues } from "./frontends/cloudformation/parameters.ts";
import type { Files } from "./frontends/folder.ts";
import { grammarFiles, syntaxWordsFile } from "./frontends/grammar.ts";
import { readInputs, type InputFile, type ReadInputs } from "./frontends/inputs.ts";
import { MemoryFiles } from "./frontends/memory-files.ts";
import { isTerraformFile } from "./frontends/terraform-files.ts";
import { looksLikePlan } from "./frontends/terraform/plan/sniff.ts";
import type { TerraformValues } from "./frontends/terraform/read.ts";
import { loadParser } from "./frontends/terraform/syntax/load.ts";
import { inTerraformsWords, syntaxWords } from "./frontends/terraform/syntax/syntax-words.ts";
import { assemble } from "./graph/assemble.ts";
import { groupWorkloads } from "./graph/workloads.ts";
import type { RawDeployment } from "./graph/raw.ts";
import { KINDS } from "./kinds/index.ts";
import { makeReport } from "./outputs/make-report.ts";
import type { Input, Report } from "./outputs/report.ts";
import { objectivesOf } from "./recovery/objectives.ts";
import { score } from "./recovery/scorecard.ts";
import type { Tier } from "./recovery/tiers.ts";
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
  /** Further texts that places may stand in: parameter files. */
  readonly sources?: readonly SourceText[];
  /** Inputs that could not even be read as text; each has its diagnostic. */
  readonly unreadable?: readonly Input[];
  readonly diagnostics?: readonly Diagnostic[];
  /** Evidence costs time: it is made for these outcomes, and always for what fails. */
  readonly explain?: { readonly holds?: boolean; readonly unknown?: boolean };
}

/** Reads, judges and scores: text in, report out. It opens no file but its own and throws for no input. */
export async function check(files: readonly CheckedFile[], options: CheckOptions = {}): Promise<Report> {
  const parser = files.some(({ file }) => isTerraformFile(file)) ? await loadParser(grammarFiles()) : undefined;
  const inMemory = (): Files => new MemoryFiles(Object.fromEntries(files.map(({ file, path = file, text }) => [path, text])));
  const read = readInputs(files, { ...options, files: options.files ?? inMemory(), ...(parser && { parser }) });
  return judged(files, options, { ...read, diagnostics: await inTheirOwnWords(read) });
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
  const { tier = "backup-restore", rto, rpo } = options;
  const own = { ...(rto !== undefined && { rto }), ...(rpo !== undefined && { rpo }) };
  const objectives = objectivesOf(tier, own);
  const workloads = groupWorkloads(read.deployments);
  const graph = assemble(workloads, KINDS);
  const judged = workloads.map(({ name }) => {
    const judge = (each: Tier): readonly Judgement[] => judgeAll(graph, name, options.rules ?? rules, objectivesOf(each, own));
    const judgements = judge(tier);
    return { judgements, scorecard: score(name, tier, (each) => (each === tier ? judgements : judge(each))) };
  });
  return makeReport({
    tier: { chosen: tier, byDefault: options.tier === undefined, objectives },
    inputs: [...read.inputs, ...(options.unreadable ?? [])],
    passedOver: read.passedOver,
    scorecards: judged.map(({ scorecard }) => scorecard),
    judgements: judged.flatMap(({ judgements }) => judgements),
    graph,
    diagnostics: [...(options.diagnostics ?? []), ...read.diagnostics, ...undeclared(options.parameters, read.deployments)],
    rules: options.rules ?? rules,
    files: [...files.map(guarded), ...read.sources, ...(options.sources ?? [])],
    explain: options.explain ?? {},
  });
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
