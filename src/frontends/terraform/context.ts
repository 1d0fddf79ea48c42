import type { Place, Span, Step } from "../../source/span.ts";
import type { Condition, Entry, Reading, Reference } from "../../value/reading.ts";
import type { Term, TermCases } from "../../value/term.ts";
import type { Declarations } from "./declarations/declarations.ts";
import type { Budget } from "./evaluate/budget.ts";
import type { Instance, Named, Open } from "./modules/expansion.ts";
import type { Loader } from "./declarations/loader.ts";
import type { Memo } from "./modules/memo.ts";
import type { Problems } from "./problems.ts";
import type { Provider } from "./resources/provider.ts";
import type { Estate } from "./states/estate.ts";
import type { Block } from "./syntax/tree.ts";

/** One root module with its values: what all modules in it share. */
export interface Deployment {
  /** The scope of all terms. */
  readonly id: string;
  /** What it is called in reasons and labels: its folder as the report names it, or what the configuration calls it. */
  readonly name: string;
  readonly root: string;
  readonly workspace: string;
  readonly home: Home;
  readonly loader: Loader;
  readonly problems: Problems;
  readonly cases: TermCases;
  readonly budget: Budget;
  readonly memo: Memo;
  /** Everything with an address of its own that a reference may lead to. */
  readonly things: Map<string, Thing>;
  /** What the open instances of blocks are made for, by the addresses of the blocks: two with one text are made for the same keys. */
  readonly collections: Map<string, string>;
  /** What the report calls the files of modules that are not the user's own. */
  readonly downloadedFiles: Set<string>;
  /** The other root modules of the run. */
  readonly estate: Estate;
  /** Takes so many instances of blocks from what a deployment may have; false where that is too much. */
  take(instances: number): boolean;
}

/** Where the default provider stands, where that does not say so itself. */
export interface Home {
  readonly region?: string | undefined;
  readonly account?: string | undefined;
  /** Where that is stated. */
  readonly step?: Step;
}

/** What a reference may lead to: an instance of a resource, or of a module. */
export interface Thing {
  readonly address: string;
  /** An attribute as its block says it; undefined where it says nothing of it. */
  attribute(name: string, place: Place): Reading | undefined;
  /** What an attribute that the source does not spell out holds under a name, where that is known all the same. */
  within?(attribute: string, name: string, place: Place): Reading | undefined;
  /** What is wrong with names that are asked of it one after the other, where their values alone would not say it well. */
  mistakeIn?(names: readonly string[], place: Place): Reading | undefined;
}

/** An instance of a module: the root module, or what one call of another makes. */
export interface Module {
  readonly deployment: Deployment;
  readonly declarations: Declarations;
  /** Begins the address of everything in it: ``, `module.vpc[0].`. */
  readonly address: string;
  /** The same without instance keys. */
  readonly block: string;
  readonly exists: Condition;
  readonly open?: Open;
  /** The calls that lead to it, outermost first. */
  readonly calls: readonly Step[];
  /** Set for a module that is not the user's own, and for what it calls: the call in the user's own files. */
  readonly downloaded?: { readonly header: Span; readonly label: string };
  provider(name: string): Provider;
  variable(name: string): Named | undefined;
  local(name: string): Named | undefined;
  output(name: string): Named | undefined;
  /** What the name of a block means: `aws_subnet.a`, `data.aws_ami.x`, `module.vpc`. */
  resource(name: string, place: Place): Reading | undefined;
  data(name: string, place: Place): Reading | undefined;
  call(name: string, place: Place): Reading | undefined;
}

/** An instance of a resource or data source. */
export interface ResourceInstance extends Thing {
  readonly module: Module;
  readonly declared: Block;
  readonly type: string;
  /** The address without instance keys. */
  readonly block: string;
  readonly instance: Instance;
  readonly exists: Condition;
  readonly open?: Open;
  readonly provider: Provider;
  /** The names of what its block says, meta-arguments aside. */
  readonly names: readonly string[];
  entry(name: string): Entry | undefined;
}

/** What to do with a reference that the evaluation meets. */
export type AttributeOf = (resource: Reference, name: string, place: Place) => Reading;

export const termOf = (module: Module, text: string): Term => ({ scope: module.deployment.id, text: `${module.address}${text}`, label: text });
