/**
 * Terraform's numbers: binary floating point with 512 bits (Go's `big.Float`), so that `1/3` has the same digits here as there. The value is
 * `mantissa * 2 ** exponent`; the mantissa is odd, or 0 with the exponent 0, so that one value has one form.
 */
export interface BigNumber {
  readonly mantissa: bigint;
  readonly exponent: number;
}

const PRECISION = 512;

/** Digits before or behind the point; a number that has more is no number that a configuration means. */
const MAX_DIGITS = 2_000;

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,6}))?$/u;

/** What Terraform reads as a number, in an expression or in a string; undefined for anything else, and past the bound. */
export function parseNumber(text: string): BigNumber | undefined {
  const [whole, sign, units = "", fraction = "", power = "0"] = DECIMAL.exec(text) ?? [];
  if (whole === undefined || units.length + fraction.length === 0) return undefined;
  const exponent = Number(power) - fraction.length;
  if (units.length + fraction.length > MAX_DIGITS || Math.abs(exponent) > MAX_DIGITS) return undefined;
  const digits = BigInt(units + fraction) * (sign === "-" ? -1n : 1n);
  return exponent >= 0 ? rounded(digits * 10n ** BigInt(exponent), 0) : quotient(digits, 10n ** BigInt(-exponent));
}

/** The number as Terraform writes it: the fewest digits that are this number and no neighbour, and never an exponent. */
export function writeNumber(value: BigNumber): string {
  const { mantissa, exponent } = value;
  if (exponent >= 0 && bitsOf(mantissa) + exponent <= PRECISION) return (mantissa << BigInt(exponent)).toString();
  const negative = mantissa < 0n;
  const { digits, point } = shortest(negative ? -mantissa : mantissa, exponent, PRECISION);
  return (negative ? "-" : "") + placed(digits, point);
}

export const fromInteger = (value: bigint): BigNumber => rounded(value, 0);

/** What Go makes of a 64-bit float: exactly its value. Undefined for infinities and what is no number. */
export function fromDouble(value: number): BigNumber | undefined {
  if (!Number.isFinite(value)) return undefined;
  let [scaled, exponent] = [value, 0];
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    exponent -= 1;
  }
  return rounded(BigInt(scaled), exponent);
}

/** The nearest 64-bit float. */
export function toDouble({ mantissa, exponent }: BigNumber): number {
  const excess = Math.max(0, bitsOf(mantissa) - 64);
  // Bits below the 64th only break ties: one of them stands for all.
  const top = mantissa >> BigInt(excess);
  const kept = top << BigInt(excess) === mantissa ? top : top | 1n;
  const half = Math.trunc((exponent + excess) / 2);
  return Number(kept) * 2 ** half * 2 ** (exponent + excess - half);
}

/** A whole number that JavaScript holds exactly; undefined for any other. */
export function toInteger(value: BigNumber): number | undefined {
  if (!isWhole(value) || bitsOf(value.mantissa) + value.exponent > 53) return undefined;
  return Number(value.mantissa << BigInt(value.exponent));
}

export const isWhole = ({ exponent }: BigNumber): boolean => exponent >= 0;

/** Towards minus infinity. */
export const floorOf = ({ mantissa, exponent }: BigNumber): BigNumber =>
  exponent >= 0 ? { mantissa, exponent } : fromInteger(mantissa >> BigInt(-exponent));

export const negate = ({ mantissa, exponent }: BigNumber): BigNumber => ({ mantissa: -mantissa, exponent });

export function compareNumbers(a: BigNumber, b: BigNumber): number {
  const { mantissa } = subtract(a, b);
  return mantissa < 0n ? -1 : mantissa > 0n ? 1 : 0;
}

export function add(a: BigNumber, b: BigNumber): BigNumber {
  const exponent = Math.min(a.exponent, b.exponent);
  return rounded((a.mantissa << BigInt(a.exponent - exponent)) + (b.mantissa << BigInt(b.exponent - exponent)), exponent);
}

export const subtract = (a: BigNumber, b: BigNumber): BigNumber => add(a, negate(b));

export const multiply = (a: BigNumber, b: BigNumber): BigNumber => rounded(a.mantissa * b.mantissa, a.exponent + b.exponent);

/** Undefined for a division by zero, which is infinite in Terraform, or for `0 / 0` refused. */
export function divide(a: BigNumber, b: BigNumber): BigNumber | undefined {
  if (b.mantissa === 0n) return undefined;
  const result = quotient(a.mantissa, b.mantissa);
  return rounded(result.mantissa, result.exponent + a.exponent - b.exponent);
}

/** The rest of a division that is cut towards zero, as `%` gives it; what is divided by zero is left as it is. */
export function modulo(a: BigNumber, b: BigNumber): BigNumber {
  const result = divide(a, b);
  if (!result) return a;
  const whole = result.mantissa < 0n ? negate(floorOf(negate(result))) : floorOf(result);
  return subtract(a, multiply(whole, b));
}

/** To the nearest number of so many bits, a tie to the even one. */
function rounded(mantissa: bigint, exponent: number): BigNumber {
  if (mantissa === 0n) return { mantissa: 0n, exponent: 0 };
  const magnitude = mantissa < 0n ? -mantissa : mantissa;
  const excess = bitsOf(magnitude) - PRECISION;
  if (excess <= 0) return normal(mantissa, exponent);
  const shift = BigInt(excess);
  const kept = magnitude >> shift;
  const rest = magnitude - (kept << shift);
  const half = 1n << (shift - 1n);
  const up = rest > half || (rest === half && (kept & 1n) === 1n) ? kept + 1n : kept;
  return normal(mantissa < 0n ? -up : up, exponent + excess);
}

/** Two bits more than the precision decide the rounding, and one that says whether anything is left. */
function quotient(numerator: bigint, denominator: bigint): BigNumber {
  const shift = Math.max(0, PRECISION + 2 + bitsOf(denominator) - bitsOf(numerator));
  const scaled = numerator << BigInt(shift);
  const result = scaled / denominator;
  const sticky = result * denominator === scaled ? 0n : (scaled < 0n) === (denominator < 0n) ? 1n : -1n;
  return rounded(result * 2n + sticky, -shift - 1);
}

function normal(mantissa: bigint, exponent: number): BigNumber {
  const zeros = trailingZeros(mantissa);
  return { mantissa: mantissa >> BigInt(zeros), exponent: exponent + zeros };
}

function trailingZeros(mantissa: bigint): number {
  const lowest = mantissa & -mantissa;
  return bitsOf(lowest) - 1;
}

function bitsOf(value: bigint): number {
  const magnitude = value < 0n ? -value : value;
  if (magnitude === 0n) return 0;
  const hex = magnitude.toString(16);
  return (hex.length - 1) * 4 + (32 - Math.clz32(Number.parseInt(hex.charAt(0), 16)));
}

/** Digits without zeros at the end; none for zero. */
export interface Digits {
  readonly digits: string;
  /** How many of the digits stand before the point; may be negative, or more than there are. */
  readonly point: number;
}

/** All the digits of a number that is not negative; it always has an end. */
export const decimalDigits = ({ mantissa, exponent }: BigNumber): Digits => decimal(mantissa, exponent);

/** The fewest digits that are a number that is not negative, and no neighbour of it. */
export function shortestDigits({ mantissa, exponent }: BigNumber): Digits {
  return exponent >= 0 && bitsOf(mantissa) + exponent <= PRECISION ? decimal(mantissa, exponent) : shortest(mantissa, exponent, PRECISION);
}

/** Between the two points half way to the neighbours, found as Go's `roundShortest` does. */
function shortest(mantissa: bigint, exponent: number, precision: number): Digits {
  const shift = precision + 1 - bitsOf(mantissa);
  const middle = mantissa << BigInt(shift);
  const scale = exponent - shift;
  const [exact, lower, upper] = [middle, middle - 1n, middle + 1n].map((each) => decimal(each, scale));
  if (!exact || !lower || !upper) return { digits: "0", point: 1 };
  const length = Math.max(exact.digits.length, lower.digits.length, upper.digits.length);
  const point = Math.max(exact.point, lower.point, upper.point);
  const [d, l, u] = [exact, lower, upper].map((each) => each.digits.padStart(each.digits.length + point - each.point, "0").padEnd(length + 2, "0"));
  if (d === undefined || l === undefined || u === undefined) return exact;
  const inclusive = (middle & 2n) === 0n;
  for (let index = 0; index < length; index += 1) {
    const [digit, low, high] = [Number(d[index]), Number(l[index]), Number(u[index])];
    const nothingBelow = /^0*$/u.test(l.slice(index + 1));
    const nothingAbove = /^0*$/u.test(u.slice(index + 1));
    const down = low !== digit || (inclusive && nothingBelow);
    const up = digit !== high && (inclusive || digit + 1 < high || !nothingAbove);
    if (!down && !up) continue;
    const kept = BigInt(d.slice(0, index + 1));
    const next = d.slice(index + 1);
    const nearestIsUp = next > `5${"0".repeat(next.length - 1)}` || (next.startsWith("5") && /^50*$/u.test(next) && digit % 2 === 1);
    return trimmed(((down && up ? nearestIsUp : up) ? kept + 1n : kept).toString().padStart(index + 1, "0"), point, index + 1);
  }
  return exact;
}

/** Digits of which the first `point` stood before the point when there were `length` of them; a carry may have made them one more. */
function trimmed(digits: string, point: number, length: number): Digits {
  return { digits: digits.replace(/(?<!0)0+$/u, ""), point: point + digits.length - length };
}

/** All the digits of a number, which is always a finite decimal. */
function decimal(mantissa: bigint, exponent: number): Digits {
  const power = BigInt(Math.abs(exponent));
  if (mantissa === 0n) return { digits: "", point: 0 };
  const digits = (exponent >= 0 ? mantissa << power : mantissa * 5n ** power).toString();
  return { digits: digits.replace(/(?<!0)0+$/u, ""), point: exponent >= 0 ? digits.length : digits.length + exponent };
}

function placed(digits: string, point: number): string {
  if (point <= 0) return `0.${"0".repeat(-point)}${digits}`;
  if (point >= digits.length) return digits.padEnd(point, "0");
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}
