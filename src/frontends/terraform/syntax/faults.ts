/** What is wrong in a text, and what to do. Offsets are those of the text. */
export interface Fault {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** Levels of brackets, blocks and expressions that are read. `a + b + c` is as deep as it has operators. */
export const MAX_DEPTH = 500;

/** Errors of one file that are told. What is beyond is not read. */
export const MAX_FAULTS = 100;
