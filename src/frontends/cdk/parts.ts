import { joinPath, type Files } from "../folder.ts";
import type { Asset } from "./assets.ts";

/** A file of an assembly that is no stack's template, and what became of it. */
export interface Part {
  readonly path: string;
  readonly outcome: "read" | "unreadable" | "passed-over";
  readonly reason?: string;
}

/** What tells which files of a folder belong to its assembly. */
export interface PartsOptions {
  readonly files: Files;
  /** The paths of the templates that stacks are read from. */
  readonly stacks: ReadonlySet<string>;
  /** What the asset manifests of the assembly publish. */
  readonly assets: readonly Asset[];
}

/**
 * Every file of an assembly's folder that could be a template, or that the CDK keeps beside them. What no stack, no asset manifest and no
 * nested stack names is left from an earlier synthesis: the CDK overwrites an assembly and does not empty its folder.
 */
export function partsOf(folder: string, { files, stacks, assets }: PartsOptions): readonly Part[] {
  const names = files.list(folder).filter(({ is }) => is === "file").map(({ name }) => name);
  const published = new Set(assets.map(({ source }) => source));
  return names.flatMap((name): readonly Part[] => {
    const path = joinPath(folder, name);
    if (stacks.has(path) || !(isKnown(name) || /\.(?:json|ya?ml|template)$/iu.test(name))) return [];
    const isLeft = isTemplate(name) && !published.has(name);
    return [isLeft ? { path, outcome: "passed-over", reason: LEFT } : { path, outcome: "read" }];
  });
}

/** A stack's template, as the CDK names it; those of nested stacks are read from the stack that nests them. */
export const isTemplate = (name: string): boolean => name.endsWith(".template.json") && !name.endsWith(".nested.template.json");

const isKnown = (name: string): boolean => name === "cdk.out";

const LEFT = "no stack of the assembly is made from it; it is left from an earlier synthesis";
