import { writeComment } from "../frontends/ignore-edits/comment.ts";
import type { IgnoreToWrite } from "../frontends/ignore-edits/ignore.ts";
import { writeCommentKey, writeMetadata } from "../frontends/ignore-edits/json.ts";
import type { Finding } from "../outputs/fold.ts";
import { formOf, type IgnoreForm } from "../outputs/ignore-snippet.ts";
import type { Location, Report } from "../outputs/report.ts";
import { edited } from "../source/edit.ts";

/** A place at which one ignore accepts some findings. */
export interface IgnoreTarget {
  readonly of: "resource" | "file";
  readonly form: IgnoreForm;
  readonly at: Location;
  readonly findings: readonly Finding[];
}

/** A finding for which nothing can be written, and why, as a clause. */
export interface NoTarget {
  readonly finding: Finding;
  readonly why: string;
}

/** Groups findings by the place at which their resource is written; a workload's stands for its file. */
export function ignoreTargets(findings: readonly Finding[], report: Report): { readonly targets: readonly IgnoreTarget[]; readonly others: readonly NoTarget[] } {
  const groups = new Map<string, { readonly target: Omit<IgnoreTarget, "findings">; readonly findings: Finding[] }>();
  const others: NoTarget[] = [];
  for (const finding of findings) {
    const { resource } = finding.shown;
    const at = resource.declaredAt ?? finding.location;
    const form = formOf(finding.shown, at, report);
    const why = WHY_NOT[form];
    if (why !== undefined) {
      others.push({ finding, why });
      continue;
    }
    const of = resource.kind === "workload" ? "file" : "resource";
    const key = JSON.stringify([of, at.file, at.startLine, at.startColumn]);
    const group = groups.get(key) ?? { target: { of, form, at }, findings: [] };
    groups.set(key, group);
    group.findings.push(finding);
  }
  return { targets: [...groups.values()].map(({ target, findings: own }) => ({ ...target, findings: own })), others };
}

const WHY_NOT: Readonly<Partial<Record<IgnoreForm, string>>> = {
  cdk: "a template of the CDK is made anew each time",
  plan: "a plan is made anew each time, and the files of its module are not checked",
  configuration: "it is a finding of what the configuration states",
};

/** A text with the ignores of all targets in it. */
export function textWith(text: string, targets: readonly IgnoreTarget[], reason: string): string {
  const starts = lineStarts(text);
  const ignores = targets.map(({ of, form, at, findings }) => {
    const offset = of === "file" ? 0 : (starts[at.startLine - 1] ?? 0) + at.startColumn - 1;
    return { form, ignore: { of, offset, rules: [...new Set(findings.map(({ rule }) => rule.id))], reason } satisfies IgnoreToWrite };
  });
  const comments = ignores.filter(({ form }) => form === "hcl" || form === "yaml").map(({ ignore }) => writeComment(text, ignore));
  // From the end on, so that what is written moves none of the others.
  const inJson = ignores.filter(({ form }) => form === "json" || form === "hcl json").toSorted((a, b) => b.ignore.offset - a.ignore.offset || (a.ignore.of === "file" ? 1 : -1));
  return inJson.reduce((made, { form, ignore }) => (form === "json" ? writeMetadata(made, ignore) : writeCommentKey(made, ignore)), edited(text, comments));
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const { index, 0: found } of text.matchAll(/\r\n|\r|\n/gu)) starts.push(index + found.length);
  return starts;
}
