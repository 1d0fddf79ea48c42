import type { Place } from "../source/span.ts";
import type { Term } from "./term.ts";

/**
 * What can be known of a value without deploying it, as a tree that front ends build and properties read.
 * Nothing is decoded here: a scalar keeps its source text, and the property's type gives it a meaning.
 */
export type Reading =
  | Scalar
  | ListReading
  | MapReading
  | Choice
  | Unknown
  | Reference
  | Text
  | Imported
  | Absent;

/** A literal, as written: `14.10` stays `14.10`, `012345678901` keeps its zero. */
export interface Scalar {
  readonly is: "scalar";
  readonly text: string;
  /** Plain scalars may be YAML's booleans and nulls; quoted ones are text. */
  readonly quoted: boolean;
  readonly place: Place;
}

export interface ListReading {
  readonly is: "list";
  readonly items: readonly (Reading | Spread)[];
  readonly place: Place;
}

/** An unknown number of further items, at least and at most, all from one place. */
export interface Spread {
  readonly is: "spread";
  readonly least: number;
  readonly most: number;
  /** Why the items are not known; its term names the list. */
  readonly of: Unknown;
  /** True where no two items can be equal, such as the zones of a region. */
  readonly distinct: boolean;
}

export interface MapReading {
  readonly is: "map";
  readonly entries: ReadonlyMap<string, Entry>;
  /** Entries that may be there and cannot be read (a merged map that is unknown). */
  readonly rest?: Unknown;
  readonly place: Place;
}

export interface Entry {
  readonly key: Place;
  readonly value: Reading;
}

/** One of two readings, by a condition. An optional item or property is a choice with an absent branch. */
export interface Choice {
  readonly is: "choice";
  readonly condition: Condition;
  readonly then: Reading;
  readonly else: Reading;
  readonly place: Place;
}

/** A value with a reason in place of an answer. */
export interface Unknown {
  readonly is: "unknown";
  /** A clause such as "parameter `Spare` has no default". */
  readonly why: string;
  readonly term?: Term;
  /** Every value that it can have, where the source lists them. */
  readonly possible?: readonly Reading[];
  /** True where the source holds something of the wrong shape, so that AWS would reject it. */
  readonly malformed?: boolean;
  /** True where another name is written in its place, which AWS does not know: neither set nor unset. */
  readonly misnamed?: boolean;
  /** True where nothing at all may be written, so that the default may apply. */
  readonly maybeAbsent?: boolean;
  /** Further terms whose cases would say more, where it is not the value of its term alone. */
  readonly hangsOn?: readonly Term[];
  /** A value with a name for which nothing is written, so that AWS chooses it, or of which that is not known. */
  readonly unset?: "certainly" | "perhaps";
  readonly place: Place;
}

/** Another resource of the same deployment, or one of its attributes. */
export interface Reference {
  readonly is: "reference";
  readonly scope: string;
  /** The address of the resource in its deployment. */
  readonly address: string;
  /** `Arn` of `!GetAtt Bucket.Arn`; absent for a plain `!Ref`. */
  readonly attribute?: string;
  readonly place: Place;
}

/** A string in parts: known text and readings, in order. */
export interface Text {
  readonly is: "text";
  readonly parts: readonly (string | Reading)[];
  readonly place: Place;
}

/** A value that another deployment exports under a name. */
export interface Imported {
  readonly is: "import";
  readonly scope: string;
  readonly name: Reading;
  readonly place: Place;
}

/** Nothing, `null`, `AWS::NoValue`. */
export interface Absent {
  readonly is: "absent";
  readonly place: Place;
}

/** What a choice hangs on. */
export type Condition =
  | { readonly op: "constant"; readonly value: boolean }
  | { readonly op: "equals"; readonly left: Reading; readonly right: Reading; readonly place: Place }
  | { readonly op: "and" | "or"; readonly of: readonly Condition[] }
  | { readonly op: "not"; readonly of: Condition }
  /** A condition with a name of its own, which explanations use. */
  | { readonly op: "named"; readonly name: string; readonly is: Condition; readonly place: Place }
  | { readonly op: "unknown"; readonly why: string; readonly term?: Term; readonly place: Place };

export const ALWAYS: Condition = { op: "constant", value: true };
export const NEVER: Condition = { op: "constant", value: false };

/** The same reading, seen from another place: the use of a parameter rather than its default. */
export function seenFrom(reading: Reading, place: Place): Reading {
  return { ...reading, place: { span: place.span, via: [...place.via, ...reading.place.via] } };
}
