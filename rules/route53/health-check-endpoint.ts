import { all, any, defineRule, route53HealthCheck } from "../../src/rule.ts";
import example from "./health-check-endpoint.example.ts";

/** Groups of checks, alarms and routing controls check no endpoint by themselves. */
export default defineRule({
  id: "route53-health-check-endpoint",
  title: "Health check asks the application, not only its port",
  survives: "region-loss",
  capability: "health-checked",
  since: "0.1.0",
  why: `
    A port that accepts connections says that a process listens, not that it works: an application without its
    database still answers. A check that asks for nothing in particular gets the front page, from a cache if
    need be.
  `,
  remedy: `
    Check by HTTPS, with the path of a page that answers only if what users need works: the application, its
    database, what it cannot do without. Keep that page cheap, for it is asked from several places at once.
  `,
  example,
  noFix: "which page answers only while users can work is for the application to say",
  references: [
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/health-checks-types.html",
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html",
  ],
  frameworks: { wellArchitected: ["REL11-BP01"], nist80053: ["SI-13"] },

  on: route53HealthCheck,
  appliesTo: ({ type }) => type.isOneOf("HTTP", "HTTPS", "HTTP_STR_MATCH", "HTTPS_STR_MATCH", "TCP"),
  expect: ({ type, path }) => any(all(type.isOneOf("HTTP", "HTTPS"), path.isSet()), type.isOneOf("HTTP_STR_MATCH", "HTTPS_STR_MATCH")),
  message: (check) => `${check} ${check.type.known() === "TCP" ? "sees only that a port answers" : "asks for no page in particular"}`,
});
