import type { Rule } from "./engine/define-rule.ts";
import type { ParameterValues } from "./frontends/cloudformation/parameters.ts";
import type { Files } from "./frontends/folder.ts";
import { type InputFile } from "./frontends/inputs.ts";
import type { TerraformValues } from "./frontends/terraform/read.ts";
import type { Input, Report } from "./outputs/report.ts";
import type { Tier } from "./recovery/tiers.ts";
import type { Diagnostic } from "./source/diagnostic.ts";
import type { SourceText } from "./source/source.ts";
/** A file to look at: its text, and whether somebody named it rather than a search having found it. */
export type CheckedFile = InputFile;
/** What a run is told besides its files. */
export interface CheckOptions {
    /** Undefined where nobody chose one: then it is `backup-restore`. */
    readonly tier?: Tier;
    /** The region's objectives in seconds, in place of the tier's own. */
    readonly rto?: number;
    readonly rpo?: number;
    /** The region that templates are deployed to, where all are deployed to one, and of the providers that state none. */
    readonly region?: string;
    readonly parameters?: ParameterValues;
    /** Values for Terraform's variables, besides those that its own files give. */
    readonly variables?: TerraformValues;
    /** Terraform's workspace; `default` where none is chosen. */
    readonly workspace?: string;
    /** Where Terraform keeps downloaded modules, from a root module's folder on; `.terraform` where nothing is said. */
    readonly dataFolder?: string;
    /** What the inputs may refer to: modules, files of values. Only one another where nothing is given. */
    readonly files?: Files;
    /** The rules to ask; all of them where none are chosen. */
    readonly rules?: readonly Rule[];
    /** Further texts that places may stand in: parameter files. */
    readonly sources?: readonly SourceText[];
    /** Inputs that could not even be read as text; each has its diagnostic. */
    readonly unreadable?: readonly Input[];
    readonly diagnostics?: readonly Diagnostic[];
    /** Evidence costs time: it is made for these outcomes, and always for what fails. */
    readonly explain?: {
        readonly holds?: boolean;
        readonly unknown?: boolean;
    };
}
/** Reads, judges and scores: text in, report out. It opens no file but its own and throws for no input. */
export declare function check(files: readonly CheckedFile[], options?: CheckOptions): Promise<Report>;
