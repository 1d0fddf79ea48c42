import * as decoders from "../value/decoders.ts";
import { literal } from "../value/literal.ts";
import { Property, type Decoder } from "../value/property.ts";
import { Presence } from "../value/presence.ts";
import { TextProperty } from "../value/text-property.ts";
import { siteOf } from "./edit.ts";
import { ListOf } from "./list.ts";
import { recordView, type RecordView } from "./record.ts";
import { ReferenceTo } from "./reference.ts";
import { pathOf, type Properties, type Reader, type SchemaType, type Spec, type SpecOptions, type Spelling, type ViewOf } from "./spec.ts";
import { Tags } from "./tags.ts";

/** The rows of a kind's table. Each says what the property is, where it stands, and what AWS does without it. */

export const bool = (options: SpecOptions<boolean>): Spec<Property<boolean>> => scalar("boolean", decoders.boolean, options);

/** A whole number without a unit. */
export const count = (options: SpecOptions<number>): Spec<Property<number>> => scalar("number", decoders.quantity(""), options);

/** A number that may have a fraction. */
export const number = (options: SpecOptions<number>): Spec<Property<number>> => scalar("number", decoders.quantity("", false), options);

export const days = (options: SpecOptions<number>): Spec<Property<number>> => scalar("number", decoders.quantity("day"), options);

export const hours = (options: SpecOptions<number>): Spec<Property<number>> => scalar("number", decoders.quantity("hour"), options);

export const minutes = (options: SpecOptions<number>): Spec<Property<number>> => scalar("number", decoders.quantity("minute"), options);

export const seconds = (options: SpecOptions<number>): Spec<Property<number>> => scalar("number", decoders.quantity("second"), options);

/** One of AWS's own words, such as `Enabled`; a language may have its own for them. */
export const oneOf = <const W extends string>(words: readonly W[], { spelled, ...options }: SpecOptions<W> & { readonly spelled?: Spelling<W> }): Spec<Property<W>> => {
  const plain = decoders.word(words);
  const others = { cloudformation: spelledDecoder(words, spelled?.cloudformation), terraform: spelledDecoder(words, spelled?.terraform) };
  return {
    ...common("text", options),
    words,
    ...(spelled && { spelled }),
    view: (reader, reading) => new Property(siteOf(reader), reading, others[reader.subject.language] ?? plain, fallback(reader, options)),
  };
};

export const text = (options: SpecOptions<string>): Spec<TextProperty> => ({
  ...common("text", options),
  view: (reader, reading) => new TextProperty(siteOf(reader), literal(reading), fallback(reader, options)),
});

/** Anything at all, of which only its being there matters. */
export const presence = (options: SpecOptions<string>): Spec<Presence> => ({
  ...common("any", options),
  view: (reader, reading) => new Presence(siteOf(reader), reading),
});

/** A property that names another resource: a labelled edge of the graph. */
export const reference = <const N extends string>(kind: N, options: SpecOptions<string>): Spec<ReferenceTo<N>> => ({
  ...common("text", options),
  refersTo: kind,
  view: (reader, reading) => new ReferenceTo(kind, reader, reading),
});

/** An item of a list that is no scalar has its own table; a scalar one is written with the list's name only. */
export const list = <V>(item: Spec<V>, options: SpecOptions<never>): Spec<ListOf<V>> => ({
  ...common("list", options),
  item,
  view: (reader, reading) => new ListOf(item, reader, reading),
});

/** A part of a resource with properties of its own, whose names are relative to it. */
export const record = <const P extends Properties>(properties: P, options: SpecOptions<never> = {}): Spec<RecordView & ViewOf<P>> => ({
  ...common("record", options),
  properties,
  view: (reader, reading) => recordView(properties, reader, reading),
});

/** Tags, as a list of keys and values or as a map. */
export const tags = (options: SpecOptions<never>): Spec<Tags> => ({
  ...common("tags", options),
  view: (reader, reading) => new Tags(reader, reading),
});

function scalar<T extends string | number | boolean>(type: SchemaType, decoder: Decoder<T>, options: SpecOptions<T>): Spec<Property<T>> {
  return { ...common(type, options), view: (reader, reading) => new Property(siteOf(reader), literal(reading), decoder, fallback(reader, options)) };
}

function common(type: SchemaType, options: SpecOptions<unknown>): Omit<Spec<unknown>, "view"> {
  const { default: fallbacks, misses, nothing, reshaped, ...names } = options;
  return { type, names, ...(fallbacks && { default: fallbacks }), ...(misses && { misses }), ...(nothing && { nothing }), ...(reshaped && { reshaped }) };
}

const spelledDecoder = <W extends string>(words: readonly W[], spelled: Readonly<Record<string, W>> | undefined): Decoder<W> | undefined =>
  spelled && decoders.word(words, spelled);

/** A type that does not have the property has no default of it either, unless the table says what such a resource is. */
function fallback<T>({ subject }: Reader, options: SpecOptions<T>): T | undefined {
  const isLacking = typeof options[subject.language] === "object" && pathOf(options, subject) === undefined;
  return isLacking ? options.default?.lacking?.[subject.language] : options.default?.[subject.language];
}
