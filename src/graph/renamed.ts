import type { Origin, PropertyEdit, Written } from "../value/edit.ts";
import type { Reading } from "../value/reading.ts";
import { resourceOf, stepsOf } from "./edit.ts";
import { pathSteps, readAt } from "./path.ts";
import type { Resource } from "./resource.ts";
import { pathOf, type Spec } from "./spec.ts";

/** What is written under a name that nobody knows. */
export interface Misnamed {
  readonly name: string;
  readonly reading: Reading;
  /** What it stands in: the resource's own arguments, or a part of it. */
  readonly below: Reading;
  /** The path of that part, which ends in a dot; empty for the arguments. */
  readonly path: string;
}

/**
 * The edits that write a value under the right name in place of a wrong one. None where the value is no literal of the right type, where the
 * right name is written, too, or where it cannot be written there.
 */
export function renamed({ site: { world, label }, subject }: Resource, spec: Spec<unknown>, { name, reading, below, path }: Misnamed): readonly PropertyEdit[] {
  const right = pathOf(spec.names, subject);
  const value = valueOf(reading, spec);
  const [to, from] = [stepsOf(right), stepsOf(name)];
  if (right === undefined || value === undefined || !to || !from) return [];
  const instead = world.settle(readAt(world, below, pathSteps(right)));
  if (instead.is !== "absent") return [];
  const base = { is: "row", resource: resourceOf(subject.raw), below: path === "" ? "arguments" : { part: below.place } } satisfies Partial<Origin>;
  return [
    { op: "set", label: `${label}.${path}${right}`, reading: instead, origin: { ...base, path: to }, value },
    { op: "remove", label: `${label}.${path}${name}`, reading, origin: { ...base, path: from } },
  ];
}

/** A literal that stands there itself, as the type that is wanted. */
function valueOf(reading: Reading, { type, words }: Spec<unknown>): Written | undefined {
  if (reading.is !== "scalar" || reading.place.via.length > 0) return undefined;
  const { text } = reading;
  if (type === "boolean") return text === "true" || text === "false" ? text === "true" : undefined;
  if (type === "number") return /^\d+$/u.test(text) ? Number(text) : undefined;
  return type === "text" && (words?.includes(text) ?? true) ? text : undefined;
}
