import rules from "../../rules/index.ts";
import { suppressionProblems } from "../engine/suppression-problems.ts";
import { makeReport } from "../outputs/make-report.ts";
import type { Input, Report } from "../outputs/report.ts";
import { objectivesOf } from "../recovery/objectives.ts";
import { goalFor } from "../recovery/stated-objectives.ts";
import { TIERS } from "../recovery/tiers.ts";
import type { SourceText } from "../source/source.ts";
import { diagnosticsOf } from "./diagnostics.ts";
import type { CheckedFile, CheckOptions } from "./options.ts";
import type { Part } from "./part.ts";
import { guarded, inTheirOwnWords } from "./read.ts";
import { mustBeThere } from "./saying.ts";
import type { Surroundings } from "./surroundings.ts";

/** The report of a run from the parts that its islands gave; `words` are asked how Terraform tells syntax errors. */
export async function wholeOf(parts: readonly Part[], files: readonly CheckedFile[], options: CheckOptions, { suppressions }: Surroundings, words = inTheirOwnWords): Promise<Report> {
  mustBeThere(parts.flatMap(({ names }) => names), options);
  const asked = options.rules ?? rules;
  const ignores = suppressionProblems(
    suppressions,
    { uses: parts.flatMap((each) => each.suppressions), asked: new Set(asked.map(({ meta }) => meta.id)), ...(options.accepted && { everywhere: options.accepted }) },
    options.ignores?.reportUnused ?? false,
  );
  const texts = textsOf(parts, files, options);
  const diagnostics = await words(diagnosticsOf(parts, options), brokenIn(parts, texts));
  const inputs = inputsOf(parts);
  const accounted = new Set(inputs.map(({ file }) => file));
  const { topologies } = options.draws === false ? { topologies: undefined } : { topologies: () => parts.flatMap((each) => each.topologies?.() ?? []).sort((a, b) => (a.workload < b.workload ? -1 : 1)) };
  return makeReport({
    tier: tierOf(parts, options),
    inputs: [...inputs, ...(options.unreadable ?? [])],
    passedOver: parts.flatMap(({ passedOver }) => passedOver).filter((file) => !accounted.has(file)).length,
    workloads: parts.flatMap(({ workloads }) => workloads),
    verdicts: parts.flatMap(({ verdicts }) => verdicts),
    ...(topologies && { topologies }),
    diagnostics: [...diagnostics, ...ignores.diagnostics],
    unusedIgnores: ignores.unused,
    rules: asked,
    files: [...texts.values()],
  });
}

/** A file may be in several islands: it was read if one of them could, and nothing is asked of it if nothing is in any. */
function inputsOf(parts: readonly Part[]): readonly Input[] {
  const found = new Map<string, Input>();
  for (const input of parts.flatMap(({ inputs }) => inputs)) {
    const known = found.get(input.file);
    if (!known || known.outcome === "passed-over") found.set(input.file, input);
    else if (known.isFree && !input.isFree && input.outcome === "read") found.set(input.file, input);
  }
  return [...found.values()];
}

/** The texts of all that was read, for the lines of places and for excerpts: of two by one name the later, as configurations and values win. */
const textsOf = (parts: readonly Part[], files: readonly CheckedFile[], options: CheckOptions): ReadonlyMap<string, SourceText> =>
  new Map([...files.map(guarded), ...parts.flatMap(({ sources }) => sources), ...(options.sources ?? [])].map((source) => [source.file, source]));

const brokenIn = (parts: readonly Part[], texts: ReadonlyMap<string, SourceText>): readonly SourceText[] =>
  [...new Set(parts.flatMap(({ broken }) => broken))].flatMap((file) => texts.get(file) ?? []);

/** The tier of the report: that of all workloads, or else the strongest of them. */
function tierOf(parts: readonly Part[], options: CheckOptions): Report["tier"] {
  const goals = parts.flatMap((each) => each.goals);
  const asked = goals.filter(({ isFree }) => isFree !== true);
  const strongest = asked.toSorted((a, b) => TIERS.indexOf(b.tier) - TIERS.indexOf(a.tier))[0];
  if (!strongest) {
    const { tier, byDefault, ...own } = goalFor({}, options);
    return { chosen: tier, byDefault: byDefault && goals.length === 0, objectives: objectivesOf(tier, own) };
  }
  const { tier } = strongest;
  return { chosen: tier, byDefault: asked.some(({ byDefault }) => byDefault), objectives: objectivesOf(tier, strongest), ...(asked.some((each) => each.tier !== tier) && { isMixed: true }) };
}
