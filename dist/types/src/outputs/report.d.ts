import type { FixSafety, RuleMeta } from "../engine/define-rule.ts";
import type { SuppressionForm } from "../graph/raw.ts";
import type { Objectives } from "../engine/goal.ts";
import type { Scorecard } from "../recovery/scorecard.ts";
import type { Severity } from "../recovery/severity.ts";
import type { Topology } from "../recovery/topology/topology.ts";
import type { Tier } from "../recovery/tiers.ts";
import type { Lines } from "../source/source.ts";
import type { PropertyEdit } from "../value/edit.ts";
import type { Outcome } from "../value/verdict.ts";
import type { Difference } from "./difference.ts";
import type { ReportedRecovery } from "./recovery-report.ts";
/** Everything that an output shows. Outputs compute nothing: they choose and lay out. */
export interface Report {
    readonly tool: {
        readonly name: "resilint";
        readonly version: string;
        readonly homepage: string;
    };
    readonly tier: {
        /** That of all workloads; the strongest of them where they have several. */
        readonly chosen: Tier;
        /** Nobody chose it, or that of one of the workloads, so the report says how to. */
        readonly byDefault: boolean;
        readonly objectives: Objectives;
        /** Set where workloads are judged by different tiers: each scorecard has its own. */
        readonly isMixed?: true;
    };
    readonly inputs: readonly Input[];
    /** Files that a sniff passed over: counted, not listed. */
    readonly passedOver: number;
    /** What the search has left out, files and folders: counted, not listed. */
    readonly left?: LeftFiles;
    /** Worst first. */
    readonly workloads: readonly ReportedWorkload[];
    /** In the order of files and places. Every outcome is here; outputs leave out what was not asked for. */
    readonly verdicts: readonly ReportedVerdict[];
    readonly diagnostics: readonly ReportedDiagnostic[];
    /** Something that the inputs refer to could not be read: a module that is not on disk. */
    readonly hasGaps?: boolean;
    /** Rules and globs in suppressions that suppress nothing. */
    readonly unusedIgnores?: number;
    /** What has changed since a commit with which the run is compared. */
    readonly difference?: Difference;
    /** What became of the baseline, where there is one. */
    readonly baseline?: ReportedBaseline;
    /** The rules that were asked, by id. */
    readonly rules: ReadonlyMap<string, RuleMeta>;
    /** Where the resources of each workload stand and what they are to each other; found out when it is asked for. */
    readonly topologies?: () => readonly Topology[];
    /** The texts of all files that were read, for fixes. */
    readonly texts?: ReadonlyMap<string, string>;
    /** The text of a file, for excerpts. */
    readonly source: (file: string) => Lines | undefined;
}
/** Files and folders that were not looked into, by what says so. */
export interface LeftFiles {
    readonly gitignore: number;
    readonly exclude: number;
}
/** How a workload stands against its tier, and in which regions it stands. */
export interface ReportedWorkload extends Scorecard {
    readonly recovery?: ReportedRecovery;
    readonly regions?: ReportedRegions;
}
/** Home first, then the regions in which the workload recovers, then those whose role is not known. */
export interface ReportedRegions {
    readonly home?: string;
    readonly recovery: readonly string[];
    /** Why there is no home. */
    readonly undecided?: string;
    readonly regions: readonly ReportedRegion[];
    /** Regions of which not even the name is known, as the source calls them. */
    readonly unknown: readonly {
        readonly name: string;
        readonly why: string;
        readonly location?: Location;
    }[];
}
export interface ReportedRegion {
    readonly name: string;
    readonly role: "home" | "recovery" | "unknown";
    /** How it is known to be a region of the workload, and to have its role. */
    readonly how: readonly {
        readonly says: string;
        readonly location?: Location;
    }[];
}
export interface Input {
    readonly file: string;
    /** `cloudformation`, `terraform`, `plan`; `unknown` for what is none of them. */
    readonly kind: string;
    /** The folder of the module that it belongs to, as the report names it: a file of Terraform. */
    readonly module?: string;
    readonly outcome: "read" | "unreadable" | "passed-over";
    readonly reason?: string;
    /** Set where all workloads in it are such that no tier is asked of them: it is read and not judged. */
    readonly isFree?: true;
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
    /** The case in which it says so, where the verdict differs by case. */
    readonly when?: string;
    /** What the verdict is in that case. */
    readonly gives?: Outcome;
    readonly steps: readonly ReportedStep[];
}
export interface ReportedResource {
    readonly address: string;
    /** What people call it: its construct, where the CDK makes it, else its address. */
    readonly shown: string;
    /** The address of the block as written, which a finding folds by. */
    readonly block: string;
    readonly type: string;
    readonly kind: string;
    readonly deployment: string;
    readonly constructPath?: string;
    /** Where its block or key begins, in the user's own files; a finding may stand elsewhere, at a default. Findings that leave one question open go by it. */
    readonly declaredAt?: Location;
}
export interface ReportedVerdict {
    readonly rule: RuleMeta;
    readonly outcome: Outcome;
    /** Which of the faults that the rule tells apart it is. */
    readonly fault?: string;
    readonly severity: Severity;
    /** How bad it is for the tier of its workload, at worst, that the rule fails. */
    readonly atWorst: Severity;
    /** What is wrong, in a clause without a full stop. */
    readonly message: string;
    readonly workload: string;
    readonly resource: ReportedResource;
    readonly location: Location;
    readonly evidence: readonly ReportedEvidence[];
    readonly fingerprint: string;
    /** What the rule's fix changes, by the names of the source. */
    readonly edits?: readonly PropertyEdit[];
    /** The same in the text of the files, or why it cannot be written there; where that was asked for. */
    readonly fix?: ReportedFix;
    /** Somebody accepts it: it is listed only where that is asked for, and never counts. */
    readonly suppressed?: ReportedSuppression;
    /** Why it is neither listed nor counted, though it fails: scores know nothing of it. */
    readonly leftOut?: LeftOut;
}
/** A fix as its files would have it. */
export interface ReportedFix {
    readonly safety: FixSafety;
    readonly note: string;
    /** What it does, as clauses: "set Db.MultiAZ to true"; empty where nobody has asked what it changes. */
    readonly says: readonly string[];
    /** Empty where it is declined, or nobody has asked. In the order of files and places; none touches another. */
    readonly changes: readonly ReportedChange[];
    /** Why it cannot be written, as a clause. */
    readonly declined?: string;
}
/** A piece of text that takes the place of another one; `text` alone is new where the location is empty. */
export interface ReportedChange {
    readonly location: Location;
    readonly text: string;
}
/** `baseline`: the baseline knows it; `before`: it was there at the base of the comparison; `elsewhere`: none of its places is in a changed file. */
export type LeftOut = "baseline" | "before" | "elsewhere";
export interface ReportedSuppression {
    readonly reason?: string;
    /** The last day on which it counts. */
    readonly until?: string;
    readonly by: SuppressionForm;
    readonly location: Location;
}
/** What a baseline has left out, and what it knows that is not found any more. */
export interface ReportedBaseline {
    readonly file: string;
    readonly known: number;
    readonly gone: number;
}
export interface ReportedDiagnostic {
    readonly level: "error" | "warning" | "note";
    readonly message: string;
    readonly location?: Location;
}
