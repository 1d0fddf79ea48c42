import type { RemedyExample } from "../../src/rule.ts";

export default {
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
} satisfies RemedyExample;
