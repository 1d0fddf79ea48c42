import { mistake, type FunctionCall, type TerraformFunction } from "./call.ts";
import { define, number, text, whole } from "./decode-arguments.ts";
import { type BigNumber, compareNumbers, floorOf, fromInteger, isWhole, negate, parseNumber, toDouble } from "./numbers.ts";
import { number as numberOf } from "./values.ts";
import type { Reading } from "../../../value/reading.ts";

/** Terraform's functions of numbers. */
export const NUMBER_FUNCTIONS: ReadonlyMap<string, TerraformFunction> = new Map([
  ["abs", define([number("num")], ([num], { place }) => numberOf(num.mantissa < 0n ? negate(num) : num, place))],
  ["ceil", define([number("num")], ([num], { place }) => numberOf(negate(floorOf(negate(num))), place))],
  ["floor", define([number("num")], ([num], { place }) => numberOf(floorOf(num), place))],
  ["log", define([number("num"), number("base")], ([num, base], call) => ofDouble(Math.log(toDouble(num)) / Math.log(toDouble(base)), call))],
  ["max", extreme(1)],
  ["min", extreme(-1)],
  ["parseint", parseInteger()],
  ["pow", define([number("num"), number("power")], ([num, power], call) => ofDouble(Math.pow(toDouble(num), toDouble(power)), call))],
  [
    "signum",
    define([number("num")], ([num], { place }) => {
      if (!isWhole(num)) return mistake("`signum` takes a whole number", place);
      return numberOf(fromInteger(num.mantissa > 0n ? 1n : num.mantissa < 0n ? -1n : 0n), place);
    }),
  ],
]);

/** Terraform reckons these with 64-bit floats, and stops where there is no result. */
function ofDouble(value: number, { name, place }: FunctionCall): Reading {
  if (Number.isNaN(value)) return mistake(`\`${name}\` has no value for these numbers`, place);
  // Go writes such a number with as many digits as a 64-bit float needs, as JavaScript does.
  const result = parseNumber(String(value));
  return result ? numberOf(result, place) : { is: "unknown", why: `\`${name}\` is infinite for these numbers`, place };
}

function extreme(sign: number): TerraformFunction {
  return define(
    [],
    (_none, call, numbers: readonly BigNumber[]) => {
      const [first, ...others] = numbers;
      if (!first) return mistake(`\`${call.name}\` takes at least one number`, call.place);
      return numberOf(others.reduce((best, each) => (Math.sign(compareNumbers(each, best)) === sign ? each : best), first), call.place);
    },
    { rest: number("numbers") },
  );
}

function parseInteger(): TerraformFunction {
  const read = define([text("number"), whole("base")], ([written, base], { place }) => {
    if (base < 2 || base > 62) return mistake("`parseint` takes a base from 2 to 62", place);
    const value = integerOf(written, base);
    return value === undefined ? mistake(`\`parseint\` cannot read "${written}" to the base ${String(base)}`, place) : numberOf(fromInteger(value), place);
  });
  return (args, call) => {
    const [first] = args;
    return first?.is === "scalar" && !first.quoted ? mistake("`parseint` takes a string", call.place) : read(args, call);
  };
}

/** As Go's `big.Int` reads one: up to base 36 letters are digits in either case, beyond it small ones come first. */
function integerOf(written: string, base: number): bigint | undefined {
  const sign = /^[+-]/u.exec(written)?.[0] ?? "";
  const digits = written.slice(sign.length);
  if (digits === "" || digits.length > MAX_DIGITS) return undefined;
  let value = 0n;
  for (const digit of base <= 36 ? digits.toLowerCase() : digits) {
    const worth = DIGITS.indexOf(digit);
    if (worth < 0 || worth >= base) return undefined;
    value = value * BigInt(base) + BigInt(worth);
  }
  return sign === "-" ? -value : value;
}

const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** More than any number that a configuration means; the work grows with their square. */
const MAX_DIGITS = 2_000;
