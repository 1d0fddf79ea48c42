import type { Disruption } from "../graph/disruption.ts";
import type { Assessment } from "../recovery/assessment.ts";
import type { Figures, Interval, Link } from "../recovery/estimate/estimate.ts";
import type { Origin } from "../recovery/objectives.ts";
import type { ObjectiveStanding } from "../recovery/standings.ts";
import type { Said } from "../recovery/said.ts";
import type { RecognisedStrategy } from "../recovery/strategy.ts";
import type { Span } from "../source/span.ts";
import type { ReportedDisruption, ReportedEstimate, ReportedFact, ReportedFigures, ReportedLink, ReportedOrigin, ReportedRecovery, ReportedStrategy, ReportedTime } from "./recovery-report.ts";
import type { Location } from "./report.ts";

type Locate = (span: Span) => Location;

/** An assessment with places by line and column. Whatever is not asked for is not worked out. */
export function reportedRecovery(assessment: Assessment, locate: Locate): ReportedRecovery {
  return {
    get disruptions() {
      return disruptionsOf(assessment, locate);
    },
    get strategy() {
      return reportedStrategy(assessment.strategy, locate);
    },
    get hub() {
      return assessment.hub;
    },
    get availability() {
      const { availability } = assessment;
      return availability && { ...availability, links: availability.links.map(({ subject, percent, times, page, says }) => ({ resource: subject.shown, percent, times, page, says })) };
    },
    get checklist() {
      return assessment.checklist;
    },
    get attestations() {
      return assessment.attestations.map(({ name, outcome, ...said }) => ({ name, outcome, ...reportedFact(said, locate) }));
    },
    get changes() {
      return assessment.changes.map(({ rule, capability, says, cost, resources, place, meets }) => ({ rule: rule.id, capability, says, cost, resources: resources.map(({ shown }) => shown), location: locate(place), meets }));
    },
  };
}

function disruptionsOf({ estimate, standings, objectives: { origins } }: Assessment, locate: Locate): ReportedRecovery["disruptions"] {
  const of = (disruption: Disruption): ReportedDisruption => {
    const { rto, rpo, chain, weakest, worstStore } = estimate.disruptions[disruption];
    return {
      rto: { ...reportedEstimate(rto, chain, standings[disruption].rto), origin: originOf(origins[disruption].rto, locate) },
      rpo: { ...reportedEstimate(rpo, worstStore ? [worstStore] : [], standings[disruption].rpo), origin: originOf(origins[disruption].rpo, locate) },
      chain: chain.map((link) => reportedLink(link, locate)),
      ...(weakest && { weakest: reportedLink(weakest, locate) }),
      ...(worstStore && { worstStore: reportedLink(worstStore, locate) }),
    };
  };
  return { mistake: of("mistake"), instance: of("instance"), zone: of("zone"), region: of("region") };
}

const originOf = ({ is, ...said }: Origin, locate: Locate): ReportedOrigin => ({ is, ...reportedFact(said, locate) });

const reportedStrategy = ({ recognised, possible, reasons, missingForNext }: RecognisedStrategy, locate: Locate): ReportedStrategy => ({
  ...(recognised && { recognised }),
  ...(possible && { possible }),
  reasons: reasons.map((each) => reportedFact(each, locate)),
  missingForNext: missingForNext.map((each) => reportedFact(each, locate)),
});

const reportedFact = ({ says, place }: Said, locate: Locate): ReportedFact => ({ says, ...(place && { location: locate(place) }) });

/** It is made of links. What AWS says of most of them, and not of all, is no estimate. */
const reportedEstimate = (interval: Interval | undefined, links: readonly Link[], standing: ObjectiveStanding): ReportedEstimate => ({
  ...(interval && { proven: figures(interval.proven), possible: figures(interval.possible), ...(links.some(({ time }) => time.basis === "estimate") && { isEstimate: true }) }),
  ...standing,
});

const figures = ({ typical, bound, firm }: Figures): ReportedFigures => ({
  typical: seconds(typical),
  bound: bound === Infinity && typical < Infinity ? "unbounded" : seconds(bound),
  certain: seconds(firm),
});

const seconds = (value: number): ReportedTime => (value === Infinity ? "unrecoverable" : value);

const reportedLink = ({ step, subject, mechanism, manual, time, place, says }: Link, locate: Locate): ReportedLink => ({
  step,
  ...(subject && { resource: subject.shown }),
  ...(mechanism && { mechanism: { id: mechanism.id, title: mechanism.title, ...(mechanism.pages[0] !== undefined && { page: mechanism.pages[0] }) } }),
  manual,
  seconds: seconds(time.typical),
  basis: time.basis,
  says: time.says,
  ...(says !== undefined && { because: says }),
  ...(place && { location: locate(place) }),
});
