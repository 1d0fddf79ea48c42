/**
 * Commands, flags and formats that this version does not have yet. Near words are not suggested in their place: nobody who
 * writes `--show-suppressed` means `--show-passed`.
 */
const LATER: ReadonlySet<string> = new Set([
  ...["graph", "report", "init", "completion"],
  ...["--workload", "--config", "-c", "--show-config", "--no-progress", "--show-suppressed"],
  ...["--baseline", "--update-baseline", "--prune-baseline"],
  ...["--no-ignores", "--require-reason", "--report-unused-ignores", "--add-ignore", "--reason"],
  ...["--changed-files", "--staged", "--diff-base", "--exclude", "--force-exclude", "--no-respect-gitignore"],
  ...["--fix", "--diff"],
  ...["github", "junit", "gitlab", "markdown", "html", "mermaid", "dot", "badge"],
]);

export const isLater = (word: string): boolean => LATER.has(word);
