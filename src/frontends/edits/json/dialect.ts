import type { Node } from "jsonc-parser";
import type { Code, FilePath, FileStep } from "../change.ts";

/** What the two languages that are written as JSON do not share. `path` is that of the value in question. */
export interface JsonDialect {
  /** A list of maps is so many blocks: a key leads into its first, and a map is a list of one. */
  readonly hasBlocks: boolean;
  /** How many keys from the top only name a block: below them a list of maps is searched as a whole. */
  readonly names: (path: FilePath) => number;
  /** What counts as not written. */
  readonly isNothing: (node: Node) => boolean;
  /** What computes a value, as a noun: "a function, `Fn::If`"; undefined where it stands for itself, or where the next step leads into it. */
  readonly computedBy: (node: Node, path: FilePath, next?: FileStep) => string | undefined;
  /** Each of the values that a condition chooses between; the value itself where none does. */
  readonly choices: (node: Node) => readonly Node[];
  /** The text that a literal string means. */
  readonly meaning: (text: string, path: FilePath) => string;
  /** The string that means a text, or that is an expression; undefined where the language has no expressions. */
  readonly string: (value: string | Code, path: FilePath) => string | undefined;
  /** True for a map that stays, though it has become empty. */
  readonly stays: (path: FilePath) => boolean;
}
