import { any, defineRule, ec2Volume, keep, stores } from "../../src/rule.ts";
import example from "./kept.example.ts";

/**
 * Asked of volumes that are resources of their own. The disks that an instance is launched with are judged by
 * `ec2-disks-kept`. A volume that its code keeps holds, too.
 */
export default defineRule({
  id: "ebs-kept",
  title: "EBS volume is kept, or leaves a snapshot, when it is deleted or replaced",
  survives: "mistake",
  capability: "protected-from-deletion",
  layerOf: "store-kept",
  since: "0.1.0",
  why: `
    A volume that is taken out of the code is deleted with everything on it, and so is one that a change replaces: another Availability Zone
    or another key is enough. By default nothing of it is left.
  `,
  remedy: `
    Ask for a snapshot both on deletion and on replacement, or have the volume retained; in Terraform set \`final_snapshot\` or
    \`prevent_destroy\`. Snapshots and retained volumes are charged until somebody deletes them.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html",
    "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ebs_volume",
  ],
  frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-12"] },

  on: ec2Volume,
  expect: (volume) => any(stores.isRetained(volume, "Snapshot"), ...(volume.knows("finalSnapshot") ? [volume.finalSnapshot.equals(true)] : [])),
  message: (volume) => `${volume} leaves nothing behind when it is deleted or replaced`,
  fix: {
    safety: "review",
    note: "a snapshot is charged until somebody deletes it",
    edits: (volume) => (volume.knows("finalSnapshot") ? [volume.finalSnapshot.set(true)] : keep(volume, "Snapshot")),
  },
});
