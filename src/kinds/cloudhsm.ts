import { defineKind } from "../graph/kind.ts";
import { list, reference, text } from "../graph/properties.ts";
import { providerPage } from "./pages.ts";

/** CloudFormation has clusters, too, and no way to put an HSM into one, so that nothing can be said of them there. */
export const cloudHsmCluster = defineKind({
  name: "cloudhsm.cluster",
  label: "CloudHSM cluster",
  terraform: "aws_cloudhsm_v2_cluster",
  page: providerPage("cloudhsm_v2_cluster"),
  ref: { terraform: "id" },
  properties: {
    subnets: list(reference("ec2.subnet", {}), { terraform: "subnet_ids" }),
  },
});

export const cloudHsm = defineKind({
  name: "cloudhsm.hsm",
  label: "HSM",
  terraform: "aws_cloudhsm_v2_hsm",
  page: providerPage("cloudhsm_v2_hsm"),
  ref: { terraform: "id" },
  zones: ["subnet", "availabilityZone"],
  properties: {
    cluster: reference("cloudhsm.cluster", { terraform: "cluster_id" }),
    subnet: reference("ec2.subnet", { terraform: "subnet_id" }),
    availabilityZone: text({ terraform: "availability_zone" }),
  },
});
