import type { ResourceOf } from "../../graph/resource.ts";
import { unproven } from "../../graph/unproven.ts";
import { efsFileSystem, efsMountTarget } from "../../kinds/efs.ts";
import type { Several } from "../../value/several.ts";
import { all, any, not, type Verdict } from "../../value/verdict.ts";
import { isFilled, spansZones, standsElsewhere } from "./claims.ts";

type FileSystem = ResourceOf<typeof efsFileSystem>;

/** A place to which a file system is replicated. */
type Destination = FileSystem["destinations"] extends Several<infer D> ? D : never;

export const isOneZone = (fileSystem: FileSystem): Verdict => isFilled(fileSystem.oneZone);

/**
 * Has automatic backups, one a day. Unset AWS makes them of One Zone file systems only.
 * https://docs.aws.amazon.com/efs/latest/ug/awsbackup.html
 */
export const hasAutomaticBackups = (fileSystem: FileSystem): Verdict =>
  any(all(fileSystem.backup.isSet(), fileSystem.backup.equals("ENABLED")), all(fileSystem.backup.isUnset(), isOneZone(fileSystem)));

/**
 * Has mount targets in two Availability Zones. EFS takes one in a zone, so that two stand in two zones unless they provably do not.
 * https://docs.aws.amazon.com/efs/latest/ug/API_CreateMountTarget.html
 */
export function hasTargetsInTwoZones(fileSystem: FileSystem): Verdict {
  const targets = fileSystem.referrers(efsMountTarget, "fileSystem");
  const spans = spansZones(targets.flatMap((target) => target.zones));
  return spans.outcome === "fails" ? spans : any(spans, targets.atLeast(2));
}

/** The plan that AWS makes for automatic backups runs daily and keeps each for 35 days. https://docs.aws.amazon.com/efs/latest/ug/awsbackup.html */
export const BACKUP_INTERVAL = 24 * 60 * 60;
export const BACKUP_RETENTION = 35;

/**
 * Holds what another file system writes: that one names it, or it may be overwritten, which only a destination needs.
 * https://docs.aws.amazon.com/efs/latest/ug/replicate-existing-destination.html
 */
export const isDestination = (fileSystem: FileSystem): Verdict =>
  any(fileSystem.referrers(efsFileSystem, "replicas").exist(), all(fileSystem.overwriteProtection.isSet(), fileSystem.overwriteProtection.equals("DISABLED")));

/** Replicated to another region: to the one that the destination names, or to that of the file system that it names. */
export const isReplicatedElsewhere = (fileSystem: FileSystem): Verdict => fileSystem.destinations.some((destination) => standsInOtherRegion(fileSystem, destination));

const standsInOtherRegion = (fileSystem: FileSystem, { region, fileSystem: target }: Destination): Verdict =>
  any(all(isFilled(region), not(region.same(fileSystem.region))), all(not(isFilled(region)), target.follow(efsFileSystem, (other) => standsElsewhere(other, fileSystem))));

/**
 * Replicated to a file system of another region that has backups of its own. Of one that AWS makes for the replication the
 * guide says that it has them where it is a One Zone file system, and the API's reference that it has them in any case.
 * https://docs.aws.amazon.com/efs/latest/ug/create-replication.html
 */
export const hasCopyWithHistory = (fileSystem: FileSystem, isBackedUp: (copy: FileSystem) => Verdict): Verdict =>
  fileSystem.destinations.some((destination) => {
    const isMade = not(isFilled(destination.fileSystem));
    const made = any(isFilled(destination.zone), unproven(fileSystem, "whether the file system that AWS makes for a replication has backups is documented in two ways: name one that has"));
    return all(standsInOtherRegion(fileSystem, destination), any(all(isMade, made), all(not(isMade), destination.fileSystem.follow(efsFileSystem, isBackedUp))));
  });
