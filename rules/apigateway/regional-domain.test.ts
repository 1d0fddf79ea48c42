import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./regional-domain.ts";

testRule(rule, {
  holds: [
    // HTTP APIs and their domain names are regional, whatever is written.
    yaml`
      Resources:
        Api: { Type: AWS::ApiGatewayV2::Api, Properties: { ProtocolType: HTTP } }
        Domain: { Type: AWS::ApiGatewayV2::DomainName, Properties: { DomainName: api.example.com, DomainNameConfigurations: [{ CertificateArn: a }] } }
        Mapping: { Type: AWS::ApiGatewayV2::ApiMapping, Properties: { DomainName: !Ref Domain, ApiId: !Ref Api, Stage: live } }
    `,
    // An edge-optimised API under a regional domain name.
    yaml`
      Resources:
        Api: { Type: AWS::ApiGateway::RestApi }
        Domain: { Type: AWS::ApiGateway::DomainName, Properties: { DomainName: api.example.com, EndpointConfiguration: { Types: [REGIONAL] } } }
        Mapping: { Type: AWS::ApiGateway::BasePathMapping, Properties: { DomainName: !Ref Domain, RestApiId: !Ref Api } }
    `,
    hcl`
      resource "aws_apigatewayv2_api" "api" {
        name          = "shop"
        protocol_type = "HTTP"
      }
      resource "aws_apigatewayv2_domain_name" "api" {
        domain_name = "api.example.com"
        domain_name_configuration {
          certificate_arn = "a"
          endpoint_type   = "REGIONAL"
          security_policy = "TLS_1_2"
        }
      }
      resource "aws_apigatewayv2_api_mapping" "api" {
        api_id      = aws_apigatewayv2_api.api.id
        domain_name = aws_apigatewayv2_domain_name.api.id
        stage       = "live"
      }
    `,
  ],
  skips: [
    yaml`Resources: { Api: { Type: AWS::ApiGateway::RestApi, Properties: { EndpointConfiguration: { Types: [PRIVATE] } } } }`,
    // The distribution in front of it is what users call.
    yaml`
      Resources:
        Api: { Type: AWS::ApiGateway::RestApi }
        Front:
          Type: AWS::CloudFront::Distribution
          Properties: { DistributionConfig: { Origins: [{ Id: api, DomainName: !Sub "\${Api}.execute-api.\${AWS::Region}.amazonaws.com" }] } }
    `,
    hcl`
      resource "aws_api_gateway_rest_api" "api" {
        endpoint_configuration {
          types            = ["PRIVATE"]
          vpc_endpoint_ids = ["vpce-1"]
        }
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Api»: { Type: AWS::ApiGateway::RestApi, Properties: { EndpointConfiguration: { Types: [REGIONAL] } } } }`,
      says: "REST API `Api` can be reached in its own region only: no regional domain name leads to it",
    },
    yaml`
      Resources:
        Api: { Type: AWS::ApiGateway::RestApi }
        Domain: { Type: AWS::ApiGateway::DomainName, Properties: { DomainName: api.example.com, EndpointConfiguration: { Types: [«EDGE»] } } }
        Mapping: { Type: AWS::ApiGateway::BasePathMapping, Properties: { DomainName: !Ref Domain, RestApiId: !Ref Api } }
    `,
    // Where no type is written, a domain name of REST APIs is edge-optimised.
    yaml`
      Resources:
        «Api»: { Type: AWS::ApiGateway::RestApi }
        Domain: { Type: AWS::ApiGateway::DomainName, Properties: { DomainName: api.example.com } }
        Mapping: { Type: AWS::ApiGateway::BasePathMapping, Properties: { DomainName: !Ref Domain, RestApiId: !Ref Api } }
    `,
    // Its URL is an address of one region.
    yaml`
      Resources: { «Api»: { Type: AWS::Serverless::HttpApi } }
      Outputs: { Url: { Value: !Sub "https://\${Api}.execute-api.\${AWS::Region}.amazonaws.com" } }
    `,
    hcl`
      «resource "aws_apigatewayv2_api" "api"» {
        name          = "shop"
        protocol_type = "WEBSOCKET"
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Resources:
          Api: { Type: AWS::ApiGateway::RestApi }
          Mapping: { Type: AWS::ApiGateway::BasePathMapping, Properties: { DomainName: api.example.com, RestApiId: !Ref Api } }
      `,
      because: "`api.example.com` is not defined in these files",
    },
    {
      given: yaml`
        Resources: { Api: { Type: AWS::ApiGateway::RestApi } }
        Outputs: { Api: { Value: !Ref Api, Export: { Name: api } } }
      `,
      because: "`Api` is handed out, so that it may be given a domain name elsewhere",
    },
    {
      given: hcl`
        variable "types" {
          type = list(string)
        }
        resource "aws_api_gateway_rest_api" "api" {
          name = "shop"
        }
        resource "aws_api_gateway_domain_name" "api" {
          domain_name = "api.example.com"
          endpoint_configuration {
            types = var.types
          }
        }
        resource "aws_api_gateway_base_path_mapping" "api" {
          api_id      = aws_api_gateway_rest_api.api.id
          domain_name = aws_api_gateway_domain_name.api.domain_name
        }
      `,
      because: "`var.types` has no default",
    },
  ],
});
