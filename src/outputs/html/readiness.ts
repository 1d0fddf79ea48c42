import { inWords } from "../../recovery/estimate/words.ts";
import { TIERS } from "../../recovery/tiers.ts";
import { percentWords } from "../recovery/readiness.ts";
import { COSTS } from "../recovery/changes.ts";
import type { ReportedAvailability, ReportedChange, ReportedFact, ReportedItem, ReportedRecovery, ReportedStrategy } from "../recovery-report.ts";
import { badge, outcomeBadge, standingBadge } from "./badge.ts";
import { each, markup, type Markup, NOTHING, where, words } from "./markup.ts";
import { placeMark } from "./place.ts";
import { link, ruleAnchor } from "./rule-text.ts";

/** What to change to reach the chosen tier, in the order to do it. */
export function changes({ changes: all = [] }: ReportedRecovery): Markup {
  return all.length === 0 ? NOTHING : markup`<h3>To do, to reach the tier</h3><ol class="changes">${each(all, change)}</ol>`;
}

function change({ says, resources, location, rule, cost, meets }: ReportedChange): Markup {
  const named = [...new Set(resources)].filter((each) => !says.includes(`\`${each}\``));
  const left = named.length - MOST_NAMES;
  const whom = named.length === 0 ? NOTHING : markup`${each(named.slice(0, MOST_NAMES), (name, index) => markup`${index === 0 ? "" : ", "}<code>${name}</code>`)}${left > 0 ? ` and ${String(left)} more` : ""}: `;
  return markup`<li>${whom}${words(says)}${placeMark(location)} <span class="faint">meets ${meets} requirement${meets === 1 ? "" : "s"}; ${COSTS[cost]}; <a href="#${ruleAnchor(rule)}">${rule}</a></span></li>`;
}

/** Which strategy the workload implements, why, and what the next one lacks. */
export function strategy({ strategy: told }: ReportedRecovery): Markup {
  return where(told, ({ recognised, possible, reasons, missingForNext }: ReportedStrategy) => {
    const perhaps = possible === undefined || possible === recognised ? NOTHING : markup` (perhaps ${possible})`;
    const next = TIERS[recognised === undefined ? 0 : TIERS.indexOf(recognised) + 1];
    const lacks = missingForNext.length === 0 || next === undefined ? NOTHING : markup`<p><b>${next}</b> lacks:</p>${facts(missingForNext)}`;
    return markup`<section class="part"><h3>Strategy</h3><p>Recognised as <b>${recognised ?? "none of the strategies"}</b>${perhaps}</p>${facts(reasons)}${lacks}</section>`;
  });
}

const facts = (all: readonly ReportedFact[]): Markup => (all.length === 0 ? NOTHING : markup`<ul>${each(all, ({ says, location }) => markup`<li>${words(says)}${placeMark(location)}</li>`)}</ul>`);

/** The readiness checklist by section, and what somebody attests. */
export function checklist({ checklist: items = [], attestations = [] }: ReportedRecovery): Markup {
  const sections = SECTIONS.map((section) => ({ section, items: items.filter((each) => each.section === section) })).filter((each) => each.items.length > 0);
  const list = sections.length === 0 ? NOTHING : markup`<section class="part"><h3>Readiness checklist</h3>${each(sections, ({ section, items: own }) => markup`<h4>${section}</h4><ul class="check">${each(own, ({ says, outcome }) => markup`<li>${outcomeBadge(outcome)} ${words(says)}</li>`)}</ul>`)}</section>`;
  const attested = attestations.length === 0 ? NOTHING : markup`<section class="part"><h3>What somebody attests</h3><ul class="check">${each(attestations, ({ name, outcome, says, location }) => markup`<li>${outcomeBadge(outcome)} ${name.replaceAll("-", " ")}: ${words(says)}${placeMark(location)}</li>`)}</ul></section>`;
  return markup`${list}${attested}`;
}

const SECTIONS = ["infrastructure", "database", "application", "network", "operations"] as const satisfies readonly ReportedItem["section"][];

/** What the service level agreements promise at best, and what Resilience Hub would say. */
export function availability({ availability: told, hub }: ReportedRecovery): Markup {
  const points = hub && (hub.proven === hub.possible ? String(hub.proven) : `${String(hub.proven)}–${String(hub.possible)}`);
  const compared = hub && points !== undefined ? markup`<p>For comparison: ${points} of the ${hub.most} points that AWS Resilience Hub gives for meeting a policy.</p>` : NOTHING;
  if (!told && !hub) return NOTHING;
  return markup`<section class="part"><h3>Availability on paper</h3>${where(told, promised)}${compared}</section>`;
}

function promised({ objective, proven, possible, outcome, downtime, links }: ReportedAvailability): Markup {
  const percent = proven === possible ? percentWords(proven) : `${percentWords(proven).replace(" %", "")}–${percentWords(possible)}`;
  const asked = objective === undefined ? NOTHING : markup` ${percentWords(objective)} is asked: ${standingBadge(outcome)}`;
  return markup`<p>At most <b>${percent}</b>, by AWS's service level agreements.${asked}</p><p>${inWords(downtime.year)} a year, ${inWords(downtime.month)} a month, ${inWords(downtime.week)} a week out of service.</p><details><summary>How it is made up</summary><ul>${each(links, ({ resource, percent: own, times, page, says }) => markup`<li><code>${resource}</code> ${percentWords(own)}${times > 1 ? markup`, ${times} side by side` : NOTHING}: ${words(says)} <span class="page">${link(page)}</span></li>`)}</ul></details>`;
}

/** How many there are beside what is wrong. */
export const countBadge = (count: number, tone: "error" | "warning" | "note" | "unsure", word: string): Markup => (count === 0 ? NOTHING : markup`${badge(tone, `${String(count)} ${word}${count === 1 || tone === "unsure" ? "" : "s"}`)} `);

const MOST_NAMES = 4;
