import { accessSync, constants } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { lockedIn } from "../../fix/locked.ts";
import { COMMAND_LINE } from "../../source/span.ts";
import type { Report } from "../../outputs/report.ts";
import { editableFile, type EditableFile } from "../editable-file.ts";
import { realPath } from "../paths.ts";
import { reasonOf } from "../reason.ts";
import type { CheckRun } from "../run.ts";

/** The files of a run as far as fixes are concerned: where they lie, and which may be changed. */
export class FixFiles {
  readonly #run: CheckRun;
  readonly #cwd: string;
  readonly #stdin: string | undefined;
  readonly #lockedAsRead: (file: string) => string | undefined;
  readonly #known = new Map<string, EditableFile>();

  /** `stdin` is what the report calls standard input. */
  constructor(run: CheckRun, cwd: string, stdin: string | undefined) {
    this.#run = run;
    this.#cwd = cwd;
    this.#stdin = stdin;
    this.#lockedAsRead = lockedIn(run.report);
  }

  /** Where a file lies that the report calls by a name. */
  pathOf(file: string): string {
    const { configured, pathOf } = this.#run;
    return resolve(this.#cwd, configured.places.get(file) ?? pathOf(file));
  }

  /** Why a file must not be changed, as a clause. */
  locked(file: string): string | undefined {
    if (file === COMMAND_LINE) return "which stands in no file";
    if (file === this.#stdin) return "it stands on standard input";
    const asRead = this.#lockedAsRead(file);
    if (asRead !== undefined) return asRead;
    const path = this.pathOf(file);
    if (this.#isDownloaded(path)) return "it is a downloaded module: set the argument of its call";
    if (!this.#isOwn(path)) return `${file} lies outside of the repository`;
    const editable = this.editable(file);
    return editable.is === "none" ? editable.why : unwritable(path);
  }

  /** The file as it lies there, where it is what was judged. */
  editable(file: string): EditableFile {
    const known = this.#known.get(file) ?? editableFile(this.pathOf(file), this.#run.report.texts?.get(file));
    this.#known.set(file, known);
    return known;
  }

  /** Where `TF_DATA_DIR` says. */
  #isDownloaded(path: string): boolean {
    const { dataFolder } = this.#run.configured.options;
    return dataFolder !== undefined && rootsOf(this.#run.report).some((file) => path.startsWith(resolve(dirname(this.pathOf(file)), dataFolder) + sep));
  }

  /** In one of the repositories, or else the folders, that were named; also where a link leads. */
  #isOwn(path: string): boolean {
    const { configured: { options: { files }, inputs } } = this.#run;
    if (!files) return true;
    const bounds = inputs.folders.map((folder) => realPath(files.boundOf(join(folder, "any"))));
    const real = realPath(path);
    return bounds.some((bound) => real.startsWith(bound.endsWith(sep) ? bound : bound + sep));
  }
}

const rootsOf = ({ inputs }: Report): readonly string[] => inputs.filter(({ module }) => module !== undefined).map(({ file }) => file);

function unwritable(path: string): string | undefined {
  try {
    accessSync(path, constants.W_OK);
    return undefined;
  } catch (error) {
    return `the file cannot be written: ${reasonOf(error)}`;
  }
}
