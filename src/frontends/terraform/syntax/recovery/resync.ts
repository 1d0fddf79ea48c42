/** Guesses from the look of a line that a bracket was forgotten before it. Asked only in a file whose brackets do not match. */

/** The type of a block of the outermost level that begins here, at the beginning of a line. Nothing that is nested looks so. */
export function topLevelBlockAt(text: string, start: number): string | undefined {
  TOP_LEVEL.lastIndex = start;
  return TOP_LEVEL.exec(text)?.[1];
}

/** The beginning of the next line after `from` on which such a block begins. */
export function nextTopLevelBlock(text: string, from: number): number | undefined {
  for (let newline = text.indexOf("\n", from); newline !== -1; newline = text.indexOf("\n", newline + 1)) {
    if (topLevelBlockAt(text, newline + 1) !== undefined) return newline + 1;
  }
  return undefined;
}

/** `name = ` at the beginning of a line, which stands in no list and in no parentheses. */
export function looksLikeArgument(text: string, start: number): boolean {
  ARGUMENT.lastIndex = start;
  return ARGUMENT.test(text);
}

/** `name "label" {` at the beginning of a line, which stands in no object. */
export function looksLikeBlock(text: string, start: number): boolean {
  BLOCK.lastIndex = start;
  return BLOCK.test(text);
}

const TOP_LEVEL =
  /(?:(resource|data|ephemeral)[ \t]+"[^"\r\n]{0,200}"[ \t]+"[^"\r\n]{0,200}"|(module|variable|output|provider|check)[ \t]+"[^"\r\n]{0,200}"|(locals|terraform))[ \t]*\{/uy;
const ARGUMENT = /[ \t]*[\p{ID_Start}_][\p{ID_Continue}-]{0,200}[ \t]*=(?![=>])/uy;
const BLOCK = /[ \t]*[\p{ID_Start}_][\p{ID_Continue}-]{0,200}(?:[ \t]+"[^"\r\n]{0,200}"){0,3}[ \t]*\{/uy;
