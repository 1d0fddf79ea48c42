import type { Disruption, Objective } from "../engine/goal.ts";
import { DISRUPTIONS } from "../graph/disruption.ts";
import type { StatedGoal } from "../recovery/stated-objectives.ts";
import type { Span } from "../source/span.ts";
import type { AskedEntry } from "./schema.ts";

/** What the configuration says of what a workload, or all of them, are to reach, and where. */
export function goalOf({ tier, criticality, availability, objectives, retention, zones }: AskedEntry): StatedGoal {
  const own: Partial<Record<Disruption, Partial<Objective>>> = {};
  const places: Partial<Record<Disruption, Partial<Record<"rto" | "rpo", Span>>>> = {};
  for (const disruption of DISRUPTIONS) {
    const stated = objectives?.value[disruption]?.value;
    if (!stated) continue;
    const { rto, rpo } = stated;
    own[disruption] = { ...(rto && { rto: rto.value }), ...(rpo && { rpo: rpo.value }) };
    places[disruption] = { ...(rto && { rto: rto.place.span }), ...(rpo && { rpo: rpo.place.span }) };
  }
  return {
    ...(tier && { tier: tier.value }),
    ...(criticality && { criticality: criticality.value }),
    ...(availability && { availability: availability.value }),
    objectives: own,
    ...(retention && { retention: retention.value }),
    ...(zones && { zones: zones.value }),
    places: {
      ...(tier && { tier: tier.place.span }),
      ...(criticality && { criticality: criticality.place.span }),
      ...(availability && { availability: availability.place.span }),
      objectives: places,
    },
  };
}
