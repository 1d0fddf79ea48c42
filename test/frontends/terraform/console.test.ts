import { parseExpression } from "../../../src/frontends/terraform/syntax/parse.ts";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { hasMistake } from "../../../src/frontends/terraform/evaluate/try.ts";
import { encodeJson } from "../../../src/frontends/terraform/functions/json-encode.ts";
import { isKnown } from "../../../src/frontends/terraform/functions/known.ts";
import type { Reading } from "../../../src/value/reading.ts";
import golden from "./console.golden.json" with { type: "json" };
import { read, scopeOf } from "./evaluate/values.ts";

/** What `terraform console` says to an expression; `scripts/terraform-console.ts` has asked it. */
interface Answer {
  readonly expression: string;
  /** Its value, as `jsonencode` writes it. */
  readonly json?: string;
  readonly type?: string;
  readonly fails?: boolean;
}

const answers: readonly Answer[] = golden;

/** What ours says, to be compared with Terraform's answer. */
function ours({ expression, json, type }: Answer): Answer {
  const reading = readingOf(expression);
  if (!reading || hasMistake(reading)) return { expression, fails: true };
  if (json === undefined) return { expression, json: written(reading) };
  return { expression, json: written(reading), ...(type !== undefined && { type: typeOf(expression, type) }) };
}

function written(reading: Reading): string {
  if (!isKnown(reading)) return `unknown: ${reading.is === "unknown" ? reading.why : reading.is}`;
  const json = encodeJson(reading, { name: "jsonencode", place: reading.place, scope: scopeOf({}), evaluate: (_expression) => reading });
  return json.is === "scalar" ? json.text : json.is;
}

/** A null and a list without items have no type here: then Terraform's own is taken. */
function typeOf(expression: string, theirs: string): string {
  const type = readingOf(`type(${expression})`);
  const own = type?.is === "scalar" ? type.text.replace(/\s+/gu, "") : "unknown";
  const pattern = own.replace(/[()[\]{}]/gu, "\\$&").replaceAll("dynamic", ".+");
  return new RegExp(`^${pattern}$`, "u").test(theirs) ? theirs : own;
}

/** What an expression is; a text that is none has no reading. The end of a heredoc is a line, as it is in a file. */
function readingOf(expression: string): Reading | undefined {
  const text = expression.includes("\n") ? `${expression}\n` : expression;
  return parseExpression({ file: "main.tf", text }).diagnostics.length > 0 ? undefined : read(text);
}

/** Where ours says something else, and why that is meant. */
const DEVIATIONS: readonly (readonly [string, RegExp])[] = [
  ["the second operand does not count where the first decides, as from Terraform 1.12 on", /^(?:true|"1"|1 == 1) \|\| |^(?:false|"false") && /u],
  ["a string stays what it is beside something of another type", /^true \? "a" : |^false \? .* : "a"$/u],
  ["there is one zero", /^-0$|^tonumber\("-0"\)$|0 \* -1|a: -0/u],
  ["nothing is reckoned with what is infinite", /1\/0|log\(0,10\)/u],
  ["a number that 64-bit floats gave is the one that is written", /^pow\(2,0\.5\)\*2$/u],
  ["the lists that stand behind the one that is taken are not looked at", /^coalescelist\(\["a"\], "a"\)$/u],
  ["a null that is written as such has no type", /^format\("%s", tostring\(null\)\)$/u],
  ["sensitivity is not followed", /^issensitive\(/u],
  ["providers and keys are not there", /^provider::|^rsadecrypt\(/u],
  ["only Unicode and Latin 1 are read", /Shift_JIS|windows-1252/u],
  ["odd networks that Terraform reckons wrongly", /^cidrhost\("::ffff:|^cidrsubnet\("10\.0\.0\.0\/24",(?:-1,0|8,-1)\)$|^cidrsubnets\("::\/0",32\)$/u],
  ["a pair of surrogates is a character", /ud83d/u],
  ["YAML that is not written out: keys of several lines, lines broken by U+2028", /^yamlencode\((?:\{"(?:\\n|x\\ny|a{128,})"=1\}|.*u2028)/u],
];

describe("terraform console", () => {
  it("was asked about every operator and function", () => {
    expect(answers.length).toBeGreaterThan(3_500);
    expect(answers.filter(({ fails }) => !fails).length).toBeGreaterThan(1_500);
    expect(answers.filter(({ fails }) => fails).length).toBeGreaterThan(1_500);
  });

  const differing = answers.map((answer) => ({ theirs: answer, ours: ours(answer) })).filter((each) => !isDeepStrictEqual(each.theirs, each.ours));

  it("says the same of every expression", () => {
    expect(differing.filter(({ theirs }) => !DEVIATIONS.some(([, pattern]) => pattern.test(theirs.expression)))).toEqual([]);
  });

  it.each(DEVIATIONS)("differs only because %s", (_why, pattern) => {
    expect(differing.filter(({ theirs }) => pattern.test(theirs.expression))).not.toEqual([]);
  });
});
