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
  const [only] = parts;
  if (parts.length === 1 && typeof only === "string") return wildcard(only, pattern) ? "holds" : "fails";
  if (pattern === "*") return "holds";
  const [head = "", ...tail] = pattern.split("*");
  const last = tail.at(-1) ?? head;
  const known = typeof only === "string" ? only : "";
  const ending = parts.at(-1);
  const end = typeof ending === "string" ? ending : "";
  if (!agrees(known, head, (text, wanted) => text.startsWith(wanted))) return "fails";
  if (!agrees(end, last, (text, wanted) => text.endsWith(wanted))) return "fails";
  return tail.length === 1 && known.startsWith(head) && end.endsWith(last) ? "holds" : "unknown";
}

/** Whether a string begins and ends as a literal does. */
export function mayEqual(parts: Parts, literal: string): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  return (typeof first !== "string" || literal.startsWith(first)) && (typeof last !== "string" || literal.endsWith(last));
}

/** The shorter of what is known and what is wanted must agree with the other. */
function agrees(known: string, wanted: string, side: (text: string, part: string) => boolean): boolean {
  return known.length >= wanted.length ? side(known, wanted) : side(wanted, known);
}

/** `*` matches any text; all else itself. Linear in the text for each star. */
export function wildcard(text: string, pattern: string): boolean {
  const [head = "", ...tail] = pattern.split("*");
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
