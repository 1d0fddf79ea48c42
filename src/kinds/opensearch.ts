import { defineKind } from "../graph/kind.ts";
import { bool, count, list, reference, tags, text } from "../graph/properties.ts";
import { lifecycle } from "./lifecycle.ts";
import { both } from "./names.ts";
import { settingPage, templatePage, terraformPage } from "./pages.ts";

const CLUSTER = { cloudformation: settingPage("opensearchservice-domain-clusterconfig"), terraform: terraformPage("opensearch_domain") };

/** The provider sends one data node where none is written, and AWS makes one; what it sends is in its code only. */
const SENT = { cloudformation: "https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_ClusterConfig.html", terraform: "https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/opensearch/domain.go" };
const OFF = both(false, { ...CLUSTER, cloudformation: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html" });

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
    dataNodes: count({ ...setting("InstanceCount", "instance_count"), default: both(1, SENT) }),
    zoneAwareness: bool({ ...setting("ZoneAwarenessEnabled", "zone_awareness_enabled"), default: OFF }),
    zoneCount: count({ ...setting("ZoneAwarenessConfig.AvailabilityZoneCount", "zone_awareness_config.availability_zone_count"), default: { cloudformation: 2, terraform: 2, page: CLUSTER } }),
    standby: bool({
      cloudformation: { "AWS::OpenSearchService::Domain": "ClusterConfig.MultiAZWithStandbyEnabled" },
      terraform: { aws_opensearch_domain: "cluster_config.multi_az_with_standby_enabled" },
      default: { ...OFF, lacking: { cloudformation: false, terraform: false } },
      misses: { cloudformation: ["MultiAZWithStandby", "MultiAZWithStandbyEnabled", "ClusterConfig.MultiAZWithStandby"], terraform: ["multi_az_with_standby_enabled"] },
    }),
    dedicatedMasters: bool({ ...setting("DedicatedMasterEnabled", "dedicated_master_enabled"), default: OFF }),
    masterNodes: count(setting("DedicatedMasterCount", "dedicated_master_count")),
    masterType: text(setting("DedicatedMasterType", "dedicated_master_type")),
    subnets: list(reference("ec2.subnet", {}), { cloudformation: "VPCOptions.SubnetIds", terraform: "vpc_options.subnet_ids" }),
    kmsKey: reference("kms.key", { cloudformation: "EncryptionAtRestOptions.KmsKeyId", terraform: "encrypt_at_rest.kms_key_id" }),
    tags: tags({ cloudformation: "Tags", terraform: "tags_all" }),
  },
});
