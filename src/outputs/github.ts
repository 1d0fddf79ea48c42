import { acceptanceOf, subjectsOf } from "./finding-text.ts";
import type { Finding } from "./fold.ts";
import { command } from "./github/commands.ts";
import type { OutputOptions } from "./options.ts";
import { placeOf } from "./place.ts";
import { counted, opening, sentence } from "./prose.ts";
import type { Location, Report } from "./report.ts";
import { shownEntries, type Entry } from "./shown.ts";
import { visible } from "./visible.ts";

/** Annotations of GitHub Actions, which stand beside the lines of a pull request, as workflow commands. */
export const github = (report: Report, options: OutputOptions): string => annotations(report, shownEntries(report, options));

/** How many annotations of each level are written; what is beyond stands in the log. */
export interface AnnotationLimit {
  readonly limit?: number;
}

/**
 * The annotations of some findings and diagnostics, the worst first, otherwise in their order. GitHub shows ten of each level for one step and
 * drops the others, so these are plain lines in a group of the log, whose heading says how many they are.
 */
export function annotations(report: Report, entries: readonly Entry[], { limit = MOST_SHOWN }: AnnotationLimit = {}): string {
  const byLevel = LEVELS.map((level) => entries.filter((entry) => levelOf(entry) === level));
  const shown = byLevel.flatMap((some) => some.slice(0, limit)).map((entry) => annotation(entry, report));
  const beyond = [...byLevel.flatMap((some) => some.slice(limit)), ...entries.filter((entry) => levelOf(entry) === undefined)];
  return [...shown, ...group(beyond, limit)].map((line) => `${line}\n`).join("");
}

function group(entries: readonly Entry[], limit: number): readonly string[] {
  if (entries.length === 0) return [];
  const isAccepted = entries.every((entry) => levelOf(entry) === undefined);
  const why = limit === 0 || isAccepted ? "not annotated" : `not annotated (GitHub shows ${String(limit)} of each level)`;
  return [command("group", {}, `${counted(entries.length, "more finding")} ${why}`), ...entries.map(line), command("endgroup", {}, "")];
}

/** GitHub's levels, the worst first. */
const LEVELS = ["error", "warning", "notice"] as const;

/** What holds and what somebody accepts is nothing to mark a line for. */
function levelOf(entry: Entry): (typeof LEVELS)[number] | undefined {
  if (entry.is === "diagnostic") return entry.diagnostic.level === "note" ? "notice" : entry.diagnostic.level;
  const { outcome, severity, shown } = entry.finding;
  if (shown.suppressed || outcome === "holds") return undefined;
  return outcome === "unknown" || severity === "note" || severity === "none" ? "notice" : severity;
}

function annotation(entry: Entry, report: Report): string {
  const title = entry.is === "diagnostic" ? "input problem" : `${entry.finding.outcome === "unknown" ? "unknown: " : ""}${entry.finding.rule.id}`;
  return command(levelOf(entry) ?? "notice", { ...(entry.location && place(entry.location, report)), title }, cut(messageOf(entry)));
}

/** On one line, as in SARIF: GitHub ignores columns of a place that spans several. */
function place({ file, startLine, startColumn, endLine, endColumn }: Location, report: Report): Readonly<Record<string, string | number>> {
  const length = report.source(file)?.line(startLine).trimEnd().length ?? 0;
  const end = endLine === startLine ? endColumn : length + 1;
  return { file: visible(file), line: startLine, endLine: startLine, col: startColumn, endColumn: Math.max(end, startColumn + 1) };
}

/** What is wrong, and below it what to do. */
function messageOf(entry: Entry): string {
  if (entry.is === "diagnostic") return visible(entry.diagnostic.message);
  const { rule, outcome, shown } = entry.finding;
  const subjects = subjectsOf(entry.finding, MOST_SUBJECTS);
  const what = sentence(`${visible(shown.message)}${subjects === undefined ? "" : ` (${subjects})`}`);
  return outcome === "fails" ? `${what}\n${sentence(opening(rule.remedy, 1))}` : what;
}

/** For the log, where a line that looks like a command would be one. */
function line(entry: Entry): string {
  const where = entry.location ? `${placeOf(entry.location, {})}: ` : "";
  if (entry.is === "diagnostic") return `${where}${entry.diagnostic.level}: ${visible(entry.diagnostic.message)}`;
  const { rule, shown } = entry.finding;
  const acceptance = acceptanceOf(entry.finding);
  return `${where}${word(entry.finding)}: ${visible(shown.message)}${acceptance === undefined ? "" : ` (${acceptance})`} [${rule.id}]`;
}

const word = ({ outcome, severity, shown }: Finding): string => (shown.suppressed ? "suppressed" : outcome === "fails" ? severity : outcome);

/** The runner takes 4,096 characters of a message. */
const cut = (text: string): string => (text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS).toWellFormed()}…`);

const MOST_CHARACTERS = 4000;
const MOST_SUBJECTS = 3;

/** Of each level, for one step. */
const MOST_SHOWN = 10;
