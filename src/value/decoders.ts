import type { Decoder } from "./property.ts";
import type { Scalar } from "./reading.ts";

/** `true` and `"true"` are one; YAML 1.1's plain yes, no, on and off count too, as CloudFormation reads them. */
export const boolean: Decoder<boolean> = {
  wants: "true or false",
  decode: ({ text, quoted }) => {
    const word = text.toLowerCase();
    if (word === "true" || (!quoted && YES.has(word))) return true;
    if (word === "false" || (!quoted && NO.has(word))) return false;
    return undefined;
  },
  show: String,
};

const YES = new Set(["yes", "on", "y"]);
const NO = new Set(["no", "off", "n"]);

export const text: Decoder<string> = {
  wants: "text",
  decode: (scalar) => scalar.text,
  show: (value) => (value === "" ? "empty" : `\`${value}\``),
};

/** A number, shown with its unit. */
export const quantity = (unit: string, whole = true): Decoder<number> => ({
  wants: whole ? "a whole number" : "a number",
  decode: ({ text: written }: Scalar) => (NUMBER.test(written) && (!whole || Number.isInteger(Number(written))) ? Number(written) : undefined),
  show: (value) => (unit === "" ? String(value) : `${String(value)} ${value === 1 ? unit : `${unit}s`}`),
});

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/u;

/**
 * One of AWS's own words, as such or as a language spells it: `true` for `internal`. What is not among them is not decoded:
 * AWS would reject it. It is shown as it is written.
 */
export const word = <const W extends string>(words: readonly W[], spelled: Readonly<Record<string, W>> = {}): Decoder<W> => {
  const others = new Map(Object.entries(spelled));
  const spellings = new Map([...others].reverse().map(([written, value]) => [value, written]));
  return {
    wants: `one of ${[...(others.size > 0 ? others.keys() : words)].join(", ")}`,
    decode: ({ text: written }) => others.get(written) ?? others.get(written.toLowerCase()) ?? words.find((each) => each === written),
    show: (value, written) => written ?? spellings.get(value) ?? value,
  };
};
