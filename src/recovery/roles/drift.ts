import type { Kind } from "../../graph/kind.ts";
import type { Resource, ResourceOf } from "../../graph/resource.ts";
import { dynamodbTable } from "../../kinds/dynamodb.ts";
import { elbListener, elbTargetGroup } from "../../kinds/elb.ts";
import { lambdaFunction } from "../../kinds/lambda.ts";
import { rdsCluster, rdsInstance } from "../../kinds/rds.ts";
import type { Property } from "../../value/property.ts";
import { all, any, not, verdict, type Verdict } from "../../value/verdict.ts";
import { isFilled, undecided } from "./claims.ts";

/** One thing in which a resource and its twin in the recovery region must agree. */
interface Comparison {
  readonly kind: Kind;
  readonly label: string;
  readonly agree: (one: Resource, other: Resource) => Verdict;
}

function compare<K extends Kind, T>(kind: K, label: string, of: (resource: ResourceOf<K>) => Property<T>, takesOver?: (resource: ResourceOf<K>) => Verdict): Comparison {
  const isTakenOver = (twin: ResourceOf<K>): Verdict => (takesOver ? all(of(twin).isUnset(), takesOver(twin)) : any());
  return { kind, label, agree: (one, other) => (one.is(kind) && other.is(kind) ? any(isTakenOver(other), agree(of(one), of(other))) : all()) };
}

/** A read replica has the engine of its source. https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstanceReadReplica.html */
const isReplica = ({ replicaOf }: ResourceOf<typeof rdsInstance>): Verdict => isFilled(replicaOf);

/** What a failover relies on, and nothing that is smaller in the recovery region on purpose. */
const COMPARISONS: readonly Comparison[] = [
  compare(dynamodbTable, "billing mode", ({ billingMode }) => billingMode),
  compare(elbListener, "port", ({ port }) => port),
  compare(elbListener, "protocol", ({ protocol }) => protocol),
  compare(elbTargetGroup, "protocol", ({ protocol }) => protocol),
  compare(elbTargetGroup, "path of the health check", ({ checkPath }) => checkPath),
  compare(lambdaFunction, "runtime", ({ runtime }) => runtime),
  compare(lambdaFunction, "memory", ({ memory }) => memory),
  compare(lambdaFunction, "timeout", ({ timeout }) => timeout),
  compare(lambdaFunction, "reserved concurrency", ({ reservedConcurrency }) => reservedConcurrency),
  compare(rdsCluster, "engine", ({ engine }) => engine),
  compare(rdsCluster, "engine version", ({ engineVersion }) => engineVersion),
  compare(rdsInstance, "engine", ({ engine }) => engine, isReplica),
  compare(rdsInstance, "engine version", ({ engineVersion }) => engineVersion, isReplica),
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
