import type { Capability } from "../engine/goal.ts";

/** The DR strategies, weakest first. */
export const TIERS = ["backup-restore", "pilot-light", "warm-standby", "multi-region", "active-active"] as const;

export type Tier = (typeof TIERS)[number];

/** Stands in place of a tier where nothing is asked of a workload: it is read, since others may rely on it, and not judged. */
export const NO_TIER = "none";

export type StatedTier = Tier | typeof NO_TIER;

export const isTier = (name: string): name is Tier => TIERS.some((tier) => tier === name);

/** What a tier asks of a capability: required, advised, or nothing. */
export type Cell = "required" | "advised" | "blank";

interface Row {
  /** What it means, for people. */
  readonly label: string;
  readonly cells: Readonly<Record<Tier, Cell>>;
  /**
   * Asks for something to exist, so that it is asked of every workload that has anything to recover, also
   * where no resource is there that a rule could judge.
   */
  readonly asksToExist?: boolean;
  /** Asks for something in another region than the home region. */
  readonly ofAnotherRegion?: boolean;
}

type Asking = Pick<Row, "asksToExist" | "ofAnotherRegion">;

/** Asked of every workload: that something is there, and that something is in another region. */
const THERE: Asking = { asksToExist: true };
const ELSEWHERE: Asking = { asksToExist: true, ofAnotherRegion: true };

/** A row's cells, weakest tier first: R required, a advised, - blank. */
function row(cells: string, label: string, { asksToExist = false, ofAnotherRegion = false }: Asking = {}): Row {
  const cell = (tier: Tier): Cell => CELLS[cells.charAt(TIERS.indexOf(tier))] ?? "blank";
  return {
    label,
    cells: {
      "backup-restore": cell("backup-restore"),
      "pilot-light": cell("pilot-light"),
      "warm-standby": cell("warm-standby"),
      "multi-region": cell("multi-region"),
      "active-active": cell("active-active"),
    },
    ...(asksToExist && { asksToExist }),
    ...(ofAnotherRegion && { ofAnotherRegion }),
  };
}

const CELLS: Readonly<Record<string, Cell>> = { R: "required", a: "advised" };

/** The tier table: which capability each tier asks for. */
export const CAPABILITIES: Readonly<Record<Capability, Row>> = {
  "configuration-takes-effect": row("RRRRR", "protections are accepted by AWS and take effect"),
  "data-backed-up": row("RRRRR", "every data store is backed up"),
  "backup-meets-objective": row("RRRRR", "backups are as frequent and kept as long as the objectives ask"),
  "backup-leaves-region": row("RRRRR", "a copy of every data store leaves the region"),
  "protected-from-deletion": row("RRRRR", "data stores are protected from deletion"),
  "backup-immutable": row("aaaaa", "backups cannot be changed or deleted"),
  "keys-and-secrets-kept": row("RRRRR", "keys and secrets survive a deletion by mistake"),
  "keys-and-secrets-in-recovery-region": row("aRRRR", "keys and secrets exist in the recovery region"),
  "messages-not-lost": row("aaaRR", "messages that cannot be handled are kept"),
  "recovery-region-defined": row("aRRRR", "infrastructure is defined in a recovery region", ELSEWHERE),
  "recovery-region-matches": row("-aRRR", "home and recovery region agree in what failover relies on"),
  "data-replicated": row("-RRRR", "data is replicated live to the recovery region"),
  "routing-movable": row("aRRRR", "users can be sent to another region", ELSEWHERE),
  "images-and-artifacts-replicated": row("aRRRR", "images and artifacts exist in the recovery region"),
  "data-in-two-zones": row("aaRRR", "data stores survive the loss of a zone"),
  "compute-in-two-zones": row("aaRRR", "compute survives the loss of a zone"),
  "network-redundant": row("aaRRR", "the network survives the loss of a zone"),
  "health-checked": row("aaRRR", "what serves is health-checked"),
  "self-healing": row("aaRRR", "what fails is replaced by itself"),
  scales: row("-aRRR", "capacity follows the load"),
  "compute-running-in-recovery-region": row("--RRR", "compute runs in the recovery region", ELSEWHERE),
  "failover-automated": row("-aRRR", "the steps of a failover are automated", ELSEWHERE),
  "regions-connected": row("-aaaa", "the regions can reach each other"),
  "capacity-in-recovery-region": row("--aRR", "the recovery region has the capacity of home", ELSEWHERE),
  "fast-detection": row("--aRR", "a failure is detected within the objective"),
  "routing-active": row("----R", "every region serves, and every record is health-checked", ELSEWHERE),
  "data-writable-everywhere": row("----R", "each region takes writes"),
  watched: row("aaRRR", "alarms watch what serves, and act", THERE),
  "recovery-tested": row("aaaRR", "recovery is tested", THERE),
  "deployable-safely": row("aaaRR", "a bad deployment is caught and rolled back"),
  "objectives-met": row("RRRRR", "the estimate is within the objectives"),
};

export const cellOf = (capability: Capability, tier: Tier): Cell => CAPABILITIES[capability].cells[tier];
