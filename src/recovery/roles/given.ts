import type { RawResource } from "../../graph/raw.ts";
import type { Resource } from "../../graph/resource.ts";
import type { Subject } from "../../graph/subject.ts";
import { UNSEEN_MAKERS } from "../../kinds/unseen-makers.ts";
import type { Reading, Spread } from "../../value/reading.ts";

/** The address of a resource of the same deployment that is given another one, of those that are wanted. */
export function givenTo({ subject }: Resource, isWanted: (other: RawResource) => boolean): string | undefined {
  return subject.deployment.resources.find((other) => mentions(other.properties, subject) && isWanted(other))?.address;
}

/** Makes resources that these files do not show: a custom resource, a nested stack. */
export const makesUnseen = ({ language, type }: Pick<RawResource, "language" | "type">): boolean => UNSEEN_MAKERS[language].some((start) => type.startsWith(start));

/** The end of the names under which metrics are kept: who has no other cannot use the resource. */
const METRIC_NAME = "FullName";

function mentions(reading: Reading | Spread, target: Subject): boolean {
  switch (reading.is) {
    case "reference":
      return reading.address === target.address && reading.scope === target.deployment.id && reading.attribute?.endsWith(METRIC_NAME) !== true;
    case "text":
      return reading.parts.some((part) => typeof part !== "string" && mentions(part, target));
    case "choice":
      return mentions(reading.then, target) || mentions(reading.else, target);
    case "list":
      return reading.items.some((item) => mentions(item, target));
    case "map":
      return [...reading.entries.values()].some(({ value }) => mentions(value, target));
    case "unknown":
      return reading.term?.text.split(/\W/u).includes(target.address) === true;
    default:
      return false;
  }
}
