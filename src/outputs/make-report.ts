import { filesOf, type RuleChoice, type RuleChoices } from "../engine/choices.ts";
import type { Rule } from "../engine/define-rule.ts";
import { findingsOf, type Finding } from "../engine/finding.ts";
import { fingerprintOf } from "../engine/fingerprint.ts";
import type { Judgement } from "../engine/judge.ts";
import type { Graph } from "../graph/graph.ts";
import type { Suppression } from "../graph/raw.ts";
import type { Subject } from "../graph/subject.ts";
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
import type { Input, Location, Report, ReportedEvidence, ReportedResource, ReportedSuppression, ReportedVerdict } from "./report.ts";
import { reportedDiagnostics } from "./reported-diagnostics.ts";
import { reportedRecovery } from "./reported-recovery.ts";
import { reportedRegions } from "./reported-regions.ts";
import { TOOL } from "./tool.ts";

/** What was judged together, before it is laid out. */
export interface Judged {
  readonly scorecards: readonly Scorecard[];
  /** How each workload would recover, by its name. */
  readonly assessments: ReadonlyMap<string, Assessment>;
  /** The regions of each workload, by its name. */
  readonly regions: ReadonlyMap<string, WorkloadRegions>;
  readonly judgements: readonly Judgement[];
  /** What is chosen of the rules. */
  readonly choices?: RuleChoices;
  readonly graph: Graph;
  readonly rules: readonly Rule[];
  readonly files: readonly SourceText[];
  readonly explain: { readonly holds?: boolean; readonly unknown?: boolean };
}

/** The same with lines in place of offsets, and verdicts with their words. */
export type Reported = Pick<Report, "verdicts" | "workloads">;

export function reportedOf(judged: Judged): Reported {
  const positions = new Positions(judged.files);
  const wholes = wholesOf(judged);
  const tiers = new Map(judged.scorecards.map(({ workload, tier }) => [workload, tier]));
  const locate = (span: Span): Location => positions.locate(span);
  const resources = new Map<Subject, Declared>();
  const resourceOf = (subject: Subject): Declared => {
    const known = resources.get(subject) ?? resourceIn(subject, positions);
    resources.set(subject, known);
    return known;
  };
  return {
    verdicts: judged.judgements.flatMap((judgement) => {
      const tier = tiers.get(judgement.subject.workload);
      return tier ? verdictsOf(judgement, resourceOf(judgement.subject), { judged, tier, wholes, positions }) : [];
    }),
    workloads: judged.scorecards.map((card) => {
      const [regions, assessment] = [judged.regions.get(card.workload), judged.assessments.get(card.workload)];
      return { ...card, ...(regions && { regions: reportedRegions(regions, locate) }), ...(assessment && { recovery: reportedRecovery(assessment, locate) }) };
    }),
  };
}

/** All that a run has found. */
export interface Run extends Reported {
  readonly tier: Report["tier"];
  readonly inputs: readonly Input[];
  readonly passedOver: number;
  readonly topologies?: () => readonly Topology[];
  readonly diagnostics: readonly Diagnostic[];
  readonly rules: readonly Rule[];
  readonly files: readonly SourceText[];
  readonly unusedIgnores?: number;
}

/** The report of a run, in an order that does not depend on the order of reading. */
export function makeReport(run: Run): Report {
  const positions = new Positions(run.files);
  return {
    tool: TOOL,
    tier: run.tier,
    inputs: [...run.inputs].sort((a, b) => compare(a.file, b.file)),
    passedOver: run.passedOver,
    workloads: [...run.workloads].sort(worstFirst),
    verdicts: [...run.verdicts].sort(byPlace),
    diagnostics: reportedDiagnostics(run.diagnostics, positions),
    hasGaps: run.diagnostics.some(({ isGap }) => isGap === true),
    unusedIgnores: run.unusedIgnores ?? 0,
    rules: new Map(run.rules.map(({ meta }) => [meta.id, meta])),
    ...(run.topologies && { topologies: run.topologies }),
    texts: new Map(run.files.map(({ file, text }) => [file, text])),
    source: (file) => positions.lines(file),
  };
}

interface Around {
  readonly judged: Judged;
  readonly tier: Tier;
  readonly wholes: ReadonlyMap<string, Outcome>;
  readonly positions: Positions;
}

function verdictsOf(judgement: Judgement, resource: Declared, { judged, tier, wholes, positions }: Around): readonly ReportedVerdict[] {
  const { rule, subject, outcome, suppressed, expired } = judgement;
  const explained = outcome === "fails" || (outcome === "holds" ? judged.explain.holds : judged.explain.unknown);
  const findings = explained ? findingsOf(judgement, judged.graph.world) : [];
  const told: readonly Finding[] = findings.length > 0 ? findings : [{ message: rule.meta.title, evidence: [], primary: subject.raw.madeAt ?? subject.name }];
  const { level } = judged.choices?.of(rule.meta.id, filesOf(subject)) ?? {};
  return told.map(({ message, evidence, primary, key, edits }) => ({
    rule: rule.meta,
    outcome,
    ...(key !== undefined && { fault: key }),
    severity: outcome === "fails" ? severityIn(judgement, tier, wholes, level) : "none",
    atWorst: rule.meta.evidenceOf === undefined ? (level ?? severityOf(rule.meta, tier)) : "none",
    message,
    workload: subject.workload,
    resource,
    location: primary === subject.raw.name ? resource.declaredAt : positions.locate(primary),
    evidence: [...evidence.map((each) => reported(each, positions)), ...(expired && outcome === "fails" ? [pastDate(expired, positions)] : [])],
    fingerprint: fingerprintOf(rule.meta.id, subject, key),
    ...(edits && { edits: edits() }),
    ...(suppressed && { suppressed: suppression(suppressed, positions) }),
  }));
}

type Declared = ReportedResource & Required<Pick<ReportedResource, "declaredAt">>;

/** What all verdicts on a resource say of it. */
const resourceIn = (subject: Subject, positions: Positions): Declared => ({
  address: subject.address,
  shown: subject.shown,
  block: subject.block,
  type: subject.type,
  kind: subject.kind.name,
  deployment: subject.deployment.id,
  ...(subject.raw.constructPath !== undefined && { constructPath: subject.raw.constructPath }),
  declaredAt: positions.locate(subject.raw.name),
});

/** The outcomes of the rules that others are layers of, by rule and subject. */
function wholesOf({ judgements, rules }: Judged): ReadonlyMap<string, Outcome> {
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
