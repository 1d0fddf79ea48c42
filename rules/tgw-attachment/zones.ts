import { defineRule, ec2TransitGatewayVpc, network, spansZones } from "../../src/rule.ts";
import example from "./zones.example.ts";

/** A VPC has one attachment to a transit gateway, so that its subnets are all there are. One without a second zone is told so by `vpc-subnets-zones`. */
export default defineRule({
  id: "tgw-attachment-zones",
  title: "Transit gateway attachment has subnets in two Availability Zones",
  survives: "zone-loss",
  capability: "network-redundant",
  since: "0.1.0",
  why: `
    A transit gateway reaches a VPC by the subnets of the attachment. What stands in an Availability Zone without one cannot use
    the transit gateway at all, and with a single subnet the VPC is cut off when that zone is lost.
  `,
  remedy: `
    Name one subnet in each zone that the VPC uses, at least two. Further subnets of an attachment cost nothing.
  `,
  example,
  noFix: "which subnets there are in a second zone is for the network to say",
  references: [
    "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html",
    "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-best-design-practices.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },

  on: ec2TransitGatewayVpc,
  appliesTo: (attachment) => network.offersSecondZone(attachment.vpc),
  expect: (attachment) => spansZones(attachment.zones),
  message: (attachment) => `${attachment} has subnets in fewer than two Availability Zones`,
});
