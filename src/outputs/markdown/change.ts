import type { Scorecard } from "../../recovery/scorecard.ts";
import type { ChangedWorkload, Difference } from "../difference.ts";
import { fold } from "../fold.ts";
import { counted } from "../prose.ts";
import type { Report } from "../report.ts";
import { scoreOf, standingWords } from "../scorecard-text.ts";
import type { Section } from "./document.ts";
import { code, prose } from "./escape.ts";
import { byResource } from "./findings.ts";
import { placeIn, type MarkdownOptions } from "./places.ts";
import { table } from "./table.ts";

/** What a change has done: the workloads before and after, what is new, what is mended. */
export function changeSections(difference: Difference, report: Report, options: MarkdownOptions): readonly Section[] {
  const [introduced, mended] = [fold(difference.introduced), fold(difference.mended)];
  const { head, rows } = table(["workload", "verdict", "score of 100", "highest met"], difference.workloads.map(rowOf));
  const said = [introduced.length === 0 ? "nothing new" : `${counted(introduced.length, "finding")} new`, mended.length === 0 ? "nothing mended" : `${String(mended.length)} mended`].join(", ");
  return [
    { head: `### Since ${code(difference.base)}: ${said}\n\n${head}`, entries: rows, left: (count) => `and ${counted(count, "workload")} more` },
    ...(introduced.length === 0 ? [] : [{ head: `### New: ${counted(introduced.length, "finding")}`, entries: byResource(introduced, report, options), left: (count: number) => `and what is new on ${counted(count, "resource")} more` }]),
    ...(mended.length === 0 ? [] : [{ head: `### Mended: ${counted(mended.length, "finding")}\n`, entries: mended.map(({ rule, shown }) => `- ${code(rule.id)}: ${prose(shown.message)} (it was at ${placeIn(shown.location, {})})`), left: (count: number) => `and ${String(count)} more` }]),
  ];
}

function rowOf({ workload, before, after }: ChangedWorkload): readonly string[] {
  const cells = [
    [before && standingWords(before), after && standingWords(after)],
    [before && scoreWords(before), after && scoreWords(after)],
    [before && (before.highestMet ?? "none"), after && (after.highestMet ?? "none")],
  ] as const;
  return [code(workload), ...cells.map(([was, is]) => (was === is ? (is ?? "") : `${was ?? "not there"} → **${is ?? "gone"}**`))];
}

const scoreWords = (card: Scorecard): string => scoreOf(card) ?? "none";
