import { keyspacesTable } from "../../kinds/keyspaces.ts";
import { all } from "../../value/verdict.ts";
import { hasHistory, isReplicated } from "../roles/keyspaces.ts";
import { restored } from "./assumed.ts";
import { mechanism, type Mechanism } from "./mechanism.ts";
import { documented, nothing, within } from "./time.ts";

const guide = (page: string): string => `https://docs.aws.amazon.com/keyspaces/latest/devguide/${page}.html`;

/** A table is in three zones, and in each region of its keyspace. */
export const keyspacesMechanisms: readonly Mechanism[] = [
  mechanism(keyspacesTable, {
    id: "keyspaces-zones",
    title: "table in three Availability Zones",
    against: ["instance", "zone"],
    when: () => all(),
    rpo: documented(0, "every write is in several Availability Zones"),
    rto: nothing("the table stays up"),
    pages: [guide("multiRegion-replication"), guide("disaster-recovery-resiliency")],
  }),
  mechanism(keyspacesTable, {
    id: "keyspaces-pitr",
    title: "point-in-time recovery of a Keyspaces table",
    against: ["mistake"],
    manual: true,
    when: hasHistory,
    rpo: documented(1, "it restores to any second until now"),
    rto: restored,
    pages: [guide("PointInTimeRecovery_HowItWorks")],
    note: "It restores to a new table: an empty one takes up to 20 minutes, a large one hours.",
  }),
  mechanism(keyspacesTable, {
    id: "keyspaces-multi-region",
    title: "multi-Region keyspace",
    against: ["region"],
    when: isReplicated,
    rpo: within(1, "writes are in the other regions typically within a second"),
    rto: nothing("every region takes writes"),
    pages: [guide("multiRegion-replication"), guide("multiRegion-replication_how-it-works")],
    note: "A replica repeats every mistake.",
  }),
];
