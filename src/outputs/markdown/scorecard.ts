import { DISRUPTIONS } from "../../graph/disruption.ts";
import { inWords } from "../../recovery/estimate/words.ts";
import type { CapabilityOutcome } from "../../recovery/scorecard.ts";
import { CAPABILITIES } from "../../recovery/tiers.ts";
import { counted } from "../prose.ts";
import type { ReportedChange, ReportedEstimate, ReportedRecovery } from "../recovery-report.ts";
import { EVENTS, STANDING_WORDS } from "../recovery/words.ts";
import { estimateWords } from "../recovery/times.ts";
import type { Report, ReportedWorkload } from "../report.ts";
import { scoreOf, standingWords, tierAsked } from "../scorecard-text.ts";
import { details } from "./details.ts";
import { code, html, prose } from "./escape.ts";
import { placeIn, type MarkdownOptions } from "./places.ts";
import { table } from "./table.ts";

/** How the workloads stand against their tier, a row for each. */
export function standings({ workloads }: Report): { readonly head: string; readonly rows: readonly string[] } {
  const rows = workloads.map((card) => {
    const { workload, verdict, highestMet, recovery } = card;
    return [code(workload), tierAsked(card), bad(standingWords(card), verdict === "missed"), scoreOf(card) ?? "none", highestMet ?? "none", recovery?.strategy?.recognised ?? "none"];
  });
  return table(["workload", "tier", "verdict", "score of 100", "highest met", "recognised"], rows);
}

/** What each workload that was judged would go through, what its tier requires, and what to do: open for one, folded up for many. */
export function cards({ workloads }: Report, options: MarkdownOptions): readonly string[] {
  const judged = workloads.filter(({ verdict }) => verdict !== undefined);
  return judged.map((card) => {
    const body = cardOf(card, options);
    return judged.length === 1 ? `\n${body}` : `\n${details(`<code>${html(card.workload)}</code>: ${card.verdict ?? ""}`, body)}`;
  });
}

function cardOf({ recovery, capabilities }: ReportedWorkload, options: MarkdownOptions): string {
  const required = capabilities.filter((each) => each.required && each.outcome !== "not-asked");
  const of = (outcome: CapabilityOutcome): readonly string[] => required.filter((each) => each.outcome === outcome).map(({ id }) => `- ${outcome === "fails" ? "**fails**" : outcome}: ${CAPABILITIES[id].label}`);
  const holds = required.filter(({ outcome }) => outcome === "holds").length;
  const asked = [...of("fails"), ...of("unknown"), ...of("suppressed"), ...(holds === 0 ? [] : [`- holds: ${counted(holds, "requirement")}`])];
  const changes = recovery?.changes ?? [];
  return [
    ...(recovery ? [disruptionTable(recovery)] : []),
    ...(asked.length === 0 ? [] : [`Required by the tier:\n\n${asked.join("\n")}`]),
    ...(changes.length === 0 ? [] : [`To do, in this order:\n\n${changeList(changes, options)}`]),
  ].join("\n\n");
}

/** The four disruptions, what each costs and what it may. */
function disruptionTable({ disruptions }: ReportedRecovery): string {
  const figure = (each: ReportedEstimate): readonly string[] => [
    estimateWords(each).replaceAll("~", "\\~"),
    each.standing === "not-asked" ? "–" : inWords(each.objective),
    bad(STANDING_WORDS[each.standing], each.standing === "breached"),
  ];
  const { head, rows } = table(["after", "RTO", "within", "", "RPO", "within", ""], DISRUPTIONS.map((name) => [EVENTS[name], ...figure(disruptions[name].rto), ...figure(disruptions[name].rpo)]));
  const isEstimate = DISRUPTIONS.some((name) => disruptions[name].rto.isEstimate ?? disruptions[name].rpo.isEstimate ?? false);
  return [[head, ...rows].join("\n"), ...(isEstimate ? ["\\~ in part an estimate, as AWS publishes no number"] : [])].join("\n\n");
}

function changeList(changes: readonly ReportedChange[], options: MarkdownOptions): string {
  const left = changes.length - MOST_CHANGES;
  const items = changes.slice(0, MOST_CHANGES).map(({ says, resources, rule, cost, location }, index) => {
    const names = [...new Set(resources)].filter((each) => !says.includes(`\`${each}\``));
    const whom = names.length === 0 ? "" : `${names.slice(0, MOST_NAMES).map(code).join(", ")}${names.length > MOST_NAMES ? ` and ${String(names.length - MOST_NAMES)} more` : ""}: `;
    return `${String(index + 1)}. ${whom}${prose(says.replace(/\.$/u, ""))} (${[placeIn(location, options), code(rule), COSTS[cost]].join(", ")})`;
  });
  return [...items, ...(left > 0 ? [`\nand ${String(left)} more`] : [])].join("\n");
}

const bad = (word: string, isBad: boolean): string => (isBad ? `**${word}**` : word);

const COSTS: Readonly<Record<ReportedChange["cost"], string>> = { none: "costs nothing", more: "costs more", "much-more": "costs much more" };

const MOST_CHANGES = 10;
const MOST_NAMES = 3;
