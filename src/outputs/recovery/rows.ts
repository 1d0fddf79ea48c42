import type { ReportedRecovery } from "../recovery-report.ts";
import { changeRows } from "./changes.ts";
import { attestationRows, availabilityRows, checklistRows, hubRows } from "./readiness.ts";
import { strategyRows } from "./strategy.ts";
import { objectiveRows, recoveryTable } from "./table.ts";
import { wayRows } from "./way.ts";
import type { Look } from "./words.ts";

/** The parts of a scorecard that say how the workload would recover. */
export interface RecoveryParts {
  readonly strategy: readonly string[];
  readonly disruptions: readonly string[];
  readonly way: readonly string[];
  readonly readiness: readonly string[];
  readonly changes: readonly string[];
}

export function recoveryParts(recovery: ReportedRecovery, look: Look): RecoveryParts {
  const { strategy, availability, hub, checklist = [], attestations = [], changes = [] } = recovery;
  return {
    strategy: strategy ? strategyRows(strategy, look) : [],
    disruptions: [...recoveryTable(recovery, look), ...objectiveRows(recovery, look)],
    way: wayRows(recovery, look),
    readiness: [
      ...(availability && availability.outcome !== "not-asked" ? availabilityRows(availability, look) : []),
      ...(hub && look.options.verbose ? hubRows(hub, look) : []),
      ...checklistRows(checklist, look),
      ...attestationRows(attestations, look),
    ],
    changes: changeRows(changes, look),
  };
}
