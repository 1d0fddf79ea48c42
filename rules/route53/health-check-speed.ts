import { all, defineRule, dns, hasten, isFilled, route53HealthCheck, route53Record } from "../../src/rule.ts";
import example from "./health-check-speed.example.ts";

/**
 * Nothing faster is asked than what Route 53 does at its fastest with the sane three failures: 90 seconds. A
 * routing control acts at once, and an alarm after the periods that it looks at.
 */
export default defineRule({
  id: "route53-health-check-speed",
  title: "Health check moves users within the recovery time objective",
  survives: "region-loss",
  capability: "fast-detection",
  since: "0.1.0",
  why: `
    Until users are elsewhere, the check must have failed often enough in a row, and the old answer must have run
    out in every resolver: interval times failures, plus the time to live. That alone can be longer than the
    whole recovery may take.
  `,
  remedy: `
    Check every 10 seconds and set the time to live to 60. The interval of a check cannot be changed: a new check
    replaces it, and fast checks cost more. Fewer failures than three move users for a hiccup.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-healthcheck-healthcheckconfig.html",
  ],
  frameworks: { wellArchitected: ["REL11-BP01", "REL13-BP01"], nist80053: ["CP-10", "SI-13"] },
  similar: ["service-screener:route53HealthCheckSlowInterval"],

  options: {
    shortest: { type: "seconds", default: 90, says: "the shortest time that is asked for, however short the objective" },
  },
  on: route53Record,
  appliesTo: (record) => all(dns.isChosen(record), isFilled(record.healthCheck)),
  expect: (record, goal) => record.healthCheck.follow(route53HealthCheck, (check) => dns.movesWithin(record, check, Math.max(goal.rto, goal.option("shortest")))),
  message: (record, goal) => `${record} may go on sending users to what has failed for more than ${String(Math.max(goal.rto, goal.option("shortest")))} seconds`,
  fix: {
    safety: "review",
    note: "replaces the health check, so that the record may have none for a moment, and fast checks cost more",
    edits: (record, goal) => hasten(record, Math.max(goal.rto, goal.option("shortest"))),
  },
});
