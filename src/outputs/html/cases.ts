import { listed } from "../prose.ts";
import type { Input, ReportedEvidence, ReportedVerdict } from "../report.ts";
import { badge, type Tone } from "./badge.ts";
import { each, markup, type Markup, NOTHING, words } from "./markup.ts";

/** The cases that would decide what is not known: a line for each with what follows in it, and why. */
export function cases({ evidence }: ReportedVerdict): Markup {
  const found = new Map<string, ReportedEvidence[]>();
  for (const one of evidence) {
    if (one.when === undefined) continue;
    const known = found.get(one.when);
    if (known) known.push(one);
    else found.set(one.when, [one]);
  }
  if (found.size === 0) return NOTHING;
  const shown = [...found].slice(0, MOST);
  const left = found.size - shown.length;
  return markup`<table class="cases"><caption>What would decide it</caption><thead><tr><th scope="col">If</th><th scope="col">it</th><th scope="col">because</th></tr></thead><tbody>${each(shown, row)}</tbody></table>${left > 0 ? markup`<p class="faint">and ${left} more cases, which the JSON report lists</p>` : NOTHING}`;
}

const row = ([when, evidence]: readonly [string, readonly ReportedEvidence[]]): Markup => markup`<tr><th scope="row">${words(when)}</th><td>${given(evidence)}</td><td>${reasons(evidence)}</td></tr>`;

function given([first]: readonly ReportedEvidence[]): Markup {
  const outcome = first?.gives;
  return outcome === undefined ? NOTHING : badge(TONES[outcome], outcome === "unknown" ? "is unknown" : outcome);
}

const TONES = { holds: "good", fails: "error", unknown: "unsure" } as const satisfies Readonly<Record<NonNullable<ReportedEvidence["gives"]>, Tone>>;

function reasons(evidence: readonly ReportedEvidence[]): Markup {
  const left = evidence.length - MOST_REASONS;
  const texts = [...new Set(evidence.map(({ says }) => says))].slice(0, MOST_REASONS);
  return markup`${each(texts, (says, index) => markup`${index === 0 ? "" : "; "}${words(says)}`)}${left > 0 && texts.length === MOST_REASONS ? `; and ${String(left)} more` : ""}`;
}

/** Whether a line says that a region is not known. */
const isOfARegion = (text: string): boolean =>
  text.split("\n").some((line) => /AWS::Region|region is not (?:known|stated)/u.test(line) || (line.includes("region of ") && line.includes(" is not known", line.indexOf("region of "))));

/** Which flags state what is not known, by what the finding leans on; nothing where no flag could. */
export function decidingFlags({ evidence }: ReportedVerdict, kindOf: (file: string) => Input["kind"] | undefined): Markup {
  const told = evidence.map(({ location, says, when = "", steps }) => ({ kind: kindOf(location.file) ?? "", text: [says, when, ...steps.map(({ label }) => label)].join("\n") }));
  const flags = told.flatMap(({ kind, text }) => (FLAGS[kind] ?? []).flatMap(({ of, names }) => (of.test(text) ? names : [])));
  const isOfRegion = told.some(({ text }) => isOfARegion(text));
  const all = [...new Set([...flags, ...(isOfRegion ? ["--region"] : [])])];
  return all.length === 0 ? NOTHING : markup`<p class="do"><b>Decide it</b> by ${words(listed(all.map((flag) => `\`${flag}\``)))}.</p>`;
}

interface Deciding {
  readonly of: RegExp;
  readonly names: readonly string[];
}

/** What a piece of evidence speaks of, and the flags that state it. */
const PARAMETERS: readonly Deciding[] = [{ of: /\bparameter\b|\bcondition\b|`\w+` is (?:not )?\S/u, names: ["--parameter", "--parameter-file"] }];
const FLAGS: Readonly<Record<Input["kind"], readonly Deciding[]>> = {
  cloudformation: PARAMETERS,
  cdk: PARAMETERS,
  terraform: [
    { of: /\bvar\.|\bvariable\b/u, names: ["--var", "--var-file"] },
    { of: /\bvar\.|\bvariable\b|\bdata\.|\bknown\b/u, names: ["--plan"] },
  ],
};

const MOST = 16;
const MOST_REASONS = 3;
