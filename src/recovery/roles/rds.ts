import type { ResourceOf } from "../../graph/resource.ts";
import { unproven } from "../../graph/unproven.ts";
import { scalableTarget } from "../../kinds/application-autoscaling.ts";
import { rdsCluster, rdsGlobalCluster, rdsInstance } from "../../kinds/rds.ts";
import type { Property } from "../../value/property.ts";
import type { TextProperty } from "../../value/text-property.ts";
import { all, any, doubt, not, presume, verdict, type Verdict } from "../../value/verdict.ts";
import { explained, isFilled, orRarely, provably, standingOn, standsElsewhere, undecided, whether } from "./claims.ts";
import { clustersOf } from "./clusters.ts";
import { orMadeUnseen } from "./given.ts";
import { compareClasses } from "./instance-class.ts";
import * as lifecycle from "./lifecycle.ts";
import * as retention from "./retention.ts";

/** What an RDS instance or cluster is to the others: a member, a replica, a primary, a secondary. */

type Instance = ResourceOf<typeof rdsInstance>;
type Cluster = ResourceOf<typeof rdsCluster>;
type Global = ResourceOf<typeof rdsGlobalCluster>;

/** Belongs to an Aurora cluster. AWS takes no Aurora instance without one, so the engine alone says it, too. */
export const isMember = (db: Instance): Verdict => any(isFilled(db.cluster), provably(db.engine.startsWith("aurora")));

/**
 * Follows another instance or a Multi-AZ DB cluster: it has no backups and, while it is one, no writes of its own.
 * With a time to restore to, the source is only where the data of a new instance comes from.
 */
export const isReplica = (db: Instance): Verdict =>
  all(any(isFilled(db.replicaOf), isFilled(db.replicaOfCluster)), not(isRestoredInTime(db)));

const isRestoredInTime = (db: Instance): Verdict => any(isFilled(db.restoreTime), db.restoresLatest.equals(true));

/** Made from a snapshot or from another database's backups. */
const isRestored = (db: Instance | Cluster): Verdict =>
  db.is(rdsInstance)
    ? any(...[db.snapshot, db.clusterSnapshot, db.restore, db.restoredFrom, db.restoredFromBackups].map(isFilled), isRestoredInTime(db))
    : db.is(rdsCluster)
      ? any(...[db.snapshot, db.restore, db.restoredFrom, db.restoredFromId].map(isFilled))
      : any();

/** How many days automated backups are kept; not known of a database that takes it over from where it is restored. */
export const keepsBackups = (db: Instance | Cluster, test: (days: number) => boolean): Verdict => retention.keepsBackups(db.backupRetention, isRestored(db), test);

/**
 * A replica that is itself replicated, which says how long it keeps backups: it may keep none otherwise.
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.html
 */
export const isSourceAndReplica = (db: Instance): Verdict =>
  all(isReplica(db), db.backupRetention.isSet(), db.referrers(rdsInstance, "replicaOf").some(isReplica));

/** A database of its own: neither a member of a cluster nor a replica. */
export const standsAlone = (db: Instance): Verdict => all(not(isMember(db)), not(isReplica(db)));

/** Runs in the customer's own account, where much of what RDS does is left to the customer. */
export const isCustom = (db: Instance): Verdict => provably(db.engine.startsWith("custom-"));

/**
 * Gets a standby by Multi-AZ and by nothing else. SQL Server Express cannot be Multi-AZ; RDS Custom for Oracle
 * can, or its owner runs Data Guard; a SQL Server that is restored may inherit its mirror.
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-oracle-multiaz.html
 * https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_RestoreDBInstanceFromDBSnapshot.html
 */
export const hasStandbyByMultiAz = (db: Instance): Verdict =>
  not(
    provably(
      any(
        explained(db.engine.startsWith("custom-oracle"), "where the standby may be one that its owner runs"),
        explained(db.engine.equals("sqlserver-ex"), "which has no Multi-AZ"),
        all(explained(db.engine.startsWith("sqlserver"), "which may bring its standby along when it is restored"), isRestored(db), db.multiAz.isUnset()),
      ),
    ),
  );

/**
 * Can have a replica in another region.
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.RDS_Fea_Regions_DB-eng.Feature.CrossRegionReadReplicas.html
 */
export const canReplicateAbroad = (db: Instance): Verdict =>
  not(provably(explained(any(...WITHOUT_REPLICA_ABROAD.map((engine) => db.engine.startsWith(engine))), NO_REPLICA_ABROAD)));

const NO_REPLICA_ABROAD = "of which AWS makes no replica in another region: its backups can be copied there";
const WITHOUT_REPLICA_ABROAD = ["sqlserver-se", "sqlserver-web", "sqlserver-ex", "oracle-se", "custom-"];

/**
 * Provably follows an instance of another region: by the ARN that it names, or by where that instance is found; or it is to, by
 * a name that these files give in another region only.
 */
export const hasSourceElsewhere = (db: Instance): Verdict =>
  db.replicaOf.isSet().outcome === "fails"
    ? NEVER
    : provably(
        any(
          all(db.replicaOf.isArn(), not(db.replicaOf.arnRegion().same(db.region))),
          db.replicaOf.follow(rdsInstance, (source) => standsElsewhere(source, db)),
          db.replicaOf.target(rdsInstance) ? NEVER : db.others(rdsInstance).some((other) => all(other.identifier.isSet(), other.identifier.same(db.replicaOf), standsElsewhere(other, db))),
        ),
      );

/** Another instance follows it from another region. */
export const hasReplicaElsewhere = (db: Instance): Verdict =>
  orMadeUnseen(db, db.referrers(rdsInstance, "replicaOf").some((replica) => all(isReplica(replica), standsElsewhere(replica, db))));

/** Another instance follows it in its own region, of which a claim holds, too. */
export const hasReplicaInRegion = (db: Instance, claim: (replica: Instance) => Verdict = () => ALWAYS): Verdict =>
  orMadeUnseen(db, db.referrers(rdsInstance, "replicaOf").some((replica) => all(isReplica(replica), replica.isBeside(db) ? ALWAYS : replica.region.same(db.region), claim(replica))));

/**
 * Stands in another zone than its source, or in two. A zone that nobody names is chosen by chance, and may be the same.
 * https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstanceReadReplica.html
 */
export const isInAnotherZone = (replica: Instance, source: Instance): Verdict => {
  const areNamed = all(replica.availabilityZone.isSet(), source.availabilityZone.isSet());
  const byChance = unproven(replica, `AWS chooses the zone of \`${replica.subject.shown}\`, or that of its source, by chance`);
  return any(replica.multiAz.equals(true), whether(areNamed, not(replica.availabilityZone.same(source.availabilityZone)), byChance));
};

/** Provably follows an instance of its own deployment, and so of its own region. */
export const hasSourceBeside = (db: Instance): Verdict =>
  provably(db.replicaOf.follow(rdsInstance, (source) => (source.isBeside(db) ? ALWAYS : NEVER)));

/** Encrypted at rest, so that a copy in another region needs a key of that region. */
export const isEncrypted = (db: Instance): Verdict => any(db.storageEncrypted.equals(true), db.kmsKey.isSet());

/**
 * Automated backups are replicated, and RDS can do it: there are some, and what is encrypted names a key of the
 * other region. It takes no region but another one, so whatever is written is one unless it provably is not.
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/AutomatedBackups.Replicating.Enable.html
 */
export function replicatesBackups(db: Instance): Verdict {
  const { backupReplicationRegion: region, backupReplicationKey: key } = db;
  const isAsked = isFilled(region);
  const isMade = all(
    presume(not(region.same(db.region))),
    keepsBackups(db, (days) => days > 0),
    standingOn(region, any(not(isEncrypted(db)), isFilled(key))),
  );
  return orMadeUnseen(db, all(isAsked, any(isMade, not(isAsked))));
}

export { keepLongEnough, leastRetention, MOST_RETENTION, saysRetention } from "./retention.ts";

/** The language leaves the data behind when the resource is deleted. */
export const outlivesDeletion = (db: Instance | Cluster): Verdict => lifecycle.outlivesDeletion(db, "Snapshot");

/** The language leaves the data behind when an update replaces the resource. */
export const outlivesReplacement = (db: Instance | Cluster): Verdict => lifecycle.outlivesReplacement(db, "Snapshot");

/** One writer and two readable standbys in three zones, which is what an instance class of the cluster's own means. */
export const isMultiAzCluster = (cluster: Cluster): Verdict => cluster.instanceClass.isSet();

/** A cluster without an instance class runs Aurora, unless another engine is written. */
export const isAurora = (cluster: Cluster): Verdict => all(cluster.instanceClass.isUnset(), any(cluster.engine.isUnset(), presume(cluster.engine.startsWith("aurora"))));

/** The first Aurora Serverless: AWS runs its one instance and replaces it in another zone, slowly. */
export const isServerlessV1 = (cluster: Cluster): Verdict => provably(cluster.engineMode.equals("serverless"));

/**
 * Can be in a global database. https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless.html
 */
export const canBeGlobal = (cluster: Cluster): Verdict =>
  not(explained(isServerlessV1(cluster), "which cannot be in a global database: Serverless v2 can, and a plan can copy backups"));

/** Aurora Limitless has shard groups in place of instances. */
export const isLimitless = (cluster: Cluster): Verdict => provably(cluster.scalability.equals("limitless"));

/** Has no instances that a template could write down. */
export const hasNoInstances = (cluster: Cluster): Verdict => any(isServerlessV1(cluster), isLimitless(cluster));

/** What Application Auto Scaling calls the readers of a cluster. */
export const READERS = "rds:cluster:ReadReplicaCount";

const clusters = clustersOf<Cluster, Instance, Global>({
  instance: rdsInstance.label,
  membersOf: (cluster) => cluster.referrers(rdsInstance, "cluster"),
  madeOf: (cluster) => cluster.referrers(rdsGlobalCluster, "source"),
  joins: (cluster, claim) => cluster.globalCluster.follow(rdsGlobalCluster, claim),
  joinersOf: (global) => global.referrers(rdsCluster, "globalCluster"),
  othersOf: (cluster) => cluster.others(rdsCluster),
});

export const { membersOf, orAddedElsewhere, hasTwoZones, isInGlobal, hasSecondaryBeside, hasSecondaryElsewhere, isBesideItsGlobal } = clusters;

/** Application Auto Scaling keeps a reader at least, beside an instance that is there. Aurora spreads readers over zones. */
export const hasScaledReader = (cluster: Cluster): Verdict =>
  all(
    membersOf(cluster).exist(),
    cluster.referrers(scalableTarget, "cluster").some((target) => all(target.dimension.equals(READERS), target.least.satisfies((least) => least >= 1))),
  );

/** Something can run on it: an instance of its own, or one that is added elsewhere. */
export const hasInstance = (cluster: Cluster): Verdict => orAddedElsewhere(cluster, membersOf(cluster).exist());

/** Another cluster follows its binary log from another region. https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Replication.CrossRegion.html */
export const hasFollowerElsewhere = (primary: Cluster): Verdict => primary.referrers(rdsCluster, "replicationSource").some((follower) => standsElsewhere(follower, primary));

/**
 * Joins a global database as a secondary. One that brings a master user or is restored is the first cluster of a
 * global database that was created empty: its primary. A secondary takes both user and data from its primary.
 */
export const isSecondary = (cluster: Cluster): Verdict => all(isFilled(cluster.globalCluster), cluster.masterUser.isUnset(), not(isRestored(cluster)));

/** Holds another cluster's data: a secondary, or a replica by binary log. */
export const isCopy = (cluster: Cluster): Verdict => any(isSecondary(cluster), isFilled(cluster.replicationSource));

/**
 * Is replicated to another region: to a secondary of its global database, or to a cluster that follows its binary
 * log, which may stand in any region.
 * https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Replication.CrossRegion.html
 */
export const hasCopyElsewhere = (primary: Cluster): Verdict =>
  orRarely(hasSecondaryElsewhere(primary), hasFollowerElsewhere(primary));

/** A claim about the primary of a secondary; unknown where the primary cannot be found. */
export const aboutPrimary = (secondary: Cluster, claim: (primary: Cluster) => Verdict): Verdict =>
  secondary.globalCluster.follow(rdsGlobalCluster, (global) => {
    const firsts = global.referrers(rdsCluster, "globalCluster").where((each) => not(isSecondary(each)));
    return any(global.source.follow(rdsCluster, claim), all(global.source.isUnset(), doubt(firsts.exist()), firsts.every(claim)));
  });

/** One of a cluster's instances is at least as large as one of another cluster's. Serverless ones are compared by their limits. */
export const hasInstanceAsLarge = (cluster: Cluster, theirs: Instance, of: Cluster): Verdict =>
  membersOf(cluster).some((mine) => {
    const serverless = all(mine.instanceClass.equals(SERVERLESS), theirs.instanceClass.equals(SERVERLESS));
    return any(all(serverless, hasLimitsOf(cluster, of)), all(not(serverless), isAsLarge(mine.instanceClass, theirs.instanceClass)));
  });

function isAsLarge(mine: TextProperty, theirs: TextProperty): Verdict {
  const [have, wanted] = [mine.known(), theirs.known()];
  if (have === undefined || wanted === undefined) return any(mine.same(theirs), undecided(have === undefined ? mine : theirs));
  const larger = compareClasses(have, wanted);
  return verdict(larger === undefined ? "unknown" : larger >= 0 ? "holds" : "fails", () => [...mine.evidence(), ...theirs.evidence()]);
}

const hasLimitsOf = ({ serverlessCapacity: mine }: Cluster, { serverlessCapacity: theirs }: Cluster): Verdict =>
  all(isAsMuch(mine.most, theirs.most), isAsMuch(mine.least, theirs.least));

function isAsMuch(mine: Property<number>, theirs: Property<number>): Verdict {
  const wanted = theirs.known();
  return wanted === undefined ? undecided(theirs) : mine.satisfies((have) => have >= wanted);
}

const SERVERLESS = "db.serverless";
const NEVER: Verdict = verdict("fails", () => []);
const ALWAYS: Verdict = verdict("holds", () => []);
