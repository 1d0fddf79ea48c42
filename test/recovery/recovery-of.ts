import { componentsOf } from "../../src/recovery/estimate/components.ts";
import { estimateOf, type DisruptionEstimate } from "../../src/recovery/estimate/estimate.ts";
import { inWords } from "../../src/recovery/estimate/words.ts";
import { MECHANISMS } from "../../src/recovery/mechanisms/index.ts";
import type { Disruption } from "../../src/graph/disruption.ts";
import { graphOf, type Example, type Setting } from "../../src/testing.ts";

/** How one resource of an example recovers, in words: by what, in which time, with which loss. */
export interface Recovered {
  /** The mechanism with the shortest time, as it is proven; undefined where nothing brings the resource back. */
  readonly by: string | undefined;
  readonly rto: string;
  /** "5 min", "5 min (perhaps 0)" where something is not known. */
  readonly rpo?: string;
}

/** Estimates an example; the resource is named by its address. Its time is that from when it begins, without what it waits for. */
export function recoveryOf(example: Example, address: string, disruption: Disruption, setting: Setting = {}): Recovered {
  const graph = graphOf([example], setting);
  const regions = setting.regions ?? { recovery: [] };
  const { given } = estimateOf(graph, ".", regions);
  const component = componentsOf(graph, ".", regions).find(({ resource: { subject } }) => subject.address === address);
  if (!component) throw new Error(`${address} is nothing that recovers`);
  const offers = MECHANISMS.filter(({ kinds, against }) => against.includes(disruption) && kinds.some(({ name }) => name === component.resource.kindName)).map((mechanism) => mechanism.of(component.resource, given));
  const least = (of: "rto" | "rpo", which: "proven" | "possible"): number =>
    Math.min(Infinity, ...offers.filter(({ when: { outcome } }) => outcome === "holds" || (which === "possible" && outcome === "unknown")).map((offer) => offer[of]?.[which].typical ?? Infinity));
  const shown = (of: "rto" | "rpo"): string => {
    const [proven, possible] = [inWords(least(of, "proven")), inWords(least(of, "possible"))];
    return proven === possible ? proven : `${proven} (perhaps ${possible})`;
  };
  const best = offers.filter(({ when: { outcome } }) => outcome === "holds").toSorted((a, b) => a.rto.proven.typical - b.rto.proven.typical)[0];
  return { by: best?.mechanism.id, rto: shown("rto"), ...(component.holdsData.outcome !== "fails" && { rpo: shown("rpo") }) };
}

/** The estimate of a whole example. */
export const estimateIn = (example: Example, disruption: Disruption, setting: Setting = {}): DisruptionEstimate =>
  estimateOf(graphOf([example], setting), ".", setting.regions ?? { recovery: [] }).disruptions[disruption];
