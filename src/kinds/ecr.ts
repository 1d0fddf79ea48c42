import { defineKind } from "../graph/kind.ts";
import { bool, list, record, tags, text } from "../graph/properties.ts";
import { lifecycle } from "./lifecycle.ts";
import { names } from "./names.ts";
import { templatePage, terraformPage } from "./pages.ts";

export const ecrRepository = defineKind({
  name: "ecr.repository",
  label: "ECR repository",
  ...names("AWS::ECR::Repository", "aws_ecr_repository"),
  page: templatePage("ecr-repository"),
  identity: "repositoryName",
  arn: { service: "ecr", resource: "repository/" },
  ref: names("name", "name"),
  properties: {
    ...lifecycle(),
    repositoryName: text(names("RepositoryName", "name")),
    /** Deletes the images with it; else AWS refuses to delete what is not empty. */
    emptiedOnDeletion: bool({ ...names("EmptyOnDelete", "force_delete"), default: { terraform: false, page: terraformPage("ecr_repository") } }),
    tags: tags(names("Tags", "tags_all")),
  },
});

/** Of the registry of an account in a region there is one at most. */
export const ecrReplication = defineKind({
  name: "ecr.replication",
  label: "registry replication",
  ...names("AWS::ECR::ReplicationConfiguration", "aws_ecr_replication_configuration"),
  page: templatePage("ecr-replicationconfiguration"),
  properties: {
    rules: list(
      record({
        destinations: list(record({ region: text(names("Region", "region")), registry: text(names("RegistryId", "registry_id")) }), names("Destinations", "destination")),
        /** Without any, every repository. */
        prefixes: list(record({ prefix: text(names("Filter", "filter")) }), names("RepositoryFilters", "repository_filter")),
      }),
      names("ReplicationConfiguration.Rules", "replication_configuration.rule"),
    ),
  },
});
