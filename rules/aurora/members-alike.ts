import { all, any, defineRule, rds, rdsCluster } from "../../src/rule.ts";
import example from "./members-alike.example.ts";

/** Asked of clusters with two instances or more. What is not written is chosen by AWS from the subnet group, so that it is compared with nothing. */
export default defineRule({
  id: "aurora-members-alike",
  title: "Instances of the cluster can be reached alike",
  survives: "zone-loss",
  capability: "data-in-two-zones",
  since: "0.1.0",
  why: `
    After a failover another instance is the writer. If the old one had a public address and the new one has none, or
    the other way round, clients that could reach the database before cannot reach it now.
  `,
  remedy: `
    Give all instances of the cluster the same public accessibility; in most cases none should have any. The change is
    made without a restart.
  `,
  example,
  noFix: "whether clients reach the database from outside its network is for somebody to say",
  references: ["https://docs.aws.amazon.com/awssupport/latest/user/fault-tolerance-checks.html"],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10"] },

  on: rdsCluster,
  appliesTo: (cluster) => all(rds.isAurora(cluster), rds.membersOf(cluster).atLeast(2)),
  expect: (cluster) => {
    const members = rds.membersOf(cluster);
    return any(
      members.every((member) => member.publiclyAccessible.equals(true)),
      members.every((member) => member.publiclyAccessible.equals(false)),
      members.every((member) => member.publiclyAccessible.isUnset()),
    );
  },
  message: (cluster) => `${cluster} has instances with a public address and instances without`,
});
