import type { Resource } from "../../graph/resource.ts";
import type { Subject } from "../../graph/subject.ts";
import type { World } from "../../value/world.ts";

/** What many rules ask of a resource: in one world it is looked into once. */
export function once<R extends Resource, V>(ask: (resource: R) => V): (resource: R) => V {
  const known = new WeakMap<World, Map<Subject, V>>();
  return (resource) => {
    const { world } = resource.site;
    const inWorld = known.get(world) ?? new Map<Subject, V>();
    known.set(world, inWorld);
    const answer = inWorld.get(resource.subject) ?? ask(resource);
    inWorld.set(resource.subject, answer);
    return answer;
  };
}
