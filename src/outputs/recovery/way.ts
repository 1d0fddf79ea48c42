import { DISRUPTIONS, type Disruption } from "../../graph/disruption.ts";
import type { Standing } from "../../recovery/standings.ts";
import { label, row } from "../labels.ts";
import { briefPlace } from "../place.ts";
import { counted } from "../prose.ts";
import type { ReportedLink, ReportedRecovery } from "../recovery-report.ts";
import { visible } from "../visible.ts";
import { hanging, pad, widthOf } from "../width.ts";
import { estimateWords, timeWords } from "./times.ts";
import { EVENTS, type Look } from "./words.ts";

/** The longest way through the recovery that misses its objective, or else through that of the greatest disruption, and what decides it. */
export function wayRows(recovery: ReportedRecovery, look: Look): readonly string[] {
  const disruption = shownDisruption(recovery);
  if (disruption === undefined) return [];
  const { rto, chain, weakest, worstStore } = recovery.disruptions[disruption];
  const times = chain.map(linkTime);
  const kept = new Set(look.options.verbose ? chain : longest(chain));
  const widths = { step: Math.max(...chain.map(({ step }) => step.length)), time: Math.max(...times.map(widthOf)) };
  return [
    ...row("longest way", `after ${EVENTS[disruption]}, ${estimateWords(rto)}:`, look.columns),
    ...chain.flatMap((link, index) => {
      if (!kept.has(link)) return [];
      const lead = `${label("")}${pad(link.step, widths.step)}  ${pad(times[index] ?? "", widths.time)}  `;
      return [...hanging(lead, linkWords(link, look), look.columns), ...(look.options.verbose ? how(link, widthOf(lead), look) : [])];
    }),
    ...(kept.size < chain.length ? row("", `and ${counted(chain.length - kept.size, "shorter step")} (-v)`, look.columns) : []),
    ...(weakest && chain.length > 1 ? row("weakest", `${whom(weakest)}, ${linkTime(weakest)}`, look.columns) : []),
    ...(worstStore && worstStore.seconds !== 0 ? row("loses most", storeWords(worstStore, look), look.columns) : []),
  ];
}

/** The steps that take the longest. */
const longest = (chain: readonly ReportedLink[]): readonly ReportedLink[] => [...chain].sort((a, b) => compare(b, a)).slice(0, MOST_STEPS);

/** What nothing brings back takes longer than anything. */
function compare(a: ReportedLink, b: ReportedLink): number {
  const [one, other] = [a, b].map(({ seconds }) => (typeof seconds === "number" ? seconds : Number.MAX_VALUE));
  return (one ?? 0) - (other ?? 0);
}

/** Steps that are shown unless all are asked for. */
const MOST_STEPS = 5;

/** The worst that can be said of the greatest disruption of which it can be said. Nothing where nothing is to be recovered. */
export function shownDisruption({ disruptions }: ReportedRecovery): Disruption | undefined {
  const greatest = DISRUPTIONS.toReversed().filter((each) => disruptions[each].chain.length > 0);
  const standing = (of: (each: Disruption) => boolean): Disruption | undefined => greatest.find(of);
  const isIn = (wanted: Standing) => (each: Disruption) => disruptions[each].rto.standing === wanted;
  return standing(isIn("breached")) ?? standing((each) => disruptions[each].rto.standing !== "not-asked");
}

const linkTime = ({ seconds, basis }: Pick<ReportedLink, "seconds" | "basis">): string => `${basis === "estimate" ? "~" : ""}${timeWords(seconds)}`;

/** "`Db` by point-in-time recovery (documented, shop.yaml:12:3)". */
function linkWords(link: ReportedLink, { options }: Look): string {
  const { resource, mechanism, says, basis, because, location } = link;
  if (resource === undefined) return basis === "estimate" ? visible(says) : `${visible(says)} (${basis})`;
  const known = [...(mechanism === undefined ? [] : [basis]), ...(location === undefined ? [] : [briefPlace(location, options)])];
  return `\`${visible(resource)}\`${mechanism === undefined ? `: nothing brings it back${because === undefined ? "" : `, for ${visible(because)}`}` : ` by ${mechanism.title}`}${known.length === 0 ? "" : ` (${known.join(", ")})`}`;
}

/** How the time of a step is made up, what it leans on, and where AWS says so. */
function how({ resource, mechanism, says, because }: ReportedLink, indent: number, { columns, paint }: Look): readonly string[] {
  const texts = [...(resource === undefined || mechanism === undefined ? [] : [visible(says)]), ...(because === undefined || mechanism === undefined ? [] : [visible(because)]), ...(mechanism?.page === undefined ? [] : [mechanism.page])];
  return texts.flatMap((text) => hanging(" ".repeat(indent), text, columns).map(paint.faint));
}

const whom = ({ step, resource }: ReportedLink): string => (resource === undefined ? step : `${step}: \`${visible(resource)}\``);

function storeWords({ resource, mechanism, seconds, basis, location }: ReportedLink, { options }: Look): string {
  const name = resource === undefined ? "a store" : `\`${visible(resource)}\``;
  const place = location === undefined ? "" : ` (${briefPlace(location, options)})`;
  if (mechanism === undefined || seconds === "unrecoverable") return `${name}: nothing brings its data back${place}`;
  return `${name}: ${linkTime({ seconds, basis })} by ${mechanism.title}${place}`;
}

