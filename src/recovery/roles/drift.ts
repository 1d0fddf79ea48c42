import type { Kind } from "../../graph/kind.ts";
import type { Resource, ResourceOf } from "../../graph/resource.ts";
import { docdbCluster, docdbClusterParameterGroup } from "../../kinds/docdb.ts";
import { dynamodbTable } from "../../kinds/dynamodb.ts";
import { ecsTaskDefinition } from "../../kinds/ecs.ts";
import { elasticacheParameterGroup, elasticacheReplicationGroup } from "../../kinds/elasticache.ts";
import { elbListener, elbTargetGroup } from "../../kinds/elb.ts";
import { lambdaFunction } from "../../kinds/lambda.ts";
import { memorydbCluster, memorydbParameterGroup } from "../../kinds/memorydb.ts";
import { neptuneCluster, neptuneClusterParameterGroup } from "../../kinds/neptune.ts";
import { opensearchDomain } from "../../kinds/opensearch.ts";
import { rdsCluster, rdsClusterParameterGroup, rdsInstance, rdsParameterGroup } from "../../kinds/rds.ts";
import type { Property } from "../../value/property.ts";
import type { TextProperty } from "../../value/text-property.ts";
import { all, any, doubt, not, verdict, type Verdict } from "../../value/verdict.ts";
import { isFilled, undecided } from "./claims.ts";
import { imagesAgree, layersAgree, listsAgree, portsAgree } from "./drift-lists.ts";

/** One thing in which a resource and its twin in the recovery region must agree. */
interface Comparison {
  readonly kind: Kind;
  readonly label: string;
  readonly agree: (one: Resource, other: Resource) => Verdict;
}

function compare<K extends Kind, T>(kind: K, label: string, of: (resource: ResourceOf<K>) => Property<T>, takesOver?: (resource: ResourceOf<K>) => Verdict): Comparison {
  const isTakenOver = (twin: ResourceOf<K>): Verdict => (takesOver ? all(of(twin).isUnset(), takesOver(twin)) : any());
  return compareBy(kind, label, (one, other) => any(isTakenOver(other), agree(of(one), of(other))));
}

function compareBy<K extends Kind>(kind: K, label: string, agreed: (one: ResourceOf<K>, other: ResourceOf<K>) => Verdict): Comparison {
  return { kind, label, agree: (one, other) => (one.is(kind) && other.is(kind) ? agreed(one, other) : all()) };
}

/** Versions of an engine. Of one that names less of it, as 17 does of 17.4, AWS chooses the rest. */
function compareVersions<K extends Kind>(kind: K, of: (resource: ResourceOf<K>) => Property<string>, takesOver?: (resource: ResourceOf<K>) => Verdict): Comparison {
  const { label, agree: exactly } = compare(kind, "engine version", of, takesOver);
  const mayBeOne = (one: ResourceOf<K>, other: ResourceOf<K>): boolean => {
    const [mine, theirs] = [of(one).known(), of(other).known()];
    return mine !== undefined && theirs !== undefined && (`${mine}.`.startsWith(`${theirs}.`) || `${theirs}.`.startsWith(`${mine}.`));
  };
  return compareBy(kind, label, (one, other) => (mayBeOne(one, other) ? doubt(exactly(one, other)) : exactly(one, other)));
}

/** A read replica has the engine of its source. https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstanceReadReplica.html */
const isReplica = ({ replicaOf }: ResourceOf<typeof rdsInstance>): Verdict => isFilled(replicaOf);

/** A cluster that joins a global one has the version of that. */
const joins = ({ globalCluster }: { readonly globalCluster: TextProperty }): Verdict => isFilled(globalCluster);

/** What the parameter groups of both say, where both stand in these files; by which name they are called says nothing. */
function compareParameters<K extends Kind, G extends Kind>(kind: K, groupOf: (resource: ResourceOf<K>) => ResourceOf<G> | undefined, parameters: readonly ((group: ResourceOf<G>) => Property<string>)[]): Comparison {
  return compareBy(kind, "parameters", (one, other) => {
    const [mine, theirs] = [groupOf(one), groupOf(other)];
    return mine && theirs ? all(...parameters.map((of) => agree(of(mine), of(theirs)))) : all();
  });
}

type Durable = Pick<ResourceOf<typeof rdsParameterGroup>, "family" | "flushLogAtCommit" | "fsync" | "syncBinlog" | "synchronousCommit">;

/** What of a parameter group a recovery feels: for which engine it is, and how durable commits are. */
const DURABLE: readonly ((group: Durable) => Property<string>)[] = [({ family }) => family, ({ flushLogAtCommit }) => flushLogAtCommit, ({ syncBinlog }) => syncBinlog, ({ synchronousCommit }) => synchronousCommit, ({ fsync }) => fsync];

/** What a failover relies on, and nothing that is smaller in the recovery region on purpose. */
const COMPARISONS: readonly Comparison[] = [
  compare(dynamodbTable, "billing mode", ({ billingMode }) => billingMode),
  compareBy(ecsTaskDefinition, "images of the containers", imagesAgree),
  compareBy(ecsTaskDefinition, "ports of the containers", portsAgree),
  compare(elbListener, "port", ({ port }) => port),
  compare(elbListener, "protocol", ({ protocol }) => protocol),
  compare(elbTargetGroup, "protocol", ({ protocol }) => protocol),
  compare(elbTargetGroup, "path of the health check", ({ checkPath }) => checkPath),
  compare(lambdaFunction, "runtime", ({ runtime }) => runtime),
  compareBy(lambdaFunction, "architecture", (one, other) => listsAgree(one.architectures, other.architectures)),
  compareBy(lambdaFunction, "layers", layersAgree),
  compare(lambdaFunction, "memory", ({ memory }) => memory),
  compare(lambdaFunction, "timeout", ({ timeout }) => timeout),
  compare(lambdaFunction, "reserved concurrency", ({ reservedConcurrency }) => reservedConcurrency),
  compare(rdsCluster, "engine", ({ engine }) => engine),
  compareVersions(rdsCluster, ({ engineVersion }) => engineVersion, joins),
  compareParameters<typeof rdsCluster, typeof rdsClusterParameterGroup>(rdsCluster, ({ parameterGroup }) => parameterGroup.target(rdsClusterParameterGroup), DURABLE),
  compare(rdsInstance, "engine", ({ engine }) => engine, isReplica),
  compareVersions(rdsInstance, ({ engineVersion }) => engineVersion, isReplica),
  compareParameters<typeof rdsInstance, typeof rdsParameterGroup>(rdsInstance, ({ parameterGroup }) => parameterGroup.target(rdsParameterGroup), DURABLE),
  compareVersions(docdbCluster, ({ engineVersion }) => engineVersion, joins),
  compareParameters<typeof docdbCluster, typeof docdbClusterParameterGroup>(docdbCluster, ({ parameterGroup }) => parameterGroup.target(docdbClusterParameterGroup), [({ family }) => family, ({ tls }) => tls]),
  compareVersions(neptuneCluster, ({ engineVersion }) => engineVersion, joins),
  compareParameters<typeof neptuneCluster, typeof neptuneClusterParameterGroup>(neptuneCluster, ({ parameterGroup }) => parameterGroup.target(neptuneClusterParameterGroup), [({ family }) => family]),
  compare(elasticacheReplicationGroup, "engine", ({ engine }) => engine, ({ globalGroup }) => isFilled(globalGroup)),
  compareVersions(elasticacheReplicationGroup, ({ engineVersion }) => engineVersion, ({ globalGroup }) => isFilled(globalGroup)),
  compareParameters<typeof elasticacheReplicationGroup, typeof elasticacheParameterGroup>(elasticacheReplicationGroup, ({ parameterGroup }) => parameterGroup.target(elasticacheParameterGroup), [({ family }) => family, ({ eviction }) => eviction]),
  compare(memorydbCluster, "engine", ({ engine }) => engine, ({ multiRegionCluster }) => isFilled(multiRegionCluster)),
  compareVersions(memorydbCluster, ({ engineVersion }) => engineVersion, ({ multiRegionCluster }) => isFilled(multiRegionCluster)),
  compareParameters<typeof memorydbCluster, typeof memorydbParameterGroup>(memorydbCluster, ({ parameterGroup }) => parameterGroup.target(memorydbParameterGroup), [({ family }) => family, ({ eviction }) => eviction]),
  compareVersions(opensearchDomain, ({ version }) => version),
];

export const driftKinds: readonly Kind[] = [...new Set(COMPARISONS.map(({ kind }) => kind))];

/** Everything in which two resources must agree, each as a claim that they do. */
export const agreements = (one: Resource, other: Resource): readonly { readonly label: string; readonly verdict: Verdict }[] =>
  COMPARISONS.filter(({ kind }) => kind.name === one.kindName).map(({ label, agree: asked }) => ({ label, verdict: asked(one, other) }));

/** Written alike, or left to AWS alike. What is written on one side and left to AWS on the other cannot be compared. */
function agree<T>(one: Property<T>, other: Property<T>): Verdict {
  const [mine, theirs] = [one.known(), other.known()];
  if (mine !== undefined && theirs !== undefined) return verdict(mine === theirs ? "holds" : "fails", () => [...one.evidence(), ...other.evidence()]);
  return any(one.same(other), not(any(undecided(one), undecided(other))));
}
