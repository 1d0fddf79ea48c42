import type { Reference } from "../../../value/reading.ts";
import { why } from "../../../value/why.ts";
import type { Module, ResourceInstance, Thing } from "../context.ts";
import { BACKENDS } from "./backends.ts";
import { Parameters } from "./parameters.ts";
import { keptState, shownState, wantedState } from "./read-state.ts";
import { agreement, NOTHING_ASSUMED, type Agreement, type State } from "./state.ts";

/** The root module whose state is read, or why that is not known, as a clause. */
export type FoundState = { readonly is: "root"; readonly root: Module } | { readonly is: "unknown"; readonly why: string };

/** The root modules of a run. By the states that they keep they find one another. */
export class Estate {
  readonly parameters = new Parameters();
  readonly #roots = new Map<string, Module>();
  readonly #kept = new Map<Module, State | undefined>();
  readonly #found = new Map<ResourceInstance, FoundState>();

  add(root: Module): void {
    this.#roots.set(root.deployment.id, root);
  }

  /** What a reference leads to, in whichever of the root modules. */
  thing({ scope, address }: Reference): Thing | undefined {
    return this.#roots.get(scope)?.deployment.things.get(address);
  }

  /** The root module whose state a data source `terraform_remote_state` reads. */
  read(source: ResourceInstance): FoundState {
    const known = this.#found.get(source);
    if (known) return known;
    const found = this.#find(source);
    // What is given up deep inside of a chain of values is known when it is asked for by itself.
    if (found.is === "root") this.#found.set(source, found);
    return found;
  }

  #find(source: ResourceInstance): FoundState {
    const wanted = wantedState(source);
    if (!wanted) return unknown(whyNotKnown(source));
    const { deployment } = source.module;
    const state = shownState(wanted, (path) => deployment.loader.nameOf(path));
    const candidates = [...this.#roots.values()].map((root) => ({ root, agrees: this.#agrees(wanted, root) }));
    const those = (agrees: Agreement): readonly Module[] => candidates.filter((each) => each.agrees === agrees).map(({ root }) => root);
    const [certain, likely] = [those("certain"), those("likely")];
    const meant = certain.length > 0 ? certain : likely;
    const root = meant.length > 1 ? beside(this.#roots.get(deployment.id), meant) : meant[0];
    if (root) return { is: "root", root };
    if (meant.length > 1) return unknown(`${state} may be that of ${shownRoots(meant)}`);
    if (!wanted.own || wanted.own.is === "unknown") return unknown(`which state \`${source.address}\` reads is not known${wanted.own ? `: ${why(wanted.own)}` : ""}`);
    const [other] = those("another workspace");
    if (other) return unknown(`${state} is of another workspace of root module \`${nameOf(other)}\` than \`${other.deployment.workspace}\``);
    const possible = those("possible");
    if (possible.length > 0) return unknown(`${state} may be that of ${shownRoots(possible)}, which does not say where its state is kept`);
    return unknown(`${state} is of no root module here; name its folder, too`);
  }

  #agrees(wanted: State, root: Module): Agreement {
    if (!this.#kept.has(root)) this.#kept.set(root, keptState(root));
    const kept = this.#kept.get(root);
    return kept ? agreement(wanted, kept) : "none";
  }
}

const unknown = (reason: string): FoundState => ({ is: "unknown", why: reason });

function whyNotKnown(source: ResourceInstance): string {
  const backend = source.entry("backend")?.value;
  if (backend?.is === "unknown") return `which state \`${source.address}\` reads is not known: ${why(backend)}`;
  if (backend?.is !== "scalar" || BACKENDS.has(backend.text)) return `which state \`${source.address}\` reads is not known`;
  return `states in a backend \`${backend.text}\` are not followed`;
}

/**
 * Of one module that is deployed several times, and whose backend says the same each time, that one which stands beside the reader: in its region
 * and account.
 */
function beside(reader: Module | undefined, roots: readonly Module[]): Module | undefined {
  const [first] = roots;
  if (!reader || roots.some(({ deployment }) => deployment.root !== first?.deployment.root)) return undefined;
  const own = reader.provider("aws");
  const [only, ...others] = roots.filter((root) => {
    const { region, account } = root.provider("aws");
    return NOTHING_ASSUMED.same(region, own.region).value === true && NOTHING_ASSUMED.same(account, own.account).value !== false;
  });
  return others.length === 0 ? only : undefined;
}

/** What the report calls a root module. */
export const nameOf = ({ deployment }: Module): string => deployment.name;

const shownRoots = (roots: readonly Module[]): string => {
  const names = roots.map((root) => `\`${nameOf(root)}\``);
  return `root module ${names.slice(0, MOST_SHOWN).join(" or ")}${names.length > MOST_SHOWN ? " or another one" : ""}`;
};

const MOST_SHOWN = 3;
