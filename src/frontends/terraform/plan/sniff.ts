import { endOfString } from "./scan.ts";

/** What a text is that holds JSON of Terraform or OpenTofu. */
export type PlanText =
  /** `terraform show -json` of a plan or of a state. `start` is the offset of its first bracket. */
  | { readonly is: "plan" | "state"; readonly start: number }
  /** Terraform's own state file, which `terraform state pull` prints, too. */
  | { readonly is: "raw-state"; readonly start: number }
  /** The messages of `terraform plan -json`, one object a line. */
  | { readonly is: "messages"; readonly start: number }
  /** `terraform show -json` where there is no state. */
  | { readonly is: "empty"; readonly start: number };

/** True for text that means to be a plan or a state, whether or not it can be parsed. Native searches only, from the start. */
export const looksLikePlan = (text: string): boolean => planTextOf(text) !== undefined;

/** Whether a text may be a plan or a state, by its beginning alone: of one that is too large to be read for anything else. */
export function beginsLikePlan(text: string): boolean {
  const start = beginning(text);
  if (start === undefined) return false;
  const head = text.slice(start, start + HEAD);
  return FIRST_KEY.test(head) && !OTHER_OUTPUT.test(head);
}

export function planTextOf(text: string): PlanText | undefined {
  const start = beginning(text);
  if (start === undefined) return undefined;
  const head = text.slice(start, start + HEAD);
  if (/^\{\s*"@level"\s*:/u.test(head) && head.includes('"@module"')) return { is: "messages", start };
  if (/^\{\s*"format_version"\s*:\s*"[^"]{0,20}"\s*\}/u.test(head)) return { is: "empty", start };
  if (isRawState(head)) return { is: "raw-state", start };
  if (OTHER_OUTPUT.test(head)) return undefined;
  // Where the keys are sorted, the version and the others may stand anywhere.
  const early = head.includes('"format_version"');
  if (!early && !text.includes('"format_version"', start)) return undefined;
  const has = (key: string): boolean => text.includes(key, start);
  if (PLAN_KEYS.some(has)) return { is: "plan", start };
  const isState = early ? STATE_KEYS.some(has) : STATE_KEYS.every(has);
  return isState ? { is: "state", start } : undefined;
}

/** Version 4 is written since Terraform 0.12; versions 1 to 3 before it. */
function isRawState(head: string): boolean {
  return /^\{\s*"version"\s*:\s*[1-4]\s*,/u.test(head) && /"(?:terraform_version|lineage|serial)"\s*:/u.test(head);
}

/** `terraform providers schema -json`, `metadata functions -json` and `validate -json` have a version, too. */
const OTHER_OUTPUT = /^\{\s*"format_version"\s*:\s*"[^"]*"\s*,\s*"(?:provider_schemas|function_signatures|valid|variables_schema)"\s*:/u;

/** What Terraform writes first, and what stands first where the keys are sorted. */
const FIRST_KEY = /^\{\s*"(?:format_version|applyable|checks|complete|configuration)"\s*:/u;

const PLAN_KEYS = ['"planned_values"', '"resource_changes"', '"prior_state"', '"output_changes"', '"resource_drift"'];
const STATE_KEYS = ['"values"', '"terraform_version"'];

/** The offset of the first bracket: the first thing that is written, or at the margin behind a few lines that a wrapper prints. */
function beginning(text: string): number | undefined {
  const head = text.slice(0, HEAD);
  let isFirst = true;
  let at = 0;
  for (let count = 0; count <= MOST_LINES && at < head.length; at = lineAfter(head, at)) {
    const space = /^[\t\r ]*/u.exec(head.slice(at, at + 200))?.[0].length ?? 0;
    const character = head.charAt(at + space);
    if (character === "{" && (isFirst || space === 0)) return beginsObject(text, at + space) ? at + space : undefined;
    // A page may show a plan between such marks.
    if (head.startsWith("```", at)) return undefined;
    if (character === "\n" || character === "") continue;
    isFirst = false;
    count += 1;
  }
  return undefined;
}

function lineAfter(head: string, at: number): number {
  const end = head.indexOf("\n", at);
  return end < 0 ? head.length : end + 1;
}

function beginsObject(text: string, at: number): boolean {
  const quote = /^\{\s*"/u.exec(text.slice(at, at + 2000));
  return quote !== null && isKeyAt(text, at + quote[0].length - 1);
}

function isKeyAt(text: string, quote: number): boolean {
  const end = endOfString(text, quote);
  return /^\s*:/u.test(text.slice(end, end + 100));
}

/** Characters in which the kind of a text shows. */
const HEAD = 16_384;

/** Lines that a wrapper prints before the JSON: the command, a notice of a version. */
const MOST_LINES = 12;
