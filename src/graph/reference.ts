import type { Reading, Unknown } from "../value/reading.ts";
import type { Term } from "../value/term.ts";
import { canonical } from "../value/canonical.ts";
import { evidence, through } from "../value/site.ts";
import { TextProperty } from "../value/text-property.ts";
import { verdict, type Outcome, type Verdict } from "../value/verdict.ts";
import { isOneOfMany, oneOfMany } from "./open.ts";
import { siteOf } from "./edit.ts";
import { identityOf, resolve, targetHangsOn, type Target } from "./edges.ts";
import type { Kind } from "./kind.ts";
import { propertyOf } from "./part.ts";
import type { Naming } from "./lookup.ts";
import { resourceView, type ResourceOf } from "./resource.ts";
import { pathOf, type Properties, type Reader, type Spec } from "./spec.ts";
import type { Subject } from "./subject.ts";

/** A property that names a resource of a kind: by reference, name, ARN, or text around any of them. */
export class ReferenceTo<N extends string> extends TextProperty implements Naming {
  readonly refersTo: N;
  readonly #reader: Reader;

  constructor(kind: N, reader: Reader, reading: Reading) {
    super(siteOf(reader), reading);
    this.refersTo = kind;
    this.#reader = reader;
  }

  /** A claim about the resource that is named; unknown, with the reason, where it cannot be found; fails where none is named. */
  follow<K extends Kind<N>>(kind: K, claim: (resource: ResourceOf<K>) => Verdict): Verdict {
    return through(this.site, this.reading, (settled) => {
      if (settled.is === "absent") return verdict("fails", () => this.evidence());
      const target = this.#resolve(settled);
      if (target.is === "resource") return claim(this.#view(kind, target.subject));
      return verdict("unknown", () => [this.#say(settled, target.why)], this.#hangsOn(settled, target));
    });
  }

  /** A property of the resource that is named, under the name of this property where that resource cannot be read. */
  via<P extends Properties, M extends Extract<keyof P, string>>(kind: Kind<N, P>, property: M): P[M] extends Spec<infer V> ? V : never;
  via(kind: Kind, property: string): unknown {
    const spec = kind.properties[property];
    if (!spec) throw new Error(`kind ${kind.name} has no property ${property}`);
    const label = `${property} of ${this.site.label}`;
    const { graph, world, subject } = this.#reader;
    return spec.view({ graph, world, subject, label }, this.#through(this.reading, property, spec));
  }

  /** The resource that is named, where this world leaves no doubt. */
  target<K extends Kind<N>>(kind: K): ResourceOf<K> | undefined {
    const target = this.#resolve(this.site.world.settle(this.reading));
    return target.is === "resource" ? this.#view(kind, target.subject) : undefined;
  }

  /** Names this very resource. */
  names({ subject }: { readonly subject: Subject }): Verdict {
    return through(this.site, this.reading, (settled) => {
      if (settled.is === "absent") return verdict("fails", () => this.evidence());
      const target = this.#resolve(settled);
      if (target.is === "resource" && target.subject.id === subject.id && isOneOfMany(settled, subject.raw)) {
        return verdict("unknown", () => [evidence(this.site, settled, () => `${this.site.label} names ${oneOfMany(subject.shown)}`)], this.#hangsOn(settled, target));
      }
      const outcome: Outcome = target.is === "resource" ? (target.subject.id === subject.id ? "holds" : "fails") : this.#mayName(settled, target, subject);
      const lost = outcome === "unknown" && target.is === "unknown" && settled.is === "reference";
      return verdict(outcome, () => (lost ? [this.#say(settled, target.why)] : this.evidence()), this.#hangsOn(settled, target));
    });
  }

  /** Whether it can be found in the files of the run. */
  isDefined(): Verdict {
    return through(this.site, this.reading, (settled) => {
      const target = this.#resolve(settled);
      const outcome: Outcome = target.is === "resource" ? "holds" : settled.is === "absent" ? "fails" : "unknown";
      return verdict(outcome, () => this.evidence(), this.#hangsOn(settled, target));
    });
  }

  /** An ARN: a literal one, an attribute that gives one, or a plain reference to a kind whose reference does. */
  isArn(): Verdict {
    return through(this.site, this.reading, (settled) => {
      return verdict(arnOutcome(this.#reader, settled), () => this.evidence(), this.site.world.hangsOn(settled));
    });
  }

  #resolve(settled: Reading): Target {
    const { graph, world, subject } = this.#reader;
    return resolve(graph, world, subject, settled, this.refersTo);
  }

  #hangsOn(settled: Reading, target: Target): readonly Term[] {
    return targetHangsOn(this.site.world, settled, target);
  }

  /** A literal means what is called so, or nothing of these files. */
  #mayName(settled: Reading, target: Target, subject: Subject): Outcome {
    if (target.is === "unknown") return target.among?.every(({ id }) => id !== subject.id) ? "fails" : "unknown";
    if (settled.is === "scalar") return "fails";
    const name = identityOf(this.#reader.graph, subject);
    return name?.is === "unknown" || name?.is === "text" || name?.is === "choice" ? "unknown" : "fails";
  }

  #view<K extends Kind<N>>(kind: K, subject: Subject): ResourceOf<K> {
    return resourceView(kind, { ...this.#reader, subject });
  }

  #through(reading: Reading, property: string, spec: Spec<unknown>): Reading {
    const { world } = this.#reader;
    const settled = world.settle(reading);
    if (settled.is === "choice") {
      return { ...settled, then: this.#through(settled.then, property, spec), else: this.#through(settled.else, property, spec) };
    }
    if (settled.is === "absent") return settled;
    const target = this.#resolve(settled);
    if (target.is !== "resource") return { ...unread(settled, property, target.why, this.#reader.subject.deployment.id), hangsOn: this.#hangsOn(settled, target) };
    const { shown, deployment } = target.subject;
    const found = propertyOf(world, target.subject, spec);
    if (spec.default?.[target.subject.language] !== undefined) return found;
    return leftToAws(found, { ...unread(settled, property, `${property} of \`${shown}\` is not set`, deployment.id), unset: "certainly" });
  }

  #say(settled: Reading, why: string): ReturnType<typeof evidence> {
    return evidence(this.site, settled, () => `${this.site.label} leads to something that cannot be read: ${why}`);
  }
}

/** What nothing is written for is one value all the same, which AWS chooses. */
function leftToAws(found: Reading, chosen: Unknown): Reading {
  if (found.is === "choice") return { ...found, then: leftToAws(found.then, chosen), else: leftToAws(found.else, chosen) };
  return found.is === "absent" ? chosen : found;
}

/** A property of something that cannot be read is still one value, named by what it belongs to. */
function unread(of: Reading, property: string, why: string, scope: string): Unknown {
  const name = canonical(of);
  const label = `${property} of ${of.is === "scalar" ? `\`${of.text}\`` : "it"}`;
  return { is: "unknown", why, unset: "perhaps", place: of.place, ...(name !== undefined && { term: { scope, text: `${property} of ${name}`, label } }) };
}

/** Whether a value is an ARN. What the template does not define has no ARN, and a bare reference to it is a name or an id. */
export function arnOutcome({ graph }: Pick<Reader, "graph">, settled: Reading): Outcome {
  if (settled.is === "scalar") return settled.text.startsWith("arn:") ? "holds" : "fails";
  if (settled.is === "text") {
    const [first] = settled.parts;
    if (typeof first === "string") return first.startsWith("arn:") ? "holds" : "fails";
    return settled.parts.length === 1 && first ? arnOutcome({ graph }, first) : "unknown";
  }
  if (settled.is !== "reference") return settled.is === "absent" ? "fails" : "unknown";
  const subject = graph.anyAt(settled.scope, settled.address);
  if (subject && settled.attribute !== undefined && settled.attribute === nameOf(subject)) return "fails";
  if (settled.attribute !== undefined && !isPlain(settled.attribute, subject)) return givesArn(settled.attribute, subject?.kind) ? "holds" : "unknown";
  if (subject) {
    const gives = subject.kind.ref?.[subject.language];
    return gives === undefined ? "unknown" : gives === "arn" ? "holds" : "fails";
  }
  return graph.typeAt(settled.scope, settled.address) === undefined ? "fails" : "unknown";
}

/** The attribute by which a resource of Terraform hands out its name, which is called as the argument is. */
function nameOf({ kind, language, type }: Subject): string | undefined {
  const spec = kind.identity === undefined || language !== "terraform" ? undefined : kind.properties[kind.identity];
  return spec && pathOf(spec.names, { language, type });
}

/** Terraform's `id` is what a plain reference is in CloudFormation. */
const isPlain = (attribute: string, subject: Subject | undefined): boolean => attribute === "id" && subject?.language === "terraform";

const givesArn = (attribute: string, kind: Kind | undefined): boolean => /Arn$/iu.test(attribute) || kind?.arns?.includes(attribute) === true;
