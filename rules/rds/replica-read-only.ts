import { any, defineRule, rds, rdsInstance, rdsParameterGroup } from "../../src/rule.ts";
import example from "./replica-read-only.example.ts";

/** Asked of groups that a read replica uses, and of what they write: the engine's own defaults are right. */
export default defineRule({
  id: "rds-replica-read-only",
  title: "Read replica can neither drift nor fail to recover",
  survives: "instance-loss",
  capability: "configuration-takes-effect",
  advice: true,
  since: "0.1.0",
  why: `
    A replica that takes writes drifts from its source, and replication stops at the first conflict. Logs in tables
    fill the storage that replication needs, and old row formats can make a table impossible to recover.
  `,
  remedy: `
    Leave the replica read-only, write its logs to files and let new tables have the dynamic row format: remove the
    setting from the group.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/awssupport/latest/user/fault-tolerance-checks.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_MySQL.Replication.ReadReplicas.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP01"], nist80053: ["CP-10(2)"] },

  on: rdsParameterGroup,
  appliesTo: (group) => group.referrers(rdsInstance, "parameterGroup").some(rds.isReplica),
  expect: (group) => [
    {
      key: "writes",
      verdict: any(group.readOnly.isUnset(), group.readOnly.satisfies((value) => !["0", "off", "false"].includes(value.toLowerCase()))),
      message: `${group} lets a read replica take writes`,
      edits: () => [group.readOnly.set("{TrueIfReplica}")],
    },
    {
      key: "log",
      verdict: any(group.logOutput.isUnset(), group.logOutput.satisfies((value) => value.toUpperCase() !== "TABLE")),
      message: `${group} has a read replica write its logs to tables`,
      edits: () => [group.logOutput.set("FILE")],
    },
    {
      key: "rows",
      verdict: any(group.rowFormat.isUnset(), group.rowFormat.satisfies((value) => value.toUpperCase() === "DYNAMIC")),
      message: `${group} gives new tables of a read replica an old row format`,
      edits: () => [group.rowFormat.set("DYNAMIC")],
    },
  ],
  message: (group) => `${group} puts a read replica at risk`,
  fix: { safety: "review", note: "what writes to the replica is refused, and logs in tables end" },
});
