import type { Place } from "../../../source/span.ts";
import type { Reading, Reference, Unknown } from "../../../value/reading.ts";
import { resourceAddress } from "./address.ts";
import type { Expression } from "./configuration.ts";
import { isName, type KnownNames } from "./known-names.ts";
import type { Leads, References, Target, ModuleInstance } from "./references.ts";

/** A resource whose values are read. */
export interface Owner {
  readonly scope: string;
  readonly address: string;
  readonly type: string;
  readonly module: ModuleInstance;
  readonly key: string | number | undefined;
  readonly forEach: Expression | undefined;
}

/** Turns what a plan does not know, and the names that it knows, into references by the expressions of its configuration. */
export class Resolver {
  readonly #references: References;
  readonly #names: KnownNames;

  constructor(references: References, names: KnownNames) {
    this.#references = references;
    this.#names = names;
  }

  /** A value that the apply will tell: the resource that its expression names, where it names one. */
  unknown(owner: Owner, path: string, expression: Expression | undefined, place: Place): Reading {
    const leads = this.#references.of(expression, owner);
    const [first] = leads.targets;
    const named = leads.others.length === 0 && leads.targets.every(({ attribute }) => attribute === undefined || isName(attribute));
    if (named && isListName(path) && leads.targets.length > 0 && this.#isOneKind(leads)) {
      return { is: "list", items: leads.targets.map((target) => reference(owner, target, place)), place };
    }
    const only = leads.others.length === 0 && leads.targets.length === 1 && !leads.whole;
    return only && first && !isMadeFrom(owner, path, first) && !WHOLE.test(path) ? reference(owner, first, place) : unknownYet(owner, path, leads, place);
  }

  /** Every resource that an expression leads to. */
  all(owner: Owner, expression: Expression | undefined, place: Place): readonly Reference[] {
    return this.#references.of(expression, owner).targets.map((target) => reference(owner, target, place));
  }

  /** One of the unknown items of a list, where the expression names as many resources as there are such items. */
  unknownItem(owner: Owner, path: string, expression: Expression | undefined, item: { readonly index: number; readonly of: number }, place: Place): Reading {
    const leads = this.#references.of(expression, owner);
    const target = leads.others.length === 0 && leads.targets.length === item.of ? leads.targets[item.index] : undefined;
    return target ? reference(owner, target, place) : unknownYet(owner, path, leads, place);
  }

  /** A known text: a reference where it is the name of a resource that the expression leads to, or the ARN or id of any. */
  text(owner: Owner, path: string, text: string, expression: Expression | undefined, place: Place): Reading {
    const target = OWN_NAMES.has(path) ? undefined : (this.#named(owner, text, expression) ?? this.#names.owner(text));
    const value: Reading = { is: "scalar", text, quoted: true, place };
    return target && target.address !== owner.address ? { ...reference(owner, target, place), value } : value;
  }

  #named(owner: Owner, text: string, expression: Expression | undefined): Target | undefined {
    if (expression?.is !== "leaf" || expression.references.length === 0) return undefined;
    for (const { address, attribute } of this.#references.of(expression, owner).targets) {
      if (attribute !== undefined && !isName(attribute)) continue;
      const found = this.#names.attributeWith(address, attribute, text);
      if (found !== undefined) return { address, attribute: found };
    }
    return undefined;
  }

  /** Resources of one type make a list; a role and a key do not. */
  #isOneKind({ targets }: Leads): boolean {
    const types = new Set(targets.map(({ address }) => resourceAddress(address).own.split(".").at(-2)));
    return types.size === 1;
  }
}

const reference = ({ scope }: Owner, { address, attribute }: Target, place: Place): Reference => ({
  is: "reference",
  scope,
  address,
  ...(attribute !== undefined && { attribute }),
  place,
});

function unknownYet({ scope, address }: Owner, path: string, { targets, others }: Leads, place: Place): Unknown {
  const label = `${address}.${path}`;
  const from = [...new Set([...targets.map((target) => (target.attribute === undefined ? target.address : `${target.address}.${target.attribute}`)), ...others])];
  const named = from.slice(0, MOST_NAMED).map((each) => `\`${each}\``);
  const more = from.length > MOST_NAMED ? ` and ${String(from.length - MOST_NAMED)} more` : "";
  const made = named.length === 0 ? "" : `, from ${named.join(", ")}${more}`;
  return { is: "unknown", why: `\`${label}\` is known only after apply${made}`, term: { scope, text: label, label }, place };
}

/** `identifier = "${aws_db_instance.main.identifier}-replica"`: a name of its own, made from that of another one of its type. */
function isMadeFrom({ type }: Owner, path: string, { address, attribute }: Target): boolean {
  return attribute !== undefined && path === attribute && address.includes(`${type}.`) && isName(path);
}

const isListName = (path: string): boolean => LIST.test(path);

/** Arguments that take several resources. Names in the singular end so, too: they are left out. */
const LIST = /(?:ids|arns|names|subnets|security_groups|groups|zones|resources|identifiers|members|targets|instances|buckets|roles|keys|balancers|volumes|route_tables)$/u;

/** Arguments that hold more than a name: a map or a document around it. */
const WHOLE = /(?:^|[._])(?:tags|tags_all|triggers|keepers|variables|environment|policy|document|user_data|user_data_base64|content|body|template|container_definitions|definition)$/u;

/** What the resource itself is called. */
const OWN_NAMES: ReadonlySet<string> = new Set(["id", "arn"]);

const MOST_NAMED = 3;
