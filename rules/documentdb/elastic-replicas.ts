import { all, any, defineRule, docdbElasticCluster, ensureLeast, presume, spansZones } from "../../src/rule.ts";
import example from "./elastic-replicas.example.ts";

/**
 * Two instances for each shard are what AWS makes where nothing is said, and Terraform's own type says nothing. Subnets that cannot be
 * read are taken to span two zones, and so are those that AWS chooses.
 */
export default defineRule({
  id: "documentdb-elastic-replicas",
  title: "Shards of the elastic cluster have a replica in another Availability Zone",
  survives: "zone-loss",
  capability: "data-in-two-zones",
  since: "0.1.0",
  why: `
    Each shard is served by instances of its own, and one with a single instance has nothing to fail over to. When its
    zone is lost, its part of the data is out of reach until DocumentDB has replaced the instance, which takes minutes.
  `,
  remedy: `
    Ask for two instances per shard at least, in subnets of three zones. A replica costs as much as the writer, and can
    serve reads.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdbelastic-cluster.html",
    "https://docs.aws.amazon.com/documentdb/latest/developerguide/elastic-how-it-works.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },

  on: docdbElasticCluster,
  expect: (cluster) =>
    all(
      cluster.instancesPerShard.satisfies((count) => count >= 2),
      presume(any(cluster.subnets.isUnset(), spansZones(cluster.zones))),
    ),
  message: (cluster) =>
    cluster.instancesPerShard.satisfies((count) => count >= 2).outcome === "fails"
      ? `${cluster} has shards without a replica`
      : `${cluster} has all its subnets in one Availability Zone`,
  fix: {
    safety: "review",
    note: "each replica costs as much as the writer of its shard",
    edits: (cluster) => ensureLeast(cluster.instancesPerShard, 2),
  },
});
