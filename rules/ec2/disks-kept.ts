import { all, any, defineRule, ec2, ec2Instance } from "../../src/rule.ts";
import example from "./disks-kept.example.ts";

/**
 * Asked of instances that keep data by something else already: whoever has one disk outlive the instance hardly means to lose the next one. The root disk
 * is left out, by the names that it goes by. What a policy or a plan backs up is kept all the same.
 */
export default defineRule({
  id: "ec2-disks-kept",
  title: "Data disks of an EC2 instance that keeps data outlive it",
  survives: "mistake",
  capability: "protected-from-deletion",
  precision: "high",
  since: "0.1.0",
  why: `
    A disk that an instance is launched with goes with it when the instance is terminated, unless its mapping says otherwise. A change that replaces
    the instance, of its image for example, terminates it, and the new one starts with an empty disk.
  `,
  remedy: `
    Set \`DeleteOnTermination\` to false for data disks, or make them volumes of their own and attach them, so that a new instance can take them
    over. Disks that are left are charged until somebody deletes them.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/preserving-volumes-on-termination.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-ebs.html",
    "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/instance",
  ],
  frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-12"] },

  on: ec2Instance,
  appliesTo: (instance) => all(ec2.isStateful(instance), ec2.dataDisks(instance).exist()),
  expect: (instance) => any(ec2.dataDisks(instance).every(({ deletedWithIt }) => deletedWithIt.equals(false)), ec2.isBackedUp(instance)),
  message: (instance) => `${instance} loses a data disk when it is terminated`,
  fix: {
    safety: "review",
    note: "disks that are left are charged until somebody deletes them",
    edits: ec2.keepDisks,
  },
});
