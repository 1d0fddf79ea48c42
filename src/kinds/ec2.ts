import { defineKind } from "../graph/kind.ts";
import { text, tags, reference } from "../graph/properties.ts";
import { templatePage } from "./pages.ts";

export const ec2Subnet = defineKind({
  name: "ec2.subnet",
  label: "subnet",
  cloudformation: "AWS::EC2::Subnet",
  page: templatePage("ec2-subnet"),
  ref: { cloudformation: "id" },
  zones: ["availabilityZone", "availabilityZoneId"],
  properties: {
    availabilityZone: text({ cloudformation: "AvailabilityZone" }),
    availabilityZoneId: text({ cloudformation: "AvailabilityZoneId" }),
    vpc: reference("ec2.vpc", { cloudformation: "VpcId" }),
    tags: tags({ cloudformation: "Tags" }),
  },
});
