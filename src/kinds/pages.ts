/** A page of the CloudFormation template reference: `templatePage("rds-dbinstance")`. */
export const templatePage = (resource: string): string =>
  `https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-${resource}.html`;

/** A page of the Terraform AWS provider's reference, which has a page for each resource: `providerPage("db_instance")`. */
export const providerPage = (resource: string): string => `https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/${resource}`;

/** A page about a block of settings inside a resource. */
export const settingPage = (setting: string): string =>
  `https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-${setting}.html`;

export const DELETION_POLICY_PAGE = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html";
export const UPDATE_REPLACE_POLICY_PAGE = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html";

/** A page of the documentation of Terraform's AWS provider: `terraformPage("db_instance")`. */
export const terraformPage = (resource: string): string => `https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/${resource}`;

/** Both pages of a resource: `bothPages("rds-dbinstance", "db_instance")`. */
export const bothPages = (cloudformation: string, terraform: string) => ({ cloudformation: templatePage(cloudformation), terraform: terraformPage(terraform) });

/** What Terraform itself knows of every resource's life. */
export const LIFECYCLE_PAGE = "https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle";
