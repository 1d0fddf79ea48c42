import type { ResourceOf } from "../../graph/resource.ts";
import { daxCluster } from "../../kinds/dax.ts";
import { all, type Verdict } from "../../value/verdict.ts";
import { leavesRoom } from "../roles/claims.ts";
import { replaced } from "./assumed.ts";
import { unsizedElsewhere } from "./elsewhere.ts";
import { mechanism, type Mechanism } from "./mechanism.ts";
import { estimated } from "./time.ts";

const guide = (page: string): string => `https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/${page}.html`;

const hasReplica = ({ nodes }: ResourceOf<typeof daxCluster>): Verdict => nodes.satisfies((count) => count >= 2);

const failover = estimated(60, "AWS says that it is automatic, and not how long it takes");

/** DAX clusters. What they cache is DynamoDB's, so that nothing is lost with them; but requests go through them. */
export const daxMechanisms: readonly Mechanism[] = [
  mechanism(daxCluster, {
    id: "dax-replica",
    title: "read replica of a DAX cluster that takes over",
    against: ["instance"],
    when: hasReplica,
    rto: failover,
    pages: [guide("DAX.concepts.cluster")],
  }),
  mechanism(daxCluster, {
    id: "dax-replica-zone",
    title: "read replica of a DAX cluster in another Availability Zone that takes over",
    against: ["zone"],
    when: (cluster) => all(hasReplica(cluster), leavesRoom(cluster)),
    rto: failover,
    pages: [guide("DAX.concepts.cluster")],
  }),
  mechanism(daxCluster, {
    id: "dax-node",
    title: "new node of a DAX cluster",
    against: ["instance"],
    when: () => all(),
    rto: replaced,
    pages: [guide("DAX.concepts.cluster")],
    note: "It has to fill its cache from DynamoDB first.",
  }),
  ...unsizedElsewhere([daxCluster], { id: "dax", label: "DAX cluster" }),
];
