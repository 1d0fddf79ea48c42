import { moduleAddress, resourceAddress } from "./address.ts";
import type { ConfiguredModule } from "./configuration.ts";
import type { ModuleInstance } from "./references.ts";

/** The resource instances of a plan by their blocks, and the module instances that they stand in. */
export class Instances {
  /** By block with the keys of its modules, then by its own key: undefined where it has none. */
  readonly #blocks = new Map<string, Map<string | number | undefined, string>>();
  readonly #modules = new Map<string, ModuleInstance>();
  readonly #children = new Map<string, ModuleInstance[]>();
  readonly #deferred: ReadonlySet<string>;

  readonly root: ModuleInstance;

  constructor(root: ConfiguredModule | undefined, deferred: ReadonlySet<string>) {
    this.root = { address: "", name: "", key: undefined, configured: root, parent: undefined };
    this.#modules.set("", this.root);
    this.#deferred = deferred;
  }

  /** Notes a resource; gives the module instance that it stands in, and its own part of the address. */
  add(address: string): { readonly module: ModuleInstance; readonly own: string; readonly key: string | number | undefined } {
    const { calls, own, key } = resourceAddress(address);
    let module = this.root;
    for (const [index, call] of calls.entries()) module = this.#module(moduleAddress(calls.slice(0, index + 1)), module, call.name, call.key);
    const block = module.address === "" ? own : `${module.address}.${own}`;
    const known = this.#blocks.get(block) ?? new Map<string | number | undefined, string>();
    this.#blocks.set(block, known.set(key, address));
    return { module, own, key };
  }

  #module(address: string, parent: ModuleInstance, name: string, key: string | number | undefined): ModuleInstance {
    const known = this.#modules.get(address);
    if (known) return known;
    const configured = parent.configured?.calls.get(name)?.module;
    const made: ModuleInstance = { address, name, key, configured, parent };
    this.#modules.set(address, made);
    const siblings = childKey(parent.address, name);
    const others = this.#children.get(siblings);
    if (others) others.push(made);
    else this.#children.set(siblings, [made]);
    return made;
  }

  ofBlock(block: string): ReadonlyMap<string | number | undefined, string> {
    return this.#blocks.get(block) ?? NONE;
  }

  /** The instances of a call; one without resources of its own (it only looks something up) is there all the same. */
  children(module: ModuleInstance, name: string): readonly ModuleInstance[] {
    const known = this.#children.get(childKey(module.address, name));
    const call = module.configured?.calls.get(name);
    if (known || !call || call.isCounted || call.forEach) return known ?? [];
    const address = moduleAddress([{ name }]);
    return [this.#module(module.address === "" ? address : `${module.address}.${address}`, module, name, undefined)];
  }

  /** A data source that is read during the apply only, so that its values are not known. */
  isDeferred(block: string): boolean {
    return this.#deferred.has(block);
  }
}

const childKey = (address: string, name: string): string => `${address}\u0000${name}`;

const NONE: ReadonlyMap<string | number | undefined, string> = new Map();
