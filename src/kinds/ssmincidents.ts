import { defineKind } from "../graph/kind.ts";
import { list, text } from "../graph/properties.ts";
import { names } from "./names.ts";
import { templatePage } from "./pages.ts";

export const incidentReplicationSet = defineKind({
  name: "ssmincidents.replicationSet",
  label: "Incident Manager replication set",
  ...names("AWS::SSMIncidents::ReplicationSet", "aws_ssmincidents_replication_set"),
  page: templatePage("ssmincidents-replicationset"),
  ref: names("arn", "arn"),
  properties: {
    regions: list(text({}), names("Regions[].RegionName", "regions[].name")),
    /** How Terraform's provider called the blocks before its sixth version, and still takes them. */
    formerRegions: list(text({}), { terraform: "region[].name" }),
  },
});
