import { all, any, defineRule, dynamodb, dynamodbGlobalTable, dynamodbTable, not, provably, scalableTarget, scalingPolicy, type ResourceOf, type Verdict } from "../../src/rule.ts";
import example from "./capacity.example.ts";

/**
 * Only what is provisioned can run out. The writes of a provisioned global table always scale, for AWS takes
 * no other; its reads are a setting of each replica.
 */
export default defineRule({
  id: "dynamodb-capacity",
  title: "DynamoDB capacity follows the load",
  survives: "instance-loss",
  capability: "scales",
  since: "0.1.0",
  why: `
    A table with fixed capacity throttles what goes beyond it. A failover, a retry storm or a good day is then
    an outage of its own, and an index that falls behind throttles the writes of its table.
  `,
  remedy: `
    Use on-demand capacity, or scale reads and writes of the table and of every index between a minimum and a
    maximum. On-demand costs more for each request and nothing while there are none. Auto scaling reacts in
    minutes, so the minimum must carry the first rush.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/AutoScaling.html",
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html",
  ],
  frameworks: { wellArchitected: ["REL07-BP01", "REL07-BP03"], nist80053: ["CP-2(2)", "SC-5(2)"] },
  similar: [
    "checkov:CKV2_AWS_16",
    "cdk-nag:DynamoDBAutoScalingEnabled",
    "hashicorp-fsbp-sentinel:dynamo-db-tables-scales-capacity-with-demand",
    "prowler:dynamodb_table_autoscaling_enabled",
  ],

  on: [dynamodbTable, dynamodbGlobalTable],
  expect: (table) => {
    const isOnDemand = table.billingMode.equals("PAY_PER_REQUEST");
    if (!table.is(dynamodbTable)) {
      const readsScale = table.replicas.every(({ readUnits, readScaling, indexes }) =>
        all(readUnits.isUnset(), readScaling.isSet(), indexes.every((index) => index.readUnits.isUnset())),
      );
      return any(readsScale, isOnDemand);
    }
    const scalesItself = DIRECTIONS.map((direction) => scales(table, `dynamodb:table:${direction}`, "*"));
    const indexesScale = table.indexes.every(({ name }) =>
      all(...DIRECTIONS.map((direction) => scales(table, `dynamodb:index:${direction}`, `*/index/${name.known() ?? "*"}`))),
    );
    return any(isOnDemand, all(...scalesItself, indexesScale));
  },
  message: (table) => `${table} has a fixed capacity for reads, writes or an index`,
  fix: {
    safety: "review",
    note: "on-demand capacity costs more for each request, and nothing while there are none",
    edits: (table) => (table.is(dynamodbTable) && table.others(scalableTarget).some((target) => isAbout(target, table)).outcome !== "fails" ? [] : dynamodb.toOnDemand(table)),
  },
});

const DIRECTIONS = ["ReadCapacityUnits", "WriteCapacityUnits"] as const;

type Target = ResourceOf<typeof scalableTarget>;

/** A target says whose it is by reference, or by a name that is written out, which for an index goes on after the table's. */
const isAbout = (target: Target, table: ResourceOf<typeof dynamodbTable>): Verdict =>
  any(target.table.names(table), all(not(provably(target.table.isDefined())), target.resourceId.startsWith(`table/${table.tableName.known() ?? "/"}/`)));

const scales = (table: ResourceOf<typeof dynamodbTable>, dimension: string, id: string): Verdict =>
  table.others(scalableTarget).some((target) => all(target.dimension.equals(dimension), target.resourceId.matches(id), isAbout(target, table), hasPolicy(target)));

/** A policy names the target, or says again what it scales. */
const hasPolicy = (target: Target): Verdict =>
  any(
    target.referrers(scalingPolicy, "target").exist(),
    target.others(scalingPolicy).some((policy) => all(policy.resourceId.same(target.resourceId), policy.dimension.same(target.dimension))),
  );
