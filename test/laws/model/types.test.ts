import { describe, expect, it } from "vitest";
import { rdsCluster, rdsInstance, rdsSubnetGroup, type ResourceOf } from "../../../src/rule.ts";
import { graphOf, yaml } from "../../../src/testing.ts";
import { see } from "./laboratory.ts";

/** The compiler keeps these laws; `npm run typecheck` fails where one of them no longer holds. */
describe("types are inferred from the tables", () => {
  const graph = graphOf([yaml`Resources: { Db: { Type: AWS::RDS::DBInstance }, Cluster: { Type: AWS::RDS::DBCluster } }`]);
  const db: ResourceOf<typeof rdsInstance> = see(graph, rdsInstance, "Db");

  it("a property is asked in its own type, under our name", () => {
    expect(db.multiAz.equals(true).outcome).toBe("fails");
    // @ts-expect-error a boolean is no text
    db.multiAz.equals("yes");
    // @ts-expect-error CloudFormation's name
    expect(db.MultiAZ).toBeUndefined();
    // @ts-expect-error Terraform's name
    expect(db.multi_az).toBeUndefined();
  });

  it("a property is no plain value: forgetting that it may be unknown is an error", () => {
    // @ts-expect-error a property is not a boolean
    const forgotten: boolean = db.multiAz;
    expect(typeof forgotten).toBe("object");
  });

  it("an edge is followed to its own kind only", () => {
    expect(db.cluster.follow(rdsCluster, (cluster) => cluster.deletionProtection.equals(true)).outcome).toBe("fails");
    // @ts-expect-error a cluster is no subnet group
    db.cluster.follow(rdsSubnetGroup, () => db.multiAz.equals(true));
    // @ts-expect-error the engine is no edge
    db.referrers(rdsInstance, "engine");
  });
});
