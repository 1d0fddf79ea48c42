import { all, defineRule, isFilled, not, rds, rdsInstance } from "../../src/rule.ts";
import example from "./instance-zone-free.example.ts";

/**
 * Only instances with Multi-AZ are asked. Members of a cluster are left alone: their zone is their own to
 * choose, and what Multi-AZ means there is said by `rds-member-settings-ignored`.
 */
export default defineRule({
  id: "rds-instance-zone-free",
  title: "Multi-AZ instance names no Availability Zone",
  survives: "zone-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    RDS chooses the zones of a Multi-AZ instance and rejects one that names a zone as well. The deployment fails,
    so that neither the standby nor the database comes to exist.
  `,
  remedy: `
    Remove the Availability Zone: the subnet group says where the instance may stand, and RDS chooses two zones of it.
  `,
  example,
  references: ["https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html"],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10"] },

  on: rdsInstance,
  appliesTo: (db) => all(not(rds.isMember(db)), db.multiAz.equals(true)),
  expect: (db) => not(isFilled(db.availabilityZone)),
  message: (db) => `${db} is Multi-AZ and names an Availability Zone, which RDS rejects`,
  fix: {
    safety: "review",
    note: "the subnet group alone says then where the instance may stand",
    edits: (db) => [db.availabilityZone.remove()],
  },
});
