import { defineRule, hasNearMisses, KINDS, nearMisses } from "../../src/rule.ts";
import example from "./property.example.ts";

/**
 * Only names that mean a protection. Other names that do not exist are a template linter's business. The
 * ordinary rule about what was meant says nothing on top of it.
 */
export default defineRule({
  id: "near-miss-property",
  title: "Protections are written under names that exist",
  survives: "mistake",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    A setting under a name that neither AWS nor Terraform's provider knows protects nothing: the deployment is
    rejected, or goes through without it. In a review it reads as if the protection were there.
  `,
  remedy: `
    Write the setting under the name that the message gives, and check its form: a name that is nearly right
    often comes with a value in the form of another service.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html",
    "https://registry.terraform.io/providers/hashicorp/aws/latest/docs",
  ],
  frameworks: { wellArchitected: ["REL08-BP01"], nist80053: ["CM-6"] },

  on: KINDS.filter(hasNearMisses),
  expect: (resource) =>
    nearMisses(resource).map(({ written, unknownTo, right, instead, verdict, edits }) => ({
      key: written,
      verdict,
      message: `${resource} has \`${written}\`, which ${unknownTo} does not know: ${right === undefined ? (instead ?? "there is no such setting") : `it is called \`${right}\``}`,
      edits,
    })),
  message: (resource) => `${resource} has a setting under a name that does not exist`,
  fix: { safety: "review", note: "what it says takes effect then, which may replace the resource" },
});
