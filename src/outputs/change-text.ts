import type { ChangedWorkload, Difference } from "./difference.ts";
import { fold } from "./fold.ts";
import type { OutputOptions } from "./options.ts";
import type { Report } from "./report.ts";
import { scoreOf, standingWords } from "./scorecard-text.ts";
import { visible } from "./visible.ts";

/** What a change has done, in a line, and a line for each workload that stands otherwise than before; nothing where nothing is compared. */
export function changeLines({ difference, verdicts }: Report, { verbose = false }: OutputOptions): readonly string[] {
  if (!difference) return [];
  const known = fold(verdicts.filter(({ leftOut, outcome }) => leftOut === "before" && outcome === "fails")).length;
  const counts = [`${String(fold(difference.introduced).length)} new`, `${String(fold(difference.mended).length)} mended`, ...(known === 0 ? [] : [`${String(known)} from before not shown`])];
  const moved = difference.workloads.filter(isMoved);
  const shown = moved.slice(0, verbose ? Infinity : MOST_WORKLOADS);
  return [
    `since ${visible(difference.base)}: ${counts.join(", ")}${moved.length === 0 ? `; ${standing(difference)}` : ""}`,
    ...shown.map(({ workload, before, after }) => `  ${visible(workload)}: ${stateOf(before)} → ${after ? stateOf(after) : "gone"}`),
    ...(moved.length > shown.length ? [`  and ${String(moved.length - shown.length)} more workloads (-v)`] : []),
  ];
}

const isMoved = ({ before, after }: ChangedWorkload): boolean => stateOf(before) !== stateOf(after);

/** How all of it stands where nothing has moved. */
function standing({ workloads }: Difference): string {
  const [only, ...others] = workloads;
  return only && others.length === 0 ? `as before ${stateOf(only.after)}` : "every workload stands as before";
}

/** `missed, 62 of 100` */
const stateOf = (card: ChangedWorkload["after"]): string =>
  card === undefined ? "not there" : card.verdict === undefined ? standingWords(card) : `${card.verdict}, ${scoreOf(card) === undefined ? "no score" : `${scoreOf(card) ?? ""} of 100`}`;

const MOST_WORKLOADS = 5;
