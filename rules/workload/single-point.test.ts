import { hcl, testRule, yaml, type Example } from "../../src/testing.ts";
import rule from "./single-point.ts";

const tier = "warm-standby";

/** A function behind an API, with what it needs. */
const api = (host: string, more: string): Example => ({
  language: "cloudformation",
  text: `Parameters: { Zonal: { Type: String } }
Conditions: { IsZonal: !Equals [!Ref Zonal, "yes"] }
Resources:
  Api: { Type: AWS::ApiGatewayV2::Api, Properties: { ProtocolType: HTTP, Name: api } }
  Integration: { Type: AWS::ApiGatewayV2::Integration, Properties: { ApiId: !Ref Api, IntegrationType: AWS_PROXY, IntegrationUri: !GetAtt Function.Arn } }
  Function: { Type: AWS::Lambda::Function, Properties: { Environment: { Variables: { HOST: ${host} } } } }
${more}`,
});

const SERVER = "  «Server»: { Type: AWS::EC2::Instance, Properties: { InstanceType: m7g.large } }";

testRule(rule, {
  followed: { tier, region: "eu-west-1" },
  holds: [
    // What AWS runs in a region is no single resource.
    { given: api("!Join ['', [!Ref Queue, !Ref Table, !Ref Bucket]]", "  Queue: { Type: AWS::SQS::Queue }\n  Table: { Type: AWS::DynamoDB::Table }\n  Bucket: { Type: AWS::S3::Bucket }"), tier },
    // Nothing that users reach needs it.
    { given: api("none", SERVER.replace(/[«»]/gu, "")), tier },
    // People are quick enough for what is asked.
    api("!GetAtt Server.PrivateIp", SERVER.replace(/[«»]/gu, "")),
    // It is needed in some cases only.
    { given: api("!If [IsZonal, !GetAtt Server.PrivateIp, none]", SERVER.replace(/[«»]/gu, "")), tier },
    {
      given: hcl`
        resource "aws_apigatewayv2_api" "api" {
          name          = "api"
          protocol_type = "HTTP"
        }
      `,
      tier,
    },
  ],
  skips: [
    { given: yaml`Resources: { Server: { Type: AWS::EC2::Instance } }`, tier },
    { given: hcl`resource "aws_instance" "server" {}`, tier },
  ],
  fails: [
    {
      given: api("!GetAtt Server.PrivateIp", SERVER),
      tier,
      says: "After the loss of an Availability Zone nothing brings EC2 instance `Server` back by itself, and without it all that users reach by `Api` may stop",
    },
    {
      given: hcl`
        resource "aws_apigatewayv2_api" "api" {
          name          = "api"
          protocol_type = "HTTP"
        }

        resource "aws_apigatewayv2_integration" "api" {
          api_id           = aws_apigatewayv2_api.api.id
          integration_type = "AWS_PROXY"
          integration_uri  = aws_lambda_function.api.invoke_arn
        }

        resource "aws_lambda_function" "api" {
          function_name = "api"
          role          = "arn:aws:iam::111122223333:role/api"

          environment {
            variables = { HOST = aws_instance.server.private_ip }
          }
        }

        «resource "aws_instance" "server"» {
          instance_type = "m7g.large"
        }
      `,
      tier,
    },
  ],
  unknown: [
    {
      given: api("!GetAtt Db.Endpoint.Address", "  Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, MultiAZ: !Ref Zonal } }"),
      tier,
      because: "It is not known whether RDS instance `Db` comes back by itself after the loss of an Availability Zone, and without it all that users reach by `Api` may stop\nDb.MultiAZ is not known: parameter `Zonal` has no default",
    },
    {
      given: hcl`
        variable "standby" {
          type = bool
        }

        resource "aws_apigatewayv2_api" "api" {
          name          = "api"
          protocol_type = "HTTP"
        }

        resource "aws_apigatewayv2_integration" "api" {
          api_id           = aws_apigatewayv2_api.api.id
          integration_type = "AWS_PROXY"
          integration_uri  = aws_lambda_function.api.invoke_arn
        }

        resource "aws_lambda_function" "api" {
          function_name = "api"
          role          = "arn:aws:iam::111122223333:role/api"

          environment {
            variables = { HOST = aws_db_instance.main.address }
          }
        }

        resource "aws_db_instance" "main" {
          engine   = "postgres"
          multi_az = var.standby
        }
      `,
      tier,
      because: "aws_db_instance.main.multi_az is not known: `var.standby` has no default",
    },
  ],
});
