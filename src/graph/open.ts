import type { Reading } from "../value/reading.ts";
import type { RawResource } from "./raw.ts";

/**
 * Whether a reading names one instance of a resource whose number of instances is not known: the same address stands
 * for the others, too, of which that says nothing.
 */
export function isOneOfMany(reading: Reading, { open }: Pick<RawResource, "open">): boolean {
  if (open === undefined || open.most <= 1) return false;
  if (reading.is === "text") return reading.parts.some((part) => typeof part !== "string" && isOneOfMany(part, { open }));
  return reading.is === "reference" && reading.instance !== undefined;
}

export const oneOfMany = (address: string): string => `one of the instances for which \`${address}\` stands, and says nothing of the others`;
