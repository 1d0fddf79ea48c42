import { any, defineRule, eventEndpoint, events, isFilled, not, presume } from "../../src/rule.ts";
import example from "./endpoint-takes-effect.example.ts";

/** The buses stand in two regions, and often in two templates: names that cannot be compared are taken to be the same. */
export default defineRule({
  id: "eventbridge-endpoint-takes-effect",
  title: "Global endpoint has two buses of one name, and a role to replicate with",
  survives: "region-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    EventBridge asks for buses of the same name in both regions, and for a role unless replication is switched off: it
    rejects any other endpoint. What was meant as the way to the second region is not there.
  `,
  remedy: `
    Give both buses one name. Name a role that may put events on both, or set the state of replication to DISABLED.
  `,
  example,
  noFix: "what the two buses are called, and which role may put events on both, is for somebody to say",
  references: [
    "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateEndpoint.html",
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-global-endpoints.html",
  ],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-10"] },

  on: eventEndpoint,
  expect: (endpoint) => [
    { key: "names", verdict: presume(events.busesShareName(endpoint)), message: `${endpoint} names two buses of different names, which EventBridge rejects` },
    {
      key: "role",
      verdict: presume(any(isFilled(endpoint.role), not(endpoint.replication.equals("ENABLED")))),
      message: `${endpoint} replicates events and names no role for that, which EventBridge rejects`,
    },
  ],
  message: (endpoint) => `${endpoint} is rejected by EventBridge`,
});
