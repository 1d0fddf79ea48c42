import { moduleAddress, resourceAddress } from "./address.ts";
import { itemsAt, itemsOf, member, textAt } from "./json.ts";

/** What the apply will not tell before, and what it takes away. */
export interface Changes {
  readonly masks: ReadonlyMap<string, ChangeMasks>;
  /** Resources that are deleted or forgotten. One that is replaced stays. */
  readonly gone: ReadonlySet<string>;
  /** Blocks of data sources that are read during the apply only. */
  readonly deferred: ReadonlySet<string>;
  readonly deferredResources: number;
}

export interface ChangeMasks {
  readonly unknown: unknown;
  readonly sensitive: unknown;
}

export function changesOf(root: unknown): Changes {
  const masks = new Map<string, ChangeMasks>();
  const gone = new Set<string>();
  const deferred = new Set<string>();
  for (const each of itemsAt(root, "resource_changes")) {
    const address = textAt(each, "address");
    if (address === undefined) continue;
    const change = member(each, "change");
    if (textAt(each, "mode") === "data") deferred.add(dataBlock(address));
    // An object that is left over from a replacement has the address of the one that stays.
    else if (textAt(each, "deposed") === undefined) {
      const actions = itemsOf(member(change, "actions"));
      if (actions.length > 0 && actions.every((action) => action === "delete" || action === "forget")) gone.add(address);
      masks.set(address, { unknown: member(change, "after_unknown"), sensitive: member(change, "after_sensitive") });
    }
  }
  return { masks, gone, deferred, deferredResources: itemsAt(root, "deferred_changes").length };
}

function dataBlock(address: string): string {
  const { calls, own } = resourceAddress(address);
  return calls.length === 0 ? own : `${moduleAddress(calls)}.${own}`;
}
