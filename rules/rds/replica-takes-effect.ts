import { all, any, defineRule, isFilled, not, presume, provably, rds, rdsInstance, standingAtHome, standingOn } from "../../src/rule.ts";
import example from "./replica-takes-effect.example.ts";

/**
 * Asked of replicas that are meant to cross regions: those that say the region of their source, and those whose
 * source is found in another one. A name that AWS does not know in the place of the source is diagnosed by
 * `near-miss-property`.
 */
export default defineRule({
  id: "rds-replica-takes-effect",
  title: "Cross-region replica can find its source",
  survives: "region-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    A replica stands in the region of its own stack, or of its provider. To reach a source in another region it must name
    it by ARN, from there, and bring a key of its own region if the source is encrypted. Otherwise RDS rejects it,
    or the copy that was to leave the region stays beside the original.
  `,
  remedy: `
    Move the replica to a stack, or to a provider, of the recovery region and name the source by its ARN, with a key of
    that region for an encrypted source.
  `,
  example,
  noFix: "the replica belongs to a stack or a provider of the recovery region, which has to exist first",
  references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.XRgn.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html",
  ],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7"] },

  on: rdsInstance,
  appliesTo: (db) => all(rds.isReplica(db), isFilled(db.replicaOf), any(isFilled(db.sourceRegion), rds.hasSourceElsewhere(db))),
  expect: (db) => {
    const { replicaOf, sourceRegion } = db;
    const atHome = all(isFilled(sourceRegion), sourceRegion.same(db.region));
    const beside = rds.hasSourceBeside(db);
    const isNamedByArn = any(atHome, beside, replicaOf.isArn());
    const agree = any(not(isFilled(sourceRegion)), not(replicaOf.isArn()), replicaOf.arnRegion().same(sourceRegion));
    const isLocked = standingAtHome(provably(replicaOf.follow(rdsInstance, rds.isEncrypted)));
    const stays = standingOn(sourceRegion, any(not(beside), provably(atHome)));
    const isFound = standingOn(replicaOf, isNamedByArn);
    const hasKey = any(atHome, beside, not(isLocked), isFilled(db.kmsKey));
    return [
      { key: "place", verdict: stays, message: `${db} is to follow a source in another region that is deployed beside it` },
      { key: "name", verdict: isFound, message: `${db} names its source in another region by something else than an ARN` },
      { key: "region", verdict: standingOn(sourceRegion, presume(agree)), message: `${db} names a source region that is not that of its source` },
      { key: "key", verdict: hasKey, message: `${db} brings no key of its own region for a source that is encrypted` },
    ];
  },
  message: (db) => `${db} cannot replicate from another region`,
});
