import { describe, expect, it } from "vitest";
import { hcl, yaml, type Example } from "../../../src/testing.ts";
import { estimateIn, recoveryOf } from "../recovery-of.ts";

const REGIONS = { region: "eu-west-1", regions: { home: "eu-west-1", recovery: ["eu-central-1"] } };

/** A balancer at home, and what else there is. */
const beside = (more: string): Example => ({
  language: "cloudformation",
  text: `
Parameters: { Named: { Type: String } }
Conditions: { IsNamed: !Equals [!Ref Named, "yes"] }
Resources:
  Balancer: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: network, Subnets: [subnet-a, subnet-b] } }
${more}
`,
});

const record = (more: string, condition = ""): string => `  Name: { Type: AWS::Route53::RecordSet, ${condition}Properties: { Name: shop.example.com, Type: A, ${more} } }`;
const TO_BALANCER = "AliasTarget: { DNSName: !GetAtt Balancer.DNSName, HostedZoneId: !GetAtt Balancer.CanonicalHostedZoneID }";
const PLAIN = beside(record(TO_BALANCER));

/** How users get to the recovery region, as it is proven: by somebody, or by what these files define. */
const routedBy = (example: Example): string => {
  const last = estimateIn(example, "region", REGIONS).chain.at(-1);
  return last?.step === "routing" ? (last.subject?.shown ?? "somebody") : "nothing";
};

const most = (example: Example): number => estimateIn(example, "region", REGIONS).rto?.proven.typical ?? 0;
const least = (example: Example): number => estimateIn(example, "region", REGIONS).rto?.possible.typical ?? 0;

describe("users of a lost region", () => {
  it("are sent elsewhere by somebody where nothing in these files does it", () => {
    expect(routedBy(beside(""))).toBe("somebody");
    expect(routedBy(PLAIN)).toBe("Name");
    expect(routedBy(beside(`  Site: { Type: AWS::CloudFront::Distribution, Properties: { DistributionConfig: { Enabled: true, Origins: [{ Id: home, DomainName: !GetAtt Balancer.DNSName }] } } }`))).toBe("Site");
    const terraform = hcl`
      resource "aws_lb" "web" {
        load_balancer_type = "network"
        subnets            = ["subnet-a", "subnet-b"]
      }

      resource "aws_globalaccelerator_accelerator" "edge" {
        name = "edge"
      }
    `;
    // Its balancer is deployed anew until long after that.
    expect(routedBy(terraform)).toBe("nothing");
  });

  it("are sent nowhere by what sends events, switches records or names data", () => {
    const events = `  Events: { Type: AWS::Events::Endpoint, Properties: { EventBuses: [{ EventBusArn: a }, { EventBusArn: b }], RoutingConfig: { FailoverConfig: { Primary: { HealthCheck: check }, Secondary: { Route: eu-central-1 } } } } }`;
    const control = `  Control: { Type: AWS::Route53RecoveryControl::RoutingControl, Properties: { Name: home, ClusterArn: cluster } }`;
    const check = `  Check: { Type: AWS::Route53::HealthCheck, Properties: { HealthCheckConfig: { Type: HTTPS, FullyQualifiedDomainName: one.example.com } } }`;
    const data = `
  Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, BackupRetentionPeriod: 7, AutomaticBackupReplicationRegion: eu-central-1 } }
  Name: { Type: AWS::Route53::RecordSet, Properties: { Name: db.example.com, Type: CNAME, TTL: "60", ResourceRecords: [!GetAtt Db.Endpoint.Address] } }`;
    for (const more of [events, control, check, data]) expect(routedBy(beside(more))).toBe("somebody");
  });

  it("are perhaps sent by what is perhaps there", () => {
    const open = beside(record(TO_BALANCER, "Condition: IsNamed, "));
    expect(least(open)).toBeLessThanOrEqual(Math.min(least(beside("")), least(PLAIN)));
    expect(most(open)).toBeGreaterThanOrEqual(Math.max(most(beside("")), most(PLAIN)));
  });

  it("get there no later by a plan or a routing control", () => {
    const control = `
  Check: { Type: AWS::Route53::HealthCheck, Properties: { HealthCheckConfig: { Type: RECOVERY_CONTROL, RoutingControlArn: !Ref Control } } }
  Control: { Type: AWS::Route53RecoveryControl::RoutingControl, Properties: { Name: home, ClusterArn: cluster } }`;
    const plan = `
  Plan:
    Type: AWS::ARCRegionSwitch::Plan
    Properties:
      Regions: [eu-west-1, eu-central-1]
      Workflows: [{ WorkflowTargetAction: activate, Steps: [{ Name: all, ExecutionBlockType: Route53HealthCheck, ExecutionBlockConfiguration: { Route53HealthCheckConfig: { HostedZoneId: Z1, RecordName: shop.example.com } } }] }]`;
    const chosen = record(`${TO_BALANCER}, HostedZoneId: Z1, Failover: PRIMARY, SetIdentifier: home`);
    const switched = record(`${TO_BALANCER}, HostedZoneId: Z1, Failover: PRIMARY, SetIdentifier: home, HealthCheckId: !Ref Check`);
    const before = most(beside(chosen));
    expect(most(beside(chosen + plan))).toBeLessThan(before);
    expect(most(beside(switched + control))).toBeLessThan(before);
    expect(most(beside(`${chosen}${control}`))).toBe(before);
    expect(most(beside(control))).toBe(most(beside("")));
    expect(most(beside(plan))).toBe(most(beside("")));
  });
});

it("counts the data of two buckets that replicate to each other", () => {
  const bucket = (id: string, name: string, other: string): string => `
  ${id}:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: ${name}
      VersioningConfiguration: { Status: Enabled }
      ReplicationConfiguration: { Role: "arn:aws:iam::111122223333:role/copy", Rules: [{ Status: Enabled, Destination: { Bucket: "arn:aws:s3:::${other}" } }] }`;
  const both: Example = { language: "cloudformation", text: `Resources:${bucket("One", "one", "two")}${bucket("Two", "two", "one")}` };
  expect(recoveryOf(both, "One", "mistake")).toMatchObject({ by: "s3-versioning", rpo: "0" });
  expect(recoveryOf(both, "Two", "mistake")).toMatchObject({ by: "s3-versioning", rpo: "0" });
  const oneWay = yaml`
    Resources:
      One: { Type: AWS::S3::Bucket, Properties: { BucketName: one, VersioningConfiguration: { Status: Enabled }, ReplicationConfiguration: { Role: "arn:aws:iam::111122223333:role/copy", Rules: [{ Status: Enabled, Destination: { Bucket: "arn:aws:s3:::two" } }] } } }
      Two: { Type: AWS::S3::Bucket, Properties: { BucketName: two, VersioningConfiguration: { Status: Enabled } } }
  `;
  expect(() => recoveryOf(oneWay, "Two", "mistake")).toThrow();
});
