import { label, row } from "../labels.ts";
import { briefPlace, placeOf } from "../place.ts";
import type { ReportedChange } from "../recovery-report.ts";
import { visible } from "../visible.ts";
import { hanging } from "../width.ts";
import type { Look } from "./words.ts";

/** What to change to reach the chosen tier, in the order to do it. */
export function changeRows(changes: readonly ReportedChange[], look: Look): readonly string[] {
  if (changes.length === 0) return [];
  const most = look.options.verbose ? Infinity : MOST;
  const left = changes.length - most;
  const shown = changes.slice(0, left > 0 ? most : undefined);
  const width = String(shown.length).length;
  const lines = shown.flatMap((change, index) => linesOf(`${label(index === 0 ? "to do" : "")}${String(index + 1).padStart(width)}. `, change, look));
  return [...lines, ...(left > 0 ? row("", `and ${String(left)} more (-v)`, look.columns) : [])];
}

/** A change in two lines at most: whom it is for, where, and what to do, as far as there is room. All of it where that is asked for. */
function linesOf(lead: string, change: ReportedChange, look: Look): readonly string[] {
  if (look.options.verbose) return hanging(lead, changeWords(change, look), look.columns);
  const { says, resources, location } = change;
  const named = [...new Set(resources)].filter((each) => !says.includes(`\`${each}\``));
  const text = `${named.length === 0 ? "" : `${some(named, 1)} `}(${briefPlace(location, look.options)}): ${visible(says).replace(/\.$/u, "")}`;
  const [first = "", second, ...others] = hanging(lead, text, look.columns - " …".length);
  return [first, ...(second === undefined ? [] : [others.length === 0 ? second : `${second.replace(/[,;:]$/u, "")} …`])];
}

/** "`Db`: Turn Multi-AZ on (shop.yaml:12:3; rds-instance-multi-az; meets 1 requirement; costs much more)". */
function changeWords({ says, resources, location, rule, cost, meets }: ReportedChange, { options }: Look): string {
  const named = [...new Set(resources)].filter((each) => !says.includes(`\`${each}\``));
  const whom = named.length === 0 ? "" : `${some(named)}: `;
  return `${whom}${visible(says).replace(/\.$/u, "")} (${[placeOf(location, options), rule, meetsWords(meets), COSTS[cost]].join("; ")})`;
}

const meetsWords = (count: number): string => `meets ${String(count)} requirement${count === 1 ? "" : "s"}`;

function some(names: readonly string[], most = MOST_NAMES): string {
  const left = names.length - most;
  const shown = names.slice(0, left > 0 ? most : undefined).map((name) => `\`${visible(name)}\``).join(", ");
  return left > 0 ? `${shown} and ${String(left)} more` : shown;
}

/** What a change costs, in words. */
export const COSTS: Readonly<Record<ReportedChange["cost"], string>> = { none: "costs nothing", more: "costs more", "much-more": "costs much more" };

const MOST = 5;
const MOST_NAMES = 3;
