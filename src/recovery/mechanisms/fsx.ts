import type { ResourceOf } from "../../graph/resource.ts";
import { fsxLustre, fsxOntap, fsxOntapVolume, fsxOpenzfs, fsxWindows } from "../../kinds/fsx.ts";
import { all, type Verdict } from "../../value/verdict.ts";
import { aboutItsFileSystem, BACKUP_INTERVAL, hasStandby, isMultiZone, isPersistent, keepsBackupsFor, type BackedUp } from "../roles/fsx.ts";
import { mechanism, type Formula, type Mechanism } from "./mechanism.ts";
import { restore } from "./restore.ts";
import { derived, documented, nothing, within } from "./time.ts";

const guide = (of: "Lustre" | "ONTAP" | "OpenZFS" | "Windows", page: string): string => `https://docs.aws.amazon.com/fsx/latest/${of}Guide/${page}.html`;

const WINDOWS = guide("Windows", "high-availability-multiAZ");
const ONTAP = guide("ONTAP", "high-availability-AZ");
const OPENZFS = [guide("OpenZFS", "what-is-fsx"), guide("OpenZFS", "availability-durability")];

const IN_BOTH_ZONES = documented(0, "written to both zones before it is acknowledged");
const WITHIN_ZONE = documented(0, "data is replicated within the zone");
/** Where several of its parts fail at once. */
const FROM_BACKUP = "In rare cases such a file system cannot be recovered but from a backup.";
const DAILY = derived(BACKUP_INTERVAL, "a backup a day, and up to 30 min more until it starts");

const restored: Formula<unknown> = { says: "a restore to a new file system: provision + restorePerTiB per TiB", basis: "estimate", of: (_, given) => restore(given) };

const ofVolume = (volume: ResourceOf<typeof fsxOntapVolume>, claim: (fileSystem: ResourceOf<typeof fsxOntap>) => Verdict): Verdict => aboutItsFileSystem(volume, claim);

const hasBackups = (fileSystem: BackedUp): Verdict => keepsBackupsFor(fileSystem, 1);

/**
 * FSx file systems. The data of ONTAP is in its volumes: the file system itself holds none. FSx replicates nothing to another
 * region by itself, and what somebody has it replicate is in no template: there are the copies of AWS Backup only.
 */
export const fsxMechanisms: readonly Mechanism[] = [
  mechanism(fsxWindows, {
    id: "fsx-windows-multi-az",
    title: "Multi-AZ file system of FSx for Windows File Server",
    against: ["instance", "zone"],
    when: ({ deployment }) => isMultiZone(deployment),
    rpo: IN_BOTH_ZONES,
    rto: within(30, "typically less than 30 s from when the failure is detected"),
    pages: [WINDOWS],
  }),
  mechanism(fsxOpenzfs, {
    id: "fsx-openzfs-multi-az",
    title: "Multi-AZ file system of FSx for OpenZFS",
    against: ["instance", "zone"],
    when: ({ deployment }) => isMultiZone(deployment),
    rpo: IN_BOTH_ZONES,
    rto: within(60, "typically within 60 s"),
    pages: OPENZFS,
  }),
  mechanism(fsxOpenzfs, {
    id: "fsx-openzfs-standby",
    title: "high availability in one zone of FSx for OpenZFS",
    against: ["instance"],
    when: ({ deployment }) => hasStandby(deployment),
    rpo: WITHIN_ZONE,
    rto: within(60, "typically within 60 s"),
    pages: OPENZFS,
  }),
  mechanism(fsxWindows, {
    id: "fsx-windows-server-replaced",
    title: "file server that FSx for Windows File Server replaces",
    against: ["instance"],
    when: () => all(),
    rpo: WITHIN_ZONE,
    rto: within(1200, "typically less than 20 minutes", Infinity),
    pages: [WINDOWS],
    note: FROM_BACKUP,
  }),
  mechanism(fsxOpenzfs, {
    id: "fsx-openzfs-server-replaced",
    title: "file server that FSx for OpenZFS replaces",
    against: ["instance"],
    when: () => all(),
    rpo: WITHIN_ZONE,
    rto: within(1800, "typically within 30 minutes", Infinity),
    pages: OPENZFS,
    note: FROM_BACKUP,
  }),
  mechanism(fsxOntap, {
    id: "fsx-ontap-multi-az",
    title: "Multi-AZ file system of FSx for ONTAP",
    against: ["zone"],
    when: ({ deployment }) => isMultiZone(deployment),
    rto: within(60, "typically less than 60 s from when the failure is detected"),
    pages: [ONTAP],
  }),
  mechanism(fsxOntap, {
    id: "fsx-ontap-pair",
    title: "pair of file servers of FSx for ONTAP",
    against: ["instance"],
    when: () => all(),
    rto: within(60, "typically less than 60 s from when the failure is detected, in one zone a few seconds"),
    pages: [ONTAP],
  }),
  mechanism(fsxOntapVolume, {
    id: "fsx-ontap-volume-multi-az",
    title: "volume of a Multi-AZ file system of FSx for ONTAP",
    against: ["zone"],
    when: (volume) => ofVolume(volume, ({ deployment }) => isMultiZone(deployment)),
    rpo: IN_BOTH_ZONES,
    rto: nothing("it is there as soon as its file system is"),
    pages: [ONTAP],
  }),
  mechanism(fsxOntapVolume, {
    id: "fsx-ontap-volume-pair",
    title: "volume on a pair of file servers of FSx for ONTAP",
    against: ["instance"],
    when: () => all(),
    rpo: WITHIN_ZONE,
    rto: nothing("it is there as soon as its file system is"),
    pages: [ONTAP],
  }),
  mechanism(fsxLustre, {
    id: "fsx-lustre-persistent",
    title: "persistent file system of FSx for Lustre",
    against: ["instance"],
    when: isPersistent,
    rpo: WITHIN_ZONE,
    rto: { says: "within minutes, until the server is replaced: start", basis: "estimate", of: (_, { assumptions }) => assumptions.start },
    pages: [guide("Lustre", "using-fsx-lustre")],
  }),
  mechanism([fsxWindows, fsxOpenzfs, fsxLustre], {
    id: "fsx-backup",
    title: "automatic backups of FSx",
    against: ["mistake", "instance", "zone"],
    manual: true,
    when: hasBackups,
    rpo: DAILY,
    rto: restored,
    pages: [guide("Windows", "using-backups"), guide("OpenZFS", "using-backups"), guide("Lustre", "using-backups-fsx")],
  }),
  mechanism(fsxOntapVolume, {
    id: "fsx-ontap-backup",
    title: "automatic backups of the volumes of FSx for ONTAP",
    against: ["mistake", "instance", "zone"],
    manual: true,
    when: (volume) => ofVolume(volume, hasBackups),
    rpo: DAILY,
    rto: restored,
    pages: [guide("ONTAP", "using-backups")],
  }),
  mechanism(fsxOntap, {
    id: "fsx-ontap-redeployed",
    title: "file system of FSx for ONTAP that is deployed anew from its code, without its volumes",
    against: ["zone", "region"],
    manual: true,
    when: () => all(),
    rto: { says: "redeploy", basis: "estimate", of: (_, { assumptions }) => assumptions.redeploy },
    pages: ["https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_planning_for_recovery_disaster_recovery.html"],
  }),
];
