/**
 * The text as the grammar is given it: without comments, without the white space that says nothing, without what stands in texts, and
 * with every name as `a`. All that is taken from the source itself, by offsets. The grammar reads a text character by character and a
 * space as a token, so this is several times faster; and what it would misread (the marker of a heredoc at the beginning of a line,
 * `$$${`, `1e3`) it never sees.
 */
export interface Condensed {
  readonly text: string;
  /** The offset in the source at which a character of the condensed text begins, and that at which it ends. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

export class Condenser {
  readonly #codes: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  #length = 0;
  #sourceEnd = 0;

  constructor(sourceLength: number) {
    // A heredoc that ends the file gets a line break which the source has not.
    const size = sourceLength + 2;
    this.#codes = new Uint8Array(size);
    this.#starts = new Uint32Array(size);
    this.#ends = new Uint32Array(size);
  }

  /** One character that stands for the source from `start` to `end`. */
  add(code: number, start: number, end: number): void {
    const before = this.#codes[this.#length - 1] ?? 0;
    if (start > this.#sourceEnd && mustStayApart(before, code)) this.#put(SPACE, this.#sourceEnd, start);
    this.#put(code, start, end);
  }

  /** Characters that stand for themselves. */
  addEach(text: string, start: number): void {
    for (let index = 0; index < text.length; index += 1) this.add(text.charCodeAt(index), start + index, start + index + 1);
  }

  result(): Condensed {
    const codes = this.#codes.subarray(0, this.#length);
    return { text: new TextDecoder("latin1").decode(codes), starts: this.#starts.subarray(0, this.#length), ends: this.#ends.subarray(0, this.#length) };
  }

  #put(code: number, start: number, end: number): void {
    this.#codes[this.#length] = code;
    this.#starts[this.#length] = start;
    this.#ends[this.#length] = end;
    this.#length += 1;
    this.#sourceEnd = end;
  }
}

/** The first character of a condensed text that stands for the source from `offset` on. */
export function condensedOffset({ starts }: Condensed, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether two characters with white space between would mean something else without. */
function mustStayApart(before: number, after: number): boolean {
  const kind = KINDS[before] ?? 0;
  const next = KINDS[after] ?? 0;
  // `a - b` is no name, and `1 .b` no number.
  if (kind === WORD) return next === WORD || after === MINUS || (after === DOT && before <= NINE);
  return (kind === OPERATOR && next === OPERATOR) || (before === DOT && after === DOT);
}

const SPACE = 32;
const DOT = 46;
const MINUS = 45;
const NINE = 57;
const WORD = 1;
const OPERATOR = 2;
const KINDS: readonly number[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\w/u.test(character)) return WORD;
  return "=!<>&|?:+-*/%~".includes(character) ? OPERATOR : 0;
});
