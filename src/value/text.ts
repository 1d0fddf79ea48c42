import { canonical } from "./canonical.ts";
import type { Reading } from "./reading.ts";
import type { Outcome } from "./verdict.ts";

/** A string as far as it is known: known text, and holes of which at most the name is known. */
export type Parts = readonly (string | Reading)[];

/** The parts of a settled reading; undefined where not even a part of it is text. */
export function partsOf(settled: Reading): Parts | undefined {
  if (settled.is === "scalar") return [settled.text];
  if (settled.is === "text") return settled.parts;
  return settled.is === "unknown" || settled.is === "reference" ? [settled] : undefined;
}

/** Whether a string matches a pattern in which `*` stands for any text, read from what is known of it. */
export function matches(parts: Parts, pattern: string): Outcome {
  const known = knownOf(parts);
  const wanted = pattern.split("*");
  if (fits(known.join(HOLE), wanted)) return "holds";
  return mayMeet(known, wanted) ? "unknown" : "fails";
}

/** Whether two strings certainly differ, in what is left when what both begin and end with is taken off: `${R}a` and `${R}b`. */
export function differ(one: Parts, other: Parts): boolean {
  const [a, b] = withoutBeginning(one, other);
  const [c, d] = withoutBeginning(a.toReversed(), b.toReversed());
  return !mayMeet(knownOf(c.toReversed()), knownOf(d.toReversed()));
}

function withoutBeginning(one: Parts, other: Parts): readonly [Parts, Parts] {
  const common = one.findIndex((part, index) => !isOne(part, other[index]));
  return common < 0 ? [[], other.slice(one.length)] : [one.slice(common), other.slice(common)];
}

function isOne(part: string | Reading, other: string | Reading | undefined): boolean {
  if (other === undefined || typeof part === "string" || typeof other === "string") return part === other;
  const name = canonical(part);
  return name !== undefined && name === canonical(other);
}

/** Whether some string consists of two rows of pieces at once, with anything between two of them. */
function mayMeet(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 1) return fits(one.join(""), other);
  if (other.length === 1) return fits(other.join(""), one);
  // Between two ends that agree, each has room for all that the other wants.
  const begins = agree(one[0], other[0], (text, beginning) => text.startsWith(beginning));
  return begins && agree(one.at(-1), other.at(-1), (text, ending) => text.endsWith(ending));
}

/** `*` matches any text; all else itself. Linear in the text for each star. */
export const wildcard = (text: string, pattern: string): boolean => fits(text, pattern.split("*"));

/** Whether a text consists of pieces in order, with anything between two of them. */
function fits(text: string, pieces: readonly string[]): boolean {
  const [head = "", ...tail] = pieces;
  if (tail.length === 0) return text === head;
  if (!text.startsWith(head)) return false;
  const last = tail.pop() ?? "";
  let from = head.length;
  for (const piece of tail) {
    const found = text.indexOf(piece, from);
    if (found < 0) return false;
    from = found + piece.length;
  }
  return text.length - from >= last.length && text.endsWith(last);
}

/** The known texts before, between and after the holes. */
function knownOf(parts: Parts): readonly string[] {
  const known = [""];
  for (const part of parts) {
    if (typeof part === "string") known.push((known.pop() ?? "") + part);
    else known.push("");
  }
  return known;
}

/** Two texts that both begin, or end, one string: the longer must go on from the shorter. */
const agree = (one = "", other = "", goesOn: (text: string, part: string) => boolean): boolean =>
  one.length >= other.length ? goesOn(one, other) : goesOn(other, one);

/** Stands for a hole: only a `*` matches it. */
const HOLE = "\u0000";

/** The fields of an ARN: partition, service, region, account, resource. */
export interface Arn {
  readonly partition: Parts;
  readonly service: Parts;
  readonly region: Parts;
  readonly account: Parts;
  readonly resource: Parts;
}

/**
 * Takes an ARN apart as far as its colons are certain: the fields before a hole that may hold colons, or all
 * where no hole before the resource can (a region, an account, a partition).
 */
export function arnOf(parts: Parts): Partial<Arn> | undefined {
  const [first] = parts;
  if (typeof first !== "string" || !first.startsWith("arn:")) return undefined;
  const fields: (string | Reading)[][] = [[]];
  for (const part of parts) {
    const resource = fields.length > ARN_FIELDS;
    if (typeof part !== "string") {
      if (!resource && !atomic(part)) return fields.length > 2 ? fieldsOf(fields.slice(0, -1)) : undefined;
      fields.at(-1)?.push(part);
      continue;
    }
    const pieces = resource ? [part] : split(part, ARN_FIELDS + 1 - fields.length);
    pieces.forEach((piece, index) => {
      if (index > 0) fields.push([]);
      if (piece !== "") fields.at(-1)?.push(piece);
    });
  }
  return fields.length > ARN_FIELDS ? fieldsOf(fields) : undefined;
}

function fieldsOf([, partition, service, region, account, resource]: readonly Parts[]): Partial<Arn> {
  return { ...(partition && { partition }), ...(service && { service }), ...(region && { region }), ...(account && { account }), ...(resource && { resource }) };
}

/** Splits at the first colons only: what follows the fifth is the resource, colons and all. */
function split(text: string, most: number): readonly string[] {
  const pieces = text.split(":");
  return pieces.length <= most + 1 ? pieces : [...pieces.slice(0, most), pieces.slice(most).join(":")];
}

const atomic = (part: Reading): boolean => part.is === "unknown" && part.term?.atomic === true;

const ARN_FIELDS = 5;

export const shownReference = ({ address, attribute }: { readonly address: string; readonly attribute?: string }): string =>
  attribute === undefined ? `\`${address}\`` : `\`${address}.${attribute}\``;

/** A string in parts as people read it: `arn:${AWS::Partition}:s3:::x`. */
export function shownText(parts: Parts): string {
  const shown = parts.map((part) => {
    if (typeof part === "string") return part;
    if (part.is === "reference") return `\${${part.attribute === undefined ? part.address : `${part.address}.${part.attribute}`}}`;
    return part.is === "unknown" && part.term ? `\${${part.term.label}}` : "${…}";
  });
  return `\`${shown.join("")}\``;
}
