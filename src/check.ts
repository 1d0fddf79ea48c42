import rules from "../rules/index.ts";
import type { Rule } from "./engine/define-rule.ts";
import { judgeAll } from "./engine/judge-all.ts";
import type { Judgement } from "./engine/judge.ts";
import type { ParameterValues } from "./frontends/cloudformation/parameters.ts";
import { looksLikeTemplate } from "./frontends/cloudformation/sniff.ts";
import { readTemplate } from "./frontends/cloudformation/template.ts";
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
export interface CheckedFile extends SourceText {
  readonly named: boolean;
}

/** What a run is told besides its files. */
export interface CheckOptions {
  /** Undefined where nobody chose one: then it is `backup-restore`. */
  readonly tier?: Tier;
  /** The region's objectives in seconds, in place of the tier's own. */
  readonly rto?: number;
  readonly rpo?: number;
  /** The region that templates are deployed to, where all are deployed to one. */
  readonly region?: string;
  readonly parameters?: ParameterValues;
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

/** Reads, judges and scores: text in, report out. It opens no file and throws for no input. */
export function check(files: readonly CheckedFile[], options: CheckOptions = {}): Report {
  const { tier = "backup-restore", rto, rpo } = options;
  const own = { ...(rto !== undefined && { rto }), ...(rpo !== undefined && { rpo }) };
  const objectives = objectivesOf(tier, own);
  const read = readAll(files, options);
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
    files: [...files, ...(options.sources ?? [])],
    explain: options.explain ?? {},
  });
}

/** A value for a parameter that no template declares is a slip of the pen: nothing would come of it. */
function undeclared(given: ParameterValues | undefined, deployments: readonly RawDeployment[]): readonly Diagnostic[] {
  const declared = new Set(deployments.flatMap(({ parameters }) => parameters));
  return [...(given ?? [])].filter(([name]) => deployments.length > 0 && !declared.has(name)).map(([name, { step }]) => ({
    level: "warning",
    message: `no template here declares the parameter \`${name}\`; correct its name or leave it out`,
    span: step.span,
  }));
}

interface ReadFiles {
  readonly deployments: readonly RawDeployment[];
  readonly inputs: readonly Input[];
  readonly passedOver: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** One broken file never hides the others. */
function readAll(files: readonly CheckedFile[], { region, parameters }: CheckOptions): ReadFiles {
  const deployments: RawDeployment[] = [];
  const inputs: Input[] = [];
  const diagnostics: Diagnostic[] = [];
  let passedOver = 0;
  for (const { named, ...source } of files) {
    if (!looksLikeTemplate(source.text)) {
      if (named) inputs.push({ file: source.file, kind: "unknown", outcome: "passed-over", reason: "it is not a CloudFormation template" });
      else passedOver += 1;
      continue;
    }
    const result = readTemplate({ source, ...(region !== undefined && { region }), ...(parameters && { parameters }) });
    diagnostics.push(...result.diagnostics);
    if (result.outcome === "read") deployments.push(result.deployment);
    inputs.push({ file: source.file, kind: "cloudformation", outcome: result.outcome, ...("reason" in result && { reason: result.reason }) });
  }
  return { deployments, inputs, passedOver, diagnostics };
}
