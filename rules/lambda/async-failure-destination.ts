import { any, defineRule, isCalledAsynchronously, isFilled, lambdaEventInvokeConfig, lambdaFunction } from "../../src/rule.ts";
import example from "./async-failure-destination.example.ts";

/**
 * Asked of functions that something calls without waiting for the outcome. A rule with a schedule alone does not count: its events
 * hold nothing that could be lost. A dead-letter queue of the subscription or of the rule does not help: it takes what cannot be
 * handed to Lambda, and not what the function fails at.
 */
export default defineRule({
  id: "lambda-async-failure-destination",
  title: "Lambda function keeps events that it fails to handle",
  survives: "instance-loss",
  capability: "messages-not-lost",
  precision: "high",
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
  example,
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

  on: lambdaFunction,
  appliesTo: isCalledAsynchronously,
  expect: (fn) =>
    any(isFilled(fn.deadLetterTarget), fn.referrers(lambdaEventInvokeConfig, "function").some((config) => isFilled(config.failureDestination))),
  message: (fn) => `${fn} is called asynchronously, and events that it fails to handle are lost`,
});
