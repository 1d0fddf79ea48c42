/**
 * Patterns of `.gitignore`. A pattern is matched part by part and star by star, so that no pattern takes more than its length times
 * that of a path. https://git-scm.com/docs/gitignore
 */
export interface Patterns {
  /** What the last pattern that matches a path says of it; undefined where none does. The path is relative to the folder of the patterns, with `/`. */
  readonly says: (path: string, isFolder: boolean) => "ignored" | "kept" | undefined;
}

/** How many comparisons patterns may still take. Where none is left they say nothing any more. */
export interface Effort {
  left: number;
}

/** Reads the text of a `.gitignore`. A pattern that Git cannot read matches nothing, and neither does one that is longer than any path. */
export function patternsOf(text: string, effort: Effort = { left: Infinity }): Patterns {
  const patterns = text.split("\n").flatMap((line) => patternOf(line) ?? []).toReversed();
  return {
    says: (path, isFolder) => {
      const parts = path.split("/");
      const found = patterns.find((each) => effort.left <= 0 || ((isFolder || !each.isForFolders) && matches(each, parts, effort)));
      return effort.left <= 0 ? undefined : found?.says;
    },
  };
}

interface Pattern {
  readonly says: "ignored" | "kept";
  readonly isForFolders: boolean;
  /** It matches the name alone, in whichever folder. */
  readonly isOfName: boolean;
  readonly parts: readonly Part[];
}

/** `**` is any number of folders, or all that is in one. */
type Part = { readonly is: "folders" } | { readonly is: "inside" } | { readonly is: "name"; readonly tokens: readonly Token[] };

type Token = { readonly is: "star" } | { readonly is: "any" } | { readonly is: "character"; readonly character: string } | { readonly is: "set"; readonly holds: (character: string) => boolean };

function patternOf(line: string): Pattern | undefined {
  const written = withoutSpaces(line.replace(/\r$/u, ""));
  if (written === "" || written.startsWith("#") || written.length > MOST_CHARACTERS) return undefined;
  const isKept = written.startsWith("!");
  const whole = isKept ? written.slice(1) : written;
  const isForFolders = whole.endsWith("/");
  const path = isForFolders ? whole.slice(0, -1) : whole;
  const isOfName = !path.includes("/");
  const names = (path.startsWith("/") ? path.slice(1) : path).split("/");
  const parts = names.map((name, index): Part | undefined => {
    if (/^\*{2,}$/u.test(name) && !isOfName) return { is: index === names.length - 1 ? "inside" : "folders" };
    const tokens = name === "" ? undefined : tokensOf(name);
    return tokens && { is: "name", tokens };
  });
  const readable = parts.flatMap((part) => part ?? []);
  return readable.length < parts.length ? undefined : { says: isKept ? "kept" : "ignored", isForFolders, isOfName, parts: readable };
}

/** Spaces at the end mean nothing, unless a backslash stands before them. */
function withoutSpaces(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === " ") end -= 1;
  let slashes = 0;
  while (line[end - 1 - slashes] === "\\") slashes += 1;
  return line.slice(0, slashes % 2 === 1 && end < line.length ? end + 1 : end);
}

/** Undefined for what cannot be read: a backslash at the end, a set without an end. */
function tokensOf(name: string): readonly Token[] | undefined {
  const characters = Array.from(name);
  const tokens: Token[] = [];
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] ?? "";
    if (character === "*") {
      if (tokens.at(-1)?.is !== "star") tokens.push({ is: "star" });
    } else if (character === "?") tokens.push({ is: "any" });
    else if (character === "[") {
      const set = setOf(characters, at);
      if (!set) return undefined;
      tokens.push({ is: "set", holds: set.holds });
      at = set.end;
    } else if (character === "\\") {
      at += 1;
      const escaped = characters[at];
      if (escaped === undefined) return undefined;
      tokens.push({ is: "character", character: escaped });
    } else tokens.push({ is: "character", character });
  }
  return tokens;
}

/** `[a-z]`, `[!a-z]`, `[[:digit:]]`; `]` is a member where it stands first. */
function setOf(characters: readonly string[], start: number): { readonly end: number; readonly holds: (character: string) => boolean } | undefined {
  let at = start + 1;
  const isNegated = characters[at] === "!" || characters[at] === "^";
  if (isNegated) at += 1;
  const members: ((character: string) => boolean)[] = [];
  const first = at;
  for (; at === first || characters[at] !== "]"; at += 1) {
    const named = classAt(characters, at);
    if (named) {
      members.push(named.holds);
      at = named.end;
      continue;
    }
    const from = memberAt(characters, at);
    if (!from) return undefined;
    at = from.at;
    const isRange = characters[at + 1] === "-" && characters[at + 2] !== undefined && characters[at + 2] !== "]";
    const to = isRange ? memberAt(characters, at + 2) : from;
    if (!to) return undefined;
    at = to.at;
    members.push((character) => character >= from.character && character <= to.character);
  }
  return { end: at, holds: (character) => members.some((holds) => holds(character)) !== isNegated };
}

function memberAt(characters: readonly string[], start: number): { readonly at: number; readonly character: string } | undefined {
  const at = characters[start] === "\\" ? start + 1 : start;
  const character = characters[at];
  return character === undefined ? undefined : { at, character };
}

function classAt(characters: readonly string[], at: number): { readonly end: number; readonly holds: (character: string) => boolean } | undefined {
  if (characters[at] !== "[" || characters[at + 1] !== ":") return undefined;
  const found = /^\[:([a-z]{1,8}):\]/u.exec(characters.slice(at, at + 12).join(""));
  const expression = found ? CLASSES.get(found[1] ?? "") : undefined;
  return found && expression ? { end: at + found[0].length - 1, holds: (character) => expression.test(character) } : undefined;
}

const CLASSES: ReadonlyMap<string, RegExp> = new Map([
  ["alnum", /^[0-9A-Za-z]$/u], ["alpha", /^[A-Za-z]$/u], ["blank", /^[ \t]$/u], ["cntrl", /^\p{Cc}$/u], ["digit", /^[0-9]$/u], ["graph", /^[!-~]$/u],
  ["lower", /^[a-z]$/u], ["print", /^[ -~]$/u], ["punct", /^[!-/:-@[-`{-~]$/u], ["space", /^\s$/u], ["upper", /^[A-Z]$/u], ["xdigit", /^[0-9A-Fa-f]$/u],
]);

/** Linux takes paths of 4,096 bytes. */
const MOST_CHARACTERS = 4096;

function matches({ isOfName, parts }: Pattern, path: readonly string[], effort: Effort): boolean {
  const [only] = parts;
  if (isOfName) return only?.is === "name" && isNamed(only.tokens, path.at(-1) ?? "", effort);
  const isMatched = (part: Part, name: string): boolean => part.is === "name" && isNamed(part.tokens, name, effort);
  const isInside = parts.at(-1)?.is === "inside";
  const wanted = isInside ? parts.slice(0, -1) : parts;
  if (!isInside) return walk(wanted, path, (part) => part.is === "folders", isMatched, effort);
  // All that is in a folder: the folder may be any of those above.
  return walk([...wanted, ONE, FOLDERS], path, (part) => part.is === "folders", (part, name) => part === ONE || isMatched(part, name), effort);
}

const ONE: Part = { is: "inside" };
const FOLDERS: Part = { is: "folders" };

const isNamed = (tokens: readonly Token[], name: string, effort: Effort): boolean => walk(tokens, Array.from(name), (token) => token.is === "star", isMet, effort);

function isMet(token: Token, character: string): boolean {
  switch (token.is) {
    case "any":
      return true;
    case "character":
      return token.character === character;
    case "set":
      return token.holds(character);
    case "star":
      return false;
  }
}

/** Matches a whole row; a wild element stands for any number of things. Only the last of them is ever gone back to: an earlier one could do no better. */
function walk<E, T>(elements: readonly E[], row: readonly T[], isWild: (element: E) => boolean, fits: (element: E, thing: T) => boolean, effort: Effort): boolean {
  let [element, at] = [0, 0];
  let back: { readonly element: number; at: number } | undefined;
  while (at < row.length) {
    effort.left -= 1;
    const wanted = elements[element];
    const thing = row[at];
    if (wanted !== undefined && isWild(wanted)) {
      back = { element, at };
      element += 1;
    } else if (wanted !== undefined && thing !== undefined && fits(wanted, thing)) {
      element += 1;
      at += 1;
    } else if (back) {
      back.at += 1;
      [element, at] = [back.element + 1, back.at];
    } else return false;
  }
  return elements.slice(element).every(isWild);
}
