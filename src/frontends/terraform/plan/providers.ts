import type { Place, Span } from "../../../source/span.ts";
import type { Reading } from "../../../value/reading.ts";
import { entriesAt, itemsAt, member, textAt } from "./json.ts";
import { addressSteps, blockOf } from "./address.ts";
import { expressionOf, type Expression } from "./configuration.ts";
import type { ModuleInstance } from "./references.ts";

/** Where the resources of a provider stand. */
export interface ProviderPlace {
  readonly region: Reading;
  readonly account: Reading;
  /** The tags that it gives every resource; undefined where it has none that are constant. */
  readonly tags: ReadonlyMap<string, string> | undefined;
  /** False where it gives tags that the plan does not say. */
  readonly allTags: boolean;
}

export interface ProvidersInput {
  readonly scope: string;
  readonly configuration: unknown;
  readonly variables: unknown;
  /** The region that the run states for providers that say none. */
  readonly region: string | undefined;
  readonly at: Span;
}

/** The provider configurations of a plan. Two resources of one provider get the same readings, so that they stand together. */
export class Providers {
  readonly #input: ProvidersInput;
  readonly #configs: ReadonlyMap<string, unknown>;
  readonly #places = new Map<string, ProviderPlace>();

  constructor(input: ProvidersInput) {
    this.#input = input;
    this.#configs = new Map(entriesAt(input.configuration, "provider_config"));
  }

  /** Of the provider that is meant where nothing else is said. */
  get default(): ProviderPlace {
    return this.#place(this.#configs.has("awscc") && !this.#configs.has("aws") ? "awscc" : "aws", undefined);
  }

  of(key: string | undefined, module: ModuleInstance): ProviderPlace {
    if (key === undefined) return this.default;
    return this.#configs.has(key) ? this.#place(key, definedIn(key, module)) : this.#inherited(key, module);
  }

  /**
   * Before Terraform 1.1 the key names the module even where the provider is that of a caller, and which one is passed is not said:
   * where there is only one of the name it is that.
   */
  #inherited(key: string, module: ModuleInstance): ProviderPlace {
    const name = key.slice(key.lastIndexOf(":") + 1);
    const [type = name] = name.split(".");
    const own = [...this.#configs].filter(([each]) => each.slice(each.lastIndexOf(":") + 1).split(".")[0] === type);
    if (own.length === 0) return this.#place(type, undefined);
    const only = own.length === 1 ? own[0]?.[0] : undefined;
    return only === undefined ? this.#unsaid(key) : this.#place(only, definedIn(only, module));
  }

  #unsaid(key: string): ProviderPlace {
    const known = this.#places.get(key);
    if (known) return known;
    const why = `the plan does not say which provider is passed to \`${key.slice(0, Math.max(0, key.lastIndexOf(":")))}\``;
    const made: ProviderPlace = { region: this.#unknown(key, "region", why), account: this.#unknown(key, "account", why), tags: undefined, allTags: false };
    this.#places.set(key, made);
    return made;
  }

  #place(key: string, module: ModuleInstance | undefined): ProviderPlace {
    const known = this.#places.get(key);
    if (known) return known;
    const made = this.#read(key, this.#configs.get(key), module);
    this.#places.set(key, made);
    return made;
  }

  #read(key: string, config: unknown, module: ModuleInstance | undefined): ProviderPlace {
    const expressions = member(config, "expressions");
    const region = this.#text(member(expressions, "region"), module) ?? (member(expressions, "region") === undefined ? this.#input.region : undefined);
    const account = accountOf(expressions);
    const defaults = itemsAt(expressions, "default_tags").map((block) => member(member(block, "tags"), "constant_value"));
    const tags = new Map(defaults.flatMap((block) => entriesAt({ block }, "block")).flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as const] : [])));
    const label = key === "aws" ? "the provider" : `the provider \`${key}\``;
    return {
      region: region === undefined ? this.#unknown(key, "region", `the region of ${label} is not stated in the plan`) : this.#known(region),
      account: account === undefined ? this.#unknown(key, "account", `the account of ${label} is not stated`) : this.#known(account),
      tags: tags.size > 0 ? tags : undefined,
      allTags: defaults.every((each) => each !== undefined),
    };
  }

  /** A constant, or the value of a variable of the root module. */
  #text(value: unknown, module: ModuleInstance | undefined): string | undefined {
    let expression: Expression | undefined = value === undefined ? undefined : expressionOf(value);
    let at = module;
    for (let depth = 0; depth < MAX_CALLS && expression?.is === "leaf"; depth += 1) {
      if (typeof expression.constant === "string") return expression.constant;
      const [only, ...others] = expression.references;
      const [head, name, ...rest] = only === undefined || others.length > 0 ? [] : addressSteps(only);
      if (head !== "var" || typeof name !== "string" || rest.length > 0) return undefined;
      if (!at?.parent) return this.#variable(name, at);
      const { parent, name: call, configured }: ModuleInstance = at;
      const given: Expression | undefined = parent.configured?.calls.get(call)?.arguments.get(name);
      const byDefault: unknown = configured?.defaults.get(name);
      if (!given) return typeof byDefault === "string" ? byDefault : undefined;
      expression = given;
      at = parent;
    }
    return undefined;
  }

  #variable(name: string, root: ModuleInstance | undefined): string | undefined {
    const given = member(member(this.#input.variables, name), "value");
    const value = given ?? root?.configured?.defaults.get(name) ?? member(member(member(member(this.#input.configuration, "root_module"), "variables"), name), "default");
    return typeof value === "string" ? value : undefined;
  }

  #known(text: string): Reading {
    return { is: "scalar", text, quoted: true, place: this.#at };
  }

  #unknown(key: string, what: "region" | "account", why: string): Reading {
    const label = `the ${what} of provider \`${key}\``;
    return { is: "unknown", why, term: { scope: this.#input.scope, text: `provider.${key}.${what}`, label, atomic: true, own: true }, place: this.#at };
  }

  get #at(): Place {
    return { span: this.#input.at, via: [] };
  }
}

/** The module whose names a provider's arguments use: `module.a:aws` is written in `module.a`, `aws` in the root. */
function definedIn(key: string, module: ModuleInstance): ModuleInstance | undefined {
  const prefix = key.includes(":") ? key.slice(0, key.lastIndexOf(":")) : "";
  for (let at: ModuleInstance | undefined = module; at && prefix !== ""; at = at.parent) if (blockOf(at.address) === prefix) return at;
  return undefined;
}

/** The account of the role that the provider assumes, or the only one that it allows. */
function accountOf(expressions: unknown): string | undefined {
  const roles = itemsAt(expressions, "assume_role").map((block) => textAt(member(block, "role_arn"), "constant_value"));
  const role = /^arn:[a-z-]+:iam::(\d{12}):/u.exec(roles.at(-1) ?? "")?.[1];
  const allowed = itemsAt(member(expressions, "allowed_account_ids"), "constant_value");
  return role ?? (roles.length === 0 && allowed.length === 1 ? String(allowed[0]) : undefined);
}

const MAX_CALLS = 64;
