import { TIERS } from "../../recovery/tiers.ts";
import { counted, listed } from "../prose.ts";
import { estimateWords } from "../recovery/times.ts";
import type { ReportedDisruption } from "../recovery-report.ts";
import type { Report, ReportedBaseline, ReportedWorkload } from "../report.ts";
import { scoreOf } from "../scorecard-text.ts";
import { leftOutFindings } from "../shown.ts";
import { standingBadge, verdictBadge } from "./badge.ts";
import { changeSummary } from "./change.ts";
import { each, markup, type Markup, NOTHING, own, where } from "./markup.ts";
import { countBySeverity, countOf, countOpen, judgedWorkloads, type Page } from "./page.ts";
import { countBadge } from "./readiness.ts";
import { workloadSection } from "./workload.ts";

/** The verdict in words, for the head of the page. */
export function headline({ tier, workloads, ...report }: Report): string {
  const judged = judgedWorkloads({ ...report, tier, workloads });
  const [only] = judged;
  if (!only) return workloads.length > 0 && workloads.every(({ isFree }) => isFree) ? "No tier is asked" : "Nothing was judged";
  if (judged.length === 1) return `${only.workload}: ${only.tier} is ${only.verdict ?? "not judged"}`;
  const counts = (["missed", "unproven", "met"] as const).flatMap((verdict) => {
    const count = judged.filter((each) => each.verdict === verdict).length;
    return count === 0 ? [] : [`${String(count)} ${verdict}`];
  });
  return `${counted(judged.length, "workload")}, ${tier.isMixed ? "each by its own tier" : tier.chosen}: ${listed(counts)}`;
}

/** How it all stands: what was found, the workloads from worst to best, and each of them. */
export function overview(page: Page): Markup {
  const { report } = page;
  return markup`${counts(page)}${choice(report)}${where(report.difference, changeSummary)}${ranking(page)}${each(report.workloads, (card) => workloadSection(card, page))}`;
}

function counts({ failing, unknown, suppressed, report }: Page): Markup {
  const left = leftOutFindings(report);
  const outside = (["baseline", "before", "elsewhere"] as const).flatMap((why) => {
    const count = left.filter(({ shown }) => shown.leftOut === why).length;
    return count === 0 ? [] : [`${String(count)} ${LEFT_OUT[why]}`];
  });
  const found = markup`${countBadge(countBySeverity(failing, "error"), "error", "error")}${countBadge(countBySeverity(failing, "warning"), "warning", "warning")}${countBadge(countBySeverity(failing, "note"), "note", "note")}${countBadge(countOpen(unknown), "unsure", "unknown")}`;
  return markup`<p class="counts">${countOf(failing) + countOf(unknown) === 0 ? markup`No findings. ` : found}${suppressed.length === 0 ? NOTHING : markup`<span class="faint">${countOf(suppressed)} accepted</span> `}${outside.length === 0 ? NOTHING : markup`<span class="faint">Not listed: ${listed(outside)}.</span>`}</p>${where(report.baseline, baselineTold)}`;
}

/** What the baseline has left out, and what of it is not found any more. */
const baselineTold = ({ file, known, gone }: ReportedBaseline): Markup =>
  markup`<p class="faint">The baseline <span class="file">${file}</span> knows ${counted(known, "finding")} of this run${gone === 0 ? "" : `; ${String(gone)} of it ${gone === 1 ? "is" : "are"} not found any more, and --prune-baseline takes ${gone === 1 ? "it" : "them"} out`}.</p>`;

const LEFT_OUT = { baseline: "that the baseline knows", before: "from before the change", elsewhere: "in files that have not changed" } as const;

/** Where nobody chose a tier the page says so, and how to. */
const choice = ({ tier }: Report): Markup =>
  tier.byDefault ? markup`<p class="hint">${tier.isMixed ? "Where nobody chose a tier it is" : "Nobody chose a tier, so it is"} <b>${TIERS[0]}</b>. Choose one by <code>--tier</code>: ${listed(TIERS)}; or for each workload in <code>.resilint.yaml</code>.</p>` : NOTHING;

/** Several workloads, worst first. */
function ranking({ report, workloadAnchor }: Page): Markup {
  const judged = judgedWorkloads(report);
  if (report.workloads.length < 2) return NOTHING;
  const free = report.workloads.filter(({ isFree }) => isFree).length;
  const idle = report.workloads.length - judged.length - free;
  const rows = each(judged, (card) => markup`
<tr><th scope="row"><a href="#${workloadAnchor(card.workload)}">${broken(card.workload)}</a></th><td>${verdictBadge(card)}</td><td class="number">${scoreOf(card) ?? "none"}</td>${report.tier.isMixed ? markup`<td>${card.tier}</td>` : NOTHING}<td>${card.highestMet ?? "none"}</td><td>${card.recovery?.strategy?.recognised ?? "none"}</td>${lostRegion(card)}</tr>`);
  const table = judged.length === 0 ? NOTHING : markup`<h2>Workloads, worst first</h2><div class="wide" tabindex="0" role="region" aria-label="Workloads, worst first"><table class="ranking"><thead><tr><th scope="col">Workload</th><th scope="col">Verdict</th><th scope="col" class="number">Score</th>${report.tier.isMixed ? markup`<th scope="col">Tier</th>` : NOTHING}<th scope="col">Highest met</th><th scope="col">Recognised</th><th scope="col">Lost region: RTO</th><th scope="col">RPO</th></tr></thead><tbody>${rows}</tbody></table></div>`;
  return markup`${table}${idle === 0 ? NOTHING : markup`<p class="faint">${counted(idle, "workload")} with nothing to judge.</p>`}${free === 0 ? NOTHING : markup`<p class="faint">${counted(free, "workload")} of which no tier is asked: read, and not judged.</p>`}<h2>Each workload</h2>`;
}

/** A name that may be a path, which a browser may break behind a slash. */
const broken = (name: string): Markup => each(name.split("/"), (part, index) => markup`${index === 0 ? NOTHING : own("/<wbr>")}${part}`);

const lostRegion = ({ recovery }: ReportedWorkload): Markup => where(recovery, ({ disruptions: { region } }) => markup`<td>${told(region, "rto")}</td><td>${told(region, "rpo")}</td>`);

const told = (disruption: ReportedDisruption, figure: "rto" | "rpo"): Markup => standingBadge(disruption[figure].standing, estimateWords(disruption[figure]));
