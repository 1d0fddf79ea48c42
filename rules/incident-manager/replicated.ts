import { defineRule, incidentReplicationSet } from "../../src/rule.ts";
import example from "./replicated.example.ts";

/** An account has one replication set, which no region owns. */
export default defineRule({
  id: "incident-manager-replicated",
  title: "Incident Manager keeps its data in at least two regions",
  survives: "region-loss",
  capability: "messages-not-lost",
  advice: true,
  since: "0.1.0",
  why: `
    Incident Manager keeps contacts, escalation plans and response plans in the regions of its replication set. With one
    region, nobody is called and no plan can be read when that region is lost, which is when they are needed.
  `,
  remedy: `
    Add a second region to the replication set. AWS copies the data there; regions can be added later, one at a time.
  `,
  example,
  noFix: "which second region keeps the data is for somebody to choose",
  references: [
    "https://docs.aws.amazon.com/incident-manager/latest/userguide/disaster-recovery-resiliency.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmincidents-replicationset.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "IR-4"] },

  on: incidentReplicationSet,
  expect: (set) => set.regions.and(set.formerRegions).distinct((region) => region).atLeast(2),
  message: (set) => `${set} keeps its data in one region`,
});
