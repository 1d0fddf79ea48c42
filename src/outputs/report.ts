import type { RuleMeta } from "../engine/define-rule.ts";
import type { Objectives } from "../engine/goal.ts";
import type { Scorecard } from "../recovery/scorecard.ts";
import type { Severity } from "../recovery/severity.ts";
import type { Tier } from "../recovery/tiers.ts";
import type { LineIndex } from "../source/source.ts";
import type { Outcome } from "../value/verdict.ts";

/** Everything that an output shows. Outputs compute nothing: they choose and lay out. */
export interface Report {
  readonly tool: { readonly name: "resilint"; readonly version: string; readonly homepage: string };
  readonly tier: {
    readonly chosen: Tier;
    /** Nobody chose it, so the report says how to. */
    readonly byDefault: boolean;
    readonly objectives: Objectives;
  };
  readonly inputs: readonly Input[];
  /** Files that a sniff passed over: counted, not listed. */
  readonly passedOver: number;
  /** Worst first. */
  readonly workloads: readonly Scorecard[];
  /** In the order of files and places. Every outcome is here; outputs leave out what was not asked for. */
  readonly verdicts: readonly ReportedVerdict[];
  readonly diagnostics: readonly ReportedDiagnostic[];
  /** Something that the inputs refer to could not be read: a module that is not on disk. */
  readonly hasGaps?: boolean;
  /** The rules that were asked, by id. */
  readonly rules: ReadonlyMap<string, RuleMeta>;
  /** The text of a file, for excerpts. */
  readonly source: (file: string) => LineIndex | undefined;
}

export interface Input {
  readonly file: string;
  /** `cloudformation`, `terraform`, `plan`; `unknown` for what is none of them. */
  readonly kind: string;
  /** The folder of the module that it belongs to, as the report names it: a file of Terraform. */
  readonly module?: string;
  readonly outcome: "read" | "unreadable" | "passed-over";
  readonly reason?: string;
}

/** Lines and columns count from 1; columns in UTF-16 code units; the end is exclusive. */
export interface Location {
  readonly file: string;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface ReportedStep {
  readonly location: Location;
  readonly label: string;
}

export interface ReportedEvidence {
  readonly location: Location;
  readonly says: string;
  readonly when?: string;
  readonly steps: readonly ReportedStep[];
}

export interface ReportedResource {
  readonly address: string;
  /** The address of the block as written, which a finding folds by. */
  readonly block: string;
  readonly type: string;
  readonly kind: string;
  readonly deployment: string;
  readonly constructPath?: string;
}

export interface ReportedVerdict {
  readonly rule: RuleMeta;
  readonly outcome: Outcome;
  readonly severity: Severity;
  /** What is wrong, in a clause without a full stop. */
  readonly message: string;
  readonly workload: string;
  readonly resource: ReportedResource;
  readonly location: Location;
  readonly evidence: readonly ReportedEvidence[];
  readonly fingerprint: string;
}

export interface ReportedDiagnostic {
  readonly level: "error" | "warning" | "note";
  readonly message: string;
  readonly location?: Location;
}
