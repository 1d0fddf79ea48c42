import type { Disruption } from "../../graph/disruption.ts";
import type { Resource } from "../../graph/resource.ts";
import type { Span } from "../../source/span.ts";
import { all } from "../../value/verdict.ts";
import { mechanismsOf } from "../mechanisms/by-kind.ts";
import type { Given, Mechanism, Offer } from "../mechanisms/mechanism.ts";
import { isKept, storeKinds } from "../stores/stores.ts";
import type { Component } from "./components.ts";

/** What brings a component back, and what nothing does. */

/** What brings a component back from a disruption, as far as it may be there. What is deleted by mistake takes along what does not outlive it. */
export function offersFor(component: Component, disruption: Disruption, given: Given): readonly Offer[] {
  const { resource, holdsData } = component;
  const offers = offersOf(component, disruption, given);
  const isAlsoKept = disruption === "mistake" && holdsData.outcome !== "fails" && offers.length > 0 && STORES.has(resource.kindName);
  if (!isAlsoKept) return offers;
  const kept = isKept(resource);
  return offers.map((offer) => ({ ...offer, when: all(offer.when, kept) })).filter(({ when }) => when.outcome !== "fails");
}

const offersOf = ({ resource }: Component, disruption: Disruption, given: Given): readonly Offer[] =>
  mechanismsOf(resource.kindName).filter(({ against }) => against.includes(disruption)).map((mechanism) => offerOf(mechanism, resource, given)).filter(({ when }) => when.outcome !== "fails");

/** What helps against several disruptions is worked out once. */
function offerOf(mechanism: Mechanism, resource: Resource, given: Given): Offer {
  const known = OFFERS.get(resource) ?? new Map<Mechanism, Offer>();
  OFFERS.set(resource, known);
  const offer = known.get(mechanism) ?? mechanism.of(resource, given);
  known.set(mechanism, offer);
  return offer;
}

const OFFERS = new WeakMap<Resource, Map<Mechanism, Offer>>();

/** Where it says that what would bring it back is gone when somebody deletes it; undefined where nothing would anyway. */
export function goesAlong(component: Component, disruption: Disruption, given: Given): Span | undefined {
  const { resource } = component;
  if (disruption !== "mistake" || !STORES.has(resource.kindName) || offersOf(component, disruption, given).every(({ when }) => when.outcome !== "holds")) return undefined;
  const kept = isKept(resource);
  return kept.outcome === "fails" ? (kept.because().find(({ absent }) => absent !== true)?.span ?? resource.subject.name) : undefined;
}

const STORES: ReadonlySet<string> = new Set(storeKinds.map(({ name }) => name));

/** A mistake is one with data: what holds none loses none, and is as it was. */
export const isUntouched = ({ holdsData }: Component, disruption: Disruption): boolean => disruption === "mistake" && holdsData.outcome === "fails";

/** Data is lost where nothing brings it back; so is what AWS has mechanisms for, of which none is there. */
export const isLost = ({ resource, holdsData }: Component, disruption: Disruption): boolean =>
  mechanismsOf(resource.kindName).length > 0 && (holdsData.outcome !== "fails" || mechanismsOf(resource.kindName).some(({ against }) => against.includes(disruption)));
