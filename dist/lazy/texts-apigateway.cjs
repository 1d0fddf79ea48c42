(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "apigateway-regional-domain": {
    since: "0.1.0",
    why: `
    The address that API Gateway gives an API belongs to one region, and clients that call it cannot be sent
    elsewhere. An edge-optimized domain name exists once for all regions, so that a second region cannot answer
    under it. Only a regional one can be made in two regions, with DNS records that choose between them.
  `,
    remedy: `
    Give the API a regional custom domain name with a certificate of its region, and a base path or API mapping; do
    the same in the recovery region, and lead to both by failover or latency records. Clients must call the domain
    name. API Gateway changes an edge-optimized name to a regional one in place.
  `,
    example: {
  cloudformation: `
    Resources:
      Api:
        Type: AWS::ApiGateway::RestApi
        Properties:
          Name: shop
          EndpointConfiguration: { Types: [REGIONAL] }
      Domain:
        Type: AWS::ApiGateway::DomainName
        Properties:
          DomainName: api.example.com
          RegionalCertificateArn: arn:aws:acm:eu-west-1:111122223333:certificate/12345678-1234-1234-1234-123456789012
          EndpointConfiguration: { Types: [REGIONAL] }
      Mapping:
        Type: AWS::ApiGateway::BasePathMapping
        Properties: { DomainName: !Ref Domain, RestApiId: !Ref Api }
  `,
  terraform: `
    resource "aws_api_gateway_rest_api" "shop" {
      name = "shop"

      endpoint_configuration {
        types = ["REGIONAL"]
      }
    }

    resource "aws_api_gateway_domain_name" "shop" {
      domain_name              = "api.example.com"
      regional_certificate_arn = "arn:aws:acm:eu-west-1:111122223333:certificate/12345678-1234-1234-1234-123456789012"

      endpoint_configuration {
        types = ["REGIONAL"]
      }
    }

    resource "aws_api_gateway_base_path_mapping" "shop" {
      api_id      = aws_api_gateway_rest_api.shop.id
      domain_name = aws_api_gateway_domain_name.shop.domain_name
    }
  `,
},
    noFix: "a domain name needs a certificate of its region and a mapping, and clients have to be told of it",
    references: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/dns-failover.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-regional-api-custom-domain-create.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-regional-api-custom-domain-migrate.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP02", "REL13-BP02"], nist80053: ["CP-7", "CP-10"] },
  },
};
})
