import type { Span, Step } from "../../../source/span.ts";

/**
 * A template as it is written, the same for YAML and JSON: text, lists and maps, each with its place. Nothing
 * is decoded and no function is known here. Aliases are already followed: the node stands where the alias
 * stands, and `via` leads to the anchor.
 */
export type Syntax = ScalarSyntax | SequenceSyntax | MappingSyntax;

interface Written {
  /** With the tag: `!Ref X`. */
  readonly span: Span;
  /** The hops from the span to where the value is written: an anchor, a merged map, an item of a loop. */
  readonly via: readonly Step[];
  /** A local tag without its `!`: `Ref` of `!Ref X`. */
  readonly tag?: string;
}

/** A literal: its text after YAML's or JSON's own unescaping, never decoded further. */
export interface ScalarSyntax extends Written {
  readonly kind: "scalar";
  readonly text: string;
  /** False for YAML's plain scalars and for JSON's numbers, booleans and null. */
  readonly quoted: boolean;
}

export interface SequenceSyntax extends Written {
  readonly kind: "sequence";
  readonly items: readonly Syntax[];
}

export interface MappingSyntax extends Written {
  readonly kind: "mapping";
  readonly entries: ReadonlyMap<string, EntrySyntax>;
}

export interface EntrySyntax {
  readonly key: ScalarSyntax;
  /** The key as the template writes it, where a loop has made another of it. */
  readonly written?: string;
  readonly value: Syntax;
}

/** YAML's and JSON's null, and a value that is left out. */
export const isNull = (node: Syntax): boolean =>
  node.kind === "scalar" && !node.quoted && node.tag === undefined && NULLS.has(node.text);

/** The text of a plain literal, or undefined for null, lists, maps and functions. */
export const literal = (node: Syntax | undefined): string | undefined =>
  node?.kind === "scalar" && node.tag === undefined && !isNull(node) ? node.text : undefined;

/** The hops to a value, with a further one before them. */
export const ledBy = (step: Step, via: readonly Step[]): readonly Step[] => [step, ...via].slice(0, MAX_HOPS);

/** Hops that are kept: a chain of aliases may be as long as the file, and each value would hold all of it. Nobody follows more than a few. */
const MAX_HOPS = 20;

/** The value under a key of a map that is no function. */
export const child = (node: Syntax | undefined, key: string): Syntax | undefined =>
  node?.kind === "mapping" && node.tag === undefined ? node.entries.get(key)?.value : undefined;

const NULLS: ReadonlySet<string> = new Set(["", "~", "null", "Null", "NULL"]);
