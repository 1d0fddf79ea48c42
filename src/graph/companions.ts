import { seenFrom, type Condition, type Reading, type Unknown } from "../value/reading.ts";
import { World } from "../value/world.ts";
import { itemsOf, joined, perhaps } from "./companion-lists.ts";
import { CompanionTargets, type Target } from "./companion-target.ts";
import type { Companion, Kind } from "./kind.ts";
import { propertyOf, said, shownPath } from "./part.ts";
import { pathSteps, readAt } from "./path.ts";
import { push } from "./push.ts";
import type { RawDeployment, RawResource } from "./raw.ts";
import { pathOf, REGION, type Spec } from "./spec.ts";
import type { Filled, Subject } from "./subject.ts";

/** Split resources of other deployments, by the deployment whose resource they name by reference. */
export type ForeignCompanions = ReadonlyMap<string, readonly RawResource[]>;

/** Finds them. A name, or what is not known, is looked for in the deployment of the split resource only. */
export function foreignCompanions(deployments: readonly RawDeployment[], kinds: readonly Kind[]): ForeignCompanions {
  const found = new Map<string, RawResource[]>();
  if (deployments.length < 2) return found;
  const targets = new Map(kinds.flatMap(({ companions = [] }) => companions.map(({ language, type, target }) => [`${language}:${type}`, pathSteps(target)] as const)));
  for (const deployment of deployments) {
    for (const resource of deployment.resources) {
      const path = targets.get(`${resource.language}:${resource.type}`);
      const target = path && readAt(WORLD, resource.properties, path);
      if (target?.is !== "reference" || target.scope === deployment.id) continue;
      push(found, target.scope, { ...resource, region: resource.region ?? deployment.region, account: resource.account ?? deployment.account });
    }
  }
  return found;
}

/**
 * Fills the rows that split resources hold: a conditional reading, the companion's value where the
 * companion exists and the resource's own elsewhere. What a companion adds to a list stands beside what the resource
 * lists itself. A companion whose target cannot be resolved makes its rows unknown for every resource that its module
 * can name, as far as they have no companion of their own.
 */
export function fillCompanions(subjects: readonly Subject[], deployment: RawDeployment, foreign: readonly RawResource[] = []): readonly Subject[] {
  const present = new Set([...deployment.resources, ...foreign].map((resource) => resource.type));
  const used = new Map<Kind, readonly Filling[]>();
  for (const kind of new Set(subjects.map((subject) => subject.kind))) {
    const own = (kind.companions ?? []).filter((companion) => companion.language === deployment.language && present.has(companion.type));
    if (own.length > 0) used.set(kind, own.map((companion) => ({ companion, targets: new CompanionTargets(kind, companion, { deployment, foreign }, subjects) })));
  }
  return subjects.map((subject) => (used.get(subject.kind) ?? []).reduce(fill, subject));
}

interface Filling {
  readonly companion: Companion;
  readonly targets: CompanionTargets;
}

function fill(subject: Subject, { companion, targets }: Filling): Subject {
  const { own, loose } = targets.of(subject);
  if (own.length === 0 && loose.length === 0) return subject;
  const filled = new Map(subject.filled);
  for (const [property, path] of Object.entries(companion.fills ?? {})) {
    const spec = rowOf(subject, companion, property);
    filled.set(spec, filledBy(subject, spec, path, own, loose));
  }
  for (const [property, path] of Object.entries(companion.adds ?? {})) {
    const spec = rowOf(subject, companion, property);
    const added = own.length > 0 ? own.flatMap((each) => itemsOf(each, path)) : loose.map((each) => perhaps(each, unresolved(each, subject)));
    const label = pathOf(spec.names, subject) === undefined ? labelOf(own, path) : undefined;
    if (added.length > 0) filled.set(spec, { reading: joined(propertyOf(WORLD, subject, spec), added), ...(label !== undefined && { label }) });
  }
  return { ...subject, filled };
}

function rowOf(subject: Subject, companion: Companion, property: string): Spec<unknown> {
  const spec = subject.kind.properties[property];
  if (!spec) throw new Error(`companion ${companion.type} fills ${subject.kind.name}.${property}, which is no row`);
  return spec;
}

function filledBy(subject: Subject, spec: Spec<unknown>, path: string, own: readonly Target[], [loose]: readonly RawResource[]): Filled {
  const elsewhere = loose ? unresolved(loose, subject) : propertyOf(WORLD, subject, spec);
  const reading = own.reduce((inline, target) => conditional(target, path, spec, inline, subject.deployment), elsewhere);
  const label = labelOf(own, path);
  const [only, ...others] = own;
  return { reading, ...(label !== undefined && { label }), ...(only && others.length === 0 && { by: { resource: only.resource, path } }) };
}

/** What is read from companions is called by the one that says it, or by their type. */
function labelOf(own: readonly Target[], path: string): string | undefined {
  const [first] = own;
  if (!first) return undefined;
  const name = own.length === 1 ? first.resource.address : first.resource.type;
  return path === "" ? name : `${name}.${shownPath(path)}`;
}

/** The companion's value where it exists and belongs to the resource. */
function conditional({ resource, when }: Target, path: string, spec: Spec<unknown>, elsewhere: Reading, deployment: RawDeployment): Reading {
  const value = path === REGION ? regionOf(resource, deployment) : said(WORLD, readAt(WORLD, resource.properties, pathSteps(path)), resource.language, spec);
  const condition: Condition = { op: "and", of: [resource.exists, when] };
  return { is: "choice", condition, then: value, else: elsewhere, place: value.place };
}

/** Where the companion stands, seen from the companion: what it says by standing there. */
function regionOf({ region, name }: RawResource, deployment: RawDeployment): Reading {
  return seenFrom(region ?? deployment.region, { span: name, via: [] });
}

function unresolved(companion: RawResource, subject: Subject): Unknown {
  const why = `\`${companion.address}\` may belong to \`${subject.shown}\`: its target is not known`;
  return { is: "unknown", why, maybeAbsent: true, place: { span: companion.name, via: [] } };
}

const WORLD = new World({ cases: () => [], others: () => [], exported: () => undefined });
