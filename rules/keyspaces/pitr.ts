import { defineRule, keyspaces, keyspacesTable } from "../../src/rule.ts";
import example from "./pitr.example.ts";

/** AWS Backup takes no tables of Amazon Keyspaces, so that nothing else makes up for it. */
export default defineRule({
  id: "keyspaces-pitr",
  title: "Keyspaces table has point-in-time recovery",
  survives: "mistake",
  capability: "data-backed-up",
  since: "0.1.0",
  why: `
    Rows that a bug or a person deletes or overwrites are gone from all three zones at once, and from every region of a
    multi-Region table. Point-in-time recovery keeps 35 days of history, down to the second, also of a table that is
    deleted. It is off until it is turned on, and there are no other backups.
  `,
  remedy: `
    Turn point-in-time recovery on for the table. It is charged by the size of the table and needs no capacity. A restore
    makes a new table: plan how the application moves to it.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/keyspaces/latest/devguide/PointInTimeRecovery.html",
    "https://docs.aws.amazon.com/keyspaces/latest/devguide/PointInTimeRecovery_HowItWorks.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-table.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9", "CP-10"] },

  on: keyspacesTable,
  expect: (table) => keyspaces.hasHistory(table),
  message: (table) => `${table} has no point-in-time recovery`,
  fix: {
    safety: "safe",
    note: "it is charged by the size of the table",
    edits: (table) => [table.pointInTimeRecovery.set("ENABLED")],
  },
});
