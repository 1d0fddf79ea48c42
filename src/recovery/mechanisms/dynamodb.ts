import { dynamodbGlobalTable, dynamodbTable } from "../../kinds/dynamodb.ts";
import { all } from "../../value/verdict.ts";
import { inSomeRegion, isInTwoRegions, isReplicated, isStronglyConsistent } from "../roles/dynamodb.ts";
import { mechanism, type Mechanism } from "./mechanism.ts";
import { documented, nothing, within } from "./time.ts";

const guide = (page: string): string => `https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/${page}.html`;

const TABLES = [dynamodbTable, dynamodbGlobalTable] as const;

/** A table is in three zones, and a global table in each of its regions: neither has anything to fail over. */
export const dynamodbMechanisms: readonly Mechanism[] = [
  mechanism(TABLES, {
    id: "dynamodb-zones",
    title: "table in three Availability Zones",
    against: ["instance", "zone"],
    when: () => all(),
    rpo: documented(0, "every write is in several Availability Zones"),
    rto: nothing("the table stays up"),
    pages: [guide("disaster-recovery-resiliency")],
  }),
  mechanism(TABLES, {
    id: "dynamodb-pitr",
    title: "point-in-time recovery of a table",
    against: ["mistake"],
    manual: true,
    when: (table) => inSomeRegion(table, (copy) => copy.pointInTimeRecovery.equals(true)),
    rpo: documented(300, "the latest restorable time is typically 5 minutes ago"),
    rto: within(3600, "95 % of all restores take less than an hour"),
    pages: [guide("PointInTimeRecovery_Howitworks")],
    note: "It restores to a new table, without the auto scaling, alarms, streams and time to live of the old one.",
  }),
  mechanism(TABLES, {
    id: "dynamodb-global",
    title: "global table",
    against: ["region"],
    when: (table) => (table.is(dynamodbGlobalTable) ? isInTwoRegions(table) : table.is(dynamodbTable) ? isReplicated(table) : all()),
    rpo: within(1, "writes are in the other regions typically within a second"),
    rto: nothing("every replica takes writes"),
    pages: [guide("GlobalTables"), guide("V2globaltables_HowItWorks")],
    note: "A replica repeats every mistake.",
  }),
  mechanism(TABLES, {
    id: "dynamodb-global-strong",
    title: "global table with multi-Region strong consistency",
    against: ["region"],
    when: isStronglyConsistent,
    rpo: documented(0, "every write is in a second region before it is answered"),
    rto: nothing("every replica takes writes"),
    pages: [guide("multi-region-strong-consistency-gt"), guide("bp-global-table-design")],
  }),
];
