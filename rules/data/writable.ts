import { all, any, canMoveWrites, defineRule, failsOverByItself, isWrittenEverywhere, stores, writtenKinds } from "../../src/rule.ts";
import example from "./writable.example.ts";

/**
 * Writes that all go to one region, and move with a failover that needs nobody, are an active-active strategy, too. Writes that are
 * shared out among regions cannot be seen: they are attested. Where there is no second region nothing is asked.
 */
export default defineRule({
  id: "data-writable",
  title: "Data can be written wherever the workload serves, or the writes move by themselves",
  survives: "region-loss",
  capability: "data-writable-everywhere",
  yieldsTo: [
    "aurora-global",
    "documentdb-global",
    "dsql-multi-region",
    "dynamodb-global",
    "efs-replication",
    "memorydb-multi-region",
    "neptune-global",
    "rds-cross-region-replica",
    "s3-replication",
  ],
  since: "0.1.0",
  why: `
    A region that can only read serves half of what it is asked. When the region that takes the writes is lost, every request that
    changes something fails until another one takes them.
  `,
  remedy: `
    Keep the data in a store that takes writes in each region, or send all writes to one region and have a health check or a switch move
    them to the copy in the other. Where each region writes data of its own, attest that under \`attest.stores\`.
  `,
  example,
  noFix: "which store takes writes in several regions, or what moves the writes, is a choice of architecture",
  references: [
    "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html",
    "https://docs.aws.amazon.com/prescriptive-guidance/latest/dynamodb-global-tables/write-modes.html",
  ],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-7", "SC-36"] },

  on: writtenKinds,
  appliesTo: (store, { recovery }) => all(recovery.length > 0 ? all() : any(), stores.isOriginal(store)),
  expect: (store) => any(isWrittenEverywhere(store), all(canMoveWrites(store), failsOverByItself(store))),
  message: (store) => `${store} takes writes in one region, and nothing moves them to another`,
});
