/** Some small files that are judged together. */
export interface Case {
  /** What made it, for whoever reads of a find. */
  readonly from: string;
  readonly files: readonly CaseFile[];
}

/** A file of a case: its path from a root that there is not, with `/`. */
export interface CaseFile {
  readonly file: string;
  readonly text: string;
}

/** A file that states how the others of a case are judged. */
export const CONFIGURATION = ".resilint.yaml";
