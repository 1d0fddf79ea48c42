import type { Finding } from "./fold.ts";
import type { Location, Report, ReportedVerdict } from "./report.ts";

/** What to paste, so that somebody accepts a finding, and into which place, as a phrase: `above the block at main.tf:12`. */
export interface IgnoreSnippet {
  readonly text: string;
  readonly where: string;
}

/** Stands in a snippet for the words that only its reader has. */
const REASON = "REASON";

/**
 * The line that accepts a finding, in the language of the file in which it stands; undefined for what holds and for what is accepted
 * already. It names the one rule, and every instance of the block.
 */
export function ignoreSnippet({ rule, outcome, location: found, shown }: Finding, report: Report): IgnoreSnippet | undefined {
  if (outcome === "holds" || shown.suppressed) return undefined;
  const location = shown.resource.declaredAt ?? found;
  const place = `${location.file}:${String(location.startLine)}`;
  const { resource } = shown;
  const isWorkload = resource.kind === "workload";
  switch (formOf(shown, location, report)) {
    case "cdk":
      return { text: `Validations.of(construct).acknowledge({ id: "resilint::${rule.id}", reason: "${REASON}" });`, where: `for the construct ${resource.constructPath ?? resource.address}` };
    case "configuration":
      return { text: `- { rules: [${rule.id}], resources: [${JSON.stringify(resource.address)}], reason: ${REASON} }`, where: "below `ignores:` in the configuration" };
    case "plan":
      return { text: `# resilint: ignore[${rule.id}] ${REASON}`, where: `above the block of ${resource.block} in the module's own files` };
    case "hcl":
      return isWorkload ? ofFile(rule.id, location) : { text: `# resilint: ignore[${rule.id}] ${REASON}`, where: `above the block at ${place}` };
    case "hcl json":
      return isWorkload
        ? { text: `"//": "resilint: ignore-file[${rule.id}] ${REASON}",`, where: `as the first key of ${location.file}` }
        : { text: `"//": "resilint: ignore[${rule.id}] ${REASON}",`, where: `into the block at ${place}` };
    case "yaml":
      return isWorkload ? ofFile(rule.id, location) : { text: `# resilint: ignore[${rule.id}] ${REASON}`, where: `above the key ${resource.block} in ${location.file}` };
    case "json":
      return {
        text: `"Metadata": { "resilint": { "ignore": [{ "id": "${rule.id}", "reason": "${REASON}" }] } },`,
        where: isWorkload ? `at the top of ${location.file}` : `into the resource ${resource.block} in ${location.file}`,
      };
  }
}

const ofFile = (rule: string, { file }: Location): IgnoreSnippet => ({ text: `# resilint: ignore-file[${rule}] ${REASON}`, where: `at the top of ${file}` });

/** How something is accepted where a finding stands. */
export type IgnoreForm = "hcl" | "hcl json" | "yaml" | "json" | "cdk" | "plan" | "configuration";

/** The form by the kind of the input, and by how its text begins: templates have many names. */
export function formOf({ resource }: ReportedVerdict, { file }: Location, report: Report): IgnoreForm {
  const kind = kindsOf(report).get(file);
  if (kind === "cdk" || resource.constructPath !== undefined) return "cdk";
  if (kind === "plan") return "plan";
  if (/\.(?:tf|tofu)\.json$/u.test(file)) return "hcl json";
  if (/\.(?:tf|tofu)$/u.test(file)) return "hcl";
  if (kind === undefined && resource.kind === "workload") return "configuration";
  return file.endsWith(".json") || beginsAsJson(file, report) ? "json" : "yaml";
}

/** A report has many findings, and many inputs. */
function kindsOf({ inputs }: Report): ReadonlyMap<string, string> {
  const known = KINDS.get(inputs) ?? new Map(inputs.map(({ file, kind }) => [file, kind]));
  KINDS.set(inputs, known);
  return known;
}

const KINDS = new WeakMap<Report["inputs"], ReadonlyMap<string, string>>();

function beginsAsJson(file: string, { source }: Report): boolean {
  const lines = source(file);
  for (let number = 1; lines && number <= lines.lines; number += 1) {
    const text = lines.line(number).trim();
    if (text !== "") return /^\{\s*(?:"|\}|$)/u.test(text);
  }
  return false;
}
