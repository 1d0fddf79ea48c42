import { addBalancerCheck, autoScalingGroup, checksByBalancer, defineRule, isServing } from "../../src/rule.ts";
import example from "./elb-health-check.example.ts";

/** Groups that no load balancer sends requests to are left alone. */
export default defineRule({
  id: "asg-elb-health-check",
  title: "Auto Scaling group behind a load balancer replaces what the balancer finds unhealthy",
  survives: "instance-loss",
  capability: "health-checked",
  since: "0.1.0",
  why: `
    Unless it is told otherwise, the group only looks whether the machine runs. An instance whose application hangs
    gets no more requests from the load balancer, but is never replaced: capacity goes down with each of them, and
    nobody is told.
  `,
  remedy: `
    Add the load balancer's health check to those of the group, and give it a grace period that is longer than the
    application needs to start. Make sure first that the balancer's check looks at the instance itself and not at
    what it depends on, or an outage of a database replaces every instance.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-health-checks.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/autoscaling-load-balancer.html",
  ],
  frameworks: { wellArchitected: ["REL11-BP01", "REL11-BP03"], nist80053: ["CP-10", "SI-13(5)"] },
  similar: [
    "checkov:CKV2_AWS_15",
    "cdk-nag:AutoScalingGroupELBHealthCheckRequired",
    "guard-rules-registry:AUTOSCALING_GROUP_ELB_HEALTHCHECK_REQUIRED",
    "prowler:autoscaling_group_elb_health_check_enabled",
    "hashicorp-fsbp-sentinel:autoscaling-group-with-load-balancer-attached-should-have-elb-healthcheck",
    "steampipe-terraform-aws-compliance:autoscaling_group_with_lb_use_health_check",
  ],

  on: autoScalingGroup,
  appliesTo: isServing,
  expect: checksByBalancer,
  message: (group) => `${group} keeps instances that its load balancer finds unhealthy`,
  fix: {
    safety: "review",
    note: "replaces instances that the load balancer finds unhealthy, also those that need longer to start than the grace period",
    edits: (group, { rto }) => addBalancerCheck(group, rto),
  },
});
