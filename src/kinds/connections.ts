import type { Language } from "../graph/raw.ts";

/** Properties by the type that has them: `DefaultActions`, `DistributionConfig.Logging`. */
export type PropertiesOfTypes = Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>>;

export type Types = Readonly<Record<Language, readonly string[]>>;

/**
 * What is needed by whoever names it only for what it names itself: a role for what its policies allow, a target group
 * for its targets. Replicas and members of clusters are such, too: what they are of is what is recovered.
 */
export const PASSED: Types = {
  cloudformation: [
    "AWS::ApiGateway::VpcLink",
    "AWS::ApiGatewayV2::Integration",
    "AWS::ApiGatewayV2::VpcLink",
    "AWS::AutoScaling::LaunchConfiguration",
    "AWS::CloudFront::VpcOrigin",
    "AWS::EC2::EIP",
    "AWS::EC2::LaunchTemplate",
    "AWS::EC2::NetworkInterface",
    "AWS::ECS::CapacityProvider",
    "AWS::ECS::Cluster",
    "AWS::ECS::TaskDefinition",
    "AWS::EFS::AccessPoint",
    "AWS::EFS::MountTarget",
    "AWS::ElasticLoadBalancingV2::Listener",
    "AWS::ElasticLoadBalancingV2::TargetGroup",
    "AWS::IAM::InstanceProfile",
    "AWS::IAM::ManagedPolicy",
    "AWS::IAM::Role",
    "AWS::Lambda::Alias",
    "AWS::Lambda::Url",
    "AWS::Lambda::Version",
    "AWS::RDS::DBInstance",
    "AWS::RDS::DBProxyEndpoint",
    "AWS::SSM::Parameter",
    "AWS::SecretsManager::Secret",
    "AWS::SecretsManager::SecretTargetAttachment",
  ],
  terraform: [
    "aws_alb_listener",
    "aws_alb_target_group",
    "aws_api_gateway_vpc_link",
    "aws_apigatewayv2_integration",
    "aws_apigatewayv2_vpc_link",
    "aws_cloudfront_vpc_origin",
    "aws_db_instance",
    "aws_db_proxy_endpoint",
    "aws_ecs_capacity_provider",
    "aws_ecs_cluster",
    "aws_ecs_task_definition",
    "aws_efs_access_point",
    "aws_efs_mount_target",
    "aws_eip",
    "aws_iam_instance_profile",
    "aws_iam_policy",
    "aws_iam_role",
    "aws_lambda_alias",
    "aws_lambda_function_url",
    "aws_launch_configuration",
    "aws_launch_template",
    "aws_lb_listener",
    "aws_lb_target_group",
    "aws_network_interface",
    "aws_rds_cluster_instance",
    "aws_secretsmanager_secret",
    "aws_secretsmanager_secret_version",
    "aws_ssm_parameter",
  ],
};

/** By which properties something says for whom it is: a listener for its balancer, a policy for its roles, the tasks of a service for a target group. */
export const GIVEN_TO: PropertiesOfTypes = {
  cloudformation: {
    "AWS::ApiGateway::Authorizer": ["RestApiId"],
    "AWS::ApiGateway::BasePathMapping": ["DomainName"],
    "AWS::ApiGateway::BasePathMappingV2": ["DomainNameArn"],
    "AWS::ApiGateway::Method": ["RestApiId"],
    "AWS::ApiGatewayV2::ApiMapping": ["DomainName"],
    "AWS::ApiGatewayV2::Authorizer": ["ApiId"],
    "AWS::ApiGatewayV2::Integration": ["ApiId"],
    "AWS::AutoScaling::AutoScalingGroup": ["LoadBalancerNames", "TargetGroupARNs", "TrafficSources"],
    "AWS::EC2::EIPAssociation": ["AllocationId", "EIP"],
    "AWS::EC2::VolumeAttachment": ["InstanceId"],
    "AWS::ECS::ClusterCapacityProviderAssociations": ["Cluster"],
    "AWS::ECS::Service": ["LoadBalancers"],
    "AWS::ECS::TaskSet": ["LoadBalancers", "Service"],
    "AWS::EKS::FargateProfile": ["ClusterName"],
    "AWS::EKS::Nodegroup": ["ClusterName"],
    "AWS::ElasticLoadBalancingV2::Listener": ["LoadBalancerArn"],
    "AWS::ElasticLoadBalancingV2::ListenerRule": ["ListenerArn"],
    "AWS::GlobalAccelerator::EndpointGroup": ["ListenerArn"],
    "AWS::GlobalAccelerator::Listener": ["AcceleratorArn"],
    "AWS::IAM::ManagedPolicy": ["Roles"],
    "AWS::IAM::Policy": ["Roles"],
    "AWS::IAM::RolePolicy": ["RoleName"],
    "AWS::Lambda::EventSourceMapping": ["FunctionName"],
    "AWS::RDS::DBCluster": ["MasterUserPassword"],
    "AWS::RDS::DBInstance": ["MasterUserPassword"],
    "AWS::RDS::DBProxyTargetGroup": ["DBProxyName"],
    "AWS::SecretsManager::SecretTargetAttachment": ["SecretId"],
    "AWS::Serverless::Function": ["Events"],
  },
  terraform: {
    aws_alb_listener: ["load_balancer_arn"],
    aws_alb_listener_rule: ["listener_arn"],
    aws_alb_target_group_attachment: ["target_group_arn"],
    aws_api_gateway_authorizer: ["rest_api_id"],
    aws_api_gateway_base_path_mapping: ["domain_name"],
    aws_api_gateway_integration: ["rest_api_id"],
    aws_apigatewayv2_api_mapping: ["domain_name"],
    aws_apigatewayv2_authorizer: ["api_id"],
    aws_apigatewayv2_integration: ["api_id"],
    aws_autoscaling_attachment: ["elb", "lb_target_group_arn"],
    aws_autoscaling_group: ["load_balancers", "target_group_arns", "traffic_source"],
    aws_autoscaling_traffic_source_attachment: ["traffic_source"],
    aws_db_proxy_target: ["db_proxy_name"],
    aws_ecs_cluster_capacity_providers: ["cluster_name"],
    aws_ecs_service: ["load_balancer"],
    aws_ecs_task_set: ["load_balancer", "service"],
    aws_eip_association: ["allocation_id", "public_ip"],
    aws_eks_fargate_profile: ["cluster_name"],
    aws_eks_node_group: ["cluster_name"],
    aws_elb_attachment: ["elb"],
    aws_globalaccelerator_endpoint_group: ["listener_arn"],
    aws_globalaccelerator_listener: ["accelerator_arn"],
    aws_iam_policy_attachment: ["roles"],
    aws_iam_role_policy: ["role"],
    aws_iam_role_policy_attachment: ["role"],
    aws_lambda_event_source_mapping: ["function_name"],
    aws_lb_listener: ["load_balancer_arn"],
    aws_lb_listener_rule: ["listener_arn"],
    aws_lb_target_group_attachment: ["target_group_arn"],
    aws_secretsmanager_secret_version: ["secret_id"],
    aws_volume_attachment: ["instance_id"],
  },
};

/** What is named and is not needed to work: where logs go, where what fails is kept, what is told of changes. */
export const ASIDES: PropertiesOfTypes = {
  cloudformation: {
    "AWS::AutoScaling::AutoScalingGroup": ["NotificationConfigurations"],
    "AWS::CloudFront::Distribution": ["DistributionConfig.Logging"],
    "AWS::ElasticLoadBalancing::LoadBalancer": ["AccessLoggingPolicy"],
    "AWS::ElasticLoadBalancingV2::LoadBalancer": ["LoadBalancerAttributes"],
    "AWS::Lambda::EventSourceMapping": ["DestinationConfig"],
    "AWS::Lambda::Function": ["DeadLetterConfig"],
    "AWS::Route53::RecordSet": ["HealthCheckId"],
    "AWS::Route53::RecordSetGroup": ["HealthCheckId"],
    "AWS::S3::Bucket": ["AnalyticsConfigurations", "InventoryConfigurations", "LoggingConfiguration", "NotificationConfiguration", "ReplicationConfiguration"],
    "AWS::SQS::Queue": ["RedrivePolicy"],
    "AWS::Serverless::Function": ["DeadLetterQueue", "EventInvokeConfig"],
  },
  terraform: {
    aws_alb: ["access_logs", "connection_logs"],
    aws_cloudfront_distribution: ["logging_config"],
    aws_elb: ["access_logs"],
    aws_lambda_event_source_mapping: ["destination_config"],
    aws_lambda_function: ["dead_letter_config"],
    aws_lb: ["access_logs", "connection_logs"],
    aws_route53_record: ["health_check_id"],
    aws_s3_bucket: ["logging", "replication_configuration"],
    aws_sqs_queue: ["redrive_policy"],
  },
};

/** What lets the members of one security group call those of another. */
export interface Admission {
  /** The property that names the group that lets in; the type is that group where there is none. */
  readonly into?: string;
  /** The property that names the groups that are let in. */
  readonly from: string;
  /** It does so only where a property has a value. */
  readonly where?: { readonly property: string; readonly is: string };
}

export const ADMISSIONS: Readonly<Record<Language, Readonly<Record<string, Admission>>>> = {
  cloudformation: {
    "AWS::EC2::SecurityGroup": { from: "SecurityGroupIngress" },
    "AWS::EC2::SecurityGroupIngress": { into: "GroupId", from: "SourceSecurityGroupId" },
  },
  terraform: {
    aws_default_security_group: { from: "ingress" },
    aws_security_group: { from: "ingress" },
    aws_security_group_rule: { into: "security_group_id", from: "source_security_group_id", where: { property: "type", is: "ingress" } },
    aws_vpc_security_group_ingress_rule: { into: "security_group_id", from: "referenced_security_group_id" },
  },
};

/** Who acts, and what such are allowed. That a policy names a role, to pass it on or to trust it, gives its owner nothing that the other one has. */
export const ROLES: Types = { cloudformation: ["AWS::IAM::Role"], terraform: ["aws_iam_role"] };

export const POLICIES: Types = {
  cloudformation: ["AWS::IAM::ManagedPolicy", "AWS::IAM::Policy", "AWS::IAM::Role", "AWS::IAM::RolePolicy"],
  terraform: ["aws_iam_policy", "aws_iam_role", "aws_iam_role_policy"],
};
