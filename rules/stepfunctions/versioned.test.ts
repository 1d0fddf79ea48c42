import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./versioned.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Machine: { Type: AWS::StepFunctions::StateMachine }
        Version: { Type: AWS::StepFunctions::StateMachineVersion, Properties: { StateMachineArn: !Ref Machine } }
        Live: { Type: AWS::StepFunctions::StateMachineAlias, Properties: { RoutingConfiguration: [{ StateMachineVersionArn: !Ref Version, Weight: 100 }] } }
    `,
    yaml`
      Transform: AWS::Serverless-2016-10-31
      Resources: { Machine: { Type: AWS::Serverless::StateMachine, Properties: { AutoPublishAlias: live, Type: EXPRESS } } }
    `,
    hcl`
      resource "aws_sfn_state_machine" "machine" { publish = true }

      resource "aws_sfn_alias" "live" {
        name = "live"
        routing_configuration {
          state_machine_version_arn = aws_sfn_state_machine.machine.state_machine_version_arn
          weight                    = 100
        }
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Machine»: { Type: AWS::StepFunctions::StateMachine } }`,
      says: "State machine `Machine` has no alias of a published version",
    },
    yaml`
      Resources:
        «Machine»: { Type: AWS::StepFunctions::StateMachine }
        Version: { Type: AWS::StepFunctions::StateMachineVersion, Properties: { StateMachineArn: !Ref Machine } }
    `,
    yaml`
      Transform: AWS::Serverless-2016-10-31
      Resources: { «Machine»: { Type: AWS::Serverless::StateMachine, Properties: { DefinitionUri: orders.asl.json } } }
    `,
    hcl`
      «resource "aws_sfn_state_machine" "machine"» {
        publish = true
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Machine: { Type: String } }
        Resources:
          Orders: { Type: AWS::StepFunctions::StateMachine }
          Version: { Type: AWS::StepFunctions::StateMachineVersion, Properties: { StateMachineArn: !Ref Machine } }
          Live: { Type: AWS::StepFunctions::StateMachineAlias, Properties: { RoutingConfiguration: [{ StateMachineVersionArn: !Ref Version, Weight: 100 }] } }
      `,
      because: "Machine",
    },
    {
      given: hcl`
        variable "version" {}

        resource "aws_sfn_state_machine" "machine" { publish = true }

        resource "aws_sfn_alias" "live" {
          name = "live"
          routing_configuration {
            state_machine_version_arn = var.version
            weight                    = 100
          }
        }
      `,
      because: "version",
    },
  ],
});
