import { accelerator, defineRule, edge } from "../../src/rule.ts";
import example from "./two-regions.example.ts";

/** A traffic dial of zero keeps users away while the other region works, and not from a failover. */
export default defineRule({
  id: "accelerator-two-regions",
  title: "Accelerator has endpoint groups in two regions",
  survives: "region-loss",
  capability: "routing-movable",
  since: "0.1.0",
  why: `
    An accelerator answers under addresses that never change, and leads to the nearest region that is healthy. With
    the endpoints of one region only it has nowhere else to lead to, and fails open: users are sent to what has
    failed.
  `,
  remedy: `
    Add an endpoint group in the recovery region to each listener. Its traffic dial may be zero: when no endpoint of
    the other region is healthy, Global Accelerator sends users there all the same. Groups cost nothing by
    themselves.
  `,
  example,
  noFix: "an endpoint group leads to what stands in the recovery region, which has to be there first",
  references: [
    "https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoint-groups.html",
    "https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoints-endpoint-weights.unhealthy-endpoints.html",
  ],
  frameworks: { wellArchitected: ["REL11-BP02", "REL13-BP02"], nist80053: ["CP-7", "CP-10"] },

  on: accelerator,
  expect: edge.servesTwoRegions,
  message: (accelerator) => `${accelerator} leads to the endpoints of one region only`,
});
