import type { Reading, Unknown } from "../value/reading.ts";
import { canonical } from "../value/canonical.ts";
import { conditionHolds, type Site } from "../value/site.ts";
import { nothingAt, Several, type Member, type Rest } from "../value/several.ts";
import { TextProperty } from "../value/text-property.ts";
import { all, not, verdict, type Verdict } from "../value/verdict.ts";
import { resolve } from "./edges.ts";
import { propertyOf, shownPath } from "./part.ts";
import type { Reader, Spec } from "./spec.ts";

/**
 * The Availability Zones of a resource: those that it names, or those of the subnets and subnet groups
 * that it names, through as many of them as it takes. Of the properties that place a kind the first that
 * is written counts. A subnet that cannot be read still has one zone, named by the subnet.
 */
export function zonesOf(reader: Reader): Several<TextProperty> {
  const found = new Zones();
  found.of(reader, verdict("holds", () => []), new Set());
  return new Several(found.members, found.rest, nothingAt(reader.subject.name, `${reader.subject.address} names no subnet or Availability Zone`));
}

class Zones {
  readonly members: Member<TextProperty>[] = [];
  readonly rest: Rest[] = [];

  /** Whether anything places the resource. */
  of(reader: Reader, presence: Verdict, seen: ReadonlySet<string>): boolean {
    const { subject, world } = reader;
    if (seen.has(subject.id)) return false;
    for (const property of subject.kind.zones ?? []) {
      const spec = subject.kind.properties[property];
      if (!spec) continue;
      const reading = propertyOf(world, subject, spec);
      if (world.settle(reading).is === "absent") continue;
      this.#read(reader, { ...reader, label: `${subject.address}.${shownPath(spec.names[subject.language] ?? property)}` }, spec, reading, presence, new Set([...seen, subject.id]));
      return true;
    }
    return false;
  }

  #read(from: Reader, reader: Reader, spec: Spec<unknown>, reading: Reading, presence: Verdict, seen: ReadonlySet<string>): void {
    const { world } = reader;
    const settled = world.settle(reading);
    const site: Site = { world, label: reader.label, home: reader.subject.name };
    switch (settled.is) {
      case "absent":
        return;
      case "choice": {
        const condition = conditionHolds(site, settled.condition);
        this.#read(from, reader, spec, settled.then, all(presence, condition), seen);
        this.#read(from, reader, spec, settled.else, all(presence, not(condition)), seen);
        return;
      }
      case "list":
        settled.items.forEach((item, index) => {
          const labelled = { ...reader, label: `${reader.label}[${String(index)}]` };
          if (item.is === "spread") this.#spread(site, item.of, presence, item.least, item.most, item.distinct && spec.item?.refersTo === undefined);
          else this.#read(from, labelled, spec.item ?? spec, item, presence, seen);
        });
        return;
      case "unknown":
        if (spec.item) this.#spread(site, settled, presence, settled.maybeAbsent ? 0 : 1, Infinity, false);
        else this.#one(reader, spec, reading, settled, presence, seen);
        return;
      default:
        this.#one(reader, spec.item ?? spec, reading, settled, presence, seen);
    }
  }

  #one(reader: Reader, spec: Spec<unknown>, reading: Reading, settled: Reading, presence: Verdict, seen: ReadonlySet<string>): void {
    const site: Site = { world: reader.world, label: reader.label, home: reader.subject.name };
    if (spec.refersTo === undefined) {
      this.#add(new TextProperty(site, reading), presence);
      return;
    }
    const target = resolve(reader.graph, reader.subject, settled, spec.refersTo);
    if (target.is === "resource" && this.of({ ...reader, subject: target.subject }, presence, seen)) return;
    const why = target.is === "resource" ? `${target.subject.kind.label} \`${target.subject.address}\` does not say its zone` : target.why;
    const scope = settled.is === "reference" ? settled.scope : reader.subject.deployment.id;
    if (manyZones(reader, spec)) this.#spread(site, { is: "unknown", why, place: settled.place }, presence, 1, Infinity, false);
    else this.#add(new TextProperty({ ...site, label: `the zone of ${reader.label}` }, zoneOf(settled, why, scope)), presence);
  }

  #add(item: TextProperty, presence: Verdict): void {
    this.members.push({ item, presence, least: 1, most: 1 });
  }

  #spread(site: Site, of: Unknown, presence: Verdict, least: number, most: number, distinct: boolean): void {
    const sure = presence.outcome === "holds" ? least : 0;
    const because = (): ReturnType<Rest["because"]> => [{ span: of.place.span, says: `${site.label} is not known: ${of.why}`, via: of.place.via }];
    this.rest.push({ least: sure, most, distinct, because });
  }
}

/** A subnet has one zone; anything else that is named in its place (a subnet group) may have many. */
const manyZones = (reader: Reader, spec: Spec<unknown>): boolean => spec.refersTo !== "ec2.subnet" && reader.subject.kind.name !== "ec2.subnet";

function zoneOf(subnet: Reading, why: string, scope: string): Unknown {
  const name = canonical(subnet);
  const term = name === undefined ? undefined : { scope, text: `zone of ${name}`, label: "the zone of the subnet" };
  return { is: "unknown", why, place: subnet.place, ...(term && { term }) };
}
