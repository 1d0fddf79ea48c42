import type { Capability } from "../engine/goal.ts";
import type { Judgement } from "../engine/judge.ts";
import type { Attestation } from "./attestations.ts";
import { countsForScore, type CapabilityResult } from "./scorecard.ts";

/** One line of the readiness checklist. */
export interface ChecklistItem {
  readonly section: Section;
  /** What is to be so, as a clause: "backups are made by themselves". */
  readonly says: string;
  /** As rules judge it, or as people attest it. */
  readonly outcome: "holds" | "fails" | "unknown" | "not-asked" | Attestation["outcome"];
}

export type Section = "infrastructure" | "database" | "application" | "network" | "operations";

interface Line extends Pick<ChecklistItem, "section" | "says"> {
  /** By all rules of these capabilities. */
  readonly capabilities?: readonly Capability[];
  /** Of the capabilities only by what is judged of these kinds: the beginnings of their names. */
  readonly of?: readonly string[];
  /** By these rules, also where they only advise. */
  readonly rules?: readonly string[];
  /** By what people say, where no rule shows it. */
  readonly attested?: Attestation["name"];
  /** It is about a second region, which a workload that stays in its own on purpose does not have. */
  readonly ofAnotherRegion?: true;
}

const RELATIONAL = ["rds."];
const DATABASES = [...RELATIONAL, "docdb.", "dsql.", "dynamodb.", "elasticache.", "keyspaces.", "memorydb.", "neptune.", "redshift."];

const POINT_IN_TIME = ["aurora-backup-retention", "documentdb-backup-retention", "dynamodb-pitr", "keyspaces-pitr", "neptune-backup-retention", "rds-backup-enabled", "rds-backup-retention"];

/** What is asked before a workload is said to be ready, section by section. */
const LINES: readonly Line[] = [
  { section: "infrastructure", says: "data, compute and network survive the loss of a zone", capabilities: ["data-in-two-zones", "compute-in-two-zones", "network-redundant"] },
  { section: "infrastructure", says: "data is replicated to another Region", capabilities: ["data-replicated"], ofAnotherRegion: true },
  { section: "infrastructure", says: "backups are made by themselves", capabilities: ["data-backed-up"] },
  { section: "infrastructure", says: "backups are as frequent and kept as long as the objectives ask", capabilities: ["backup-meets-objective"] },

  { section: "database", says: "relational databases have a standby in another zone", capabilities: ["data-in-two-zones"], of: RELATIONAL },
  { section: "database", says: "databases have a replica in the recovery Region", capabilities: ["data-replicated"], of: DATABASES, ofAnotherRegion: true },
  { section: "database", says: "what is replicated to another Region has been tested", attested: "replication-test", ofAnotherRegion: true },
  { section: "database", says: "databases can be restored to a point in time, as far back as is asked for", rules: POINT_IN_TIME },

  { section: "application", says: "what computes keeps no state of its own", rules: ["stateless-design"] },
  { section: "application", says: "capacity follows the load", capabilities: ["scales"] },
  { section: "application", says: "what serves is health-checked", capabilities: ["health-checked"] },
  { section: "application", says: "a new version takes over only when it works, and is rolled back when it does not", capabilities: ["deployable-safely"], attested: "blue-green" },

  { section: "network", says: "health checks of Route 53 notice a failure soon enough", rules: ["route53-failover-health", "route53-health-check-endpoint", "route53-health-check-speed"] },
  { section: "network", says: "records or switches send users to another Region", capabilities: ["routing-movable"], ofAnotherRegion: true },
  { section: "network", says: "the networks of the Regions are connected", rules: ["regions-peered"], ofAnotherRegion: true },
  { section: "network", says: "VPN and Direct Connect have a second way", rules: ["directconnect-redundant", "vpn-redundant"] },

  { section: "operations", says: "a runbook says what to do", attested: "runbook" },
  { section: "operations", says: "failover and recovery are tried", capabilities: ["recovery-tested"] },
  { section: "operations", says: "a communication plan says who tells whom", attested: "communication-plan" },
  { section: "operations", says: "drills are held from time to time", attested: "drill" },
];

/** Every rule that a line is judged by, for whoever makes sure that there is such a rule. */
export const CHECKLIST_RULES: readonly string[] = LINES.flatMap(({ rules = [] }) => rules);

/** What the checklist is made from. */
export interface Checked {
  readonly judgements: readonly Judgement[];
  readonly capabilities: readonly CapabilityResult[];
  readonly attestations: readonly Attestation[];
  readonly staysInRegion: boolean;
}

/** The readiness checklist of a workload. Nothing is asked of one in which nothing was judged. */
export const checklistOf = (checked: Checked): readonly ChecklistItem[] => LINES.map((line) => ({ section: line.section, says: line.says, outcome: outcomeOf(line, checked) }));

function outcomeOf(line: Line, checked: Checked): ChecklistItem["outcome"] {
  if (checked.judgements.length === 0 || (checked.staysInRegion && line.ofAnotherRegion)) return "not-asked";
  const judged = line.capabilities && !line.of ? byCapabilities(line.capabilities, checked) : byJudgements(line, checked.judgements);
  const attested = checked.attestations.find(({ name }) => name === line.attested)?.outcome;
  const isJudged = line.capabilities !== undefined || line.rules !== undefined;
  if (attested === undefined || (isJudged && attested === "missing")) return judged;
  // What a rule proves, or disproves, needs nobody's word.
  return judged === "holds" || judged === "fails" || (judged === "unknown" && attested === "expired") ? judged : attested;
}

type Judged = "holds" | "fails" | "unknown" | "not-asked";

/** What somebody accepts shows nothing. */
const byCapabilities = (ids: readonly Capability[], { capabilities }: Checked): Judged =>
  worst(capabilities.filter(({ id }) => ids.includes(id)).map(({ outcome }) => (outcome === "suppressed" ? "unknown" : outcome)));

function byJudgements({ capabilities, of = [""], rules }: Line, judgements: readonly Judgement[]): Judged {
  const isAsked = ({ rule: { meta }, subject }: Judgement): boolean =>
    rules ? rules.includes(meta.id) : capabilities !== undefined && capabilities.includes(meta.capability) && countsForScore(meta) && of.some((kinds) => subject.kind.name.startsWith(kinds));
  return worst(judgements.filter(isAsked).map(({ outcome, suppressed }) => (suppressed ? "unknown" : outcome)));
}

const worst = (outcomes: readonly Judged[]): Judged => (["fails", "unknown", "holds"] as const).find((each) => outcomes.includes(each)) ?? "not-asked";
