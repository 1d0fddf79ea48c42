import { COMBINING } from "./collections-combine.ts";
import { CHOOSING } from "./collections-choose.ts";
import { MAPS } from "./collections-maps.ts";
import { PLAIN } from "./collections-plain.ts";
import { SETS } from "./collections-sets.ts";
import { CONVERSIONS } from "./conversions.ts";
import type { CollectionFunction } from "./lists.ts";

/** Terraform's functions of collections, and those that convert types, by their names. */
export const COLLECTION_FUNCTIONS: ReadonlyMap<string, CollectionFunction> = new Map([...PLAIN, ...COMBINING, ...CHOOSING, ...MAPS, ...SETS, ...CONVERSIONS]);
