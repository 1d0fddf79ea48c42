import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Machine:
        Type: AWS::StepFunctions::StateMachine
        Properties:
          RoleArn: !GetAtt Role.Arn
          DefinitionS3Location: { Bucket: definitions, Key: orders.asl.json }
      Version:
        Type: AWS::StepFunctions::StateMachineVersion
        Properties:
          StateMachineArn: !Ref Machine
          StateMachineRevisionId: !GetAtt Machine.StateMachineRevisionId
      Live:
        Type: AWS::StepFunctions::StateMachineAlias
        Properties:
          Name: live
          DeploymentPreference:
            Type: CANARY
            Percentage: 10
            Interval: 5
            StateMachineVersionArn: !Ref Version
  `,
  terraform: `
    resource "aws_sfn_state_machine" "machine" {
      name       = "orders"
      role_arn   = "arn:aws:iam::111122223333:role/orders"
      definition = file("orders.asl.json")
      publish    = true
    }

    resource "aws_sfn_alias" "live" {
      name = "live"

      routing_configuration {
        state_machine_version_arn = aws_sfn_state_machine.machine.state_machine_version_arn
        weight                    = 100
      }
    }
  `,
} satisfies RemedyExample;
