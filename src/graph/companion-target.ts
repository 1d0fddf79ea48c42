import { canonical } from "../value/canonical.ts";
import type { Reading } from "../value/reading.ts";
import { leaves } from "./edges.ts";
import { pathSteps, readAt } from "./path.ts";
import type { Subject } from "./subject.ts";
import { World } from "../value/world.ts";

/** Whether a companion's target is this resource: by reference, or by the literal name that both carry. */
export function resolveIn(subject: Subject, target: Reading): "this" | "other" | "unknown" {
  let answer: "other" | "unknown" = "other";
  for (const leaf of leaves(WORLD, target)) {
    if (leaf.is === "reference") {
      if (leaf.address === subject.address) return "this";
    } else {
      const name = canonical(leaf);
      if (name !== undefined && name === identity(subject)) return "this";
      if (leaf.is !== "scalar") answer = "unknown";
    }
  }
  return answer;
}

function identity({ kind, language, properties }: Subject): string | undefined {
  const path = kind.identity === undefined ? undefined : kind.properties[kind.identity]?.names[language];
  return path === undefined ? undefined : canonical(WORLD.settle(readAt(WORLD, properties, pathSteps(path))));
}

const WORLD = new World({ cases: () => [], exported: () => undefined });
