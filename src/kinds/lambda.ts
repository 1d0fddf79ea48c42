import { defineKind } from "../graph/kind.ts";
import { bool, count, list, number, oneOf, presence, reference, seconds, tags, text } from "../graph/properties.ts";
import { providerPage, templatePage } from "./pages.ts";

const MAPPING = { cloudformation: templatePage("lambda-eventsourcemapping"), terraform: providerPage("lambda_event_source_mapping") };
const ASYNCHRONOUS = {
  cloudformation: "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html",
  terraform: providerPage("lambda_function_event_invoke_config"),
};

/** Whoever names a function may name an alias or a version of it in its place. */
const functionNamed = () => reference("lambda.function", { cloudformation: "FunctionName", terraform: "function_name" });
const aliasNamed = () => reference("lambda.alias", { cloudformation: "FunctionName", terraform: "function_name" });

/** SAM's function has most of CloudFormation's properties, under the same names. */
const ownNames = (cloudformation: string, serverless: string) => ({ "AWS::Lambda::Function": cloudformation, "AWS::Serverless::Function": serverless });

const DEAD_LETTERS = { cloudformation: ownNames("DeadLetterConfig.TargetArn", "DeadLetterQueue.TargetArn"), terraform: "dead_letter_config.target_arn" };

export const lambdaFunction = defineKind({
  name: "lambda.function",
  label: "Lambda function",
  cloudformation: ["AWS::Lambda::Function", "AWS::Serverless::Function"], terraform: "aws_lambda_function",
  page: templatePage("lambda-function"),
  identity: "functionName",
  arn: { service: "lambda", resource: "function:" },
  ref: { cloudformation: "name", terraform: "name" },
  arns: ["invoke_arn", "qualified_arn"],
  zones: ["subnets"],
  properties: {
    functionName: text({ cloudformation: "FunctionName", terraform: "function_name" }),
    /** Of a function in a VPC; any other runs in several zones of its region. https://docs.aws.amazon.com/lambda/latest/dg/security-resilience.html */
    subnets: list(reference("ec2.subnet", {}), { cloudformation: "VpcConfig.SubnetIds", terraform: "vpc_config.subnet_ids" }),
    /** A queue or a topic, for events of asynchronous calls that fail. */
    deadLetterTarget: text(DEAD_LETTERS),
    deadLetterQueue: reference("sqs.queue", DEAD_LETTERS),
    deadLetterTopic: reference("sns.topic", DEAD_LETTERS),
    runtime: text({ cloudformation: "Runtime", terraform: "runtime" }),
    memory: count({ cloudformation: "MemorySize", terraform: "memory_size" }),
    reservedConcurrency: count({ cloudformation: "ReservedConcurrentExecutions", terraform: "reserved_concurrent_executions", nothing: { terraform: ["-1"] } }),
    /** A map from names to values, some of which name other resources or regions. */
    environment: presence({ cloudformation: "Environment.Variables", terraform: "environment.variables" }),
    role: reference("iam.role", { cloudformation: "Role", terraform: "role" }),
    timeout: seconds({ cloudformation: "Timeout", terraform: "timeout", default: { cloudformation: 3, terraform: 3, page: { cloudformation: templatePage("lambda-function"), terraform: providerPage("lambda_function") } } }),
    tracing: text({ cloudformation: ownNames("TracingConfig.Mode", "Tracing"), terraform: "tracing_config.mode" }),
    packageType: oneOf(["Image", "Zip"], { cloudformation: "PackageType", terraform: "package_type", default: { terraform: "Zip", page: providerPage("lambda_function") } }),
    architectures: list(text({}), { cloudformation: "Architectures", terraform: "architectures" }),
    layers: list(reference("lambda.layerVersion", {}), { cloudformation: "Layers", terraform: "layers" }),
    fileSystems: list(text({}), { cloudformation: "FileSystemConfigs[].Arn", terraform: "file_system_config[].arn" }),
    tags: tags({ cloudformation: "Tags", terraform: "tags_all" }),
  },
});

export const lambdaLayerVersion = defineKind({
  name: "lambda.layerVersion",
  label: "Lambda layer",
  cloudformation: ["AWS::Lambda::LayerVersion", "AWS::Serverless::LayerVersion"], terraform: "aws_lambda_layer_version",
  page: templatePage("lambda-layerversion"),
  ref: { cloudformation: "arn", terraform: "arn" },
  properties: {
    layerName: text({ cloudformation: "LayerName", terraform: "layer_name" }),
  },
});

/** What a function is at one time, for good. Terraform publishes one with the function. */
export const lambdaVersion = defineKind({
  name: "lambda.version",
  label: "Lambda version",
  cloudformation: "AWS::Lambda::Version",
  page: templatePage("lambda-version"),
  ref: { cloudformation: "arn" },
  properties: {
    function: functionNamed(),
  },
});

/** A name that leads to a version of a function, or to two. */
export const lambdaAlias = defineKind({
  name: "lambda.alias",
  label: "Lambda alias",
  cloudformation: "AWS::Lambda::Alias", terraform: "aws_lambda_alias",
  page: templatePage("lambda-alias"),
  ref: { cloudformation: "arn", terraform: "arn" },
  properties: {
    aliasName: text({ cloudformation: "Name", terraform: "name" }),
    function: functionNamed(),
    version: text({ cloudformation: "FunctionVersion", terraform: "function_version" }),
    routing: presence({ cloudformation: "RoutingConfig", terraform: "routing_config" }),
  },
});

/** In CloudFormation a setting of an alias or a version, in Terraform a resource that names one of them. */
export const lambdaProvisionedConcurrency = defineKind({
  name: "lambda.provisionedConcurrency",
  label: "provisioned concurrency",
  cloudformation: [
    { type: "AWS::Lambda::Alias", where: { property: "ProvisionedConcurrencyConfig", set: true } },
    { type: "AWS::Lambda::Version", where: { property: "ProvisionedConcurrencyConfig", set: true } },
  ],
  terraform: "aws_lambda_provisioned_concurrency_config",
  page: templatePage("lambda-alias"),
  properties: {
    function: functionNamed(),
    qualifier: text({ cloudformation: { "AWS::Lambda::Alias": "Name" }, terraform: "qualifier" }),
    executions: count({ cloudformation: "ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions", terraform: "provisioned_concurrent_executions" }),
  },
});

/** A queue, a stream, or the stream of a table, a cluster or a broker. */
const SOURCE = { cloudformation: "EventSourceArn", terraform: "event_source_arn" };

/** A queue, a topic or a bucket for batches that Lambda gives up. */
const MAPPING_FAILURE = { cloudformation: "DestinationConfig.OnFailure.Destination", terraform: "destination_config.on_failure.destination_arn" };

/** Reads a stream or a queue and calls a function. */
export const lambdaEventSourceMapping = defineKind({
  name: "lambda.eventSourceMapping",
  label: "event source mapping",
  cloudformation: "AWS::Lambda::EventSourceMapping", terraform: "aws_lambda_event_source_mapping",
  page: MAPPING.cloudformation,
  properties: {
    function: functionNamed(),
    alias: aliasNamed(),
    source: text(SOURCE),
    queue: reference("sqs.queue", SOURCE),
    stream: reference("kinesis.stream", SOURCE),
    table: reference("dynamodb.table", SOURCE),
    /** Set where the source is a Kafka of one's own, which has no ARN. */
    ownKafka: presence({ cloudformation: "SelfManagedEventSource", terraform: "self_managed_event_source" }),
    failureDestination: text(MAPPING_FAILURE),
    failureQueue: reference("sqs.queue", MAPPING_FAILURE),
    /** Set where the source is Kafka. */
    topics: list(text({}), { cloudformation: "Topics", terraform: "topics" }),
    /** Set where the source is a cluster of DocumentDB. */
    documentDb: presence({ cloudformation: "DocumentDBEventSourceConfig", terraform: "document_db_event_source_config" }),
    bisects: bool({ cloudformation: "BisectBatchOnFunctionError", terraform: "bisect_batch_on_function_error", default: { cloudformation: false, terraform: false, page: MAPPING } }),
    /** -1: until the record expires. */
    retryAttempts: number({ cloudformation: "MaximumRetryAttempts", terraform: "maximum_retry_attempts", default: { cloudformation: -1, terraform: -1, page: MAPPING } }),
    /** -1: until the record expires. */
    recordAge: seconds({ cloudformation: "MaximumRecordAgeInSeconds", terraform: "maximum_record_age_in_seconds", default: { cloudformation: -1, terraform: -1, page: MAPPING } }),
    startingPosition: text({ cloudformation: "StartingPosition", terraform: "starting_position" }),
    parallelization: count({ cloudformation: "ParallelizationFactor", terraform: "parallelization_factor", default: { cloudformation: 1, terraform: 1, page: MAPPING } }),
    maximumConcurrency: count({ cloudformation: "ScalingConfig.MaximumConcurrency", terraform: "scaling_config.maximum_concurrency" }),
    enabled: bool({ cloudformation: "Enabled", terraform: "enabled", default: { cloudformation: true, terraform: true, page: MAPPING } }),
    responseTypes: list(text({}), { cloudformation: "FunctionResponseTypes", terraform: "function_response_types" }),
  },
});

const CALL_FAILURE = { cloudformation: "DestinationConfig.OnFailure.Destination", terraform: "destination_config.on_failure.destination" };

/** What becomes of asynchronous calls of a function, of one of its versions or of an alias. */
export const lambdaEventInvokeConfig = defineKind({
  name: "lambda.eventInvokeConfig",
  label: "configuration of asynchronous calls",
  cloudformation: "AWS::Lambda::EventInvokeConfig", terraform: "aws_lambda_function_event_invoke_config",
  page: templatePage("lambda-eventinvokeconfig"),
  properties: {
    function: functionNamed(),
    qualifier: text({ cloudformation: "Qualifier", terraform: "qualifier" }),
    failureDestination: text(CALL_FAILURE),
    failureQueue: reference("sqs.queue", CALL_FAILURE),
    successDestination: text({ cloudformation: "DestinationConfig.OnSuccess.Destination", terraform: "destination_config.on_success.destination" }),
    retryAttempts: count({ cloudformation: "MaximumRetryAttempts", terraform: "maximum_retry_attempts", default: { cloudformation: 2, terraform: 2, page: ASYNCHRONOUS } }),
    eventAge: seconds({ cloudformation: "MaximumEventAgeInSeconds", terraform: "maximum_event_age_in_seconds", default: { cloudformation: 21_600, page: ASYNCHRONOUS } }),
  },
});

/** Lets an AWS service call a function: each but those that Lambda reads from needs one. */
export const lambdaPermission = defineKind({
  name: "lambda.permission",
  label: "permission to call a function",
  cloudformation: "AWS::Lambda::Permission", terraform: "aws_lambda_permission",
  page: templatePage("lambda-permission"),
  properties: {
    function: functionNamed(),
    alias: aliasNamed(),
    /** The service, `s3.amazonaws.com`, or an account. */
    principal: text({ cloudformation: "Principal", terraform: "principal" }),
    action: text({ cloudformation: "Action", terraform: "action" }),
    source: text({ cloudformation: "SourceArn", terraform: "source_arn" }),
    /** The source, where it is a rule. */
    rule: reference("events.rule", { cloudformation: "SourceArn", terraform: "source_arn" }),
  },
});
