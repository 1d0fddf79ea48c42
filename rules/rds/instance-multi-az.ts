import { all, defineRule, doubt, isFilled, not, rds, rdsInstance, unless } from "../../src/rule.ts";
import example from "./instance-multi-az.example.ts";

/**
 * A member of an Aurora cluster has no standby of its own: its cluster fails over to another member, which
 * `aurora-cluster-two-zones` checks. A replica is not asked for one. An instance that names both a zone and
 * Multi-AZ is rejected by AWS, which `rds-instance-zone-free` says once. SQL Server Express has no Multi-AZ, and
 * RDS Custom for Oracle may have a standby that its owner runs: where they do not hold, nothing is known.
 */
export default defineRule({
  id: "rds-instance-multi-az",
  title: "RDS instance is Multi-AZ",
  survives: "zone-loss",
  capability: "data-in-two-zones",
  since: "0.1.0",
  why: `
    A Single-AZ instance goes down with its Availability Zone. Recovery is then a point-in-time restore into a
    new instance, where backups are on: tens of minutes at best, with up to five minutes of writes gone. A
    Multi-AZ instance keeps a synchronous standby in a second zone and fails over by itself.
  `,
  remedy: `
    Turn Multi-AZ on. RDS builds the standby without an outage, but I/O latency rises while it copies, and the
    instance costs about twice as much.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZSingleStandby.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-oracle-multiaz.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
  similar: [
    "checkov:CKV_AWS_157",
    "guard-rules-registry:RDS_MULTI_AZ_SUPPORT",
    "cdk-nag:RDSMultiAZSupport",
    "prowler:rds_instance_multi_az",
    "kics:rds_multi_az_deployment_disabled",
    "regula:FG_R00251",
    "hashicorp-fsbp-sentinel:rds-ensure-multi-az-configuration",
    "steampipe-terraform-aws-compliance:rds_db_instance_multiple_az_enabled",
    "service-screener:MultiAZ",
  ],

  on: rdsInstance,
  appliesTo: (db) =>
    all(
      rds.standsAlone(db),
      not(all(db.multiAz.equals(true), isFilled(db.availabilityZone))),
      doubt(rds.hasStandbyByMultiAz(db)),
    ),
  expect: (db) => db.multiAz.equals(true),
  message: (db) => `${db} has no standby in a second Availability Zone`,
  fix: {
    safety: "review",
    note: "doubles the cost of the instance, and writes are slower while the standby is copied",
    edits: (db) => [db.multiAz.set(true), ...unless(db.availabilityZone.isUnset(), db.availabilityZone.remove())],
  },
});
