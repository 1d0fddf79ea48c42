import { rank } from "../outputs/fold.ts";
import type { Input, Report } from "../outputs/report.ts";
import type { Severity } from "../recovery/severity.ts";

/** The exit codes, the same for every format. */
export const EXIT = {
  /** Nothing at or above the threshold. */
  clean: 0,
  findings: 1,
  /** Wrong usage, a bug, or, under `--strict`, unreadable input or a missing module. */
  trouble: 2,
  /** A folder was searched and held nothing to check. */
  nothing: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export interface Thresholds {
  readonly failOn: Exclude<Severity, "none"> | "never";
  readonly failOnUnknown: boolean;
  readonly exitZero: boolean;
  readonly strict: boolean;
  /** An ignore that suppresses nothing is a warning. */
  readonly reportUnusedIgnores?: boolean;
  /** A folder was among the paths. */
  readonly searched: boolean;
}

export function exitCode(report: Report, { failOn, failOnUnknown, exitZero, strict, searched, reportUnusedIgnores = false }: Thresholds): ExitCode {
  const { inputs, diagnostics, hasGaps = false } = report;
  const unread = inputs.some(({ outcome }) => outcome === "unreadable") || hasGaps || diagnostics.some(({ level }) => level === "error");
  if (strict && unread) return EXIT.trouble;
  if (searched && !inputs.some(isTemplate)) return EXIT.nothing;
  if (exitZero || failOn === "never") return EXIT.clean;
  if (reportUnusedIgnores && (report.unusedIgnores ?? 0) > 0 && failOn !== "error") return EXIT.findings;
  const counts = report.verdicts.some(({ outcome, severity, atWorst, suppressed, leftOut }) => {
    if (suppressed || leftOut !== undefined) return false;
    if (outcome === "fails") return rank(severity) <= rank(failOn);
    return outcome === "unknown" && failOnUnknown && rank(atWorst) <= rank(failOn);
  });
  return counts ? EXIT.findings : EXIT.clean;
}

/** A broken template is one; of a file that is no text, or a folder that may not be read, nobody knows. */
const isTemplate = ({ kind, outcome }: Input): boolean => outcome !== "passed-over" && kind !== "unknown";
