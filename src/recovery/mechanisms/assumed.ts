import type { Resource } from "../../graph/resource.ts";
import { inWords } from "../estimate/words.ts";
import type { Formula } from "./mechanism.ts";
import { restore } from "./restore.ts";
import type { Time } from "./time.ts";

/** Numbers that AWS does not publish: each is an assumption, which somebody may state. */

/** A restore to something new, of as much as it is taken to hold. */
export const restored: Formula<Resource> = { says: "a restore to something new: provision + restorePerTiB per TiB", basis: "estimate", of: (_, given) => restore(given) };

/** By how much an asynchronous copy is behind. */
export const lagging: Formula<Resource> = { says: "by how much the copy is behind: lag", basis: "estimate", of: (_, { assumptions }) => assumptions.lag };

/** Until what is there already serves: a copy that is promoted. */
export const promoted: Formula<Resource> = { says: "until what is promoted serves: start", basis: "estimate", of: (_, { assumptions }) => assumptions.start };

/** Until something new stands in the place of what is lost, over data that is still there. */
export const replaced: Formula<Resource> = { says: "until a new one stands in its place: provision", basis: "estimate", of: (_, { assumptions }) => assumptions.provision };

/** As old as the last backup was. How long its copy to another region takes is told and not counted. */
export const copiedAfter = (interval: Time): Formula<Resource> => ({
  says: `${interval.says}; the time to copy it, copy, is told and not counted`,
  basis: "derived",
  of: (_, { assumptions: { copy } }) => ({ ...interval, basis: "derived", says: `${interval.says}, and ${inWords(copy.typical)} more until it is copied` }),
});
