import { defineKind } from "../graph/kind.ts";
import { bool, count, list, presence, record, reference, seconds, tags, text } from "../graph/properties.ts";
import { both, names } from "./names.ts";
import { providerPage, settingPage, templatePage } from "./pages.ts";

const ORIGINS = { cloudformation: settingPage("cloudfront-distribution-origin"), terraform: providerPage("cloudfront_distribution") };

const ORIGIN = names("DistributionConfig.Origins[].DomainName", "origin[].domain_name");

export const cloudfrontDistribution = defineKind({
  name: "cloudfront.distribution",
  label: "CloudFront distribution",
  ...names("AWS::CloudFront::Distribution", "aws_cloudfront_distribution"),
  page: templatePage("cloudfront-distribution"),
  ref: names("id", "id"),
  properties: {
    enabled: bool(names("DistributionConfig.Enabled", "enabled")),
    aliases: list(text({}), names("DistributionConfig.Aliases", "aliases")),
    origins: list(
      record({
        originId: text(names("Id", "origin_id")),
        domain: text(names("DomainName", "domain_name")),
        bucket: reference("s3.bucket", names("DomainName", "domain_name")),
        /** Set for a bucket that is no website. */
        asBucket: presence(names("S3OriginConfig", "s3_origin_config")),
        /** How often CloudFront tries to connect, and how long each time. */
        connectionAttempts: count({ ...names("ConnectionAttempts", "connection_attempts"), default: both(3, ORIGINS) }),
        connectionTimeout: seconds({ ...names("ConnectionTimeout", "connection_timeout"), default: both(10, ORIGINS) }),
      }),
      names("DistributionConfig.Origins", "origin"),
    ),
    /** The same origins, as edges to what they are. */
    buckets: list(reference("s3.bucket", {}), ORIGIN),
    balancers: list(reference("elb.loadBalancer", {}), ORIGIN),
    instances: list(reference("ec2.instance", {}), ORIGIN),
    originGroups: list(
      record({
        groupId: text(names("Id", "origin_id")),
        statusCodes: list(count({}), names("FailoverCriteria.StatusCodes.Items", "failover_criteria.status_codes")),
        /** The first is the primary. */
        members: list(record({ originId: text(names("OriginId", "origin_id")) }), names("Members.Items", "member")),
      }),
      names("DistributionConfig.OriginGroups.Items", "origin_group"),
    ),
    /** An origin or an origin group, by its id in the distribution. */
    defaultTarget: text(names("DistributionConfig.DefaultCacheBehavior.TargetOriginId", "default_cache_behavior.target_origin_id")),
    defaultMethods: list(text({}), names("DistributionConfig.DefaultCacheBehavior.AllowedMethods", "default_cache_behavior.allowed_methods")),
    behaviors: list(
      record({ target: text(names("TargetOriginId", "target_origin_id")), methods: list(text({}), names("AllowedMethods", "allowed_methods")) }),
      names("DistributionConfig.CacheBehaviors", "ordered_cache_behavior"),
    ),
    certificate: reference("acm.certificate", names("DistributionConfig.ViewerCertificate.AcmCertificateArn", "viewer_certificate.acm_certificate_arn")),
    /** By its domain name. */
    logBucket: reference("s3.bucket", names("DistributionConfig.Logging.Bucket", "logging_config.bucket")),
    tags: tags(names("Tags", "tags_all")),
  },
});
