import type { ReadInputs } from "../../src/frontends/inputs.ts";
import type { Location, Report } from "../../src/outputs/report.ts";
import { COMMAND_LINE, type Span } from "../../src/source/span.ts";
import type { Diagnostic } from "../../src/source/diagnostic.ts";
import type { CaseFile } from "./case.ts";

/** Places of what was read that lie in no file. */
export function strayedSpans(files: readonly CaseFile[], { diagnostics, deployments }: ReadInputs, errors: readonly Diagnostic[]): readonly string[] {
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const spans = [...[...diagnostics, ...errors].map(({ span }) => span), ...deployments.flatMap(({ start, resources }) => [start, ...resources.flatMap(({ name, properties, settings }) => [name, ...spansIn([properties, settings])])])];
  return spans.filter(({ file }) => file !== COMMAND_LINE).flatMap((span) => strayedSpan(span, texts));
}

/** The places of readings and of all that they consist of, of which the most is worked out only now. */
function spansIn(readings: readonly unknown[]): readonly Span[] {
  const found: Span[] = [];
  const waiting: unknown[] = [...readings];
  const seen = new Set<unknown>();
  for (let next = waiting.pop(); next !== undefined && seen.size < MOST_NODES; next = waiting.pop()) {
    if (typeof next !== "object" || next === null || seen.has(next)) continue;
    seen.add(next);
    if (isSpan(next)) found.push(next);
    else if (Symbol.iterator in next) waiting.push(...iterated(next));
    else for (const each of valuesIn(next)) waiting.push(each);
  }
  return found;
}

const valuesIn = (value: object): readonly unknown[] => Object.values(value);

/** Of a map, also of one that makes its values only now, those. */
function iterated(value: object): readonly unknown[] {
  const items: unknown[] = [];
  if (isMap(value)) for (const [, each] of value) items.push(each);
  else if (isIterable(value)) for (const each of value) items.push(each);
  return items;
}

const isMap = (value: object): value is ReadonlyMap<unknown, unknown> => "get" in value && "has" in value && "entries" in value && Symbol.iterator in value;
const isIterable = (value: object): value is Iterable<unknown> => Symbol.iterator in value;
const isSpan = (value: object): value is Span => "file" in value && "start" in value && "end" in value;

const MOST_NODES = 20_000;

/** Places of what is reported that lie in no file. */
export function strayedLocations(files: readonly CaseFile[], report: Report): readonly string[] {
  const lines = new Map(files.map(({ file, text }) => [file, text.split(/\r\n|\r|\n/u)]));
  return placesOf(report).flatMap((each) => strayedLocation(each, lines));
}

function strayedSpan({ file, start, end }: Span, texts: ReadonlyMap<string, string>): readonly string[] {
  const text = texts.get(file);
  if (text === undefined) return [`a span is in no file: ${JSON.stringify(file)}`];
  return start >= 0 && start <= end && end <= text.length ? [] : [`a span lies outside of its text: ${String(start)}..${String(end)} of ${String(text.length)}`];
}

function strayedLocation({ file, startLine, startColumn, endLine, endColumn }: Location, texts: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const lines = texts.get(file);
  if (lines === undefined) return [`a location is in no file: ${JSON.stringify(file)}`];
  const isIn = (line: number, column: number): boolean => line >= 1 && column >= 1 && line <= lines.length && column <= (lines[line - 1] ?? "").length + 2;
  const ordered = startLine < endLine || (startLine === endLine && startColumn <= endColumn);
  return isIn(startLine, startColumn) && isIn(endLine, endColumn) && ordered ? [] : [`a location lies outside of its file: ${[startLine, startColumn, endLine, endColumn].join(":")}`];
}

/** Where findings stand, and all else that is no step to what was typed. */
const placesOf = (report: Report): readonly Location[] => [...report.verdicts.map(({ location }) => location), ...locationsIn(report).filter(({ file }) => file !== COMMAND_LINE)];

/** Every location of a report, by its shape; what it only refers to is left out. */
function locationsIn({ verdicts, diagnostics, workloads }: Report): readonly Location[] {
  const found: Location[] = [];
  const waiting: unknown[] = [diagnostics, workloads, ...verdicts.map(({ rule: _, ...rest }) => rest)];
  const seen = new Set<unknown>();
  for (let next = waiting.pop(); waiting.length > 0; next = waiting.pop()) {
    if (typeof next !== "object" || next === null || seen.has(next)) continue;
    seen.add(next);
    if (isLocation(next)) found.push(next);
    else for (const each of Object.values(next)) waiting.push(each);
  }
  return found;
}

const isLocation = (value: object): value is Location => "startLine" in value && "file" in value;
