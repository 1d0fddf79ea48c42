import type { ConfiguredForAll, ConfiguredWorkload, TierOfFiles } from "../config/configured.ts";
import type { RuleChoices } from "../engine/choices.ts";
import type { Rule } from "../engine/define-rule.ts";
import type { ParameterValues } from "../frontends/cloudformation/parameters.ts";
import type { Files } from "../frontends/folder.ts";
import type { InputFile } from "../frontends/inputs.ts";
import type { Island } from "../frontends/islands/islands.ts";
import type { TerraformValues } from "../frontends/terraform/read.ts";
import type { Suppression } from "../graph/raw.ts";
import type { Input } from "../outputs/report.ts";
import type { Tier } from "../recovery/tiers.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceText } from "../source/source.ts";
import type { Part } from "./part.ts";
import type { Known } from "./surroundings.ts";
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
    /** What the configuration states: workloads, their deployments, and what each is to reach. The tier and the objectives above win. */
    readonly workloads?: readonly ConfiguredWorkload[];
    /** What configurations state of all that no workload names. */
    readonly forAll?: readonly ConfiguredForAll[];
    /** Which rules are asked where, and how. */
    readonly choices?: RuleChoices;
    /** Rules that are asked whatever is chosen of them. */
    readonly insisted?: readonly string[];
    /** The tiers of workloads that lie wholly in certain files, in place of what is stated of them; the last wins. */
    readonly tiers?: readonly TierOfFiles[];
    /** The workload to judge; all of them where none is named. */
    readonly workload?: string;
    readonly ignores?: IgnoreOptions;
    /** What is accepted besides what the inputs say themselves: what the configuration does. */
    readonly accepted?: readonly Suppression[];
    /** The day by which ignores expire, `2027-03-31`; the day of the run in UTC where none is given. */
    readonly today?: string;
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
    /** False where nobody will ask the report for topologies, so that nothing is kept for them. */
    readonly draws?: boolean;
    /** Is told before each group of files is read and judged: how many have been, of how many. */
    readonly onPart?: (done: number, of: number) => void;
    /** Judges the groups of files into which a run falls; one after the other where nothing is given. */
    readonly judging?: Judging;
}
/** Makes the part of each group of files, in their order; `judge` does it here. */
export type Judging = (islands: readonly Island[], judge: (island: Island) => Part, options: CheckOptions, known: Known) => readonly Part[] | Promise<readonly Part[]>;
/** What is made of the ignores in the inputs. */
export interface IgnoreOptions {
    /** They have no effect. */
    readonly off?: boolean;
    /** One without a reason has no effect. */
    readonly requireReason?: boolean;
    /** One that suppresses nothing is a warning. */
    readonly reportUnused?: boolean;
}
/** What is drawn besides what is checked. */
export interface TopologyOptions extends CheckOptions {
    /** Everything that has a kind, and not only what holds data, serves users or is related to something. */
    readonly all?: boolean;
}
