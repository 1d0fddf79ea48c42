import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What `scripts/sam-schema.ts` keeps of the schema that SAM publishes. */
export interface SamSchema {
  readonly types: Readonly<Record<string, SamProperties>>;
  /** The properties that Globals can set, by section. */
  readonly globals: Readonly<Record<string, readonly string[]>>;
}

/** A property is passed to one of CloudFormation, has properties of its own, or is anything. */
export type SamProperties = Readonly<Record<string, { readonly passes: string } | { readonly has: SamProperties } | "any">>;

export function readSamSchema(): SamSchema {
  const read: unknown = JSON.parse(readFileSync(join(import.meta.dirname, "sam-schema.json"), "utf8"));
  if (!isSchema(read)) throw new Error("sam-schema.json is not what its script makes");
  return read;
}

const isSchema = (value: unknown): value is SamSchema => typeof value === "object" && value !== null && "types" in value && "globals" in value;
