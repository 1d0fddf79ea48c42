import type { Files } from "../frontends/folder.ts";
import { syntaxWordsFile } from "../frontends/syntax-words-file.ts";
import { readInputs, type ReadInputs } from "../frontends/inputs.ts";
import { MemoryFiles } from "../frontends/memory-files.ts";
import { looksLikePlan } from "../frontends/terraform/plan/sniff.ts";
import { inTerraformsWords, syntaxWords } from "../frontends/terraform/syntax/syntax-words.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { SourceText } from "../source/source.ts";
import type { CheckedFile, CheckOptions } from "./options.ts";

/** Reads the inputs, each in its language, with the files that they refer to. */
export const readAll = (files: readonly CheckedFile[], options: CheckOptions): ReadInputs => readInputs(files, { ...options, files: options.files ?? inMemory(files) });

/** What inputs may refer to where nothing else is given: one another. */
export const inMemory = (files: readonly CheckedFile[]): Files => new MemoryFiles(Object.fromEntries(files.map(({ file, path = file, text }) => [path, text])));

/** Syntax errors as Terraform itself tells them, which its users know; `broken` are the files that they are in. */
export async function inTheirOwnWords(diagnostics: readonly Diagnostic[], broken: readonly SourceText[]): Promise<readonly Diagnostic[]> {
  let told = diagnostics;
  for (const source of broken.slice(0, MOST_ASKED)) {
    const words = await syntaxWords(source, syntaxWordsFile());
    told = told.flatMap((each) => (each.span.file === source.file ? inTerraformsWords([each], words, source) : [each]));
  }
  return told;
}

/** Broken files of which Terraform's words are asked: each takes a thread of its own. */
const MOST_ASKED = 20;

/** The texts of all that was read, for the lines of places and for excerpts. */
export const textsOf = (files: readonly CheckedFile[], options: CheckOptions, read: ReadInputs): readonly SourceText[] => [...files.map(guarded), ...read.sources, ...(options.sources ?? [])];

/** A plan holds secrets in plain text, and is often one line. */
export const guarded = (file: CheckedFile): SourceText => (file.planFor !== undefined || looksLikePlan(file.text) ? { ...file, guarded: true } : file);
