import type { TextToken, Token } from "./tokens.ts";

/** `~` takes away the white space of the text next to it; in a heredoc that is a line at most. */
export function withStripMarkers(tokens: readonly Token[]): void {
  tokens.forEach((token, index) => {
    if (token.is === "text") return;
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    if (token.stripsBefore && before?.is === "text") before.text = before.text.slice(0, endWithoutSpace(before.text));
    if (token.stripsAfter && after?.is === "text") after.text = after.text.slice(spaceAtStart(after.text));
  });
}

/**
 * `<<-`: as many spaces are taken away as the least indented line begins with. A blank line counts for nothing and is left as it is; a line
 * that begins with an interpolation has none.
 */
export function withoutIndentation(tokens: readonly Token[]): void {
  const firsts: TextToken[] = [];
  let least = Infinity;
  let isLineStart = true;
  for (const token of tokens) {
    if (isLineStart) {
      if (token.is !== "text") least = 0;
      else if (!isBlankLine(token.text)) {
        firsts.push(token);
        least = Math.min(least, spaceAtStart(token.text));
      }
    }
    isLineStart = token.is === "text" && token.text.endsWith("\n");
  }
  for (const token of firsts) token.text = token.text.slice(least);
}

const isBlankLine = (text: string): boolean => text.endsWith("\n") && spaceAtStart(text) === text.length;

function spaceAtStart(text: string): number {
  let end = 0;
  while (isSpace(text.charCodeAt(end))) end += 1;
  return end;
}

function endWithoutSpace(text: string): number {
  let end = text.length;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

/** What Go calls white space. */
const isSpace = (code: number): boolean =>
  code <= 32
    ? code === 32 || (code >= 9 && code <= 13)
    : code >= 0x85 && (code === 0x85 || code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000);
