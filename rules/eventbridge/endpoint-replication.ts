import { defineRule, eventEndpoint, isFilled } from "../../src/rule.ts";
import example from "./endpoint-replication.example.ts";

/**
 * Replication is on where nobody switches it off. Whether the endpoint has a role for it is asked by
 * `eventbridge-endpoint-takes-effect`.
 */
export default defineRule({
  id: "eventbridge-endpoint-replication",
  title: "Global endpoint replicates events to both regions",
  survives: "region-loss",
  capability: "messages-not-lost",
  since: "0.1.0",
  why: `
    Without replication an event is on one of the two buses only: what the lost region had taken and not handed on
    stays out of reach. Nor does the endpoint fail back by itself: somebody has to reset the health check.
  `,
  remedy: `
    Set the state of replication to ENABLED, which is the default, and name a role that may put events on both
    buses. Targets get each event in both regions, so that handling one twice must do no harm. Replicated events are
    charged as custom events.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-global-endpoints.html",
    "https://docs.aws.amazon.com/config/latest/developerguide/global-endpoint-event-replication-enabled.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP02"], nist80053: ["CP-10", "SC-36"] },
  similar: ["prowler:eventbridge_global_endpoint_event_replication_enabled", "hashicorp-nist-sentinel:eventbridge-global-endpoints-should-have-event-replication-enabled"],

  on: eventEndpoint,
  expect: (endpoint) => endpoint.replication.equals("ENABLED"),
  message: (endpoint) => `${endpoint} does not replicate events`,
  fix: {
    safety: "review",
    note: "targets get each event in both regions, and replicated events are charged as custom events",
    edits: (endpoint) => (isFilled(endpoint.role).outcome === "fails" ? [] : [endpoint.replication.set("ENABLED")]),
  },
});
