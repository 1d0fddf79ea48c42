import type { ReportedDisruption, ReportedEstimate, ReportedFigures, ReportedLink, ReportedRecovery } from "../../src/outputs/recovery-report.ts";
import { place } from "./sample.ts";

/** A recovery made by hand, with everything in it that a format shows. */
export function sampleRecovery(changes: Partial<ReportedRecovery> = {}): ReportedRecovery {
  const origin = { is: "configuration", says: "the configuration states it", location: place("shop.yaml", "Parameters") } as const;
  return {
    disruptions: {
      mistake: {
        ...nothingTo(14_400, 3600),
        rto: estimate(8100, 14_400, "unknown", { isEstimate: true, possible: figures(8100, { certain: 0 }) }),
        rpo: estimate(300, 3600, "met"),
        chain: [restoreOfDb],
      },
      instance: { ...nothingTo(300, 0), rto: estimate(60, 300, "met", { proven: figures(60, { bound: 120 }) }), rpo: estimate(0, 0, "met"), chain: [{ ...restoreOfDb, seconds: 60, basis: "documented", says: "a failover takes 60 to 120 s" }] },
      zone: nothingTo(300, 0),
      region: {
        rto: estimate(7500, 900, "unknown", { isEstimate: true, possible: figures(1500, { certain: 0 }), proven: figures(7500, { bound: "unbounded", certain: 0 }), origin }),
        rpo: estimate(60, 300, "unknown", { isEstimate: true, proven: figures(60, { bound: "unbounded", certain: 0 }), origin }),
        chain: [detect, decide, replicaOfDb, reroute],
        weakest: replicaOfDb,
        worstStore: { ...replicaOfDb, seconds: 60, says: "by which the replica is behind" },
      },
    },
    ...changes,
  };
}

/** All that the other parts say. */
export const restOfRecovery: Partial<ReportedRecovery> = {
  strategy: {
    recognised: "pilot-light",
    possible: "warm-standby",
    reasons: [{ says: "`Db` has a replica in eu-west-1", location: place("shop.yaml", "Db") }, { says: "compute is defined there, at zero" }],
    missingForNext: [{ says: "nothing runs in eu-west-1" }],
  },
  availability: {
    objective: 99.99,
    proven: 99.9,
    possible: 99.999,
    outcome: "unknown",
    downtime: { year: 31_536, month: 2628, week: 604.8 },
    links: [{ resource: "Db", percent: 99.95, times: 2, page: "https://aws.amazon.com/rds/sla/", says: "Multi-AZ" }],
  },
  hub: { proven: 24, possible: 40, most: 40 },
  checklist: [
    { section: "infrastructure", says: "it is defined as code", outcome: "holds" },
    { section: "infrastructure", says: "it is defined in a recovery region", outcome: "fails" },
    { section: "operations", says: "there is a runbook", outcome: "attested" },
    { section: "operations", says: "drills are held", outcome: "not-asked" },
  ],
  attestations: [
    { name: "runbook", outcome: "attested", says: "docs/runbook.md is there", location: place("shop.yaml", "Carts") },
    { name: "communication-plan", outcome: "missing", says: "nobody states one" },
  ],
  changes: [
    { rule: "rds-instance-multi-az", capability: "data-in-two-zones", says: "Turn Multi-AZ on for `Db`", cost: "more", resources: ["Db"], location: place("shop.yaml", "!Ref Spare"), meets: 1 },
    { rule: "dynamodb-pitr", capability: "data-backed-up", says: "Turn point-in-time recovery on", cost: "none", resources: ["Carts", "Orders", "Users", "Logs"], location: place("shop.yaml", "Carts"), meets: 4 },
  ],
};

const figures = (typical: ReportedFigures["typical"], { bound = typical, certain = typical }: Partial<ReportedFigures> = {}): ReportedFigures => ({ typical, bound, certain });

export const estimate = (typical: ReportedFigures["typical"], objective: number, standing: ReportedEstimate["standing"], changes: Partial<ReportedEstimate> = {}): ReportedEstimate => ({
  proven: figures(typical),
  possible: figures(typical),
  objective,
  standing,
  ...changes,
});

export const nothingTo = (rto: number, rpo: number): ReportedDisruption => ({
  rto: { objective: rto, standing: "not-asked" },
  rpo: { objective: rpo, standing: "not-asked" },
  chain: [],
});

const byPeople = { manual: true, basis: "estimate" } as const;
const detect: ReportedLink = { ...byPeople, step: "detect", seconds: 300, says: "until somebody notices" };
const decide: ReportedLink = { ...byPeople, step: "decide", seconds: 900, says: "until somebody decides", basis: "stated" };
const reroute: ReportedLink = { ...byPeople, step: "routing", seconds: 300, says: "until users are sent elsewhere by hand" };
const replicaOfDb: ReportedLink = {
  step: "data",
  resource: "Db",
  mechanism: { id: "rds-replica-elsewhere", title: "read replica in another region", page: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.Promote.html" },
  manual: true,
  seconds: 6000,
  basis: "estimate",
  says: "until what is launched serves",
  because: "Replica.SourceDBInstanceIdentifier is `Db`",
  location: place("shop.yaml", "Db"),
};
const restoreOfDb: ReportedLink = { ...replicaOfDb, seconds: 8100, mechanism: { id: "rds-pitr", title: "point-in-time recovery of an RDS instance" }, says: "to restore a TiB" };
export const lostCarts: ReportedLink = { step: "data", resource: "Carts", manual: true, seconds: "unrecoverable", basis: "derived", says: "nothing brings it back", location: place("shop.yaml", "Carts") };
