import type { Place } from "../../../source/span.ts";
import type { ListReading, MapReading, Reading, Scalar, Unknown } from "../../../value/reading.ts";
import { type BigNumber, writeNumber } from "./numbers.ts";

/** A string. Terraform keeps all strings in Unicode's normal form C. */
export function text(value: string, place: Place): Scalar | Unknown {
  if (value.length > MAX_TEXT) return tooLong(place);
  return { is: "scalar", text: normalised(value), quoted: true, place };
}

export const number = (value: BigNumber, place: Place): Scalar => ({ is: "scalar", text: writeNumber(value), quoted: false, place });

export const boolean = (value: boolean, place: Place): Scalar => ({ is: "scalar", text: String(value), quoted: false, place });

/** A list of strings. */
export const texts = (values: readonly string[], place: Place): ListReading => ({
  is: "list",
  items: values.map((value) => text(value, place)),
  collection: "list",
  place,
});

export const tuple = (items: readonly Reading[], place: Place): ListReading => ({ is: "list", items, place });

/** An object; its keys stand in the order of their code points, as Terraform has them. */
export const object = (entries: Iterable<readonly [string, Reading]>, place: Place): MapReading => ({
  is: "map",
  entries: new Map([...entries].sort(([a], [b]) => compareTexts(a, b)).map(([key, value]) => [key, { key: place, value }])),
  place,
});

export const tooLong = (place: Place): Unknown => ({ is: "unknown", why: "its text is too long", place });

export const normalised = (value: string): string => (ASCII.test(value) ? value : value.toWellFormed().normalize("NFC"));

/** By code points, which is the order of the bytes in UTF-8. JavaScript's own order is another one past U+FFFF. */
export function compareTexts(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const [one, other] = [a.charCodeAt(index), b.charCodeAt(index)];
    if (one !== other) return inOrder(one) - inOrder(other);
  }
  return a.length - b.length;
}

/** Surrogates stand for characters that come after all others. */
const inOrder = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);

const ASCII = /^[\0-\x7f]*$/u;

/** No string of a configuration that means something is longer. */
export const MAX_TEXT = 1_048_576;
