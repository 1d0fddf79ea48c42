import { islandsOf, type Island } from "../frontends/islands/islands.ts";
import type { Files } from "../frontends/folder.ts";
import type { CheckedFile, CheckOptions } from "./options.ts";

/** The groups of files that a run judges each by itself. What a workload relies on in others is looked for in all files. */
export function islandsIn(files: readonly CheckedFile[], { workloads = [], ...options }: CheckOptions & { readonly files: Files }): readonly Island[] {
  if (files.length === 0) return [];
  if (workloads.some(({ statements }) => (statements?.accepts ?? []).length > 0)) return [files];
  return islandsOf(files, { files: options.files, workloads, ...(options.parameters && { parameters: options.parameters }) });
}
