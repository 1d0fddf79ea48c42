import { canonical } from "../value/canonical.ts";
import { ALWAYS, NEVER, type Condition, type Reading, type Reference } from "../value/reading.ts";
import { World } from "../value/world.ts";
import { leaves } from "./edges.ts";
import { typesOf, type Companion, type Kind } from "./kind.ts";
import { isIn, moduleOf } from "./module-path.ts";
import { isOneOfMany, oneOfMany } from "./open.ts";
import { readRow } from "./part.ts";
import { pathSteps, readAt } from "./path.ts";
import { push } from "./push.ts";
import type { RawDeployment, RawResource } from "./raw.ts";
import type { Subject } from "./subject.ts";

/** A companion, and when it exists and its target is the resource that was asked for. */
export interface Target {
  readonly resource: RawResource;
  readonly when: Condition;
}

/** The companions of one type for the resources of a deployment, by what they belong to. */
export class CompanionTargets {
  readonly #companion: Companion;
  readonly #types: ReadonlySet<string>;
  /** The targets of all companions of the kind: what one of them says of its target, another one may repeat. */
  readonly #siblings: ReadonlyMap<string, string>;
  readonly #deployment: RawDeployment;
  /** Those that name their target by a plain reference, by its address. */
  readonly #referring = new Map<string, { readonly resource: RawResource; readonly target: Reading }[]>();
  readonly #others: { readonly resource: RawResource; readonly target: Reading }[] = [];
  readonly #resources: ReadonlyMap<string, RawResource>;
  /** What the resources of the kind are called: a name that one of them has is no other one's. */
  readonly #taken: ReadonlySet<string>;

  /** `foreign` are those of other deployments that name a resource of this one by reference. */
  constructor(kind: Kind, companion: Companion, { deployment, foreign }: { readonly deployment: RawDeployment; readonly foreign: readonly RawResource[] }, subjects: readonly Subject[]) {
    this.#taken = new Set(subjects.flatMap((subject) => (subject.kind === kind ? (canonical(identityOf(subject)) ?? []) : [])));
    this.#companion = companion;
    this.#types = new Set(typesOf(kind, companion.language).map(({ type }) => type));
    this.#siblings = new Map(kind.companions?.map(({ type, target }) => [type, target]));
    this.#deployment = deployment;
    this.#resources = new Map(deployment.resources.map((resource) => [resource.address, resource]));
    for (const resource of [...deployment.resources, ...foreign]) {
      if (resource.type !== companion.type) continue;
      const target = this.#targetOf(resource);
      if (target.is === "reference" && target.scope === deployment.id) push(this.#referring, target.address, { resource, target });
      else this.#others.push({ resource, target });
    }
  }

  /** Those that belong to a resource, and those that may belong to it without that being known. */
  of(subject: Subject): { readonly own: readonly Target[]; readonly loose: readonly RawResource[] } {
    const referring = (this.#referring.get(subject.address) ?? []).map(({ resource, target }) => ({ resource, when: whenThisOne(target, subject) }));
    const identity = identityOf(subject);
    const others = this.#others.map(({ resource, target }) => ({ resource, ...this.#belongs(subject, identity, resource, target) }));
    const own = [...referring, ...others].filter(({ when }) => when !== NEVER).map(({ resource, when }) => ({ resource, when: whenThere(resource, subject, when) }));
    return { own, loose: others.filter(({ perhaps }) => perhaps).map(({ resource }) => resource) };
  }

  /** What a companion names, through others that name the same: `aws_s3_bucket_policy.data.bucket`. */
  #targetOf(resource: RawResource): Reading {
    let target = readAt(WORLD, resource.properties, pathSteps(this.#companion.target));
    for (let hops = 0; hops < MOST_HOPS && target.is === "reference" && target.scope === this.#deployment.id; hops += 1) {
      const other = this.#resources.get(target.address);
      if (other && this.#types.has(other.type)) break;
      const path = other && this.#siblings.get(other.type);
      if (other && path !== undefined && (target.attribute === "id" || target.attribute === path)) target = readAt(WORLD, other.properties, pathSteps(path));
      else if (target.value) target = target.value;
      else break;
    }
    return target;
  }

  /** By reference, or by the name that both carry, in each branch of a condition. */
  #belongs(subject: Subject, identity: Reading, resource: RawResource, target: Reading): { readonly when: Condition; readonly perhaps: boolean } {
    if (target.is !== "choice") return this.#leaves(subject, identity, resource, target);
    const [then, otherwise] = [this.#belongs(subject, identity, resource, target.then), this.#belongs(subject, identity, resource, target.else)];
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

  #leaves(subject: Subject, identity: Reading, resource: RawResource, target: Reading): { readonly when: Condition; readonly perhaps: boolean } {
    let perhaps = false;
    for (const leaf of leaves(WORLD, target)) {
      const names = leaf.is === "reference" ? this.#refersTo(leaf, subject) : this.#isCalled(identity, nameIn(leaf, subject));
      if (names === true) return { when: whenThisOne(leaf, subject), perhaps: false };
      if (names === undefined && isIn(subject.address, reachOf(leaf, resource))) perhaps = true;
    }
    return { when: NEVER, perhaps };
  }

  /** Whether a name is that of the resource. One for which nothing is written gets a name that nobody can write down. */
  #isCalled(identity: Reading, name: Reading): boolean | undefined {
    const [own, wanted] = [canonical(identity), canonical(name)];
    if (wanted !== undefined && this.#taken.has(wanted)) return own === wanted;
    return identity.is === "absent" && name.is === "scalar" ? false : WORLD.same(identity, name).value;
  }

  #refersTo({ scope, address }: Reference, subject: Subject): boolean {
    return scope === this.#deployment.id && address === subject.address;
  }
}

/** Of a literal ARN of the resource's kind and region, the name in it. Where the account is not stated, it is taken to be that of the files. */
function nameIn(leaf: Reading, { kind, region: its, account: own }: Subject): Reading {
  if (leaf.is !== "scalar" || !leaf.text.startsWith("arn:") || !kind.arn) return leaf;
  const [, , service, region, account, ...rest] = leaf.text.split(":");
  const resource = rest.join(":");
  const isElsewhere = [[its, region] as const, [own, account] as const].some(([field, written]) => field.is === "scalar" && written !== "" && written !== field.text);
  return service === kind.arn.service && resource.startsWith(kind.arn.resource) && !isElsewhere ? { ...leaf, text: resource.slice(kind.arn.resource.length) } : leaf;
}

/** The module that what is not known comes from can name what stands in it, and so can the companion's own. */
function reachOf(unread: Reading, companion: RawResource): string {
  const own = moduleOf(companion.address);
  const parts = unread.is === "text" ? unread.parts.filter((part) => typeof part !== "string") : [unread];
  const modules = parts.map((part) => (part.is === "unknown" && part.term ? moduleOf(part.term.text) : ""));
  const [widest = own] = modules.filter((module) => own.startsWith(module)).sort((a, b) => a.length - b.length);
  return widest;
}

/** Of many instances with one address a companion of one is not known to be every one's. */
function whenThisOne(target: Reading, { raw, address }: Subject): Condition {
  return isOneOfMany(target, raw) ? { op: "unknown", why: `it is made for ${oneOfMany(address)}`, place: target.place } : ALWAYS;
}

/** A companion whose number is not known may be missing, unless the resource itself is one for each of them. */
function whenThere({ open, name }: RawResource, subject: Subject, when: Condition): Condition {
  if (open?.least !== 0 || subject.raw.open) return when;
  return { op: "and", of: [when, { op: "unknown", why: open.why, place: { span: name, via: [] } }] };
}

function identityOf(subject: Subject): Reading {
  const { kind, properties } = subject;
  const spec = kind.identity === undefined ? undefined : kind.properties[kind.identity];
  return spec ? WORLD.settle(readRow(WORLD, properties, subject, spec)) : { is: "absent", place: { span: subject.name, via: [] } };
}

const MOST_HOPS = 8;

const WORLD = new World({ cases: () => [], others: () => [], exported: () => undefined });
