import { label, row, rows } from "../labels.ts";
import type { ReportedAttestation, ReportedAvailability, ReportedItem, ReportedRecovery } from "../recovery-report.ts";
import { inWords } from "../../recovery/estimate/words.ts";
import { visible } from "../visible.ts";
import { hanging, pad, widthOf } from "../width.ts";
import { factWords, STANDING_WORDS, type Look } from "./words.ts";

/** What the service level agreements promise at best, against the objective. */
export function availabilityRows({ objective, proven, possible, outcome, downtime, links }: ReportedAvailability, look: Look): readonly string[] {
  const percent = proven === possible ? percentWords(proven) : `${percentWords(proven).replace(" %", "")}–${percentWords(possible)}`;
  const asked = objective === undefined ? "" : `; ${percentWords(objective)} is asked: ${STANDING_WORDS[outcome]}`;
  const { year, month, week } = downtime;
  return [
    ...row("availability", `at most ${percent} on paper, by AWS's service level agreements${asked}`, look.columns),
    ...(look.options.verbose ? row("", `${inWords(year)} a year, ${inWords(month)} a month, ${inWords(week)} a week out of service`, look.columns) : []),
    ...(look.options.verbose ? rows("", links.map((each) => `\`${visible(each.resource)}\` ${percentWords(each.percent)}${each.times > 1 ? `, ${String(each.times)} side by side` : ""}: ${visible(each.says)} (${each.page})`), look.columns) : []),
  ];
}

/** "99.95 %": as many digits as tell it from the whole. */
export const percentWords = (percent: number): string => `${String(Number(percent.toFixed(Math.min(12, Math.max(2, 1 + Math.ceil(-Math.log10(Math.max(1e-11, 100 - percent))))))))} %`;

/** What Resilience Hub would say, for comparison. */
export function hubRows({ proven, possible, most }: NonNullable<ReportedRecovery["hub"]>, { columns }: Look): readonly string[] {
  const points = proven === possible ? String(proven) : `${String(proven)}–${String(possible)}`;
  return row("comparison", `${points} of the ${String(most)} points that AWS Resilience Hub gives for meeting a policy`, columns);
}

/** The readiness checklist: what became of its lines, or all of them where they are asked for. */
export function checklistRows(items: readonly ReportedItem[], look: Look): readonly string[] {
  if (items.length === 0) return [];
  if (!look.options.verbose) return row("checklist", `${counts(items)} (-v lists them)`, look.columns);
  const sections = SECTIONS.filter((section) => items.some((each) => each.section === section));
  const lines = sections.flatMap((section) => {
    const own = items.filter((each) => each.section === section);
    return [section, ...own.map(({ says, outcome }) => `  ${pad(OUTCOME_WORDS[outcome], "not asked".length)}  ${visible(says)}`)];
  });
  return lines.flatMap((line, index) => {
    const lead = label(index === 0 ? "checklist" : "");
    const indent = /^(?: {2}\S+(?: \S+)? {2,}|\S+ {2,})/u.exec(line)?.[0] ?? "";
    return hanging(lead + indent, line.slice(indent.length), look.columns);
  });
}

function counts(items: readonly ReportedItem[]): string {
  const found = OUTCOMES.map((outcome) => ({ outcome, count: items.filter((each) => each.outcome === outcome).length })).filter(({ count }) => count > 0);
  return found.map(({ outcome, count }) => `${String(count)} ${count > 1 ? (MANY[outcome] ?? OUTCOME_WORDS[outcome]) : OUTCOME_WORDS[outcome]}`).join(", ");
}

/** What somebody says and no file of infrastructure shows. What nobody says is only named, unless all is asked for. */
export function attestationRows(attestations: readonly ReportedAttestation[], look: Look): readonly string[] {
  const told = attestations.filter(({ outcome, location }) => look.options.verbose === true || outcome !== "missing" || location !== undefined);
  const left = attestations.filter((each) => !told.includes(each));
  const width = Math.max(0, ...told.map(({ name }) => widthOf(name)));
  const lead = (index: number): string => label(index === 0 ? "attested" : "");
  return [
    ...told.flatMap((each, index) => hanging(`${lead(index)}${pad(words(each), width)}  `, `${each.outcome}: ${factWords(each, look)}`, look.columns)),
    ...(left.length === 0 ? [] : hanging(label("not attested"), `${left.map(words).join(", ")} (-v says how to state them)`, look.columns)),
  ];
}

const words = ({ name }: ReportedAttestation): string => name.replaceAll("-", " ");

const SECTIONS = ["infrastructure", "database", "application", "network", "operations"] as const satisfies readonly ReportedItem["section"][];

/** Worst first. */
const OUTCOMES = ["fails", "expired", "missing", "unknown", "holds", "attested", "not-asked"] as const satisfies readonly ReportedItem["outcome"][];

const OUTCOME_WORDS: Readonly<Record<ReportedItem["outcome"], string>> = {
  fails: "fails",
  expired: "expired",
  missing: "missing",
  unknown: "unknown",
  holds: "holds",
  attested: "attested",
  "not-asked": "not asked",
};

const MANY: Readonly<Partial<Record<ReportedItem["outcome"], string>>> = { fails: "fail", holds: "hold" };
