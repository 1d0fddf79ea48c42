(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "lambda-async-failure-destination": {
    since: "0.1.0",
    why: `
    Whoever calls a function asynchronously never learns how it ended. When the function fails, Lambda tries twice more,
    and then deletes the event. So do six hours of throttling. Nothing is left that could be handled once the cause is
    gone, and nobody is told.
  `,
    remedy: `
    Send failed events to an SQS queue, an SNS topic or another target by an on-failure destination, which also says what
    went wrong, or by a dead-letter queue. Let the function's role send to it, and set an alarm on it. It costs what
    its messages cost.
  `,
    example: {
  cloudformation: `
    Resources:
      Function:
        Type: AWS::Lambda::Function
        Properties:
          DeadLetterConfig:
            TargetArn: !GetAtt FailedOrders.Arn
      FailedOrders:
        Type: AWS::SQS::Queue
        Properties:
          MessageRetentionPeriod: 1209600
      Permission:
        Type: AWS::Lambda::Permission
        Properties:
          FunctionName: !Ref Function
          Action: lambda:InvokeFunction
          Principal: sns.amazonaws.com
          SourceArn: !Ref Orders
  `,
  terraform: `
    resource "aws_lambda_function" "function" {
      function_name = "orders"
      role          = "arn:aws:iam::111122223333:role/orders"
    }

    resource "aws_lambda_function_event_invoke_config" "function" {
      function_name = aws_lambda_function.function.function_name

      destination_config {
        on_failure {
          destination = aws_sqs_queue.failed_orders.arn
        }
      }
    }

    resource "aws_sqs_queue" "failed_orders" {
      message_retention_seconds = 1209600
    }
  `,
},
    noFix: "a queue or a topic has to be made first, and the function's role has to be let send to it",
    references: [
    "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html",
    "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html",
    "https://docs.aws.amazon.com/lambda/latest/dg/lambda-services.html",
  ],
    frameworks: { wellArchitected: ["REL05-BP03", "REL11-BP03"], nist80053: ["CP-10", "SI-17"] },
    similar: [
    "checkov:CKV_AWS_116",
    "guard-rules-registry:LAMBDA_DLQ_CHECK",
    "cdk-nag:LambdaDLQ",
    "cdk-nag:LambdaAsyncFailureDestination",
    "serverless-rules:ES1007",
    "serverless-rules:aws_lambda_event_invoke_config_async_on_failure",
    "steampipe-terraform-aws-compliance:lambda_function_dead_letter_queue_configured",
    "prowler:awslambda_function_no_dead_letter_queue",
    "aws-config-rules:LAMBDA_DLQ_CHECK",
  ],
  },
  "lambda-stream-failure-destination": {
    since: "0.1.0",
    why: `
    Lambda retries a batch that fails until it succeeds or its records expire, after a day where nothing else is set, and the
    shard waits behind it. What expires meanwhile is lost, too. Where retries are bounded and nothing takes the batch,
    its records are skipped without a trace.
  `,
    remedy: `
    Set an on-failure destination and bound the retries or the age of records. The destination gets where the batch lies
    in the stream, and not its records, unless it is an S3 bucket: read them before they expire. Bisecting the batch leaves
    the good records out of it.
  `,
    example: {
  cloudformation: `
    Resources:
      Mapping:
        Type: AWS::Lambda::EventSourceMapping
        Properties:
          FunctionName: !Ref Function
          EventSourceArn: !GetAtt Clicks.Arn
          StartingPosition: TRIM_HORIZON
          MaximumRetryAttempts: 10
          BisectBatchOnFunctionError: true
          DestinationConfig:
            OnFailure:
              Destination: !GetAtt FailedClicks.Arn
      Clicks:
        Type: AWS::Kinesis::Stream
      FailedClicks:
        Type: AWS::SQS::Queue
  `,
  terraform: `
    resource "aws_lambda_event_source_mapping" "mapping" {
      function_name                  = "click-counter"
      event_source_arn               = aws_kinesis_stream.clicks.arn
      starting_position              = "TRIM_HORIZON"
      maximum_retry_attempts         = 10
      bisect_batch_on_function_error = true

      destination_config {
        on_failure {
          destination_arn = aws_sqs_queue.failed_clicks.arn
        }
      }
    }

    resource "aws_kinesis_stream" "clicks" {
      name = "clicks"
    }

    resource "aws_sqs_queue" "failed_clicks" {}
  `,
},
    noFix: "the destination has to be made first, and how long a batch is worth another try is for its owner to say",
    references: [
    "https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html",
    "https://docs.aws.amazon.com/lambda/latest/dg/services-dynamodb-errors.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html",
  ],
    frameworks: { wellArchitected: ["REL05-BP03", "REL11-BP03"], nist80053: ["CP-10", "SI-17"] },
    similar: [
    "cdk-nag:LambdaEventSourceMappingDestination",
    "serverless-rules:ES1001",
    "serverless-rules:aws_lambda_event_source_mapping_failure_destination",
  ],
  },
  "lambda-vpc-zones": {
    since: "0.1.0",
    why: `
    Lambda runs in several Availability Zones, but a function in a VPC reaches it through network interfaces in its own
    subnets. When all of these are in one zone, the function cannot be called while that zone is lost.
  `,
    remedy: `
    Give the function subnets in two or more Availability Zones, each with the routes that it needs: a NAT gateway or
    endpoints of that zone. Calls go on while Lambda makes the new network interfaces.
  `,
    example: {
  cloudformation: `
    Resources:
      Function:
        Type: AWS::Lambda::Function
        Properties:
          VpcConfig:
            SubnetIds: [!Ref SubnetA, !Ref SubnetB]
            SecurityGroupIds: [!GetAtt SecurityGroup.GroupId]
      SubnetA:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [0, !GetAZs ""]
      SubnetB:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [1, !GetAZs ""]
  `,
  terraform: `
    resource "aws_lambda_function" "function" {
      function_name = "orders"
      role          = "arn:aws:iam::111122223333:role/orders"

      vpc_config {
        subnet_ids         = [aws_subnet.a.id, aws_subnet.b.id]
        security_group_ids = ["sg-0123456789abcdef0"]
      }
    }

    resource "aws_subnet" "a" {
      vpc_id            = "vpc-0123456789abcdef0"
      availability_zone = data.aws_availability_zones.available.names[0]
    }

    resource "aws_subnet" "b" {
      vpc_id            = "vpc-0123456789abcdef0"
      availability_zone = data.aws_availability_zones.available.names[1]
    }

    data "aws_availability_zones" "available" {
      state = "available"
    }
  `,
},
    noFix: "which subnets with the same routes there are in other Availability Zones is for the network to say",
    references: [
    "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html",
    "https://docs.aws.amazon.com/lambda/latest/dg/security-resilience.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
    similar: ["hashicorp-fsbp-sentinel:lambda-vpc-multi-az-check", "prowler:awslambda_function_vpc_multi_az"],
  },
};
})
