import { defineKind } from "../graph/kind.ts";
import { list, reference } from "../graph/properties.ts";
import { names } from "./names.ts";
import { templatePage } from "./pages.ts";

export const directory = defineKind({
  name: "directoryservice.directory",
  label: "directory",
  cloudformation: ["AWS::DirectoryService::MicrosoftAD", "AWS::DirectoryService::SimpleAD"],
  terraform: "aws_directory_service_directory",
  page: templatePage("directoryservice-microsoftad"),
  ref: names("id", "id"),
  zones: ["subnets", "connectorSubnets"],
  properties: {
    subnets: list(reference("ec2.subnet", {}), names("VpcSettings.SubnetIds", "vpc_settings.subnet_ids")),
    /** Of an AD Connector, which CloudFormation does not have. */
    connectorSubnets: list(reference("ec2.subnet", {}), { terraform: "connect_settings.subnet_ids" }),
  },
});
