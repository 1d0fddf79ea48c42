import { backupPlan } from "../../kinds/backup.ts";
import { dynamodbGlobalTable, dynamodbReplica } from "../../kinds/dynamodb.ts";
import { ec2ImageCopy } from "../../kinds/ec2.ts";
import { ecrReplication } from "../../kinds/ecr.ts";
import { efsFileSystem } from "../../kinds/efs.ts";
import { keyspacesKeyspace } from "../../kinds/keyspaces.ts";
import { kmsKey } from "../../kinds/kms.ts";
import { mskReplicator } from "../../kinds/msk.ts";
import { neptuneCluster } from "../../kinds/neptune.ts";
import { rdsCluster, rdsInstance } from "../../kinds/rds.ts";
import { redshiftCluster, redshiftNamespace } from "../../kinds/redshift.ts";
import { s3Bucket } from "../../kinds/s3.ts";
import { secret } from "../../kinds/secretsmanager.ts";
import { all, not } from "../../value/verdict.ts";
import { isFilled, provably } from "../roles/claims.ts";
import { isReplica } from "../roles/rds.ts";
import { along, elsewhere, named, namedEach, resourceEnd, standingIn, unread } from "./ends.ts";
import { row, type Row } from "./relation.ts";

/** How data goes from one resource to another. */
export const DATA_RELATIONS: readonly Row[] = [
  // An instance is named by its identifier in its own region, and by its ARN in any other.
  // https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstanceReadReplica.html
  row(rdsInstance, "replica of", (db) => [
    ...named(db, db.replicaOf, { label: "RDS instance", namesHere: true }, isReplica(db)),
    ...named(db, db.replicaOfCluster, { label: "RDS cluster", namesHere: true }, isReplica(db)),
  ]),
  row(rdsInstance, "replicates to", (db) =>
    along(db, db.backupReplicationRegion, "automated backups").map((each) => ({ ...each, what: "automated backups" })),
  ),
  row(rdsCluster, "replica of", (cluster) => named(cluster, cluster.replicationSource, { label: "RDS cluster", namesHere: true }, isFilled(cluster.replicationSource))),
  row(s3Bucket, "replicates to", (bucket) => [
    ...bucket.replication.members.flatMap(({ item: rule, presence }) =>
      named(bucket, rule.destination, { label: "S3 bucket" }, all(presence, not(provably(rule.status.equals("Disabled"))))),
    ),
    ...unread(bucket, bucket.replication, { label: "S3 bucket" }),
  ]),
  // The replica in the table's own region is the table itself.
  row(dynamodbGlobalTable, "replicates to", (table) => [
    ...table.replicas.members.flatMap(({ item, presence }) =>
      along(table, item.region, "DynamoDB replica", all(presence, elsewhere(table, item.region))),
    ),
    ...table.witnesses.members.flatMap(({ item, presence }) => along(table, item.region, "DynamoDB witness", presence)),
    ...unread(table, table.replicas, { label: "DynamoDB replica" }),
  ]),
  row(dynamodbGlobalTable, "replica of", (table) => named(table, table.source, { label: "DynamoDB global table" })),
  row(dynamodbReplica, "replica of", (replica) => named(replica, replica.table, { label: "DynamoDB table" })),
  row(backupPlan, "copies to", (plan) =>
    plan.rules.members.flatMap(({ item: rule, presence }) => {
      const [vault] = named(plan, rule.vault, { label: "backup vault", namesHere: true });
      const from = vault?.to.is === "resource" ? vault.to : resourceEnd(plan);
      const copies = rule.copies.members.flatMap(({ item, presence: there }) => named(plan, item.vault, { label: "backup vault" }, all(presence, there)));
      return [...copies, ...unread(plan, rule.copies, { label: "backup vault" }, presence)].map((each) => ({ ...each, from }));
    }),
  ),
  row(neptuneCluster, "replica of", (cluster) => named(cluster, cluster.replicationSource, { label: "Neptune cluster", namesHere: true }, isFilled(cluster.replicationSource))),
  // Where no file system is named AWS makes one in the region.
  row(efsFileSystem, "replicates to", (files) => [
    ...files.destinations.members.flatMap(({ item, presence }) => {
      const copies = named(files, item.fileSystem, { label: "EFS file system" }, presence).map((each) => ({ ...each, to: standingIn(each.to, item.region) }));
      return copies.length > 0 ? copies : along(files, item.region, "EFS replica", presence);
    }),
    ...unread(files, files.destinations, { label: "EFS file system" }),
  ]),
  row(redshiftCluster, "copies to", (cluster) => along(cluster, cluster.copyRegion, "Redshift snapshots").map((each) => ({ ...each, what: "snapshots" }))),
  row(redshiftNamespace, "copies to", (namespace) => [
    ...namespace.copies.members.flatMap(({ item, presence }) => along(namespace, item.region, "Redshift snapshots", presence).map((each) => ({ ...each, what: "snapshots" }))),
    ...unread(namespace, namespace.copies, { label: "copy of Redshift snapshots" }),
  ]),
  row(keyspacesKeyspace, "replicates to", (keyspace) => [
    ...keyspace.regions.members.flatMap(({ item, presence }) => along(keyspace, item, "replica of the keyspace", all(presence, elsewhere(keyspace, item)))),
    ...unread(keyspace, keyspace.regions, { label: "replica of a keyspace" }),
  ]),
  row(kmsKey, "replica of", (key) => named(key, key.primary, { label: "KMS key" })),
  row(secret, "replicates to", (each) => [
    ...each.replicas.members.flatMap(({ item, presence }) => along(each, item.region, "replica of the secret", presence)),
    ...unread(each, each.replicas, { label: "replica of a secret" }),
  ]),
  row(ecrReplication, "replicates to", (registry) =>
    registry.rules.members.flatMap(({ item: rule, presence }) => [
      ...rule.destinations.members.flatMap(({ item, presence: there }) => along(registry, item.region, "copied images", all(presence, there, elsewhere(registry, item.region)))),
      ...unread(registry, rule.destinations, { label: "registry" }, presence),
    ]),
  ),
  row(mskReplicator, "replicates to", (replicator) => {
    const [from, ...others] = namedEach(replicator, replicator.sources, { label: "MSK cluster" });
    const targets = namedEach(replicator, replicator.targets, { label: "MSK cluster" });
    return from && others.length === 0 ? targets.map((each) => ({ ...each, from: from.to })) : targets;
  }),
  row(ec2ImageCopy, "copies to", (copy) =>
    named(copy, copy.source, { label: "AMI" }).map(({ to, ...each }) => ({ ...each, from: standingIn(to, copy.sourceRegion), to: resourceEnd(copy) })),
  ),
];
