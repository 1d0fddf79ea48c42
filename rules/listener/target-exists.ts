import { defineRule, elbListener, elbListenerRule, forwardedTo, forwardsToTargets } from "../../src/rule.ts";
import example from "./target-exists.example.ts";

/**
 * Listeners and rules that redirect or answer by themselves are left alone, and a target group of weight zero gets
 * no requests. It is not known, and never a fault, where the targets may be registered out of sight: the target
 * group is handed out or given to something else, an EKS cluster may bind services to it, a resource's own target
 * group cannot be read, or these files define nothing that could register.
 */
export default defineRule({
  id: "listener-target-exists",
  title: "Listener forwards to a target group that has targets",
  survives: "instance-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    A target group that nothing registers with answers every request with an error, and its health checks find
    nothing to check. Load balancer, zones and checks all look right, and yet no user is served; as the target of a
    failover it would be found out only then.
  `,
  remedy: `
    Name the target group in the Auto Scaling group, the ECS service or the list of targets that is to serve the
    requests, or let the listener forward to the group that they name already.
  `,
  example,
  noFix: "which group, service or targets are to serve the requests is for somebody to say",
  references: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-register-targets.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/attach-load-balancer-asg.html",
  ],
  frameworks: { wellArchitected: ["REL11-BP01"], nist80053: ["CP-10"] },

  on: [elbListener, elbListenerRule],
  appliesTo: (listener) => forwardedTo(listener).exist(),
  expect: forwardsToTargets,
  message: (listener) => `${listener} forwards to a target group that nothing registers with`,
});
