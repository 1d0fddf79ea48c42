import type { Property } from "../../value/property.ts";
import { all, type Verdict } from "../../value/verdict.ts";

type Policy = "Delete" | "Retain" | "RetainExceptOnCreate" | "Snapshot";

/** The language keeps the resource, or a last snapshot of it where there are such, both when it is taken out of the code and when it is replaced. */
export const isRetained = (
  { deletionPolicy, updateReplacePolicy }: { readonly deletionPolicy: Property<Policy>; readonly updateReplacePolicy: Property<Policy> },
  ...snapshots: readonly "Snapshot"[]
): Verdict =>
  all(deletionPolicy.isOneOf("Retain", "RetainExceptOnCreate", ...snapshots), updateReplacePolicy.isOneOf("Retain", ...snapshots));
