import fc from "fast-check";
import type { Leaf, MapShape, Shape } from "./shapes.ts";

/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
export const isRecord = (value: Json | undefined): value is Readonly<Record<string, Json>> => typeof value === "object" && value !== null && !Array.isArray(value);

/** What a text of JSON says; it throws where it is none. */
export function parsed(text: string): Json {
  const value: unknown = JSON.parse(text);
  if (!isJson(value)) throw new Error("JSON has no such value");
  return value;
}

const isJson = (value: unknown): value is Json => value !== undefined;

/** Names that few places give to things, so that they often meet, and some that mean something to JavaScript. */
export const NAMES = ["A", "B", "C", "Db", "Stack", "__proto__", "constructor", "toString"] as const;
export const REGIONS = ["eu-west-1", "us-east-1", "", "nowhere"] as const;

/** What is never right. */
export const junk: fc.Arbitrary<Json> = fc.constantFrom<Json>(null, true, 0, -1, 1.5, 1e300, "", " ", "a", "\u202e", "\u001b[31m", "::error::x", "<b>&", "${", "__proto__", [], {}, [[]], [null], { a: [{}] }, "9".repeat(30), "arn:aws:rds:eu-west-1:123456789012:db:a", ["eu-west-1a", "eu-west-1b"]);

/** A plain value for a leaf, of the right type nearly always. `names` makes what names another resource. */
export function leafValue({ type, words, names: isName }: Leaf, names: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  if (isName) return names;
  if (words.length > 0) return fc.constantFrom<Json>(...words);
  switch (type) {
    case "boolean":
      return fc.constantFrom<Json>(true, false, "true", "false");
    case "number":
      return fc.constantFrom<Json>(0, 1, 2, 7, 35, "7", 1.5, 100000, -1);
    case "list":
      return fc.array(fc.oneof(names, fc.constantFrom<Json>("a", "eu-west-1a", "eu-west-1b")), { maxLength: 3 });
    case "tags":
      return fc.constantFrom<Json>([{ Key: "Backup", Value: "daily" }], { Backup: "daily" }, [{ Key: "a", Value: "b" }, { Key: "a", Value: "c" }], []);
    default:
      return fc.constantFrom<Json>("a", "b", "eu-west-1a", "postgres", "arn:aws:s3:::a", "cron(0 5 ? * * *)", "rate(1 day)", "10.0.0.0/16", "*", "7", 3, true);
  }
}

/** How the leaves of a shape are written: as values, or as expressions of a language. */
export type Writing = (leaf: Leaf) => fc.Arbitrary<Json>;

/** Some of what a shape may say; now and then something else. */
export function valueOf(shape: Shape, write: Writing, depth = 4): fc.Arbitrary<Json> {
  const right = shape.is === "leaf" ? write(shape) : shape.is === "list" ? fc.array(depth > 0 ? valueOf(shape.item, write, depth - 1) : junk, { maxLength: 2 }) : entriesOf(shape, write, depth);
  return fc.oneof({ weight: 15, arbitrary: right }, { weight: 1, arbitrary: junk });
}

/** A few of the entries of a map. */
export function entriesOf({ entries }: MapShape, write: Writing, depth = 4): fc.Arbitrary<Json> {
  const all = [...entries];
  if (all.length === 0 || depth <= 0) return fc.constant({});
  return fc
    .uniqueArray(fc.nat(all.length - 1), { maxLength: Math.min(6, all.length) })
    .chain((chosen) => {
      const some = chosen.flatMap((index) => (all[index] ? [all[index]] : []));
      return fc.tuple(...some.map(([, shape]) => valueOf(shape, write, depth - 1))).map((values): Json => Object.fromEntries(some.map(([key], index) => [key, values[index] ?? null])));
    });
}
