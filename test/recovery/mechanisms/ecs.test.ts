import { expect, it } from "vitest";
import { hcl, type yaml } from "../../../src/testing.ts";
import { recoveryOf } from "../recovery-of.ts";

const service = (properties: string): ReturnType<typeof yaml> => ({
  language: "cloudformation",
  text: `
    Resources:
      A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
      B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
      Targets: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
      Web:
        Type: AWS::ECS::Service
        Properties:
          LoadBalancers: [{ TargetGroupArn: !Ref Targets }]
          ${properties}
  `,
});

const IN_TWO = "NetworkConfiguration: { AwsvpcConfiguration: { Subnets: [!Ref A, !Ref B] } }";

it("carries on with the tasks that are left, and starts the only one anew", () => {
  expect(recoveryOf(service(`LaunchType: FARGATE\n          DesiredCount: 2\n          ${IN_TWO}`), "Web", "zone")).toEqual({ by: "ecs-other-zones", rto: "1 min" });
  const one = service(`DesiredCount: 1\n          ${IN_TWO}`);
  expect(recoveryOf(one, "Web", "instance")).toEqual({ by: "ecs-replacement", rto: "5 min" });
  expect(recoveryOf(one, "Web", "zone")).toEqual({ by: "ecs-replacement-in-other-zone", rto: "5 min" });
  expect(recoveryOf(service("DesiredCount: 4\n          NetworkConfiguration: { AwsvpcConfiguration: { Subnets: [!Ref A] } }"), "Web", "zone")).toEqual({ by: "ecs-redeployed", rto: "30 min" });
});

it("has no task in Terraform unless somebody says how many", () => {
  const plain = hcl`
    resource "aws_subnet" "a" {
      availability_zone = "eu-west-1a"
    }
    resource "aws_subnet" "b" {
      availability_zone = "eu-west-1b"
    }
    resource "aws_ecs_service" "web" {
      name = "web"
      network_configuration {
        subnets = [aws_subnet.a.id, aws_subnet.b.id]
      }
    }
  `;
  expect(recoveryOf(plain, "aws_ecs_service.web", "zone")).toEqual({ by: "ecs-replacement-in-other-zone", rto: "5 min" });
});

it("may have tasks anywhere where its task sets say so", () => {
  expect(recoveryOf(service("DeploymentController: { Type: EXTERNAL }"), "Web", "zone")).toEqual({ by: "ecs-redeployed", rto: "30 min (perhaps 1 min)" });
});

it("runs in the recovery region where one template is deployed to both", () => {
  const setting = { region: "eu-west-1", alsoIn: ["eu-central-1"], regions: { home: "eu-west-1", recovery: ["eu-central-1"] } };
  expect(recoveryOf(service(`DesiredCount: 2\n          ${IN_TWO}`), "Web", "region", setting)).toEqual({ by: "ecs-running-elsewhere", rto: "0" });
});
