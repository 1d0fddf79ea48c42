import { all, any, defineRule, elbTargetGroup, mayHaveTargets, not, presume, provided } from "../../src/rule.ts";
import example from "./health-check.example.ts";

/**
 * Health checks are always on but for functions. A connection is all that can be asked of a group that is not
 * checked over HTTP, and a gRPC group has a method of its own for the check. In a group that nothing registers with,
 * such as the empty default of a listener, nothing is checked.
 */
export default defineRule({
  id: "target-group-health-check",
  title: "Target group checks the health of the application",
  survives: "instance-loss",
  capability: "health-checked",
  since: "0.1.0",
  why: `
    A load balancer only leaves out what it knows to be unhealthy. For functions it does not look unless it is told
    to. For a group that is checked over HTTP the default path is the start page, which is often a redirect, a static
    file or a page behind a login, and says little about whether the application works.
  `,
  remedy: `
    Give the check a path that answers only when this instance can do its work, and that does not fail for all
    instances at once when something that they share is down. Each check of a function is an invocation and is charged.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html",
  ],
  frameworks: { wellArchitected: ["REL11-BP01"], nist80053: ["CP-10", "SI-13(5)"] },
  similar: ["checkov:CKV_AWS_261", "steampipe-terraform-aws-compliance:elb_lb_target_group_use_health_check"],

  on: elbTargetGroup,
  appliesTo: (group) => presume(mayHaveTargets(group)),
  expect: (group) => {
    const lambda = group.targetType.equals("lambda");
    const ownProtocol = group.checkProtocol.isOneOf("HTTP", "HTTPS");
    const overHttp = any(all(group.checkProtocol.isSet(), ownProtocol), all(group.checkProtocol.isUnset(), group.protocol.isOneOf("HTTP", "HTTPS")));
    const asksForPath = all(not(lambda), not(group.protocolVersion.equals("GRPC")), overHttp);
    return all(provided(lambda, all(group.checked.isSet(), group.checked.equals(true))), provided(asksForPath, group.checkPath.isSet()));
  },
  message: (group) =>
    group.targetType.known() === "lambda" ? `${group} does not check whether its function works` : `${group} is checked at the start page, as no path is set`,
  fix: {
    safety: "review",
    note: "each check of a function is an invocation and is charged",
    edits: (group) => (group.targetType.known() === "lambda" ? [group.checked.set(true)] : []),
  },
});
