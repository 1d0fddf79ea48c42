import type { Resource, ResourceOf } from "../../graph/resource.ts";
import { backupPlan, backupPolicy, backupSelection } from "../../kinds/backup.ts";
import { nothingAt, Several } from "../../value/several.ts";
import { presume, type Evidence, type Verdict } from "../../value/verdict.ts";
import { once } from "../roles/once.ts";
import { isAccepted, type BackupRule } from "./plan.ts";
import { selects, type Selection } from "./selects.ts";

/**
 * The rules of all AWS Backup plans that reach a resource. A plan that AWS rejects reaches nothing; a
 * selection whose plan is not in these files may have rules that cannot be read.
 */
export const backupRules = once((store: Resource): Several<BackupRule> =>
  store
    .others(backupSelection)
    .where((selection) => selects(selection, store))
    .flatMap((selection) => plannedBy(selection))
    .and(store.others(backupPolicy).flatMap((policy) => plannedIn(policy)))
    .named(nothingAt(store.subject.name, `no backup plan selects \`${store.subject.shown}\``)),
);

/** Reached by at least one rule of a backup plan. */
export const inBackupPlan = (store: Resource): Verdict => backupRules(store).exist();

/** A backup policy of an organization may plan for anything in its accounts. */
function plannedIn(policy: ResourceOf<typeof backupPolicy>): Several<BackupRule> {
  const isOne = policy.type.equals("BACKUP_POLICY");
  const nothing = nothingAt(policy.subject.name, `\`${policy.subject.shown}\` plans no backups`);
  const because = (): readonly Evidence[] => isOne.because().map((each) => ({ ...each, says: `what the policy \`${policy.subject.shown}\` backs up is not read` }));
  return new Several<BackupRule>([], [{ least: 0, most: isOne.outcome === "fails" ? 0 : Infinity, distinct: false, because }], nothing);
}

function plannedBy(selection: Selection): Several<BackupRule> {
  const plan = selection.plan.target(backupPlan);
  const nothing = nothingAt(selection.subject.name, `\`${selection.subject.shown}\` belongs to a plan without rules`);
  if (plan) return plan.rules.where(() => presume(isAccepted(plan)));
  const { site, reading } = selection.plan;
  const because = (): readonly Evidence[] => selection.plan.evidence();
  return new Several<BackupRule>([], [{ least: 0, most: Infinity, distinct: false, because, hangsOn: site.world.hangsOn(reading) }], nothing);
}
