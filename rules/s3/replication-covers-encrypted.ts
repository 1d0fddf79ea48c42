import { all, any, defineRule, presume, s3Bucket } from "../../src/rule.ts";
import example from "./replication-covers-encrypted.example.ts";

/** Buckets that leave encryption to S3's own keys replicate everything. */
export default defineRule({
  id: "s3-replication-covers-encrypted",
  title: "S3 replication takes objects encrypted with KMS along",
  survives: "region-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    S3 replicates no object that is encrypted with a KMS key unless the rule says so, and it says nothing about
    what it leaves out. Where KMS is the default of the bucket, that is every object: the copy stays empty.
  `,
  remedy: `
    Let the rule select encrypted objects, name a key of the destination's region for the copies, and allow the
    replication role to decrypt with the one and encrypt with the other. KMS requests are charged.
  `,
  example,
  noFix: "the key for the copies, and what the role may do with it, have to be chosen",
  references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-config-for-kms-objects.html"],
  frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-9"] },

  on: s3Bucket,
  appliesTo: (bucket) =>
    all(
      bucket.replication.some((rule) => rule.status.equals("Enabled")),
      bucket.encryption.some(({ algorithm }) => algorithm.startsWith("aws:kms")),
    ),
  expect: (bucket) =>
    bucket.replication.every((rule) =>
      any(
        all(
          all(rule.encryptedObjects.isSet(), rule.encryptedObjects.equals("Enabled")),
          rule.replicaKey.isSet(),
          presume(rule.destination.follow(s3Bucket, (copy) => rule.replicaKey.arnRegion().same(copy.region))),
        ),
        rule.status.equals("Disabled"),
      ),
    ),
  message: (bucket) => `${bucket} encrypts with KMS, and its replication leaves encrypted objects out or has no key for them`,
});
