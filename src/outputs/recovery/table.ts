import { DISRUPTIONS } from "../../graph/disruption.ts";
import { inWords } from "../../recovery/estimate/words.ts";
import { rows } from "../labels.ts";
import type { Paint } from "../paint.ts";
import { listed } from "../prose.ts";
import type { ReportedDisruption, ReportedEstimate, ReportedRecovery } from "../recovery-report.ts";
import { hanging, pad, widthOf } from "../width.ts";
import { estimateWords } from "./times.ts";
import { factWords, STANDING_WORDS, standingWord, type Look } from "./words.ts";

/** The four disruptions, what each costs and what it may: RTO and RPO side by side where that fits, else one below the other. */
export function recoveryTable(recovery: ReportedRecovery, { columns, paint }: Look): readonly string[] {
  const { disruptions } = recovery;
  const [rto, rpo] = [halfOf("RTO", DISRUPTIONS.map((each) => disruptions[each].rto)), halfOf("RPO", DISRUPTIONS.map((each) => disruptions[each].rpo))];
  const isWide = NAMES + widthOfHalf(rto) + GAP.length + widthOfHalf(rpo) <= columns;
  const lines = ["", ...DISRUPTIONS].map((name, index) => {
    const own = pad(`  ${name}`, NAMES);
    return isWide ? [own + half(rto, index, paint, true) + GAP + half(rpo, index, paint)] : [rto, rpo].map((each) => own + half(each, index, paint));
  });
  const shown = isWide ? lines.flat() : [0, 1].flatMap((part) => lines.map((each) => each[part] ?? ""));
  return [...shown, ...legend(recovery, columns)];
}

/** What the marks mean, where there are any. */
function legend({ disruptions }: ReportedRecovery, columns: number): readonly string[] {
  const all = DISRUPTIONS.flatMap((each) => FIGURES.map((figure) => disruptions[each][figure]));
  const marks = [
    ...(all.some(({ isEstimate }) => isEstimate) ? ["~ in part an estimate, as AWS publishes no number"] : []),
    ...(all.some(({ proven }) => proven?.bound === "unbounded") ? ["+ or more, as AWS names no bound"] : []),
  ];
  return marks.length === 0 ? [] : hanging(" ".repeat(NAMES), marks.join("; "), columns);
}

/** Where objectives come from that are not those of the tier. */
export function objectiveRows({ disruptions }: ReportedRecovery, look: Look): readonly string[] {
  const origins = new Map<string, string[]>();
  for (const disruption of DISRUPTIONS) {
    for (const figure of FIGURES) {
      const { objective, origin } = disruptions[disruption][figure];
      if (!origin || origin.is === "tier" || origin.is === "default") continue;
      const words = factWords(origin, look);
      origins.set(words, [...(origins.get(words) ?? []), `${disruption} ${figure.toUpperCase()} ${inWords(objective)}`]);
    }
  }
  return rows("objectives", [...origins].map(([words, asked]) => `${listed(asked)}: ${words}`), look.columns);
}

const FIGURES = ["rto", "rpo"] as const satisfies readonly (keyof ReportedDisruption)[];

/** One figure of all disruptions: the cells of each line, with their standing for its colour, and how wide each column is. */
interface Half {
  readonly lines: readonly (readonly [estimate: string, objective: string, standing: string])[];
  readonly estimates: readonly ReportedEstimate[];
  readonly widths: readonly [number, number, number];
}

function halfOf(title: string, estimates: readonly ReportedEstimate[]): Half {
  const lines: Half["lines"] = [
    [title, "within", ""],
    ...estimates.map((each): Half["lines"][number] => [estimateWords(each), each.standing === "not-asked" ? "–" : inWords(each.objective), STANDING_WORDS[each.standing]]),
  ];
  const width = (column: 0 | 1 | 2): number => Math.max(...lines.map((line) => widthOf(line[column])));
  return { lines, estimates, widths: [width(0), width(1), width(2)] };
}

/** The line of the head is the first. */
function half({ lines, estimates, widths }: Half, index: number, paint: Paint, fills = false): string {
  const [estimate, objective, standing] = lines[index] ?? ["", "", ""];
  const judged = estimates[index - 1];
  const word = judged ? standingWord(judged.standing, paint) : standing;
  const filled = fills ? " ".repeat(widths[2] - widthOf(standing)) : "";
  const cells = `${pad(estimate, widths[0])}${GAP}${pad(objective, widths[1])}`;
  return judged ? `${cells}${GAP}${word}${filled}` : fills ? `${cells}${GAP}${filled}` : cells.trimEnd();
}

const widthOfHalf = ({ widths }: Half): number => widths[0] + widths[1] + widths[2] + 2 * GAP.length;

const GAP = "  ";
const NAMES = 12;
