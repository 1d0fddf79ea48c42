import type { ResourceOf } from "../../graph/resource.ts";
import { keyspacesKeyspace, type keyspacesTable } from "../../kinds/keyspaces.ts";
import { all, any, not, presume, type Verdict } from "../../value/verdict.ts";

/** In which regions a keyspace and its tables are. */

/**
 * Each of its tables has a replica in another region. AWS takes a list only where it has two regions at least, its own among them, so that one that
 * cannot be read has them.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cassandra-keyspace-replicationspecification.html
 */
export const isInTwoRegions = (keyspace: ResourceOf<typeof keyspacesKeyspace>): Verdict =>
  all(
    keyspace.replication.equals("MULTI_REGION"),
    presume(any(keyspace.regions.distinct((region) => region).atLeast(2), keyspace.regions.some((region) => not(region.same(keyspace.region))))),
  );

/** Its keyspace is in two regions, and with it each of its tables. */
export const isReplicated = (table: ResourceOf<typeof keyspacesTable>): Verdict => table.keyspace.follow(keyspacesKeyspace, isInTwoRegions);

/** Continuous backups, which AWS keeps for 35 days, also of a table that is deleted. https://docs.aws.amazon.com/keyspaces/latest/devguide/PointInTimeRecovery_HowItWorks.html */
export const hasHistory = (table: ResourceOf<typeof keyspacesTable>): Verdict => table.pointInTimeRecovery.equals("ENABLED");

export const HISTORY_DAYS = 35;
