import type { RawResource } from "../../graph/raw.ts";
import type { Span } from "../../source/span.ts";
import type { World } from "../../value/world.ts";
import { ADMISSIONS, type Admission } from "../../kinds/connections.ts";
import type { Mentioner, Mentions } from "./mentions.ts";

/** A security group that lets the members of another one in. */
export interface Admitted {
  /** The group that lets in. */
  readonly into: string;
  readonly perhaps?: string;
  /** Where the source says it. */
  readonly place: Span;
}

/** The groups that let in the members of a security group; nothing for what is none. */
export function admissions(world: World, mentions: Mentions, group: string): readonly Admitted[] {
  return mentions.of(group).flatMap(({ by, mention }): readonly Admitted[] => {
    const admission = admissionOf(by.resource);
    if (admission?.from !== mention.path[0]) return [];
    const applies = isWhere(world, by.resource, admission);
    const perhaps = mention.perhaps ?? by.perhaps ?? (applies === undefined ? `it is not known whether \`${by.resource.address}\` lets anybody in` : undefined);
    const common = { place: mention.place, ...(perhaps !== undefined && { perhaps }) };
    return applies === false ? [] : groupsOf(by, admission).map((into) => ({ ...common, into }));
  });
}

export const isAdmission = (resource: RawResource): boolean => admissionOf(resource) !== undefined;

const admissionOf = ({ language, type }: RawResource): Admission | undefined => (Object.hasOwn(ADMISSIONS[language], type) ? ADMISSIONS[language][type] : undefined);

const groupsOf = ({ key, mentions }: Mentioner, { into }: Admission): readonly string[] => (into === undefined ? [key] : mentions.flatMap(({ path, to }) => (path[0] === into ? [to] : [])));

function isWhere(world: World, { properties }: RawResource, { where }: Admission): boolean | undefined {
  if (!where) return true;
  const entry = properties.entries.get(where.property);
  const settled = entry && world.settle(entry.value);
  return settled?.is === "scalar" ? settled.text === where.is : settled === undefined ? false : undefined;
}
