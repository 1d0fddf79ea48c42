import type { Result } from "sarif";
import { rank, type Finding } from "../fold.ts";
import { counted } from "../prose.ts";

/** The results that a file has room for, and in words what it has none for. */
export interface Kept {
  readonly results: readonly Result[];
  readonly left: readonly string[];
}

/**
 * Keeps to what GitHub takes: no more than 25,000 results, and no more than 10 MB when it is compressed. The second is kept by the characters of the
 * results, so that a report is the same on every machine. What gives way first are the ways of values, then the fixes, then the least of the results;
 * the message of a result links to the places all the same.
 */
export function withinLimits(findings: readonly Finding[], resultOf: (finding: Finding) => Result, most = MOST_CHARACTERS): Kept {
  const kept = worst(findings, MOST_RESULTS);
  const beyond = told(findings.length - kept.length, `beyond the ${String(MOST_RESULTS)} that GitHub takes`);
  const results = kept.map(resultOf);
  if (charactersOf(results) <= most) return { results, left: beyond };
  const flat = results.map(withoutFlows);
  const flows = lost(results.filter(({ codeFlows }) => codeFlows !== undefined), "the ways of values");
  if (charactersOf(flat) <= most) return { results: flat, left: [...beyond, ...flows] };
  const fixes = lost(results.filter((each) => each.fixes !== undefined), "the fixes");
  const fitting = fit(kept.map((finding) => [finding, withoutFixes(withoutFlows(resultOf(finding)))] as const), most);
  return { results: fitting, left: [...beyond, ...flows, ...fixes, ...told(kept.length - fitting.length, "for which a file that GitHub takes has no room; check fewer folders at once")] };
}

const lost = ({ length }: readonly Result[], what: string): readonly string[] => (length === 0 ? [] : [`Left out: ${what} of ${counted(length, "finding")}, for which a file that GitHub takes has no room.`]);

/** The worst of them, in their own order. */
function worst(findings: readonly Finding[], most: number): readonly Finding[] {
  if (findings.length <= most) return findings;
  const kept = new Set(byWeight(findings).slice(0, most));
  return findings.filter((finding) => kept.has(finding));
}

/** The worst results that have room together, in their own order. */
function fit(results: readonly (readonly [Finding, Result])[], most: number): readonly Result[] {
  const of = new Map(results);
  const kept = new Set<Finding>();
  let room = most;
  for (const finding of byWeight([...of.keys()])) {
    room -= JSON.stringify(of.get(finding)).length;
    if (room < 0) break;
    kept.add(finding);
  }
  return results.flatMap(([finding, result]) => (kept.has(finding) ? [result] : []));
}

const byWeight = (findings: readonly Finding[]): readonly Finding[] => [...findings].sort((a, b) => weight(a) - weight(b));

const weight = ({ outcome, severity, shown }: Finding): number => (outcome === "fails" && !shown.suppressed ? rank(severity) : 10);

/** One at a time: a text of them all may be longer than a text can be. */
const charactersOf = (results: readonly Result[]): number => results.reduce((sum, each) => sum + JSON.stringify(each).length, 0);

function withoutFlows(result: Result): Result {
  const { codeFlows: _, ...rest } = result;
  return rest;
}

function withoutFixes(result: Result): Result {
  const { fixes: _, ...rest } = result;
  return rest;
}

const told = (count: number, why: string): readonly string[] => (count === 0 ? [] : [`Left out: ${counted(count, "finding")} ${why}.`]);

/** GitHub refuses a file with more. */
const MOST_RESULTS = 25_000;

/** Taken, not proven: that results compress to a quarter at worst. A run over 1,147 files of many authors has 12.4 million characters, and 0.54 MB compressed. */
export const MOST_CHARACTERS = 40_000_000;
