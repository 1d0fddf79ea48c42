import { hanging, pad, widthOf } from "../outputs/width.ts";
import type { Flags } from "./arguments.ts";
import { CHECK_GROUPS, type CommandName, EXPLAIN_FLAGS, GRAPH_GROUPS, RULES_FLAGS } from "./flags.ts";

/** The help of a command; that of `check` is the program's. */
export function help(command: CommandName): string {
  const lines = {
    check: () => CHECK,
    explain: () => ["Usage: resilint explain RULE...", "       resilint explain MECHANISM...", "       resilint explain rto, rpo or score", "", "What a rule asks for, why, and what to do; what a mechanism of AWS gives; how a number is made.", ...group("Flags", EXPLAIN_FLAGS)],
    graph: () => [...GRAPH, ...Object.entries(GRAPH_GROUPS).flatMap(([title, flags]) => group(title, flags))],
    rules: () => ["Usage: resilint rules [--format json]", "", "Lists the rules.", ...group("Flags", RULES_FLAGS)],
  }[command]();
  return lines.map((line) => `${line}\n`).join("");
}

function group(title: string, flags: Flags): readonly string[] {
  const rows = Object.entries(flags).map(([name, { value, short, help: text }]) => ({
    lead: `  ${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`,
    text,
  }));
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
  "       resilint rules [--format json]",
  "",
  "Reads CloudFormation templates, Terraform modules and plans, and says what would",
  "not survive a mistake, a lost Availability Zone or a lost Region, and which DR",
  "tier that earns. A path is a file, a folder, or - for standard input; without",
  "one it is the current folder. With a Terraform file its whole module is read.",
  ...Object.entries(CHECK_GROUPS).flatMap(([title, flags]) => group(title, flags)),
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
