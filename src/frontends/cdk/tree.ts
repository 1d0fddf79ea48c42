import { entriesAt, isObject, member, textAt } from "../json-values.ts";

/**
 * The paths of constructs by the logical ids of what they make, as the construct tree of an assembly has them. Only newer versions of the
 * library write the logical ids there.
 */
export function logicalIdsIn(tree: unknown): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, string[]>();
  const waiting: unknown[] = [member(tree, "tree")];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (!isObject(node)) continue;
    const path = textAt(node, "path");
    const logicalId = textAt(member(node, "attributes"), "aws:cdk:cloudformation:logicalId");
    if (path !== undefined && logicalId !== undefined) {
      const known = paths.get(logicalId);
      if (known) known.push(path);
      else paths.set(logicalId, [path]);
    }
    for (const [, child] of entriesAt(node, "children")) waiting.push(child);
  }
  return paths;
}
