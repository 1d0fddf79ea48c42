import { expect, it } from "vitest";
import { hcl, yaml } from "../../../src/testing.ts";
import { recoveryOf } from "../recovery-of.ts";

it("runs functions, state machines and APIs in several zones", () => {
  const all = yaml`
    Resources:
      Function: { Type: AWS::Lambda::Function }
      Machine: { Type: AWS::StepFunctions::StateMachine }
      Rest: { Type: AWS::ApiGateway::RestApi }
      Http: { Type: AWS::ApiGatewayV2::Api, Properties: { ProtocolType: HTTP } }
  `;
  expect(recoveryOf(all, "Function", "zone")).toEqual({ by: "lambda-other-zones", rto: "0" });
  expect(recoveryOf(all, "Machine", "zone")).toEqual({ by: "stepfunctions-regional", rto: "0" });
  expect(recoveryOf(all, "Rest", "instance")).toEqual({ by: "apigateway-regional", rto: "0" });
  expect(recoveryOf(all, "Http", "region")).toEqual({ by: "apigateway-redeployed", rto: "30 min" });
});

it("does not run a function in a zone in which it has no subnet", () => {
  const inOne = hcl`
    resource "aws_subnet" "a" {
      availability_zone = "eu-west-1a"
    }
    resource "aws_lambda_function" "f" {
      function_name = "f"
      vpc_config {
        subnet_ids = [aws_subnet.a.id]
      }
    }
  `;
  expect(recoveryOf(inOne, "aws_lambda_function.f", "zone")).toEqual({ by: "lambda-redeployed", rto: "30 min" });
  expect(recoveryOf(inOne, "aws_lambda_function.f", "instance")).toEqual({ by: "lambda-other-hosts", rto: "0" });
});

it("has each function in the recovery region, where one template is deployed to both", () => {
  const two = yaml`
    Resources:
      One: { Type: AWS::Lambda::Function }
      Other: { Type: AWS::Lambda::Function }
  `;
  const setting = { region: "eu-west-1", alsoIn: ["eu-central-1"], regions: { home: "eu-west-1", recovery: ["eu-central-1"] } };
  expect(recoveryOf(two, "Other", "region", setting)).toEqual({ by: "lambda-elsewhere", rto: "0" });
});

it("does not take one function for two", () => {
  const home = yaml`
    Resources:
      One: { Type: AWS::Lambda::Function }
      Other: { Type: AWS::Lambda::Function }
  `;
  const there = yaml`
    Resources: { One: { Type: AWS::Lambda::Function } }
  `;
  const setting = { region: "eu-west-1", beside: [{ given: there, region: "eu-central-1" }], regions: { home: "eu-west-1", recovery: ["eu-central-1"] } };
  expect(recoveryOf(home, "Other", "region", setting)).toEqual({ by: "lambda-redeployed", rto: "30 min (perhaps 0)" });
});
