import { hanging, pad, widthOf } from "../outputs/width.ts";
import { writtenFlag, type Flags } from "./arguments.ts";
import { CHECK_GROUPS, type CommandName, COMPLETION_FLAGS, EXPLAIN_FLAGS, GRAPH_GROUPS, INIT_FLAGS, REPORT_FLAGS, RULES_FLAGS } from "./flags.ts";

/** The help of a command; that of `check` is the program's. */
export function help(command: CommandName): string {
  const lines = {
    check: () => [...CHECK, ...Object.entries(CHECK_GROUPS).flatMap(([title, flags]) => group(title, flags)), ...EXIT_CODES],
    completion: () => ["Usage: resilint completion bash, zsh, fish or powershell", "", "Prints a script that completes commands, flags and rules in this shell; its", "first lines say where it belongs.", ...group("Flags", COMPLETION_FLAGS)],
    explain: () => ["Usage: resilint explain RULE...", "       resilint explain MECHANISM...", "       resilint explain rto, rpo or score", "       resilint explain FINGERPRINT [PATH...]", "", "What a rule asks for, why, and what to do; what a mechanism of AWS gives; how a number is made;", "all that is known of a finding, which is found again in the files with the flags", "of resilint check.", ...group("Flags", EXPLAIN_FLAGS)],
    graph: () => [...GRAPH, ...Object.entries(GRAPH_GROUPS).flatMap(([title, flags]) => group(title, flags))],
    init: () => ["Usage: resilint init [PATH...] [--output FILE]", "", "Reads the code, and writes a configuration with what it finds: the workloads,", "their Regions and environments. On a terminal it asks for what no file says.", ...group("Flags", INIT_FLAGS)],
    report: () => ["Usage: resilint report FILE [FLAGS]", "", "Shows a report that was saved by --format json=FILE, in any format. - is standard", "input. What is unknown and what holds is in it where it was saved with", "--show-unknown and --show-passed.", ...group("Flags", REPORT_FLAGS)],
    rules: () => ["Usage: resilint rules [--format json]", "", "Lists the rules.", ...group("Flags", RULES_FLAGS)],
  }[command]();
  return lines.map((line) => `${line}\n`).join("");
}

function group(title: string, flags: Flags): readonly string[] {
  const rows = Object.entries(flags).map(([name, flag]) => ({ lead: `  ${flag.short === undefined ? "    " : ""}${writtenFlag(name, flag)}`, text: flag.help }));
  return ["", `${title}:`, ...rows.flatMap(({ lead, text }) => {
    if (widthOf(lead) < TEXT_COLUMN - 1) return hanging(pad(lead, TEXT_COLUMN), text, COLUMNS);
    return [lead, ...hanging(pad("", TEXT_COLUMN), text, COLUMNS)];
  })];
}

const TEXT_COLUMN = 30;
const COLUMNS = 80;

const CHECK: readonly string[] = [
  "Usage: resilint [check] [PATH...] [FLAGS]",
  "       resilint explain RULE...",
  "       resilint graph [PATH...]",
  "       resilint init [PATH...]",
  "       resilint report FILE",
  "       resilint rules [--format json]",
  "       resilint completion SHELL",
  "",
  "Reads CloudFormation templates, Terraform modules and plans, and says what would",
  "not survive a mistake, a lost Availability Zone or a lost Region, and which DR",
  "tier that earns. A path is a file, a folder, or - for standard input; without",
  "one it is the current folder. With a Terraform file its whole module is read.",
];

const EXIT_CODES: readonly string[] = [
  "",
  "Exit codes:",
  "  0  nothing at or above --fail-on",
  "  1  findings",
  "  2  wrong usage, an internal error, or what --strict is about",
  "  3  a folder held nothing to check",
];

const GRAPH: readonly string[] = [
  "Usage: resilint graph [PATH...] [FLAGS]",
  "",
  "Draws where the resources of each workload stand, by Region and Availability",
  "Zone, what is replicated, copied and failed over to what, and what of it is not",
  "known. Several workloads are one Mermaid diagram each, in a Markdown document.",
];
