import { filesOf, type RuleChoice, type RuleChoices } from "../engine/choices.ts";
import type { Rule } from "../engine/define-rule.ts";
import { findingsOf, type Finding } from "../engine/finding.ts";
import { fingerprintOf } from "../engine/fingerprint.ts";
import type { Judgement } from "../engine/judge.ts";
import type { Graph } from "../graph/graph.ts";
import type { Suppression } from "../graph/raw.ts";
import { workloadKind } from "../graph/workload-subject.ts";
import type { Assessment } from "../recovery/assessment.ts";
import type { Scorecard } from "../recovery/scorecard.ts";
import type { Topology } from "../recovery/topology/topology.ts";
import type { WorkloadRegions } from "../recovery/topology/regions.ts";
import { severityOf, severityOfLayer, type Severity } from "../recovery/severity.ts";
import { TIERS, type Tier } from "../recovery/tiers.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { Span } from "../source/span.ts";
import type { SourceText } from "../source/source.ts";
import { Positions } from "../source/positions.ts";
import type { Evidence, Outcome } from "../value/verdict.ts";
import type { Input, Location, Report, ReportedEvidence, ReportedSuppression, ReportedVerdict } from "./report.ts";
import { reportedDiagnostics } from "./reported-diagnostics.ts";
import { reportedRecovery } from "./reported-recovery.ts";
import { reportedRegions } from "./reported-regions.ts";
import { TOOL } from "./tool.ts";

/** All that a run has found, before it is laid out. */
export interface Run {
  readonly tier: Report["tier"];
  readonly inputs: readonly Input[];
  readonly passedOver: number;
  readonly scorecards: readonly Scorecard[];
  /** How each workload would recover, by its name. */
  readonly assessments: ReadonlyMap<string, Assessment>;
  /** The regions of each workload, by its name. */
  readonly regions: ReadonlyMap<string, WorkloadRegions>;
  readonly topologies: () => readonly Topology[];
  readonly judgements: readonly Judgement[];
  /** What is chosen of the rules. */
  readonly choices?: RuleChoices;
  readonly graph: Graph;
  readonly diagnostics: readonly Diagnostic[];
  readonly rules: readonly Rule[];
  readonly files: readonly SourceText[];
  readonly unusedIgnores?: number;
  readonly explain: { readonly holds?: boolean; readonly unknown?: boolean };
}

/** Turns a run into a report: offsets become lines, judgements become verdicts with their words. */
export function makeReport(run: Run): Report {
  const positions = new Positions(run.files);
  const wholes = wholesOf(run);
  const tiers = new Map(run.scorecards.map(({ workload, tier }) => [workload, tier]));
  const tierOf = (workload: string): Tier => tiers.get(workload) ?? run.tier.chosen;
  const verdicts = run.judgements.flatMap((judgement) => verdictsOf(judgement, run, tierOf(judgement.subject.workload), wholes, positions));
  return {
    tool: TOOL,
    tier: run.tier,
    inputs: [...run.inputs].sort((a, b) => compare(a.file, b.file)),
    passedOver: run.passedOver,
    workloads: [...run.scorecards].sort(worstFirst).map((card) => {
      const [regions, assessment] = [run.regions.get(card.workload), run.assessments.get(card.workload)];
      const locate = (span: Span): Location => positions.locate(span);
      return { ...card, ...(regions && { regions: reportedRegions(regions, locate) }), ...(assessment && { recovery: reportedRecovery(assessment, locate) }) };
    }),
    verdicts: verdicts.sort(byPlace),
    diagnostics: reportedDiagnostics(run.diagnostics, positions),
    hasGaps: run.diagnostics.some(({ isGap }) => isGap === true),
    unusedIgnores: run.unusedIgnores ?? 0,
    rules: new Map(run.rules.map(({ meta }) => [meta.id, meta])),
    topologies: run.topologies,
    texts: new Map(run.files.map(({ file, text }) => [file, text])),
    source: (file) => positions.lines(file),
  };
}

function verdictsOf(judgement: Judgement, run: Run, tier: Tier, wholes: ReadonlyMap<string, Outcome>, positions: Positions): readonly ReportedVerdict[] {
  const { rule, subject, outcome, suppressed, expired } = judgement;
  const explained = outcome === "fails" || (outcome === "holds" ? run.explain.holds : run.explain.unknown);
  const findings = explained ? findingsOf(judgement, run.graph.world) : [];
  const told: readonly Finding[] = findings.length > 0 ? findings : [{ message: rule.meta.title, evidence: [], primary: subject.raw.madeAt ?? subject.name }];
  const { level } = run.choices?.of(rule.meta.id, filesOf(subject)) ?? {};
  return told.map(({ message, evidence, primary, key, edits }) => ({
    rule: rule.meta,
    outcome,
    ...(key !== undefined && { fault: key }),
    severity: outcome === "fails" ? severityIn(judgement, tier, wholes, level) : "none",
    atWorst: rule.meta.evidenceOf === undefined ? (level ?? severityOf(rule.meta, tier)) : "none",
    message,
    workload: subject.workload,
    resource: {
      address: subject.address,
      shown: subject.shown,
      block: subject.block,
      type: subject.type,
      kind: subject.kind.name,
      deployment: subject.deployment.id,
      ...(subject.raw.constructPath !== undefined && { constructPath: subject.raw.constructPath }),
      declaredAt: positions.locate(subject.raw.name),
    },
    location: positions.locate(primary),
    evidence: [...evidence.map((each) => reported(each, positions)), ...(expired && outcome === "fails" ? [pastDate(expired, positions)] : [])],
    fingerprint: fingerprintOf(rule.meta.id, subject, key),
    ...(edits && { edits }),
    ...(suppressed && { suppressed: suppression(suppressed, positions) }),
  }));
}

/** The outcomes of the rules that others are layers of, by rule and subject. */
function wholesOf({ judgements, rules }: Run): ReadonlyMap<string, Outcome> {
  const wholes = new Set(rules.map(({ meta }) => meta.layerOf));
  const judged = judgements.filter(({ rule }) => wholes.has(rule.meta.id));
  return new Map(judged.map(({ rule, subject, outcome }) => [`${rule.meta.id}#${subject.id}`, outcome]));
}

/** A level that somebody has chosen counts in place of the tier's; what is told by another rule's finding stays so. */
function severityIn({ rule, subject }: Judgement, tier: Tier, wholes: ReadonlyMap<string, Outcome>, level: RuleChoice["level"]): Severity {
  const { layerOf, evidenceOf } = rule.meta;
  if (evidenceOf !== undefined) return "none";
  if (layerOf === undefined) return level ?? severityOf(rule.meta, tier);
  const own = severityOfLayer(wholes.get(`${layerOf}#${subject.id}`));
  return own === "none" ? own : (level ?? own);
}

function reported({ span, says, when, gives, via }: Evidence, positions: Positions): ReportedEvidence {
  const steps = via.map((step) => ({ location: positions.locate(step.span), label: step.label }));
  return { location: positions.locate(span), says, steps, ...(when !== undefined && { when }), ...(gives !== undefined && { gives }) };
}

/** Why something is reported again that somebody accepted. */
const pastDate = ({ until = "", place }: Suppression, positions: Positions): ReportedEvidence => ({
  location: positions.locate(place),
  says: `the ignore of it expired on ${until}`,
  steps: [],
});

const suppression = ({ reason, until, by, place }: Suppression, positions: Positions): ReportedSuppression => ({
  ...(reason !== undefined && { reason }),
  ...(until !== undefined && { until }),
  by,
  location: positions.locate(place),
});

/** What is said of a workload as a whole stands after what is said of its resources. */
function byPlace(a: ReportedVerdict, b: ReportedVerdict): number {
  return (
    Number(a.resource.kind === workloadKind.name) - Number(b.resource.kind === workloadKind.name) ||
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
