/** Lines of a file, from the first to the last, counted from 1. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The lines that a change has written, by file, from what `git diff --unified=0 --no-prefix` prints. Where lines were only taken away, it is the two between which they
 * stood. The lines of a hunk are counted and not looked at: they may look like a head.
 */
export function changedLines(diff: string): ReadonlyMap<string, readonly LineRange[]> {
  const changed = new Map<string, LineRange[]>();
  let ranges: LineRange[] | undefined;
  let left = 0;
  for (const line of diff.split("\n")) {
    if (left > 0 && /^[-+]/u.test(line)) {
      left -= 1;
      continue;
    }
    const hunk = HUNK.exec(line);
    if (hunk) {
      const [, taken = "1", start = "0", given = "1"] = hunk;
      const [first, count] = [Number(start), Number(given)];
      left = Number(taken) + count;
      ranges?.push(count === 0 ? { first: Math.max(first, 1), last: first + 1 } : { first, last: first + count - 1 });
    } else if (line.startsWith("+++ ")) {
      ranges = [];
      changed.set(nameOf(line.slice("+++ ".length)), ranges);
    }
  }
  return changed;
}

const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/u;

/** Git writes a name with special characters between quotes, and ends one with blanks by a tab. */
function nameOf(written: string): string {
  if (!written.startsWith('"')) return written.replace(/\t$/u, "");
  const bytes = [...written.replace(/\t$/u, "").slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/gsu)].map(([, octal, escaped, plain = ""]) =>
    octal !== undefined ? Buffer.of(Number.parseInt(octal, 8)) : Buffer.from(escaped === undefined ? plain : (ESCAPES[escaped] ?? escaped)),
  );
  return Buffer.concat(bytes).toString();
}

const ESCAPES: Readonly<Record<string, string>> = { a: "\u0007", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };
