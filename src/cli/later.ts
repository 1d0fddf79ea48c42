/**
 * Commands and flags that this version does not have yet. Near words are not suggested in their place: nobody who
 * writes `--show-config` means `--show-passed`.
 */
const LATER: ReadonlySet<string> = new Set(["--fix", "--diff"]);

export const isLater = (word: string): boolean => LATER.has(word);
