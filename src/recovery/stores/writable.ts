import type { Kind } from "../../graph/kind.ts";
import type { Resource, ResourceOf } from "../../graph/resource.ts";
import { docdbCluster } from "../../kinds/docdb.ts";
import { dsqlCluster } from "../../kinds/dsql.ts";
import { dynamodbGlobalTable, dynamodbTable } from "../../kinds/dynamodb.ts";
import { efsFileSystem } from "../../kinds/efs.ts";
import { memorydbCluster } from "../../kinds/memorydb.ts";
import { neptuneCluster } from "../../kinds/neptune.ts";
import { rdsCluster, rdsInstance } from "../../kinds/rds.ts";
import { s3Bucket } from "../../kinds/s3.ts";
import { all, any, type Verdict } from "../../value/verdict.ts";
import * as documentdb from "../roles/documentdb.ts";
import * as dsql from "../roles/dsql.ts";
import * as dynamodb from "../roles/dynamodb.ts";
import * as efs from "../roles/efs.ts";
import * as memorydb from "../roles/memorydb.ts";
import * as neptune from "../roles/neptune.ts";
import * as rds from "../roles/rds.ts";
import { isTwoWay, replicatesElsewhere } from "../roles/s3-replication.ts";
import { isAttested } from "./stated.ts";

/** Where the data of a store can be written once it is in two regions. */
interface Writing {
  readonly kind: Kind;
  /** A live copy of it stands in another region, which can take the writes after a failover. */
  readonly hasLiveCopy: (store: Resource) => Verdict;
  /** Each region takes writes at any time. */
  readonly hasWriters: (store: Resource) => Verdict;
}

const NOBODY = (): Verdict => any();

function writing<K extends Kind>(kind: K, live: (store: ResourceOf<K>) => Verdict, writers: (store: ResourceOf<K>) => Verdict = NOBODY): Writing {
  return { kind, hasLiveCopy: (store) => (store.is(kind) ? live(store) : any()), hasWriters: (store) => (store.is(kind) ? writers(store) : any()) };
}

/** https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html */
const WRITINGS: readonly Writing[] = [
  writing(docdbCluster, documentdb.hasSecondaryElsewhere),
  writing(dsqlCluster, dsql.hasPeerElsewhere, dsql.hasPeerElsewhere),
  writing(dynamodbGlobalTable, dynamodb.isInTwoRegions, dynamodb.isInTwoRegions),
  writing(dynamodbTable, dynamodb.isReplicated, dynamodb.isReplicated),
  writing(efsFileSystem, efs.isReplicatedElsewhere),
  writing(memorydbCluster, inTwoRegions, inTwoRegions),
  writing(neptuneCluster, neptune.hasSecondaryElsewhere),
  writing(rdsCluster, rds.hasCopyElsewhere),
  writing(rdsInstance, rds.hasReplicaElsewhere),
  writing(s3Bucket, replicatesElsewhere, isTwoWay),
];

function inTwoRegions(cluster: ResourceOf<typeof memorydbCluster>): Verdict {
  return memorydb.hasFellowElsewhere(cluster, () => all());
}

const writingOf = (store: Resource): Writing | undefined => WRITINGS.find(({ kind }) => kind.name === store.kindName);

export const writtenKinds: readonly Kind[] = WRITINGS.map(({ kind }) => kind);

/** Each region takes writes: the store has several writers, or somebody stands for writes that are shared out among the regions. */
export const isWrittenEverywhere = (store: Resource): Verdict => any(writingOf(store)?.hasWriters(store) ?? any(), isAttested(store, "data-writable-everywhere"));

/** A live copy stands in another region, to which the writes can move. */
export const canMoveWrites = (store: Resource): Verdict => writingOf(store)?.hasLiveCopy(store) ?? any();
