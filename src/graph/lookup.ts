import type { Verdict } from "../value/verdict.ts";
import type { World } from "../value/world.ts";
import type { Subject } from "./subject.ts";

/** Subjects that may refer to another one. */
export interface Candidates {
  /** They name it, in some case at least. */
  readonly certain: readonly Subject[];
  /** What they name is not known, so that it could be this one. */
  readonly loose: readonly Subject[];
}

/** What views ask of the graph. */
export interface Lookup {
  /** The world in which nothing is assumed. */
  readonly world: World;
  /** Everything of a kind in a workload. */
  ofKind(workload: string, kind: string): readonly Subject[];
  /** The resource of a deployment that has an address, as the kind that is wanted. */
  at(scope: string, address: string, kind: string): Subject | undefined;
  /** The first subject at an address, of whatever kind. */
  anyAt(scope: string, address: string): Subject | undefined;
  /** The language's type of what a deployment defines at an address. */
  typeAt(scope: string, address: string): string | undefined;
  /** The language's types of everything that a workload defines, of whatever kind. */
  typesIn(workload: string): ReadonlySet<string>;
  /** The resource of a kind that a literal name or ARN means, by the kind's own name property. */
  named(from: Subject, kind: string, literal: string): Subject | undefined;
  /** Who may refer to a resource by a property of theirs. */
  candidates(target: Subject, kind: string, property: string): Candidates;
}

/** A property that can be asked whether it names a certain resource. */
export interface Naming {
  names(target: { readonly subject: Subject }): Verdict;
}

export const isNaming = (value: unknown): value is Naming => typeof value === "object" && value !== null && "names" in value;
