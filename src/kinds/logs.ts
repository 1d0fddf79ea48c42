import { defineKind } from "../graph/kind.ts";
import { list, reference } from "../graph/properties.ts";

const bucketAt = (cloudformation: string) => reference("s3.bucket", { cloudformation });

/**
 * What writes logs to a bucket, as far as it names the bucket; what a pipeline or a build makes is the same to a
 * recovery. Each of these resources is of another kind, too, where rules ask what else it is.
 */
export const logWriter = defineKind({
  name: "logs.writer",
  label: "log source",
  cloudformation: [
    "AWS::CloudFront::Distribution",
    "AWS::CloudTrail::Trail",
    "AWS::CodeBuild::Project",
    "AWS::CodePipeline::Pipeline",
    "AWS::Config::DeliveryChannel",
    "AWS::EC2::FlowLog",
    "AWS::ElasticLoadBalancing::LoadBalancer",
    "AWS::ElasticLoadBalancingV2::LoadBalancer",
    "AWS::Logs::DeliveryDestination",
    "AWS::Route53Resolver::ResolverQueryLoggingConfig",
    "AWS::WAFv2::LoggingConfiguration",
  ],
  page: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-and-resource-policy.html",
  properties: {
    /** A trail, or what AWS Config delivers. */
    history: bucketAt("S3BucketName"),
    flowLog: bucketAt("LogDestination"),
    accessLog: bucketAt("LoadBalancerAttributes[Key=access_logs.s3.bucket].Value"),
    connectionLog: bucketAt("LoadBalancerAttributes[Key=connection_logs.s3.bucket].Value"),
    classicAccessLog: bucketAt("AccessLoggingPolicy.S3BucketName"),
    distributionLog: bucketAt("DistributionConfig.Logging.Bucket"),
    delivery: bucketAt("DestinationResourceArn"),
    artifacts: bucketAt("ArtifactStore.Location"),
    artifactsByRegion: list(reference("s3.bucket", {}), { cloudformation: "ArtifactStores[].ArtifactStore.Location" }),
    builds: bucketAt("Artifacts.Location"),
    buildLog: bucketAt("LogsConfig.S3Logs.Location"),
    firewallLog: list(reference("s3.bucket", {}), { cloudformation: "LogDestinationConfigs" }),
    queryLog: bucketAt("DestinationArn"),
  },
});
