/** A half-open range of UTF-16 code units in one file. Lines and columns are derived by outputs, never stored. */
export interface Span {
  /** The file's path as the report names it: with `/`, relative to the repository where there is one. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Stands for a file where a value was typed: it has no text, and nobody can open it. */
export const COMMAND_LINE = "<command line>";

/** The place of what was typed. */
export const TYPED: Span = { file: COMMAND_LINE, start: 0, end: 0 };

/** One hop of provenance: "the default of parameter `Standby`", and where it stands. */
export interface Step {
  readonly span: Span;
  readonly label: string;
}

/** Where a value is written, and the hops between that place and what the value finally is, in order. */
export interface Place {
  readonly span: Span;
  readonly via: readonly Step[];
}

/** A place reached directly. */
export const at = (span: Span, ...via: readonly Step[]): Place => ({ span, via });
