import { describe, expect, it } from "vitest";
import { defineKind } from "../../../src/graph/kind.ts";
import { list, reference } from "../../../src/graph/properties.ts";
import { lookAt } from "../../../src/graph/resource.ts";
import { rdsInstance, ec2Subnet, rdsSubnetGroup } from "../../../src/rule.ts";
import { graphOf, yaml } from "../../../src/testing.ts";
import type { Reading } from "../../../src/value/reading.ts";
import { blocks, graphOfBlocks, reference as to, see, unknown } from "./laboratory.ts";

const PAGE = "https://docs.aws.amazon.com/";

/** Design §3.1, terms: an unknown value has a name, and a name has a scope. */
describe("terms", () => {
  it("one term twice is one value", () => {
    const graph = graphOf([
      yaml`
        Parameters: { Zone: { Type: String } }
        Resources:
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Ref Zone } }
          B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Ref Zone } }
      `,
    ]);
    expect(see(graph, ec2Subnet, "A").availabilityZone.same(see(graph, ec2Subnet, "B").availabilityZone).outcome).toBe("holds");
  });

  it("one text in two deployments is two terms, which may or may not be equal", () => {
    const template = yaml`Resources: { Db: { Type: AWS::RDS::DBInstance } }`;
    const graph = graphOf([template, template]);
    const [here, there] = graph.subjects.map((subject) => lookAt(rdsInstance, graph, graph.world, subject).region);
    if (!here || !there) throw new Error("two databases are wanted");
    expect(here.same(there).outcome).toBe("unknown");
    expect(here.same(here).outcome).toBe("holds");
  });

  it("two members of one list differ, members of the zone lists of two regions may not", () => {
    const graph = graphOf([
      yaml`
        Resources:
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [0, !GetAZs ""] } }
          B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [1, !GetAZs { Ref: AWS::Region }] } }
          C: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [1, !GetAZs eu-west-1] } }
      `,
    ]);
    const zone = (address: string) => see(graph, ec2Subnet, address).availabilityZone;
    expect(zone("A").same(zone("B")).outcome).toBe("fails");
    expect(zone("A").same(zone("C")).outcome).toBe("unknown");
  });

  it("a member of a list in one deployment may be any member of the list of that name in another", () => {
    const zone = (index: number) => yaml`Resources: { A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [INDEX, !GetAZs eu-west-1] } } }`.text.replace("INDEX", String(index));
    const graph = graphOf([zone(0), zone(1)].map((text) => ({ language: "cloudformation", text })));
    const [here, there] = graph.subjects.map((subject) => lookAt(ec2Subnet, graph, graph.world, subject).availabilityZone);
    expect(here && there && here.same(there).outcome).toBe("unknown");
  });

  it("a group of subnets that cannot be read has any number of zones, a subnet one", () => {
    const group = defineKind({ name: "toy.group", label: "group", terraform: "toy_group", page: PAGE, zones: ["subnets"], properties: { subnets: list(reference("ec2.subnet", {}), { terraform: "subnets" }) } });
    const server = defineKind({
      name: "toy.server",
      label: "server",
      terraform: "toy_server",
      page: PAGE,
      zones: ["group", "subnet"],
      properties: { group: reference("toy.group", { terraform: "group" }), subnet: reference("ec2.subnet", { terraform: "subnet" }) },
    });
    const zones = (properties: Readonly<Record<string, Reading>>) =>
      see(graphOfBlocks([group, server, ec2Subnet], blocks([{ type: "toy_server", address: "s", properties }, { type: "toy_group", address: "g" }])), server, "s").zones.distinct((zone) => zone);
    const lost = unknown("variable `name` has no default", { scope: "main", text: "name", label: "name" });
    expect([1, 2, 3].map((wanted) => zones({ group: lost }).atLeast(wanted).outcome)).toEqual(["holds", "unknown", "unknown"]);
    expect([1, 2].map((wanted) => zones({ group: to("g") }).atLeast(wanted).outcome)).toEqual(["holds", "unknown"]);
    expect([1, 2].map((wanted) => zones({ subnet: lost }).atLeast(wanted).outcome)).toEqual(["holds", "fails"]);
    expect(zones({}).atLeast(1).outcome).toBe("fails");
  });

  it.each([
    ["two literal zones", "[a, b]", ["eu-west-1a", "eu-west-1b"], "holds"],
    ["one literal zone twice", "[a, a]", ["eu-west-1a", "eu-west-1a"], "fails"],
    ["two members of one list", "[0, 1]", ['!Select [0, !GetAZs ""]', '!Select [1, !GetAZs ""]'], "holds"],
    ["one member twice", "[0, 0]", ['!Select [0, !GetAZs ""]', '!Select [0, !GetAZs ""]'], "fails"],
    ["a literal and a member", "[a, 0]", ["eu-west-1a", '!Select [0, !GetAZs ""]'], "unknown"],
    ["two parameters", "[p, q]", ["!Ref P", "!Ref Q"], "unknown"],
    ["one parameter twice", "[p, p]", ["!Ref P", "!Ref P"], "fails"],
  ])("counts zones: %s", (_what, _short, [first = "", second = ""], outcome) => {
    const text = `
Parameters: { P: { Type: String }, Q: { Type: String } }
Resources:
  A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: ${first} } }
  B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: ${second} } }
  Group: { Type: AWS::RDS::DBSubnetGroup, Properties: { SubnetIds: [!Ref A, !Ref B] } }`;
    const group = see(graphOf([{ language: "cloudformation", text }]), rdsSubnetGroup, "Group");
    expect(group.zones.distinct((zone) => zone).atLeast(2).outcome).toBe(outcome);
  });

  it("subnets that cannot be read have a zone each, named by the subnet", () => {
    const group = (subnets: string) =>
      see(graphOf([{ language: "cloudformation", text: `Resources: { Group: { Type: AWS::RDS::DBSubnetGroup, Properties: { SubnetIds: ${subnets} } } }` }]), rdsSubnetGroup, "Group");
    expect(group("[subnet-1, subnet-2]").zones.distinct((zone) => zone).atLeast(2).outcome).toBe("unknown");
    expect(group("[subnet-1, subnet-1]").zones.distinct((zone) => zone).atLeast(2).outcome).toBe("fails");
    expect(group("[subnet-1]").zones.distinct((zone) => zone).atLeast(2).outcome).toBe("fails");
  });

  it("an index that is not there is no member, and AWS rejects it", () => {
    const graph = graphOf([yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { AvailabilityZone: !Select [2, [a, b]] } } }`]);
    expect(see(graph, rdsInstance, "Db").availabilityZone.isWellFormed().outcome).toBe("fails");
  });
});
