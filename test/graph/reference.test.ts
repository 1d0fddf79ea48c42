import { expect, test } from "vitest";
import { lookAt } from "../../src/graph/resource.ts";
import { rdsInstance } from "../../src/kinds/rds.ts";
import { s3Bucket } from "../../src/kinds/s3.ts";
import { graphOf, yaml } from "../../src/testing.ts";

test("what is not written names nothing, whatever the other's own name may be", () => {
  const graph = graphOf([
    yaml`
      Parameters: { Name: { Type: String } }
      Resources:
        Data: { Type: AWS::S3::Bucket }
        Named: { Type: AWS::S3::Bucket, Properties: { BucketName: !Ref Name } }
    `,
  ]);
  const [data, named] = graph.subjects.map((subject) => lookAt(s3Bucket, graph, graph.world, subject));
  expect(data && named && data.logBucket.names(named).outcome).toBe("fails");
});

test("an ARN names the resource of its region, and never the one that names it, though both are called alike", () => {
  const replica = yaml`
    Resources:
      Replica:
        Type: AWS::RDS::DBInstance
        Properties: { DBInstanceIdentifier: app, SourceDBInstanceIdentifier: "arn:aws:rds:eu-west-1:123456789012:db:app" }
  `;
  const primary = yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBInstanceIdentifier: app } } }`;
  const graph = graphOf([replica], {
    region: "eu-central-1",
    beside: [{ given: primary, region: "us-east-1" }, { given: primary, region: "eu-west-1" }],
  });
  const source = graph.subjects.map((subject) => lookAt(rdsInstance, graph, graph.world, subject)).find(({ subject }) => subject.address === "Replica");
  expect(source?.replicaOf.target(rdsInstance)?.region.known()).toBe("eu-west-1");
});

test("an import names what another template of the workload exports, from either end", () => {
  const logs = yaml`
    Resources: { Logs: { Type: AWS::S3::Bucket }, Other: { Type: AWS::S3::Bucket } }
    Outputs: { Logs: { Value: !Ref Logs, Export: { Name: log-bucket } } }
  `;
  const graph = graphOf([yaml`Resources: { Data: { Type: AWS::S3::Bucket, Properties: { LoggingConfiguration: { DestinationBucketName: !ImportValue log-bucket } } } }`], {
    beside: [{ given: logs }],
  });
  const buckets = new Map(graph.subjects.map((subject) => [subject.address, lookAt(s3Bucket, graph, graph.world, subject)]));
  expect(buckets.get("Data")?.logBucket.target(s3Bucket)?.subject.address).toBe("Logs");
  expect(buckets.get("Logs")?.referrers(s3Bucket, "logBucket").exist().outcome).toBe("holds");
  expect(buckets.get("Other")?.referrers(s3Bucket, "logBucket").exist().outcome).toBe("fails");
});
