import { backup, backupPlan, defineRule } from "../../src/rule.ts";
import example from "./cross-region.example.ts";

/** What a template makes stands in its own region, so a copy to one of its own vaults stays there. */
export default defineRule({
  id: "backup-cross-region",
  title: "Backup plan copies to a vault in another region",
  survives: "region-loss",
  capability: "backup-leaves-region",
  evidenceOf: "data-leaves-region",
  since: "0.1.0",
  why: `
    Backups stand in the region of what they are made of. When the region is out of reach, so are they, and there
    is nothing to restore from elsewhere.
  `,
  remedy: `
    Add a copy action that names, by its ARN, a vault in the recovery region; a stack of that region makes it.
    Transfer and storage of the copies are charged. The copies are encrypted with the key of the vault.
  `,
  example,
  noFix: "the vault in the recovery region, whose ARN the copy names, has to be there first",
  references: ["https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html"],
  frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-9"] },
  similar: ["service-screener:backupPlanNoCrossRegionCopy"],

  on: backupPlan,
  expect: (plan) => plan.rules.some((rule) => rule.copies.some((copy) => backup.leavesRegion(copy, plan))),
  message: (plan) => `${plan} keeps its backups in one region`,
});
