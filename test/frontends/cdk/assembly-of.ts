import { readAssemblies, type ReadAssemblies } from "../../../src/frontends/cdk/read.ts";
import { MemoryFiles } from "../../../src/frontends/memory-files.ts";
import type { StatedDeployment } from "../../../src/frontends/stated.ts";

/** A stack's artifact as the CDK writes it, with the fields that matter here. */
export const stack = (templateFile: string, changes: Readonly<Record<string, unknown>> = {}, properties: Readonly<Record<string, unknown>> = {}): object => ({
  type: "aws:cloudformation:stack",
  environment: "aws://unknown-account/unknown-region",
  ...changes,
  properties: { templateFile, ...properties },
});

export const stage = (directoryName: string, displayName = directoryName): object => ({ type: "cdk:cloud-assembly", properties: { directoryName, displayName } });

export const manifest = (artifacts: Readonly<Record<string, object>>, changes: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({ version: "55.0.0", artifacts: { Tree: { type: "cdk:tree", properties: { file: "tree.json" } }, ...artifacts }, ...changes }, undefined, 2);

/** The template of a stack with one table, under a logical id. */
export const table = (logicalId = "Orders", metadata?: object): string =>
  JSON.stringify({ Resources: { [logicalId]: { Type: "AWS::DynamoDB::Table", Properties: {}, ...(metadata && { Metadata: metadata }) } } }, undefined, 2);

/** Entries of metadata that record a logical id, and where the construct was made. */
export const made = (logicalId: string, ...frames: readonly string[]): readonly object[] => [
  { type: "aws:cdk:logicalId", data: logicalId },
  ...(frames.length > 0 ? [{ type: "aws:cdk:creationStack", data: frames }] : []),
];

/** Reads the assemblies among some files, all of which were found. */
export function read(texts: Readonly<Record<string, string>>, only: readonly string[] = Object.keys(texts), stated: readonly StatedDeployment[] = []): ReadAssemblies {
  const found = only.map((path) => ({ path, text: texts[path] ?? "" }));
  return readAssemblies({ files: new MemoryFiles(texts), found, stated });
}

/** What became of each file. */
export const outcomes = ({ inputs }: ReadAssemblies): Readonly<Record<string, string>> => Object.fromEntries(inputs.map(({ file, outcome }) => [file, outcome]));

/** The text that a diagnostic or a resource's place stands on. */
export const textAt = (texts: Readonly<Record<string, string>>, { file, start, end }: { readonly file: string; readonly start: number; readonly end: number }): string =>
  (texts[file] ?? "").slice(start, end);
