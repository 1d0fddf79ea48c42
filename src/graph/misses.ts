import type { PropertyEdit } from "../value/edit.ts";
import { verdict, type Verdict } from "../value/verdict.ts";
import type { Reading } from "../value/reading.ts";
import { evidence, through } from "../value/site.ts";
import { KNOWER } from "./knower.ts";
import type { Kind } from "./kind.ts";
import { isWritten, shownPath, splitFrom } from "./part.ts";
import { onlyBlock, pathSteps, readAt } from "./path.ts";
import { renamed } from "./renamed.ts";
import type { Resource } from "./resource.ts";
import { pathOf, type Properties, type Spec } from "./spec.ts";

/** A name that AWS, or Terraform's provider, does not know, written where a protection was meant. */
export interface NearMiss {
  readonly written: string;
  /** Who does not know it. */
  readonly unknownTo: string;
  /** The name that is known; undefined where there is none. */
  readonly right?: string;
  /** What is true instead, where there is no right name. */
  readonly instead?: string;
  /** Fails where it is written, holds where a condition leaves it out. */
  readonly verdict: Verdict;
  /** What writes it under the right name; none where that is not clear. */
  readonly edits: () => readonly PropertyEdit[];
}

/** Every near miss of a resource that is written, at any depth of its kind's table. */
export function nearMisses(resource: Resource): readonly NearMiss[] {
  const { kind, language, type, properties } = resource.subject;
  const found = inTable(resource, kind.properties, properties, "");
  const rejected = Object.entries({ ...kind.rejected?.[language], ...rejectedBy(kind, type) }).flatMap(([name, instead]) => {
    const miss = written(resource, properties, name, "");
    return miss ? [{ ...miss.said, instead, edits: () => [] }] : [];
  });
  return [...found, ...rejected];
}

const rejectedBy = ({ rejected }: Kind, type: string): Readonly<Record<string, string>> | undefined => (isAwsType(type) ? rejected?.[type] : undefined);

const isAwsType = (type: string): type is `AWS::${string}` => type.startsWith("AWS::");

/** Whether a kind has names that are easily missed at all. */
export const hasNearMisses = (kind: Kind): boolean => kind.rejected !== undefined || mayMiss(kind.properties);

const mayMiss = (table: Properties): boolean =>
  Object.values(table).some((spec) => spec.misses !== undefined || mayMiss(spec.properties ?? spec.item?.properties ?? {}));

function inTable(resource: Resource, table: Properties, below: Reading, path: string): readonly NearMiss[] {
  return Object.values(table).flatMap((spec) => [...misses(resource, spec, below, path), ...inside(resource, spec, below, path)]);
}

function misses(resource: Resource, spec: Spec<unknown>, below: Reading, path: string): readonly NearMiss[] {
  const { language } = resource.subject;
  const right = pathOf(spec.names, resource.subject);
  const split = splitFrom(resource.subject, spec);
  const instead = split && { instead: `a resource \`${split.type}\` says it, in \`${split.path}\`` };
  return (spec.misses?.[language] ?? []).flatMap((name) => {
    const miss = written(resource, below, name, path);
    if (!miss) return [];
    const edits = (): readonly PropertyEdit[] => (instead ? [] : renamed(resource, spec, { name, reading: miss.reading, below, path }));
    return [{ ...miss.said, ...(instead ?? (right !== undefined && { right: shownPath(right) })), edits }];
  });
}

/** A record, or each record of a list, has a table of its own. */
function inside(resource: Resource, spec: Spec<unknown>, below: Reading, path: string): readonly NearMiss[] {
  const table = spec.properties ?? spec.item?.properties;
  const name = pathOf(spec.names, resource.subject);
  if (!table) return [];
  const { world } = resource.site;
  const at = name === undefined ? below : world.settle(readAt(world, below, pathSteps(name)));
  const label = name === undefined ? path : `${path}${shownPath(name)}`;
  if (at.is === "map") return inTable(resource, table, at, `${label}.`);
  if (at.is !== "list") return [];
  return at.items.flatMap((item, index) => {
    const settled = item.is === "spread" ? item.of : world.settle(item);
    return settled.is === "map" ? inTable(resource, table, settled, `${label}[${String(index)}].`) : [];
  });
}

function written(resource: Resource, below: Reading, name: string, path: string): WrittenMiss | undefined {
  const { world, label } = resource.site;
  const settled = world.settle(onlyBlock(world, readAt(world, below, pathSteps(name))));
  if (!isWritten(settled)) return undefined;
  const unknownTo = KNOWER[resource.subject.language];
  const site = { ...resource.site, label: `${label}.${path}${name}` };
  const absent = through(site, settled, (branch) => {
    const says = `${site.label} is written, which ${unknownTo} does not know`;
    return verdict(isWritten(branch) ? "fails" : "holds", () => [evidence(site, branch, () => says)]);
  });
  return { said: { written: `${path}${name}`, unknownTo, verdict: absent }, reading: settled };
}

interface WrittenMiss {
  readonly said: Pick<NearMiss, "written" | "unknownTo" | "verdict">;
  readonly reading: Reading;
}
