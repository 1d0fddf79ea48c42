import { defineKind } from "../graph/kind.ts";
import { bool, list, oneOf, presence, reference, tags, text } from "../graph/properties.ts";
import { domainName } from "./domain-name.ts";
import { providerPage, templatePage } from "./pages.ts";

const REST = { cloudformation: templatePage("apigateway-restapi"), terraform: providerPage("api_gateway_rest_api") };
const HTTP = { cloudformation: templatePage("apigatewayv2-api"), terraform: providerPage("apigatewayv2_api") };

export const restApi = defineKind({
  name: "apigateway.restApi",
  label: "REST API",
  cloudformation: ["AWS::ApiGateway::RestApi", "AWS::Serverless::Api"], terraform: "aws_api_gateway_rest_api",
  page: REST.cloudformation,
  ref: { cloudformation: "id", terraform: "id" },
  properties: {
    apiName: text({ cloudformation: "Name", terraform: "name" }),
    /** EDGE, REGIONAL or PRIVATE; EDGE where none is written, as long as no parameter of an import says another. */
    endpointTypes: list(text({}), {
      cloudformation: { "AWS::ApiGateway::RestApi": "EndpointConfiguration.Types", "AWS::Serverless::Api": "EndpointConfiguration.Type" },
      terraform: "endpoint_configuration.types",
    }),
    /** The same, given with the definition that is imported. */
    importParameters: presence({ cloudformation: { "AWS::ApiGateway::RestApi": "Parameters" }, terraform: "parameters" }),
    vpcEndpoints: list(text({}), {
      cloudformation: { "AWS::ApiGateway::RestApi": "EndpointConfiguration.VpcEndpointIds", "AWS::Serverless::Api": "EndpointConfiguration.VPCEndpointIds" },
      terraform: "endpoint_configuration.vpc_endpoint_ids",
    }),
    defaultEndpointDisabled: bool({ cloudformation: "DisableExecuteApiEndpoint", terraform: "disable_execute_api_endpoint", default: { cloudformation: false, page: REST } }),
    tags: tags({ cloudformation: "Tags", terraform: "tags_all" }),
  },
});

export const restApiStage = defineKind({
  name: "apigateway.stage",
  label: "stage of a REST API",
  cloudformation: "AWS::ApiGateway::Stage", terraform: "aws_api_gateway_stage",
  page: templatePage("apigateway-stage"),
  ref: { cloudformation: "name" },
  properties: {
    stageName: text({ cloudformation: "StageName", terraform: "stage_name" }),
    api: reference("apigateway.restApi", { cloudformation: "RestApiId", terraform: "rest_api_id" }),
    tracing: bool({ cloudformation: "TracingEnabled", terraform: "xray_tracing_enabled" }),
    accessLog: text({ cloudformation: "AccessLogSetting.DestinationArn", terraform: "access_log_settings.destination_arn" }),
    canary: presence({ cloudformation: "CanarySetting", terraform: "canary_settings" }),
    cacheCluster: bool({ cloudformation: "CacheClusterEnabled", terraform: "cache_cluster_enabled" }),
    variables: presence({ cloudformation: "Variables", terraform: "variables" }),
  },
});

/** Regional by nature. */
export const httpApi = defineKind({
  name: "apigatewayv2.api",
  label: "HTTP or WebSocket API",
  cloudformation: ["AWS::ApiGatewayV2::Api", "AWS::Serverless::HttpApi", "AWS::Serverless::WebSocketApi"], terraform: "aws_apigatewayv2_api",
  page: HTTP.cloudformation,
  ref: { cloudformation: "id", terraform: "id" },
  properties: {
    apiName: text({ cloudformation: "Name", terraform: "name" }),
    /** Unset where a definition is imported, which only an HTTP API can have. */
    protocol: oneOf(["HTTP", "WEBSOCKET"], { cloudformation: "ProtocolType", terraform: "protocol_type" }),
    defaultEndpointDisabled: bool({ cloudformation: "DisableExecuteApiEndpoint", terraform: "disable_execute_api_endpoint", default: { cloudformation: false, terraform: false, page: HTTP } }),
    tags: tags({ cloudformation: "Tags", terraform: "tags_all" }),
  },
});

export const httpApiStage = defineKind({
  name: "apigatewayv2.stage",
  label: "stage of an HTTP or WebSocket API",
  cloudformation: "AWS::ApiGatewayV2::Stage", terraform: "aws_apigatewayv2_stage",
  page: templatePage("apigatewayv2-stage"),
  ref: { cloudformation: "name" },
  properties: {
    stageName: text({ cloudformation: "StageName", terraform: "name" }),
    api: reference("apigatewayv2.api", { cloudformation: "ApiId", terraform: "api_id" }),
    accessLog: text({ cloudformation: "AccessLogSettings.DestinationArn", terraform: "access_log_settings.destination_arn" }),
    autoDeploy: bool({ cloudformation: "AutoDeploy", terraform: "auto_deploy", default: { cloudformation: false, terraform: false, page: { cloudformation: templatePage("apigatewayv2-stage"), terraform: providerPage("apigatewayv2_stage") } } }),
    variables: presence({ cloudformation: "StageVariables", terraform: "stage_variables" }),
  },
});

/** A domain name of one's own, for APIs of any sort. */
export const apiDomainName = defineKind({
  name: "apigateway.domainName",
  label: "API domain name",
  cloudformation: ["AWS::ApiGateway::DomainName", "AWS::ApiGateway::DomainNameV2", "AWS::ApiGatewayV2::DomainName"],
  terraform: ["aws_api_gateway_domain_name", "aws_apigatewayv2_domain_name"],
  page: templatePage("apigateway-domainname"),
  identity: "domainName",
  ref: { cloudformation: "name", terraform: "name" },
  properties: {
    domainName: domainName({ cloudformation: "DomainName", terraform: "domain_name" }),
    /** EDGE, REGIONAL or PRIVATE. Where none is written, EDGE for REST APIs, and REGIONAL for HTTP and WebSocket APIs, which have no other. */
    endpointTypes: list(text({}), {
      cloudformation: {
        "AWS::ApiGateway::DomainName": "EndpointConfiguration.Types",
        "AWS::ApiGateway::DomainNameV2": "EndpointConfiguration.Types",
        "AWS::ApiGatewayV2::DomainName": "DomainNameConfigurations[].EndpointType",
      },
      terraform: { aws_api_gateway_domain_name: "endpoint_configuration.types", aws_apigatewayv2_domain_name: "domain_name_configuration[].endpoint_type" },
    }),
    /** Of the region of the domain name; that of an edge-optimized one is for CloudFront, in us-east-1. */
    regionalCertificate: reference("acm.certificate", {
      cloudformation: { "AWS::ApiGateway::DomainName": "RegionalCertificateArn" },
      terraform: { aws_api_gateway_domain_name: "regional_certificate_arn", aws_apigatewayv2_domain_name: "domain_name_configuration.certificate_arn" },
    }),
    certificates: list(reference("acm.certificate", {}), { cloudformation: { "AWS::ApiGatewayV2::DomainName": "DomainNameConfigurations[].CertificateArn" } }),
    /** For a domain name of REST APIs where it is edge-optimised. */
    edgeCertificate: text({ cloudformation: { "AWS::ApiGateway::DomainName": "CertificateArn" }, terraform: { aws_api_gateway_domain_name: "certificate_arn" } }),
    tags: tags({ cloudformation: "Tags", terraform: "tags_all" }),
  },
});

/** Which API answers below a domain name, under which path. */
export const apiMapping = defineKind({
  name: "apigateway.mapping",
  label: "API mapping",
  cloudformation: ["AWS::ApiGateway::BasePathMapping", "AWS::ApiGateway::BasePathMappingV2", "AWS::ApiGatewayV2::ApiMapping"],
  terraform: ["aws_api_gateway_base_path_mapping", "aws_apigatewayv2_api_mapping"],
  page: templatePage("apigateway-basepathmapping"),
  properties: {
    domain: reference("apigateway.domainName", {
      cloudformation: { "AWS::ApiGateway::BasePathMapping": "DomainName", "AWS::ApiGateway::BasePathMappingV2": "DomainNameArn", "AWS::ApiGatewayV2::ApiMapping": "DomainName" },
      terraform: "domain_name",
    }),
    restApi: reference("apigateway.restApi", {
      cloudformation: { "AWS::ApiGateway::BasePathMapping": "RestApiId", "AWS::ApiGateway::BasePathMappingV2": "RestApiId" },
      terraform: { aws_api_gateway_base_path_mapping: "api_id" },
    }),
    httpApi: reference("apigatewayv2.api", { cloudformation: { "AWS::ApiGatewayV2::ApiMapping": "ApiId" }, terraform: { aws_apigatewayv2_api_mapping: "api_id" } }),
  },
});
