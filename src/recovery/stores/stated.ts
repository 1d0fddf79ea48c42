import type { Resource } from "../../graph/resource.ts";
import { isCalled, type StatedBackups } from "../../graph/statements.ts";
import { Tags } from "../../graph/tags.ts";
import { PART } from "../../graph/view.ts";
import { nothingAt } from "../../value/several.ts";
import { all, any, not, verdict, type Verdict } from "../../value/verdict.ts";

/** What the configuration states of a store and no file shows. */

/** Somebody stands for it that the store has a capability. */
export function isAttested(store: Resource, capability: string): Verdict {
  const { attested = new Map<string, readonly string[]>(), named = [] } = store.stated;
  const found = [...attested].find(([address, capabilities]) => isCalled(store.subject, address) && capabilities.includes(capability));
  if (!found) return any();
  const place = named.find(({ address }) => address === found[0])?.place ?? store.subject.name;
  return verdict("holds", () => [nothingAt(place, `attested in the configuration: ${capability}`)]);
}

/** Somebody else, such as the organization, backs it up in a way that meets a claim. */
export const hasStatedBackup = (store: Resource, meets: (backups: StatedBackups) => Verdict): Verdict => any(...statedBackups(store, meets).map(({ isMeant }) => isMeant));

/** All backups that are stated, each with whether the store is among what they take and whether they meet a claim. */
export const statedBackups = (store: Resource, meets: (backups: StatedBackups) => Verdict): readonly { readonly backups: StatedBackups; readonly isMeant: Verdict }[] =>
  (store.stated.backups ?? []).map((backups) => ({ backups, isMeant: all(chosenBy(store, backups), meets(backups)) }));

/** Copies of them are kept in another region than the store's. */
export const isCopiedElsewhere = (store: Resource, { regions }: StatedBackups): Verdict => any(...regions.map((region) => not(store.region.equals(region))));

/** It carries all the tags by which they choose what they back up. */
function chosenBy(store: Resource, { tags: wanted, place }: StatedBackups): Verdict {
  const spec = store.subject.kind.properties["tags"];
  const tags = spec ? store[PART](spec) : undefined;
  const carried = [...wanted].map(([name, value]) => (tags instanceof Tags ? tags.has(name, value) : any()));
  return all(verdict("holds", () => [nothingAt(place, "backed up by others, as the configuration states")]), ...carried);
}
