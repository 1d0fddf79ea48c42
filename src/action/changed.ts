import { rootOf } from "../cli/git-states.ts";
import { git, gitLine, withoutFilters } from "../cli/git.ts";
import { changedLines, type LineRange } from "./diff.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** The lines that have been written since the work has left the history of a commit, by file, as Git tells it of the repository that holds the folder. */
export function linesSince(commit: string, cwd: string, env: Environment): ReadonlyMap<string, readonly LineRange[]> {
  const root = rootOf(cwd);
  if (root === undefined) return new Map();
  const repository = withoutFilters({ root, flag: "--diff-base", isCurrent: true, env });
  const start = gitLine(repository, ["merge-base", commit, "HEAD"]) ?? commit;
  return changedLines(git(repository, ["diff", ...PLAIN, start, "--"]).toString("utf8"));
}

/** Whatever somebody has configured, and whatever a file would have run to be compared. */
const PLAIN = ["--unified=0", "--inter-hunk-context=0", "--no-prefix", "--no-color", "--no-renames", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all"];
