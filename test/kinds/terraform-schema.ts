import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What `scripts/terraform-schema.ts` keeps of the provider's published schema. */
export interface TerraformSchema {
  /** The provider and its version. */
  readonly provider: string;
  /** Every resource type that the provider has. */
  readonly types: readonly string[];
  /** The arguments and attributes of those types that the kinds name. */
  readonly resources: Readonly<Record<string, Arguments>>;
}

export type Arguments = Readonly<Record<string, Published>>;

/** An argument by its type, one with arguments of its own, or an attribute that cannot be written. */
export type Published = Scalar | `required ${Scalar}` | "computed" | Nested;

export type Scalar = "boolean" | "number" | "text" | "list of text" | "list of number" | "map" | "any";

/** Blocks, or objects that are written with an equals sign; in the plural, where there can be several. */
export interface Nested {
  readonly is: "block" | "blocks" | "object" | "objects";
  readonly required?: boolean;
  readonly has: Arguments;
}

export function readSchema(): TerraformSchema {
  const read: unknown = JSON.parse(readFileSync(join(import.meta.dirname, "terraform-schema.json"), "utf8"));
  if (!isSchema(read)) throw new Error("terraform-schema.json is not what its script makes");
  return read;
}

const isSchema = (value: unknown): value is TerraformSchema => typeof value === "object" && value !== null && "provider" in value && "types" in value && "resources" in value;
