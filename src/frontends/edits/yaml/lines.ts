/** Where the line of an offset begins, behind the mark of the byte order. */
export function lineStart(text: string, offset: number): number {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return start === 0 && text.startsWith("\ufeff") ? 1 : start;
}

/** Where the line of an offset ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const feed = text.indexOf("\n", offset);
  if (feed < 0) return text.length;
  return feed > offset && text.charAt(feed - 1) === "\r" ? feed - 1 : feed;
}

/** Where the next line begins, or the text ends. */
export function nextLine(text: string, offset: number): number {
  const feed = text.indexOf("\n", offset);
  return feed < 0 ? text.length : feed + 1;
}

export const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);

/** True where nothing but white space stands before an offset in its line. */
export const isFirstInLine = (text: string, offset: number): boolean => text.slice(lineStart(text, offset), offset).trim() === "";

/** True where nothing but a comment stands behind an offset in its line. */
export const isLastInLine = (text: string, offset: number): boolean => /^\s*(?:#|$)/.test(text.slice(offset, lineEnd(text, offset)));

/**
 * The end of the last line of something that ends at `end`. A block text that keeps its blank lines ends behind a line break: its last
 * line ends before it.
 */
export function lastLineEnd(text: string, end: number): number {
  if (text.charAt(end - 1) !== "\n") return lineEnd(text, end);
  return text.charAt(end - 2) === "\r" ? end - 2 : end - 1;
}

/**
 * The end of the comments that follow a line and belong to it: those that stand at a column from `least` on without a blank line between,
 * and those that stand deeper than `least` behind blank lines, too.
 */
export function commentsEnd(text: string, lineEndsAt: number, least: number): number {
  let end = lineEndsAt;
  let hasGap = false;
  for (let start = nextLine(text, end); start < text.length; start = nextLine(text, start)) {
    const line = text.slice(start, lineEnd(text, start));
    const column = line.length - line.trimStart().length;
    if (line.trim() === "") {
      hasGap = true;
    } else if (line.charAt(column) === "#" && (column > least || (column === least && !hasGap))) {
      end = lineEnd(text, start);
      hasGap = false;
    } else {
      return end;
    }
  }
  return end;
}
