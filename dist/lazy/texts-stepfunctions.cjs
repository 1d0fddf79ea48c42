(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "stepfunctions-versioned": {
    since: "0.1.0",
    why: `
    A change to a state machine takes effect for every execution that starts after it. With versions and an alias, a new
    definition can take a part of the executions first, an alarm can take it back, and the last good one is one call away.
  `,
    remedy: `
    Publish a version with each change and let an alias lead to it, with a deployment preference that shifts traffic step by
    step. Callers start executions by the alias's ARN. Neither is charged.
  `,
    example: {
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
},
    noFix: "a version and an alias have to be made, and callers have to start executions by the alias",
    references: [
    "https://docs.aws.amazon.com/step-functions/latest/dg/concepts-cd-aliasing-versioning.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachinealias.html",
  ],
    frameworks: { wellArchitected: ["REL08-BP05"], nist80053: ["CM-3", "SI-2"] },
  },
};
})
