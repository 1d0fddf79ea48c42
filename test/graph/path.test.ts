import { describe, expect, it, test } from "vitest";
import { pathSteps } from "../../src/graph/path.ts";
import { beanstalkEnvironment } from "../../src/kinds/elasticbeanstalk.ts";
import { elbListener, elbLoadBalancer } from "../../src/kinds/elb.ts";
import { fisExperimentTemplate } from "../../src/kinds/fis.ts";
import { graphOf } from "../../src/testing.ts";
import { see } from "../laws/model/laboratory.ts";

test("a path is its keys", () => {
  expect(pathSteps("A.B")).toEqual(["A", "B"]);
  expect(pathSteps("List[Key=x.y].Value")).toEqual(["List", { key: "Key", equals: "x.y" }, "Value"]);
});

test("the slash of a setting of the block itself is no part of its name", () => {
  expect(pathSteps("/DeletionPolicy")).toEqual(["DeletionPolicy"]);
});

const CONDITIONS = `
Parameters: { Env: { Type: String }, Which: { Type: String, AllowedValues: [deletion_protection.enabled, other] }, Prefix: { Type: String } }
Conditions: { IsProd: !Equals [!Ref Env, prod] }
`;

describe("the entry of an attribute list", () => {
  const on = "{ Key: deletion_protection.enabled, Value: true }";
  const protection = (attributes: string) =>
    see(
      graphOf([{ language: "cloudformation", text: `${CONDITIONS}\nResources: { Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { LoadBalancerAttributes: ${attributes} } } }` }]),
      elbLoadBalancer,
      "Lb",
    ).deletionProtection;
  const unread = "{ Fn::Transform: { Name: Macro } }";

  it.each([
    ["is the one with the key", `[{ Key: other, Value: false }, ${on}]`, "holds"],
    ["is not there", "[{ Key: other, Value: true }]", "fails"],
    ["may be one that cannot be read", `[${unread}]`, "unknown"],
    ["is written once, so that one that cannot be read is another", `[${unread}, ${on}]`, "holds"],
    ["may be one that cannot be read where the other is left out", `[${unread}, !If [IsProd, { Key: deletion_protection.enabled, Value: false }, !Ref AWS::NoValue]]`, "unknown"],
    ["is in both branches", `!If [IsProd, [${on}], [{ Key: other, Value: false }, ${on}]]`, "holds"],
    ["has a key that cannot be this one", '[{ Key: !Sub "other-${Prefix}", Value: true }]', "fails"],
    ["may have a key that is not known", "[{ Key: !Ref Prefix, Value: true }]", "unknown"],
  ])("%s", (_what, attributes, outcome) => {
    expect(protection(attributes).equals(true).outcome).toBe(outcome);
  });

  it("hangs on what its key hangs on", () => {
    expect(protection("[{ Key: !Ref Which, Value: true }]").equals(true).hangsOn.map(({ text }) => text)).toEqual(["Which"]);
    expect(protection("[{ Key: !If [IsProd, deletion_protection.enabled, other], Value: true }]").equals(true).hangsOn.map(({ text }) => text)).toEqual(["Env"]);
  });
});

describe("the entries of a map whose keys are names of the author's own", () => {
  const actions = (map: string) =>
    see(graphOf([{ language: "cloudformation", text: `${CONDITIONS}\nResources: { Drill: { Type: AWS::FIS::ExperimentTemplate, Properties: { Actions: ${map} } } }` }]), fisExperimentTemplate, "Drill").actions;

  it.each([
    ["are a list", "{ stop: { ActionId: a }, start: { ActionId: b } }", ["holds", "holds", "fails"]],
    ["are there in their case", "{ stop: { ActionId: a }, start: !If [IsProd, { ActionId: b }, !Ref AWS::NoValue] }", ["holds", "unknown", "fails"]],
    ["are those of both branches", "!If [IsProd, { stop: { ActionId: a } }, { start: { ActionId: b } }]", ["unknown", "unknown", "fails"]],
    ["may be any in a map that is not known", "!Ref Prefix", ["unknown", "unknown", "unknown"]],
  ])("%s", (_what, map, outcomes) => {
    expect(["a", "b", "c"].map((id) => actions(map).some(({ actionId }) => actionId.equals(id)).outcome)).toEqual(outcomes);
  });
});

describe("the lists of all items of a list", () => {
  const groups = (actions: string) =>
    see(graphOf([{ language: "cloudformation", text: `${CONDITIONS}\nResources: { Listener: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { DefaultActions: ${actions} } } }` }]), elbListener, "Listener").weightedGroups;
  const to = (...names: readonly string[]) => `{ ForwardConfig: { TargetGroups: [${names.map((name) => `{ TargetGroupArn: ${name} }`).join(", ")}] } }`;

  it.each([
    ["are one", `[${to("a", "b")}, ${to("c")}]`, ["holds", "holds", "holds", "fails"]],
    ["have the items of a branch in its case", `[${to("a")}, !If [IsProd, ${to("b", "c")}, !Ref AWS::NoValue]]`, ["holds", "unknown", "unknown", "fails"]],
    ["have the items of both branches", `[{ ForwardConfig: !If [IsProd, { TargetGroups: [{ TargetGroupArn: a }] }, { TargetGroups: [{ TargetGroupArn: b }] }] }]`, ["unknown", "unknown", "fails", "fails"]],
    ["have any number of items where one cannot be read", `[${to("a")}, { ForwardConfig: { TargetGroups: !Ref Prefix } }]`, ["holds", "unknown", "unknown", "unknown"]],
  ])("%s", (_what, actions, outcomes) => {
    const found = groups(actions);
    expect([1, 2, 3, 4].map((wanted) => found.atLeast(wanted).outcome)).toEqual(outcomes);
  });
});

describe("the entry that two keys tell apart", () => {
  it("is one step", () => {
    expect(pathSteps("List[Space=a:b&Name=c d].Value{,}").slice(0, 3)).toEqual(["List", { key: "Space", equals: "a:b", and: [{ key: "Name", equals: "c d" }] }, "Value"]);
  });

  const least = (options: string) =>
    see(
      graphOf([{ language: "cloudformation", text: `${CONDITIONS}\nResources: { Shop: { Type: AWS::ElasticBeanstalk::Environment, Properties: { OptionSettings: ${options} } } }` }]),
      beanstalkEnvironment,
      "Shop",
    ).minSize;
  const group = "Namespace: aws:autoscaling:asg";

  it.each([
    ["has both", `[{ Namespace: aws:autoscaling:scheduledaction, OptionName: MinSize, Value: "1" }, { ${group}, OptionName: MinSize, Value: "2" }]`, "holds"],
    ["is not the one that has one of them", `[{ ${group}, OptionName: MaxSize, Value: "2" }]`, "unset"],
    ["is not the one that lacks one of them", '[{ OptionName: MinSize, Value: "2" }]', "unset"],
    ["may be one of which one key is not known", `[{ ${group}, OptionName: !Ref Prefix, Value: "2" }]`, "unknown"],
    ["is not the one of which the other key is another", '[{ Namespace: other, OptionName: !Ref Prefix, Value: "2" }]', "unset"],
  ])("%s", (_what, options, outcome) => {
    const property = least(options);
    expect(property.isUnset().outcome === "holds" ? "unset" : property.equals(2).outcome).toBe(outcome);
  });
});
