import { defineKind } from "../graph/kind.ts";
import { bool, count, list, reference, tags, text } from "../graph/properties.ts";
import { lifecycle } from "./lifecycle.ts";
import { settingPage, templatePage, terraformPage } from "./pages.ts";

const CLUSTER = { cloudformation: settingPage("opensearchservice-domain-clusterconfig"), terraform: terraformPage("opensearch_domain") };

/** A setting of the cluster, whose block is called otherwise in the older type. */
const setting = (cloudformation: string, terraform: string) => ({
  cloudformation: { "AWS::OpenSearchService::Domain": `ClusterConfig.${cloudformation}`, "AWS::Elasticsearch::Domain": `ElasticsearchClusterConfig.${cloudformation}` },
  terraform: `cluster_config.${terraform}`,
});

export const opensearchDomain = defineKind({
  name: "opensearch.domain",
  label: "OpenSearch domain",
  cloudformation: ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"],
  terraform: ["aws_opensearch_domain", "aws_elasticsearch_domain"],
  page: templatePage("opensearchservice-domain"),
  identity: "domainName",
  arn: { service: "es", resource: "domain/" },
  ref: { cloudformation: "name", terraform: "arn" },
  zones: ["subnets"],
  properties: {
    ...lifecycle(),
    domainName: text({ cloudformation: "DomainName", terraform: "domain_name" }),
    version: text({
      cloudformation: { "AWS::OpenSearchService::Domain": "EngineVersion", "AWS::Elasticsearch::Domain": "ElasticsearchVersion" },
      terraform: { aws_opensearch_domain: "engine_version", aws_elasticsearch_domain: "elasticsearch_version" },
    }),
    instanceType: text(setting("InstanceType", "instance_type")),
    dataNodes: count(setting("InstanceCount", "instance_count")),
    zoneAwareness: bool(setting("ZoneAwarenessEnabled", "zone_awareness_enabled")),
    zoneCount: count({ ...setting("ZoneAwarenessConfig.AvailabilityZoneCount", "zone_awareness_config.availability_zone_count"), default: { cloudformation: 2, terraform: 2, page: CLUSTER } }),
    standby: bool({
      cloudformation: { "AWS::OpenSearchService::Domain": "ClusterConfig.MultiAZWithStandbyEnabled" },
      terraform: { aws_opensearch_domain: "cluster_config.multi_az_with_standby_enabled" },
    }),
    dedicatedMasters: bool(setting("DedicatedMasterEnabled", "dedicated_master_enabled")),
    masterNodes: count(setting("DedicatedMasterCount", "dedicated_master_count")),
    subnets: list(reference("ec2.subnet", {}), { cloudformation: "VPCOptions.SubnetIds", terraform: "vpc_options.subnet_ids" }),
    kmsKey: reference("kms.key", { cloudformation: "EncryptionAtRestOptions.KmsKeyId", terraform: "encrypt_at_rest.kms_key_id" }),
    tags: tags({ cloudformation: "Tags", terraform: "tags_all" }),
  },
});
