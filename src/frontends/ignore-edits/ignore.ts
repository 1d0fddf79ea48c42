/** An ignore to be written: of a resource, or of all that stands in the file. */
export interface IgnoreToWrite {
  readonly of: "resource" | "file";
  /** Where the resource's block or key begins; where the file does, for the whole file. */
  readonly offset: number;
  /** In the order in which they are written. */
  readonly rules: readonly string[];
  readonly reason: string;
}
