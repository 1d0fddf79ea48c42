import type { Verb } from "./format-verbs.ts";
import { type BigNumber, decimalDigits, type Digits, shortestDigits } from "./numbers.ts";

/** A whole number as Go's `fmt` writes one to base 2, 8, 10 or 16. */
export function formatInteger(value: bigint, { mode, flags, width = 0, precision }: Verb): string {
  const base = BASES.get(mode) ?? { radix: 10, prefix: "" };
  const magnitude = (value < 0n ? -value : value).toString(base.radix);
  const digits = mode === "X" ? magnitude.toUpperCase() : magnitude;
  if (value === 0n && precision === 0) return "";
  const before = signOf(value < 0n, flags) + (flags.includes("#") ? base.prefix : "");
  const padded = digits.padStart(precision ?? 0, "0");
  if (flags.includes("-")) return (before + padded).padEnd(width, " ");
  if (flags.includes("0") && precision === undefined) return before + padded.padStart(width - before.length, "0");
  return (before + padded).padStart(width, " ");
}

/** A number as Go's `fmt` writes a big float. */
export function formatFloat(value: BigNumber, { mode, flags, width = 0, precision }: Verb): string {
  const negative = value.mantissa < 0n;
  const magnitude = negative ? { ...value, mantissa: -value.mantissa } : value;
  const lower = mode.toLowerCase();
  const written = lower === "f" ? fixed(magnitude, precision ?? 6) : lower === "e" ? exponential(decimalDigits(magnitude), precision ?? 6) : general(magnitude, precision);
  const sign = signOf(negative, flags);
  const cased = mode === lower ? written : written.toUpperCase();
  if (flags.includes("0")) return sign + cased.padStart(width - sign.length, "0");
  return flags.includes("-") ? (sign + cased).padEnd(width, " ") : (sign + cased).padStart(width, " ");
}

/** `%g`: the fewest digits, or as many as are asked for, with an exponent where the number is very large or small. */
export function general(value: BigNumber, precision?: number): string {
  const digits = precision === undefined ? shortestDigits(value) : rounded(decimalDigits(value), Math.max(precision, 1));
  const count = digits.digits.length;
  const wanted = precision === undefined ? 6 : count < Math.max(precision, 1) && count >= digits.point ? count : Math.max(precision, 1);
  const exponent = digits.point - 1;
  if (count > 0 && (exponent < -4 || exponent >= wanted)) return exponential(digits, count - 1);
  return placed(digits, Math.max(count - digits.point, 0));
}

const BASES: ReadonlyMap<string, { readonly radix: number; readonly prefix: string }> = new Map([
  ["b", { radix: 2, prefix: "0b" }],
  ["o", { radix: 8, prefix: "0" }],
  ["x", { radix: 16, prefix: "0x" }],
  ["X", { radix: 16, prefix: "0X" }],
]);

const signOf = (negative: boolean, flags: string): string => (negative ? "-" : flags.includes("+") ? "+" : flags.includes(" ") ? " " : "");

const fixed = (value: BigNumber, precision: number): string => {
  const digits = decimalDigits(value);
  return placed(rounded(digits, digits.point + precision), precision);
};

/** Digits with a point, and zeros up to so many behind it. */
function placed({ digits, point }: Digits, precision: number): string {
  const all = point > 0 ? digits.padEnd(point, "0") : "0".repeat(-point) + digits;
  const units = point > 0 ? all.slice(0, point) : "0";
  const fraction = (point > 0 ? all.slice(point) : all).padEnd(precision, "0").slice(0, precision);
  return precision > 0 ? `${units}.${fraction}` : units;
}

function exponential(value: Digits, precision: number): string {
  const { digits, point } = rounded(value, precision + 1);
  const exponent = digits === "" ? 0 : point - 1;
  const mantissa = digits.padEnd(precision + 1, "0");
  const fraction = precision > 0 ? `.${mantissa.slice(1)}` : "";
  return `${mantissa.charAt(0)}${fraction}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}

/** To so many digits, a half to the even one. */
function rounded({ digits, point }: Digits, count: number): Digits {
  if (count >= digits.length) return { digits, point };
  if (count < 0) return { digits: "", point: 0 };
  const rest = digits.slice(count);
  const last = count === 0 ? 0 : Number(digits.charAt(count - 1));
  const up = rest.startsWith("5") && /^50*$/u.test(rest) ? last % 2 === 1 : rest.charAt(0) >= "5";
  const kept = up ? (BigInt(digits.slice(0, count) || "0") + 1n).toString().padStart(count, "0") : digits.slice(0, count);
  return { digits: kept.replace(/(?<!0)0+$/u, ""), point: point + kept.length - count };
}
