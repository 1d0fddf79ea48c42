import { push } from "../../graph/push.ts";
import { MECHANISMS } from "./index.ts";
import type { Mechanism } from "./mechanism.ts";

/** The mechanisms of a kind, by its name, in the order of the table. */
export const mechanismsOf = (kind: string): readonly Mechanism[] => BY_KIND.get(kind) ?? [];

const BY_KIND: ReadonlyMap<string, readonly Mechanism[]> = byKind();

function byKind(): ReadonlyMap<string, readonly Mechanism[]> {
  const found = new Map<string, Mechanism[]>();
  for (const mechanism of MECHANISMS) for (const { name } of mechanism.kinds) push(found, name, mechanism);
  return found;
}
