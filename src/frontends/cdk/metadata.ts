import type { Span } from "../../source/span.ts";
import { isObject, itemsOf, member, textAt } from "../json-values.ts";

/** What an assembly says of its constructs, by their paths: `/Shop/Database/Resource`. */
export type Metadata = Map<string, MetadataEntry[]>;

export interface MetadataEntry {
  /** `aws:cdk:logicalId`, `aws:cdk:creationStack`, … */
  readonly type: string;
  readonly data: unknown;
  /** The calls that led to the entry, innermost first. */
  readonly trace: readonly string[];
  /** Where the assembly has it. */
  readonly at: () => Span;
}

/** Adds the entries of a manifest's artifact, or of the file that holds more of them; `at` gives the place of one. */
export function addMetadata(metadata: Metadata, from: unknown, at: (path: string, index: number) => Span): void {
  if (!isObject(from)) return;
  for (const [path, listed] of Object.entries(from)) {
    const entries = itemsOf(listed).flatMap((each, index) => entryOf(each, () => at(path, index)) ?? []);
    if (entries.length > 0) metadata.set(path, [...(metadata.get(path) ?? []), ...entries]);
  }
}

function entryOf(each: unknown, at: () => Span): MetadataEntry | undefined {
  const type = textAt(each, "type");
  return type === undefined ? undefined : { type, data: member(each, "data"), trace: texts(member(each, "trace")), at };
}

export const texts = (list: unknown): readonly string[] => itemsOf(list).filter((each) => typeof each === "string");
