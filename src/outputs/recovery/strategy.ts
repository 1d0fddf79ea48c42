import { TIERS } from "../../recovery/tiers.ts";
import { label, row } from "../labels.ts";
import type { ReportedStrategy } from "../recovery-report.ts";
import { hanging } from "../width.ts";
import { factWords, type Look } from "./words.ts";

/** Which strategy the workload implements, why, and what the next one lacks. */
export function strategyRows({ recognised, possible, reasons, missingForNext }: ReportedStrategy, look: Look): readonly string[] {
  const perhaps = possible === undefined || possible === recognised ? "" : ` (perhaps ${possible})`;
  const next = TIERS[recognised === undefined ? 0 : TIERS.indexOf(recognised) + 1];
  const most = look.options.verbose ? Infinity : MOST;
  return [
    ...row("recognised", `${recognised ?? "no strategy"}${perhaps}`, look.columns),
    ...facts(reasons, most, look),
    ...(missingForNext.length === 0 || next === undefined ? [] : [...row("next", `${next} lacks`, look.columns), ...facts(missingForNext, most, look)]),
  ];
}

function facts(all: ReportedStrategy["reasons"], most: number, look: Look): readonly string[] {
  const left = all.length - most;
  const texts = [...all.slice(0, left > 0 ? most : undefined).map((each) => factWords(each, look)), ...(left > 0 ? [`and ${String(left)} more (-v)`] : [])];
  return texts.flatMap((text) => hanging(`${label("")}- `, text, look.columns));
}

/** Reasons that are shown unless all are asked for. */
const MOST = 2;
