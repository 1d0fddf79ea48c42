import { dirname, join } from "node:path";
import { MACHINE, type Disk } from "../frontends/disk.ts";
import { OverlayDisk, type Overlaid } from "../frontends/overlay-disk.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import { Blobs } from "./git-blobs.ts";
import { git, gitLine, withoutFilters, type Repository } from "./git.ts";
import { realPath } from "./paths.ts";
import { UsageError } from "./usage-error.ts";

/** Where Git is asked for another state of the files. */
export interface Asking {
  /** The folders that were named, and those of files that were. */
  readonly folders: readonly string[];
  /** Files that are there in every state, though Git does not know them: what the command line names as values or as a plan. */
  readonly kept: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The files in another state, and what is to be said of it. */
export interface GitState {
  readonly disk: Disk;
  readonly notes: readonly Diagnostic[];
}

/** What the next commit would hold: the texts of the index, without files that are not in it. What Git ignores is as it lies there. */
export function stagedState(asking: Asking): GitState {
  return stateOf(asking, "--staged", (repository) => {
    const changes = git(repository, ["diff-files", ...RAW, "--"]);
    return { entries: entriesIn(changes), conflicts: new Map() };
  });
}

/** The files as they were where the work that is checked out, or lies there, has left the history of a commit. */
export function baseState(ref: string, asking: Asking): GitState {
  if (ref === "" || ref.startsWith("-")) throw new UsageError(`--diff-base: ${JSON.stringify(ref)} is no commit; write a branch, a tag or a commit, such as origin/main`);
  return stateOf(asking, "--diff-base", (repository) => {
    const commit = baseCommit(ref, repository);
    const entries = entriesIn(git(repository, ["diff-index", ...RAW, commit, "--"]));
    const unmerged = entries.filter(({ status }) => status === "U").map(({ path }) => path);
    return { entries, conflicts: unmerged.length === 0 ? new Map() : entriesOfTree(git(repository, ["--literal-pathspecs", "ls-tree", "-z", "--full-tree", commit, "--", ...unmerged])) };
  });
}

/** Which files of a run Git knows nothing of, so that they are the same in every state. */
export function untrackedAmong(paths: readonly string[], asking: Asking): readonly string[] {
  return paths.filter((path) => {
    const [repository] = repositoriesOf({ ...asking, folders: [dirname(path)] }, "--diff-base");
    return repository !== undefined && git(repository, ["--literal-pathspecs", "ls-files", "-z", "--", realPath(path)]).length === 0;
  });
}

/** Where a branch has begun, as reviews of changes have it; the commit itself where the histories have nothing in common. */
function baseCommit(ref: string, repository: Repository): string {
  const commit = gitLine(repository, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]);
  if (commit !== undefined) return gitLine(repository, ["merge-base", commit, "HEAD"]) ?? commit;
  const isShallow = gitLine(repository, ["rev-parse", "--is-shallow-repository"]) === "true";
  git(repository, ["rev-parse", "--git-dir"]);
  const remedy = isShallow ? "this clone has a part of the history only: fetch all of it, in GitHub Actions by fetch-depth: 0 of actions/checkout" : "correct its name, or fetch it first";
  throw new UsageError(`--diff-base: ${JSON.stringify(repository.root)} has no commit ${JSON.stringify(ref)}; ${remedy}`);
}

interface Entry {
  readonly path: string;
  /** `A`dded, `M`odified, `D`eleted, of another `T`ype, `U`nmerged. */
  readonly status: string;
  readonly mode: string;
  /** What Git calls the contents. */
  readonly name: string;
}

interface Changes {
  /** What differs between the state and what lies in the folder, each as it is in the state. */
  readonly entries: readonly Entry[];
  /** The state's own entries of paths of which the index has several. */
  readonly conflicts: ReadonlyMap<string, Entry>;
}

function stateOf(asking: Asking, flag: string, changesOf: (repository: Repository) => Changes): GitState {
  const at = new Map<string, Overlaid>();
  const notes: Diagnostic[] = [];
  const kept = new Set(asking.kept.map(realPath));
  for (const plain of repositoriesOf(asking, flag)) {
    const repository = withoutFilters(plain);
    const blobs = new Blobs(repository);
    const pathOf = (path: string): string => join(repository.root, path);
    for (const path of untracked(repository)) if (!kept.has(pathOf(path)) && !ASSEMBLY.test(path)) at.set(pathOf(path), { is: "gone" });
    const { entries, conflicts } = changesOf(repository);
    const unmerged = new Set(entries.flatMap(({ status, path }) => (status === "U" ? [path] : [])));
    // Of an unmerged path Git also tells how one side of it differs.
    for (const each of entries.filter(({ status, path }) => status === "U" || !unmerged.has(path))) {
      const entry = each.status === "U" ? conflicts.get(each.path) : each;
      if (entry) lay(at, pathOf(entry.path), entry, blobs);
      else if (flag === "--staged") notes.push(conflictNote(each.path));
      else at.set(pathOf(each.path), { is: "gone" });
    }
  }
  return { disk: new OverlayDisk(MACHINE, at), notes };
}

function lay(at: Map<string, Overlaid>, path: string, { mode, name }: Entry, blobs: Blobs): void {
  if (mode === SUBMODULE) return;
  if (mode === NOTHING) at.set(path, { is: "gone" });
  else if (mode === LINK) at.set(path, { is: "link", to: blobs.link(name) });
  else at.set(path, { is: "file", read: blobs.reader(name, path) });
}

const conflictNote = (file: string): Diagnostic => ({
  level: "warning",
  message: "it has a merge conflict, so that nothing of it is staged: it is judged as it lies in the folder; resolve the conflict and stage it",
  span: { file, start: 0, end: 0 },
});

/** The repositories of the folders. What Git tells a hook is of that in which the program was started. */
function repositoriesOf({ folders, cwd, env }: Asking, flag: string): readonly Repository[] {
  const current = rootOf(cwd);
  const roots = folders.map((folder) => {
    const root = rootOf(folder);
    if (root === undefined) throw new UsageError(`${flag}: ${JSON.stringify(folder)} is in no repository of Git; leave ${flag} out, or name what is in one`);
    return root;
  });
  return [...new Set(roots)].map((root) => ({ root, flag, isCurrent: root === current, env }));
}

/** The working tree that holds a folder, without links; undefined for none. */
export function rootOf(start: string): string | undefined {
  for (let folder = realPath(start); ; folder = dirname(folder)) {
    if (MACHINE.kindOf(join(folder, ".git")) !== "missing") return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

const untracked = (repository: Repository): readonly string[] =>
  git(repository, ["ls-files", "--others", "--exclude-standard", "-z"]).toString("utf8").split("\0").filter((path) => path !== "" && !path.endsWith("/"));

/** `:100644 100644 <name> <name> M`, a null, the path, a null. */
function entriesIn(output: Buffer): readonly Entry[] {
  const parts = output.toString("utf8").split("\0");
  return parts.flatMap((head, index): readonly Entry[] => {
    const [mode, , name, , status] = head.slice(1).split(" ");
    const path = parts[index + 1];
    return index % 2 === 0 && mode !== undefined && name !== undefined && status !== undefined && path !== undefined ? [{ path, status: status.slice(0, 1), mode, name }] : [];
  });
}

/** `100644 blob <name>`, a tab, the path, a null. */
function entriesOfTree(output: Buffer): ReadonlyMap<string, Entry> {
  const entries = output.toString("utf8").split("\0").flatMap((line): readonly Entry[] => {
    const [head = "", ...rest] = line.split("\t");
    const [mode, , name] = head.split(" ");
    return mode !== undefined && name !== undefined ? [{ path: rest.join("\t"), status: "M", mode, name }] : [];
  });
  return new Map(entries.map((entry) => [entry.path, entry]));
}

/** Names of files as bytes, no renames, nothing of what a configuration would have run. */
const RAW = ["--raw", "-z", "--no-abbrev", "--no-renames", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all"];

const [NOTHING, LINK, SUBMODULE] = ["000000", "120000", "160000"];

/** What the CDK has synthesised is made again when it is wanted, and so committed by nobody. */
const ASSEMBLY = /(?:^|\/)cdk\.out\//u;
