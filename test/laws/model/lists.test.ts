import { describe, expect, it } from "vitest";
import { list, record, text } from "../../../src/graph/properties.ts";
import { defineKind } from "../../../src/graph/kind.ts";
import { graphOf, yaml } from "../../../src/testing.ts";
import { rdsProxy, rdsSubnetGroup } from "../../../src/rule.ts";
import type { Reading, Spread } from "../../../src/value/reading.ts";
import { TermCases } from "../../../src/value/term.ts";
import { blocks, choice, equals, graphOfBlocks, list as items, map, scalar, see, unknown } from "./laboratory.ts";

const fleet = defineKind({
  name: "toy.fleet",
  label: "fleet",
  terraform: "toy_fleet",
  page: "https://docs.aws.amazon.com/",
  properties: {
    zones: list(text({}), { terraform: "zones" }),
    rules: list(record({ status: text({ terraform: "status" }) }), { terraform: "rule" }),
  },
});

const nested = defineKind({
  name: "toy.nested",
  label: "nested",
  terraform: "toy_nested",
  page: "https://docs.aws.amazon.com/",
  properties: { zones: list(text({}), { terraform: "settings.zones" }) },
});

const spread = (least: number, most: number, distinct = false) =>
  ({ is: "spread", least, most, distinct, of: unknown("variable `more` has no default", { scope: "main", text: "more", label: "more" }) }) as const;

const fleetOf = (zones: readonly (Reading | Spread)[]) => see(graphOfBlocks([fleet], blocks([{ type: "toy_fleet", address: "f", properties: { zones: items(...zones) } }])), fleet, "f").zones;

/** Design §3.1, lists: items in order, each perhaps there, and spreads. */
describe("lists", () => {
  it("an item that hangs on a condition is there in its case only", () => {
    const graph = graphOf([
      yaml`
        Parameters: { Env: { Type: String, Default: dev } }
        Conditions: { IsProd: !Equals [!Ref Env, prod] }
        Resources: { P: { Type: AWS::RDS::DBProxy, Properties: { VpcSubnetIds: [subnet-1, !If [IsProd, subnet-2, !Ref AWS::NoValue]] } } }
      `,
    ]);
    expect(see(graph, rdsProxy, "P").subnets.atLeast(2).outcome).toBe("fails");
  });

  it("over an open list `every` never holds and `some` never fails", () => {
    const open = fleetOf([scalar("a"), spread(0, Infinity)]);
    expect(open.every((zone) => zone.equals("a")).outcome).toBe("unknown");
    expect(open.every((zone) => zone.equals("b")).outcome).toBe("fails");
    expect(open.some((zone) => zone.equals("b")).outcome).toBe("unknown");
    expect(open.some((zone) => zone.equals("a")).outcome).toBe("holds");
    expect(open.none((zone) => zone.equals("b")).outcome).toBe("unknown");
  });

  it("over a whole list both are decided, and of nothing every claim holds", () => {
    const whole = fleetOf([scalar("a"), scalar("b")]);
    expect(whole.every((zone) => zone.isOneOf("a", "b")).outcome).toBe("holds");
    expect(whole.some((zone) => zone.equals("c")).outcome).toBe("fails");
    expect(fleetOf([]).every((zone) => zone.equals("a")).outcome).toBe("holds");
    expect(fleetOf([]).some((zone) => zone.equals("a")).outcome).toBe("fails");
  });

  it("a spread counts for at least and at most so many", () => {
    const open = fleetOf([scalar("a"), spread(1, 2)]);
    expect([1, 2, 3, 4].map((wanted) => open.atLeast(wanted).outcome)).toEqual(["holds", "holds", "unknown", "fails"]);
  });

  it("a spread of distinct things is so many different values", () => {
    expect(fleetOf([spread(2, Infinity, true)]).distinct((zone) => zone).atLeast(2).outcome).toBe("holds");
    expect(fleetOf([spread(2, Infinity)]).distinct((zone) => zone).atLeast(2).outcome).toBe("unknown");
    expect(fleetOf([scalar("a"), spread(0, 0)]).distinct((zone) => zone).atLeast(2).outcome).toBe("fails");
  });

  it("of a spread, those that are wanted may be none", () => {
    const open = fleetOf([spread(2, 4)]).where((zone) => zone.equals("a"));
    expect([0, 1, 4, 5].map((wanted) => open.atLeast(wanted).outcome)).toEqual(["holds", "unknown", "unknown", "fails"]);
  });

  it("a spread in one branch of a condition may not be there at all", () => {
    const cases = new TermCases();
    const zones = choice(equals("env", "prod", cases), items(spread(2, 2)), items());
    const either = see(graphOfBlocks([fleet], blocks([{ type: "toy_fleet", address: "f", properties: { zones } }], cases)), fleet, "f").zones.atLeast(1);
    expect([either.outcome, either.hangsOn.map(({ text: name }) => name)]).toEqual(["unknown", ["env"]]);
  });

  it("what a spread leads to may be any number of things", () => {
    const led = fleetOf([scalar("a"), spread(2, 2, true)]).flatMap(() => fleetOf([scalar("b")]));
    expect([1, 2, 9].map((wanted) => led.atLeast(wanted).outcome)).toEqual(["holds", "unknown", "unknown"]);
    expect(led.distinct((zone) => zone).atLeast(2).outcome).toBe("unknown");
  });

  it("a list that may not be written has none at least", () => {
    const partly = { ...map({}), rest: unknown("a macro adds to it") };
    const graph = graphOfBlocks([nested], blocks([{ type: "toy_nested", address: "n", properties: { settings: partly } }]));
    expect(see(graph, nested, "n").zones.atLeast(1).outcome).toBe("unknown");
  });

  it("a list that is a condition's has the items of both branches, each in its case", () => {
    const graph = graphOf([
      yaml`
        Parameters: { Env: { Type: String } }
        Conditions: { IsProd: !Equals [!Ref Env, prod] }
        Resources: { G: { Type: AWS::RDS::DBSubnetGroup, Properties: { SubnetIds: !If [IsProd, [subnet-1, subnet-2], [subnet-3]] } } }
      `,
    ]);
    const { subnets } = see(graph, rdsSubnetGroup, "G");
    expect(subnets.members.map(({ presence }) => presence.outcome)).toEqual(["unknown", "unknown", "unknown"]);
    expect(subnets.atLeast(1).hangsOn.map((term) => term.text)).toEqual(["Env"]);
  });

  it("a list that cannot be read has at least one item; a block that may be missing none", () => {
    const unread = see(graphOfBlocks([fleet], blocks([{ type: "toy_fleet", address: "f", properties: { zones: unknown("variable `zones` has no default") } }])), fleet, "f");
    expect(unread.zones.atLeast(1).outcome).toBe("holds");
    expect(unread.zones.atLeast(2).outcome).toBe("unknown");
    expect(unread.rules.exist().outcome).toBe("fails");
  });

  it("one block where a list of blocks may stand is a list of one", () => {
    const one = see(graphOfBlocks([fleet], blocks([{ type: "toy_fleet", address: "f", properties: { rule: map({ status: scalar("on") }) } }])), fleet, "f");
    expect(one.rules.some((rule) => rule.status.equals("on")).outcome).toBe("holds");
  });
});
