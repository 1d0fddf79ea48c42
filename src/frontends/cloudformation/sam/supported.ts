/**
 * The properties that Globals can set, by section. A template with another one is refused.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html, and the
 * lists of the macro itself, https://github.com/aws/serverless-application-model/blob/develop/samtranslator/plugins/globals/globals.py
 */
export const SUPPORTED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    Function: `Handler Runtime CodeUri DeadLetterQueue Description MemorySize Timeout VpcConfig Environment Tags PropagateTags Tracing KmsKeyArn
      AutoPublishAlias AutoPublishAliasAllProperties Layers DeploymentPreference RolePath PermissionsBoundary ReservedConcurrentExecutions
      ProvisionedConcurrencyConfig AssumeRolePolicyDocument EventInvokeConfig FileSystemConfigs CodeSigningConfigArn Architectures SnapStart
      EphemeralStorage FunctionUrlConfig RuntimeManagementConfig LoggingConfig RecursiveLoop SourceKMSKeyArn TenancyConfig DurableConfig
      CapacityProviderConfig FunctionScalingConfig PublishToLatestPublished VersionDeletionPolicy`,
    Api: `Auth Name DefinitionUri CacheClusterEnabled CacheClusterSize MergeDefinitions Variables EndpointConfiguration MethodSettings
      BinaryMediaTypes MinimumCompressionSize Cors GatewayResponses AccessLogSetting CanarySetting TracingEnabled OpenApiVersion Domain
      AlwaysDeploy PropagateTags SecurityPolicy EndpointAccessMode`,
    HttpApi: `Auth AccessLogSettings StageVariables Tags CorsConfiguration DefaultRouteSettings Domain RouteSettings FailOnWarnings PropagateTags`,
    WebSocketApi: `AccessLogSettings ApiKeySelectionExpression DefaultRouteSettings DisableExecuteApiEndpoint DisableSchemaValidation Domain
      FailOnWarnings IpAddressType PropagateTags RouteSelectionExpression RouteSettings StageVariables Tags`,
    SimpleTable: "SSESpecification",
    StateMachine: "PropagateTags",
    LayerVersion: "PublishLambdaVersion",
    CapacityProvider: "VpcConfig OperatorRole Tags InstanceRequirements ScalingConfig KmsKeyArn PropagateTags LoggingConfig ManagedResourceTags",
    MicrovmImage: `BuildRoleArn BaseImageArn BaseImageVersion Logging EgressNetworkConnectors CpuConfigurations Resources
      AdditionalOsCapabilities Hooks EnvironmentVariables Tags PropagateTags`,
    NetworkConnector: "OperatorRole Tags PropagateTags",
  }).map(([section, names]) => [section, new Set(names.split(/\s+/u))]),
);
