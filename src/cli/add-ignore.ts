import { resolve } from "node:path";
import { survives } from "../frontends/ignore-edits/comment.ts";
import { fold, type Finding } from "../outputs/fold.ts";
import { ignoreSnippet } from "../outputs/ignore-snippet.ts";
import type { Report, ReportedVerdict } from "../outputs/report.ts";
import { visible } from "../outputs/visible.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { editableFile, type EditableFile } from "./editable-file.ts";
import { ignoreTargets, textWith, type IgnoreTarget } from "./ignore-targets.ts";
import type { CheckCommand } from "./options.ts";
import { pathFrom } from "./paths.ts";
import { reasonOf } from "./reason.ts";
import type { Rerun } from "./rerun.ts";
import type { CheckRun } from "./run.ts";
import { STDERR, STDOUT, write } from "./streams.ts";
import { uninterrupted } from "./uninterrupted.ts";
import { stageFile } from "./write-file.ts";

type AddIgnore = NonNullable<CheckCommand["addIgnore"]>;

/** What is wrong with the command line, where something is: then nothing is read. */
export function addIgnoreProblem({ addIgnore, ignores }: CheckCommand): string | undefined {
  if (!addIgnore) return undefined;
  if (ignores.off) return "--add-ignore and --no-ignores contradict each other; leave one out";
  if (/\p{Cc}/u.test(addIgnore.reason)) return "--reason: it holds a line break or a control character; write one line of plain text";
  if (!survives(addIgnore.reason)) return "--reason: it begins with what stands for something else in an ignore, or is too long; begin it with a word, and write 1,000 characters at most";
  return undefined;
}

/**
 * Writes an ignore for each finding of some rules that is reported, where the resource is written. Before anything is written the run is
 * repeated with the new texts: what is not accepted then, or makes a file one that cannot be read, is left as it is. How it is repeated is
 * given, and not imported: this part of the program is loaded by itself.
 */
export async function addIgnores(command: CheckCommand, wanted: AddIgnore, run: CheckRun, cwd: string, again: Rerun): Promise<ExitCode> {
  const findings = fold(run.report.verdicts.filter((verdict) => isReported(verdict, wanted, command)));
  if (findings.length === 0) {
    write(STDERR, `resilint: nothing is written: no finding of ${wanted.rules.length > 3 ? `these ${String(wanted.rules.length)} rules` : wanted.rules.join(", ")} is reported\n`);
    return EXIT.clean;
  }
  const adding = new Adding({ command, wanted, cwd, run, again });
  await adding.add(findings);
  return adding.left === 0 ? EXIT.clean : EXIT.trouble;
}

function isReported({ rule, outcome, severity, suppressed, leftOut }: ReportedVerdict, { rules }: AddIgnore, { show }: CheckCommand): boolean {
  if (!rules.includes(rule.id) || suppressed || leftOut !== undefined) return false;
  return outcome === "fails" ? severity !== "none" : outcome === "unknown" && show.unknown;
}

interface Around {
  readonly command: CheckCommand;
  readonly wanted: AddIgnore;
  readonly cwd: string;
  readonly run: CheckRun;
  readonly again: Rerun;
}

class Adding {
  readonly #around: Around;
  readonly #files = new Map<string, EditableFile>();
  /** Findings for which nothing could be written. */
  left = 0;

  constructor(around: Around) {
    this.#around = around;
  }

  async add(findings: readonly Finding[]): Promise<void> {
    const { run: { report } } = this.#around;
    const { targets, others } = ignoreTargets(findings, report);
    for (const { finding, why } of others) this.#leave(finding, why);
    let kept = targets.filter((target) => this.#isEditable(target));
    for (let round = 0; kept.length > 0 && round < MOST_ROUNDS; round += 1) {
      const texts = this.#textsWith(kept);
      const again = await this.#repeated(texts);
      const failed = kept.filter((target) => !isAccepted(target, report, again));
      if (failed.length === 0) {
        await this.#write(texts, kept, again);
        return;
      }
      this.#leaveAll(failed, NOT_READ);
      kept = kept.filter((target) => !failed.includes(target));
    }
    this.#leaveAll(kept, NOT_READ);
  }

  #isEditable(target: IgnoreTarget): boolean {
    const { run: { pathOf, configured }, cwd } = this.#around;
    const { file } = target.at;
    const known = this.#files.get(file) ?? editableFile(resolve(cwd, configured.places.get(file) ?? pathOf(file)), configured.inputs.files.find((input) => input.file === file)?.text);
    this.#files.set(file, known);
    if (known.is === "text") return true;
    this.#leaveAll([target], known.why);
    return false;
  }

  #textsWith(targets: readonly IgnoreTarget[]): ReadonlyMap<string, string> {
    const texts = new Map<string, string>();
    for (const [file, known] of this.#files) {
      const own = targets.filter(({ at }) => at.file === file);
      if (known.is === "text" && own.length > 0) texts.set(file, textWith(known.text, own, this.#around.wanted.reason));
    }
    return texts;
  }

  /** The same run, of the new texts. */
  async #repeated(texts: ReadonlyMap<string, string>): Promise<Report> {
    const paths = new Map([...texts].flatMap(([file, text]) => {
      const known = this.#files.get(file);
      return known?.is === "text" ? [[known.path, text] as const] : [];
    }));
    return (await this.#around.again(paths)).report;
  }

  /** Puts the texts in their places; what is returned are the ways to those that could be. */
  #put(texts: ReadonlyMap<string, string>, targets: readonly IgnoreTarget[]): ReadonlyMap<string, string> {
    const { cwd } = this.#around;
    const written = new Map<string, string>();
    for (const [file, text] of texts) {
      const known = this.#files.get(file);
      if (known?.is !== "text") continue;
      try {
        stageFile(known.path, known.mark + text).commit();
        written.set(file, pathFrom(cwd, known.path));
      } catch (error) {
        this.#leaveAll(targets.filter(({ at }) => at.file === file), `the file cannot be written: ${reasonOf(error)}`);
      }
    }
    return written;
  }

  async #write(texts: ReadonlyMap<string, string>, targets: readonly IgnoreTarget[], again: Report): Promise<void> {
    const written = await uninterrupted(() => this.#put(texts, targets));
    for (const target of targets) {
      const path = written.get(target.at.file);
      if (path === undefined) continue;
      for (const { rule, shown } of target.findings) {
        const line = again.verdicts.find(({ fingerprint, suppressed }) => suppressed && fingerprint === shown.fingerprint)?.suppressed?.location.startLine;
        write(STDOUT, `${visible(path)}:${String(line ?? target.at.startLine)}: ${visible(shown.resource.shown)}: ${rule.id} is accepted now\n`);
      }
    }
  }

  #leaveAll(targets: readonly IgnoreTarget[], why: string): void {
    for (const { findings } of targets) for (const finding of findings) this.#leave(finding, why);
  }

  #leave(finding: Finding, why: string): void {
    const { run: { report, pathOf } } = this.#around;
    this.left += 1;
    const snippet = ignoreSnippet(finding, report);
    const { file, startLine } = finding.shown.resource.declaredAt ?? finding.location;
    const remedy = snippet ? `; write ${snippet.text.replace("REASON", this.#around.wanted.reason)} ${snippet.where}` : "";
    write(STDERR, `resilint: ${visible(pathOf(file))}:${String(startLine)}: ${finding.rule.id} is not accepted: ${why}${visible(remedy)}\n`);
  }
}

/** Every one of its findings is suppressed, and its file is no worse to read than before. */
function isAccepted({ findings, at }: IgnoreTarget, before: Report, after: Report): boolean {
  const prints = new Set(findings.flatMap(({ subjects }) => subjects.map(({ fingerprint }) => fingerprint)));
  const found = after.verdicts.filter(({ fingerprint, outcome }) => prints.has(fingerprint) && outcome !== "holds");
  return found.length > 0 && found.every(({ suppressed }) => suppressed) && faultsIn(after, at.file) <= faultsIn(before, at.file);
}

const faultsIn = ({ diagnostics }: Report, file: string): number => diagnostics.filter(({ level, location }) => level === "error" && location?.file === file).length;

const NOT_READ = "an ignore that is written there would not be read";

/** What fails once is left out, and may have been in the way of others. */
const MOST_ROUNDS = 3;
