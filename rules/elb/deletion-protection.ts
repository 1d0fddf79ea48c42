import { defineRule, elbLoadBalancer } from "../../src/rule.ts";
import example from "./deletion-protection.example.ts";

/** A Classic Load Balancer has no deletion protection and is left alone. */
export default defineRule({
  id: "elb-deletion-protection",
  title: "Load balancer is protected from deletion",
  survives: "mistake",
  capability: "protected-from-deletion",
  advice: true,
  since: "0.1.0",
  why: `
    A load balancer holds no data and can be made again from its template, but not with the same DNS name and
    addresses. Whoever deletes it by mistake takes the service down until every record and every client that names
    the old one has been changed.
  `,
  remedy: `
    Turn deletion protection on. It has to be turned off again before the load balancer can be deleted or replaced,
    also by its own stack.
  `,
  example,
  references: ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html"],
  frameworks: { wellArchitected: ["REL08-BP05"], nist80053: ["CM-3", "SC-5(2)"] },
  similar: [
    "checkov:CKV_AWS_150",
    "cdk-nag:ELBDeletionProtectionEnabled",
    "guard-rules-registry:ELB_DELETION_PROTECTION_ENABLED",
    "prowler:elbv2_deletion_protection",
    "hashicorp-fsbp-sentinel:elb-ensure-deletion-protection-enabled",
    "steampipe-terraform-aws-compliance:elb_application_lb_deletion_protection_enabled",
    "kics:alb_deletion_protection_disabled",
    "aws-config-rules:ELB_DELETION_PROTECTION_ENABLED",
  ],

  on: elbLoadBalancer,
  expect: (balancer) => balancer.deletionProtection.equals(true),
  message: (balancer) => `${balancer} can be deleted by mistake`,
  fix: {
    safety: "safe",
    note: "it has to be turned off again before the load balancer can be deleted or replaced",
    edits: (balancer) => [balancer.deletionProtection.set(true)],
  },
});
