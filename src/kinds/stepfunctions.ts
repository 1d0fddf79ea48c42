import { defineKind } from "../graph/kind.ts";
import { bool, list, oneOf, presence, reference, tags, text } from "../graph/properties.ts";
import { providerPage, templatePage } from "./pages.ts";

const MACHINE = { cloudformation: templatePage("stepfunctions-statemachine"), terraform: providerPage("sfn_state_machine") };

const namesOf = (cloudformation: string, serverless: string) => ({ "AWS::StepFunctions::StateMachine": cloudformation, "AWS::Serverless::StateMachine": serverless });

export const stateMachine = defineKind({
  name: "stepfunctions.stateMachine",
  label: "state machine",
  cloudformation: ["AWS::StepFunctions::StateMachine", "AWS::Serverless::StateMachine"], terraform: "aws_sfn_state_machine",
  page: MACHINE.cloudformation,
  identity: "machineName",
  arn: { service: "states", resource: "stateMachine:" },
  ref: { cloudformation: "arn", terraform: "arn" },
  properties: {
    machineName: text({ cloudformation: namesOf("StateMachineName", "Name"), terraform: "name" }),
    type: oneOf(["STANDARD", "EXPRESS"], { cloudformation: namesOf("StateMachineType", "Type"), terraform: "type", default: { cloudformation: "STANDARD", terraform: "STANDARD", page: MACHINE } }),
    role: reference("iam.role", { cloudformation: namesOf("RoleArn", "Role"), terraform: "role_arn" }),
    /** ALL, ERROR, FATAL or OFF. */
    logLevel: text({ cloudformation: namesOf("LoggingConfiguration.Level", "Logging.Level"), terraform: "logging_configuration.level" }),
    /** Publishes a version with each change; CloudFormation has a resource for it. */
    publishes: bool({ terraform: "publish", default: { terraform: false, page: MACHINE } }),
    tracing: bool({ cloudformation: namesOf("TracingConfiguration.Enabled", "Tracing.Enabled"), terraform: "tracing_configuration.enabled" }),
    /** What the definition is filled in with: ARNs of other resources. */
    substitutions: presence({ cloudformation: "DefinitionSubstitutions" }),
    tags: tags({ cloudformation: "Tags", terraform: "tags_all" }),
  },
});

/** A state machine at one time. */
export const stateMachineVersion = defineKind({
  name: "stepfunctions.version",
  label: "version of a state machine",
  cloudformation: "AWS::StepFunctions::StateMachineVersion",
  page: templatePage("stepfunctions-statemachineversion"),
  ref: { cloudformation: "arn" },
  properties: {
    machine: reference("stepfunctions.stateMachine", { cloudformation: "StateMachineArn" }),
  },
});

/** A name that leads to a version of a state machine, or to two. */
export const stateMachineAlias = defineKind({
  name: "stepfunctions.alias",
  label: "alias of a state machine",
  cloudformation: "AWS::StepFunctions::StateMachineAlias", terraform: "aws_sfn_alias",
  page: templatePage("stepfunctions-statemachinealias"),
  ref: { cloudformation: "arn", terraform: "arn" },
  properties: {
    aliasName: text({ cloudformation: "Name", terraform: "name" }),
    versions: list(reference("stepfunctions.version", {}), { cloudformation: "RoutingConfiguration[].StateMachineVersionArn" }),
    /** The version to which traffic is shifted, in place of a list. */
    deployedVersion: reference("stepfunctions.version", { cloudformation: "DeploymentPreference.StateMachineVersionArn" }),
    /** In Terraform the state machine publishes its version itself, and hands out its ARN. */
    machines: list(reference("stepfunctions.stateMachine", {}), { terraform: "routing_configuration[].state_machine_version_arn" }),
  },
});
