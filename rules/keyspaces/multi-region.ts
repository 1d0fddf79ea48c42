import { defineRule, keyspaces, keyspacesKeyspace } from "../../src/rule.ts";
import example from "./multi-region.example.ts";

/** Each table of a keyspace is in all of its regions. AWS takes a list of two regions at least, so that one that cannot be read is taken to have them. */
export default defineRule({
  id: "keyspaces-multi-region",
  title: "Keyspace is replicated to another region",
  survives: "region-loss",
  capability: "data-replicated",
  since: "0.1.0",
  why: `
    The tables of a keyspace stand in one region. With the region their data is out of reach, and Amazon Keyspaces
    copies no backups to another. A multi-Region keyspace has its tables in each of its regions, where they take
    reads and writes and are behind by less than a second.
  `,
  remedy: `
    Make it a multi-Region keyspace with the home and the recovery region, and turn point-in-time recovery on for its
    tables, for deletions replicate, too. Replicated writes and the storage in each region are charged. A keyspace that has
    tables takes further regions only once client-side timestamps are on for all of them.
  `,
  example,
  noFix: "which regions the keyspace stands in is for somebody to choose, and its tables need client-side timestamps first",
  references: [
    "https://docs.aws.amazon.com/keyspaces/latest/devguide/multiRegion-replication.html",
    "https://docs.aws.amazon.com/keyspaces/latest/devguide/keyspaces-multi-region-add-replica.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cassandra-keyspace-replicationspecification.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-10", "SC-36"] },

  on: keyspacesKeyspace,
  expect: (keyspace) => keyspaces.isInTwoRegions(keyspace),
  message: (keyspace) => `${keyspace} is in one region only`,
});
