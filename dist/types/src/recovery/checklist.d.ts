import type { Judgement } from "../engine/judge.ts";
import type { Attestation } from "./attestations.ts";
import { type CapabilityResult } from "./scorecard.ts";
/** One line of the readiness checklist. */
export interface ChecklistItem {
    readonly section: Section;
    /** What is to be so, as a clause: "backups are made by themselves". */
    readonly says: string;
    /** As rules judge it, or as people attest it. */
    readonly outcome: "holds" | "fails" | "unknown" | "not-asked" | Attestation["outcome"];
}
export type Section = "infrastructure" | "database" | "application" | "network" | "operations";
/** Every rule that a line is judged by, for whoever makes sure that there is such a rule. */
export declare const CHECKLIST_RULES: readonly string[];
/** What the checklist is made from. */
export interface Checked {
    readonly judgements: readonly Judgement[];
    readonly capabilities: readonly CapabilityResult[];
    readonly attestations: readonly Attestation[];
    readonly staysInRegion: boolean;
}
/** The readiness checklist of a workload. Nothing is asked of one in which nothing was judged. */
export declare const checklistOf: (checked: Checked) => readonly ChecklistItem[];
