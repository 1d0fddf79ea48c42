import { componentsOf } from "../../src/recovery/estimate/components.ts";
import { estimateOf } from "../../src/recovery/estimate/estimate.ts";
import { inWords } from "../../src/recovery/estimate/words.ts";
import { MECHANISMS } from "../../src/recovery/mechanisms/index.ts";
import { graphOf, type Example, type Setting } from "../../src/testing.ts";

/** What one mechanism gives one resource of an example, in words: "holds: 1 min 30 s". The quickest by hand need not be the first to be done. */
export function offerOf(example: Example, address: string, id: string, setting: Setting = {}): string {
  const graph = graphOf([example], setting);
  const regions = setting.regions ?? { recovery: [] };
  const { given } = estimateOf(graph, ".", regions);
  const component = componentsOf(graph, ".", regions).find(({ resource: { subject } }) => subject.address === address);
  const mechanism = MECHANISMS.find((each) => each.id === id);
  if (!component || !mechanism) throw new Error(`${address} is nothing that recovers, or there is no ${id}`);
  const { when, rto } = mechanism.of(component.resource, given);
  const [proven, possible] = [inWords(rto.proven.typical), inWords(rto.possible.typical)];
  return `${when.outcome}: ${proven === possible ? proven : `${proven} (perhaps ${possible})`}`;
}
