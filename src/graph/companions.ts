import { NEVER, type Condition, type Reading } from "../value/reading.ts";
import { World } from "../value/world.ts";
import { resolveIn } from "./companion-target.ts";
import type { Companion, Kind } from "./kind.ts";
import { propertyOf } from "./part.ts";
import { pathSteps, readAt } from "./path.ts";
import type { RawDeployment, RawResource } from "./raw.ts";
import type { Subject } from "./subject.ts";

/**
 * Fills the rows that split resources hold: a conditional reading, the companion's value where the
 * companion exists and the resource's own elsewhere. A companion whose target cannot be resolved makes
 * its rows unknown for every resource of its deployment that has no companion of its own.
 */
export function fillCompanions(subjects: readonly Subject[], deployment: RawDeployment, kinds: readonly Kind[]): readonly Subject[] {
  const companions = kinds.flatMap((kind) => (kind.companions ?? []).map((companion) => ({ kind, companion })));
  const present = new Set(deployment.resources.map((resource) => resource.type));
  const used = companions.filter(({ companion }) => companion.language === deployment.language && present.has(companion.type));
  if (used.length === 0) return subjects;
  return subjects.map((subject) => {
    const own = used.filter(({ kind }) => kind === subject.kind).map(({ companion }) => companion);
    return own.length === 0 ? subject : own.reduce((filled, companion) => fill(filled, companion, deployment), subject);
  });
}

function fill(subject: Subject, companion: Companion, deployment: RawDeployment): Subject {
  const all = deployment.resources.filter((resource) => resource.type === companion.type);
  const targets = all.map((resource) => ({ resource, ...resolveIn(subject, readAt(WORLD, resource.properties, pathSteps(companion.target))) }));
  const own = targets.filter(({ when }) => when !== NEVER);
  const loose = targets.find(({ perhaps }) => perhaps)?.resource;
  const filled = new Map(subject.filled);
  for (const [property, path] of Object.entries(companion.fills)) {
    const spec = subject.kind.properties[property];
    if (!spec) throw new Error(`companion ${companion.type} fills ${subject.kind.name}.${property}, which is no row`);
    if (own.length > 0) filled.set(spec, own.reduce((inline, { resource, when }) => conditional(resource, when, path, inline), propertyOf(WORLD, subject, spec)));
    else if (loose) filled.set(spec, unresolved(loose, subject));
  }
  return { ...subject, filled };
}

/** The companion's value where it exists and belongs to the resource. */
function conditional({ exists, properties }: RawResource, when: Condition, path: string, elsewhere: Reading): Reading {
  const value = readAt(WORLD, properties, pathSteps(path));
  return { is: "choice", condition: { op: "and", of: [exists, when] }, then: value, else: elsewhere, place: value.place };
}

function unresolved(companion: RawResource, subject: Subject): Reading {
  const why = `\`${companion.address}\` may belong to \`${subject.address}\`: its target is not known`;
  return { is: "unknown", why, maybeAbsent: true, place: { span: companion.name, via: [] } };
}

const WORLD = new World({ cases: () => [], others: () => [], exported: () => undefined });
