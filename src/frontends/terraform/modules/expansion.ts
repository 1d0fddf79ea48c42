import type { Place } from "../../../source/span.ts";
import type { Condition, Entry, Reading, Reference, Scalar, Spread, Unknown } from "../../../value/reading.ts";

/** One of those that a block with `count` or `for_each` makes, or the only one. */
export interface Instance {
  /** What it is called by after the block's address: ``, `[0]`, `["a"]`, `[*]`. */
  readonly key: string;
  /** When it is made, as far as its own block says. */
  readonly exists: Condition;
  /** Set for one that stands for an unknown number of them. */
  readonly open?: Open;
  /** `count.index`, `each.key` and `each.value` in it. */
  readonly names: ReadonlyMap<string, Named>;
}

export interface Open {
  readonly least: number;
  readonly most: number;
  readonly why: string;
}

/** What a name gives in an instance, and where that comes from. */
export interface Named {
  readonly reading: Reading;
  /** Such as "item `a` of `for_each`". */
  readonly label: string;
}

/** What a block makes. */
export interface Expansion {
  readonly instances: readonly Instance[];
  /** What the block's name means: one, a list of them, a map of them, by the conditions under which they are made. */
  readonly shape: Shape;
}

export type Shape =
  | { readonly is: "one" }
  | { readonly is: "list"; readonly count: number }
  | { readonly is: "open list"; readonly open: Open }
  | { readonly is: "map"; readonly keys: readonly ShapedKey[]; readonly open?: Open }
  | { readonly is: "choice"; readonly condition: Condition; readonly then: Shape; readonly else: Shape };

/** A key and when there is one. */
interface ShapedKey {
  readonly key: string;
  readonly exists: Condition;
}

/** What is made of a block with many instances. */
export interface Made {
  /** The address or name of the block, which names what is not known of it. */
  readonly address: string;
  readonly scope: string;
  readonly place: Place;
  /** The value of the instance with a key: of `[*]` the value that stands for all. */
  readonly value: (key: string) => Reading;
}

/** The value of a block's name. */
export function valueOf(shape: Shape, made: Made): Reading {
  const { place, value } = made;
  switch (shape.is) {
    case "one":
      return value("");
    case "list":
      return { is: "list", items: Array.from({ length: shape.count }, (_, index) => value(indexKey(index))), place };
    case "open list": {
      const spread: Spread = { is: "spread", least: shape.open.least, most: shape.open.most, of: rest(shape.open, made), distinct: false, each: value(OPEN_KEY) };
      return { is: "list", items: [spread], place };
    }
    case "map": {
      const entries = new Map<string, Entry>(shape.keys.map(({ key, exists }) => [key, { key: place, value: onlyWhen(exists, value(nameKey(key)), place) }]));
      return { is: "map", entries, ...(shape.open && { rest: rest(shape.open, made), each: value(OPEN_KEY) }), place };
    }
    case "choice":
      return { is: "choice", condition: shape.condition, then: valueOf(shape.then, made), else: valueOf(shape.else, made), place };
  }
}

const onlyWhen = (exists: Condition, value: Reading, place: Place): Reading =>
  exists.op === "constant" && exists.value ? value : { is: "choice", condition: exists, then: value, else: { is: "absent", omitted: true, place }, place };

/** The term of the unknown instances of a block names them all. */
const rest = ({ why }: Open, { address, scope, place }: Made): Unknown => ({
  is: "unknown",
  why,
  term: { scope, text: `${address}${OPEN_KEY}`, label: address },
  place,
});

export const OPEN_KEY = "[*]";

export const indexKey = (index: number): string => `[${String(index)}]`;

export const nameKey = (key: string): string => `[${JSON.stringify(key)}]`;

export const number = (value: number, place: Place): Scalar => ({ is: "scalar", text: String(value), quoted: false, place });

export const text = (value: string, place: Place): Scalar => ({ is: "scalar", text: value, quoted: true, place });

/** A resource as a whole. */
export const wholeResource = (scope: string, address: string, place: Place): Reference => ({ is: "reference", scope, address, place });
