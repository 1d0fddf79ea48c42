import { all, canMoveUsers, defineRule, not, servesUsers, staysInRegion, workload } from "../../src/rule.ts";
import example from "./routing.example.ts";

/**
 * A plain record names one region, and is changed by hand, in a control plane that stands in one region itself. What
 * chooses badly is told by the rules of records, accelerators and distributions.
 */
export default defineRule({
  id: "workload-routing",
  title: "Something chooses the region to which users are sent",
  survives: "region-loss",
  capability: "routing-movable",
  since: "0.1.0",
  why: `
    Users reach what a name or an address leads to. Where that is one load balancer in one region, nothing sends them
    elsewhere when the region fails: somebody must change records by hand, and wait until caches have forgotten the old ones.
  `,
  remedy: `
    Put records with failover, latency or weighted routing, an accelerator with an endpoint group in each region, or a
    distribution with an origin group before the entries of both regions. Accelerators and health checks are charged.
  `,
  example,
  noFix: "the entries of both regions have to be made first",
  references: [
    "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html",
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover.html",
    "https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoint-groups.html",
  ],
  frameworks: { wellArchitected: ["REL11-BP02", "REL13-BP02"], nist80053: ["CP-7", "CP-10"] },

  on: workload,
  appliesTo: (whole) => all(servesUsers(whole), not(staysInRegion(whole))),
  expect: canMoveUsers,
  message: (whole) => `${whole} has nothing that sends its users to another region`,
});
