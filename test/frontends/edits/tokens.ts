/** What of a text is more than white space, in order. A comment is a token, and so is a text with all that it holds. */
export function tokensOf(language: "yaml" | "json" | "hcl", text: string): readonly string[] {
  if (language === "yaml") return text.split(/\r?\n/u).flatMap(tokensOfLine);
  return text.replace(/^\uFEFF/u, "").match(language === "json" ? JSON_TOKEN : HCL_TOKEN) ?? [];
}

const JSON_TOKEN = /"(?:\\.|[^"\\])*"|[\w.+-]+|[^\s]/gu;

const HCL_TOKEN = /#.*|\/\/.*|\/\*[^]*?\*\/|<<-?([\w-]+)\r?\n[^]*?\n[ \t]*\1(?![\w-])|"(?:\\.|[^"\\\n])*"|[\p{ID_Continue}-]+|[^\s]/gu;

/** A line of YAML with its indentation, which means something, and its comment apart. */
function tokensOfLine(line: string): readonly string[] {
  const { code = "", comment = "" } = /^(?<code>(?:"(?:\\.|[^"\\])*"|'[^']*'|(?<!\s)#|[^#])*?)\s*(?<comment>(?<=^|\s)#.*)?$/u.exec(line)?.groups ?? { code: line };
  return [code.trimEnd(), comment.trimEnd()].filter((token) => token.trim() !== "");
}

/** What of the tokens an edit has taken out, and what it has put in. */
export interface ChangeOfTokens {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** The least that tells two lists of tokens apart: by their longest common subsequence, once what they begin and end with is left aside. */
export function changeOfTokens(before: readonly string[], after: readonly string[]): ChangeOfTokens {
  const start = before.findIndex((token, index) => token !== after[index]);
  const head = start < 0 ? Math.min(before.length, after.length) : start;
  let tail = 0;
  while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return difference(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
}

function difference(before: readonly string[], after: readonly string[]): ChangeOfTokens {
  const lengths = commonLengths(before, after);
  const common = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  const removed: string[] = [];
  const added: string[] = [];
  let row = 0;
  let column = 0;
  while (row < before.length && column < after.length) {
    const [old = "", fresh = ""] = [before[row], after[column]];
    const isRemoved = old !== fresh && common(row + 1, column) >= common(row, column + 1);
    const isAdded = old !== fresh && !isRemoved;
    if (isRemoved) removed.push(old);
    if (isAdded) added.push(fresh);
    if (!isAdded) row += 1;
    if (!isRemoved) column += 1;
  }
  return { removed: [...removed, ...before.slice(row)], added: [...added, ...after.slice(column)] };
}

/** The lengths of the longest common subsequences from each pair of places on. */
function commonLengths(before: readonly string[], after: readonly string[]): readonly Uint32Array[] {
  const rows: Uint32Array[] = [];
  let below = new Uint32Array(after.length + 1);
  rows.unshift(below);
  for (let row = before.length - 1; row >= 0; row -= 1) {
    const lengths = new Uint32Array(after.length + 1);
    for (let column = after.length - 1; column >= 0; column -= 1) {
      lengths[column] = before[row] === after[column] ? (below[column + 1] ?? 0) + 1 : Math.max(below[column] ?? 0, lengths[column + 1] ?? 0);
    }
    rows.unshift(lengths);
    below = lengths;
  }
  return rows;
}
