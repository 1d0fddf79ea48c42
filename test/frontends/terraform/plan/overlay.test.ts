import { describe, expect, it } from "vitest";
import { overlay, planBelongsTo } from "../../../../src/frontends/terraform/plan/overlay.ts";
import type { RawDeployment, RawResource } from "../../../../src/graph/raw.ts";
import { at, type Place, type Span } from "../../../../src/source/span.ts";
import { ALWAYS, type MapReading, type Reading } from "../../../../src/value/reading.ts";
import { TermCases } from "../../../../src/value/term.ts";
import { configured, planOf, property, read, resource, show, stands, textOf, type Planned } from "./helpers.ts";

/** Places of the configuration: each line of it is ten characters, so that a place is a number. */
const span = (line: number): Span => ({ file: "main.tf", start: line * 10, end: line * 10 + 5 });
const place = (line: number): Place => at(span(line));

const text = (value: string, line = 1): Reading => ({ is: "scalar", text: value, quoted: true, place: place(line) });
const number = (value: string, line = 1): Reading => ({ is: "scalar", text: value, quoted: false, place: place(line) });
const unknown = (why: string, line = 1): Reading => ({ is: "unknown", why, place: place(line) });
const list = (...items: Extract<Reading, { is: "list" }>["items"]): Reading => ({ is: "list", items, place: place(3) });
const open = (why: string): Extract<Reading, { is: "list" }>["items"][number] => ({ is: "spread", least: 0, most: Infinity, of: { is: "unknown", why, place: place(4) }, distinct: false });
const map = (entries: Readonly<Record<string, Reading>>, line = 2): MapReading => ({
  is: "map",
  entries: new Map(Object.entries(entries).map(([name, value]) => [name, { key: place(line), value }])),
  place: place(line),
});
const choice = (then: Reading, otherwise: Reading): Reading => ({ is: "choice", condition: { op: "unknown", why: "`var.x` has no default", place: place(5) }, then, else: otherwise, place: place(5) });
const edge = (address: string, attribute = "id"): Reading => ({ is: "reference", scope: "app", address, attribute, place: place(6) });

const written = (address: string, entries: Readonly<Record<string, Reading>> = {}, more: Partial<RawResource> = {}): RawResource => ({
  language: "terraform",
  type: address.replace(/\[.*/u, "").split(".").at(-2) ?? "",
  address,
  block: address.replace(/\[[^\]]*\]/gu, ""),
  name: span(0),
  properties: map(entries),
  settings: map({ lifecycle: map({ prevent_destroy: number("true") }) }),
  exists: ALWAYS,
  ...more,
});

const hcl = (...resources: readonly RawResource[]): RawDeployment => ({
  id: "app",
  language: "terraform",
  file: "main.tf",
  region: unknown("`var.region` has no default"),
  account: unknown("the account is not stated"),
  resources,
  exports: [],
  parameters: [],
  outputs: [],
  cases: new TermCases(),
  start: span(0),
});

const planned = (...resources: readonly Planned[]): RawDeployment =>
  read(planOf({ resources, configuration: configured(Object.fromEntries(resources.map(({ address }) => [address.replace(/\[[^\]]*\]/gu, ""), {}]))) }));

/** A property of `aws_x.a` as it is written, laid under the plan's value of it. */
function laid(reading: Reading, value: unknown, more: Partial<Planned> = {}): string {
  const plan = planned({ address: "aws_x.a", values: { p: value }, ...more }, { address: "aws_y.b", values: { id: "y-b" } });
  return property(overlay(hcl(written("aws_x.a", { p: reading }), written("aws_y.b")), plan), "aws_x.a", "p");
}

describe("a value of the configuration", () => {
  it.each<readonly [string, Reading, unknown, string]>([
    ["that is known stays", text("a"), "b", '"a"'],
    ["that is unknown is the plan's", unknown("no default"), 14, "14"],
    ["that is unknown is nothing where the plan has null", unknown("no default"), null, "absent"],
    ["that is unknown inside of a map is the plan's", map({ q: unknown("no default"), r: text("r") }), { q: true, r: "other" }, '{ q: true, r: "r" }'],
    ["that is a block is found in the plan's list of one", map({ q: unknown("no default") }), [{ q: true }], "{ q: true }"],
    ["in a list is found by its place", list(text("a"), unknown("no default")), ["a", "b"], '["a", "b"]'],
    ["in a set of blocks is found by what is known of it", list(map({ k: text("a"), v: unknown("?") }), map({ k: text("b"), v: unknown("?") })), [{ k: "b", v: 2 }, { k: "a", v: 1 }], '[{ k: "a", v: 1 }, { k: "b", v: 2 }]'],
    ["of which the number is unknown is the plan's", list(text("a"), open("`var.more` has no default")), ["a", "b", "c"], '["a", "b", "c"]'],
    ["that hangs on a condition is the branch that the plan took", choice(edge("aws_y.b"), text("other")), "y-b", '→ aws_y.b.id = "y-b"'],
    ["that hangs on a condition is the plan's where no branch says it", choice(unknown("?"), text("other")), "third", '"third"'],
    ["that names a resource stays an edge, and gets the name", edge("aws_y.b"), "y-b", '→ aws_y.b.id = "y-b"'],
    ["in parts is the plan's where the parts are unknown", { is: "text", parts: ["a-", unknown("?")], place: place(7) }, "a-b", '"a-b"'],
    ["in parts stays where a part is an edge", { is: "text", parts: ["a/", edge("aws_y.b")], place: place(7) }, "a/y-b", "text"],
  ])("%s", (_, reading, value, expected) => expect(laid(reading, value)).toBe(expected));

  it("stays unknown where the plan does not know it, or it is a secret", () => {
    expect(laid(unknown("no default"), undefined, { unknown: { p: true } })).toBe("? no default");
    expect(laid(unknown("no default"), "secret", { sensitive: { p: true } })).toBe("? no default");
  });

  it("in a block that is made for each of an unknown number stands at that block", () => {
    const each = map({ fixed: text("f", 9), n: unknown("`each.value` is not known", 9) }, 9);
    const spread = { is: "spread", least: 0, most: Infinity, of: { is: "unknown", why: "`var.all` has no default", place: place(4) }, distinct: false, each } as const;
    const plan = planned({ address: "aws_x.a", values: { p: [{ fixed: "f", n: 1 }, { fixed: "f", n: 2 }] } });
    const value = resource(overlay(hcl(written("aws_x.a", { p: list(spread) })), plan), "aws_x.a").properties.entries.get("p")?.value;
    expect(value && show(value)).toBe('[{ fixed: "f", n: 1 }, { fixed: "f", n: 2 }]');
    expect(value?.is === "list" && value.items.map((item) => item.is === "map" && item.entries.get("n")?.value.place.span)).toEqual([span(9), span(9)]);
  });

  it("keeps its place, and the plan's is the last step", () => {
    const source = textOf(planOf({ resources: [{ address: "aws_x.a", values: { p: 14 } }] }));
    const merged = overlay(hcl(written("aws_x.a", { p: unknown("no default", 8) })), read(source));
    const value = resource(merged, "aws_x.a").properties.entries.get("p")?.value;
    expect(value?.place.span).toEqual(span(8));
    expect(value?.place.via.map((step) => [step.label, stands(step.span, source)])).toEqual([["known from the plan", "15:18 14"]]);
  });

  it("that is not written is left to its default, though the plan shows one", () => {
    const plan = planned({ address: "aws_x.a", values: { p: 1, q: 2 } });
    expect(show(resource(overlay(hcl(written("aws_x.a", { p: unknown("?") })), plan), "aws_x.a").properties)).toBe("{ p: 1 }");
  });

  it("keeps its block's settings, which no plan has", () => {
    const merged = overlay(hcl(written("aws_x.a")), planned({ address: "aws_x.a", values: {} }));
    expect(show(resource(merged, "aws_x.a").settings)).toBe("{ lifecycle: { prevent_destroy: true } }");
  });
});

describe("the resources of the configuration", () => {
  it("are those that the plan has", () => {
    const condition = { op: "unknown", why: "`var.x` has no default", place: place(1) } as const;
    const source = hcl(written("aws_x.a", {}, { exists: condition }), written("aws_x.b", {}, { exists: condition }), written("aws_x.gone"));
    const plan = planned({ address: "aws_x.a", values: {} }, { address: "aws_x.gone", values: {}, actions: ["delete"] });
    const { resources } = overlay(source, plan);
    expect(resources.map(({ address, exists }) => [address, exists])).toEqual([["aws_x.a", ALWAYS]]);
  });

  it("of which the number is unknown are the plan's, each at its block", () => {
    const source = hcl(
      written("aws_x.a[*]", { n: unknown("?"), fixed: text("f") }, { open: { least: 0, most: Infinity, why: "its `count` is not known" } }),
      written("aws_x.user[*]", { one: edge("aws_x.a[*]") }, { open: { least: 0, most: Infinity, why: "its `count` is not known" } }),
    );
    const plan = read(
      planOf({
        resources: [
          { address: "aws_x.a[0]", values: { n: 0, fixed: "f" }, unknown: { id: true } },
          { address: "aws_x.a[1]", values: { n: 1, fixed: "f" }, unknown: { id: true } },
          { address: "aws_x.user[0]", values: {}, unknown: { one: true } },
        ],
        configuration: configured({ "aws_x.a": {}, "aws_x.user": { one: { references: ["aws_x.a", "count.index"] } } }),
      }),
    );
    const merged = overlay(source, plan);
    expect(merged.resources.map(({ address, block, open: many, name }) => [address, block, many, name])).toEqual([
      ["aws_x.a[0]", "aws_x.a", undefined, span(0)],
      ["aws_x.a[1]", "aws_x.a", undefined, span(0)],
      ["aws_x.user[0]", "aws_x.user", undefined, span(0)],
    ]);
    expect(show(resource(merged, "aws_x.a[1]").properties)).toBe('{ n: 1, fixed: "f" }');
    expect(property(merged, "aws_x.user[0]", "one")).toBe("→ aws_x.a[0]");
    expect(resource(merged, "aws_x.user[0]").properties.entries.get("one")?.value).toMatchObject({ scope: "app" });
  });

  it("that only the plan's values of variables make have the plan's values at the places of another instance", () => {
    const merged = overlay(hcl(written("aws_x.a[0]", { n: number("0") })), planned({ address: "aws_x.a[0]", values: { n: 0 } }, { address: "aws_x.a[1]", values: { n: 1 } }));
    expect(merged.resources.map(({ properties }) => show(properties))).toEqual(["{ n: 0 }", "{ n: 1 }"]);
  });

  it("of a module that is not on disk are the plan's, at the call of the module", () => {
    const call = written("module.db", {}, { type: "module", name: span(9), block: "module.db" });
    const plan = read(planOf({ resources: [{ address: "aws_x.a", values: {} }], modules: { "module.db": [{ address: "module.db.aws_y.b", values: { p: 1 } }] }, configuration: configured({ "aws_x.a": {} }) }));
    const merged = overlay(hcl(written("aws_x.a"), call), plan);
    expect(merged.resources.map(({ address, name }) => [address, name])).toEqual([["aws_x.a", span(0)], ["module.db.aws_y.b", span(9)]]);
    expect(resource(merged, "module.db.aws_y.b").properties.entries.get("p")?.value.place.span).toEqual(span(9));
  });

  it("stand where the plan says, where the configuration does not know", () => {
    const merged = overlay(hcl(written("aws_x.a"), written("aws_x.b")), planned({ address: "aws_x.a", values: {} }, { address: "aws_x.b", values: { region: "eu-west-3" } }));
    expect(show(merged.region)).toBe('"eu-west-1"');
    expect(resource(merged, "aws_x.a").region).toBeUndefined();
    expect(resource(merged, "aws_x.b").region).toMatchObject({ text: "eu-west-3" });
  });
});

describe("a plan belongs to the root module", () => {
  const plan = planned({ address: "aws_x.a", values: {} }, { address: "aws_x.b[0]", values: {} }, { address: "aws_x.c", values: {} });

  it("whose blocks are most of its own", () => {
    expect(planBelongsTo(plan, hcl(written("aws_x.a"), written("aws_x.b[*]"), written("aws_x.other")))).toBe(true);
    expect(planBelongsTo(plan, hcl(written("aws_x.a"), written("aws_x.other")))).toBe(false);
    expect(planBelongsTo(planned(), hcl(written("aws_x.a")))).toBe(false);
  });
});
