import type { Edit } from "../../source/edit.ts";
import type { EntryStep, Written } from "../../value/edit.ts";

export type { Code, EntryStep, Written, WrittenList, WrittenMap } from "../../value/edit.ts";

/**
 * A step from the top of a file to a place in it: a key, or the type of a block; the index of an item, or of a block among those of its
 * name; the entry of a list that says `equals` under `key`. Labels of blocks are keys, so that a resource of Terraform has one path in
 * both of its languages: `resource`, `aws_db_instance`, `shop`.
 */
export type FileStep = string | number | EntryStep;

export type FilePath = readonly FileStep[];

/** One change of one file, in terms of what it says. */
export type Change =
  /**
   * Gives a literal another value, or writes what is not there, with all that must stand around it. `after` is the sibling behind which
   * something new is put: the key of a map, or the path of a block at the top of the file.
   */
  | { readonly op: "set"; readonly path: FilePath; readonly value: Written; readonly after?: FilePath }
  /** Takes something out with its key; what is not there is left so. */
  | { readonly op: "remove"; readonly path: FilePath }
  /** Adds an item to a list, or a block to those of its name; the list is written where it is not there. */
  | { readonly op: "append"; readonly path: FilePath; readonly value: Written };

/** Why a change cannot be made, as a clause: "it is an alias". */
export interface Declined {
  readonly declined: string;
}

export const isDeclined = (made: object): made is Declined => "declined" in made;

/** What one language knows of changing its files. Comments, indentation, quotes and line breaks stay as they are; so does all that a change is not about. */
export interface Writer {
  /** The path of the innermost key, value, item or block that an offset lies in. */
  readonly pathAt: (text: string, offset: number) => FilePath | undefined;
  /** The path of the map that begins at an offset, where the same offset is that of its first key, too. */
  readonly partAt?: (text: string, offset: number) => FilePath | undefined;
  /** The edits that make a change; none where the text says it already. */
  readonly edits: (text: string, change: Change) => readonly Edit[] | Declined;
  /** The code of an argument of a block of Terraform, such as its `provider`; undefined where it has none of that name. */
  readonly argument?: (text: string, block: FilePath, name: string) => string | undefined;
}
