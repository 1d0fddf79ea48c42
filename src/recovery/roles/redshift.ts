import type { ResourceOf } from "../../graph/resource.ts";
import { unproven } from "../../graph/unproven.ts";
import { redshiftCluster, type redshiftNamespace, redshiftWorkgroup } from "../../kinds/redshift.ts";
import type { PropertyEdit } from "../../value/edit.ts";
import { all, any, doubt, not, presume, verdict, type Verdict } from "../../value/verdict.ts";
import { explained, isFilled, leavesRoom, provably } from "./claims.ts";
import { unless } from "./ensure.ts";
import { keepLongEnough } from "./retention.ts";

type Cluster = ResourceOf<typeof redshiftCluster>;
type Namespace = ResourceOf<typeof redshiftNamespace>;

/** The longest that Redshift keeps automated snapshots, in days. */
export const MOST_RETENTION = 35;

/**
 * How many days automated snapshots are kept. A cluster that is restored takes what is not written from the one whose
 * snapshot it is. https://docs.aws.amazon.com/redshift/latest/APIReference/API_RestoreFromClusterSnapshot.html
 */
export function keepsSnapshots(cluster: Cluster, test: (days: number) => boolean): Verdict {
  const restored = explained(isFilled(cluster.snapshot), "from where it takes over how long snapshots are kept");
  const inherits = all(cluster.snapshotRetention.isUnset(), restored);
  return inherits.outcome === "fails" ? cluster.snapshotRetention.satisfies(test) : verdict("unknown", restored.because, inherits.hangsOn);
}

const isOf = ({ nodeType }: Cluster, ...families: readonly string[]): Verdict => provably(any(...families.map((family) => nodeType.startsWith(family))));

/**
 * Its storage is managed by Redshift, apart from its nodes and in several zones. Its snapshots cannot be turned off.
 * https://docs.aws.amazon.com/redshift/latest/APIReference/API_CreateCluster.html
 */
export const hasManagedStorage = (cluster: Cluster): Verdict => isOf(cluster, "ra3.", "rg.");

/** Keeps its data on its nodes, in one zone: it can neither be Multi-AZ nor be relocated. */
export const isBoundToItsNodes = (cluster: Cluster): Verdict => isOf(cluster, "dc", "ds");

/**
 * Automated snapshots are copied to another region, and Redshift can do it: there are some, and those that a key of the
 * customer's encrypts have a grant for a key of that region.
 * https://docs.aws.amazon.com/redshift/latest/mgmt/cross-region-snapshot-copy.html
 */
export const copiesSnapshots = (cluster: Cluster): Verdict =>
  all(
    isFilled(cluster.copyRegion),
    presume(not(cluster.copyRegion.same(cluster.region))),
    keepsSnapshots(cluster, (days) => days >= 1),
    doubt(any(cluster.kmsKey.isUnset(), explained(isFilled(cluster.copyGrant), "without which snapshots that a key of the account's encrypts may not be copied"))),
  );

/** Snapshots of a namespace are copied to another region. Of Terraform's two providers only `awscc` can say it. */
export const copiesRecoveryPoints = (namespace: Namespace): Verdict =>
  namespace.knows("copies")
    ? namespace.copies.some(({ region }) => not(region.same(namespace.region)))
    : unproven(namespace, "copies of its snapshots are no argument of `aws_redshiftserverless_namespace`: `awscc_redshiftserverless_namespace` has them");

/** Data leaves the region by Redshift's own settings. */
export const leavesRegion = (store: Cluster | Namespace): Verdict => (store.is(redshiftCluster) ? copiesSnapshots(store) : copiesRecoveryPoints(store));

/** Computes in two zones, and Redshift can do it. https://docs.aws.amazon.com/redshift/latest/mgmt/overview-multi-az.html */
export const isMultiAz = (cluster: Cluster): Verdict => all(cluster.multiAz.equals(true), cluster.nodes.satisfies((nodes) => nodes >= 2), not(isBoundToItsNodes(cluster)));

/**
 * The edits after which it computes in two zones. None where Redshift rejects that: for a node type, a number of nodes, a port or a subnet
 * group that has to be another one, an address or a zone that is named, or data that are to stay unencrypted.
 * https://docs.aws.amazon.com/redshift/latest/mgmt/overview-multi-az.html
 */
export function toMultiAz(cluster: Cluster): readonly PropertyEdit[] {
  const { multiAz, encrypted, nodes, availabilityZone, port, elasticAddress } = cluster;
  const isReached = all(port.satisfies(canBePort), elasticAddress.isUnset(), availabilityZone.isUnset());
  const canBe = all(hasManagedStorage(cluster), nodes.satisfies((count) => count >= 2), isReached, leavesRoom(cluster, 3), any(encrypted.isUnset(), encrypted.equals(true)));
  return canBe.outcome === "holds" ? [multiAz.set(true), ...unless(encrypted.isSet(), encrypted.set(true))] : [];
}

const canBePort = (port: number): boolean => (port >= 5431 && port <= 5455) || (port >= 8191 && port <= 8215);

/** The edit that has automated snapshots kept for so many days; none where Redshift cannot keep them so long. */
export const keepForDays = ({ snapshotRetention }: Cluster, days: number): readonly PropertyEdit[] => keepLongEnough({ backupRetention: snapshotRetention }, { retention: days, rpo: 0 });

/** May move to another zone when its own fails. */
export const relocates = (cluster: Cluster): Verdict => all(cluster.relocates.isSet(), cluster.relocates.equals(true), not(isBoundToItsNodes(cluster)));

/** What computes over it has several zones to stand in. */
export const hasRoomToCompute = (namespace: Namespace): Verdict => namespace.referrers(redshiftWorkgroup, "namespace").some((workgroup) => leavesRoom(workgroup));
