(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "eventbridge-endpoint-replication": {
    since: "0.1.0",
    why: `
    Without replication an event is on one of the two buses only: what the lost region had taken and not handed on
    stays out of reach. Nor does the endpoint fail back by itself: somebody has to reset the health check.
  `,
    remedy: `
    Set the state of replication to ENABLED, which is the default, and name a role that may put events on both
    buses. Targets get each event in both regions, so that handling one twice must do no harm. Replicated events are
    charged as custom events.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::Events::EventBus
        Properties:
          Name: orders
      Endpoint:
        Type: AWS::Events::Endpoint
        Properties:
          EventBuses:
            - EventBusArn: !GetAtt Orders.Arn
            - EventBusArn: arn:aws:events:eu-central-1:111122223333:event-bus/orders
          RoutingConfig:
            FailoverConfig:
              Primary: { HealthCheck: !Sub "arn:aws:route53:::healthcheck/\${HealthCheck}" }
              Secondary: { Route: eu-central-1 }
          RoleArn: !GetAtt Role.Arn
          ReplicationConfig:
            State: ENABLED
  `,
  terraform: `
    resource "aws_cloudwatch_event_bus" "orders" {
      name = "orders"
    }

    resource "aws_cloudwatch_event_endpoint" "endpoint" {
      name     = "orders"
      role_arn = "arn:aws:iam::111122223333:role/replicate-events"

      event_bus {
        event_bus_arn = aws_cloudwatch_event_bus.orders.arn
      }

      event_bus {
        event_bus_arn = "arn:aws:events:eu-central-1:111122223333:event-bus/orders"
      }

      routing_config {
        failover_config {
          primary {
            health_check = "arn:aws:route53:::healthcheck/0a1b2c3d-4e5f-6789-abcd-ef0123456789"
          }

          secondary {
            route = "eu-central-1"
          }
        }
      }

      replication_config {
        state = "ENABLED"
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-global-endpoints.html",
    "https://docs.aws.amazon.com/config/latest/developerguide/global-endpoint-event-replication-enabled.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP02"], nist80053: ["CP-10", "SC-36"] },
    similar: ["prowler:eventbridge_global_endpoint_event_replication_enabled", "hashicorp-nist-sentinel:eventbridge-global-endpoints-should-have-event-replication-enabled"],
    fixNote: "targets get each event in both regions, and replicated events are charged as custom events",
  },
  "eventbridge-endpoint-takes-effect": {
    since: "0.1.0",
    why: `
    EventBridge asks for buses of the same name in both regions, and for a role unless replication is switched off: it
    rejects any other endpoint. What was meant as the way to the second region is not there.
  `,
    remedy: `
    Give both buses one name. Name a role that may put events on both, or set the state of replication to DISABLED.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::Events::EventBus
        Properties:
          Name: orders
      Endpoint:
        Type: AWS::Events::Endpoint
        Properties:
          EventBuses:
            - EventBusArn: !GetAtt Orders.Arn
            - EventBusArn: arn:aws:events:eu-central-1:111122223333:event-bus/orders
          RoutingConfig:
            FailoverConfig:
              Primary: { HealthCheck: !Sub "arn:aws:route53:::healthcheck/\${HealthCheck}" }
              Secondary: { Route: eu-central-1 }
          RoleArn: !GetAtt Role.Arn
  `,
  terraform: `
    resource "aws_cloudwatch_event_bus" "orders" {
      name = "orders"
    }

    resource "aws_cloudwatch_event_endpoint" "endpoint" {
      name     = "orders"
      role_arn = "arn:aws:iam::111122223333:role/replicate-events"

      event_bus {
        event_bus_arn = aws_cloudwatch_event_bus.orders.arn
      }

      event_bus {
        event_bus_arn = "arn:aws:events:eu-central-1:111122223333:event-bus/orders"
      }

      routing_config {
        failover_config {
          primary {
            health_check = "arn:aws:route53:::healthcheck/0a1b2c3d-4e5f-6789-abcd-ef0123456789"
          }

          secondary {
            route = "eu-central-1"
          }
        }
      }
    }
  `,
},
    noFix: "what the two buses are called, and which role may put events on both, is for somebody to say",
    references: [
    "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateEndpoint.html",
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-global-endpoints.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-10"] },
  },
  "eventbridge-global-endpoint": {
    since: "0.1.0",
    why: `
    Who sends events to a bus can send nothing while its region is lost, unless each sender knows where else to go. A global
    endpoint sends them to a bus of the same name in a second region as soon as a health check fails, and back when
    it passes again.
  `,
    remedy: `
    Make a bus of the same name, with its rules, in the recovery region, and a global endpoint with a health check over both.
    Senders name the endpoint, and sign with Signature Version 4A. Replicated events are charged as custom events.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::Events::EventBus
        Properties:
          Name: orders
      Endpoint:
        Type: AWS::Events::Endpoint
        Properties:
          EventBuses:
            - EventBusArn: !GetAtt Orders.Arn
            - EventBusArn: arn:aws:events:eu-central-1:111122223333:event-bus/orders
          RoutingConfig:
            FailoverConfig:
              Primary: { HealthCheck: !Sub "arn:aws:route53:::healthcheck/\${HealthCheck}" }
              Secondary: { Route: eu-central-1 }
          RoleArn: !GetAtt Role.Arn
  `,
  terraform: `
    resource "aws_cloudwatch_event_bus" "orders" {
      name = "orders"
    }

    resource "aws_cloudwatch_event_endpoint" "endpoint" {
      name     = "orders"
      role_arn = "arn:aws:iam::111122223333:role/replicate-events"

      event_bus {
        event_bus_arn = aws_cloudwatch_event_bus.orders.arn
      }

      event_bus {
        event_bus_arn = "arn:aws:events:eu-central-1:111122223333:event-bus/orders"
      }

      routing_config {
        failover_config {
          primary {
            health_check = "arn:aws:route53:::healthcheck/0a1b2c3d-4e5f-6789-abcd-ef0123456789"
          }

          secondary {
            route = "eu-central-1"
          }
        }
      }
    }
  `,
},
    noFix: "it takes a bus with its rules in another region, a health check, and senders that name the endpoint",
    references: [
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-global-endpoints.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-endpoint.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL13-BP02"], nist80053: ["CP-10", "SC-36"] },
  },
  "eventbridge-target-dlq": {
    since: "0.1.0",
    why: `
    EventBridge tries for 24 hours to hand an event to a target that does not answer, and then drops it. An event that the target
    refuses, for want of a permission or because the target is gone, is dropped at once. Nobody is told, and an archive
    has the event only where somebody made one.
  `,
    remedy: `
    Give each target a dead-letter queue, a standard SQS queue whose policy lets EventBridge send to it, and set an alarm on
    its messages. It costs what its messages cost.
  `,
    example: {
  cloudformation: `
    Resources:
      Rule:
        Type: AWS::Events::Rule
        Properties:
          EventPattern:
            source: [shop.orders]
          Targets:
            - Id: Function
              Arn: !GetAtt Function.Arn
              DeadLetterConfig:
                Arn: !GetAtt Undelivered.Arn
      Undelivered:
        Type: AWS::SQS::Queue
        Properties:
          MessageRetentionPeriod: 1209600
  `,
  terraform: `
    resource "aws_cloudwatch_event_rule" "orders" {
      event_pattern = jsonencode({ source = ["shop.orders"] })
    }

    resource "aws_cloudwatch_event_target" "function" {
      rule = aws_cloudwatch_event_rule.orders.name
      arn  = "arn:aws:lambda:eu-west-1:111122223333:function:orders"

      dead_letter_config {
        arn = aws_sqs_queue.undelivered.arn
      }
    }

    resource "aws_sqs_queue" "undelivered" {
      message_retention_seconds = 1209600
    }
  `,
},
    noFix: "a queue has to be made first, with a policy that lets EventBridge send to it",
    references: [
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html",
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html",
  ],
    frameworks: { wellArchitected: ["REL05-BP03", "REL11-BP03"], nist80053: ["CP-10", "SI-17"] },
    similar: ["cdk-nag:EventBusDLQ", "serverless-rules:ES4000", "serverless-rules:aws_cloudwatch_event_target_no_dlq"],
  },
  "failover-health-region": {
    since: "0.1.0",
    why: `
    AWS Health sends a public event to the region that it is about and to one other: us-west-2, or us-east-1 for
    us-west-2 itself. A rule in the recovery region is told nothing of the home region, and a rule at home is lost with it.
  `,
    remedy: `
    Make the rule in us-west-2, or in us-east-1 where us-west-2 is home, and have it start what stands in the recovery
    region: by a bus of that region as its target. Keep the rule at home beside it for all that is less than the loss
    of the region. Rules on events of AWS services are free.
  `,
    example: {
  cloudformation: `
    # Deployed to us-west-2.
    Resources:
      Trouble:
        Type: AWS::Events::Rule
        Properties:
          EventPattern:
            source: [aws.health]
            detail: { eventTypeCategory: [issue], eventRegion: [eu-west-1] }
          Targets:
            - Id: failover
              Arn: !Sub "arn:aws:lambda:us-west-2:\${AWS::AccountId}:function:failover"
  `,
  terraform: `
    provider "aws" {
      alias  = "health"
      region = "us-west-2"
    }

    resource "aws_cloudwatch_event_rule" "trouble" {
      provider = aws.health

      event_pattern = jsonencode({
        source = ["aws.health"]
        detail = { eventTypeCategory = ["issue"], eventRegion = ["eu-west-1"] }
      })
    }

    resource "aws_cloudwatch_event_target" "failover" {
      provider = aws.health
      rule     = aws_cloudwatch_event_rule.trouble.name
      arn      = "arn:aws:lambda:us-west-2:111122223333:function:failover"
    }
  `,
},
    noFix: "the rule has to be deployed to another region, with a target that stands where users are moved to",
    references: ["https://docs.aws.amazon.com/health/latest/ug/choosing-a-region.html", "https://docs.aws.amazon.com/health/latest/ug/about-public-events.html"],
    frameworks: { wellArchitected: ["REL11-BP02", "REL13-BP05"], nist80053: ["CP-10", "SI-13"] },
  },
  "failover-trigger-connected": {
    since: "0.1.0",
    why: `
    A failover that starts by itself hangs on one rule: that it is enabled, that its pattern matches the event, that
    its target is named by ARN, and that EventBridge may start it. What is wrong with one of them shows only when
    the region is lost and nothing happens. AWS Health gives the category of an event in eventTypeCategory, and has
    no field eventType.
  `,
    remedy: `
    Enable the rule, name the target by its ARN, and ask only for fields that the event has. A function needs a
    permission for events.amazonaws.com, a state machine a role that EventBridge takes on. Test it with an event of
    your own, put on another bus with the same pattern.
  `,
    example: {
  cloudformation: `
    Resources:
      Role:
        Type: AWS::IAM::Role
        Properties:
          AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }] }
      Failover:
        Type: AWS::Lambda::Function
        Properties:
          Handler: failover.handler
          Runtime: python3.13
          Role: !GetAtt Role.Arn
          Code: { S3Bucket: code, S3Key: failover.zip }
      Trouble:
        Type: AWS::Events::Rule
        Properties:
          EventPattern:
            source: [aws.health]
            detail: { eventTypeCategory: [issue], eventRegion: [eu-west-1] }
          Targets: [{ Id: failover, Arn: !GetAtt Failover.Arn }]
      Permission:
        Type: AWS::Lambda::Permission
        Properties:
          FunctionName: !Ref Failover
          Action: lambda:InvokeFunction
          Principal: events.amazonaws.com
          SourceArn: !GetAtt Trouble.Arn
  `,
  terraform: `
    resource "aws_cloudwatch_event_rule" "trouble" {
      event_pattern = jsonencode({
        source = ["aws.health"]
        detail = { eventTypeCategory = ["issue"], eventRegion = ["eu-west-1"] }
      })
    }

    resource "aws_cloudwatch_event_target" "failover" {
      rule = aws_cloudwatch_event_rule.trouble.name
      arn  = aws_lambda_function.failover.arn
    }

    resource "aws_lambda_permission" "failover" {
      function_name = aws_lambda_function.failover.function_name
      action        = "lambda:InvokeFunction"
      principal     = "events.amazonaws.com"
      source_arn    = aws_cloudwatch_event_rule.trouble.arn
    }

    resource "aws_lambda_function" "failover" {
      function_name = "failover"
      role          = "arn:aws:iam::111122223333:role/failover"
      filename      = "failover.zip"
      handler       = "failover.handler"
      runtime       = "python3.13"
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/health/latest/ug/aws-health-events-eventbridge-schema.html",
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html",
    "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP02", "REL13-BP05"], nist80053: ["CP-10", "SI-13"] },
    fixNote: "the next event that matches starts the failover",
  },
};
})
