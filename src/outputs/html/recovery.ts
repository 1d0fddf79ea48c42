import { DISRUPTIONS, type Disruption } from "../../graph/disruption.ts";
import { inWords } from "../../recovery/estimate/words.ts";
import type { ReportedDisruption, ReportedEstimate, ReportedLink, ReportedRecovery } from "../recovery-report.ts";
import { estimateWords, timeWords } from "../recovery/times.ts";
import { EVENTS } from "../recovery/words.ts";
import { badge, standingBadge } from "./badge.ts";
import { each, markup, type Markup, NOTHING, where, words } from "./markup.ts";
import { placeMark } from "./place.ts";
import { link } from "./rule-text.ts";

/** The four disruptions: what each costs and what it may, and the way that takes the longest. */
export function disruptions(recovery: ReportedRecovery): Markup {
  const rows = DISRUPTIONS.map((name) => ({ name, told: recovery.disruptions[name] }));
  return markup`<h3>If it happens</h3>
<div class="wide" tabindex="0" role="region" aria-label="Recovery from each disruption"><table class="disruptions"><thead><tr><th scope="col">After</th><th scope="col">it takes (RTO)</th><th scope="col">within</th><th scope="col"><span class="unseen">RTO stands</span></th><th scope="col">it loses (RPO)</th><th scope="col">within</th><th scope="col"><span class="unseen">RPO stands</span></th></tr></thead>
<tbody>${each(rows, ({ name, told }) => markup`<tr><th scope="row">${EVENTS[name]}</th>${figure(told.rto)}${figure(told.rpo)}</tr>`)}</tbody></table></div>
${legend(recovery)}${origins(recovery)}${each(rows, ({ name, told }) => way(name, told))}`;
}

const figure = (estimate: ReportedEstimate): Markup =>
  markup`<td class="time">${estimateWords(estimate)}</td><td>${estimate.standing === "not-asked" ? "\u2013" : inWords(estimate.objective)}</td><td>${standingBadge(estimate.standing)}</td>`;

function legend({ disruptions: all }: ReportedRecovery): Markup {
  const estimates = DISRUPTIONS.flatMap((name) => [all[name].rto, all[name].rpo]);
  const marks = [
    ...(estimates.some(({ proven, possible }) => proven && possible && proven.typical !== possible.typical) ? ["A range goes from what is possible to what is proven."] : []),
    ...(estimates.some(({ isEstimate }) => isEstimate) ? ["~ is in part an estimate, as AWS publishes no number."] : []),
    ...(estimates.some(({ proven }) => proven?.bound === "unbounded") ? ["+ is or more, as AWS names no bound."] : []),
  ];
  return marks.length === 0 ? NOTHING : markup`<p class="faint">${marks.join(" ")}</p>`;
}

/** Where objectives come from that are not those of the tier. */
function origins({ disruptions: all }: ReportedRecovery): Markup {
  const told = DISRUPTIONS.flatMap((name) =>
    (["rto", "rpo"] as const).flatMap((kind) => {
      const { objective, origin } = all[name][kind];
      return !origin || origin.is === "tier" || origin.is === "default" ? [] : [markup`<li>${name} ${kind.toUpperCase()} ${inWords(objective)}: ${words(origin.says)}${placeMark(origin.location)}</li>`];
    }),
  );
  return told.length === 0 ? NOTHING : markup`<details><summary>Where the objectives come from</summary><ul>${told}</ul></details>`;
}

/** The steps of a recovery, with the one that takes the longest marked. */
function way(name: Disruption, { rto, chain, weakest, worstStore }: ReportedDisruption): Markup {
  if (chain.length === 0) return NOTHING;
  const open = rto.standing === "breached" && name === "region";
  const step = (each: ReportedLink): Markup => {
    const isWeakest = chain.length > 1 && weakest?.step === each.step && weakest.resource === each.resource;
    return markup`<li${isWeakest ? markup` class="weakest"` : NOTHING}><b>${each.step}</b> <span class="time">${linkTime(each)}</span> ${linkWords(each)}${isWeakest ? markup` ${badge("warning", "weakest")}` : NOTHING}</li>`;
  };
  const most = worstStore && worstStore.seconds !== 0 ? markup`<p>Loses most: ${where(worstStore.resource, (resource) => markup`<code>${resource}</code>, `)}${linkTime(worstStore)}${where(worstStore.mechanism, ({ title }) => markup` by ${title}`)}${isTold(worstStore, chain) ? NOTHING : placeMark(worstStore.location)}</p>` : NOTHING;
  return markup`
<details class="way"${open ? markup` open` : NOTHING}><summary>The longest way after ${EVENTS[name]}: ${estimateWords(rto)}</summary><ol class="steps">${each(chain, step)}</ol>${most}</details>`;
}

/** Its place stands at a step of the way already. */
const isTold = ({ resource, location }: ReportedLink, chain: readonly ReportedLink[]): boolean => chain.some((step) => step.resource === resource && JSON.stringify(step.location) === JSON.stringify(location));

const linkTime = ({ seconds, basis }: ReportedLink): string => `${basis === "estimate" ? "~" : ""}${timeWords(seconds)}`;

function linkWords({ resource, mechanism, says, because, location, basis }: ReportedLink): Markup {
  if (resource === undefined) return markup`${words(says)} <span class="faint">(${basis})</span>`;
  if (mechanism === undefined) return markup`<code>${resource}</code>: nothing brings it back${where(because, (known) => markup`, for ${words(known)}`)}${placeMark(location)}`;
  return markup`<code>${resource}</code> by ${mechanism.title}: ${words(says)} <span class="faint">(${basis}${where(because, (known) => markup`; ${words(known)}`)})</span>${placeMark(location)}${where(mechanism.page, (page) => markup` <span class="page">${link(page)}</span>`)}`;
}
