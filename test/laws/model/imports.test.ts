import { describe, expect, it } from "vitest";
import { rdsCluster, rdsInstance, type Verdict } from "../../../src/rule.ts";
import { graphOf, type Beside } from "../../../src/testing.ts";
import { see } from "./laboratory.ts";

const template = (text: string, region?: string): Beside => ({ given: { language: "cloudformation", text }, ...(region !== undefined && { region }) });

const IMPORTS = "Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: !ImportValue engine, DBClusterIdentifier: !ImportValue cluster } } }";

/** A cluster that is exported, and how long it keeps its backups. */
const exporting = (days: number, more = "") => `
Parameters: { Env: { Type: String } }
Conditions: { IsProd: !Equals [!Ref Env, prod], NotProd: !Not [!Condition IsProd] }
Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { BackupRetentionPeriod: ${String(days)} } } }
Outputs: { Cluster: { Value: !Ref Cluster, Export: { Name: cluster } } ${more} }`;

/** What is said of the first template's database. */
function ofDb([first, ...beside]: readonly Beside[]) {
  if (!first) throw new Error("a template is wanted");
  const graph = graphOf([first.given], { ...(first.region !== undefined && { region: first.region }), beside });
  return see(graph, rdsInstance, "Db");
}

const keeps = (templates: readonly Beside[], days: number): Verdict => ofDb(templates).cluster.follow(rdsCluster, (cluster) => cluster.backupRetention.equals(days));

/** Design §3.1: exports and imports join by name, region and account when each is equal or unknown on one side. */
describe("imports", () => {
  it("lead to what is exported, and back from there", () => {
    const graph = graphOf([template(exporting(7)).given], { beside: [template(IMPORTS)] });
    expect(see(graph, rdsCluster, "Cluster").referrers(rdsInstance, "cluster").exist().outcome).toBe("holds");
    const lost = graphOf([template("Resources: { Cluster: { Type: AWS::RDS::DBCluster } }").given], { beside: [template(IMPORTS)] });
    expect(see(lost, rdsCluster, "Cluster").referrers(rdsInstance, "cluster").exist().outcome).toBe("unknown");
  });

  it("mean the export of their own region, and none of another one", () => {
    expect(keeps([template(IMPORTS, "eu-west-1"), template(exporting(1), "us-east-1"), template(exporting(7), "eu-west-1")], 7).outcome).toBe("holds");
    expect(keeps([template(IMPORTS, "eu-west-1"), template(exporting(1)), template(exporting(7), "eu-west-1")], 7).outcome).toBe("holds");
    expect(keeps([template(IMPORTS, "eu-west-1"), template(exporting(7), "us-east-1")], 7).outcome).toBe("unknown");
  });

  it("mean one of several where the regions are not stated: known is what all of them say", () => {
    const claim = keeps([template(IMPORTS), template(exporting(7)), template(exporting(1))], 7);
    expect(claim.outcome).toBe("unknown");
    expect(claim.hangsOn.map(({ label }) => label)).toEqual(["the import from `template-2.yaml`"]);
    expect(keeps([template(IMPORTS), template(exporting(7)), template(exporting(7))], 7).outcome).toBe("holds");
  });

  it("of outputs that exclude each other mean the one that is there", () => {
    const either = exporting(7, ", One: { Condition: IsProd, Value: mysql, Export: { Name: engine } }, Other: { Condition: NotProd, Value: mariadb, Export: { Name: engine } }");
    const db = ofDb([template(IMPORTS), template(either)]);
    expect(db.engine.isOneOf("mysql", "mariadb").outcome).toBe("holds");
    expect(db.engine.equals("mysql").outcome).toBe("unknown");
    expect(db.engine.equals("mysql").hangsOn.map(({ text }) => text)).toEqual(["Env"]);
  });

  it("are there where they are deployed, though their output hangs on a condition", () => {
    const perhaps = exporting(7, ", Engine: { Condition: IsProd, Value: mysql, Export: { Name: engine } }");
    expect(ofDb([template(IMPORTS), template(perhaps)]).engine.equals("mysql").outcome).toBe("holds");
  });

  it("hang on what their name hangs on", () => {
    const named = `Parameters: { Env: { Type: String, AllowedValues: [prod, dev] } }\n${  IMPORTS.replace("!ImportValue cluster", '!ImportValue { "Fn::Sub": "${Env}-cluster" }')}`;
    expect(keeps([template(named), template(exporting(7).replace("Name: cluster", "Name: prod-cluster"))], 7).hangsOn.map(({ text }) => text)).toContain("Env");
  });

  it.each([
    ["by itself", "!ImportValue engine", "!ImportValue engine"],
    ["through another stack", "!ImportValue there", "!ImportValue engine"],
    ["inside a text", '!Join ["-", [a, !ImportValue there]]', '!Join ["-", [!ImportValue engine, b]]'],
    ["twice inside a text", '!Join ["-", [!ImportValue there, !ImportValue there]]', '!Join ["-", [!ImportValue engine, !ImportValue engine]]'],
    ["in a branch of a condition", "!If [IsProd, a, !ImportValue there]", "!If [IsProd, b, !ImportValue engine]"],
  ])("that go round in a circle say nothing: %s", (_how, here, there) => {
    const one = exporting(7, `, Engine: { Value: ${here}, Export: { Name: engine } }`);
    const other = exporting(1, `, There: { Value: ${there}, Export: { Name: there } }`).replace("Name: cluster", "Name: other");
    expect(ofDb([template(IMPORTS), template(one), template(other)]).engine.equals("mysql").outcome).toBe("unknown");
  });

  it("that go on for too long are given up", () => {
    const chain = Array.from({ length: 150 }, (_, index) => `Out${String(index)}: { Value: !Join ["", [a, !ImportValue x${String(index + 1)}]], Export: { Name: x${String(index)} } }`);
    const all = exporting(7, `, ${chain.join(", ")}, Last: { Value: b, Export: { Name: x150 } }`);
    const engine = (from: number) => ofDb([template(IMPORTS.replace("engine", `x${String(from)}`)), template(all)]).engine;
    expect(engine(0).equals("b").outcome).toBe("unknown");
    expect(engine(147).equals("aaab").outcome).toBe("holds");
  });

  it("that double in each of many stacks are given up", () => {
    const doubled = Array.from({ length: 60 }, (_, index) => `Out${String(index)}: { Value: !Join ["", [!ImportValue x${String(index + 1)}, !ImportValue x${String(index + 1)}]], Export: { Name: x${String(index)} } }`);
    const all = exporting(7, `, ${doubled.join(", ")}, Last: { Value: ha, Export: { Name: x60 } }, Engine: { Value: !ImportValue x0, Export: { Name: engine } }, Short: { Value: !ImportValue x58, Export: { Name: short } }`);
    expect(ofDb([template(IMPORTS), template(all)]).engine.equals("mysql").outcome).toBe("unknown");
    expect(ofDb([template(IMPORTS.replace("engine", "short")), template(all)]).engine.equals("hahahaha").outcome).toBe("holds");
  });
});
