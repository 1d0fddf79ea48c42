import { defineKind } from "../graph/kind.ts";
import { bool, list, reference, text } from "../graph/properties.ts";
import { both, names } from "./names.ts";
import { bothPages } from "./pages.ts";

const FIREWALL = bothPages("networkfirewall-firewall", "networkfirewall_firewall");
/**
 * Both languages send nothing where nothing is written, and AWS then makes a firewall without the protection, as the acceptance tests of Terraform's
 * provider show; the reference says of the flag that it begins as TRUE.
 * https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/networkfirewall/firewall_test.go
 */
const CREATE_FIREWALL = "https://docs.aws.amazon.com/network-firewall/latest/APIReference/API_CreateFirewall.html";

/**
 * An association of a further endpoint brings no zone: AWS takes it only where the firewall has an endpoint already.
 * https://docs.aws.amazon.com/network-firewall/latest/developerguide/creating-vpc-endpoint-association.html
 */
export const networkFirewall = defineKind({
  name: "networkfirewall.firewall",
  label: "firewall",
  ...names("AWS::NetworkFirewall::Firewall", "aws_networkfirewall_firewall"),
  page: FIREWALL.cloudformation,
  ref: names("arn", "arn"),
  zones: ["subnets", "availabilityZones"],
  properties: {
    vpc: reference("ec2.vpc", names("VpcId", "vpc_id")),
    subnets: list(reference("ec2.subnet", {}), names("SubnetMappings[].SubnetId", "subnet_mapping[].subnet_id")),
    /** Of a firewall that is attached to a transit gateway, in place of subnets. */
    availabilityZones: list(text({}), names("AvailabilityZoneMappings[].AvailabilityZone", "availability_zone_mapping[].availability_zone_id")),
    deletionProtection: bool({ ...names("DeleteProtection", "delete_protection"), default: both(false, { cloudformation: CREATE_FIREWALL, terraform: FIREWALL.terraform }) }),
  },
});
