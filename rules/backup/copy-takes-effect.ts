import { all, any, backupPlan, defineRule, not } from "../../src/rule.ts";
import example from "./copy-takes-effect.example.ts";

/** Whether the vault stands in another region is `backup-cross-region`'s question. */
export default defineRule({
  id: "backup-copy-takes-effect",
  title: "Copies of backups name their vault by its ARN",
  survives: "region-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    A copy names its destination by ARN, for it may be in another region or account. The name of a vault, which
    is what a plain reference to one gives, is not enough: AWS Backup rejects the plan, and with it go the copies
    and the backups themselves.
  `,
  remedy: `
    Name the vault by its ARN. A vault in another region belongs to a stack of that region: write its ARN with
    that region in it.
  `,
  example,
  noFix: "the ARN says in which region and account the vault stands, which its name does not",
  references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupplan-copyactionresourcetype.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupvault.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP02"], nist80053: ["CP-6", "CP-9"] },

  on: backupPlan,
  appliesTo: (plan) => plan.rules.flatMap((rule) => rule.copies).exist(),
  expect: (plan) => [
    { key: "copies", verdict: plan.rules.every((rule) => rule.copies.every(() => all())), message: `${plan} has copies that cannot be read` },
    ...plan.rules.members.flatMap(({ item: rule, presence }) =>
      rule.copies.members.map(({ item: copy, presence: copied }) => ({
        key: `${copy}`,
        verdict: any(not(presence), not(copied), copy.vault.isArn()),
        message: `${copy} does not name its vault by an ARN, so AWS rejects the plan`,
      })),
    ),
  ],
  message: (plan) => `${plan} has a copy that does not name its vault by an ARN`,
});
