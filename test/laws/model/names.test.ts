import { describe, expect, it } from "vitest";
import { rdsCluster, rdsGlobalCluster, rdsInstance } from "../../../src/rule.ts";
import { graphOf, type Example } from "../../../src/testing.ts";
import { see } from "./laboratory.ts";

const template = (text: string): Example => ({ language: "cloudformation", text });

const names = (name: string) => template(`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: ${name} } } }`);

const called = (name: string, days = 7) => template(`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { DBClusterIdentifier: ${name}, BackupRetentionPeriod: ${String(days)} } } }`);

const ARN = "arn:aws:rds:us-east-1:123456789012:cluster:orders";

/** Design §3: what a name means, and in which region. */
describe("names", () => {
  it.each([
    ["a name in the region in which it is written", "orders", "us-east-1", "us-east-1", "holds"],
    ["a name where no region is stated", "orders", undefined, undefined, "holds"],
    ["a name in another region", "orders", "eu-west-1", "us-east-1", "unknown"],
    ["an ARN of the region", ARN, "eu-west-1", "us-east-1", "holds"],
    ["an ARN of another region", ARN, "us-east-1", "eu-west-1", "unknown"],
  ])("%s", (_what, name, here, there, outcome) => {
    const graph = graphOf([names(name)], { ...(here !== undefined && { region: here }), beside: [{ given: called("orders"), ...(there !== undefined && { region: there }) }] });
    expect(see(graph, rdsInstance, "Db").cluster.follow(rdsCluster, (cluster) => cluster.backupRetention.equals(7)).outcome).toBe(outcome);
    expect(see(graph, rdsCluster, "Cluster").referrers(rdsInstance, "cluster").exist().outcome).toBe(outcome === "holds" ? "holds" : "fails");
  });

  it("a name that means one thing in all regions means it in all of them", () => {
    const secondary = template("Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { GlobalClusterIdentifier: all } } }");
    const global = template("Resources: { All: { Type: AWS::RDS::GlobalCluster, Properties: { GlobalClusterIdentifier: all } } }");
    const graph = graphOf([secondary], { region: "eu-west-1", beside: [{ given: global, region: "us-east-1" }] });
    expect(see(graph, rdsCluster, "Cluster").globalCluster.target(rdsGlobalCluster)?.subject.address).toBe("All");
  });

  it("a name that two other templates give means one of them, not known which", () => {
    const graph = graphOf([names("orders"), called("orders", 7), called("orders", 1)]);
    const { cluster } = see(graph, rdsInstance, "Db");
    expect(cluster.target(rdsCluster)).toBeUndefined();
    expect(cluster.isDefined().outcome).toBe("unknown");
  });

  it("a name of the same template is meant before one of another", () => {
    const both = template(`${names("orders").text.replace(/ \}$/u, "")}, ${called("orders", 7).text.replace("Resources: { ", "")}`);
    const graph = graphOf([both, called("orders", 1)]);
    expect(see(graph, rdsInstance, "Db").cluster.follow(rdsCluster, (cluster) => cluster.backupRetention.equals(7)).outcome).toBe("holds");
  });

  it("a name that one of some resources may have means none but those", () => {
    const graph = graphOf([
      template(`
        Parameters: { Name: { Type: String } }
        Resources:
          Db: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: orders } }
          Perhaps: { Type: AWS::RDS::DBCluster, Properties: { DBClusterIdentifier: !Ref Name } }
          Never: { Type: AWS::RDS::DBCluster, Properties: { DBClusterIdentifier: !Sub "old-\${Name}" } }
          Other: { Type: AWS::RDS::DBCluster, Properties: { DBClusterIdentifier: invoices } }
      `),
    ]);
    const members = ["Perhaps", "Never", "Other"].map((address) => see(graph, rdsCluster, address).referrers(rdsInstance, "cluster").exist().outcome);
    expect(members).toEqual(["unknown", "fails", "fails"]);
    const { cluster } = see(graph, rdsInstance, "Db");
    expect(["Perhaps", "Never", "Other"].map((address) => cluster.names(see(graph, rdsCluster, address)).outcome)).toEqual(["unknown", "fails", "fails"]);
  });

  it("a name means nothing of another region, however that is called", () => {
    const called = template("Parameters: { Name: { Type: String } }\nResources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { DBClusterIdentifier: !Ref Name } } }");
    const outcome = (region: string) => {
      const graph = graphOf([names("orders")], { region: "eu-west-1", beside: [{ given: called, region }] });
      return see(graph, rdsInstance, "Db").cluster.names(see(graph, rdsCluster, "Cluster")).outcome;
    };
    expect(["eu-west-1", "us-east-1"].map(outcome)).toEqual(["unknown", "fails"]);
  });

  it("nothing means itself by its own name", () => {
    const graph = graphOf([template("Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBInstanceIdentifier: app, SourceDBInstanceIdentifier: app } } }")]);
    expect(see(graph, rdsInstance, "Db").replicaOf.target(rdsInstance)).toBeUndefined();
  });

  it.each([
    ['!Sub "${Cluster}"', "Cluster"],
    ['!Sub "arn:${AWS::Partition}:rds:${AWS::Region}:${AWS::AccountId}:cluster:${Cluster}"', "Cluster"],
    ['!Sub "${Cluster.Endpoint.Address}:3306"', "Cluster"],
    ['!Sub "${Cluster}-replica"', undefined],
    ['!Sub "old-${Cluster}"', undefined],
    ['!Sub "${AWS::StackName}${Cluster}"', undefined],
  ])("%s names what stands alone in it", (name, address) => {
    const graph = graphOf([template(`Resources:\n  Cluster: { Type: AWS::RDS::DBCluster }\n  Db: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: ${name} } }`)]);
    expect(see(graph, rdsInstance, "Db").cluster.target(rdsCluster)?.subject.address).toBe(address);
  });
});
