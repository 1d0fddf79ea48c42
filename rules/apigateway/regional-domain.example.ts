import type { RemedyExample } from "../../src/rule.ts";

export default {
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
} satisfies RemedyExample;
