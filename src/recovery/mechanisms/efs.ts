import { efsFileSystem } from "../../kinds/efs.ts";
import { all, not } from "../../value/verdict.ts";
import { BACKUP_INTERVAL, hasAutomaticBackups, hasTargetsInTwoZones, isOneZone, isReplicatedElsewhere } from "../roles/efs.ts";
import { mechanism, type Mechanism } from "./mechanism.ts";
import { restore } from "./restore.ts";
import { derived, documented, nothing, within } from "./time.ts";

const guide = (page: string): string => `https://docs.aws.amazon.com/efs/latest/ug/${page}.html`;

/** File systems. What they replicate to is how they recover, and is looked at with them. */
export const efsMechanisms: readonly Mechanism[] = [
  mechanism(efsFileSystem, {
    id: "efs-redundant",
    title: "EFS, which keeps every file on several devices",
    against: ["instance"],
    when: () => all(),
    rpo: documented(0, "data is stored redundantly within a zone at least"),
    rto: nothing("EFS goes on by itself"),
    pages: [guide("features")],
  }),
  mechanism(efsFileSystem, {
    id: "efs-regional",
    title: "Regional file system with mount targets in two Availability Zones",
    against: ["zone"],
    when: (fileSystem) => all(not(isOneZone(fileSystem)), hasTargetsInTwoZones(fileSystem)),
    rpo: documented(0, "data is stored redundantly in several zones"),
    rto: nothing("what stands in another zone uses the mount target there"),
    pages: [guide("features"), guide("disaster-recovery-resiliency")],
  }),
  mechanism(efsFileSystem, {
    id: "efs-new-mount-target",
    title: "Regional file system that is given a mount target in another Availability Zone",
    against: ["zone"],
    manual: true,
    when: (fileSystem) => not(isOneZone(fileSystem)),
    rpo: documented(0, "data is stored redundantly in several zones"),
    rto: { says: "until there is a mount target in another zone: provision", basis: "estimate", of: (_, { assumptions }) => assumptions.provision },
    pages: [guide("features"), guide("accessing-fs")],
  }),
  mechanism(efsFileSystem, {
    id: "efs-backup",
    title: "automatic backups of EFS",
    against: ["mistake", "instance", "zone"],
    manual: true,
    when: hasAutomaticBackups,
    rpo: derived(BACKUP_INTERVAL, "a backup a day, and up to 8 h more until it starts"),
    rto: { says: "a restore to a new file system: provision + restorePerTiB per TiB", basis: "estimate", of: (_, given) => restore(given) },
    pages: [guide("automatic-backups"), guide("awsbackup")],
  }),
  mechanism(efsFileSystem, {
    id: "efs-replication",
    title: "EFS replication to another region",
    against: ["zone", "region"],
    manual: true,
    when: isReplicatedElsewhere,
    rpo: within(60, "most changes within a minute, 15 minutes for most file systems", 900),
    rto: { says: "several minutes, until the replica can be written to: start", basis: "estimate", of: (_, { assumptions: { start } }) => ({ ...start, bound: Infinity }) },
    pages: [guide("efs-replication"), guide("delete-replications"), "https://aws.amazon.com/blogs/aws/new-replication-for-amazon-elastic-file-system-efs/"],
    note: "It repeats every mistake. With more than 100 million files, or files of more than 100 GB that change often, it may take longer.",
  }),
];
