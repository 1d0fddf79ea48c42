import { at, type Place, type Step } from "../../../source/span.ts";
import { seenFrom, type Reading, type Reference, type Unknown } from "../../../value/reading.ts";
import type { TermCases } from "../../../value/term.ts";
import type { Files } from "../../folder.ts";
import type { Expression } from "../syntax/tree.ts";
import type { Budget } from "./budget.ts";

/** What names mean where an expression stands. */
export interface Scope {
  /** The scope of all terms: the deployment's id. */
  readonly deployment: string;
  /** Begins the text of every term that this module call or open instance makes: `module.db.`; empty in the root module. */
  readonly prefix: string;
  readonly cases: TermCases;
  /** One for the whole deployment. */
  readonly budget: Budget;
  /**
   * True inside `try` and `can`: where a key that is not known may be missing, the answer then has a branch in which Terraform refuses it.
   * Elsewhere that branch is left out, since nothing is deployed in it.
   */
  readonly keepsRefusals?: boolean;
  readonly files: Files;
  /** True within a template that a function reads: it cannot read another one. */
  readonly isTemplate?: boolean;
  /** The folder that `file()` and the like start from: the root module's, to which `path.module` is relative. */
  readonly folder: string;
  /**
   * What a traversal leads to: `var.x`, `local.y`, `module.z.out`, `data.t.n.attr`, `aws_t.n`, `each.value`, `count.index`, `path.module`,
   * `terraform.workspace`, and the names of `for` expressions around it. `names` begins with the head; `used` says how many of the names are
   * spent, at least one. Undefined where nothing is declared by the name.
   */
  lookup(names: readonly string[], place: Place): Found | undefined;
  /** An attribute of a resource that stands as a whole: what is written for it where that is no name of the resource, else a reference. */
  attributeOf(resource: Reference, name: string, place: Place): Reading;
  /** What an attribute of a resource holds under a name, where that is more than a part of what is known after deployment. */
  readonly within?: (attribute: Reference, name: string, place: Place) => Reading | undefined;
  /** True for the key of an instance that stands for all those of a block that is made for the same keys as the unknown instances of another. */
  readonly isKeyOf?: (key: Reading, instances: Unknown) => boolean;
}

export interface Found {
  readonly reading: Reading;
  readonly used: number;
}

/** A scope, and the way to read an expression inside another one. */
export interface Within extends Scope {
  readonly evaluate: (expression: Expression, scope: Within) => Reading;
}

/** A scope with further names in it: the variables of a `for`. */
export function inside<S extends Scope>(scope: S, names: ReadonlyMap<string, Reading>): S {
  return {
    ...scope,
    lookup: ([head = "", ...rest], place) => {
      const reading = names.get(head);
      return reading ? { reading: seenFrom(reading, at(place.span, ...place.via, ...origin(reading, head))), used: 1 } : scope.lookup([head, ...rest], place);
    },
    attributeOf: (resource, name, place) => scope.attributeOf(resource, name, place),
  };
}

/** A scope in which what Terraform may refuse is kept apart. */
export function trying<S extends Scope>(scope: S): S {
  return {
    ...scope,
    keepsRefusals: true,
    lookup: (names, place) => scope.lookup(names, place),
    attributeOf: (resource, name, place) => scope.attributeOf(resource, name, place),
  };
}

/** Where an item that a name stands for is written; a resource is written nowhere else. */
const origin = (reading: Reading, name: string): readonly Step[] => (reading.is === "reference" ? [] : [{ span: reading.place.span, label: `\`${name}\`` }]);
