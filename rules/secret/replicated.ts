import { all, any, defineRule, hasInRecovery, isMadeAlike, not, secret, secrets, standsInRecovery } from "../../src/rule.ts";
import example from "./replicated.example.ts";

/**
 * Another secret of the same name there will do, and so does one that the same code makes there. What stands in the recovery region itself, or holds
 * what follows from the resources of its own region, is not asked.
 */
export default defineRule({
  id: "secret-replicated",
  title: "Secret exists in the recovery region",
  survives: "region-loss",
  capability: "keys-and-secrets-in-recovery-region",
  since: "0.1.0",
  why: `
    A secret stands in one region. Copies of the data are of no use to an application that cannot read the password
    for them, and nobody can read it out of a region that is lost.
  `,
  remedy: `
    Replicate the secret to the recovery region: Secrets Manager keeps the copy up to date, rotation included, with a key of
    that region. Each replica is charged like a secret.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/secretsmanager/latest/userguide/replicate-secrets.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-secret-replicaregion.html",
  ],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-9", "SC-12(1)"] },

  on: secret,
  appliesTo: (each, goal) => all(not(secrets.isAboutItsRegion(each)), not(standsInRecovery(each, goal))),
  expect: (each, goal) =>
    any(
      secrets.isReplicated(each, goal),
      hasInRecovery(each, secret, goal, (other) => any(isMadeAlike(each, other) ? all() : any(), all(each.secretName.isSet(), each.secretName.same(other.secretName)))),
    ),
  message: (each, { recovery: [region = "any other region"] }) => `${each} does not exist in ${region}`,
  fix: {
    safety: "review",
    note: "each replica is charged like a secret, and AWS's own key of its region encrypts it",
    edits: (each, { recovery: [region] }) => (region === undefined ? [] : [each.replicas.append({ region })]),
  },
});
