import type { Diagnostic } from "../../../source/diagnostic.ts";
import type { Span } from "../../../source/span.ts";
import type { Syntax } from "./syntax.ts";

/** One document of a file: a JSON file is one, a YAML file one or several. */
export interface Document {
  /** What could be read, as far as it could; undefined for an empty document. */
  readonly root?: Syntax;
  readonly diagnostics: readonly Diagnostic[];
  /** The comments of the file, with their marks, as far as they may speak to this program. */
  readonly comments?: readonly Span[];
  /** True where an error makes the tree unreliable, so that nothing may be concluded from it. */
  readonly broken: boolean;
}

/** Levels of lists and maps that are read; CloudFormation's own templates stay far below. */
export const MAX_DEPTH = 500;
