import { dsqlCluster } from "../../kinds/dsql.ts";
import { all } from "../../value/verdict.ts";
import { hasPeerElsewhere } from "../roles/dsql.ts";
import { mechanism, type Mechanism } from "./mechanism.ts";
import { documented, nothing } from "./time.ts";

const RESILIENCE = "https://docs.aws.amazon.com/aurora-dsql/latest/userguide/disaster-recovery-resiliency.html";

/** A mistake is undone from backups by AWS Backup alone. */
export const dsqlMechanisms: readonly Mechanism[] = [
  mechanism(dsqlCluster, {
    id: "dsql-zones",
    title: "cluster in three Availability Zones",
    against: ["instance", "zone"],
    when: () => all(),
    rpo: documented(0, "every commit is in three Availability Zones"),
    rto: nothing("the cluster stays up"),
    pages: [RESILIENCE],
  }),
  mechanism(dsqlCluster, {
    id: "dsql-multi-region",
    title: "multi-Region clusters",
    against: ["region"],
    when: hasPeerElsewhere,
    rpo: documented(0, "every commit is in two regions"),
    rto: nothing("both clusters take writes"),
    pages: [RESILIENCE, "https://docs.aws.amazon.com/aurora-dsql/latest/userguide/multi-region-clusters.html"],
    note: "A peer repeats every mistake.",
  }),
];
