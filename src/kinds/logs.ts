import { defineKind } from "../graph/kind.ts";
import { list, reference } from "../graph/properties.ts";
import { templatePage } from "./pages.ts";

/**
 * What writes logs or artifacts to a bucket, as far as it names the bucket. The same resources may be other
 * kinds, too, for what else they are.
 */
const bucketAt = (cloudformation: string) => reference("s3.bucket", { cloudformation });

export const logsTrail = defineKind({
  name: "logs.trail",
  label: "CloudTrail trail",
  cloudformation: "AWS::CloudTrail::Trail",
  page: templatePage("cloudtrail-trail"),
  properties: { bucket: bucketAt("S3BucketName") },
});

export const logsFlow = defineKind({
  name: "logs.flow",
  label: "flow log",
  cloudformation: "AWS::EC2::FlowLog",
  page: templatePage("ec2-flowlog"),
  properties: { bucket: bucketAt("LogDestination") },
});

export const logsLoadBalancer = defineKind({
  name: "logs.loadBalancer",
  label: "load balancer",
  cloudformation: "AWS::ElasticLoadBalancingV2::LoadBalancer",
  page: templatePage("elasticloadbalancingv2-loadbalancer"),
  ref: { cloudformation: "arn" },
  properties: {
    bucket: bucketAt("LoadBalancerAttributes[Key=access_logs.s3.bucket].Value"),
    connectionBucket: bucketAt("LoadBalancerAttributes[Key=connection_logs.s3.bucket].Value"),
  },
});

export const logsClassicLoadBalancer = defineKind({
  name: "logs.classicLoadBalancer",
  label: "Classic Load Balancer",
  cloudformation: "AWS::ElasticLoadBalancing::LoadBalancer",
  page: templatePage("elasticloadbalancing-loadbalancer"),
  ref: { cloudformation: "name" },
  properties: { bucket: bucketAt("AccessLoggingPolicy.S3BucketName") },
});

export const logsDistribution = defineKind({
  name: "logs.distribution",
  label: "CloudFront distribution",
  cloudformation: "AWS::CloudFront::Distribution",
  page: templatePage("cloudfront-distribution"),
  ref: { cloudformation: "id" },
  properties: { bucket: bucketAt("DistributionConfig.Logging.Bucket") },
});

export const logsDelivery = defineKind({
  name: "logs.delivery",
  label: "log delivery destination",
  cloudformation: "AWS::Logs::DeliveryDestination",
  page: templatePage("logs-deliverydestination"),
  properties: { bucket: bucketAt("DestinationResourceArn") },
});

/** Not a log, but the same to recovery: what a pipeline has built it can build again. */
export const logsPipeline = defineKind({
  name: "logs.pipeline",
  label: "CodePipeline pipeline",
  cloudformation: "AWS::CodePipeline::Pipeline",
  page: templatePage("codepipeline-pipeline"),
  properties: {
    bucket: bucketAt("ArtifactStore.Location"),
    buckets: list(reference("s3.bucket", {}), { cloudformation: "ArtifactStores[].ArtifactStore.Location" }),
  },
});
