import type { Diagnostic } from "../../../source/diagnostic.ts";
import type { SourceText } from "../../../source/source.ts";
import { readValueFile } from "./value-file.ts";

/** What is wrong in a file of values, the first of it. */
export const firstProblem = (source: SourceText): Diagnostic | undefined => readValueFile(source).diagnostics.find(({ level }) => level === "error");
