import { parseArgs } from "node:util";
import { didYouMean } from "./suggest.ts";
import { UsageError } from "./usage-error.ts";

/** A flag of a command: how it is written, and what the help says of it. */
export interface Flag {
  /** What its value is called in the help; a flag without one is on or off. */
  readonly value?: string;
  /** Its value where none is written: then one can only be joined to it, by `=`. */
  readonly usual?: string;
  readonly short?: string;
  readonly multiple?: boolean;
  readonly help: string;
}

/** How a flag is written in the help: `-c, --config FILE`, `--fix[=review]`. */
export function writtenFlag(name: string, { value, usual, short }: Flag): string {
  const valued = value === undefined ? "" : usual === undefined ? ` ${value}` : `[=${value}]`;
  return `${short === undefined ? "" : `-${short}, `}--${name}${valued}`;
}

export type Flags = Readonly<Record<string, Flag>>;

/** What was written on the command line, checked against the flags of a command. */
export interface Given<N extends string> {
  readonly has: (name: N) => boolean;
  /** All flags that were written. */
  readonly names: readonly string[];
  /** The last value of a flag: the command line's end corrects its beginning. */
  readonly last: (name: N) => string | undefined;
  readonly all: (name: N) => readonly string[];
  /** The values of several flags, each with its flag, as they stand on the command line. */
  readonly inOrder: <M extends N>(...names: readonly M[]) => readonly (readonly [M, string])[];
  readonly positionals: readonly string[];
}

/** Flags that every command takes. */
export const COMMON = {
  help: { short: "h", help: "show this help" },
  version: { short: "V", help: "show the version" },
} as const satisfies Flags;

export function parseArguments<F extends Flags>(args: readonly string[], flags: F): Given<Extract<keyof F, string>> {
  const values = new Map<string, string[]>();
  const written: (readonly [string, string])[] = [];
  const positionals: string[] = [];
  for (const token of tokensOf(args, flags)) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const flag = Object.hasOwn(flags, token.name) ? flags[token.name] : undefined;
    if (!flag) throw unknownFlag(token.rawName, flags);
    const known = values.get(token.name) ?? [];
    const value = valueOf(flag, token);
    values.set(token.name, [...known, value]);
    written.push([token.name, value]);
  }
  return {
    has: (name) => values.has(name),
    names: [...values.keys()],
    last: (name) => values.get(name)?.at(-1),
    all: (name) => values.get(name) ?? [],
    inOrder: (...names) => written.flatMap(([flag, value]) => names.flatMap((name) => (name === flag ? [[name, value] as const] : []))),
    positionals,
  };
}

/** Help and the version are given whatever else is written, right or wrong. */
export function asked(tokens: readonly Token[]): keyof typeof COMMON | undefined {
  const names = tokens.map((token) => (token.kind === "option" ? token.name : ""));
  return names.includes("help") ? "help" : names.includes("version") ? "version" : undefined;
}

/** The first word of the command line that is neither a flag nor its value, and its place. After `--` all are paths. */
export function firstWord(tokens: readonly Token[]): { readonly index: number; readonly value: string } | undefined {
  for (const token of tokens) {
    if (token.kind === "option-terminator") return undefined;
    if (token.kind === "positional") return token;
  }
  return undefined;
}

/** What an argument is, or a part of it. */
export type Token = OptionToken | { readonly kind: "positional"; readonly index: number; readonly value: string } | { readonly kind: "option-terminator" };

interface OptionToken {
  readonly kind: "option";
  /** The long name, without dashes. */
  readonly name: string;
  /** As it was written. */
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

/** The arguments as flags, their values and words, not yet checked. */
export function tokensOf(args: readonly string[], flags: Flags): readonly Token[] {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { value, usual, short }]) => [
      name,
      { type: value === undefined || usual !== undefined ? ("boolean" as const) : ("string" as const), multiple: true, ...(short !== undefined && { short }) },
    ]),
  );
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function valueOf(flag: Flag, token: OptionToken): string {
  const { rawName, value, inlineValue } = token;
  if (flag.value === undefined) {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value; leave =${value} out`);
    return "";
  }
  if (value === undefined && flag.usual !== undefined) return flag.usual;
  if (value === undefined || (inlineValue !== true && /^-./u.test(value))) {
    throw new UsageError(`${rawName} needs a value: ${rawName} ${flag.value}`);
  }
  const written = inlineValue === true && !rawName.startsWith("--") ? value.replace(/^=/u, "") : value;
  // What a script has no value for: `--config "$CONFIG"`.
  if (written.trim() === "") throw new UsageError(`${rawName} is empty; write ${flag.usual === undefined ? `${rawName} ${flag.value}` : `${rawName}=${flag.value}`}, or leave it out`);
  return written;
}

function unknownFlag(written: string, flags: Flags): UsageError {
  const candidates = Object.keys(flags).map((name) => `--${name}`);
  return new UsageError(`there is no flag ${written}; ${didYouMean(written, candidates, "resilint --help lists all")}`);
}
