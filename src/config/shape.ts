import { literal, type Syntax } from "../frontends/cloudformation/syntax/syntax.ts";
import type { Place, Span } from "../source/span.ts";

/** What of JSON Schema the configuration is described by. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a value of the configuration may be, and how one that is valid is read: the schema and the type of a key in one place. */
export interface Shape<T> {
  readonly schema: JsonSchema;
  /** Called for what the schema takes, and for nothing else. */
  readonly read: (node: Syntax) => T;
}

/** A value of the configuration, and where it stands. */
export interface Stated<T> {
  readonly value: T;
  readonly place: Place;
  /** The key, or the item of the list itself. */
  readonly key: Span;
}

/** What a text is called in messages, and one that is right. `title`, `pattern` and `examples` are JSON Schema's own. */
export interface TextShape {
  readonly title: string;
  readonly pattern?: string;
  readonly examples: readonly string[];
}

export const text = ({ title, pattern = NOT_EMPTY, examples }: TextShape): Shape<string> => ({ schema: { type: "string", title, pattern, examples }, read: textOf });

const NOT_EMPTY = "\\S";

/** A text that means something else, such as a number of seconds. */
export const mapped = <T, U>({ schema, read }: Shape<T>, meaning: (value: T) => U): Shape<U> => ({ schema, read: (node) => meaning(read(node)) });

/** One of a few words. */
export const oneOf = <const W extends string>(title: string, words: readonly W[]): Shape<W> => ({
  schema: { type: "string", title, enum: words },
  read: (node) => found(words, textOf(node)),
});

/** One of a few numbers. */
export const oneNumberOf = <const N extends number>(title: string, numbers: readonly N[]): Shape<N> => ({
  schema: { type: "integer", title, enum: numbers },
  read: (node) => found(numbers, Number(textOf(node))),
});

/** Digits that may be written as a number, since no zero is lost: one that begins with a zero is no number of JSON's and YAML's. */
export const digits = (title: string, count: number): Shape<string> => ({
  schema: { type: ["string", "integer"], title, pattern: `^[0-9]{${String(count)}}$`, minimum: 10 ** (count - 1), maximum: 10 ** count - 1, examples: ["123456789012".slice(0, count)] },
  read: textOf,
});

/** A list that is not empty, and no longer than anybody needs: each item costs time for each input. */
export const listOf = <T>(title: string, maxItems: number, { schema, read }: Shape<T>, examples: readonly unknown[] = []): Shape<readonly Stated<T>[]> => ({
  schema: { type: "array", title, minItems: 1, maxItems, items: schema, ...(examples.length > 0 && { examples }) },
  read: (node) => (node.kind === "sequence" ? node.items.map((item) => ({ value: read(item), place: item, key: item.span })) : []),
});

/** A list of such values, or one of them by itself. */
export const oneOrMore = (title: string, maxItems: number, { schema, read }: Shape<string>): Shape<readonly Stated<string>[]> => ({
  schema: { ...schema, title, type: ["string", "array"], items: schema, minItems: 1, maxItems },
  read: (node) => (node.kind === "sequence" ? node.items : [node]).map((item) => ({ value: read(item), place: item, key: item.span })),
});

/** A list that may be empty, which then says that there is none. */
export const listOrNone = <T>(title: string, maxItems: number, item: Shape<T>, examples: readonly unknown[] = []): Shape<readonly Stated<T>[]> => {
  const { schema, read } = listOf(title, maxItems, item, examples);
  return { schema: { ...schema, minItems: 0 }, read };
};

/** A whole number within bounds. */
export const wholeNumber = (title: string, minimum: number, maximum: number): Shape<number> => ({
  schema: { type: "integer", title, minimum, maximum },
  read: (node) => Number(textOf(node)),
});

/** A share of the whole, as a percentage that may have a fraction: more than none, and less than all. */
export const percentage = (title: string, examples: readonly number[]): Shape<number> => ({
  schema: { type: "number", title, exclusiveMinimum: 0, exclusiveMaximum: 100, examples },
  read: (node) => Number(textOf(node)),
});

/** A map of names that the user gives. */
export const mapOf = <T>(title: string, { schema, read }: Shape<T>): Shape<ReadonlyMap<string, Stated<T>>> => ({
  schema: { type: "object", title, additionalProperties: schema },
  read: (node) => new Map(node.kind === "mapping" ? [...node.entries].map(([name, { key, value }]) => [name, { value: read(value), place: value, key: key.span }]) : []),
});

/** Anything, as it is written. */
export const anything: Shape<Syntax> = { schema: {}, read: (node) => node };

/** A text, a number or a boolean, or a list of such: its source text, so that `14.10` stays what it is. */
export const scalarOrList: Shape<string | readonly string[]> = {
  schema: { type: ["string", "number", "boolean", "array"], items: { type: ["string", "number", "boolean"] } },
  read: (node) => (node.kind === "sequence" ? node.items.map(textOf) : textOf(node)),
};

/** A text, or something else that is no text: a path, or what would stand in the file. */
export const textOr = <T, U>(one: Shape<T>, other: Shape<U>): Shape<{ readonly is: "text"; readonly text: T } | { readonly is: "other"; readonly other: U }> => ({
  schema: { ...one.schema, ...other.schema, title: `${String(one.schema["title"])} or ${String(other.schema["title"])}`, type: [one.schema["type"], other.schema["type"]] },
  read: (node) => (node.kind === "scalar" ? { is: "text", text: one.read(node) } : { is: "other", other: other.read(node) }),
});

/** A key of a table, with what an editor says of it. */
export interface Field<T> {
  readonly shape: Shape<T>;
  readonly description: string;
}

export const key = <T>(shape: Shape<T>, description: string): Field<T> => ({ shape, description });

type Fields = Readonly<Record<string, Field<unknown>>>;

type ValueOf<F> = F extends Field<infer T> ? T : never;

export type Table<R extends Fields, O extends Fields> = { readonly [K in keyof R]: Stated<ValueOf<R[K]>> } & { readonly [K in keyof O]?: Stated<ValueOf<O[K]>> };

/** A map with certain keys. `either` are keys of which exactly one is there. */
export function table<R extends Fields, O extends Fields>(title: string, required: R, optional: O, either: readonly Extract<keyof O, string>[] = []): Shape<Table<R, O>> {
  const fields: Fields = { ...required, ...optional };
  const properties = Object.fromEntries(Object.entries(fields).map(([name, { shape, description }]) => [name, { ...shape.schema, description }]));
  const schema = {
    type: "object",
    title,
    additionalProperties: false,
    ...(Object.keys(required).length > 0 && { required: Object.keys(required) }),
    ...(either.length > 0 && { oneOf: either.map((name) => ({ required: [name] })) }),
    properties,
  };
  return {
    schema,
    read: (node) => {
      const entries = node.kind === "mapping" ? [...node.entries] : [];
      const stated = entries.flatMap(([name, { key: { span }, value }]) => {
        const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
        return field ? [[name, { value: field.shape.read(value), place: value, key: span }]] : [];
      });
      return Object.fromEntries(stated) as Table<R, O>;
    },
  };
}

/** The text of a scalar, as it is written. */
const textOf = (node: Syntax): string => literal(node) ?? "";

/** The schema has let nothing else through. */
function found<T>(values: readonly T[], wanted: unknown): T {
  const value = values.find((each) => each === wanted);
  if (value === undefined) throw new Error(`a value that the schema of the configuration does not take: ${String(wanted)}`);
  return value;
}
