/** All that a shell completes. */
export interface Completions {
  /** The first is what is meant where no command is written. */
  readonly commands: readonly CompletedCommand[];
}

export interface CompletedCommand {
  readonly name: string;
  readonly help: string;
  readonly flags: readonly CompletedFlag[];
  /** What may stand there besides flags: files, unless words are listed. */
  readonly words?: readonly string[];
}

export interface CompletedFlag {
  /** With its dashes. */
  readonly name: string;
  readonly short?: string;
  readonly help: string;
  /** What its value may be. */
  readonly value: FlagValue;
}

/** `text` is anything; `lists` are words with commas between them. */
export type FlagValue = { readonly is: "none" | "text" | "files" } | { readonly is: "words" | "lists"; readonly words: readonly string[] };

/** Flags of all commands that take the same values, each set once. */
export function byValue(flags: readonly CompletedFlag[]): readonly { readonly names: readonly string[]; readonly value: FlagValue }[] {
  const groups = new Map<string, { readonly names: string[]; readonly value: FlagValue }>();
  for (const { name, short, value } of flags) {
    if (value.is === "none") continue;
    const key = JSON.stringify(value);
    const names = short === undefined ? [name] : [name, short];
    const group = groups.get(key);
    if (group) group.names.push(...names);
    else groups.set(key, { names, value });
  }
  return [...groups.values()];
}
