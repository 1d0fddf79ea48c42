import type { Disruption } from "../../graph/disruption.ts";
import type { ReportedDisruption, ReportedFact, ReportedLink, ReportedOrigin, ReportedRecovery, ReportedTime } from "../recovery-report.ts";
import type { Location } from "../report.ts";

type Located = Readonly<Record<string, unknown>> & { readonly location?: Location };

/** The recovery of a workload for programs, as `schemas/report-1.schema.json` says; without places where these can mean nothing. */
export function recoveryJson(recovery: ReportedRecovery, hasPlaces = true): object {
  const at = ({ location }: { readonly location?: Location }): { readonly location?: Location } => (hasPlaces && location ? { location } : {});
  const fact = (each: ReportedFact): Located => ({ says: each.says, ...at(each) });
  const origin = (each: ReportedOrigin): Located => ({ is: each.is, says: each.says, ...at(each) });
  const link = (each: ReportedLink): Located => ({ ...linkOf(each), ...at(each) });
  const { disruptions, strategy, availability, hub, checklist, attestations, changes } = recovery;
  const ofEach = (of: (each: ReportedDisruption) => object): Readonly<Record<Disruption, object>> => ({
    mistake: of(disruptions.mistake),
    instance: of(disruptions.instance),
    zone: of(disruptions.zone),
    region: of(disruptions.region),
  });
  return {
    ...(strategy && {
      strategy: {
        recognised: strategy.recognised ?? null,
        possible: strategy.possible ?? null,
        reasons: strategy.reasons.map(fact),
        missingForNext: strategy.missingForNext.map(fact),
      },
    }),
    objectives: ofEach(({ rto, rpo }) => ({
      rto: rto.objective,
      rpo: rpo.objective,
      ...(rto.origin && rpo.origin && { origin: { rto: origin(rto.origin), rpo: origin(rpo.origin) } }),
    })),
    estimate: ofEach((each) => ({
      ...both(each, ({ proven }) => proven?.typical),
      proven: both(each, ({ proven }) => proven?.typical),
      possible: both(each, ({ possible }) => possible?.typical),
      atMost: both(each, ({ proven }) => proven?.bound),
      certain: both(each, ({ possible }) => possible?.certain),
      standing: { rto: each.rto.standing, rpo: each.rpo.standing },
      ...((each.rto.isEstimate ?? each.rpo.isEstimate) && { isEstimate: { rto: each.rto.isEstimate ?? false, rpo: each.rpo.isEstimate ?? false } }),
      chain: each.chain.map(link),
      ...(each.weakest && { weakest: link(each.weakest) }),
      ...(each.worstStore && { worstStore: link(each.worstStore) }),
    })),
    ...(availability && { availability: { objective: availability.objective, proven: availability.proven, possible: availability.possible, outcome: availability.outcome, downtime: availability.downtime, links: availability.links.map(({ resource, percent, times, page, says }) => ({ resource, percent, times, says, page })) } }),
    ...(hub && { resilienceHub: { policy: hub } }),
    ...(checklist && { checklist: checklist.map(({ section, says, outcome }) => ({ section, says, outcome })) }),
    ...(attestations && { attestations: attestations.map((each) => ({ name: each.name, outcome: each.outcome, says: each.says, ...at(each) })) }),
    ...(changes && { changes: changes.map((each) => ({ rule: each.rule, capability: each.capability, says: each.says, cost: each.cost, resources: each.resources, meets: each.meets, ...at(each) })) }),
  };
}

/** A number of RTO and RPO; null where nothing has to be recovered. */
const both = ({ rto, rpo }: ReportedDisruption, of: (estimate: ReportedDisruption["rto"]) => ReportedTime | undefined): { readonly rto: ReportedTime | null; readonly rpo: ReportedTime | null } => ({
  rto: of(rto) ?? null,
  rpo: of(rpo) ?? null,
});

const linkOf = ({ step, resource, mechanism, manual, seconds, basis, says, because }: ReportedLink): Readonly<Record<string, unknown>> => ({
  step,
  ...(resource !== undefined && { resource }),
  ...(mechanism && { mechanism }),
  manual,
  seconds,
  basis,
  says,
  ...(because !== undefined && { because }),
});
