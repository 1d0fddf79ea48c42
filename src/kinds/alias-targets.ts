import type { Language } from "../graph/raw.ts";

/** What Route 53 makes of the health of an alias's target: of some it learns something, of others nothing. */
export interface AliasTargets {
  /** Types whose health says whether what is behind them works. */
  readonly evaluated: readonly string[];
  /** Types that cannot be evaluated, or are always found healthy. */
  readonly opaque: readonly string[];
}

/** https://docs.aws.amazon.com/Route53/latest/APIReference/API_AliasTarget.html */
export const ALIAS_TARGETS: Readonly<Record<Language, AliasTargets>> = {
  cloudformation: {
    evaluated: ["AWS::ElasticBeanstalk::Environment", "AWS::ElasticLoadBalancing::LoadBalancer", "AWS::ElasticLoadBalancingV2::LoadBalancer"],
    opaque: ["AWS::ApiGateway::DomainName", "AWS::ApiGatewayV2::DomainName", "AWS::CloudFront::Distribution", "AWS::EC2::VPCEndpoint", "AWS::S3::Bucket"],
  },
  terraform: {
    evaluated: ["aws_alb", "aws_elastic_beanstalk_environment", "aws_elb", "aws_lb"],
    opaque: [
      "aws_api_gateway_domain_name",
      "aws_apigatewayv2_domain_name",
      "aws_cloudfront_distribution",
      "aws_s3_bucket",
      "aws_s3_bucket_website_configuration",
      "aws_vpc_endpoint",
    ],
  },
};

/** The same by the domain names that AWS gives them. */
export const ALIAS_DOMAINS: AliasTargets = {
  evaluated: ["*.elb.amazonaws.com", "*.elb.*.amazonaws.com", "*.elb.amazonaws.com.cn", "*.elb.*.amazonaws.com.cn", "*.elasticbeanstalk.com"],
  opaque: ["*.cloudfront.net", "*.vpce.amazonaws.com", "d-*.execute-api.*.amazonaws.com", "s3-website*.amazonaws.com"],
};

/** CloudFront's own zone, which every alias to a distribution names. */
export const CLOUDFRONT_ZONE = "Z2FDTNDATAQYW2";
