import { cloudHsm, cloudHsmCluster, defineRule, spansZones, standingAtHome } from "../../src/rule.ts";
import example from "./zones.example.ts";

/** A cluster without an HSM in these files is left alone: HSMs are often added by hand, after the cluster has been initialised. */
export default defineRule({
  id: "cloudhsm-zones",
  title: "CloudHSM cluster has HSMs in two Availability Zones",
  survives: "zone-loss",
  capability: "network-redundant",
  advice: true,
  since: "0.1.0",
  why: `
    The HSMs of a cluster hold the same keys and take over from each other. With all of them in one Availability Zone nobody can
    use the keys when that zone is lost, and keys that were made since the last backup are gone with a single HSM.
  `,
  remedy: `
    Add an HSM in a second zone of the cluster. AWS copies users and keys to it; each HSM is charged by the hour.
  `,
  example,
  noFix: "a further HSM is a resource of its own, and needs a subnet in a second zone",
  references: [
    "https://docs.aws.amazon.com/cloudhsm/latest/userguide/bp-cluster-management.html",
    "https://docs.aws.amazon.com/cloudhsm/latest/userguide/clusters.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },

  on: cloudHsmCluster,
  appliesTo: (cluster) => cluster.referrers(cloudHsm, "cluster").exist(),
  expect: (cluster) => standingAtHome(spansZones(cluster.referrers(cloudHsm, "cluster").flatMap(({ zones }) => zones))),
  message: (cluster) => `${cluster} has its HSMs in fewer than two Availability Zones`,
});
