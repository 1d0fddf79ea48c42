import { autoScalingGroup, connections, defineRule, ec2Instance, ec2Subnet, ec2Volume, elbClassic, rdsInstance } from "../../src/rule.ts";
import example from "./names-not-fixed.example.ts";

/**
 * A template with names of one region's zones is right there, and fails where it is deployed to another region: to the
 * recovery region, when it is needed. Where it is not known which region that is, the rule does not ask.
 */
export default defineRule({
  id: "zone-names-not-fixed",
  title: "Availability Zones are named in the region that they are used in",
  survives: "region-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    The name of an Availability Zone begins with its region, and AWS rejects it in any other. A template that names its
    zones literally cannot be deployed to a second region, which mostly shows when that region is to take over.
  `,
  remedy: `
    Ask for the zones of the region at hand: \`Fn::GetAZs\` in CloudFormation, \`aws_availability_zones\` in Terraform, or a
    parameter for each region. Existing subnets stay as they are as long as the zone that comes of it is the same.
  `,
  example,
  noFix: "which zone of another region stands for it is for the network to say",
  references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getavailabilityzones.html",
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html",
  ],
  frameworks: { wellArchitected: ["REL13-BP04"], nist80053: ["CP-7", "CP-10"] },

  on: [autoScalingGroup, ec2Instance, ec2Subnet, ec2Volume, elbClassic, rdsInstance],
  appliesTo: (resource) => connections.hasKnownRegion(resource),
  expect: (resource) =>
    resource.is(autoScalingGroup) || resource.is(elbClassic)
      ? resource.availabilityZones.every((zone) => connections.isOfRegion(resource, zone))
      : connections.isOfRegion(resource, resource.availabilityZone),
  message: (resource) => `${resource} names an Availability Zone of another region`,
});
