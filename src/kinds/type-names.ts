/** Resource types that are told by their names, where a table of properties would say nothing more. */

/** Types that take alarms to act on. */
export const ACTS_ON_ALARMS =
  /^(?:AWS::(?:ARCRegionSwitch::Plan|AppConfig::Environment|AutoScaling::AutoScalingGroup|CloudWatch::CompositeAlarm|CodeDeploy::DeploymentGroup|ECS::Service|Events::Rule|FIS::ExperimentTemplate|Route53::HealthCheck|Serverless::Function)|aws_(?:appconfig_environment|arcregionswitch_plan|autoscaling_group|cloudwatch_composite_alarm|cloudwatch_event_rule|codedeploy_deployment_group|ecs_service|fis_experiment_template|route53_health_check))$/u;

/** Types that show an alarm to people, or say who may see it. */
export const SHOWS_ALARMS = /^(?:AWS::(?:CloudWatch::Dashboard|IAM::\w+)|aws_(?:cloudwatch_dashboard|iam_\w+))$/u;

/** Types that do something with an event, and do not only pass it on. */
export const ACTS_ON_EVENTS = /(?:lambda|stepfunctions|sfn|serverless)/iu;

/** What CloudFormation calls a function by while it deploys, with the property that names it: custom resources, and macros. */
export const CALLS_WHILE_DEPLOYING: readonly (readonly [type: RegExp, property: string])[] = [
  [/^(?:Custom::|AWS::CloudFormation::CustomResource$)/u, "ServiceToken"],
  [/^AWS::CloudFormation::Macro$/u, "FunctionName"],
];

/** What starts functions and state machines that it names. */
export const CALLS_WHAT_IT_NAMES = /^AWS::(?:Lambda::Function|StepFunctions::StateMachine)$/u;

/** What names a function or a state machine, and starts it never: who may start it, its log, what is made after it. */
export const CALLS_NOTHING = /^(?:AWS::IAM::\w+|AWS::Logs::LogGroup|Custom::\w+|AWS::CloudFormation::CustomResource)$/u;
