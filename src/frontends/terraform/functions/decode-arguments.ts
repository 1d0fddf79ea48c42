import type { Part } from "../../../value/join.ts";
import type { ListReading, Reading } from "../../../value/reading.ts";
import type { Leaf } from "../../../value/through.ts";
import { type FunctionCall, mistake, type TerraformFunction } from "./call.ts";
import { type BigNumber, isWhole, parseNumber, toInteger } from "./numbers.ts";
import { undecided } from "./undecided.ts";
import { normalised } from "./values.ts";

/** What a function takes at one place, and how an argument becomes that by Terraform's own conversions. */
export interface Parameter<T> {
  readonly name: string;
  readonly decode: (argument: Leaf) => Decoded<T>;
}

export type Decoded<T> =
  | { readonly is: "known"; readonly value: T }
  /** Of the right type, as far as that can be seen. */
  | { readonly is: "undecided" }
  /** Terraform refuses it: "a number is wanted". */
  | { readonly is: "refused"; readonly why: string };

type Values<P extends readonly Parameter<unknown>[]> = { readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never };

interface More<R> {
  /** Takes any number of further arguments. */
  readonly rest?: Parameter<R>;
  /** Its value is true or false. */
  readonly boolean?: true;
}

/** A function of so many arguments that is asked only when all are known. */
export function define<const P extends readonly Parameter<unknown>[], R = never>(
  parameters: P,
  read: (values: Values<P>, call: FunctionCall, rest: readonly R[]) => Reading,
  more: More<R> = {},
): TerraformFunction {
  return (args, call) => {
    const wrongCount = countIsWrong(args, parameters, more.rest, call);
    if (wrongCount !== undefined) return mistake(wrongCount, call.place);
    const decoded = args.map((argument, index) => (parameters[index] ?? more.rest)?.decode(argument) ?? UNDECIDED);
    const stopped = args.find((argument) => argument.is === "unknown" && argument.malformed);
    if (stopped) return stopped;
    for (const [index, each] of decoded.entries()) {
      if (each.is === "refused") return mistake(refusal(call.name, (parameters[index] ?? more.rest)?.name ?? "", each.why), call.place);
    }
    const values = decoded.flatMap((each) => (each.is === "known" ? [each.value] : []));
    if (values.length < decoded.length) return undecided(call, args, more.boolean ? { boolean: true } : {});
    return read(values.slice(0, parameters.length) as unknown as Values<P>, call, values.slice(parameters.length) as R[]);
  };
}

/** The words for an argument that Terraform refuses. */
export const refusal = (name: string, parameter: string, why: string): string => `\`${name}\` cannot take this for \`${parameter}\`: ${why}`;

function countIsWrong(args: readonly Leaf[], parameters: readonly Parameter<unknown>[], rest: unknown, { name }: FunctionCall): string | undefined {
  const missing = parameters[args.length];
  if (missing) return `\`${name}\` takes ${counted(parameters.length, rest !== undefined)}: \`${missing.name}\` is missing`;
  return args.length > parameters.length && rest === undefined ? `\`${name}\` takes ${counted(parameters.length, false)}, and is given ${String(args.length)}` : undefined;
}

function counted(count: number, more: boolean): string {
  const least = count === 0 ? "no arguments" : count === 1 ? "one argument" : `${String(count)} arguments`;
  return more ? `at least ${least}` : least;
}

/** A string; numbers and booleans become one. */
export const text = (name: string): Parameter<string> => ({
  name,
  decode: (argument) => (argument.is === "scalar" ? known(normalised(argument.text)) : otherwise(argument, "a string")),
});

/** A string as far as it is known: an unknown one is one part. */
export const parts = (name: string): Parameter<readonly Part[]> => ({
  name,
  decode: (argument) => {
    if (argument.is === "scalar") return known([normalised(argument.text)]);
    const other = otherwise(argument, "a string");
    if (other.is === "refused") return other;
    return known(argument.is === "text" ? argument.parts : [argument]);
  },
});

/** A number; a string that is one becomes one. */
export const number = (name: string): Parameter<BigNumber> => ({
  name,
  decode: (argument) => {
    if (argument.is !== "scalar") return otherwise(argument, "a number");
    const value = parseNumber(argument.text);
    if (value) return known(value);
    return isInfinite(argument.text) ? UNDECIDED : refused("a number is wanted");
  },
});

/** A whole number of at most 53 bits: what is longer is no index, length or size. */
export const whole = (name: string): Parameter<number> => ({
  name,
  decode: (argument) => {
    const decoded = number(name).decode(argument);
    if (decoded.is !== "known") return decoded;
    if (!isWhole(decoded.value)) return refused("a whole number is wanted");
    const value = toInteger(decoded.value);
    return value === undefined ? refused("the number is too large") : known(value);
  },
});

/** A list, a tuple or a set. */
export const list = (name: string): Parameter<ListReading> => ({
  name,
  decode: (argument) => (argument.is === "list" ? known(argument) : argument.is === "scalar" ? refused("a list is wanted") : otherwise(argument, "a list")),
});

/** Anything at all, `null` only where it says so. */
export const any = (name: string, more: { readonly nullable?: true } = {}): Parameter<Leaf> => ({
  name,
  decode: (argument) => (argument.is === "absent" && !more.nullable ? refused("it is null") : known(argument)),
});

function otherwise(argument: Leaf, wanted: string): Decoded<never> {
  if (argument.is === "absent") return refused("it is null");
  const wrong = argument.is === "list" || argument.is === "map" ? !wanted.startsWith("a list") || argument.is === "map" : false;
  return wrong ? refused(`${wanted} is wanted`) : UNDECIDED;
}

const known = <T>(value: T): Decoded<T> => ({ is: "known", value });

const refused = (why: string): Decoded<never> => ({ is: "refused", why });

const UNDECIDED: Decoded<never> = { is: "undecided" };

/** Terraform reads these words as numbers, too; they have no use here. */
const isInfinite = (written: string): boolean => /^[+-]?inf(inity)?$/iu.test(written);
