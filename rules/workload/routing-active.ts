import { all, any, defineRule, not, servesUsers, sharesUsers, staysInRegion, workload } from "../../src/rule.ts";
import example from "./routing-active.example.ts";

/** Asked where there is a second region. Whether each record is checked, and gets users at all, is `route53-active-records`'s question. */
export default defineRule({
  id: "workload-routing-active",
  title: "Users are shared out among the regions of the workload",
  survives: "region-loss",
  capability: "routing-active",
  since: "0.1.0",
  why: `
    Of a region that serves nobody, nobody knows whether it can. Where each serves its share every day, losing one
    costs only the requests that were under way.
  `,
  remedy: `
    Have latency, weighted or geolocation records for each region, or an accelerator with an endpoint group in each.
    Each region must be able to carry the load of all, which costs more the fewer regions there are.
  `,
  example,
  noFix: "the entries of the other region have to be made first",
  references: [
    "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html",
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy.html",
  ],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-7", "SC-36"] },

  on: workload,
  appliesTo: (whole, { recovery }) => all(recovery.length > 0 ? servesUsers(whole) : any(), not(staysInRegion(whole))),
  expect: sharesUsers,
  message: (whole) => `${whole} has nothing that shares its users out among the regions`,
});
