import type { Capability } from "../engine/goal.ts";
import type { CapabilityOutcome, CapabilityResult, Scorecard } from "../recovery/scorecard.ts";
import { CAPABILITIES, cellOf, NO_TIER } from "../recovery/tiers.ts";
import { label, LABEL, row } from "./labels.ts";
import type { Paint } from "./paint.ts";
import type { OutputOptions } from "./options.ts";
import { counted } from "./prose.ts";
import { recoveryParts } from "./recovery/rows.ts";
import { regionLines } from "./regions-text.ts";
import type { ReportedWorkload } from "./report.ts";
import { visible } from "./visible.ts";
import { hanging } from "./width.ts";

/** One workload against its tier: the verdict, the score, and what the tier requires with what became of it. */
export function scorecard(card: ReportedWorkload, columns: number, paint: Paint, options: Pick<OutputOptions, "pathOf" | "verbose"> = {}): readonly string[] {
  const name = paint.strong(visible(card.workload));
  if (card.isFree) return [`${name}  no tier is asked of it: it is read and not judged`];
  if (card.verdict === undefined) return [`${name}  nothing to judge: no tier, no score`];
  const score = scoreOf(card);
  const interval = card.score?.proven === card.score?.possible ? "" : " (proven–possible)";
  const verdict = [
    `${name}  ${verdictWord(card.verdict, paint)}`,
    ...row("score", score === undefined ? (card.suppressed > 0 ? "none: all that counts is suppressed" : "none: the tier asks nothing of what is here") : `${score} of 100${interval}`, columns),
    ...row("highest met", card.highestMet ?? "none", columns),
  ];
  const asked = [
    ...required(card, columns, paint, options),
    ...lostZone(card, columns),
    ...(card.suppressed === 0 ? [] : row("left out", `${String(card.suppressed)} suppressed, which count neither as held nor as failed`, columns)),
    ...(card.staysInRegion ? row("not asked", "what the loss of the region takes: by the configuration the workload stays in its own", columns) : []),
    ...regionRows(card, columns, options),
  ];
  if (!card.recovery) return [...verdict, ...asked];
  const { strategy, disruptions, way, readiness, changes } = recoveryParts(card.recovery, { columns, paint, options });
  return spaced([...verdict, ...strategy], disruptions, way, asked, readiness, changes);
}

/** Parts with an empty line between them. */
const spaced = (...parts: readonly (readonly string[])[]): readonly string[] =>
  parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ["", ...part]));

/** What the tier requires, worst first; what holds, and what nothing in the workload is judged by, is only counted unless all is asked for. */
function required({ capabilities }: Scorecard, columns: number, paint: Paint, { verbose = false }: Pick<OutputOptions, "verbose">): readonly string[] {
  const asked = capabilities.filter((each) => each.required);
  const told = ORDER.filter((outcome) => asked.some((each) => each.outcome === outcome));
  const width = Math.max(0, ...told.map(({ length }) => length));
  const line = (outcome: (typeof ORDER)[number], text: string): readonly string[] => {
    const [first = "", ...others] = hanging(" ".repeat(width + 2), text, columns - LABEL);
    return [outcomeWord(outcome, paint) + first.slice(outcome.length), ...others];
  };
  const lines = told.flatMap((outcome) => {
    const own = asked.filter((each) => each.outcome === outcome);
    if (outcome === "holds" && !verbose) return line(outcome, `${counted(own.length, "requirement")} (-v lists them)`);
    return own.flatMap((each) => line(outcome, CAPABILITIES[each.id].label + share(each)));
  });
  const idle = asked.filter(({ outcome }) => outcome === "not-asked").length;
  const all = idle === 0 ? lines : [...lines, `${counted(idle, lines.length === 0 ? "requirement" : "more requirement")}, nothing here to judge`];
  return all.map((each, index) => label(index === 0 ? "required" : "") + each);
}

/** How many of a capability's pairs of a rule and a resource decided it, where that is not all of them. */
function share({ outcome, held, failed, unknown, suppressed }: CapabilityResult): string {
  const total = held + failed + unknown;
  const deciding = { fails: failed, unknown, holds: held, suppressed: total, "not-asked": 0 }[outcome];
  const left = suppressed > 0 && total > 0 ? `, ${String(suppressed)} suppressed` : "";
  if (left !== "") return deciding === total ? ` (${left.slice(2)})` : ` (${String(deciding)} of ${String(total)}${left})`;
  return deciding === total ? "" : ` (${String(deciding)} of ${String(total)})`;
}

/** Many expect the loss of a zone to count: where the tier does not ask for it, the scorecard says so. */
function lostZone({ tier, capabilities }: Scorecard, columns: number): readonly string[] {
  const zone = capabilities.filter(({ id }) => ZONE.has(id));
  if (zone.some(({ required }) => required) || zone.every(({ outcome }) => outcome === "not-asked")) return [];
  const said = zone.flatMap(({ id, outcome }) => (outcome === "not-asked" ? [] : [`${ZONE.get(id) ?? id} ${outcome}`]));
  const advised = zone.some(({ id }) => cellOf(id, tier) === "advised") ? "advised, not required by this tier" : "not asked by this tier";
  return row("lost zone", `${advised}: ${said.join(", ")}`, columns);
}

/** Where the workload stands and recovers, and how that is known. */
function regionRows({ regions }: ReportedWorkload, columns: number, options: Pick<OutputOptions, "pathOf" | "verbose">): readonly string[] {
  const lines = regions === undefined ? [] : regionLines(regions, options);
  return lines.flatMap((line, index) => row(index === 0 ? "regions" : "", line, columns));
}

/** "missed", in its colour. */
export function verdictWord(verdict: Scorecard["verdict"], paint: Paint): string {
  const word = verdict ?? "nothing";
  return { met: paint.good, missed: paint.error, unproven: paint.unsure, nothing: paint.faint }[word](word);
}

/** The tier that is asked of a workload, `none` where none is. */
export const tierAsked = ({ tier, isFree }: Scorecard): string => (isFree ? NO_TIER : tier);

/** True where no workload of a report has a tier to meet. */
export const asksNothing = (workloads: readonly Scorecard[]): boolean => workloads.length > 0 && workloads.every(({ isFree }) => isFree);

/** How a workload stands against its tier in a few words, also where nothing decides it. */
export const standingWords = ({ verdict, isFree }: Scorecard): string => (isFree ? "no tier is asked of it" : (verdict ?? "nothing to judge"));

/** `40`, or `40–75` where unknowns leave it open. */
export function scoreOf({ score }: Scorecard): string | undefined {
  if (!score) return undefined;
  return score.proven === score.possible ? String(score.proven) : `${String(score.proven)}–${String(score.possible)}`;
}

function outcomeWord(outcome: Exclude<CapabilityOutcome, "not-asked">, paint: Paint): string {
  const brush = { fails: paint.error, unknown: paint.unsure, suppressed: paint.unsure, holds: paint.good }[outcome];
  return brush(outcome);
}

const ORDER = ["fails", "unknown", "suppressed", "holds"] as const satisfies readonly CapabilityOutcome[];

/** What the loss of an Availability Zone is survived by, in a word. */
const ZONE: ReadonlyMap<Capability, string> = new Map([
  ["data-in-two-zones", "data"],
  ["compute-in-two-zones", "compute"],
  ["network-redundant", "network"],
]);
