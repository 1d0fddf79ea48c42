import { canonical } from "../value/canonical.ts";
import { ALWAYS, NEVER, type Condition, type Reading } from "../value/reading.ts";
import { World } from "../value/world.ts";
import { leaves } from "./edges.ts";
import { pathSteps, readAt } from "./path.ts";
import type { Subject } from "./subject.ts";

/** When a companion's target is a resource, and whether it may be that one where this is not known. */
export interface Target {
  readonly when: Condition;
  readonly perhaps: boolean;
}

/** Whether a companion's target is this resource: by reference, or by the literal name that both carry, in each branch of a condition. */
export function resolveIn(subject: Subject, target: Reading): Target {
  if (target.is !== "choice") return resolveLeaves(subject, target);
  const [then, otherwise] = [resolveIn(subject, target.then), resolveIn(subject, target.else)];
  const either: Condition = {
    op: "or",
    of: [
      { op: "and", of: [target.condition, then.when] },
      { op: "and", of: [{ op: "not", of: target.condition }, otherwise.when] },
    ],
  };
  const isSame = then.when === otherwise.when;
  return { when: isSame ? then.when : either, perhaps: then.perhaps || otherwise.perhaps };
}

function resolveLeaves(subject: Subject, target: Reading): Target {
  let perhaps = false;
  for (const leaf of leaves(WORLD, target)) {
    if (leaf.is === "reference") {
      if (leaf.address === subject.address) return { when: ALWAYS, perhaps: false };
    } else {
      const name = canonical(leaf);
      if (name !== undefined && name === identity(subject)) return { when: ALWAYS, perhaps: false };
      if (leaf.is !== "scalar") perhaps = true;
    }
  }
  return { when: NEVER, perhaps };
}

function identity({ kind, language, properties }: Subject): string | undefined {
  const path = kind.identity === undefined ? undefined : kind.properties[kind.identity]?.names[language];
  return path === undefined ? undefined : canonical(WORLD.settle(readAt(WORLD, properties, pathSteps(path))));
}

const WORLD = new World({ cases: () => [], others: () => [], exported: () => undefined });
