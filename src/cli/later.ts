/**
 * Commands, flags and formats that this version does not have yet. Near words are not suggested in their place: nobody who
 * writes `--show-config` means `--show-passed`.
 */
const LATER: ReadonlySet<string> = new Set([
  ...["report", "init", "completion"],
  ...["--no-progress"],
  ...["--baseline", "--update-baseline", "--prune-baseline"],
  ...["--add-ignore", "--reason"],
  ...["--changed-files", "--staged", "--diff-base", "--exclude", "--force-exclude", "--no-respect-gitignore"],
  ...["--fix", "--diff"],
  ...["github", "junit", "gitlab", "markdown", "html", "badge"],
]);

export const isLater = (word: string): boolean => LATER.has(word);
