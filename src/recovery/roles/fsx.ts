import type { Resource, ResourceOf } from "../../graph/resource.ts";
import { fsxDataRepository, fsxOntap, fsxOntapServer, type fsxLustre, type fsxOntapVolume } from "../../kinds/fsx.ts";
import type { Property } from "../../value/property.ts";
import { all, not, type Verdict } from "../../value/verdict.ts";
import { isFilled } from "./claims.ts";

type Lustre = ResourceOf<typeof fsxLustre>;

/**
 * Keeps data that stands nowhere else. Scratch file systems are for temporary data, and of one that shows the objects of a bucket FSx takes no backups.
 * https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateBackup.html
 */
export const isPersistent = (lustre: Lustre): Verdict =>
  all(not(lustre.deployment.satisfies((type) => type.startsWith("SCRATCH"))), not(isFilled(lustre.importPath)), lustre.referrers(fsxDataRepository, "fileSystem").isEmpty());

/** An FSx file system with automatic backups. */
export type BackedUp = Resource & { readonly backupRetention: Property<number> };

/** FSx takes automatic backups once a day. https://docs.aws.amazon.com/fsx/latest/WindowsGuide/using-backups.html */
export const BACKUP_INTERVAL = 24 * 60 * 60;

/** The longest that FSx keeps an automatic backup, in days. https://docs.aws.amazon.com/fsx/latest/WindowsGuide/using-backups.html */
export const MOST_RETENTION = 90;

export const keepsBackupsFor = ({ backupRetention }: BackedUp, days: number): Verdict => backupRetention.satisfies((kept) => kept >= days);

/** Automatic backups of an ONTAP file system are those of its volumes. */
export const aboutItsFileSystem = (volume: ResourceOf<typeof fsxOntapVolume>, claim: (fileSystem: ResourceOf<typeof fsxOntap>) => Verdict): Verdict =>
  volume.server.follow(fsxOntapServer, ({ fileSystem }) => fileSystem.follow(fsxOntap, claim));

/** The file system of a volume, where it is defined here. */
export const fileSystemOf = (volume: ResourceOf<typeof fsxOntapVolume>): ResourceOf<typeof fsxOntap> | undefined =>
  volume.server.target(fsxOntapServer)?.fileSystem.target(fsxOntap);

/** Stands in two Availability Zones: any other deployment stands in one. */
export const isMultiZone = (deployment: Property<string>): Verdict => deployment.satisfies((type) => type.startsWith("MULTI_AZ"));

/** A standby stands beside its server, in the same zone or in another one. */
export const hasStandby = (deployment: Property<string>): Verdict => deployment.satisfies((type) => type.startsWith("MULTI_AZ") || type.startsWith("SINGLE_AZ_HA"));
