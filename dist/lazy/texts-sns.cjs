(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "sns-subscription-dlq": {
    since: "0.1.0",
    why: `
    SNS drops a message when the endpoint is gone or refuses it, and after its retries when it does not answer: by default three
    within a minute for an HTTP endpoint, many over 23 days for a queue or a function. Subscribers to one topic then differ in
    what they have seen, and nobody is told.
  `,
    remedy: `
    Name an SQS queue in the subscription's redrive policy, of the topic's type, with a policy that lets SNS send to it, and
    set an alarm on it. A subscription that is written inside of its topic has no redrive policy: give it a resource of its
    own.
  `,
    example: {
  cloudformation: `
    Resources:
      Subscription:
        Type: AWS::SNS::Subscription
        Properties:
          TopicArn: !Ref Orders
          Protocol: lambda
          Endpoint: !GetAtt Function.Arn
          RedrivePolicy:
            deadLetterTargetArn: !GetAtt Undelivered.Arn
      Undelivered:
        Type: AWS::SQS::Queue
        Properties:
          MessageRetentionPeriod: 1209600
  `,
  terraform: `
    resource "aws_sns_topic_subscription" "function" {
      topic_arn = aws_sns_topic.orders.arn
      protocol  = "lambda"
      endpoint  = "arn:aws:lambda:eu-west-1:111122223333:function:orders"

      redrive_policy = jsonencode({
        deadLetterTargetArn = aws_sqs_queue.undelivered.arn
      })
    }

    resource "aws_sns_topic" "orders" {}

    resource "aws_sqs_queue" "undelivered" {
      message_retention_seconds = 1209600
    }
  `,
},
    noFix: "the queue, with a policy that lets SNS send to it, has to be made first",
    references: [
    "https://docs.aws.amazon.com/sns/latest/dg/sns-dead-letter-queues.html",
    "https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html",
  ],
    frameworks: { wellArchitected: ["REL05-BP03", "REL11-BP03"], nist80053: ["CP-10", "SI-17"] },
    similar: ["cdk-nag:SNSRedrivePolicy", "serverless-rules:ES7000", "serverless-rules:aws_sns_topic_subscription_redrive_policy", "service-screener:snsSubscriptionNoDlq"],
  },
  "sns-topic-subscribed": {
    since: "0.1.0",
    why: `
    SNS drops a message to a topic that nobody subscribes to, and reports it as delivered. An alarm that notifies
    such a topic reaches nobody, and an event that is sent to it is gone. A subscription that somebody adds by hand
    in one region is not there in another one, nor after the topic was replaced.
  `,
    remedy: `
    Subscribe a queue, a function, an address or a chat channel in the same code as the topic. A subscription by mail has
    to be confirmed once. SNS charges for deliveries only.
  `,
    example: {
  cloudformation: `
    Resources:
      Operators:
        Type: AWS::SNS::Topic
      ByMail:
        Type: AWS::SNS::Subscription
        Properties:
          TopicArn: !Ref Operators
          Protocol: email
          Endpoint: operators@example.com
      Errors:
        Type: AWS::CloudWatch::Alarm
        Properties:
          AlarmActions: [!Ref Operators]
  `,
  terraform: `
    resource "aws_sns_topic" "operators" {}

    resource "aws_sns_topic_subscription" "by_mail" {
      topic_arn = aws_sns_topic.operators.arn
      protocol  = "email"
      endpoint  = "operators@example.com"
    }

    resource "aws_cloudwatch_metric_alarm" "errors" {
      alarm_name    = "errors"
      alarm_actions = [aws_sns_topic.operators.arn]
    }
  `,
},
    noFix: "who is to be told is for the people on call to say",
    references: [
    "https://docs.aws.amazon.com/sns/latest/dg/sns-create-subscribe-endpoint-to-topic.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html",
  ],
    frameworks: { wellArchitected: ["REL06-BP03"], nist80053: ["SI-4(5)"] },
  },
};
})
