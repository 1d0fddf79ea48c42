import { editSources } from "../fix/sources.ts";
import { isOffer, offerOf, type Offer, type Refusal } from "../fix/offer.ts";
import { fixAll } from "../fix/rounds.ts";
import { keyOf } from "../fix/verify.ts";
import type { EditSources } from "../frontends/edits/place.ts";
import type { Location, Report, ReportedVerdict } from "../outputs/report.ts";
import type { ChangedText } from "../outputs/unified-diff.ts";
import { visible } from "../outputs/visible.ts";
import type { FixOptions } from "./fix-options.ts";
import { FixFiles } from "./fix/fix-files.ts";
import { fixWords } from "./fix/fix-words.ts";
import type { CheckCommand } from "./options.ts";
import { nameInReport, pathFrom } from "./paths.ts";
import type { Rerun } from "./rerun.ts";
import type { CheckRun } from "./run.ts";
import type { FileToWrite } from "./targets.ts";

/** A run whose findings are to be fixed. */
export interface FixInput {
  readonly fix: FixOptions;
  readonly command: CheckCommand;
  readonly run: CheckRun;
  readonly cwd: string;
  readonly again: Rerun;
  /** Leaves out what a baseline knows: it stays as it is. */
  readonly withoutKnown: (report: Report) => Report;
  /** What the report calls a file that has no name of its own on standard input. */
  readonly unnamed: string;
}

/** What fixes have come to. Nothing is written yet. */
export interface FixRun {
  /** What is left; where nothing is to be written all that was there. */
  readonly report: Report;
  /** The new texts, by absolute paths. */
  readonly texts: ReadonlyMap<string, string>;
  readonly files: readonly FileToWrite[];
  /** What differs in the files, by their paths from where the user stands. */
  readonly changed: readonly ChangedText[];
  /** Lines for standard error. */
  readonly told: readonly string[];
}

/** A report without what a baseline knows, and the whole of it. */
interface Judged extends Report {
  readonly whole: Report;
}

/** Makes the fixes of the findings that are reported, as far as the files can be changed. */
export async function fixes({ fix, command, run, cwd, again, withoutKnown, unnamed }: FixInput): Promise<FixRun> {
  const stdin = command.paths.includes("-") ? (command.stdinFilename === undefined ? unnamed : nameInReport(command.stdinFilename, cwd)) : undefined;
  const files = new FixFiles(run, cwd, stdin);
  const sources = ({ texts = new Map() }: Report): EditSources =>
    editSources({ text: (file) => texts.get(file), names: () => [...texts.keys()], locked: (file) => files.locked(file) });
  const pathsOf = (texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> => new Map([...texts].map(([file, text]) => [files.pathOf(file), text]));
  const judged = (whole: Report): Judged => ({ ...withoutKnown(whole), whole });
  const made = await fixAll(judged(run.report), {
    safety: fix.safety,
    isWanted,
    judge: async (texts) => judged((await again(pathsOf(texts))).report),
    sources,
  });
  const placeOf = ({ file, startLine }: Location): string => `${visible(run.pathOf(file))}:${String(startLine)}`;
  const further = fix.safety === "review" ? [] : pricedIn(made.report, sources(made.report));
  const texts = [...made.texts].map(([file, text]) => changedText(file, text, files, cwd)).sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    report: fix.isWritten ? withDeclined(made.report.whole, [...made.refused, ...further]) : run.report,
    texts: fix.isWritten ? pathsOf(made.texts) : new Map(),
    files: fix.isWritten ? texts.map(({ name, path, after }) => ({ flag: `--fix: ${name}`, file: path, text: after, remedy: "no file is changed" })) : [],
    changed: texts,
    told: fixWords({
      fixed: made.fixed,
      refused: made.refused.map((each) => ({ ...each, verdict: fix.isWritten ? each.verdict : asItLies(each.verdict, run.report) })),
      further: further.filter(isOffer),
      files: texts.length,
      isWritten: fix.isWritten,
      isSafe: fix.safety === "safe",
      isVerbose: command.detail === "verbose",
      placeOf,
    }),
  };
}

/** What is told and counts. */
const isWanted = ({ outcome, severity, suppressed, leftOut }: ReportedVerdict): boolean => outcome === "fails" && severity !== "none" && !suppressed && leftOut === undefined;

/** Those that only `--fix=review` makes, as far as they can be placed. */
const pricedIn = ({ verdicts }: Report, sources: EditSources): readonly (Offer<ReportedVerdict> | Refusal<ReportedVerdict>)[] =>
  verdicts.filter((each) => isWanted(each) && each.rule.fix?.safety === "review").flatMap((verdict) => offerOf(verdict, sources) ?? []);

/** Each finding that is not fixed knows why, so that nobody is told that a flag would fix it. */
function withDeclined(report: Report, made: readonly (Offer<ReportedVerdict> | Refusal<ReportedVerdict>)[]): Report {
  const refused = new Map(made.flatMap((each) => (isOffer(each) ? [] : [[keyOf(each.verdict), each] as const])));
  const verdicts = report.verdicts.map((verdict) => {
    const [refusal, fix] = [verdict.outcome === "fails" ? refused.get(keyOf(verdict)) : undefined, verdict.rule.fix];
    return refusal && fix ? { ...verdict, fix: { safety: fix.safety, note: fix.note, says: refusal.says, changes: [], declined: refusal.why } } : verdict;
  });
  return { ...report, verdicts };
}

/** Where nothing is written the lines are those of the files as they are. */
function asItLies(verdict: ReportedVerdict, { verdicts }: Report): ReportedVerdict {
  const key = keyOf(verdict);
  return verdicts.find((each) => each.outcome === "fails" && keyOf(each) === key) ?? verdict;
}

/** With the mark that stands before a text, as it lies in the file. */
function changedText(file: string, text: string, files: FixFiles, cwd: string): ChangedText & { readonly path: string } {
  const known = files.editable(file);
  if (known.is !== "text") throw new Error(`${file} is changed, and must not be: ${known.why}`);
  return { path: known.path, name: pathFrom(cwd, known.path), before: known.mark + known.text, after: known.mark + text };
}
