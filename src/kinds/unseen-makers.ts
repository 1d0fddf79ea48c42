import type { Language } from "../graph/raw.ts";

/**
 * How the types begin of resources that make others, which these files do not show, from what they are given: what they hand
 * out may be anything's ARN.
 */
export const UNSEEN_MAKERS: Readonly<Record<Language, readonly string[]>> = {
  cloudformation: ["AWS::CloudFormation::CustomResource", "AWS::CloudFormation::Stack", "AWS::Serverless::Application", "Custom::"],
  terraform: [],
};
