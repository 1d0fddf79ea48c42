import { defineKind } from "../graph/kind.ts";
import { bool, list, reference, tags, text } from "../graph/properties.ts";
import { lifecycle } from "./lifecycle.ts";
import { names } from "./names.ts";
import { templatePage, terraformPage } from "./pages.ts";

const PROTECTION = {
  cloudformation: "https://docs.aws.amazon.com/aurora-dsql/latest/userguide/configuring-single-region-clusters.html",
  terraform: terraformPage("dsql_cluster"),
};

/** A cluster of one region. Clusters of several regions name each other as peers, and a witness region. */
export const dsqlCluster = defineKind({
  name: "dsql.cluster",
  label: "Aurora DSQL cluster",
  ...names("AWS::DSQL::Cluster", "aws_dsql_cluster"),
  page: templatePage("dsql-cluster"),
  arn: { service: "dsql", resource: "cluster/" },
  ref: { cloudformation: "id" },
  companions: [{ language: "terraform", type: "aws_dsql_cluster_peering", target: "identifier", adds: { peers: "clusters" } }],
  properties: {
    ...lifecycle(),
    peers: list(reference("dsql.cluster", {}), names("MultiRegionProperties.Clusters", "multi_region_properties.clusters")),
    witnessRegion: text(names("MultiRegionProperties.WitnessRegion", "multi_region_properties.witness_region")),
    /** AWS turns it on where nothing is said, and Terraform's provider says that it is off. */
    deletionProtection: bool({
      ...names("DeletionProtectionEnabled", "deletion_protection_enabled"),
      default: { cloudformation: true, terraform: false, page: PROTECTION },
    }),
    /** Terraform turns the protection off by itself, and deletes. */
    forceDestroy: bool({ terraform: "force_destroy", default: { terraform: false, page: terraformPage("dsql_cluster") } }),
    kmsKey: reference("kms.key", names("KmsEncryptionKey", "kms_encryption_key")),
    tags: tags(names("Tags", "tags_all")),
  },
});
