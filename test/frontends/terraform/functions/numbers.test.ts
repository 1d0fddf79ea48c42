import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  add,
  type BigNumber,
  compareNumbers,
  divide,
  floorOf,
  fromDouble,
  modulo,
  multiply,
  parseNumber,
  subtract,
  toDouble,
  toInteger,
  writeNumber,
} from "../../../../src/frontends/terraform/functions/numbers.ts";

const number = (text: string): BigNumber => {
  const parsed = parseNumber(text);
  if (!parsed) throw new Error(`${text} is no number`);
  return parsed;
};

describe("Terraform's numbers", () => {
  it.each([
    ["0.10", "0.1"],
    ["1e3", "1000"],
    ["1E-2", "0.01"],
    ["+5.", "5"],
    [".5", "0.5"],
    ["-0.5", "-0.5"],
    ["9007199254740993", "9007199254740993"],
    ["1e30", "1000000000000000000000000000000"],
  ])("reads %s and writes %s", (text, written) => {
    expect(writeNumber(number(text))).toBe(written);
  });

  it.each(["", ".", " 1", "0x10", "1_000", "1e", "e3", "--1", "abc", "1e999999", "9".repeat(5_000)])("does not read %j", (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });

  it("has 512 bits, as Terraform has", () => {
    expect(writeNumber(add(number("0.1"), number("0.2")))).toBe("0.3");
    expect(writeNumber(divide(number("1"), number("3")) ?? number("0"))).toBe(`0.${"3".repeat(154)}5`);
    expect(writeNumber(multiply(divide(number("2"), number("3")) ?? number("0"), number("3")))).toBe("2");
  });

  it("cuts the quotient of a rest towards zero", () => {
    expect(writeNumber(modulo(number("-5"), number("3")))).toBe("-2");
    expect(writeNumber(modulo(number("5"), number("-3")))).toBe("2");
    expect(writeNumber(modulo(number("5.5"), number("2")))).toBe("1.5");
    expect(writeNumber(modulo(number("1"), number("0")))).toBe("1");
  });

  it("does not divide by zero", () => {
    expect(divide(number("1"), number("0"))).toBeUndefined();
  });

  it("finds the next whole number below", () => {
    expect(writeNumber(floorOf(number("-5.5")))).toBe("-6");
    expect(writeNumber(floorOf(number("5.5")))).toBe("5");
  });

  it("reads what it writes", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e200, max: 1e200 }), fc.integer({ min: 1 }), (double, divisor) => {
        const value = divide(fromDouble(double) ?? number("0"), fromDouble(divisor) ?? number("1")) ?? number("0");
        const read = parseNumber(writeNumber(value));
        if (read) expect(read).toEqual(value);
      }),
    );
  });

  it("agrees with whole numbers of any length", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 255n), max: 2n ** 255n }), fc.bigInt({ min: -(2n ** 255n), max: 2n ** 255n }), (a, b) => {
        const [x, y] = [number(String(a)), number(String(b))];
        expect(writeNumber(add(x, y))).toBe(String(a + b));
        expect(writeNumber(subtract(x, y))).toBe(String(a - b));
        expect(writeNumber(multiply(x, y))).toBe(String(a * b));
        expect(Math.sign(compareNumbers(x, y))).toBe(a < b ? -1 : a > b ? 1 : 0);
        if (b !== 0n) expect(writeNumber(modulo(x, y))).toBe(String(a % b));
      }),
    );
  });

  it("gives the double that it was made of", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }), (double) => {
        expect(toDouble(fromDouble(double) ?? number("0")) === double).toBe(true);
      }),
    );
    expect(toDouble(number("0.1"))).toBe(0.1);
    expect(toDouble(number("1e300"))).toBe(1e300);
  });

  it("gives JavaScript's whole numbers only where they are exact", () => {
    expect(toInteger(number("12"))).toBe(12);
    expect(toInteger(number("12.5"))).toBeUndefined();
    expect(toInteger(number("9007199254740993"))).toBeUndefined();
  });
});
