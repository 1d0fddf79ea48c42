/** A page of the CloudFormation template reference: `templatePage("rds-dbinstance")`. */
export const templatePage = (resource: string): string =>
  `https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-${resource}.html`;

/** A page about a block of settings inside a resource. */
export const settingPage = (setting: string): string =>
  `https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-${setting}.html`;

export const DELETION_POLICY_PAGE = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html";
export const UPDATE_REPLACE_POLICY_PAGE = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html";
