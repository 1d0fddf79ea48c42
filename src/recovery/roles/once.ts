import type { Resource } from "../../graph/resource.ts";
import type { Subject } from "../../graph/subject.ts";
import type { World } from "../../value/world.ts";

/** What many rules ask of a resource: in one world it is looked into once. */
export const once = <R extends Resource, V>(ask: (resource: R) => V): ((resource: R) => V) => onceBy(({ subject }: R): Subject => subject, ask);

/** The same for what is one for many resources: it is looked into once for each key, whichever of them is asked. */
export function onceBy<R extends Resource, V, Rest extends readonly unknown[]>(keyOf: (resource: R, ...rest: Rest) => Subject | string, ask: (resource: R, ...rest: Rest) => V): (resource: R, ...rest: Rest) => V {
  const known = new WeakMap<World, Map<Subject | string, V>>();
  return (resource, ...rest) => {
    const { world } = resource.site;
    const inWorld = known.get(world) ?? new Map<Subject | string, V>();
    known.set(world, inWorld);
    const key = keyOf(resource, ...rest);
    const answer = inWorld.get(key) ?? ask(resource, ...rest);
    inWorld.set(key, answer);
    return answer;
  };
}
