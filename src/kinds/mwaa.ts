import { defineKind } from "../graph/kind.ts";
import { list, reference } from "../graph/properties.ts";
import { names } from "./names.ts";
import { templatePage } from "./pages.ts";

export const mwaaEnvironment = defineKind({
  name: "mwaa.environment",
  label: "Managed Airflow environment",
  ...names("AWS::MWAA::Environment", "aws_mwaa_environment"),
  page: templatePage("mwaa-environment"),
  zones: ["subnets"],
  properties: {
    subnets: list(reference("ec2.subnet", {}), names("NetworkConfiguration.SubnetIds", "network_configuration.subnet_ids")),
  },
});
