import { seenFrom, type Reading, type Unknown } from "../value/reading.ts";
import { canonical } from "../value/canonical.ts";
import { conditionHolds, type Site } from "../value/site.ts";
import { nothingAt, restIn, Several, type Member, type Rest } from "../value/several.ts";
import { TextProperty } from "../value/text-property.ts";
import { all, not, verdict, type Verdict } from "../value/verdict.ts";
import { resolve, targetHangsOn } from "./edges.ts";
import { propertyOf, shownPath } from "./part.ts";
import { pathOf, type Reader, type Spec } from "./spec.ts";

/**
 * The Availability Zones of a resource: those that it names, or those of the subnets and subnet groups
 * that it names, through as many of them as it takes. Of the properties that place a kind the first that
 * is written counts. A subnet that cannot be read still has one zone, named by the subnet.
 */
export function zonesOf(reader: Reader): Several<TextProperty> {
  const found = new Zones();
  found.of(reader, verdict("holds", () => []), new Set(), () => undefined);
  return new Several(found.members, found.rest, nothingAt(reader.subject.name, `${reader.subject.shown} names no subnet or Availability Zone`));
}

/** What is done in the cases in which nothing is written. */
type Unplaced = (presence: Verdict) => void;

class Zones {
  readonly members: Member<TextProperty>[] = [];
  readonly rest: Rest[] = [];

  /** `unplaced` is asked for where nothing places the resource. */
  of(reader: Reader, presence: Verdict, seen: ReadonlySet<string>, unplaced: Unplaced): void {
    const { id, kind } = reader.subject;
    if (seen.has(id)) unplaced(presence);
    else this.#place(reader, kind.zones ?? [], presence, new Set([...seen, id]), unplaced);
  }

  #place(reader: Reader, [property, ...others]: readonly string[], presence: Verdict, seen: ReadonlySet<string>, unplaced: Unplaced): void {
    if (property === undefined) {
      unplaced(presence);
      return;
    }
    const { subject, world } = reader;
    const spec = subject.kind.properties[property];
    const next: Unplaced = (there) => this.#place(reader, others, there, seen, unplaced);
    if (!spec) next(presence);
    else {
      const label = `${subject.shown}.${shownPath(pathOf(spec.names, subject) ?? property)}`;
      this.#read({ ...reader, label }, spec, propertyOf(world, subject, spec), presence, seen, next);
    }
  }

  #read(reader: Reader, spec: Spec<unknown>, reading: Reading, presence: Verdict, seen: ReadonlySet<string>, absent: Unplaced): void {
    const { world } = reader;
    const settled = world.settle(reading);
    const site: Site = { world, label: reader.label, home: reader.subject.name };
    switch (settled.is) {
      case "absent":
        absent(presence);
        return;
      case "choice": {
        const condition = conditionHolds(site, settled.condition);
        this.#read(reader, spec, settled.then, all(presence, condition), seen, absent);
        this.#read(reader, spec, settled.else, all(presence, not(condition)), seen, absent);
        return;
      }
      case "list":
        settled.items.forEach((item, index) => {
          const labelled = { ...reader, label: `${reader.label}[${String(index)}]` };
          if (item.is === "spread") this.#spread(site, item.of, presence, item.least, item.most, item.distinct && spec.item?.refersTo === undefined);
          else this.#read(labelled, spec.item ?? spec, item, presence, seen, () => undefined);
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
    const target = resolve(reader.graph, reader.world, reader.subject, settled, spec.refersTo);
    const scope = settled.is === "reference" ? settled.scope : reader.subject.deployment.id;
    const hangsOn = targetHangsOn(reader.world, settled, target);
    const unread = (why: string): Unplaced => (there) => {
      if (manyZones(reader, spec)) this.#spread(site, { is: "unknown", why, hangsOn, place: settled.place }, there, 1, Infinity, false);
      else this.#add(new TextProperty({ ...site, label: `the zone of ${reader.label}` }, { ...zoneOf(settled, why, scope), hangsOn }), there);
    };
    if (target.is !== "resource") unread(target.why)(presence);
    else {
      const { kind, address } = target.subject;
      const found = this.members.length;
      this.of({ ...reader, subject: target.subject }, presence, seen, unread(`${kind.label} \`${address}\` does not say its zone`));
      if (target.subject.raw.open) this.#asOneOf(found, settled, address, scope);
      this.#seeFrom(found, settled, `${kind.label} \`${address}\``);
    }
  }

  /** What hangs on which of many instances it is has a name for this one: of two it is not known whether they are in one zone. */
  #asOneOf(first: number, settled: Reading, address: string, scope: string): void {
    for (const member of this.members.splice(first)) {
      const { site, reading } = member.item;
      const own = site.world.settle(reading);
      const hangsOnIt = own.is !== "scalar" && canonical(own)?.includes(address) !== false;
      const why = own.is === "unknown" ? own.why : "it differs from one instance to the next";
      this.members.push(hangsOnIt ? { ...member, item: new TextProperty(site, zoneOf(settled, why, scope)) } : member);
    }
  }

  /** Zones are seen from the list that names the subnets: that is what is at fault where they are too few, and not a subnet. */
  #seeFrom(first: number, { place }: Reading, label: string): void {
    for (const member of this.members.splice(first)) {
      const { site, reading } = member.item;
      const seen = { span: place.span, via: [...place.via, { span: reading.place.span, label }] };
      this.members.push({ ...member, item: new TextProperty(site, seenFrom(reading, seen)) });
    }
  }

  #add(item: TextProperty, presence: Verdict): void {
    this.members.push({ item, presence, least: 1, most: 1 });
  }

  #spread(site: Site, of: Unknown, presence: Verdict, least: number, most: number, distinct: boolean): void {
    const because = (): ReturnType<Rest["because"]> => [{ span: of.place.span, says: `${site.label} is not known: ${of.why}`, via: of.place.via }];
    this.rest.push(restIn({ least, most, distinct, because, hangsOn: site.world.hangsOn(of) }, presence));
  }
}

/** A subnet has one zone; anything else that is named in its place (a subnet group) may have many. */
const manyZones = (reader: Reader, spec: Spec<unknown>): boolean => spec.refersTo !== "ec2.subnet" && reader.subject.kind.name !== "ec2.subnet";

function zoneOf(subnet: Reading, why: string, scope: string): Unknown {
  const name = canonical(subnet);
  const term = name === undefined ? undefined : { scope, text: `zone of ${name}`, label: "the zone of the subnet" };
  return { is: "unknown", why, place: subnet.place, ...(term && { term }) };
}
