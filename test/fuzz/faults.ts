import { isDeepStrictEqual } from "node:util";
import { fixAll } from "../../src/fix/rounds.ts";
import { sourcesOf } from "../../src/fix/run-sources.ts";
import { RULES } from "../../src/index.ts";
import { FORMAT_NAMES, FORMATS } from "../../src/outputs/formats.ts";
import type { Report } from "../../src/outputs/report.ts";
import { savedReport } from "../../src/outputs/saved-report.ts";
import { CONFIGURATION, type Case, type CaseFile } from "./case.ts";
import { outcomeOf, readingOf, type Outcome } from "./judged.ts";
import { strayedLocations, strayedSpans } from "./places.ts";
import { rewrittenOtherwise } from "./rewritten.ts";
import { Random } from "./random.ts";
import { isRecord, parsed, type Json } from "./values.ts";

/** What is asked of a case beyond that it is read. */
export interface Asked {
  readonly judges: boolean;
  /** Every format is made, the report is read again, the files are given in another order, and once more beside a sound one. */
  readonly again: boolean;
  /** The fixes are made. */
  readonly fixes: boolean;
}

/** What is wrong with how a case is judged: nothing, where all is well. */
export async function faultsOf({ from, files }: Case, { judges, again, fixes }: Asked): Promise<readonly string[]> {
  try {
    if (!judges && !again && !fixes) {
      const { read, errors } = readingOf(files);
      return strayedSpans(files, read, errors);
    }
    const outcome = await outcomeOf(files, again);
    return [
      ...strayedSpans(files, outcome.read, outcome.errors),
      ...strayedLocations(files, outcome.report),
      ...(again ? [...laidOut(outcome.report), ...readAgain(outcome.report), ...(await reordered(files, outcome.report)), ...(await besides(files)), ...(GENERATED.has(from) ? await rewrittenOtherwise(files) : [])] : []),
      ...(fixes ? await fixed(files, outcome) : []),
    ];
  } catch (error) {
    return [thrown(error)];
  }
}

/** What is sound enough to be written in another way. */
const GENERATED: ReadonlySet<string> = new Set(["cloudformation", "terraform"]);

/** An error in one line and its first places. */
const thrown = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message.slice(0, 500)}\n${(error.stack ?? "").split("\n").filter((line) => /^\s+at /u.test(line)).slice(0, 12).join("\n")}` : `thrown: ${String(error)}`);

const ALL = { showPassed: true, showUnknown: true, showSuppressed: true };

function laidOut(report: Report): readonly string[] {
  return FORMAT_NAMES.flatMap((name) => {
    const made = FORMATS[name](report, { ...ALL, ofRules: RULES.length });
    if (typeof made !== "string") return [`${name} gives no text`];
    if (name === "json" || name === "sarif" || name === "gitlab") parsed(made);
    // What a terminal, a log or a page would take for something else.
    const unsafe = name === "json" || name === "sarif" ? undefined : UNSAFE.exec(made);
    return unsafe ? [`${name} holds the character U+${(unsafe[0].codePointAt(0) ?? 0).toString(16)}`] : [];
  });
}

// eslint-disable-next-line no-control-regex -- the characters that must not be there
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

const jsonOf = (report: Report): string => FORMATS.json(report, ALL);

function readAgain(report: Report): readonly string[] {
  const written = jsonOf(report);
  const [before, after] = [parsed(written), parsed(jsonOf(savedReport(written, RULES).report))];
  // Of a line that is too long to be saved it is not known that it is missing.
  const without = (of: Json): Json => (isRecord(of) ? { ...of, lines: null } : of);
  return isDeepStrictEqual(without(after), without(before)) ? [] : ["a saved report is read as another one"];
}

async function reordered(files: readonly CaseFile[], report: Report): Promise<readonly string[]> {
  const [once, turned] = [await outcomeOf(files), await outcomeOf(new Random(files.length).shuffled(files))];
  const written = jsonOf(report);
  if (jsonOf(once.report) !== written) return ["a second run gives another report"];
  return lines(turned.report) === lines(report) ? [] : [`files in another order give another report\n${difference(lines(report), lines(turned.report))}`];
}

/** What is found, without the order in which files are listed. */
const lines = ({ verdicts, diagnostics, workloads }: Report): string =>
  [
    ...verdicts.map(({ rule, outcome, severity, resource, location, message }) => JSON.stringify([rule.id, outcome, severity, resource.deployment, resource.address, location, message])),
    ...diagnostics.map((each) => JSON.stringify(each)),
    ...workloads.map(({ workload, verdict, highestMet, score }) => JSON.stringify([workload, verdict, highestMet, score])),
  ]
    .toSorted()
    .join("\n");

/** The first lines that only one of two texts has. */
function difference(a: string, b: string): string {
  const [left, right] = [new Set(a.split("\n")), new Set(b.split("\n"))];
  return [...[...left].filter((line) => !right.has(line)).slice(0, 2).map((line) => `- ${line}`), ...[...right].filter((line) => !left.has(line)).slice(0, 2).map((line) => `+ ${line}`)].join("\n");
}

const SOUND: readonly CaseFile[] = [
  { file: "sound-template/sound.yaml", text: "Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      MultiAZ: false\n      BackupRetentionPeriod: 7\n" },
  { file: "sound-module/sound.tf", text: 'resource "aws_db_instance" "db" {\n  multi_az = false\n}\n' },
];

/** What is said of a file does not hang on one in another folder. */
async function besides(files: readonly CaseFile[]): Promise<readonly string[]> {
  if (files.some(({ file }) => file === CONFIGURATION)) return [];
  const of = ({ report }: Outcome): string => lines({ ...report, workloads: [], verdicts: report.verdicts.filter(isSound), diagnostics: report.diagnostics.filter(({ location }) => location?.file.startsWith("sound-")) });
  const [alone, together] = [of(await outcomeOf(SOUND)), of(await outcomeOf([...files, ...SOUND]))];
  return alone === together ? [] : [`a sound file is judged otherwise beside it\n${difference(alone, together)}`];
}

const isSound = ({ location }: { readonly location: { readonly file: string } }): boolean => location.file.startsWith("sound-");

/** A fix breaks no file. */
async function fixed(files: readonly CaseFile[], { report }: Outcome): Promise<readonly string[]> {
  const made = await fixAll(report, {
    safety: "review",
    isWanted: ({ severity, suppressed }) => severity !== "none" && !suppressed,
    judge: async (texts) => (await outcomeOf(files.map((each) => ({ ...each, text: texts.get(each.file) ?? each.text })))).report,
    sources: (each) => sourcesOf(each),
  });
  const errors = (of: Report): readonly string[] => of.diagnostics.filter(({ level }) => level === "error").map(({ message }) => message.replaceAll(/\d+/gu, "0"));
  const before = new Set(errors(report));
  return errors(made.report).filter((message) => !before.has(message)).map((message) => `a fix makes an error: ${message}`);
}
