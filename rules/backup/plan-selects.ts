import { any, backupPlan, backupSelection, defineRule, unproven } from "../../src/rule.ts";
import example from "./plan-selects.example.ts";

/** A plan that a template hands out may be selected for by another one. */
export default defineRule({
  id: "backup-plan-selects",
  title: "Backup plan has a selection of resources",
  survives: "mistake",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    A backup plan says when and where backups are made, and nothing of what is backed up: that is a backup
    selection's to say. A plan without one is deployed without a complaint and never backs anything up.
  `,
  remedy: `
    Add a backup selection that names the plan and the resources, by ARN or by tag, or take the plan out. What
    is then backed up is charged by its size.
  `,
  example,
  noFix: "which resources the plan backs up, and by which role, is for somebody to choose",
  references: ["https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html"],
  frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
  similar: ["service-screener:backupPlanNotAssigned"],

  on: backupPlan,
  expect: (plan) =>
    any(
      plan.referrers(backupSelection, "plan").exist(),
      plan.isHandedOut() ? unproven(plan, `\`${plan.subject.shown}\` is handed out, so another deployment may hold its selection`) : any(),
    ),
  message: (plan) => `${plan} has no backup selection, so it backs nothing up`,
});
