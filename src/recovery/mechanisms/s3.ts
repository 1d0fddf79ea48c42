import { s3Bucket, s3MultiRegionAccessPoint } from "../../kinds/s3.ts";
import { all } from "../../value/verdict.ts";
import { isVersioned, staysInSeveralZones } from "../roles/s3.ts";
import { replicatesElsewhere, replicatesElsewhereInTime } from "../roles/s3-replication.ts";
import { mechanism, type Mechanism } from "./mechanism.ts";
import { documented, estimated, nothing, within } from "./time.ts";

const guide = (page: string): string => `https://docs.aws.amazon.com/AmazonS3/latest/userguide/${page}.html`;

const CLASSES = guide("storage-class-intro");

/** AWS says "in seconds" of most objects, so that a number for it is an estimate. */
const IN_SECONDS = 10;
const A_QUARTER = 900;

/** Buckets. Replicas in the same region are nothing against the loss of that region. */
export const s3Mechanisms: readonly Mechanism[] = [
  mechanism(s3Bucket, {
    id: "s3-redundant",
    title: "S3, which keeps every object on several devices",
    against: ["instance"],
    when: () => all(),
    rpo: documented(0, "an object is stored redundantly before it is acknowledged"),
    rto: nothing("S3 goes on by itself"),
    pages: [guide("DataDurability"), CLASSES],
  }),
  mechanism(s3Bucket, {
    id: "s3-zones",
    title: "storage classes that keep objects in three Availability Zones",
    against: ["zone"],
    when: staysInSeveralZones,
    rpo: documented(0, "an object is stored in at least three zones"),
    rto: nothing("S3 goes on by itself"),
    pages: [CLASSES],
    note: "What is moved to S3 One Zone-IA is lost with its zone.",
  }),
  mechanism(s3Bucket, {
    id: "s3-versioning",
    title: "S3 Versioning",
    against: ["mistake"],
    manual: true,
    when: isVersioned,
    rpo: documented(0, "every version is kept"),
    rto: { says: "to bring old versions back: restorePerTiB per TiB", basis: "estimate", of: (_, { assumptions }) => assumptions.restorePerTiB },
    pages: [guide("Versioning"), guide("RestoringPreviousVersions")],
    note: "It does not help against the deletion of versions, and keeps them as long as the lifecycle says.",
  }),
  mechanism(s3Bucket, {
    id: "s3-replication",
    title: "Cross-Region Replication",
    against: ["zone", "region"],
    manual: true,
    when: replicatesElsewhere,
    rpo: { says: "lag; AWS says that most objects take less than 15 minutes, and large ones hours", basis: "estimate", of: (_, { assumptions: { lag } }) => ({ ...lag, bound: Infinity }) },
    rto: { says: "until those who use it are sent to the replica: reroute", basis: "estimate", of: (_, { assumptions }) => assumptions.reroute },
    pages: [guide("replication"), guide("replication-troubleshoot")],
    note: "It takes what is written from then on. Deletions are replicated as delete markers where a rule says so.",
  }),
  mechanism(s3Bucket, {
    id: "s3-replication-time-control",
    title: "Cross-Region Replication with S3 Replication Time Control",
    against: ["zone", "region"],
    manual: true,
    when: replicatesElsewhereInTime,
    rpo: estimated(IN_SECONDS, "most objects in seconds, 99.9 % within 15 minutes", A_QUARTER),
    rto: { says: "until those who use it are sent to the replica: reroute", basis: "estimate", of: (_, { assumptions }) => assumptions.reroute },
    pages: [guide("replication-time-control")],
  }),
  mechanism(s3Bucket, {
    id: "s3-multi-region-access-point",
    title: "failover controls of a Multi-Region Access Point",
    against: ["zone", "region"],
    manual: true,
    when: (bucket) => all(bucket.referrers(s3MultiRegionAccessPoint, "buckets").some(({ buckets }) => buckets.atLeast(2)), replicatesElsewhere(bucket)),
    rpo: { says: "lag; AWS says that most objects take less than 15 minutes, and large ones hours", basis: "estimate", of: (_, { assumptions: { lag } }) => ({ ...lag, bound: Infinity }) },
    rto: within(120, "a failover is complete within 2 minutes"),
    pages: [guide("MrapFailover"), guide("UsingFailover")],
    note: "Somebody has to begin it.",
  }),
];
