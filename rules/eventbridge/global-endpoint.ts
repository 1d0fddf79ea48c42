import { defineRule, eventBus, eventEndpoint, isFilled, not } from "../../src/rule.ts";
import example from "./global-endpoint.example.ts";

/** Asked of custom buses: AWS's own events go to the default bus, and a partner's come by a bus of theirs. */
export default defineRule({
  id: "eventbridge-global-endpoint",
  title: "Event bus is behind a global endpoint",
  survives: "region-loss",
  capability: "messages-not-lost",
  advice: true,
  precision: "medium",
  since: "0.1.0",
  why: `
    Who sends events to a bus can send nothing while its region is lost, unless each sender knows where else to go. A global
    endpoint sends them to a bus of the same name in a second region as soon as a health check fails, and back when
    it passes again.
  `,
  remedy: `
    Make a bus of the same name, with its rules, in the recovery region, and a global endpoint with a health check over both.
    Senders name the endpoint, and sign with Signature Version 4A. Replicated events are charged as custom events.
  `,
  example,
  noFix: "it takes a bus with its rules in another region, a health check, and senders that name the endpoint",
  references: [
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-global-endpoints.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-endpoint.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01", "REL13-BP02"], nist80053: ["CP-10", "SC-36"] },

  on: eventBus,
  appliesTo: (bus) => not(isFilled(bus.partnerSource)),
  expect: (bus) => bus.referrers(eventEndpoint, "buses").exist(),
  message: (bus) => `${bus} is behind no global endpoint`,
});
