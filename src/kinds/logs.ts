import { defineKind } from "../graph/kind.ts";
import { list, reference } from "../graph/properties.ts";

const bucketAt = (cloudformation: string, terraform: string) => reference("s3.bucket", { cloudformation, terraform });

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
  terraform: [
    "aws_alb",
    "aws_cloudfront_distribution",
    "aws_cloudtrail",
    "aws_cloudwatch_log_delivery_destination",
    "aws_codebuild_project",
    "aws_codepipeline",
    "aws_config_delivery_channel",
    "aws_elb",
    "aws_flow_log",
    "aws_lb",
    "aws_route53_resolver_query_log_config",
    "aws_wafv2_web_acl_logging_configuration",
  ],
  page: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-and-resource-policy.html",
  properties: {
    /** A trail, or what AWS Config delivers. */
    history: bucketAt("S3BucketName", "s3_bucket_name"),
    flowLog: bucketAt("LogDestination", "log_destination"),
    accessLog: bucketAt("LoadBalancerAttributes[Key=access_logs.s3.bucket].Value", "access_logs.bucket"),
    connectionLog: bucketAt("LoadBalancerAttributes[Key=connection_logs.s3.bucket].Value", "connection_logs.bucket"),
    /** In Terraform the same as the access logs of other load balancers. */
    classicAccessLog: reference("s3.bucket", { cloudformation: "AccessLoggingPolicy.S3BucketName" }),
    distributionLog: bucketAt("DistributionConfig.Logging.Bucket", "logging_config.bucket"),
    delivery: bucketAt("DestinationResourceArn", "delivery_destination_configuration.destination_resource_arn"),
    /** Terraform has one block for each store, as for those of several regions. */
    artifacts: reference("s3.bucket", { cloudformation: "ArtifactStore.Location" }),
    artifactsByRegion: list(reference("s3.bucket", {}), { cloudformation: "ArtifactStores[].ArtifactStore.Location", terraform: "artifact_store[].location" }),
    builds: bucketAt("Artifacts.Location", "artifacts.location"),
    buildLog: bucketAt("LogsConfig.S3Logs.Location", "logs_config.s3_logs.location"),
    firewallLog: list(reference("s3.bucket", {}), { cloudformation: "LogDestinationConfigs", terraform: "log_destination_configs" }),
    queryLog: bucketAt("DestinationArn", "destination_arn"),
  },
});
