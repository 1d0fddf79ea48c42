import type { Lines } from "../../source/source.ts";
import { SEVERITIES } from "../fold.ts";
import { nearbyLine } from "../nearby.ts";
import type { Location, Report, ReportedVerdict } from "../report.ts";

/**
 * The lines of the sources on which the places of these verdicts and of the diagnostics begin, by file and number, so that a saved report can show
 * them. What is never told has none; nor has a plan, which holds secrets, nor a line too long to be read.
 */
export function linesOf({ diagnostics, source }: Report, verdicts: readonly ReportedVerdict[]): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const told = verdicts.filter(({ outcome, severity, atWorst }) => (outcome === "fails" ? severity : atWorst) !== SEVERITIES[3]);
  const places = [...told.flatMap(placesOf), ...diagnostics.flatMap(({ location }) => location ?? [])];
  const files = new Map<string, Map<number, string>>();
  for (const { file, startLine } of places) {
    const index = source(file);
    if (index && !files.has(file) && !index.guarded) keepBeginning(files, file, index);
    const lines = files.get(file) ?? new Map<number, string>();
    if (lines.has(startLine)) continue;
    const text = index?.line(startLine);
    if (text === undefined || index?.guarded === true || text.length > LONGEST) continue;
    files.set(file, lines.set(startLine, text));
  }
  for (const { location } of told.flatMap(({ fix }) => fix?.changes ?? [])) keepAll(files, location, source(location.file));
  for (const { file, startLine } of told.map(({ location }) => location)) keepBeside(files.get(file), startLine, source(file));
  return Object.fromEntries([...files].map(([file, lines]) => [file, Object.fromEntries([...lines].sort(([a], [b]) => a - b))]));
}

/** The lines before and after the place of a finding, as far as a report shows them. */
function keepBeside(lines: Map<number, string> | undefined, line: number, index: Lines | undefined): void {
  for (const number of [line - 1, line + 1]) {
    const text = index && !lines?.has(number) ? nearbyLine(index, number) : undefined;
    if (text !== undefined) lines?.set(number, text);
  }
}

/** What a fix takes out, to be shown beside what it puts there. */
function keepAll(files: Map<string, Map<number, string>>, { file, startLine, endLine }: Location, index: Lines | undefined): void {
  if (!index || index.guarded) return;
  const lines = files.get(file) ?? new Map<number, string>();
  for (let number = startLine; number <= endLine; number += 1) {
    const text = index.line(number);
    if (text.length <= LONGEST) files.set(file, lines.set(number, text));
  }
}

/** The first line that is not empty: it says whether the file is JSON. */
function keepBeginning(files: Map<string, Map<number, string>>, file: string, index: Lines): void {
  for (let number = 1; number <= Math.min(index.lines, BEGINNING); number += 1) {
    const text = index.line(number);
    if (text.trim() === "") continue;
    if (text.length <= LONGEST) files.set(file, new Map([[number, text]]));
    return;
  }
}

const BEGINNING = 100;

const placesOf = ({ location, evidence }: ReportedVerdict): readonly Location[] => [location, ...evidence.flatMap((each) => [each.location, ...each.steps.map((step) => step.location)])];

/** Characters. */
const LONGEST = 2_000;
