import type { Suppression } from "../../../graph/raw.ts";
import type { ModuleInstance } from "../modules/module.ts";
import type { Block } from "../syntax/tree.ts";

/**
 * What is accepted of the blocks of a module: in the module itself, and by the calls that lead to it. What the comments in a downloaded
 * module accept, nobody has accepted who uses it.
 */
export class Acceptances {
  readonly #module: ModuleInstance;
  readonly #accepted: readonly Suppression[];
  readonly #known = new Map<string, readonly Suppression[]>();

  constructor(module: ModuleInstance, accepted: readonly Suppression[]) {
    this.#module = module;
    this.#accepted = accepted;
  }

  /** The same list for all instances of a block. */
  of(address: string): readonly Suppression[] {
    const known = this.#known.get(address);
    if (known) return known;
    const own = this.#module.downloaded ? undefined : this.#module.declarations.ignores.blocks.get(address);
    const all = own ? [...own, ...this.#accepted] : this.#accepted;
    this.#known.set(address, all);
    return all;
  }

  /** The part of a raw resource that says so; nothing where nothing is accepted. */
  partOf(block: Block): { readonly suppressions?: readonly Suppression[] } {
    const suppressions = this.of(addressOf(block));
    return suppressions.length > 0 ? { suppressions } : {};
  }
}

/** `aws_db_instance.main`, `module.vpc`. */
export const addressOf = ({ type, labels }: Block): string => [...(type === "resource" ? [] : [type]), ...labels.map(({ text }) => text)].join(".");

/** What the files of a module and of all that it calls accept, each file once; and what is accepted of data sources, of which no rule finds anything. */
export function acceptedInFiles(root: ModuleInstance): readonly Suppression[] {
  const found = new Set<Suppression>();
  const waiting = [root];
  for (let module = waiting.pop(); module; module = waiting.pop()) {
    if (module.downloaded) continue;
    const { blocks, files } = module.declarations.ignores;
    for (const each of files) found.add(each);
    for (const [address, suppressions] of blocks) if (address.startsWith("data.")) for (const each of suppressions) found.add(each.problem === undefined ? only(each, address) : each);
    waiting.push(...module.children.flatMap((call) => call.module ?? []));
  }
  return [...found];
}

const only = (suppression: Suppression, address: string): Suppression => ({ ...suppression, resources: [address] });
