import published from "cloudformation-js-yaml-schema/tags.json" with { type: "json" };
import type { Syntax } from "./syntax.ts";

type Kind = Syntax["kind"];

/** Short forms that the published list lacks: newer functions, and shapes that CloudFormation takes all the same. */
const COMPLETED: Readonly<Record<Kind, readonly string[]>> = {
  scalar: ["Base64", "Length", "ToJsonString", "Transform"],
  sequence: [
    "Contains",
    "EachMemberEquals",
    "EachMemberIn",
    "Length",
    "RefAll",
    "ToJsonString",
    "ValueOf",
    "ValueOfAll",
  ],
  mapping: ["GetAZs", "GetStackOutput", "Length", "ToJsonString", "Transform"],
};

const SHAPES: ReadonlyMap<string, ReadonlySet<Kind>> = shapes();

/** The shapes that a short form may have, by its name without `!`; undefined for a name that is no short form. */
export const shapesOf = (tag: string): ReadonlySet<Kind> | undefined => SHAPES.get(tag);

function shapes(): ReadonlyMap<string, ReadonlySet<Kind>> {
  const map = new Map<string, Set<Kind>>();
  const add = (kind: Kind, tags: readonly string[]): void => {
    for (const tag of tags) map.set(tag, (map.get(tag) ?? new Set<Kind>()).add(kind));
  };
  for (const tags of [published, COMPLETED]) {
    add("scalar", tags.scalar);
    add("sequence", tags.sequence);
    add("mapping", tags.mapping);
  }
  return map;
}
