import { defineRule, rdsProxy, spansZones } from "../../src/rule.ts";
import example from "./proxy-multi-zone.example.ts";

/** Every proxy is asked. Subnets that cannot be read may share a zone, so that nothing is known of them. */
export default defineRule({
  id: "rds-proxy-multi-zone",
  title: "RDS proxy stands in several Availability Zones",
  survives: "zone-loss",
  capability: "compute-in-two-zones",
  since: "0.1.0",
  why: `
    Every connection goes through the proxy. One that stands in a single zone is lost with it, however well the
    database behind it fails over.
  `,
  remedy: `
    Give the proxy a subnet in each zone that the application uses. The subnets of a proxy cannot be changed later:
    it is replaced, and gets a new endpoint.
  `,
  example,
  noFix: "which subnets there are in other zones is for the network to say",
  references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-network-prereqs.html"],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },

  on: rdsProxy,
  expect: (proxy, goal) => spansZones(proxy.zones, goal.zones),
  message: (proxy, goal) => `${proxy} stands in fewer than ${goal.zones === 2 ? "two" : "three"} Availability Zones`,
});
