/** What stands at a value's place in a YAML file. All places are offsets in the text, and ends are exclusive. */
export type YamlNode = ScalarNode | AliasNode | MapNode | ListNode | PairNode;

interface Placed {
  /** Where its anchor or tag begins, or else the value itself. */
  readonly propsStart: number;
  readonly start: number;
  /** The end of its last character that is no white space: comments and line breaks behind it are no part of it. */
  readonly end: number;
  /** The tag as it is written: `!If`, `!!str`. */
  readonly tag?: string;
  readonly anchor?: string;
}

export type Quote = "single" | "double";

export interface ScalarNode extends Placed {
  readonly is: "scalar";
  /** The text after unescaping. */
  readonly text: string;
  readonly style: "plain" | Quote | "block";
}

export interface AliasNode extends Placed {
  readonly is: "alias";
  readonly name: string;
}

export interface MapNode extends Placed {
  readonly is: "map";
  readonly flow: boolean;
  readonly slots: readonly Entry[];
}

export interface ListNode extends Placed {
  readonly is: "list";
  readonly flow: boolean;
  readonly slots: readonly Item[];
}

/** `a: b` without braces as an item of a list in brackets; its inside is not looked at. */
export interface PairNode extends Placed {
  readonly is: "pair";
}

/** A place that a value has in a map or in a list, with or without a value in it. */
export type Slot = Entry | Item;

interface Held {
  /** Where the key, the `?` before it, or the `-` begins; in a list in brackets where the value begins. */
  readonly start: number;
  /** Behind the colon or the `-`, and behind the anchor and the tag of an empty value: where a value can be written. */
  readonly intro: number;
  readonly end: number;
  readonly node?: YamlNode;
  /** The comma behind it, in braces and brackets. */
  readonly comma?: number;
}

export interface Entry extends Held {
  readonly is: "entry";
  /** Undefined where the key is no text: an alias, a list, a tagged value. */
  readonly key?: string;
  readonly keyStyle?: ScalarNode["style"];
  /** False for a key without a colon in braces: `{a}`. */
  readonly hasColon: boolean;
}

export interface Item extends Held {
  readonly is: "item";
}

/** The first document of a file. */
export interface YamlFile {
  readonly text: string;
  readonly root: YamlNode;
  readonly anchors: readonly Named[];
  readonly aliases: readonly Named[];
}

/** An anchor or an alias, without its sign, and its place. */
export interface Named {
  readonly name: string;
  readonly at: number;
}
