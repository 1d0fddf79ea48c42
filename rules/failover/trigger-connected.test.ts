import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./trigger-connected.ts";

testRule(rule, {
  holds: [
    // A state machine is started by a role.
    yaml`
      Resources:
        Steps: { Type: AWS::StepFunctions::StateMachine }
        Trouble:
          Type: AWS::Events::Rule
          Properties:
            EventPattern: { source: [aws.health], detail: { eventTypeCategory: [issue], service: [RDS], statusCode: [open] } }
            Targets: [{ Id: a, Arn: !Ref Steps, RoleArn: arn:aws:iam::111122223333:role/start }]
    `,
    // A permission for all rules.
    yaml`
      Resources:
        Failover: { Type: AWS::Lambda::Function }
        Trouble:
          Type: AWS::Events::Rule
          Properties: { EventPattern: { source: [aws.health] }, Targets: [{ Id: a, Arn: !GetAtt Failover.Arn }] }
        Permission: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !Ref Failover, Principal: events.amazonaws.com, Action: lambda:InvokeFunction } }
    `,
    // The function of another stack, whose permission cannot be seen.
    yaml`
      Resources:
        Trouble:
          Type: AWS::Events::Rule
          Properties: { EventPattern: { source: [aws.health] }, Targets: [{ Id: a, Arn: arn:aws:lambda:us-west-2:111122223333:function:failover }] }
    `,
    hcl`
      resource "aws_sfn_state_machine" "failover" {}
      resource "aws_cloudwatch_event_rule" "trouble" {
        event_pattern = jsonencode({ source = ["aws.health"], detail = { eventTypeCategory = ["issue"] } })
      }
      resource "aws_cloudwatch_event_target" "failover" {
        rule     = aws_cloudwatch_event_rule.trouble.name
        arn      = aws_sfn_state_machine.failover.arn
        role_arn = "arn:aws:iam::111122223333:role/start"
      }
    `,
  ],
  skips: [
    // Events of AWS Health that only are passed on to people.
    yaml`
      Resources:
        Topic: { Type: AWS::SNS::Topic }
        Notice: { Type: AWS::Events::Rule, Properties: { State: DISABLED, EventPattern: { source: [aws.health] }, Targets: [{ Id: a, Arn: !Ref Topic }] } }
    `,
    // A function that does something else, by other events.
    yaml`
      Resources:
        Resize: { Type: AWS::Lambda::Function }
        Upload: { Type: AWS::Events::Rule, Properties: { EventPattern: { source: [aws.s3] }, Targets: [{ Id: a, Arn: !Ref Resize }] } }
    `,
    hcl`
      resource "aws_cloudwatch_event_rule" "nightly" {
        schedule_expression = "rate(1 day)"
      }
    `,
  ],
  fails: [
    // A field that the event does not have, and a function by its name, which is not even there.
    {
      given: yaml`
        Resources:
          Trouble:
            Type: AWS::Events::Rule
            Properties:
              State: ENABLED
              EventPattern: { source: [aws.health], detail-type: [AWS Health Event], detail: { «eventType»: [issue], service: [RDS], statusCode: [open] } }
              Targets: [{ Id: a, Arn: «!Ref Failover» }]
      `,
      says: "EventBridge rule `Trouble` asks for a field that the events of AWS Health do not have, so it never matches",
      stays: "no edit",
    },
    yaml`
      Resources:
        Failover: { Type: AWS::Lambda::Function }
        Permission: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !Ref Failover, Principal: events.amazonaws.com } }
        Trouble:
          Type: AWS::Events::Rule
          Properties: { State: «DISABLED», EventPattern: { source: [aws.health] }, Targets: [{ Id: a, Arn: !GetAtt Failover.Arn }] }
    `,
    // What performs a failover may be started by any event.
    {
      given: yaml`
        Resources:
          Role:
            Type: AWS::IAM::Role
            Properties: { Policies: [{ PolicyName: a, PolicyDocument: { Statement: [{ Effect: Allow, Action: rds:FailoverGlobalCluster, Resource: "*" }] } }] }
          Failover: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt Role.Arn } }
          «Alarm»:
            Type: AWS::Events::Rule
            Properties: { EventPattern: { source: [aws.cloudwatch], detail: { alarmName: [gone] } }, Targets: [{ Id: a, Arn: !GetAtt Failover.Arn }] }
      `,
      says: "EventBridge rule `Alarm` has a target that EventBridge may not start",
      stays: "no edit",
    },
    // The permission is another rule's.
    {
      given: yaml`
        Resources:
          Failover: { Type: AWS::Lambda::Function }
          Permission: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !Ref Failover, Principal: events.amazonaws.com, SourceArn: !GetAtt Nightly.Arn } }
          Nightly: { Type: AWS::Events::Rule, Properties: { ScheduleExpression: rate(1 day) } }
          «Trouble»: { Type: AWS::Events::Rule, Properties: { EventPattern: { source: [aws.health] }, Targets: [{ Id: a, Arn: !GetAtt Failover.Arn }] } }
      `,
      stays: "no edit",
    },
    // Names of the API of AWS Health; no role for the state machine.
    {
      given: hcl`
        resource "aws_sfn_state_machine" "failover" {}
        «resource "aws_cloudwatch_event_rule" "trouble"» {
          event_pattern = «jsonencode({ source = ["aws.health"], detail = { eventTypeCategories = ["issue"], regions = ["eu-west-1"] } })»
        }
        resource "aws_cloudwatch_event_target" "failover" {
          rule = aws_cloudwatch_event_rule.trouble.name
          arn  = aws_sfn_state_machine.failover.arn
        }
      `,
      stays: "no edit",
    },
    {
      given: yaml`
        Resources:
          Failover:
            Type: AWS::Lambda::Function
          Permission:
            Type: AWS::Lambda::Permission
            Properties:
              FunctionName: !Ref Failover
              Principal: events.amazonaws.com
          Trouble:
            Type: AWS::Events::Rule
            Properties:
              State: «DISABLED» # until it has been tried
              EventPattern:
                source: [aws.health]
              Targets:
                - Id: a
                  Arn: !GetAtt Failover.Arn
      `,
      becomes: `
        Resources:
          Failover:
            Type: AWS::Lambda::Function
          Permission:
            Type: AWS::Lambda::Permission
            Properties:
              FunctionName: !Ref Failover
              Principal: events.amazonaws.com
          Trouble:
            Type: AWS::Events::Rule
            Properties:
              State: ENABLED # until it has been tried
              EventPattern:
                source: [aws.health]
              Targets:
                - Id: a
                  Arn: !GetAtt Failover.Arn
      `,
    },
    {
      given: hcl`
        resource "aws_lambda_function" "failover" {
          function_name = "failover"
        }

        resource "aws_lambda_permission" "events" {
          action        = "lambda:InvokeFunction"
          function_name = aws_lambda_function.failover.function_name
          principal     = "events.amazonaws.com"
        }

        resource "aws_cloudwatch_event_rule" "trouble" {
          event_pattern = jsonencode({ source = ["aws.health"] })
          is_enabled    = «false» # until it has been tried
        }

        resource "aws_cloudwatch_event_target" "failover" {
          rule = aws_cloudwatch_event_rule.trouble.name
          arn  = aws_lambda_function.failover.arn
        }
      `,
      becomes: `
        resource "aws_lambda_function" "failover" {
          function_name = "failover"
        }

        resource "aws_lambda_permission" "events" {
          action        = "lambda:InvokeFunction"
          function_name = aws_lambda_function.failover.function_name
          principal     = "events.amazonaws.com"
        }

        resource "aws_cloudwatch_event_rule" "trouble" {
          event_pattern = jsonencode({ source = ["aws.health"] })
          is_enabled    = true # until it has been tried
        }

        resource "aws_cloudwatch_event_target" "failover" {
          rule = aws_cloudwatch_event_rule.trouble.name
          arn  = aws_lambda_function.failover.arn
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { State: { Type: String } }
        Resources:
          Trouble:
            Type: AWS::Events::Rule
            Properties: { State: «!Ref State», EventPattern: { source: [aws.health] }, Targets: [{ Id: a, Arn: arn:aws:states:us-west-2:111122223333:stateMachine:failover }] }
      `,
      because: "parameter `State` has no default",
    },
    {
      given: yaml`
        Resources:
          Trouble:
            Type: AWS::Events::Rule
            Properties:
              EventPattern: { source: [aws.health], detail: { severity: [high] } }
              Targets: [{ Id: a, Arn: arn:aws:lambda:us-west-2:111122223333:function:failover }]
      `,
      because: "a field is asked for of which AWS Health does not say that its events have it",
    },
    {
      given: hcl`
        variable "state" {
          type = string
        }
        resource "aws_cloudwatch_event_rule" "trouble" {
          event_pattern = jsonencode({ source = ["aws.health"] })
          state         = «var.state»
        }
        resource "aws_cloudwatch_event_target" "failover" {
          rule = aws_cloudwatch_event_rule.trouble.name
          arn  = "arn:aws:lambda:us-west-2:111122223333:function:failover"
        }
      `,
      because: "`var.state` has no default",
    },
  ],
});
