import { defineRule, ecr, ecrRepository, not, standsInRecovery } from "../../src/rule.ts";
import example from "./replicated.example.ts";

/**
 * An account has one replication of its registry in a region, often in a stack of its own: where none is seen,
 * nothing is known, and neither is what a pipeline pushes to a repository that stands there.
 */
export default defineRule({
  id: "ecr-replicated",
  title: "Images of the ECR repository are replicated to the recovery region",
  survives: "region-loss",
  capability: "images-and-artifacts-replicated",
  since: "0.1.0",
  why: `
    Tasks and pods of the recovery region cannot start without their images. Unless these were copied before, the
    registry of the lost region is the only place that has them.
  `,
  remedy: `
    Let the registry replicate to the recovery region, with filters that this repository's name begins with, or none. What
    was pushed before is not copied: push it again. Storage and transfer are charged.
  `,
  example,
  noFix: "what a registry replicates, and where to, is said once for all of its repositories",
  references: [
    "https://docs.aws.amazon.com/AmazonECR/latest/userguide/replication.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-replicationconfiguration.html",
  ],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-9", "CP-10"] },
  similar: ["service-screener:ecrReplicationNotConfigured"],

  on: ecrRepository,
  appliesTo: (repository, goal) => not(standsInRecovery(repository, goal)),
  expect: ecr.reachesRecovery,
  message: (repository, { recovery: [region = "another region"] }) => `${repository} is left out by the replication of its registry to ${region}`,
});
