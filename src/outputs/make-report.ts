import type { Rule } from "../engine/define-rule.ts";
import { findingsOf, type Finding } from "../engine/finding.ts";
import { fingerprintOf } from "../engine/fingerprint.ts";
import type { Judgement } from "../engine/judge.ts";
import type { Graph } from "../graph/graph.ts";
import type { Scorecard } from "../recovery/scorecard.ts";
import { severityOf, severityOfLayer, type Severity } from "../recovery/severity.ts";
import { TIERS, type Tier } from "../recovery/tiers.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceText } from "../source/source.ts";
import { COMMAND_LINE } from "../source/span.ts";
import { Positions } from "../source/positions.ts";
import type { Evidence, Outcome } from "../value/verdict.ts";
import type { Input, Report, ReportedDiagnostic, ReportedEvidence, ReportedVerdict } from "./report.ts";
import { TOOL } from "./tool.ts";

/** All that a run has found, before it is laid out. */
export interface Run {
  readonly tier: Report["tier"];
  readonly inputs: readonly Input[];
  readonly passedOver: number;
  readonly scorecards: readonly Scorecard[];
  readonly judgements: readonly Judgement[];
  readonly graph: Graph;
  readonly diagnostics: readonly Diagnostic[];
  readonly rules: readonly Rule[];
  readonly files: readonly SourceText[];
  readonly explain: { readonly holds?: boolean; readonly unknown?: boolean };
}

/** Turns a run into a report: offsets become lines, judgements become verdicts with their words. */
export function makeReport(run: Run): Report {
  const positions = new Positions(run.files);
  const wholes = wholesOf(run);
  const verdicts = run.judgements.flatMap((judgement) => verdictsOf(judgement, run, wholes, positions));
  return {
    tool: TOOL,
    tier: run.tier,
    inputs: [...run.inputs].sort((a, b) => compare(a.file, b.file)),
    passedOver: run.passedOver,
    workloads: [...run.scorecards].sort(worstFirst),
    verdicts: verdicts.sort(byPlace),
    diagnostics: eachOnce(run.diagnostics.map((each) => diagnostic(each, positions))),
    hasGaps: run.diagnostics.some(({ isGap }) => isGap === true),
    rules: new Map(run.rules.map(({ meta }) => [meta.id, meta])),
    source: (file) => positions.lines(file),
  };
}

/** What is wrong with a value that was typed has no place in a file. */
const diagnostic = ({ level, message, span }: Diagnostic, positions: Positions): ReportedDiagnostic => ({
  level,
  message,
  ...(span.file !== COMMAND_LINE && { location: positions.locate(span) }),
});

/** A parser may say the same of one place twice. */
function eachOnce(diagnostics: readonly ReportedDiagnostic[]): readonly ReportedDiagnostic[] {
  return [...new Map(diagnostics.map((each) => [JSON.stringify(each), each])).values()];
}

function verdictsOf(judgement: Judgement, run: Run, wholes: ReadonlyMap<string, Outcome>, positions: Positions): readonly ReportedVerdict[] {
  const { rule, subject, outcome } = judgement;
  const explained = outcome === "fails" || (outcome === "holds" ? run.explain.holds : run.explain.unknown);
  const findings = explained ? findingsOf(judgement, run.graph.world) : [];
  const told: readonly Finding[] = findings.length > 0 ? findings : [{ message: rule.meta.title, evidence: [], primary: subject.name }];
  return told.map(({ message, evidence, primary, key }) => ({
    rule: rule.meta,
    outcome,
    severity: outcome === "fails" ? severityIn(judgement, run.tier.chosen, wholes) : "none",
    message,
    workload: subject.workload,
    resource: {
      address: subject.address,
      block: subject.block,
      type: subject.type,
      kind: subject.kind.name,
      deployment: subject.deployment.id,
      ...(subject.raw.constructPath !== undefined && { constructPath: subject.raw.constructPath }),
    },
    location: positions.locate(primary),
    evidence: evidence.map((each) => reported(each, positions)),
    fingerprint: fingerprintOf(rule.meta.id, subject, key),
  }));
}

/** The outcomes of the rules that others are layers of, by rule and subject. */
function wholesOf({ judgements, rules }: Run): ReadonlyMap<string, Outcome> {
  const wholes = new Set(rules.map(({ meta }) => meta.layerOf));
  const judged = judgements.filter(({ rule }) => wholes.has(rule.meta.id));
  return new Map(judged.map(({ rule, subject, outcome }) => [`${rule.meta.id}#${subject.id}`, outcome]));
}

function severityIn({ rule, subject }: Judgement, tier: Tier, wholes: ReadonlyMap<string, Outcome>): Severity {
  const { layerOf } = rule.meta;
  return layerOf === undefined ? severityOf(rule.meta, tier) : severityOfLayer(wholes.get(`${layerOf}#${subject.id}`));
}

function reported({ span, says, when, via }: Evidence, positions: Positions): ReportedEvidence {
  const steps = via.map((step) => ({ location: positions.locate(step.span), label: step.label }));
  return { location: positions.locate(span), says, steps, ...(when !== undefined && { when }) };
}

function byPlace(a: ReportedVerdict, b: ReportedVerdict): number {
  return (
    compare(a.location.file, b.location.file) ||
    a.location.startLine - b.location.startLine ||
    a.location.startColumn - b.location.startColumn ||
    compare(a.rule.id, b.rule.id) ||
    compare(a.resource.address, b.resource.address) ||
    ORDER[a.outcome] - ORDER[b.outcome]
  );
}

const ORDER: Readonly<Record<Outcome, number>> = { fails: 0, unknown: 1, holds: 2 };

/** Missed before unproven before met; then the lower proven score; then the name. */
function worstFirst(a: Scorecard, b: Scorecard): number {
  return rank(a) - rank(b) || (a.score?.proven ?? Infinity) - (b.score?.proven ?? Infinity) || reach(a.highestMet) - reach(b.highestMet) || compare(a.workload, b.workload);
}

const rank = ({ verdict }: Scorecard): number => (verdict === undefined ? VERDICTS.length : VERDICTS.indexOf(verdict));

const VERDICTS: readonly NonNullable<Scorecard["verdict"]>[] = ["missed", "unproven", "met"];

const reach = (tier: Tier | undefined): number => (tier === undefined ? -1 : TIERS.indexOf(tier));

/** By code unit, so that the order is the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
