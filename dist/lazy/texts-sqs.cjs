(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "sqs-dlq": {
    since: "0.1.0",
    why: `
    A message that its consumers fail at comes back until its retention is over, and is then deleted without a trace.
    Meanwhile it costs capacity and, in a FIFO queue, holds up its message group. A dead-letter queue takes it
    after a number of receives and keeps it, so that it can be looked into and sent again.
  `,
    remedy: `
    Make a second queue of the same type, name it in the redrive policy with a maxReceiveCount of at least 3 (5 where Lambda
    reads the queue), and set an alarm on its messages. It costs nothing as long as it is empty. A FIFO queue's later messages
    then overtake the one that was set aside.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::SQS::Queue
        Properties:
          RedrivePolicy:
            deadLetterTargetArn: !GetAtt FailedOrders.Arn
            maxReceiveCount: 5
      FailedOrders:
        Type: AWS::SQS::Queue
        Properties:
          MessageRetentionPeriod: 1209600
  `,
  terraform: `
    resource "aws_sqs_queue" "orders" {
      redrive_policy = jsonencode({
        deadLetterTargetArn = aws_sqs_queue.failed_orders.arn
        maxReceiveCount     = 5
      })
    }

    resource "aws_sqs_queue" "failed_orders" {
      message_retention_seconds = 1209600
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html",
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html",
    "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html",
  ],
    frameworks: { wellArchitected: ["REL05-BP03", "REL11-BP03"], nist80053: ["CP-10", "SI-17"] },
    similar: [
    "cdk-nag:SQSQueueDLQ",
    "cdk-nag:SQSRedrivePolicy",
    "serverless-rules:ES6000",
    "serverless-rules:aws_sqs_queue_redrive_policy",
    "service-screener:DeadLetterQueue",
    "service-screener:MaxReceiveCountDetection",
  ],
    fixNote: "a message that fails is tried more often before it is set aside",
  },
  "sqs-dlq-retention": {
    since: "0.1.0",
    why: `
    A standard queue's message keeps its age when it is moved to the dead-letter queue. What has waited for three days of an
    outage in the source is deleted a day later from a dead-letter queue that keeps messages for four days, perhaps before
    anybody has looked.
  `,
    remedy: `
    Let the dead-letter queue keep messages for longer than its source does, best for the 14 days that SQS allows. Retention
    is not charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::SQS::Queue
        Properties:
          MessageRetentionPeriod: 345600
          RedrivePolicy:
            deadLetterTargetArn: !GetAtt FailedOrders.Arn
            maxReceiveCount: 5
      FailedOrders:
        Type: AWS::SQS::Queue
        Properties:
          MessageRetentionPeriod: 1209600
  `,
  terraform: `
    resource "aws_sqs_queue" "orders" {
      message_retention_seconds = 345600

      redrive_policy = jsonencode({
        deadLetterTargetArn = aws_sqs_queue.failed_orders.arn
        maxReceiveCount     = 5
      })
    }

    resource "aws_sqs_queue" "failed_orders" {
      message_retention_seconds = 1209600
    }
  `,
},
    references: ["https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/setting-up-dead-letter-queue-retention.html"],
    frameworks: { wellArchitected: ["REL05-BP03"], nist80053: ["SI-17"] },
    fixNote: "the dead-letter queue keeps what it has for 14 days, which is not charged",
  },
  "sqs-dlq-takes-effect": {
    since: "0.1.0",
    why: `
    SNS and EventBridge send to a dead-letter queue by their own names. Where the queue's policy does not let them,
    or its key is the one that AWS manages for SQS, the failed message is dropped all the same, and only a metric
    tells. Lambda and EventBridge reject a FIFO queue.
  `,
    remedy: `
    Give the queue a policy that lets the service send messages to it, and a key of your own whose policy lets the service use
    it, or SQS's own encryption. Take a standard queue. Neither costs anything.
  `,
    example: {
  cloudformation: `
    Resources:
      Undelivered:
        Type: AWS::SQS::Queue
        Properties:
          SqsManagedSseEnabled: true
      Policy:
        Type: AWS::SQS::QueuePolicy
        Properties:
          Queues: [!Ref Undelivered]
          PolicyDocument:
            Statement:
              - Effect: Allow
                Principal: { Service: events.amazonaws.com }
                Action: sqs:SendMessage
                Resource: !GetAtt Undelivered.Arn
                Condition: { ArnEquals: { aws:SourceArn: !GetAtt Rule.Arn } }
      Rule:
        Type: AWS::Events::Rule
        Properties:
          EventPattern: { source: [shop.orders] }
          Targets:
            - Id: Function
              Arn: !GetAtt Function.Arn
              DeadLetterConfig: { Arn: !GetAtt Undelivered.Arn }
  `,
  terraform: `
    resource "aws_sqs_queue" "undelivered" {
      sqs_managed_sse_enabled = true
    }

    resource "aws_sqs_queue_policy" "undelivered" {
      queue_url = aws_sqs_queue.undelivered.url

      policy = jsonencode({
        Version = "2012-10-17"
        Statement = [{
          Effect    = "Allow"
          Principal = { Service = "sns.amazonaws.com" }
          Action    = "sqs:SendMessage"
          Resource  = aws_sqs_queue.undelivered.arn
          Condition = { ArnEquals = { "aws:SourceArn" = "arn:aws:sns:eu-west-1:111122223333:orders" } }
        }]
      })
    }

    resource "aws_sns_topic_subscription" "function" {
      topic_arn = "arn:aws:sns:eu-west-1:111122223333:orders"
      protocol  = "lambda"
      endpoint  = "arn:aws:lambda:eu-west-1:111122223333:function:orders"

      redrive_policy = jsonencode({
        deadLetterTargetArn = aws_sqs_queue.undelivered.arn
      })
    }
  `,
},
    noFix: "who may send to it is for a policy to say, and neither the type of a queue nor a key can be chosen for it",
    references: [
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html",
    "https://docs.aws.amazon.com/sns/latest/dg/sns-configure-dead-letter-queue.html",
    "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html",
    "https://docs.aws.amazon.com/scheduler/latest/UserGuide/configuring-schedule-dlq.html",
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html",
  ],
    frameworks: { wellArchitected: ["REL05-BP03"], nist80053: ["SI-17"] },
  },
};
})
