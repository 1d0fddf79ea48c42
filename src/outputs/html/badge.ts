import type { Standing } from "../../recovery/standings.ts";
import type { Finding } from "../fold.ts";
import type { ReportedAttestation, ReportedItem } from "../recovery-report.ts";
import { STANDING_WORDS } from "../recovery/words.ts";
import type { Scorecard } from "../../recovery/scorecard.ts";
import { standingWords } from "../scorecard-text.ts";
import { markup, type Markup, type Part } from "./markup.ts";

/** How good something is, by a colour and, for whoever does not see it, by a mark. */
export type Tone = "error" | "warning" | "note" | "unsure" | "good" | "faint";

export const MARKS: Readonly<Record<Tone, string>> = { error: "✕", warning: "▲", note: "●", unsure: "?", good: "✓", faint: "–" };

/** A word in its colour; the style puts the mark before it. The mark is only for the eye: the word says it all. */
export const badge = (tone: Tone, word: Part): Markup => markup`<span class="badge ${tone}">${word}</span>`;

export const toneOf = ({ outcome, severity, shown }: Finding): Tone => {
  if (shown.suppressed) return "faint";
  if (outcome !== "fails") return outcome === "unknown" ? "unsure" : "good";
  return severity === "none" ? "faint" : severity;
};

/** A standing by its word; beside a figure its word is for whoever does not see colours and marks. */
export function standingBadge(standing: Standing, figure?: string): Markup {
  if (figure === undefined) return badge(STANDING_TONES[standing], STANDING_WORDS[standing]);
  return standing === "not-asked" ? markup`<span class="faint">${figure}</span>` : badge(STANDING_TONES[standing], markup`${figure}<span class="unseen">, ${STANDING_WORDS[standing]}</span>`);
}

const STANDING_TONES = { met: "good", breached: "error", unknown: "unsure", "not-asked": "faint" } as const satisfies Readonly<Record<Standing, Tone>>;

export const verdictBadge = (card: Scorecard): Markup => badge(verdictTone(card.verdict), standingWords(card));

export const verdictTone = (verdict: Scorecard["verdict"]): Tone => (verdict === undefined ? "faint" : VERDICT_TONES[verdict]);

const VERDICT_TONES = { met: "good", missed: "error", unproven: "unsure" } as const satisfies Readonly<Record<NonNullable<Scorecard["verdict"]>, Tone>>;

type Outcome = ReportedItem["outcome"] | ReportedAttestation["outcome"] | "suppressed";

export const outcomeBadge = (outcome: Outcome): Markup => badge(OUTCOME_TONES[outcome], outcome.replace("-", " "));

const OUTCOME_TONES = {
  ...{ fails: "error", unknown: "unsure", holds: "good", "not-asked": "faint", suppressed: "faint" },
  ...{ attested: "good", expired: "error", missing: "warning" },
} as const satisfies Readonly<Record<Outcome, Tone>>;
