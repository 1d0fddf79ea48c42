import { defineRule, ec2, ec2Instance } from "../../src/rule.ts";
import example from "./termination-protection.example.ts";

/**
 * Asked of instances that keep data, as somebody shows by what they do for it: a disk outlives the instance, a volume is attached, or a policy or plan backs it
 * up. All others can be built again.
 */
export default defineRule({
  id: "ec2-termination-protection",
  title: "EC2 instance that keeps data has termination protection",
  survives: "mistake",
  capability: "protected-from-deletion",
  advice: true,
  precision: "high",
  since: "0.1.0",
  why: `
    One call in the wrong account, or one line that is taken out of the code, terminates an instance at once. What it keeps
    on its disks is then at best as old as the last snapshot, and the instance has to be built around it again.
  `,
  remedy: `
    Turn termination protection on; it costs nothing and needs no restart. It has to be turned off before the instance can be
    deleted or replaced on purpose.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_ChangingDisableAPITermination.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9"] },
  similar: [
    "cdk-nag:EC2InstanceTerminationProtection",
    "steampipe-terraform-aws-compliance:ec2_instance_termination_protection_enabled",
    "service-screener:EC2NoTerminationProtection",
  ],

  on: ec2Instance,
  appliesTo: ec2.isStateful,
  expect: ec2.isProtected,
  message: (instance) => `${instance} keeps data, and can be terminated by one call`,
  fix: {
    safety: "safe",
    note: "an instance that is to be deleted or replaced needs it turned off first",
    edits: ec2.protect,
  },
});
