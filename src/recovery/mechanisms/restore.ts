import type { Given } from "./mechanism.ts";
import { sum, type Time } from "./time.ts";

/** AWS promises no time for a restore: it hangs on how much there is. Where nothing says so, it is taken to be a TiB. */
export function restore({ assumptions: { provision, restorePerTiB } }: Pick<Given, "assumptions">, gibibytes = GIB_PER_TIB): Time {
  const share = gibibytes / GIB_PER_TIB;
  const data: Time = { ...restorePerTiB, typical: restorePerTiB.typical * share, bound: restorePerTiB.bound * share, firm: restorePerTiB.firm * share, says: `to restore ${gibibytes === GIB_PER_TIB ? "a TiB" : `${String(gibibytes)} GiB`}` };
  return sum(provision, data);
}

const GIB_PER_TIB = 1024;

/**
 * A volume that is made from a snapshot can be used while its data is still on the way, if more slowly until all of it is there.
 * https://docs.aws.amazon.com/ebs/latest/userguide/initalize-volume.html
 */
export function restoreFromSnapshot(given: Pick<Given, "assumptions">): Time {
  const { provision } = given.assumptions;
  return { ...provision, bound: restore(given).bound };
}
