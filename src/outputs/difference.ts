import type { Scorecard } from "../recovery/scorecard.ts";
import { instanceOf } from "./instance.ts";
import { leaveOut } from "./leave-out.ts";
import type { Report, ReportedVerdict } from "./report.ts";

/** What a change has done: what fails now and did not before, what failed before and does not now, and how the workloads stood and stand. */
export interface Difference {
  /** The commit that the run is compared with, as it was asked for: `origin/main`. */
  readonly base: string;
  /** Every workload of either state, in the order of the report. */
  readonly workloads: readonly ChangedWorkload[];
  readonly introduced: readonly ReportedVerdict[];
  readonly mended: readonly ReportedVerdict[];
}

/** A workload before and after a change; one that has come or gone has only one of them. */
export interface ChangedWorkload {
  readonly workload: string;
  readonly before?: Scorecard;
  readonly after?: Scorecard;
}

/** Compares the state at the base with the state of the run. A finding goes by its fingerprint and its subject, so that lines may move. */
export function difference(base: string, before: Report, after: Report): Difference {
  const [old, fresh] = [failing(before), failing(after)];
  const names = new Set([...after.workloads, ...before.workloads].map(({ workload }) => workload));
  const [were, are] = [before, after].map(({ workloads }) => new Map(workloads.map((card) => [card.workload, card])));
  return {
    base,
    workloads: [...names].map((workload) => {
      const [was, is] = [were?.get(workload), are?.get(workload)];
      return { workload, ...(was && { before: was }), ...(is && { after: is }) };
    }),
    introduced: [...fresh].flatMap(([key, verdict]) => (old.has(key) || isElsewhere(verdict) ? [] : [verdict])),
    mended: [...old].flatMap(([key, verdict]) => (fresh.has(key) || isElsewhere(verdict) ? [] : [verdict])),
  };
}

/** A report with what has changed since a base: only what has come since is listed and counts. What was unknown there and is so still has not come, either. */
export function sinceBase(base: string, before: Report, after: Report): Report {
  const changed = difference(base, before, after);
  const introduced = new Set(changed.introduced.map(identityOf));
  const unknown = new Set(before.verdicts.filter(({ outcome }) => outcome === "unknown").map(identityOf));
  const wasThere = (verdict: ReportedVerdict): boolean => {
    if (verdict.outcome === "fails") return verdict.severity !== "none" && !verdict.suppressed && !introduced.has(identityOf(verdict));
    return verdict.outcome === "unknown" && unknown.has(identityOf(verdict));
  };
  return { ...leaveOut(after, (verdict) => (wasThere(verdict) ? "before" : undefined)), difference: changed };
}

const isElsewhere = ({ leftOut }: ReportedVerdict): boolean => leftOut === "elsewhere";

/** What fails and counts, by what it is. */
const failing = ({ verdicts }: Report): ReadonlyMap<string, ReportedVerdict> =>
  new Map(verdicts.filter(({ outcome, severity, suppressed }) => outcome === "fails" && severity !== "none" && !suppressed).map((verdict) => [identityOf(verdict), verdict]));

/** What makes a finding the same one in another state of the files, in another order of them, on other lines. */
export const identityOf = ({ fingerprint, resource }: Pick<ReportedVerdict, "fingerprint" | "resource">): string => JSON.stringify([fingerprint, instanceOf(resource)]);
