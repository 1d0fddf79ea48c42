import type { Language } from "../graph/raw.ts";

/**
 * How the types begin of resources that make others, which these files do not show, from what they are given: what they hand
 * out may be anything's ARN.
 */
export const UNSEEN_MAKERS: Readonly<Record<Language, readonly string[]>> = {
  cloudformation: ["AWS::CloudFormation::CustomResource", "AWS::CloudFormation::Stack", "AWS::Serverless::Application", "Custom::"],
  terraform: ["aws_cloudcontrolapi_resource", "aws_cloudformation_stack", "aws_serverlessapplicationrepository_cloudformation_stack", "aws_servicecatalog_provisioned_product", "module"],
};

/** Those of them that make whatever a stack or a module can make: a custom resource is given a database to use it. */
export const UNSEEN_STACKS: Readonly<Record<Language, readonly string[]>> = {
  cloudformation: ["AWS::CloudFormation::Stack", "AWS::Serverless::Application"],
  terraform: ["aws_cloudformation_stack", "module"],
};

/** The types of calls of modules that cannot be read: what they are given they may use in any way that the language has. */
export const UNREAD_MODULES: Readonly<Record<Language, readonly string[]>> = { cloudformation: [], terraform: ["module"] };
