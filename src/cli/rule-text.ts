import type { Rule } from "../engine/define-rule.ts";
import { writtenOption } from "../engine/options.ts";
import { typesOf } from "../graph/kind.ts";
import type { Paint } from "../outputs/paint.ts";
import { fixFlag } from "../outputs/fix-words.ts";
import { paragraphs, sentence } from "../outputs/prose.ts";
import { shownCode } from "../outputs/remedy-example.ts";
import { hanging } from "../outputs/width.ts";
import { CAPABILITIES, cellOf, TIERS, type Cell, type Tier } from "../recovery/tiers.ts";

/** A rule in full, from its metadata, at 80 columns. */
export function explanation({ meta, kinds }: Rule, { strong }: Paint): string {
  const types = [...new Set(kinds.flatMap((kind) => typesOf(kind, "cloudformation").map(({ type }) => type)))];
  const { wellArchitected = [], nist80053 = [] } = meta.frameworks ?? {};
  const lines = [
    ...hanging(`${meta.id}: `, meta.title, COLUMNS).map(strong),
    "",
    ...section("Why", meta.why, strong),
    ...section("What to do", meta.remedy, strong),
    ...shownCode(meta.example ?? {}).flatMap(({ language, lines, note }) => [strong(`In ${language}`), ...(note === undefined ? [] : [`  ${note}`, ""]), ...lines.map((line) => (line === "" ? "" : `  ${line}`)), ""]),
    ...fixSection(meta, strong),
    ...row("survives", LOSSES[meta.survives]),
    ...row("capability", `${meta.capability}: ${CAPABILITIES[meta.capability].label}`),
    ...row("required by", tiersThat("required", meta.capability).join(", ")),
    ...row("advised by", tiersThat("advised", meta.capability).join(", ")),
    ...(meta.advice ? row("advice", "one severity lower, and no tier is missed for it") : []),
    ...(meta.layerOf === undefined ? [] : row("layer of", meta.layerOf)),
    ...Object.entries(meta.options ?? {}).flatMap(([name, option], index) => row(index === 0 ? "options" : "", `${name}: ${option.says}; ${writtenOption(option, option.default)} where nothing is said`)),
    ...row("judges", types.join(", ")),
    ...row("frameworks", wellArchitected.length === 0 ? "" : `AWS Well-Architected ${wellArchitected.join(", ")}`),
    ...row(wellArchitected.length === 0 ? "frameworks" : "", nist80053.length === 0 ? "" : `NIST SP 800-53 ${nist80053.join(", ")}`),
    ...row("similar", (meta.similar ?? []).join(", ")),
    ...row("precision", meta.precision ?? "very-high"),
    ...row("since", meta.since),
    "",
    ...meta.references,
  ];
  return lines.map((line) => `${line}\n`).join("");
}

/** What the rule's fix is worth, or why there is none; nothing of a rule that says neither. */
function fixSection({ fix, noFix }: Rule["meta"], strong: (text: string) => string): readonly string[] {
  if (fix) return section("Fix", `resilint ${fixFlag(fix)} makes it: ${fix.note} (${fix.safety}).`, strong);
  return noFix === undefined ? [] : section("Fix", `None is written: ${sentence(noFix)}`, strong);
}

/** The tiers whose table says this of a capability, weakest first. */
export const tiersThat = (cell: Cell, capability: Rule["meta"]["capability"]): readonly Tier[] =>
  TIERS.filter((tier) => cellOf(capability, tier) === cell);

const section = (title: string, text: string, strong: (text: string) => string): readonly string[] => [
  strong(title),
  ...paragraphs(text).flatMap((paragraph) => [...hanging("  ", paragraph, COLUMNS), ""]),
];

const row = (name: string, value: string): readonly string[] => (value === "" ? [] : hanging(name.padEnd(NAMES), value, COLUMNS));

const LOSSES = {
  mistake: "a mistake",
  "instance-loss": "the loss of an instance",
  "zone-loss": "the loss of an Availability Zone",
  "region-loss": "the loss of a Region",
  "every-loss": "a mistake, and the loss of an instance, an Availability Zone or a Region",
} as const;

const COLUMNS = 80;
const NAMES = 13;
