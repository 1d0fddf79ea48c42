import { expect, it } from "vitest";
import { hcl, yaml } from "../../../src/testing.ts";
import { estimateIn, recoveryOf } from "../recovery-of.ts";

const HOME = { region: "eu-west-1", regions: { home: "eu-west-1", recovery: ["eu-central-1"] } };

const stateless = yaml`Resources: { App: { Type: AWS::EC2::Instance, Properties: { InstanceType: m7g.large, SubnetId: subnet-1 } } }`;

it("is recovered by AWS when its host fails, and is deployed anew where its zone or region is lost", () => {
  expect(recoveryOf(stateless, "App", "instance")).toEqual({ by: "ec2-restart", rto: "5 min" });
  expect(recoveryOf(stateless, "App", "zone")).toEqual({ by: "ec2-redeployed", rto: "30 min" });
  expect(recoveryOf(stateless, "App", "region", HOME)).toEqual({ by: "ec2-redeployed", rto: "30 min" });
});

it("is recovered by an alarm on the check of its host", () => {
  const alarmed = yaml`
    Resources:
      App: { Type: AWS::EC2::Instance, Properties: { InstanceType: m7g.large } }
      Alarm:
        Type: AWS::CloudWatch::Alarm
        Properties:
          Namespace: AWS/EC2
          MetricName: StatusCheckFailed_System
          ComparisonOperator: GreaterThanThreshold
          Threshold: 0
          Statistic: Maximum
          Period: 60
          EvaluationPeriods: 1
          Dimensions: [{ Name: InstanceId, Value: !Ref App }]
          AlarmActions: [!Sub "arn:aws:automate:\${AWS::Region}:ec2:recover"]
  `;
  expect(estimateIn(alarmed, "instance").components[0]).toMatchObject({ by: { id: "ec2-recover-alarm" }, rto: { proven: { typical: 360 } } });
  expect(estimateIn(stateless, "instance").components[0]).toMatchObject({ by: { id: "ec2-automatic-recovery" }, rto: { proven: { typical: 420, bound: 1500 } } });
});

it("keeps its disks when its host fails, and loses them with the zone", () => {
  const stateful = hcl`
    resource "aws_instance" "app" {
      ami           = "ami-1"
      instance_type = "m7g.large"

      root_block_device {
        delete_on_termination = false
      }
    }
  `;
  expect(recoveryOf(stateful, "aws_instance.app", "instance")).toMatchObject({ rpo: "0" });
  expect(recoveryOf(stateful, "aws_instance.app", "zone")).toMatchObject({ rpo: "unrecoverable" });
});

it("has its disks in snapshots, as often as a lifecycle policy makes them, and elsewhere if they are copied", () => {
  const policy = (copies: string) => ({
    language: "cloudformation" as const,
    text: `
Resources:
  App: { Type: AWS::EC2::Instance, Properties: { InstanceType: m7g.large, Tags: [{ Key: backup, Value: "yes" }] } }
  Policy:
    Type: AWS::DLM::LifecyclePolicy
    Properties:
      State: ENABLED
      Description: snapshots
      ExecutionRoleArn: arn:aws:iam::111122223333:role/dlm
      PolicyDetails:
        ResourceTypes: [INSTANCE]
        TargetTags: [{ Key: backup, Value: "yes" }]
        Schedules: [{ Name: often, CreateRule: { Interval: 4, IntervalUnit: HOURS }, RetainRule: { Count: 14 }${copies} }]
`,
  });
  expect(recoveryOf(policy(""), "App", "zone")).toEqual({ by: "ec2-snapshots", rto: "20 min", rpo: "4 h" });
  expect(recoveryOf(policy(""), "App", "region", HOME)).toMatchObject({ rpo: "unrecoverable" });
  expect(recoveryOf(policy(", CrossRegionCopyRules: [{ Target: eu-central-1, Encrypted: false }]"), "App", "region", HOME)).toMatchObject({ by: "ec2-snapshot-copies", rpo: "4 h" });
});

it("leaves a volume to snapshots when its zone is lost", () => {
  const volume = yaml`Resources: { Data: { Type: AWS::EC2::Volume, Properties: { AvailabilityZone: eu-west-1a, Size: 100 } } }`;
  expect(recoveryOf(volume, "Data", "instance")).toEqual({ by: "ebs-replicated", rto: "0", rpo: "0" });
  expect(recoveryOf(volume, "Data", "zone")).toEqual({ by: undefined, rto: "unrecoverable", rpo: "unrecoverable" });
});
