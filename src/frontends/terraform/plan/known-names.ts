import { isObject } from "./json.ts";
import type { Target } from "./references.ts";

/** What the resources of a plan are called, so that a known name or ARN is found again where another resource has it. */
export class KnownNames {
  /** By address, then by attribute. */
  readonly #names = new Map<string, ReadonlyMap<string, string>>();
  /** Resources by their ARN or by an id that AWS made; undefined where several have it. */
  readonly #unique = new Map<string, Target | undefined>();

  add(address: string, values: unknown): void {
    const names = new Map<string, string>();
    for (const [attribute, value] of isObject(values) ? Object.entries(values) : []) {
      if (typeof value !== "string" || value === "" || value.length > LONGEST || !isName(attribute)) continue;
      names.set(attribute, value);
      if ((attribute === "id" || attribute === "arn") && isUnique(value)) this.#note(value, { address, attribute });
    }
    this.#names.set(address, names);
  }

  /** `id` and `arn` of one resource may be the same text: the ARN. */
  #note(value: string, target: Target): void {
    const known = this.#unique.get(value);
    if (!this.#unique.has(value) || known?.address === target.address) this.#unique.set(value, target.attribute === "arn" || !known ? target : known);
    else this.#unique.set(value, undefined);
  }

  /** The attribute by which a resource has a name, the one that is asked for where one is. */
  attributeWith(address: string, attribute: string | undefined, value: string): string | undefined {
    const names = this.#names.get(address);
    if (!names) return undefined;
    if (attribute !== undefined) return names.get(attribute) === value ? attribute : undefined;
    return [...names].find(([, name]) => name === value)?.[0];
  }

  /** The only resource with this ARN or id of AWS's own making. */
  owner(value: string): Target | undefined {
    return this.#unique.get(value);
  }
}

/** Attributes that are names of the resource itself, so that whoever has their value names it. */
export const isName = (attribute: string): boolean =>
  attribute === "bucket" || attribute === "url" || /^(?:id|arn|name|identifier)$|_(?:id|arn|name|identifier)$/u.test(attribute);

/** An ARN, or an id such as `subnet-0a1b2c3d`: no other thing has it. */
const isUnique = (value: string): boolean => /^arn:[a-z-]+:[a-z0-9-]+:|^[a-z]+-[0-9a-f]{8}(?:[0-9a-f]{9})?$/u.test(value);

const LONGEST = 2048;
