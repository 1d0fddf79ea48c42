import type { CapabilityResult } from "../../recovery/scorecard.ts";
import { CAPABILITIES, cellOf } from "../../recovery/tiers.ts";
import { regionLines } from "../regions-text.ts";
import { scoreOf } from "../scorecard-text.ts";
import type { ReportedWorkload } from "../report.ts";
import { outcomeBadge, verdictBadge } from "./badge.ts";
import { each, markup, type Markup, NOTHING, where, words } from "./markup.ts";
import type { Page } from "./page.ts";
import { availability, changes, checklist, strategy } from "./readiness.ts";
import { disruptions } from "./recovery.ts";

/** How one workload stands: its verdict and score, the four disruptions, what to do, and all that these are made of. */
export function workloadSection(card: ReportedWorkload, page: Page): Markup {
  const { recovery } = card;
  const isAlone = page.report.workloads.length === 1;
  const body = card.verdict === undefined ? markup`<p>${card.isFree ? "No tier is asked of it: it is read and not judged." : "Nothing here is judged by its tier: no verdict, no score."}</p>` : markup`${facts(card)}${recovery ? markup`${disruptions(recovery)}${changes(recovery)}` : NOTHING}
<div class="parts">${recovery ? strategy(recovery) : NOTHING}${required(card)}${recovery ? markup`${checklist(recovery)}${availability(recovery)}` : NOTHING}</div>`;
  const anchor = page.workloadAnchor(card.workload);
  if (isAlone) return markup`<section class="workload" id="${anchor}"><h2><span class="name">${card.workload}</span> ${verdictBadge(card)}</h2>${body}</section>`;
  return markup`
<details class="workload" id="${anchor}"><summary><span class="name">${card.workload}</span> ${verdictBadge(card)}${card.verdict === undefined ? NOTHING : markup` <span class="faint">${scoreOf(card) ?? "no score"}</span>`}</summary>${body}</details>`;
}

function facts(card: ReportedWorkload): Markup {
  const score = scoreOf(card);
  const lines = card.regions === undefined ? [] : regionLines(card.regions, {});
  return markup`<dl class="facts"><div><dt>Tier</dt><dd>${card.tier}${card.byDefault ? markup` <span class="faint">by default</span>` : NOTHING}</dd></div>
<div><dt>Score</dt><dd>${score === undefined ? markup`none` : markup`${score} <span class="faint">of 100${card.score?.proven === card.score?.possible ? "" : ", proven to possible"}</span>${bar(card)}`}</dd></div>
<div><dt>Highest tier met</dt><dd>${card.highestMet ?? "none"}</dd></div>
${where(card.recovery?.strategy, ({ recognised }) => markup`<div><dt>Recognised as</dt><dd>${recognised ?? "no strategy"}</dd></div>`)}</dl>
${lines.length === 0 ? NOTHING : markup`<ul class="regions">${each(lines, (line) => markup`<li>${words(line)}</li>`)}</ul>`}${card.staysInRegion ? markup`<p>By the configuration the workload stays in its own region: what the loss of a region takes is not asked.</p>` : NOTHING}${card.suppressed === 0 ? NOTHING : markup`<p>${card.suppressed} accepted, which count neither as held nor as failed.</p>`}`;
}

/** The score as a bar: what is proven is full, what is only possible is not. */
const bar = ({ score }: ReportedWorkload): Markup =>
  where(score, ({ proven, possible }) => markup`<svg class="bar" viewBox="0 0 100 6" width="160" height="10" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="100" height="6"/><rect class="possible" width="${possible}" height="6"/><rect class="proven" width="${proven}" height="6"/></svg>`);

/** What the tier requires and advises, worst first. */
function required({ capabilities, tier }: ReportedWorkload): Markup {
  const asked = capabilities.filter(({ required: isRequired, outcome }) => isRequired && outcome !== "not-asked").toSorted((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome));
  const advised = capabilities.filter(({ id, outcome }) => cellOf(id, tier) === "advised" && outcome !== "not-asked").toSorted((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome));
  const idle = capabilities.filter(({ required: isRequired, outcome }) => isRequired && outcome === "not-asked").length;
  return markup`<section class="part"><h3>What the tier requires</h3>${list(asked)}${idle === 0 ? NOTHING : markup`<p class="faint">${idle} more with nothing here to judge.</p>`}${advised.length === 0 ? NOTHING : markup`<h4>advised, not required</h4>${list(advised)}`}</section>`;
}

const list = (all: readonly CapabilityResult[]): Markup => markup`<ul class="check">${each(all, (result) => markup`<li>${outcomeBadge(result.outcome)} ${CAPABILITIES[result.id].label}${share(result)}</li>`)}</ul>`;

/** How many of its pairs of a rule and a resource decided it. */
function share({ outcome, held, failed, unknown, suppressed }: CapabilityResult): Markup {
  const total = held + failed + unknown;
  const deciding = { fails: failed, unknown, holds: held, suppressed: total, "not-asked": 0 }[outcome];
  const parts = [...(deciding === total ? [] : [`${String(deciding)} of ${String(total)}`]), ...(suppressed > 0 && total > 0 ? [`${String(suppressed)} accepted`] : [])];
  return parts.length === 0 ? NOTHING : markup` <span class="faint">(${parts.join(", ")})</span>`;
}

const ORDER = ["fails", "unknown", "suppressed", "holds", "not-asked"] as const satisfies readonly CapabilityResult["outcome"][];
