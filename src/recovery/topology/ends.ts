import { resolve } from "../../graph/edges.ts";
import type { ReferenceTo } from "../../graph/reference.ts";
import type { Resource } from "../../graph/resource.ts";
import type { Subject } from "../../graph/subject.ts";
import { canonical } from "../../value/canonical.ts";
import type { Reading } from "../../value/reading.ts";
import type { Several } from "../../value/several.ts";
import { conditionHolds } from "../../value/site.ts";
import { arnOf, partsOf, shownText } from "../../value/text.ts";
import type { TextProperty } from "../../value/text-property.ts";
import { all, not, verdict, type Verdict } from "../../value/verdict.ts";
import { provably } from "../roles/claims.ts";
import type { End, Found } from "./relation.ts";

/** How the ends of a property are found and called. */
export interface Called {
  /** What is named, for what is not in these files: "S3 bucket". */
  readonly label: string;
  readonly what?: string;
  /** A bare name means something of the resource's own region: AWS takes an ARN for any other. */
  readonly namesHere?: boolean;
}

export const CERTAIN: Verdict = verdict("holds", () => []);

export const resourceEnd = ({ subject }: Resource): End => ({ is: "resource", subject });

/** What a property of a resource names, in each case that is open; nothing where nothing is written. */
export function named(from: Resource, ref: ReferenceTo<string>, called: Called, when: Verdict = CERTAIN): readonly Found[] {
  return inCases(ref, ref.reading, when, (settled, there) => [{ to: endOf(from, settled, ref.refersTo, called), when: there, place: settled.place.span, ...what(called) }]);
}

/** What the items of a list name, each when it is there, and what may follow them. */
export function namedEach(from: Resource, refs: Several<ReferenceTo<string>>, called: Called, when: Verdict = CERTAIN): readonly Found[] {
  return [...refs.members.flatMap(({ item, presence }) => named(from, item, called, all(presence, when))), ...unread(from, refs, called, when)];
}

/** The part of a list that cannot be read: something that is not known. */
export function unread(from: Resource, several: Several<unknown>, { label, ...called }: Called, when: Verdict = CERTAIN): readonly Found[] {
  return several.rest.flatMap(({ because, least }) => {
    const [first] = because();
    const why = first?.says ?? "it cannot be read";
    const place = first?.span ?? from.subject.name;
    const to: End = { is: "unknown", key: `${from.subject.deployment.id} ${why}`, label, why, place };
    return [{ to, when: least > 0 ? when : all(when, verdict("unknown", because)), place, ...what(called) }];
  });
}

/** What refers to a resource, as far as it is seen to: of what may be anything else nothing is drawn, unless a condition would decide it. */
export function seen<R extends Resource>(from: Resource, others: Several<R>, claim: (other: R) => Verdict): readonly Found[] {
  return others.members.flatMap(({ item, presence }) => {
    const when = all(presence, claim(item));
    const isShown = when.outcome === "holds" || (when.outcome === "unknown" && when.hangsOn.length > 0);
    return isShown ? [{ to: resourceEnd(item), when, place: from.subject.name }] : [];
  });
}

/** Something that a resource brings along in the region that a property says, in each case that is open. */
export function along(from: Resource, region: TextProperty, label: string, when: Verdict = CERTAIN): readonly Found[] {
  return inCases(region, region.reading, when, (settled, there) => [
    { to: { is: "along", label, of: from.subject, region: settled }, when: there, place: settled.place.span },
  ]);
}

/** The same end, where it is not in these files in the region that a property says. */
export function standingIn(end: End, region: TextProperty): End {
  const settled = region.site.world.settle(region.reading);
  return end.is === "outside" && end.region === undefined && settled.is !== "absent" ? { ...end, region: settled } : end;
}

/** Not provably in the region of the resource itself. */
export const elsewhere = (resource: Resource, region: TextProperty): Verdict => not(provably(region.same(resource.region)));

const what = ({ what: of }: Pick<Called, "what">): { readonly what?: string } => (of === undefined ? {} : { what: of });

/** Follows a reading through the choices that are open; at most so many deep. */
function inCases(property: TextProperty, reading: Reading, when: Verdict, find: (settled: Reading, when: Verdict) => readonly Found[], depth = 0): readonly Found[] {
  const settled = property.site.world.settle(reading);
  if (settled.is === "absent" || (settled.is === "scalar" && settled.text === "") || when.outcome === "fails") return [];
  if (settled.is !== "choice" || depth > MOST_CHOICES) return find(settled, when);
  const condition = conditionHolds(property.site, settled.condition);
  return [
    ...inCases(property, settled.then, all(when, condition), find, depth + 1),
    ...inCases(property, settled.else, all(when, not(condition)), find, depth + 1),
  ];
}

const MOST_CHOICES = 6;

/** What a settled reading means: a resource, something outside of these files with what is known of it, or an unknown with its reason. */
export function endOf(from: Resource, settled: Reading, kind: string, { label, namesHere = false }: Called): End {
  const { graph, world } = from.reader;
  const target = resolve(graph, world, from.subject, settled, kind);
  if (target.is === "resource") return { is: "resource", subject: target.subject };
  return otherEnd(from, settled) ?? outside(from.subject, settled, kind, label, namesHere) ?? unknownEnd(from.subject, settled, label, target.why);
}

/** A resource of these files of any kind, or of none, that a reference or a text around one leads to. */
export function otherEnd({ reader: { graph } }: Resource, settled: Reading): End | undefined {
  const reference = settled.is === "text" ? settled.parts.find((part) => typeof part !== "string" && part.is === "reference") : settled;
  if (reference === undefined || typeof reference === "string" || reference.is !== "reference") return undefined;
  const { scope, address } = reference;
  const subject = graph.anyAt(scope, address);
  if (subject) return { is: "resource", subject };
  const type = graph.typeAt(scope, address);
  return type === undefined ? undefined : { is: "other", scope, address, type, region: graph.regionAt(scope, address) };
}

/** A name or an ARN of something that is not in these files. */
function outside({ region }: Subject, settled: Reading, kind: string, label: string, namesHere: boolean): End | undefined {
  const parts = partsOf(settled);
  const name = settled.is === "scalar" ? settled.text : settled.is === "text" ? shownText(settled.parts).slice(1, -1) : undefined;
  if (!parts || name === undefined) return undefined;
  const arn = arnOf(parts);
  if (!arn) return { is: "outside", name, kind, label, region: namesHere ? region : undefined };
  return { is: "outside", name, kind, label, region: arn.region && fieldOf(arn.region, settled) };
}

/** The reading of one field of an ARN; an empty one says nothing. */
function fieldOf(parts: readonly (string | Reading)[], { place }: Reading): Reading | undefined {
  const [only] = parts;
  if (only === undefined) return undefined;
  if (parts.length > 1) return { is: "text", parts, place };
  return typeof only === "string" ? { is: "scalar", text: only, quoted: true, place } : { ...only, place };
}

function unknownEnd(from: Subject, settled: Reading, label: string, why: string): End {
  const key = canonical(settled) ?? `${settled.place.span.file}:${String(settled.place.span.start)}`;
  return { is: "unknown", key: `${from.deployment.id} ${key}`, label, why, place: settled.place.span };
}
