import type { ChangedWorkload, Difference } from "../difference.ts";
import { fold } from "../fold.ts";
import { counted } from "../prose.ts";
import { scoreOf, standingWords } from "../scorecard-text.ts";
import type { ReportedVerdict } from "../report.ts";
import { badge, toneOf, verdictBadge } from "./badge.ts";
import { each, markup, type Markup, NOTHING, words } from "./markup.ts";
import { placeMark } from "./place.ts";
import type { Scorecard } from "../../recovery/scorecard.ts";

/** What has changed since the commit with which the run is compared. */
export function changeSummary({ base, workloads, introduced, mended }: Difference): Markup {
  const moved = workloads.filter(isMoved);
  return markup`<section class="change"><h2>Since ${base}</h2><p>${counted(fold(introduced).length, "new finding")}, ${fold(mended).length} mended.</p>
${moved.length === 0 ? markup`<p>No workload has another score or verdict than before.</p>` : markup`<div class="wide" tabindex="0" role="region" aria-label="Workloads before and after"><table><thead><tr><th scope="col">Workload</th><th scope="col">before</th><th scope="col">now</th></tr></thead><tbody>${each(moved, ({ workload, before, after }) => markup`<tr><th scope="row">${workload}</th><td>${state(before)}</td><td>${state(after)}</td></tr>`)}</tbody></table></div>`}${listOf("New", introduced)}${listOf("Mended", mended)}</section>`;
}

const isMoved = ({ before, after }: ChangedWorkload): boolean => (before && standingWords(before)) !== (after && standingWords(after)) || (before && scoreOf(before)) !== (after && scoreOf(after));

const state = (card: Scorecard | undefined): Markup => (card ? markup`${verdictBadge(card)} ${scoreOf(card) ?? "no score"}` : markup`<span class="faint">not there</span>`);

function listOf(title: string, verdicts: readonly ReportedVerdict[]): Markup {
  const findings = fold(verdicts);
  if (findings.length === 0) return NOTHING;
  const shown = findings.slice(0, MOST);
  return markup`<h3>${title}</h3><ul class="check">${each(shown, (finding) => markup`<li>${title === "New" ? badge(toneOf(finding), finding.severity) : badge("good", "mended")} ${words(finding.shown.message)}${title === "New" ? placeMark(finding.location) : NOTHING}</li>`)}</ul>${findings.length > MOST ? markup`<p class="faint">and ${findings.length - MOST} more</p>` : NOTHING}`;
}

const MOST = 50;
