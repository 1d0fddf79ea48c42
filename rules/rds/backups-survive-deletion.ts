import { all, any, defineRule, not, rds, rdsCluster, rdsInstance } from "../../src/rule.ts";
import example from "./backups-survive-deletion.example.ts";

/**
 * Left alone: members and replicas, which have no backups of their own; an instance whose backups are turned
 * off; secondaries; and clusters whose backups AWS cannot retain (Multi-AZ DB clusters, the first Serverless,
 * Limitless).
 */
export default defineRule({
  id: "rds-backups-survive-deletion",
  title: "Automated backups survive the deletion of the database",
  survives: "mistake",
  capability: "protected-from-deletion",
  layerOf: "store-kept",
  since: "0.1.0",
  why: `
    Unless told otherwise RDS removes the automated backups together with the database. Whoever deletes the wrong
    one deletes the way back, too.
  `,
  remedy: `
    Have the automated backups retained when the database is deleted. They expire at the end of their retention as
    before, and are charged as backup storage until then. A final snapshot does not expire: take both.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.Retaining.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Managing.Backups.Retaining.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts.Limitations.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9"] },

  on: [rdsInstance, rdsCluster],
  appliesTo: (db) =>
    db.is(rdsInstance)
      ? all(rds.standsAlone(db), rds.keepsBackups(db, (days) => days > 0))
      : db.is(rdsCluster)
        ? not(any(rds.isMultiAzCluster(db), rds.isCopy(db), rds.hasNoInstances(db)))
        : any(),
  expect: (db) => db.deleteAutomatedBackups.equals(false),
  message: (db) => `${db} loses its automated backups when it is deleted`,
  fix: {
    safety: "safe",
    note: "backups of a deleted database are charged until they expire",
    edits: (db) => [db.deleteAutomatedBackups.set(false)],
  },
});
