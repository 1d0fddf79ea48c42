import { defineRule, networkFirewall } from "../../src/rule.ts";
import example from "./deletion-protection.example.ts";

/** A firewall is stateless and made again from its template: what is lost meanwhile is the way through it. */
export default defineRule({
  id: "firewall-deletion-protection",
  title: "Firewall is protected from deletion",
  survives: "mistake",
  capability: "protected-from-deletion",
  advice: true,
  since: "0.1.0",
  why: `
    Whoever deletes a firewall by mistake cuts off all that is routed through it. One that is made again has new endpoints,
    and every route has to be led to them.
  `,
  remedy: `
    Turn deletion protection on; it costs nothing. It has to be turned off again before the firewall can be deleted
    or replaced, also by its own stack.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/network-firewall/latest/APIReference/API_CreateFirewall.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/networkfirewall-controls.html",
  ],
  frameworks: { wellArchitected: ["REL08-BP05"], nist80053: ["CM-3", "SC-5(2)"] },
  similar: [
    "checkov:CKV_AWS_344",
    "hashicorp-fsbp-sentinel:network-firewall-should-have-deletion-protection-enabled",
    "steampipe-terraform-aws-compliance:vpc_network_firewall_deletion_protection_enabled",
    "prowler:networkfirewall_deletion_protection",
  ],

  on: networkFirewall,
  expect: (firewall) => firewall.deletionProtection.equals(true),
  message: (firewall) => `${firewall} can be deleted by mistake`,
  fix: {
    safety: "safe",
    note: "it has to be turned off again before the firewall can be deleted or replaced",
    edits: (firewall) => [firewall.deletionProtection.set(true)],
  },
});
