import { defineRule, stores } from "../../src/rule.ts";

/**
 * Of what AWS has no live copy nobody is accused: it stays unknown, and somebody may attest a copy of their own. Stores that
 * AWS does copy are judged by rules of their own.
 */
export default defineRule({
  id: "workload-data-replicated",
  title: "Data store that AWS does not replicate across regions has a live copy there all the same",
  survives: "region-loss",
  capability: "data-replicated",
  since: "0.1.0",
  why: `
    Some stores have no live copy in another region: all that can be brought there are snapshots, as old as the last copy
    of one. A tier that counts on live data is not reached by them, whatever else stands ready.
  `,
  remedy: `
    Keep the data in a store that replicates, copy it by a job of your own and attest that in the configuration under
    \`attest.stores\`, or choose a tier that a restore from a copied snapshot can meet.
  `,
  noFix: "the data has to move to a store that replicates, or somebody has to attest a copy",
  references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts.Limitations.html",
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_planning_for_recovery_disaster_recovery.html",
  ],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7"] },

  on: stores.unreplicatedKinds,
  appliesTo: stores.hasNoLiveCopy,
  expect: stores.mayHaveLiveCopy,
  message: (store) => `${store} has no live copy in another region`,
});
