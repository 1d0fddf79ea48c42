import { fixLine } from "./fix-words.ts";
import { countUnknown, rank } from "./fold.ts";
import type { OutputOptions } from "./options.ts";
import { counted, listed } from "./prose.ts";
import type { Input, LeftOut, Report } from "./report.ts";
import { findingsFor, leftOutFindings, suppressedFindings } from "./shown.ts";

/** The last lines of a run: what was found, and what was read. */
export function summary(report: Report, options: OutputOptions): readonly string[] {
  return [found(report, options), ...fixLine(report, findingsFor(report)), ...remedy(report, options), read(report)];
}

function found(report: Report, options: OutputOptions): string {
  if (!report.inputs.some(({ outcome }) => outcome === "read")) return "nothing was checked";
  const findings = findingsFor(report);
  const failing = findings.filter(({ outcome }) => outcome === "fails");
  const counts = (["error", "warning", "note"] as const).flatMap((severity) => {
    const count = failing.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [counted(count, severity)];
  });
  const hidden = failing.filter(({ severity }) => rank(severity) > rank(options.minSeverity ?? "note")).length;
  const unknown = countUnknown(findings);
  const how = options.showUnknown ? "" : " not shown (--show-unknown)";
  const open = unknown === 0 ? "" : `; ${counted(unknown, "unknown")}${how}`;
  const accepted = suppressedFindings(report).length;
  const left = accepted === 0 ? "" : `; ${String(accepted)} suppressed${options.showSuppressed ? "" : " (--show-suppressed)"}`;
  const below = hidden === 0 ? "" : ` (${String(hidden)} below --min-severity not shown)`;
  const others = leftOutWords(report);
  return `${counts.length === 0 ? "no findings" : listed(counts)}${below}${open}${left}${others === "" ? "" : `; ${others}`}`;
}

/** "3 in the baseline, 12 elsewhere": what fails, would count, and is left out. */
function leftOutWords(report: Report): string {
  const left = leftOutFindings(report);
  return (["baseline", "before", "elsewhere"] as const)
    .flatMap((why) => {
      const count = left.filter(({ shown }) => shown.leftOut === why).length;
      return count === 0 ? [] : [`${String(count)} ${LEFT_OUT[why]}`];
    })
    .join(", ");
}

const LEFT_OUT: Readonly<Record<LeftOut, string>> = { baseline: "in the baseline", before: "from before", elsewhere: "elsewhere" };

/** What is shown to be unknown may be told. */
function remedy(report: Report, { showUnknown = false }: OutputOptions): readonly string[] {
  const unknown = showUnknown && findingsFor(report).some(({ outcome }) => outcome === "unknown");
  if (!unknown) return [];
  const kinds = new Set(report.inputs.filter(({ outcome }) => outcome === "read").map(({ kind }) => kind));
  const flags = [...(kinds.has("cloudformation") || kinds.has("cdk") ? ["--parameter", "--parameter-file"] : []), ...(kinds.has("terraform") ? ["--var", "--var-file", "--plan"] : []), "--region"];
  return [`what is unknown may be decided by ${listed(flags)}`];
}

/** `13 files (9 Terraform in 3 modules, 3 CloudFormation, 1 plan); 1 unreadable; 4 skipped (no infrastructure code)`. */
function read({ inputs, passedOver: uncounted, left = { gitignore: 0, exclude: 0 } }: Report): string {
  const of = (outcome: Input["outcome"]): readonly Input[] => inputs.filter((input) => input.outcome === outcome);
  const files = of("read");
  const unreadable = of("unreadable").length;
  const passedOver = uncounted + of("passed-over").length;
  const skipped = [
    ...(passedOver === 0 ? [] : [`${String(passedOver)} skipped (no infrastructure code)`]),
    ...(left.gitignore === 0 ? [] : [`${String(left.gitignore)}${passedOver === 0 ? " skipped" : ""} by .gitignore`]),
    ...(left.exclude === 0 ? [] : [`${String(left.exclude)}${passedOver + left.gitignore === 0 ? " skipped" : ""} by --exclude`]),
  ];
  const parts = [
    `${counted(files.length, "file")}${files.length === 0 ? "" : ` (${byKind(files)})`}`,
    ...(unreadable === 0 ? [] : [`${String(unreadable)} unreadable`]),
    ...(skipped.length === 0 ? [] : [skipped.join(", ")]),
  ];
  return parts.join("; ");
}

function byKind(files: readonly Input[]): string {
  return [...new Set(files.map(({ kind }) => kind))].map((kind) => {
    const ofKind = files.filter((file) => file.kind === kind);
    const modules = new Set(ofKind.flatMap(({ module }) => module ?? [])).size;
    const count = kind === "plan" ? counted(ofKind.length, "plan") : `${String(ofKind.length)} ${KINDS[kind] ?? kind}`;
    return modules === 0 ? count : `${count} in ${counted(modules, "module")}`;
  }).join(", ");
}

/** Kinds of input as people write them. */
const KINDS: Readonly<Record<string, string>> = { cloudformation: "CloudFormation", cdk: "CDK", terraform: "Terraform" };
