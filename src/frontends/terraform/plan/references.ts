import { addressSteps, type AddressStep } from "./address.ts";
import type { ConfiguredModule, Expression } from "./configuration.ts";
import type { Instances } from "./instances.ts";

/** A module instance of the plan, with its configuration. */
export interface ModuleInstance {
  /** `module.a["k"]`, empty for the root. */
  readonly address: string;
  readonly name: string;
  readonly key: string | number | undefined;
  readonly configured: ConfiguredModule | undefined;
  readonly parent: ModuleInstance | undefined;
}

/** A resource instance that an expression names, and which of its attributes. */
export interface Target {
  readonly address: string;
  readonly attribute: string | undefined;
}

/** All that an expression leads to. */
export interface Leads {
  readonly targets: readonly Target[];
  /** What else is in it and may give the value, as people write it. */
  readonly others: readonly string[];
  /** True where it names a block of several instances as a whole, so that it may be a list. */
  readonly whole: boolean;
}

/** Where an expression stands: in which module, and in an instance with which key. */
interface Standing {
  readonly module: ModuleInstance;
  readonly key: string | number | undefined;
  readonly forEach: Expression | undefined;
}

interface Found {
  readonly targets: Map<string, Target>;
  readonly others: Set<string>;
  whole: boolean;
  /** Steps that are left: a plan whose modules refer to each other in circles is bounded, too. */
  left: number;
}

/** Follows the references of expressions through the inputs and outputs of modules to the resources that the plan has. */
export class References {
  readonly #instances: Instances;
  /** For the whole plan, so that no plan is slow however it is made. */
  #budget = 2_000_000;

  constructor(instances: Instances) {
    this.#instances = instances;
  }

  of(expression: Expression | undefined, standing: Standing): Leads {
    const found: Found = { targets: new Map(), others: new Set(), whole: false, left: Math.min(1000, this.#budget) };
    this.#budget -= 1;
    if (expression) this.#expression(expression, standing, [], found, 0);
    if (found.left <= 0) found.others.add("more than can be followed");
    return { targets: [...found.targets.values()], others: [...found.others], whole: found.whole };
  }

  #expression(expression: Expression, standing: Standing, rest: readonly AddressStep[], found: Found, depth: number): void {
    if (expression.is !== "leaf") {
      const parts = expression.is === "blocks" ? expression.blocks : [...expression.arguments.values()];
      for (const part of parts) if (found.left > 0) this.#expression(part, standing, rest, found, depth + 1);
      return;
    }
    const usesKey = expression.references.some((each) => /^(?:each\.(?:key|value)|count\.index)/u.test(each));
    for (const reference of expression.references) {
      this.#budget -= 1;
      found.left -= 1;
      if (found.left <= 0 || depth > MAX_DEPTH) return;
      this.#reference([...addressSteps(reference), ...rest], reference, standing, usesKey, found, depth + 1);
    }
  }

  #reference(steps: readonly AddressStep[], text: string, standing: Standing, usesKey: boolean, found: Found, depth: number): void {
    const [head, second, ...rest] = steps;
    switch (head) {
      case "var":
        this.#variable(second, standing, rest, found, depth);
        return;
      case "module":
        this.#output(steps, standing, usesKey, found, depth);
        return;
      case "each":
        if (second === "value" && standing.forEach) this.#chained(rest, standing, standing.forEach, found, depth);
        return;
      case "count":
      case "path":
      case "terraform":
      case "self":
        return;
      case "data":
        if (this.#instances.isDeferred(within(standing.module, dataBlock(steps)))) found.others.add(text);
        return;
      case "local":
        found.others.add(text);
        return;
      default:
        this.#resource(steps, standing, usesKey, found);
    }
  }

  /** A variable of the root module has a value in every plan; one of a module has what its call says. */
  #variable(name: AddressStep | undefined, { module }: Standing, rest: readonly AddressStep[], found: Found, depth: number): void {
    const call = module.parent?.configured?.calls.get(module.name);
    const expression = typeof name === "string" ? call?.arguments.get(name) : undefined;
    if (!module.parent || !expression) return;
    this.#expression(expression, { module: module.parent, key: module.key, forEach: call?.forEach }, rest, found, depth);
  }

  #output(steps: readonly AddressStep[], { module, key }: Standing, usesKey: boolean, found: Found, depth: number): void {
    const [, name, third] = steps;
    if (typeof name !== "string") return;
    const own = typeof third === "object" ? third.key : undefined;
    const rest = steps.slice(own === undefined ? 2 : 3);
    const children = this.#instances.children(module, name);
    const chosen = own === undefined && usesKey && children.some((child) => child.key === key) ? key : own;
    if (children.length === 0) found.others.add(`module.${name}`);
    const several = children.length > 1 && chosen === undefined;
    const [output, ...after] = rest;
    for (const child of children) {
      if (chosen !== undefined && child.key !== chosen) continue;
      const expression = typeof output === "string" ? child.configured?.outputs.get(output) : undefined;
      if (expression) this.#expression(expression, { module: child, key: child.key, forEach: undefined }, after, found, depth);
      else found.others.add(`module.${name}`);
    }
    if (several) found.whole = true;
  }

  /** `for_each = aws_s3_bucket.b` and `each.value.id`: the instance of the same key. */
  #chained(rest: readonly AddressStep[], standing: Standing, forEach: Expression, found: Found, depth: number): void {
    const { key } = standing;
    if (forEach.is !== "leaf" || key === undefined) return;
    for (const reference of forEach.references) {
      found.left -= 1;
      if (found.left <= 0) return;
      const steps = addressSteps(reference);
      if (steps[0] === "each" || steps[0] === "count") continue;
      this.#reference([...steps, { key }, ...rest], reference, { ...standing, forEach: undefined }, false, found, depth);
    }
  }

  #resource(steps: readonly AddressStep[], { module, key }: Standing, usesKey: boolean, found: Found): void {
    const [type, name, third] = steps;
    if (typeof type !== "string" || typeof name !== "string") return;
    const addresses = this.#instances.ofBlock(within(module, `${type}.${name}`));
    const own = typeof third === "object" ? third.key : undefined;
    const attributes = steps.slice(own === undefined ? 2 : 3).filter((step) => typeof step === "string");
    const attribute = attributes.length === 0 ? undefined : attributes.join(".");
    const wanted = own ?? (usesKey && key !== undefined && addresses.has(key) ? key : undefined);
    const chosen = wanted === undefined ? [...addresses.values()] : [addresses.get(wanted)].filter((each) => each !== undefined);
    if (chosen.length === 0) found.others.add(`${type}.${name}`);
    if (wanted === undefined && !addresses.has(undefined) && addresses.size > 0) found.whole = true;
    for (const address of chosen.slice(0, MOST_INSTANCES)) found.targets.set(`${address} ${attribute ?? ""}`, { address, attribute });
    found.left -= chosen.length;
  }
}

const within = (module: ModuleInstance, own: string): string => (module.address === "" ? own : `${module.address}.${own}`);

const dataBlock = (steps: readonly AddressStep[]): string => steps.slice(0, 3).filter((step) => typeof step === "string").join(".");

/** Calls of modules that an expression is followed through. */
const MAX_DEPTH = 64;

const MOST_INSTANCES = 1000;
