/** A piece of a format: text, or what is written of an argument. */
export type Segment = string | Verb;

/** `%[flags][width][.precision][index]mode` */
export interface Verb {
  /** Without the index. */
  readonly written: string;
  readonly mode: string;
  readonly flags: string;
  readonly width: number | undefined;
  readonly precision: number | undefined;
  /** The argument, from 0. */
  readonly argument: number;
}

const VERB = /%(?:(%)|([0#+ -]*)([1-9]\d*)?(?:\.(\d*))?(?:\[([1-9]\d*)\])?([A-Za-z]))/uy;

/** Takes a format apart as Terraform does; undefined where a `%` begins nothing that it knows. */
export function parseFormat(format: string): readonly Segment[] | undefined {
  const segments: Segment[] = [];
  let [position, next] = [0, 0];
  for (;;) {
    const found = format.indexOf("%", position);
    if (found !== position) segments.push(format.slice(position, found < 0 ? undefined : found));
    if (found < 0) return segments;
    VERB.lastIndex = found;
    const [whole, percent, flags = "", width, precision, index, mode] = VERB.exec(format) ?? [];
    if (whole === undefined) return undefined;
    position = found + whole.length;
    if (percent !== undefined || mode === undefined) {
      segments.push("%");
      continue;
    }
    const argument = index === undefined ? next : Number(index) - 1;
    next = argument + 1;
    segments.push({ written: whole.replace(/\[\d+\]/u, ""), mode, flags, width: bounded(width), precision: bounded(precision), argument });
  }
}

/** Nobody means a longer one, and past it the text is longer than is read. */
const bounded = (written: string | undefined): number | undefined => (written === undefined ? undefined : Math.min(Number(written), MAX_WIDTH));

const MAX_WIDTH = 1_100_000;
