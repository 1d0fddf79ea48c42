import { assemble } from "../../../src/graph/assemble.ts";
import type { Graph } from "../../../src/graph/graph.ts";
import type { Kind } from "../../../src/graph/kind.ts";
import type { RawDeployment, RawResource } from "../../../src/graph/raw.ts";
import { lookAt, type ResourceOf } from "../../../src/graph/resource.ts";
import type { Condition, Entry, ListReading, MapReading, Reading, Reference, Scalar, Spread, Unknown } from "../../../src/value/reading.ts";
import { ALWAYS } from "../../../src/value/reading.ts";
import { TermCases, type Term } from "../../../src/value/term.ts";
import type { World } from "../../../src/value/world.ts";

/** Readings made by hand, to try the model's laws in every language, also those that no front end reads yet. */

const place = { span: { file: "main.tf", start: 0, end: 1 }, via: [] };

export const scalar = (text: string): Scalar => ({ is: "scalar", text, quoted: true, place });

export const unknown = (why: string, term?: Term): Unknown => ({ is: "unknown", why, place, ...(term && { term }) });

export const absent: Reading = { is: "absent", place };

export const reference = (address: string, attribute?: string, scope = "main"): Reference => ({
  is: "reference",
  scope,
  address,
  place,
  ...(attribute !== undefined && { attribute }),
});

export const list = (...items: readonly (Reading | Spread)[]): ListReading => ({ is: "list", items, place });

export const choice = (condition: Condition, then: Reading, otherwise: Reading): Reading => ({ is: "choice", condition, then, else: otherwise, place });

export const map = (entries: Readonly<Record<string, Reading>>): MapReading => ({
  is: "map",
  entries: new Map(Object.entries(entries).map(([key, value]): [string, Entry] => [key, { key: place, value }])),
  place,
});

/** `var.name == "literal"`, which makes the literal one of the variable's cases. */
export const equals = (name: string, literal: string, cases: TermCases): Condition => {
  const term = { scope: "main", text: name, label: name };
  cases.compare(term, literal);
  return { op: "equals", left: unknown(`variable \`${name}\` has no default`, term), right: scalar(literal), place };
};

export interface Block {
  readonly type: string;
  readonly address: string;
  readonly properties?: Readonly<Record<string, Reading>>;
  readonly exists?: Condition;
  readonly open?: RawResource["open"];
}

/** Terraform blocks of one root module. */
export function blocks(all: readonly Block[], cases = new TermCases()): RawDeployment {
  return {
    id: "main",
    language: "terraform",
    file: "main.tf",
    region: unknown("the provider has no region", { scope: "main", text: "region", label: "the region" }),
    account: unknown("the account is not stated"),
    resources: all.map(
      ({ type, address, properties = {}, exists = ALWAYS, open }): RawResource => ({
        language: "terraform",
        type,
        address,
        block: address.replace(/\[.*$/u, ""),
        name: place.span,
        properties: map(properties),
        settings: map({}),
        exists,
        ...(open && { open }),
      }),
    ),
    exports: [],
    parameters: [],
    outputs: [],
    cases,
    start: place.span,
  };
}

export const graphOfBlocks = (kinds: readonly Kind[], deployment: RawDeployment): Graph => assemble([{ name: ".", deployments: [deployment] }], kinds);

/** Looks at one resource of a graph. */
export function see<K extends Kind>(graph: Graph, kind: K, address: string, world: World = graph.world): ResourceOf<K> {
  const subject = graph.subjects.find((each) => each.address === address && each.kind.name === kind.name);
  if (!subject) throw new Error(`there is no ${kind.name} ${address}`);
  return lookAt(kind, graph, world, subject);
}
