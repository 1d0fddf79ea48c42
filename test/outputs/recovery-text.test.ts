import { expect, test } from "vitest";
import { full } from "../../src/outputs/full.ts";
import type { OutputOptions } from "../../src/outputs/options.ts";
import type { ReportedRecovery } from "../../src/outputs/recovery-report.ts";
import { widthOf } from "../../src/outputs/width.ts";
import { capability, sampleReport, scorecard } from "./sample.ts";
import { estimate, lostCarts, nothingTo, restOfRecovery, sampleRecovery } from "./sample-recovery.ts";

function shown(recovery: ReportedRecovery, options: OutputOptions = {}): string {
  const capabilities = [capability("data-backed-up", "warm-standby", { held: 3 })];
  return full(sampleReport({ workloads: [{ ...scorecard({ capabilities }), recovery }] }), options);
}

test("a workload is shown with what each disruption costs, the longest way and what decides it", () => {
  expect(shown(sampleRecovery())).toMatchInlineSnapshot(`
    "Tier warm-standby

    shop  missed
      score        40–62.5 of 100 (proven–possible)
      highest met  backup-restore

                RTO                 within             RPO      within
      mistake   ~2 h 15 min         4 h     unknown    5 min    1 h     met
      instance  1–2 min             5 min   met        0        0       met
      zone      –                   –       not asked  –        –       not asked
      region    ~25 min–2 h 5 min+  15 min  unknown    ~1 min+  5 min   unknown
                ~ in part an estimate, as AWS publishes no number; + or more, as AWS
                names no bound
      objectives   region RTO 15 min and region RPO 5 min: the configuration states
                   it (shop.yaml:1)

      longest way  after the loss of the region, ~25 min–2 h 5 min+:
                   detect   ~5 min       until somebody notices
                   decide   15 min       until somebody decides (stated)
                   data     ~1 h 40 min  \`Db\` by read replica in another region
                                         (estimate, shop.yaml:6)
                   routing  ~5 min       until users are sent elsewhere by hand
      weakest      data: \`Db\`, ~1 h 40 min
      loses most   \`Db\`: ~1 min by read replica in another region (shop.yaml:6)

      required     holds  1 requirement (-v lists them)

    no findings
    1 file (1 CloudFormation)
    "
  `);
});

test("all that is assessed has its place, and what to do comes last", () => {
  expect(shown(sampleRecovery(restOfRecovery))).toMatchInlineSnapshot(`
    "Tier warm-standby

    shop  missed
      score        40–62.5 of 100 (proven–possible)
      highest met  backup-restore
      recognised   pilot-light (perhaps warm-standby)
                   - \`Db\` has a replica in eu-west-1 (shop.yaml:6)
                   - compute is defined there, at zero
      next         warm-standby lacks
                   - nothing runs in eu-west-1

                RTO                 within             RPO      within
      mistake   ~2 h 15 min         4 h     unknown    5 min    1 h     met
      instance  1–2 min             5 min   met        0        0       met
      zone      –                   –       not asked  –        –       not asked
      region    ~25 min–2 h 5 min+  15 min  unknown    ~1 min+  5 min   unknown
                ~ in part an estimate, as AWS publishes no number; + or more, as AWS
                names no bound
      objectives   region RTO 15 min and region RPO 5 min: the configuration states
                   it (shop.yaml:1)

      longest way  after the loss of the region, ~25 min–2 h 5 min+:
                   detect   ~5 min       until somebody notices
                   decide   15 min       until somebody decides (stated)
                   data     ~1 h 40 min  \`Db\` by read replica in another region
                                         (estimate, shop.yaml:6)
                   routing  ~5 min       until users are sent elsewhere by hand
      weakest      data: \`Db\`, ~1 h 40 min
      loses most   \`Db\`: ~1 min by read replica in another region (shop.yaml:6)

      required     holds  1 requirement (-v lists them)

      availability at most 99.9–99.999 % on paper, by AWS's service level
                   agreements; 99.99 % is asked: unknown
      checklist    1 fails, 1 holds, 1 attested, 1 not asked (-v lists them)
      attested     runbook  attested: docs/runbook.md is there (shop.yaml:10)
      not attested communication plan (-v says how to state them)

      to do        1. (shop.yaml:9): Turn Multi-AZ on for \`Db\`
                   2. \`Carts\` and 3 more (shop.yaml:10): Turn point-in-time
                      recovery on

    no findings
    1 file (1 CloudFormation)
    "
  `);
});

test("-v shows how each time is made up, and each line of the checklist", () => {
  expect(shown(sampleRecovery(restOfRecovery), { verbose: true })).toMatchInlineSnapshot(`
    "Tier warm-standby

    shop  missed
      score        40–62.5 of 100 (proven–possible)
      highest met  backup-restore
      recognised   pilot-light (perhaps warm-standby)
                   - \`Db\` has a replica in eu-west-1 (shop.yaml:6:3)
                   - compute is defined there, at zero
      next         warm-standby lacks
                   - nothing runs in eu-west-1

                RTO                 within             RPO      within
      mistake   ~2 h 15 min         4 h     unknown    5 min    1 h     met
      instance  1–2 min             5 min   met        0        0       met
      zone      –                   –       not asked  –        –       not asked
      region    ~25 min–2 h 5 min+  15 min  unknown    ~1 min+  5 min   unknown
                ~ in part an estimate, as AWS publishes no number; + or more, as AWS
                names no bound
      objectives   region RTO 15 min and region RPO 5 min: the configuration states
                   it (shop.yaml:1:1)

      longest way  after the loss of the region, ~25 min–2 h 5 min+:
                   detect   ~5 min       until somebody notices
                   decide   15 min       until somebody decides (stated)
                   data     ~1 h 40 min  \`Db\` by read replica in another region
                                         (estimate, shop.yaml:6:3)
                                         until what is launched serves
                                         Replica.SourceDBInstanceIdentifier is \`Db\`
                                         https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.Promote.html
                   routing  ~5 min       until users are sent elsewhere by hand
      weakest      data: \`Db\`, ~1 h 40 min
      loses most   \`Db\`: ~1 min by read replica in another region (shop.yaml:6:3)

      required     holds  every data store is backed up

      availability at most 99.9–99.999 % on paper, by AWS's service level
                   agreements; 99.99 % is asked: unknown
                   8 h 46 min a year, 44 min a month, 11 min a week out of service
                   \`Db\` 99.95 %, 2 side by side: Multi-AZ
                   (https://aws.amazon.com/rds/sla/)
      comparison   24–40 of the 40 points that AWS Resilience Hub gives for meeting
                   a policy
      checklist    infrastructure
                     holds      it is defined as code
                     fails      it is defined in a recovery region
                   operations
                     attested   there is a runbook
                     not asked  drills are held
      attested     runbook             attested: docs/runbook.md is there
                                       (shop.yaml:10:3)
                   communication plan  missing: nobody states one

      to do        1. Turn Multi-AZ on for \`Db\` (shop.yaml:9:16;
                      rds-instance-multi-az; meets 1 requirement; costs more)
                   2. \`Carts\`, \`Orders\`, \`Users\` and 1 more: Turn point-in-time
                      recovery on (shop.yaml:10:3; dynamodb-pitr; meets 4
                      requirements; costs nothing)

    no findings
    1 file (1 CloudFormation)
    "
  `);
});

test("what nothing brings back is said of the worst disruption", () => {
  const lost = { ...nothingTo(300, 0), rto: estimate("unrecoverable", 300, "breached"), rpo: estimate("unrecoverable", 0, "breached"), chain: [lostCarts], weakest: lostCarts, worstStore: lostCarts };
  const { disruptions } = sampleRecovery();
  expect(shown({ disruptions: { ...disruptions, zone: lost } })).toContain(`
  longest way  after the loss of an Availability Zone, unrecoverable:
               data  unrecoverable  \`Carts\`: nothing brings it back
                                    (shop.yaml:10)
  loses most   \`Carts\`: nothing brings its data back (shop.yaml:10)
`);
});

test("where nothing has to be recovered the table says so and there is no way", () => {
  const none = nothingTo(300, 0);
  const text = shown({ disruptions: { mistake: none, instance: none, zone: none, region: none } });
  expect(text).toContain("  region    –    –       not asked  –    –       not asked\n");
  expect(text).not.toContain("longest way");
});

test("hostile names stay in their line", () => {
  const evil = "\u001b[2J\n::error::x";
  const recovery = sampleRecovery({ strategy: { recognised: "pilot-light", reasons: [{ says: evil }], missingForNext: [{ says: evil }] }, changes: (restOfRecovery.changes ?? []).map((each) => ({ ...each, says: evil, resources: [evil] })) });
  const { region } = recovery.disruptions;
  const named = { ...recovery, disruptions: { ...recovery.disruptions, region: { ...region, chain: region.chain.map((each) => ({ ...each, resource: evil })), weakest: { ...lostCarts, resource: evil }, worstStore: { ...lostCarts, resource: evil } } } };
  const text = shown(named, { verbose: true });
  expect(text).toMatch(/^[\n\x20-\x7e–]+$/u);
  expect(text).not.toMatch(/^\s*::/mu);
});

test("no line is wider than 80 columns unless a name or an address is", () => {
  for (const verbose of [false, true]) {
    for (const line of shown(sampleRecovery(restOfRecovery), { verbose }).split("\n")) {
      if (!line.includes("https://")) expect(widthOf(line), line).toBeLessThanOrEqual(80);
    }
  }
});
