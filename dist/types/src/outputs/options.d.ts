import type { Severity } from "../recovery/severity.ts";
/** What the reader asked to see. It changes what is shown, never what was found. */
export interface OutputOptions {
    /** List what holds, too. */
    readonly showPassed?: boolean;
    /** List what could not be decided, too. */
    readonly showUnknown?: boolean;
    /** List what somebody accepts, too. */
    readonly showSuppressed?: boolean;
    /** Findings below it are left out of text and SARIF; a JSON report has them all. */
    readonly minSeverity?: Exclude<Severity, "none">;
    /** Text: ANSI colours. */
    readonly color?: boolean;
    /** Text: columns to fill, 80 where nothing is said. */
    readonly width?: number;
    /** Text: the name by which a file can be opened where the reader stands; without it files go by their names in the report. */
    readonly pathOf?: (file: string) => string;
    /** Text: the findings and no more. */
    readonly quiet?: boolean;
    /** Text: all the evidence, all the words, all the files. */
    readonly verbose?: boolean;
    /** Text: count the findings of each rule in place of listing them. */
    readonly statistics?: boolean;
    /** How many rules there are, where fewer than all may have been asked. */
    readonly ofRules?: number;
}
