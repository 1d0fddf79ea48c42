import { all, defineRule, growStorage, not, presume, rds, rdsInstance, undecided } from "../../src/rule.ts";
import example from "./storage-autoscaling.example.ts";

/** RDS takes no limit that is less than a tenth above what is allocated; one that is equal turns the scaling off. */
const isRoom = (most: number, allocated: number): boolean => 10 * most >= 11 * allocated;

/**
 * Members of a cluster have storage that grows by itself, and RDS Custom has no autoscaling. What is allocated
 * to a replica or a restored instance comes from its source: any limit will do there.
 */
export default defineRule({
  id: "rds-storage-autoscaling",
  title: "RDS instance grows its storage by itself",
  survives: "instance-loss",
  capability: "scales",
  advice: true,
  precision: "high",
  since: "0.1.0",
  why: `
    An instance that runs out of storage stops: it takes no more writes, and often no more connections, until
    somebody has given it more.
  `,
  remedy: `
    Set a limit for storage that is at least a tenth above what is allocated. Storage grows in steps as it fills and
    never shrinks again, so that the limit is also the most that it can come to cost.
  `,
  example,
  references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.Autoscaling.html"],
  frameworks: { wellArchitected: ["REL01-BP06", "REL07-BP01"], nist80053: ["CP-2(2)"] },

  on: rdsInstance,
  appliesTo: (db) => all(not(rds.isCustom(db)), not(rds.isMember(db))),
  expect: (db) => {
    const allocated = db.allocatedStorage.known();
    if (allocated === undefined) return all(db.maxAllocatedStorage.isSet(), presume(undecided(db.allocatedStorage)));
    return all(db.maxAllocatedStorage.isSet(), db.maxAllocatedStorage.satisfies((most) => isRoom(most, allocated)));
  },
  message: (db) => `${db} does not grow its storage when it runs full`,
  fix: {
    safety: "review",
    note: "storage can come to cost twice as much as now, and never shrinks again",
    edits: growStorage,
  },
});
