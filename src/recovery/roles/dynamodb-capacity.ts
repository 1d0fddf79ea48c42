import type { ResourceOf } from "../../graph/resource.ts";
import { dynamodbGlobalTable, dynamodbTable } from "../../kinds/dynamodb.ts";
import type { PropertyEdit } from "../../value/edit.ts";
import type { Presence } from "../../value/presence.ts";
import type { Property } from "../../value/property.ts";

/** What somebody has provisioned: in CloudFormation a part, in Terraform two numbers. */
interface Throughput {
  readonly throughput: Presence;
  readonly readCapacity: Property<number>;
  readonly writeCapacity: Property<number>;
}

/** Takes out what is provisioned, with which AWS, or Terraform's provider, rejects a table on demand. */
const withoutThroughput = ({ throughput, readCapacity, writeCapacity }: Throughput): readonly PropertyEdit[] => [throughput.remove(), readCapacity.remove(), writeCapacity.remove()];

/** The edits after which a table is on demand. One of SAM's has no property that says it. */
export function toOnDemand(table: ResourceOf<typeof dynamodbTable | typeof dynamodbGlobalTable>): readonly PropertyEdit[] {
  if (table.is(dynamodbTable)) {
    const provisioned = [table, ...table.indexes.members.map(({ item }) => item)];
    return table.subject.type === SIMPLE ? [] : [table.billingMode.set("PAY_PER_REQUEST"), ...provisioned.flatMap(withoutThroughput)];
  }
  if (!table.is(dynamodbGlobalTable)) return [];
  const writes = [table, ...table.indexes.members.map(({ item }) => item)].map((each) => each.writes.remove());
  const replicas = table.replicas.members.map(({ item }) => item);
  const reads = replicas.flatMap((replica) => [replica, ...replica.indexes.members.map(({ item }) => item)]).map((each) => each.reads.remove());
  return [table.billingMode.set("PAY_PER_REQUEST"), ...writes, ...reads];
}

const SIMPLE = "AWS::Serverless::SimpleTable";
