import type { ReferenceTo } from "../../graph/reference.ts";
import type { Kind } from "../../graph/kind.ts";
import type { Resource, ResourceOf } from "../../graph/resource.ts";
import { backupVault } from "../../kinds/backup.ts";
import { docdbCluster } from "../../kinds/docdb.ts";
import { dynamodbGlobalTable, dynamodbReplica, dynamodbTable } from "../../kinds/dynamodb.ts";
import { ec2Volume } from "../../kinds/ec2.ts";
import { efsFileSystem } from "../../kinds/efs.ts";
import { elasticacheReplicationGroup } from "../../kinds/elasticache.ts";
import { neptuneCluster } from "../../kinds/neptune.ts";
import { rdsCluster, rdsInstance } from "../../kinds/rds.ts";
import { redshiftCluster } from "../../kinds/redshift.ts";
import { secret } from "../../kinds/secretsmanager.ts";
import type { TextProperty } from "../../value/text-property.ts";
import { nothingAt, Several } from "../../value/several.ts";
import { all, any, type Verdict } from "../../value/verdict.ts";
import { isFilled, provably, standingOn } from "./claims.ts";
import { isForRecovery, isOfRegion, standsInRecovery } from "./second-region.ts";

/** Which keys encrypt what a recovery needs, and of which regions these are. */

/** Something that is encrypted in a region, and the key that is named for it, if one is. */
interface Encrypted {
  readonly key: ReferenceTo<"kms.key">;
  readonly region: TextProperty;
}

interface Recovering {
  readonly recovery: readonly string[];
}

/** Kinds that are encrypted as a whole, with a key of the region in which they stand. */
const WHOLE = [backupVault, docdbCluster, dynamodbTable, ec2Volume, efsFileSystem, elasticacheReplicationGroup, neptuneCluster, rdsCluster, rdsInstance, redshiftCluster, secret] as const;

export const keyedKinds = [...WHOLE, dynamodbGlobalTable, dynamodbReplica] as const;

/** What of a resource is encrypted where the workload recovers: the resource, or copies that it has there. */
export function encryptedInRecovery(resource: Resource, goal: Recovering): Several<Encrypted> {
  const nothing = nothingAt(resource.subject.name, `nothing of \`${resource.subject.shown}\` is encrypted in a recovery region`);
  const whole = one(resource, WHOLE);
  const own = whole ? [{ item: { key: whole.kmsKey, region: resource.region }, presence: standsInRecovery(resource, goal), least: 1, most: 1 }] : [];
  const copies = copiesOf(resource, nothing).where(({ region }) => isForRecovery(region, resource, goal));
  return new Several<Encrypted>(own, [], nothing).where(() => all()).and(copies).named(nothing);
}

function one<K extends Kind>(resource: Resource, kinds: readonly K[]): ResourceOf<K> | undefined {
  for (const kind of kinds) if (resource.is(kind)) return resource;
  return undefined;
}

/** The copies that a resource makes in other regions by itself, each with a key of its own. */
function copiesOf(resource: Resource, nothing: ReturnType<typeof nothingAt>): Several<Encrypted> {
  if (resource.is(dynamodbGlobalTable)) return resource.replicas.map(({ kmsKey, region }) => ({ key: kmsKey, region }));
  if (resource.is(secret)) return resource.replicas.map(({ kmsKey, region }) => ({ key: kmsKey, region }));
  if (resource.is(efsFileSystem)) return resource.destinations.map(({ kmsKey, region }) => ({ key: kmsKey, region }));
  if (resource.is(dynamodbReplica)) return alone({ key: resource.kmsKey, region: resource.replicaRegion }, all(), nothing);
  if (resource.is(rdsInstance)) return alone({ key: resource.backupReplicationKey, region: resource.backupReplicationRegion }, isFilled(resource.backupReplicationRegion), nothing);
  return new Several<Encrypted>([], [], nothing);
}

const alone = (item: Encrypted, presence: Verdict, nothing: ReturnType<typeof nothingAt>): Several<Encrypted> => new Several([{ item, presence, least: 1, most: 1 }], [], nothing);

/** With a key of its own region: where none is named, AWS takes one of its own there, and so it does where its alias is. */
export const hasKeyThere = (resource: Resource, { key, region }: Encrypted): Verdict =>
  any(key.isUnset(), provably(key.startsWith("alias/aws/")), standingOn(key, isOfRegion(resource, key, region)));
