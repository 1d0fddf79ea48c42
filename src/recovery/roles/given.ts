import type { RawResource } from "../../graph/raw.ts";
import type { Resource } from "../../graph/resource.ts";
import { shownName } from "../../graph/shown-name.ts";
import type { Subject } from "../../graph/subject.ts";
import { unproven } from "../../graph/unproven.ts";
import { UNREAD_MODULES, UNSEEN_MAKERS, UNSEEN_STACKS } from "../../kinds/unseen-makers.ts";
import type { Reading, Spread } from "../../value/reading.ts";
import { any, type Verdict } from "../../value/verdict.ts";

/** The name of a resource of the same deployment, or of one that is nested with it, that is given another one, of those that are wanted. */
export function givenTo({ subject, reader }: Resource, isWanted: (other: RawResource) => boolean): string | undefined {
  for (const { resources } of reader.graph.nestedWith(subject.deployment)) {
    const found = resources.find((other) => isWanted(other) && mentions(other.properties, subject));
    if (found) return shownName(found);
  }
  return undefined;
}

/** Makes resources that these files do not show: a custom resource, a nested stack whose template is not among them. */
export const makesUnseen = ({ language, type, isRead }: Pick<RawResource, "language" | "type" | "isRead">): boolean =>
  isRead !== true && UNSEEN_MAKERS[language].some((start) => type.startsWith(start));

/** Unknown where a module that cannot be read is given the resource, and fails where none is: it may make of it whatever the claim is about. */
export const mayBeMadeByModule = (resource: Resource): Verdict => mayBeMadeBy(resource, UNREAD_MODULES);

/** A claim that something refers to a resource: where nothing does, something may in a stack or a module that is given the resource, and not among these files. */
export const orMadeUnseen = (resource: Resource, claim: Verdict): Verdict => (claim.outcome === "fails" ? any(claim, mayBeMadeBy(resource, UNSEEN_STACKS)) : claim);

function mayBeMadeBy(resource: Resource, makers: typeof UNSEEN_STACKS): Verdict {
  const maker = givenTo(resource, ({ language, type, isRead }) => isRead !== true && makers[language].some((start) => type.startsWith(start)));
  return maker === undefined ? any() : unproven(resource, `\`${maker}\` is given \`${resource.subject.shown}\`, and what it makes is not among these files`);
}

/** The names under which metrics are kept: who has no other cannot use the resource. */
const METRIC_NAME = /FullName$|^arn_suffix$/u;

function mentions(reading: Reading | Spread, target: Subject): boolean {
  switch (reading.is) {
    case "reference":
      return reading.address === target.address && reading.scope === target.deployment.id && !METRIC_NAME.test(reading.attribute ?? "");
    case "text":
      return reading.parts.some((part) => typeof part !== "string" && mentions(part, target));
    case "choice":
      return mentions(reading.then, target) || mentions(reading.else, target);
    case "list":
      return reading.items.some((item) => mentions(item, target));
    case "map":
      return [...reading.entries.values()].some(({ value }) => mentions(value, target));
    case "unknown":
      return reading.term !== undefined && isNamedIn(reading.term.text, target.address);
    case "spread":
      return mentions(reading.of, target);
    default:
      return false;
  }
}

/** The address stands in a text by itself, and not as a part of a longer word. */
function isNamedIn(text: string, address: string): boolean {
  for (let at = text.indexOf(address); at >= 0; at = text.indexOf(address, at + 1)) {
    const around = [text.slice(0, at).at(-1), text.at(at + address.length)];
    if (!around.some((character) => character !== undefined && /\w/u.test(character))) return true;
  }
  return false;
}
