(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "accelerator-two-regions": {
    why: `
    An accelerator answers under addresses that never change, and leads to the nearest region that is healthy. With
    the endpoints of one region only it has nowhere else to lead to, and fails open: users are sent to what has
    failed.
  `,
    remedy: `
    Add an endpoint group in the recovery region to each listener. Its traffic dial may be zero: when no endpoint of
    the other region is healthy, Global Accelerator sends users there all the same. Groups cost nothing by
    themselves.
  `,
    example: {
  cloudformation: `
    Resources:
      Accelerator:
        Type: AWS::GlobalAccelerator::Accelerator
        Properties: { Name: shop }
      Listener:
        Type: AWS::GlobalAccelerator::Listener
        Properties:
          AcceleratorArn: !Ref Accelerator
          Protocol: TCP
          PortRanges: [{ FromPort: 443, ToPort: 443 }]
      Home:
        Type: AWS::GlobalAccelerator::EndpointGroup
        Properties: { ListenerArn: !Ref Listener, EndpointGroupRegion: eu-west-1 }
      Recovery:
        Type: AWS::GlobalAccelerator::EndpointGroup
        Properties: { ListenerArn: !Ref Listener, EndpointGroupRegion: eu-central-1 }
  `,
  terraform: `
    resource "aws_globalaccelerator_accelerator" "shop" {
      name = "shop"
    }

    resource "aws_globalaccelerator_listener" "https" {
      accelerator_arn = aws_globalaccelerator_accelerator.shop.arn
      protocol        = "TCP"

      port_range {
        from_port = 443
        to_port   = 443
      }
    }

    resource "aws_globalaccelerator_endpoint_group" "region" {
      for_each              = toset(["eu-west-1", "eu-central-1"])
      listener_arn          = aws_globalaccelerator_listener.https.arn
      endpoint_group_region = each.key
    }
  `,
},
    noFix: "an endpoint group leads to what stands in the recovery region, which has to be there first",
    references: [
    "https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoint-groups.html",
    "https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoints-endpoint-weights.unhealthy-endpoints.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP02", "REL13-BP02"], nist80053: ["CP-7", "CP-10"] },
  },
  "alarm-acts": {
    why: `
    An alarm without an action only changes its state, which somebody has to look for. What it was made to notice
    goes on until users report it.
  `,
    remedy: `
    Give the alarm an action: a topic that reaches whoever is on call, a scaling policy, a recovery. Where it is
    only a part of a composite alarm, give that the action. Each alarm is charged; an action costs what its target
    costs.
  `,
    example: {
  cloudformation: `
    Resources:
      OnCall:
        Type: AWS::SNS::Topic
      Unhealthy:
        Type: AWS::CloudWatch::Alarm
        Properties:
          Namespace: AWS/ApplicationELB
          MetricName: UnHealthyHostCount
          Statistic: Maximum
          ComparisonOperator: GreaterThanThreshold
          Threshold: 0
          Period: 60
          EvaluationPeriods: 2
          AlarmActions: [!Ref OnCall]
  `,
  terraform: `
    resource "aws_sns_topic" "on_call" {}

    resource "aws_cloudwatch_metric_alarm" "unhealthy" {
      alarm_name          = "unhealthy"
      namespace           = "AWS/ApplicationELB"
      metric_name         = "UnHealthyHostCount"
      statistic           = "Maximum"
      comparison_operator = "GreaterThanThreshold"
      threshold           = 0
      period              = 60
      evaluation_periods  = 2
      alarm_actions       = [aws_sns_topic.on_call.arn]
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-combining.html",
    "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html",
    "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-and-eventbridge.html",
  ],
    frameworks: { wellArchitected: ["REL06-BP03", "REL11-BP06"], nist80053: ["CP-2", "SI-4(5)"] },
    similar: [
    "checkov:CKV_AWS_319",
    "guard-rules-registry:CLOUDWATCH_ALARM_ACTION_CHECK",
    "cdk-nag:CloudWatchAlarmAction",
    "regula:FG_R00240",
    "hashicorp-nist-sentinel:cloudwatch-alarm-actions-should-be-enabled",
    "hashicorp-nist-sentinel:cloudwatch-alarms-should-have-specified-actions-configured",
    "steampipe-terraform-aws-compliance:cloudwatch_alarm_action_enabled",
    "prowler:cloudwatch_alarm_actions_alarm_state_configured",
    "prowler:cloudwatch_alarm_actions_enabled",
  ],
    fixNote: "whoever its actions tell is told again, and what they start is started; a composite alarm is replaced where it cannot be updated",
  },
  "alarms-cover": {
    why: `
    What has no alarm fails unseen: a load balancer without healthy targets, a database that runs out of connections or
    disk, a table that throttles. The time until somebody notices is a part of every recovery.
  `,
    remedy: `
    Add an alarm on what users feel: errors and unhealthy hosts of a load balancer, connections, latency and free storage of a
    database, throttled requests and errors of a table. Each alarm is charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::DynamoDB::Table
        Properties:
          TableName: orders
      Throttled:
        Type: AWS::CloudWatch::Alarm
        Properties:
          Namespace: AWS/DynamoDB
          MetricName: ReadThrottleEvents
          Dimensions:
            - { Name: TableName, Value: !Ref Orders }
          Statistic: Sum
          ComparisonOperator: GreaterThanThreshold
          Threshold: 0
          Period: 60
          EvaluationPeriods: 5
          AlarmActions: ["arn:aws:sns:eu-west-1:111122223333:on-call"]
  `,
  terraform: `
    resource "aws_dynamodb_table" "orders" {
      name = "orders"
    }

    resource "aws_cloudwatch_metric_alarm" "throttled" {
      alarm_name          = "throttled"
      namespace           = "AWS/DynamoDB"
      metric_name         = "ReadThrottleEvents"
      dimensions          = { TableName = aws_dynamodb_table.orders.name }
      statistic           = "Sum"
      comparison_operator = "GreaterThanThreshold"
      threshold           = 0
      period              = 60
      evaluation_periods  = 5
      alarm_actions       = ["arn:aws:sns:eu-west-1:111122223333:on-call"]
    }
  `,
},
    noFix: "which metric to watch, from which threshold on and whom to tell is for somebody to choose",
    references: [
    "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Best_Practice_Recommended_Alarms_AWS_Services.html",
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_monitor_aws_resources_monitor_resources.html",
  ],
    frameworks: { wellArchitected: ["REL06-BP01", "REL11-BP01"], nist80053: ["CP-2", "SI-4"] },
  },
  "ami-available": {
    why: `
    An AMI stands in one region, and its id means nothing in any other. A launch template with the id of home cannot start a
    single instance on the day when the recovery region is to take over.
  `,
    remedy: `
    Copy the image to the recovery region and choose the id by region: by a mapping, a parameter in Parameter Store that
    each region has, or a look-up by name. The copies of its snapshots are charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Web:
        Type: AWS::EC2::LaunchTemplate
        Properties:
          LaunchTemplateData:
            ImageId: resolve:ssm:/shop/web/image
  `,
  terraform: `
    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_ami_copy" "web" {
      provider          = aws.recovery
      name              = "web"
      source_ami_id     = "ami-0123456789abcdef0"
      source_ami_region = "eu-west-1"
    }

    resource "aws_launch_template" "web" {
      provider = aws.recovery
      image_id = aws_ami_copy.web.id
    }
  `,
},
    noFix: "the image has to be copied to the recovery region first, where it gets an id of its own",
    references: [
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/CopyingAMIs.html",
    "https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-ec2-aliases.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-9", "CP-10"] },
  },
  "apigateway-regional-domain": {
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
  "arc-plan-complete": {
    why: `
    A Region switch plan does what its steps say, in the regions that it names, by the permissions of its role. A
    global cluster that no step moves keeps its writer in the region that is left, and what has been switched over
    then writes nowhere.
  `,
    remedy: `
    Name both regions of the workload, a role for the execution, and in each workflow a step for each global cluster,
    ahead of what sends users over. Region switch evaluates the plan every 30 minutes and warns of what is missing;
    a plan is charged by the month.
  `,
    example: {
  cloudformation: `
    Resources:
      Global:
        Type: AWS::RDS::GlobalCluster
        Properties: { GlobalClusterIdentifier: shop, Engine: aurora-postgresql }
      Plan:
        Type: AWS::ARCRegionSwitch::Plan
        Properties:
          Name: shop
          ExecutionRole: !Sub "arn:aws:iam::\${AWS::AccountId}:role/region-switch"
          RecoveryApproach: activePassive
          PrimaryRegion: eu-west-1
          Regions: [eu-west-1, eu-central-1]
          Workflows:
            - WorkflowTargetAction: activate
              Steps:
                - Name: database
                  ExecutionBlockType: AuroraGlobalDatabase
                  ExecutionBlockConfiguration:
                    GlobalAuroraConfig:
                      GlobalClusterIdentifier: !Ref Global
                      Behavior: switchoverOnly
                      Ungraceful: { Ungraceful: failover }
                      DatabaseClusterArns:
                        - !Sub "arn:aws:rds:eu-west-1:\${AWS::AccountId}:cluster:shop"
                        - !Sub "arn:aws:rds:eu-central-1:\${AWS::AccountId}:cluster:shop"
                - Name: users
                  ExecutionBlockType: Route53HealthCheck
                  ExecutionBlockConfiguration:
                    Route53HealthCheckConfig: { HostedZoneId: Z123, RecordName: www.example.com }
  `,
  terraform: `
    resource "aws_rds_global_cluster" "shop" {
      global_cluster_identifier = "shop"
      engine                    = "aurora-postgresql"
    }

    resource "aws_arcregionswitch_plan" "shop" {
      name              = "shop"
      execution_role    = "arn:aws:iam::111122223333:role/region-switch"
      recovery_approach = "activePassive"
      primary_region    = "eu-west-1"
      regions           = ["eu-west-1", "eu-central-1"]

      workflow {
        workflow_target_action = "activate"

        step {
          name                 = "database"
          execution_block_type = "AuroraGlobalDatabase"

          global_aurora_config {
            global_cluster_identifier = aws_rds_global_cluster.shop.id
            behavior                  = "switchoverOnly"

            database_cluster_arns = [
              "arn:aws:rds:eu-west-1:111122223333:cluster:shop",
              "arn:aws:rds:eu-central-1:111122223333:cluster:shop",
            ]

            ungraceful {
              ungraceful = "failover"
            }
          }
        }

        step {
          name                 = "users"
          execution_block_type = "Route53HealthCheck"

          route53_health_check_config {
            hosted_zone_id = "Z123"
            record_name    = "www.example.com"
          }
        }
      }
    }
  `,
},
    noFix: "which steps move the workload, in which order and by which role, is for whoever runs the plan to say",
    references: [
    "https://docs.aws.amazon.com/r53recovery/latest/dg/region-switch.html",
    "https://docs.aws.amazon.com/r53recovery/latest/dg/working-with-rs-workflows.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arcregionswitch-plan.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP05"], nist80053: ["CP-2", "CP-10"] },
  },
  "asg-capacity-rebalance": {
    why: `
    A Spot Instance is taken away with two minutes' notice, and often several of one type at once. With Capacity
    Rebalancing the group launches a replacement already when AWS sees the risk rise, and lets the old instance go
    only when the new one is healthy. Without it capacity is missing until the replacement is up.
  `,
    remedy: `
    Turn Capacity Rebalancing on. Instances are then replaced somewhat more often than AWS would have taken them, and
    the group may be above its size for a while. It works best with several instance types to choose from.
  `,
    example: {
  cloudformation: `
    Resources:
      Targets:
        Type: AWS::ElasticLoadBalancingV2::TargetGroup
        Properties:
          VpcId: vpc-0a1b2c3d
          Protocol: HTTP
          Port: 80
      Web:
        Type: AWS::AutoScaling::AutoScalingGroup
        Properties:
          AvailabilityZones: !GetAZs ""
          MinSize: "4"
          MaxSize: "12"
          TargetGroupARNs: [!Ref Targets]
          CapacityRebalance: true
          MixedInstancesPolicy:
            InstancesDistribution:
              OnDemandBaseCapacity: 2
              OnDemandPercentageAboveBaseCapacity: 25
              SpotAllocationStrategy: price-capacity-optimized
            LaunchTemplate:
              LaunchTemplateSpecification:
                LaunchTemplateId: lt-0a1b2c3d4e5f67890
                Version: "1"
              Overrides:
                - InstanceType: m7g.large
                - InstanceType: m6g.large
  `,
  terraform: `
    resource "aws_lb_target_group" "web" {
      vpc_id   = "vpc-0a1b2c3d"
      protocol = "HTTP"
      port     = 80
    }

    resource "aws_autoscaling_group" "web" {
      vpc_zone_identifier = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
      min_size            = 4
      max_size            = 12
      target_group_arns   = [aws_lb_target_group.web.arn]
      capacity_rebalance  = true

      mixed_instances_policy {
        instances_distribution {
          on_demand_base_capacity                  = 2
          on_demand_percentage_above_base_capacity = 25
          spot_allocation_strategy                 = "price-capacity-optimized"
        }

        launch_template {
          launch_template_specification {
            launch_template_id = "lt-0a1b2c3d4e5f67890"
          }

          override {
            instance_type = "m7g.large"
          }

          override {
            instance_type = "m6g.large"
          }
        }
      }
    }
  `,
},
    references: ["https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-capacity-rebalancing.html"],
    frameworks: { wellArchitected: ["REL11-BP03"], nist80053: ["CP-10"] },
    similar: ["prowler:autoscaling_group_capacity_rebalance_enabled"],
    fixNote: "replaces Spot Instances somewhat more often, and the group may be above its size for a while",
  },
  "asg-elb-health-check": {
    why: `
    Unless it is told otherwise, the group only looks whether the machine runs. An instance whose application hangs
    gets no more requests from the load balancer, but is never replaced: capacity goes down with each of them, and
    nobody is told.
  `,
    remedy: `
    Add the load balancer's health check to those of the group, and give it a grace period that is longer than the
    application needs to start. Make sure first that the balancer's check looks at the instance itself and not at
    what it depends on, or an outage of a database replaces every instance.
  `,
    example: {
  cloudformation: `
    Resources:
      Targets:
        Type: AWS::ElasticLoadBalancingV2::TargetGroup
        Properties:
          VpcId: vpc-0a1b2c3d
          Protocol: HTTP
          Port: 80
      Web:
        Type: AWS::AutoScaling::AutoScalingGroup
        Properties:
          AvailabilityZones: !GetAZs ""
          LaunchTemplate:
            LaunchTemplateId: lt-0a1b2c3d4e5f67890
            Version: "1"
          MinSize: "2"
          MaxSize: "6"
          TargetGroupARNs: [!Ref Targets]
          HealthCheckType: ELB
          HealthCheckGracePeriod: 120
  `,
  terraform: `
    resource "aws_lb_target_group" "web" {
      vpc_id   = "vpc-0a1b2c3d"
      protocol = "HTTP"
      port     = 80
    }

    resource "aws_autoscaling_group" "web" {
      vpc_zone_identifier       = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
      min_size                  = 2
      max_size                  = 6
      target_group_arns         = [aws_lb_target_group.web.arn]
      health_check_type         = "ELB"
      health_check_grace_period = 120

      launch_template {
        id = "lt-0a1b2c3d4e5f67890"
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-health-checks.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/autoscaling-load-balancer.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP01", "REL11-BP03"], nist80053: ["CP-10", "SI-13(5)"] },
    similar: [
    "checkov:CKV2_AWS_15",
    "cdk-nag:AutoScalingGroupELBHealthCheckRequired",
    "guard-rules-registry:AUTOSCALING_GROUP_ELB_HEALTHCHECK_REQUIRED",
    "prowler:autoscaling_group_elb_health_check_enabled",
    "hashicorp-fsbp-sentinel:autoscaling-group-with-load-balancer-attached-should-have-elb-healthcheck",
    "steampipe-terraform-aws-compliance:autoscaling_group_with_lb_use_health_check",
  ],
    fixNote: "replaces instances that the load balancer finds unhealthy, also those that need longer to start than the grace period",
  },
  "asg-health-check-grace": {
    why: `
    Without a grace period an instance that is still starting fails the load balancer's check, is terminated, and so
    is the next one: the group never gets beyond launching. With a grace period that is longer than the recovery
    objective, an instance that never comes up is found too late.
  `,
    remedy: `
    Set the grace period a little above the time that the application needs to pass its first health check; five
    minutes do for most. Where starting takes longer than the objective, start from an image that has everything
    installed, or keep a warm pool.
  `,
    example: {
  cloudformation: `
    Resources:
      Targets:
        Type: AWS::ElasticLoadBalancingV2::TargetGroup
        Properties:
          VpcId: vpc-0a1b2c3d
          Protocol: HTTP
          Port: 80
      Web:
        Type: AWS::AutoScaling::AutoScalingGroup
        Properties:
          AvailabilityZones: !GetAZs ""
          LaunchTemplate:
            LaunchTemplateId: lt-0a1b2c3d4e5f67890
            Version: "1"
          MinSize: "2"
          MaxSize: "6"
          TargetGroupARNs: [!Ref Targets]
          HealthCheckType: ELB
          HealthCheckGracePeriod: 120
  `,
  terraform: `
    resource "aws_lb_target_group" "web" {
      vpc_id   = "vpc-0a1b2c3d"
      protocol = "HTTP"
      port     = 80
    }

    resource "aws_autoscaling_group" "web" {
      vpc_zone_identifier       = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
      min_size                  = 2
      max_size                  = 6
      target_group_arns         = [aws_lb_target_group.web.arn]
      health_check_type         = "ELB"
      health_check_grace_period = 120

      launch_template {
        id = "lt-0a1b2c3d4e5f67890"
      }
    }
  `,
},
    references: ["https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-check-grace-period.html"],
    frameworks: { wellArchitected: ["REL11-BP01", "REL11-BP03"], nist80053: ["CP-10"] },
    similar: ["cdk-nag:AutoScalingGroupHealthCheck"],
    fixNote: "an instance that fails while it starts is found that much later",
  },
  "asg-instance-types": {
    why: `
    Spot capacity is a pool for each instance type and zone, and a pool can run dry within minutes. A group with one
    type loses all of its Spot Instances in a zone at once, and cannot launch them again until that one pool has
    recovered; when a zone is lost, everybody goes to the same pools.
  `,
    remedy: `
    Name several instance types of about the same size, or say what an instance must have and let the group choose.
    Prefer the price-capacity-optimized strategy over the lowest price.
  `,
    example: {
  cloudformation: `
    Resources:
      Targets:
        Type: AWS::ElasticLoadBalancingV2::TargetGroup
        Properties:
          VpcId: vpc-0a1b2c3d
          Protocol: HTTP
          Port: 80
      Web:
        Type: AWS::AutoScaling::AutoScalingGroup
        Properties:
          AvailabilityZones: !GetAZs ""
          MinSize: "4"
          MaxSize: "12"
          TargetGroupARNs: [!Ref Targets]
          CapacityRebalance: true
          MixedInstancesPolicy:
            InstancesDistribution:
              OnDemandBaseCapacity: 2
              OnDemandPercentageAboveBaseCapacity: 25
              SpotAllocationStrategy: price-capacity-optimized
            LaunchTemplate:
              LaunchTemplateSpecification:
                LaunchTemplateId: lt-0a1b2c3d4e5f67890
                Version: "1"
              Overrides:
                - InstanceType: m7g.large
                - InstanceType: m6g.large
  `,
  terraform: `
    resource "aws_lb_target_group" "web" {
      vpc_id   = "vpc-0a1b2c3d"
      protocol = "HTTP"
      port     = 80
    }

    resource "aws_autoscaling_group" "web" {
      vpc_zone_identifier = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
      min_size            = 4
      max_size            = 12
      target_group_arns   = [aws_lb_target_group.web.arn]
      capacity_rebalance  = true

      mixed_instances_policy {
        instances_distribution {
          on_demand_base_capacity                  = 2
          on_demand_percentage_above_base_capacity = 25
          spot_allocation_strategy                 = "price-capacity-optimized"
        }

        launch_template {
          launch_template_specification {
            launch_template_id = "lt-0a1b2c3d4e5f67890"
          }

          override {
            instance_type = "m7g.large"
          }

          override {
            instance_type = "m6g.large"
          }
        }
      }
    }
  `,
},
    noFix: "which instance types carry the application is for somebody to choose",
    references: [
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-best-practices.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP03"], nist80053: ["CP-10"] },
    similar: ["prowler:autoscaling_group_multiple_instance_types", "hashicorp-fsbp-sentinel:autoscaling-group-should-use-multiple-instance-types"],
  },
  "asg-min-size": {
    why: `
    The minimum is what is certain to run. With fewer instances than zones there is a zone whose loss stops the
    service until a new instance has been launched, started and found healthy elsewhere, at a moment when many ask
    for capacity at once. A minimum of zero may leave nothing running at all.
  `,
    remedy: `
    Raise the minimum to two instances, or to three where three zones are asked for. Smaller instance types keep the
    price about the same.
  `,
    example: {
  cloudformation: `
    Resources:
      Web:
        Type: AWS::AutoScaling::AutoScalingGroup
        Properties:
          AvailabilityZones: !GetAZs ""
          LaunchTemplate:
            LaunchTemplateId: lt-0a1b2c3d4e5f67890
            Version: "1"
          MinSize: "2"
          MaxSize: "6"
  `,
  terraform: `
    resource "aws_autoscaling_group" "web" {
      vpc_zone_identifier = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
      min_size            = 2
      max_size            = 6

      launch_template {
        id = "lt-0a1b2c3d4e5f67890"
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-capacity-limits.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups-instance-weighting.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP02"], nist80053: ["CP-10", "SC-36"] },
    fixNote: "each further instance costs as much as the first, and has to be able to run beside it",
  },
  "asg-not-only-spot": {
    why: `
    AWS takes Spot Instances away when it needs the capacity, and may have none to give back for as long as the
    shortage lasts. A group that serves users from Spot alone can then be left with nothing, most likely when a zone
    is lost and everybody asks for instances at once.
  `,
    remedy: `
    Keep a base of On-Demand Instances that carries the least load, and let Spot take what is above it. Use a mixed
    instances policy with several instance types.
  `,
    example: {
  cloudformation: `
    Resources:
      Targets:
        Type: AWS::ElasticLoadBalancingV2::TargetGroup
        Properties:
          VpcId: vpc-0a1b2c3d
          Protocol: HTTP
          Port: 80
      Web:
        Type: AWS::AutoScaling::AutoScalingGroup
        Properties:
          AvailabilityZones: !GetAZs ""
          MinSize: "4"
          MaxSize: "12"
          TargetGroupARNs: [!Ref Targets]
          CapacityRebalance: true
          MixedInstancesPolicy:
            InstancesDistribution:
              OnDemandBaseCapacity: 2
              OnDemandPercentageAboveBaseCapacity: 25
              SpotAllocationStrategy: price-capacity-optimized
            LaunchTemplate:
              LaunchTemplateSpecification:
                LaunchTemplateId: lt-0a1b2c3d4e5f67890
                Version: "1"
              Overrides:
                - InstanceType: m7g.large
                - InstanceType: m6g.large
  `,
  terraform: `
    resource "aws_lb_target_group" "web" {
      vpc_id   = "vpc-0a1b2c3d"
      protocol = "HTTP"
      port     = 80
    }

    resource "aws_autoscaling_group" "web" {
      vpc_zone_identifier = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
      min_size            = 4
      max_size            = 12
      target_group_arns   = [aws_lb_target_group.web.arn]
      capacity_rebalance  = true

      mixed_instances_policy {
        instances_distribution {
          on_demand_base_capacity                  = 2
          on_demand_percentage_above_base_capacity = 25
          spot_allocation_strategy                 = "price-capacity-optimized"
        }

        launch_template {
          launch_template_specification {
            launch_template_id = "lt-0a1b2c3d4e5f67890"
          }

          override {
            instance_type = "m7g.large"
          }

          override {
            instance_type = "m6g.large"
          }
        }
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups.html",
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-interruptions.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP03"], nist80053: ["CP-10"] },
    fixNote: "up to the least size On-Demand Instances take the place of Spot, at several times the price",
  },
  "asg-scaling-policy": {
    why: `
    When instances or a whole zone are lost, those that are left carry the load of all. A group that grows with its
    load gets back to its capacity by itself; one of fixed size, or one that only follows a schedule, stays
    overloaded until somebody notices.
  `,
    remedy: `
    Add a target tracking policy, for example on the average CPU or on the requests for each target, and leave room
    between the minimum and the maximum. The maximum bounds what it can cost.
  `,
    example: {
  cloudformation: `
    Resources:
      Web:
        Type: AWS::AutoScaling::AutoScalingGroup
        Properties:
          AvailabilityZones: !GetAZs ""
          LaunchTemplate:
            LaunchTemplateId: lt-0a1b2c3d4e5f67890
            Version: "1"
          MinSize: "2"
          MaxSize: "6"
      FollowLoad:
        Type: AWS::AutoScaling::ScalingPolicy
        Properties:
          AutoScalingGroupName: !Ref Web
          PolicyType: TargetTrackingScaling
          TargetTrackingConfiguration:
            TargetValue: 60
            PredefinedMetricSpecification:
              PredefinedMetricType: ASGAverageCPUUtilization
  `,
  terraform: `
    resource "aws_autoscaling_group" "web" {
      vpc_zone_identifier = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
      min_size            = 2
      max_size            = 6

      launch_template {
        id = "lt-0a1b2c3d4e5f67890"
      }
    }

    resource "aws_autoscaling_policy" "load" {
      name                   = "load"
      autoscaling_group_name = aws_autoscaling_group.web.name
      policy_type            = "TargetTrackingScaling"

      target_tracking_configuration {
        target_value = 60

        predefined_metric_specification {
          predefined_metric_type = "ASGAverageCPUUtilization"
        }
      }
    }
  `,
},
    noFix: "which metric follows the load, and how far the group may grow, is for somebody to choose",
    references: [
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-predictive-scaling.html",
  ],
    frameworks: { wellArchitected: ["REL07-BP01", "REL07-BP03"], nist80053: ["CP-2(2)", "SC-5(2)"] },
  },
  "asg-zones": {
    why: `
    A group whose subnets are all in one Availability Zone loses every instance with that zone, and has nowhere to
    launch new ones. A group that spans several zones keeps its instances spread over them, and replaces those of a
    lost zone in the others by itself.
  `,
    remedy: `
    Give the group subnets in further Availability Zones, in the same zones as its load balancer. Instances are
    spread again as soon as the change is made, so some of them are replaced. Data between zones is charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Web:
        Type: AWS::AutoScaling::AutoScalingGroup
        Properties:
          AvailabilityZones: !GetAZs ""
          LaunchTemplate:
            LaunchTemplateId: lt-0a1b2c3d4e5f67890
            Version: "1"
          MinSize: "2"
          MaxSize: "6"
  `,
  terraform: `
    data "aws_availability_zones" "all" {}

    resource "aws_subnet" "web" {
      count             = 2
      vpc_id            = "vpc-0a1b2c3d"
      cidr_block        = cidrsubnet("10.0.0.0/16", 8, count.index)
      availability_zone = data.aws_availability_zones.all.names[count.index]
    }

    resource "aws_autoscaling_group" "web" {
      vpc_zone_identifier = aws_subnet.web[*].id
      min_size            = 2
      max_size            = 6

      launch_template {
        id = "lt-0a1b2c3d4e5f67890"
      }
    }
  `,
},
    noFix: "which subnets there are in other zones is for the network to say",
    references: [
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-add-availability-zone.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
    similar: [
    "regula:FG_R00014",
    "prowler:autoscaling_group_multiple_az",
    "hashicorp-fsbp-sentinel:autoscaling-group-should-cover-multiple-azs",
    "service-screener:ASGMultiAZ",
  ],
  },
  "aurora-backtrack": {
    why: `
    A restore to a point in time builds a new cluster and can take hours. Backtracking rewinds the cluster that is there
    in minutes, to before the statement that should not have run.
  `,
    remedy: `
    Set a backtrack window of up to 72 hours. It can only be turned on when a cluster is created or restored, is
    charged by the changes that it stores, and does not go together with replicas in other regions.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, BacktrackWindow: 86400 } }
  `,
  terraform: `
    resource "aws_rds_cluster" "main" {
      engine           = "aurora-mysql"
      backtrack_window = 86400
    }
  `,
},
    noFix: "backtracking can only be turned on when a cluster is created or restored",
    references: ["https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Managing.Backtrack.html"],
    frameworks: { wellArchitected: ["REL09-BP01"], nist80053: ["CP-10"] },
    similar: [
    "checkov:CKV_AWS_326",
    "guard-rules-registry:AURORA_MYSQL_BACKTRACKING_ENABLED",
    "cdk-nag:AuroraMySQLBacktrack",
    "prowler:rds_cluster_backtrack_enabled",
    "hashicorp-fsbp-sentinel:rds-ensure-cluster-backtracking-enabled",
  ],
  },
  "aurora-backup-retention": {
    why: `
    A cluster is always backed up, but where nothing is set its backups are kept for one day only. Corruption that
    is noticed later than that has no backup from before it. A retention of zero is not taken by AWS: the deployment
    fails.
  `,
    remedy: `
    Raise the retention to the workload's least retention; AWS takes 1 to 35 days, and a backup plan keeps longer.
    Storage beyond the size of the database is charged by the gigabyte.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-postgresql, BackupRetentionPeriod: 35 } }
  `,
  terraform: `
    resource "aws_rds_cluster" "main" {
      engine                  = "aurora-postgresql"
      backup_retention_period = 35
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Managing.Backups.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
    similar: ["trivy:AWS-0077", "kics:low_rds_backup_retention_period", "regula:FG_R00107", "terrascan:AC_AWS_0495"],
    fixNote: "backups beyond the size of the database are charged",
  },
  "aurora-cluster-two-zones": {
    why: `
    Aurora keeps the data in three zones, but a cluster with a single instance has nothing to fail over to: when its
    zone is lost, the database is down until somebody creates an instance elsewhere. With a second instance in another
    zone Aurora promotes that one, usually in less than a minute. The cluster's list of zones adds no instance.
  `,
    remedy: `
    Add a second instance of the same class and let Aurora choose the zones, or name two different ones. It costs as
    much as the first, and can serve reads.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-postgresql } }
      First:
        Type: AWS::RDS::DBInstance
        Properties: { DBClusterIdentifier: !Ref Cluster, Engine: aurora-postgresql, DBInstanceClass: db.r6g.large }
      Second:
        Type: AWS::RDS::DBInstance
        Properties: { DBClusterIdentifier: !Ref Cluster, Engine: aurora-postgresql, DBInstanceClass: db.r6g.large }
  `,
  terraform: `
    resource "aws_rds_cluster" "main" {
      engine = "aurora-postgresql"
    }

    resource "aws_rds_cluster_instance" "member" {
      count              = 2
      cluster_identifier = aws_rds_cluster.main.id
      engine             = aws_rds_cluster.main.engine
      instance_class     = "db.r6g.large"
    }
  `,
},
    noFix: "a second instance is a resource of its own, and moving one to another zone replaces it",
    references: ["https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html"],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
    similar: [
    "prowler:rds_cluster_multi_az",
    "regula:FG_R00209",
    "hashicorp-fsbp-sentinel:rds-ensure-cluster-multi-az-configured",
    "steampipe-terraform-aws-compliance:rds_db_cluster_multiple_az_enabled",
  ],
  },
  "aurora-deletion-protection": {
    why: `
    Without deletion protection one call, one removed block or one stack deleted in the wrong account takes the cluster
    away. With it the call is refused until somebody turns the protection off on purpose. That of a cluster does not
    stop its instances from being deleted, but keeps the data.
  `,
    remedy: `
    Turn deletion protection on; it costs nothing and needs no restart. What shall be deleted needs an update first
    that turns it off.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-postgresql, DeletionProtection: true } }
  `,
  terraform: `
    resource "aws_rds_cluster" "main" {
      engine              = "aurora-postgresql"
      deletion_protection = true
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_DeleteCluster.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-globalcluster.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-13"] },
    similar: [
    "checkov:CKV_AWS_139",
    "trivy:AWS-0343",
    "cdk-nag:RDSInstanceDeletionProtectionEnabled",
    "prowler:rds_cluster_deletion_protection",
    "hashicorp-fsbp-sentinel:rds-ensure-deletion-protection-enabled",
    "steampipe-terraform-aws-compliance:rds_db_cluster_deletion_protection_enabled",
  ],
    fixNote: "what shall be deleted needs an update first that turns it off",
  },
  "aurora-final-snapshot": {
    why: `
    In CloudFormation a cluster leaves a final snapshot when its block or its stack is deleted. When an update replaces
    it, because its name, its subnet group or its snapshot changes, the old one goes without, and its data with it. In
    Terraform \`skip_final_snapshot\` has it go without in either case.
  `,
    remedy: `
    Ask for a snapshot both on deletion and on replacement, or have the cluster retained; in Terraform remove
    \`skip_final_snapshot\` and name the snapshot. A snapshot is charged as backup storage until somebody removes it; a
    retained cluster goes on costing what it costs.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster:
        Type: AWS::RDS::DBCluster
        DeletionPolicy: Snapshot
        UpdateReplacePolicy: Snapshot
        Properties: { Engine: aurora-postgresql }
  `,
  terraform: `
    resource "aws_rds_cluster" "main" {
      engine                    = "aurora-postgresql"
      final_snapshot_identifier = "main-last"
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html",
    "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/rds_cluster",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9"] },
    fixNote: "a snapshot is charged until somebody deletes it, and a cluster that must be kept is not destroyed without a change",
  },
  "aurora-global-takes-effect": {
    why: `
    A stack, or a provider, creates its clusters in its own region, and a global database takes one cluster in a
    region. AWS therefore rejects a second one that the same stack or provider creates, and the copy that was to
    survive the region never exists.
  `,
    remedy: `
    Move the secondary to a template of its own that is deployed in the recovery region after the primary, or give it the
    provider of that region, and let it name the global database by its identifier.
  `,
    example: {
  cloudformation: `
    Resources:
      Secondary: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-postgresql, GlobalClusterIdentifier: shop } }
  `,
  terraform: `
    resource "aws_rds_cluster" "primary" {
      engine          = "aurora-postgresql"
      master_username = "owner"
    }

    resource "aws_rds_global_cluster" "shop" {
      global_cluster_identifier    = "shop"
      source_db_cluster_identifier = aws_rds_cluster.primary.arn
    }

    resource "aws_rds_cluster" "secondary" {
      region                    = "eu-central-1"
      engine                    = "aurora-postgresql"
      global_cluster_identifier = aws_rds_global_cluster.shop.id
    }
  `,
},
    noFix: "the secondary belongs to a template or a provider of another region, which has to exist first",
    references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-attaching.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-globalcluster.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7"] },
  },
  "aurora-global": {
    why: `
    The volume of a cluster stands in one region. Copies of snapshots bring back the database of hours ago; a secondary
    of a global database is about a second behind and takes over in minutes.
  `,
    remedy: `
    Make the cluster the primary of a global database and define a secondary in the recovery region. A
    secondary without instances costs storage and replicated writes only, but needs an instance before it can serve.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Conditions:
      IsHome: !Equals [!Ref AWS::Region, eu-west-1]
      IsRecovery: !Not [!Condition IsHome]
    Resources:
      Primary:
        Type: AWS::RDS::DBCluster
        Condition: IsHome
        Properties: { Engine: aurora-postgresql, MasterUsername: owner }
      Global:
        Type: AWS::RDS::GlobalCluster
        Condition: IsHome
        Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary }
      Secondary:
        Type: AWS::RDS::DBCluster
        Condition: IsRecovery
        Properties: { Engine: aurora-postgresql, GlobalClusterIdentifier: shop }
  `,
  terraform: `
    resource "aws_rds_cluster" "primary" {
      engine          = "aurora-postgresql"
      master_username = "owner"
    }

    resource "aws_rds_global_cluster" "shop" {
      global_cluster_identifier    = "shop"
      source_db_cluster_identifier = aws_rds_cluster.primary.arn
    }

    resource "aws_rds_cluster" "secondary" {
      region                    = "eu-central-1"
      engine                    = "aurora-postgresql"
      global_cluster_identifier = aws_rds_global_cluster.shop.id
    }
  `,
},
    noFix: "a secondary stands in another region, with a network and instances of its own",
    references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Replication.CrossRegion.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7", "CP-9"] },
  },
  "aurora-members-alike": {
    why: `
    After a failover another instance is the writer. If the old one had a public address and the new one has none, or
    the other way round, clients that could reach the database before cannot reach it now.
  `,
    remedy: `
    Give all instances of the cluster the same public accessibility; in most cases none should have any. The change is
    made without a restart.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-postgresql } }
      First:
        Type: AWS::RDS::DBInstance
        Properties: { DBClusterIdentifier: !Ref Cluster, Engine: aurora-postgresql, PubliclyAccessible: false }
      Second:
        Type: AWS::RDS::DBInstance
        Properties: { DBClusterIdentifier: !Ref Cluster, Engine: aurora-postgresql, PubliclyAccessible: false }
  `,
  terraform: `
    resource "aws_rds_cluster" "main" {
      engine = "aurora-postgresql"
    }

    resource "aws_rds_cluster_instance" "member" {
      count               = 2
      cluster_identifier  = aws_rds_cluster.main.id
      engine              = aws_rds_cluster.main.engine
      instance_class      = "db.r6g.large"
      publicly_accessible = false
    }
  `,
},
    noFix: "whether clients reach the database from outside its network is for somebody to say",
    references: ["https://docs.aws.amazon.com/awssupport/latest/user/fault-tolerance-checks.html"],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10"] },
  },
  "aurora-multi-writer": {
    why: `
    A secondary refuses writes unless it may forward them to the primary. Where every region serves, its applications
    must otherwise know the primary's endpoint and follow it through each failover.
  `,
    remedy: `
    Turn global write forwarding on. A forwarded write takes the way to the primary and back, and not every statement
    can be forwarded.
  `,
    example: {
  cloudformation: `
    Resources:
      Secondary:
        Type: AWS::RDS::DBCluster
        Properties: { Engine: aurora-postgresql, GlobalClusterIdentifier: shop, EnableGlobalWriteForwarding: true }
  `,
  terraform: `
    resource "aws_rds_cluster" "secondary" {
      engine                         = "aurora-postgresql"
      global_cluster_identifier      = "shop"
      enable_global_write_forwarding = true
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-write-forwarding.html",
    "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-7", "SC-36"] },
    fixNote: "a forwarded write takes the way to the primary and back, and not every statement can be forwarded",
  },
  "aurora-secondary-has-instance": {
    why: `
    A secondary without instances replicates the data and serves nobody. In a failover an instance must be created
    first, which takes minutes, and may find no capacity in a region to which others fail over, too.
  `,
    remedy: `
    Give the secondary at least one instance. Until the failover it can be small, or serverless with a low minimum.
  `,
    example: {
  cloudformation: `
    Resources:
      Secondary: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-postgresql, GlobalClusterIdentifier: shop } }
      Reader:
        Type: AWS::RDS::DBInstance
        Properties: { DBClusterIdentifier: !Ref Secondary, Engine: aurora-postgresql, DBInstanceClass: db.r6g.large }
  `,
  terraform: `
    resource "aws_rds_cluster" "secondary" {
      engine                    = "aurora-postgresql"
      global_cluster_identifier = "shop"
    }

    resource "aws_rds_cluster_instance" "reader" {
      cluster_identifier = aws_rds_cluster.secondary.id
      engine             = aws_rds_cluster.secondary.engine
      instance_class     = "db.r6g.large"
    }
  `,
},
    noFix: "an instance is a resource of its own, whose class and network are for somebody to choose",
    references: ["https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-attach.console.headless.html"],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-7", "CP-10"] },
  },
  "aurora-secondary-size": {
    why: `
    After a failover the secondary carries the whole load of the primary. An instance that is smaller is overloaded at
    the moment when it is needed, and making it larger then takes minutes and a restart.
  `,
    remedy: `
    Give the secondary an instance of the class of the primary's largest, or a serverless one with the same limits. It
    costs as much as at home.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Conditions:
      IsPrimary: !Equals [!Ref AWS::Region, eu-central-1]
      IsSecondary: !Not [!Condition IsPrimary]
    Resources:
      Primary:
        Type: AWS::RDS::DBCluster
        Condition: IsPrimary
        Properties: { Engine: aurora-postgresql, MasterUsername: owner }
      Writer:
        Type: AWS::RDS::DBInstance
        Condition: IsPrimary
        Properties: { DBClusterIdentifier: !Ref Primary, Engine: aurora-postgresql, DBInstanceClass: db.r6g.2xlarge }
      Global:
        Type: AWS::RDS::GlobalCluster
        Condition: IsPrimary
        Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary }
      Secondary:
        Type: AWS::RDS::DBCluster
        Condition: IsSecondary
        Properties: { Engine: aurora-postgresql, GlobalClusterIdentifier: shop }
      Reader:
        Type: AWS::RDS::DBInstance
        Condition: IsSecondary
        Properties: { DBClusterIdentifier: !Ref Secondary, Engine: aurora-postgresql, DBInstanceClass: db.r6g.2xlarge }
  `,
  terraform: `
    resource "aws_rds_cluster" "primary" {
      engine          = "aurora-postgresql"
      master_username = "owner"
    }

    resource "aws_rds_cluster_instance" "writer" {
      cluster_identifier = aws_rds_cluster.primary.id
      engine             = aws_rds_cluster.primary.engine
      instance_class     = "db.r6g.2xlarge"
    }

    resource "aws_rds_global_cluster" "shop" {
      global_cluster_identifier    = "shop"
      source_db_cluster_identifier = aws_rds_cluster.primary.arn
    }

    resource "aws_rds_cluster" "secondary" {
      region                    = "eu-central-1"
      engine                    = "aurora-postgresql"
      global_cluster_identifier = aws_rds_global_cluster.shop.id
    }

    resource "aws_rds_cluster_instance" "reader" {
      region             = "eu-central-1"
      cluster_identifier = aws_rds_cluster.secondary.id
      engine             = aws_rds_cluster.secondary.engine
      instance_class     = "db.r6g.2xlarge"
    }
  `,
},
    references: ["https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-disaster-recovery.html"],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-2(2)", "CP-7"] },
    fixNote: "costs as much as at home, and the instance restarts",
  },
  "backup-continuous-valid": {
    why: `
    Continuous backups reach back 35 days at most, must say how many, and cannot move to cold storage. AWS
    Backup rejects a plan with a rule that says otherwise, and with the plan goes every backup that it was to
    make.
  `,
    remedy: `
    Delete continuous backups after 1 to 35 days, without cold storage. What must be kept longer is another
    rule of the same plan, without continuous backup, that runs less often.
  `,
    example: {
  cloudformation: `
    Resources:
      Plan:
        Type: AWS::Backup::BackupPlan
        Properties:
          BackupPlan:
            BackupPlanName: daily
            BackupPlanRule:
              - RuleName: daily
                TargetBackupVault: main
                EnableContinuousBackup: true
                Lifecycle:
                  DeleteAfterDays: 35
  `,
  terraform: `
    resource "aws_backup_plan" "daily" {
      name = "daily"

      rule {
        rule_name                = "daily"
        target_vault_name        = "main"
        enable_continuous_backup = true

        lifecycle {
          delete_after = 35
        }
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/point-in-time-recovery.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/point-in-time-recovery-retention-period.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
    fixNote: "backups are deleted after 35 days where nothing else is written, and none moves to cold storage",
  },
  "backup-copy-takes-effect": {
    why: `
    A copy names its destination by ARN, for it may be in another region or account. The name of a vault, which
    is what a plain reference to one gives, is not enough: AWS Backup rejects the plan, and with it go the copies
    and the backups themselves.
  `,
    remedy: `
    Name the vault by its ARN. A vault in another region belongs to a stack of that region: write its ARN with
    that region in it.
  `,
    example: {
  cloudformation: `
    Resources:
      Plan:
        Type: AWS::Backup::BackupPlan
        Properties:
          BackupPlan:
            BackupPlanName: daily
            BackupPlanRule:
              - RuleName: daily
                TargetBackupVault: main
                CopyActions:
                  - DestinationBackupVaultArn: arn:aws:backup:eu-central-1:111122223333:backup-vault:main
  `,
  terraform: `
    resource "aws_backup_plan" "daily" {
      name = "daily"

      rule {
        rule_name         = "daily"
        target_vault_name = "main"

        copy_action {
          destination_vault_arn = "arn:aws:backup:eu-central-1:111122223333:backup-vault:main"
        }
      }
    }
  `,
},
    noFix: "the ARN says in which region and account the vault stands, which its name does not",
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupplan-copyactionresourcetype.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupvault.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP02"], nist80053: ["CP-6", "CP-9"] },
  },
  "backup-covers-data": {
    why: `
    Redundancy does not help against a mistake: what is deleted or overwritten is gone from every zone and every
    replica at once. Only a backup brings it back, and this store has none: its own are off, and no backup plan
    selects it.
  `,
    remedy: `
    Turn the store's own backups on, or have a backup plan select it by ARN or by tag. Backups are charged by
    their size, most of them by what has changed only.
  `,
    example: {
  cloudformation: `
    Resources:
      Files:
        Type: AWS::EFS::FileSystem
      Plan:
        Type: AWS::Backup::BackupPlan
        Properties:
          BackupPlan:
            BackupPlanName: daily
            BackupPlanRule:
              - RuleName: daily
                TargetBackupVault: main
      Selection:
        Type: AWS::Backup::BackupSelection
        Properties:
          BackupPlanId: !Ref Plan
          BackupSelection:
            SelectionName: files
            IamRoleArn: arn:aws:iam::111122223333:role/backup
            Resources: [!GetAtt Files.Arn]
  `,
  terraform: `
    resource "aws_efs_file_system" "files" {}

    resource "aws_backup_plan" "daily" {
      name = "daily"

      rule {
        rule_name         = "daily"
        target_vault_name = "main"
      }
    }

    resource "aws_backup_selection" "files" {
      name         = "files"
      plan_id      = aws_backup_plan.daily.id
      iam_role_arn = "arn:aws:iam::111122223333:role/backup"
      resources    = [aws_efs_file_system.files.arn]
    }
  `,
},
    noFix: "whether a store backs itself up or a plan selects it is for somebody to choose",
    references: [
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html",
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_backing_up_data_identified_backups_data.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01"], nist80053: ["CP-9"] },
    similar: [
    "checkov:CKV2_AWS_8",
    "cdk-nag:RDSInBackupPlan",
    "cdk-nag:DynamoDBInBackupPlan",
    "hashicorp-nist-sentinel:dynamodb-tables-should-be-present-in-a-backup-plan",
    "prowler:rds_instance_protected_by_backup_plan",
    "prowler:rds_cluster_protected_by_backup_plan",
    "prowler:dynamodb_table_protected_by_backup_plan",
    "service-screener:disabledBackup",
  ],
  },
  "backup-cross-account": {
    why: `
    Whoever may delete the data of an account, by mistake or in an attack, may often delete its backups, too. A
    copy in another account is out of reach for its administrators.
  `,
    remedy: `
    Add a copy action to a vault of an account that holds backups and nothing else, in the same organization. The
    vault's policy must allow the copy, and what is copied must not be encrypted with a key that AWS manages.
  `,
    example: {
  cloudformation: `
    Resources:
      Plan:
        Type: AWS::Backup::BackupPlan
        Properties:
          BackupPlan:
            BackupPlanName: daily
            BackupPlanRule:
              - RuleName: daily
                TargetBackupVault: main
                CopyActions:
                  - DestinationBackupVaultArn: arn:aws:backup:eu-west-1:444455556666:backup-vault:main
  `,
  terraform: `
    resource "aws_backup_plan" "daily" {
      name = "daily"

      rule {
        rule_name         = "daily"
        target_vault_name = "main"

        copy_action {
          destination_vault_arn = "arn:aws:backup:eu-west-1:444455556666:backup-vault:main"
        }
      }
    }
  `,
},
    noFix: "the account that holds backups, and a vault there whose policy allows the copy, have to be there first",
    references: ["https://docs.aws.amazon.com/aws-backup/latest/devguide/create-cross-account-backup.html"],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-6", "CP-9(8)"] },
  },
  "backup-cross-region": {
    why: `
    Backups stand in the region of what they are made of. When the region is out of reach, so are they, and there
    is nothing to restore from elsewhere.
  `,
    remedy: `
    Add a copy action that names, by its ARN, a vault in the recovery region; a stack of that region makes it.
    Transfer and storage of the copies are charged. The copies are encrypted with the key of the vault.
  `,
    example: {
  cloudformation: `
    Resources:
      Plan:
        Type: AWS::Backup::BackupPlan
        Properties:
          BackupPlan:
            BackupPlanName: daily
            BackupPlanRule:
              - RuleName: daily
                TargetBackupVault: main
                CopyActions:
                  - DestinationBackupVaultArn: arn:aws:backup:eu-central-1:111122223333:backup-vault:main
  `,
  terraform: `
    resource "aws_backup_plan" "daily" {
      name = "daily"

      rule {
        rule_name         = "daily"
        target_vault_name = "main"

        copy_action {
          destination_vault_arn = "arn:aws:backup:eu-central-1:111122223333:backup-vault:main"
        }
      }
    }
  `,
},
    noFix: "the vault in the recovery region, whose ARN the copy names, has to be there first",
    references: ["https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html"],
    frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-9"] },
    similar: ["service-screener:backupPlanNoCrossRegionCopy"],
  },
  "backup-lifecycle-valid": {
    why: `
    What moves to cold storage must stay there for at least 90 days. AWS Backup rejects a plan with a lifecycle
    that deletes earlier, in a rule or in a copy of it, and with the plan goes every backup that it was to make.
  `,
    remedy: `
    Delete at least 90 days after the move to cold storage, or do not move to cold storage what is not kept that
    long. Cold storage is cheaper to keep and dearer to restore from, and only some services have it.
  `,
    example: {
  cloudformation: `
    Resources:
      Plan:
        Type: AWS::Backup::BackupPlan
        Properties:
          BackupPlan:
            BackupPlanName: daily
            BackupPlanRule:
              - RuleName: daily
                TargetBackupVault: main
                Lifecycle:
                  MoveToColdStorageAfterDays: 30
                  DeleteAfterDays: 365
  `,
  terraform: `
    resource "aws_backup_plan" "daily" {
      name = "daily"

      rule {
        rule_name         = "daily"
        target_vault_name = "main"

        lifecycle {
          cold_storage_after = 30
          delete_after       = 365
        }
      }
    }
  `,
},
    references: ["https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Lifecycle.html"],
    frameworks: { wellArchitected: ["REL09-BP01"], nist80053: ["CP-9"] },
    similar: ["cfn-lint:E3504"],
    fixNote: "backups are kept for longer, and charged as long; continuous ones no longer move to cold storage",
  },
  "backup-plan-selects": {
    why: `
    A backup plan says when and where backups are made, and nothing of what is backed up: that is a backup
    selection's to say. A plan without one is deployed without a complaint and never backs anything up.
  `,
    remedy: `
    Add a backup selection that names the plan and the resources, by ARN or by tag, or take the plan out. What
    is then backed up is charged by its size.
  `,
    example: {
  cloudformation: `
    Resources:
      Files:
        Type: AWS::EFS::FileSystem
      Plan:
        Type: AWS::Backup::BackupPlan
        Properties:
          BackupPlan:
            BackupPlanName: daily
            BackupPlanRule:
              - RuleName: daily
                TargetBackupVault: main
      Selection:
        Type: AWS::Backup::BackupSelection
        Properties:
          BackupPlanId: !Ref Plan
          BackupSelection:
            SelectionName: files
            IamRoleArn: arn:aws:iam::111122223333:role/backup
            Resources: [!GetAtt Files.Arn]
  `,
  terraform: `
    resource "aws_efs_file_system" "files" {}

    resource "aws_backup_plan" "daily" {
      name = "daily"

      rule {
        rule_name         = "daily"
        target_vault_name = "main"
      }
    }

    resource "aws_backup_selection" "files" {
      name         = "files"
      plan_id      = aws_backup_plan.daily.id
      iam_role_arn = "arn:aws:iam::111122223333:role/backup"
      resources    = [aws_efs_file_system.files.arn]
    }
  `,
},
    noFix: "which resources the plan backs up, and by which role, is for somebody to choose",
    references: ["https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html"],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
    similar: ["service-screener:backupPlanNotAssigned"],
  },
  "backup-restore-tested": {
    why: `
    A backup that nobody has ever restored may lack a key, a permission or a parameter that a restore needs, and its time is a
    guess. A restore testing plan restores recovery points on a schedule, keeps the time, and deletes what it has made.
  `,
    remedy: `
    Add a restore testing plan and a selection for the type of the store, by its ARN or its tags. The role needs what the restore
    needs. Restores and the resources that they make are charged until the test has cleaned up.
  `,
    example: {
  cloudformation: `
    Resources:
      Files:
        Type: AWS::EFS::FileSystem
      Plan:
        Type: AWS::Backup::BackupPlan
        Properties:
          BackupPlan:
            BackupPlanName: files
            BackupPlanRule:
              - RuleName: daily
                TargetBackupVault: main
      Selection:
        Type: AWS::Backup::BackupSelection
        Properties:
          BackupPlanId: !Ref Plan
          BackupSelection:
            SelectionName: files
            IamRoleArn: arn:aws:iam::111122223333:role/backup
            Resources: [!GetAtt Files.Arn]
      Tests:
        Type: AWS::Backup::RestoreTestingPlan
        Properties:
          RestoreTestingPlanName: monthly
          ScheduleExpression: cron(0 6 1 * ? *)
          RecoveryPointSelection:
            Algorithm: LATEST_WITHIN_WINDOW
            IncludeVaults: ["*"]
            RecoveryPointTypes: [SNAPSHOT]
      Tested:
        Type: AWS::Backup::RestoreTestingSelection
        Properties:
          RestoreTestingPlanName: !Ref Tests
          RestoreTestingSelectionName: files
          IamRoleArn: arn:aws:iam::111122223333:role/restore
          ProtectedResourceType: EFS
          ProtectedResourceArns: [!GetAtt Files.Arn]
  `,
  terraform: `
    resource "aws_efs_file_system" "files" {}

    resource "aws_backup_plan" "files" {
      name = "files"

      rule {
        rule_name         = "daily"
        target_vault_name = "main"
      }
    }

    resource "aws_backup_selection" "files" {
      name         = "files"
      plan_id      = aws_backup_plan.files.id
      iam_role_arn = "arn:aws:iam::111122223333:role/backup"
      resources    = [aws_efs_file_system.files.arn]
    }

    resource "aws_backup_restore_testing_plan" "monthly" {
      name                = "monthly"
      schedule_expression = "cron(0 6 1 * ? *)"

      recovery_point_selection {
        algorithm            = "LATEST_WITHIN_WINDOW"
        include_vaults       = ["*"]
        recovery_point_types = ["SNAPSHOT"]
      }
    }

    resource "aws_backup_restore_testing_selection" "files" {
      name                      = "files"
      restore_testing_plan_name = aws_backup_restore_testing_plan.monthly.name
      iam_role_arn              = "arn:aws:iam::111122223333:role/restore"
      protected_resource_type   = "EFS"
      protected_resource_arns   = [aws_efs_file_system.files.arn]
    }
  `,
},
    noFix: "a test needs a role that may restore, and settings that each restore asks for",
    references: [
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/restore-testing.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_RestoreTestingSelectionForCreate.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP04", "REL13-BP03"], nist80053: ["CP-4", "CP-9(1)"] },
    similar: ["service-screener:backupRecoveryPointNeverRestored"],
  },
  "backup-retention": {
    why: `
    A mistake is often found days after it was made: a job that corrupts rows over a long weekend, a record that
    is missed at the end of the month. A backup from before it must still be there then.
  `,
    remedy: `
    Delete backups after the least retention at the earliest, in one rule of the plan at least. Older backups
    cost what has changed since; those that are kept for months may move to cold storage.
  `,
    example: {
  cloudformation: `
    Resources:
      Files:
        Type: AWS::EFS::FileSystem
      Plan:
        Type: AWS::Backup::BackupPlan
        Properties:
          BackupPlan:
            BackupPlanName: daily
            BackupPlanRule:
              - RuleName: daily
                TargetBackupVault: main
                Lifecycle:
                  DeleteAfterDays: 35
      Selection:
        Type: AWS::Backup::BackupSelection
        Properties:
          BackupPlanId: !Ref Plan
          BackupSelection:
            SelectionName: files
            IamRoleArn: arn:aws:iam::111122223333:role/backup
            Resources: [!GetAtt Files.Arn]
  `,
  terraform: `
    resource "aws_efs_file_system" "files" {}

    resource "aws_backup_plan" "daily" {
      name = "daily"

      rule {
        rule_name         = "daily"
        target_vault_name = "main"

        lifecycle {
          delete_after = 35
        }
      }
    }

    resource "aws_backup_selection" "files" {
      name         = "files"
      plan_id      = aws_backup_plan.daily.id
      iam_role_arn = "arn:aws:iam::111122223333:role/backup"
      resources    = [aws_efs_file_system.files.arn]
    }
  `,
},
    references: ["https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Lifecycle.html"],
    frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP01"], nist80053: ["CP-9", "SI-12"] },
    similar: ["steampipe-terraform-aws-compliance:backup_plan_min_retention_35_days"],
    fixNote: "older backups cost what has changed since, of everything that the plan selects",
  },
  "backup-schedule-rpo": {
    why: `
    What was written since the last backup is lost with a mistake. A schedule whose longest pause is longer than
    the recovery point objective loses more than was agreed: at worst everything since that pause began.
  `,
    remedy: `
    Add a rule that runs more often, hourly at best, and keep what it makes for days only. For databases and
    buckets turn continuous backup on, for tables point-in-time recovery: both lose minutes.
  `,
    example: {
  cloudformation: `
    Resources:
      Files:
        Type: AWS::EFS::FileSystem
      Plan:
        Type: AWS::Backup::BackupPlan
        Properties:
          BackupPlan:
            BackupPlanName: hourly
            BackupPlanRule:
              - RuleName: hourly
                TargetBackupVault: main
                ScheduleExpression: cron(0 * * * ? *)
                Lifecycle:
                  DeleteAfterDays: 35
      Selection:
        Type: AWS::Backup::BackupSelection
        Properties:
          BackupPlanId: !Ref Plan
          BackupSelection:
            SelectionName: files
            IamRoleArn: arn:aws:iam::111122223333:role/backup
            Resources: [!GetAtt Files.Arn]
  `,
  terraform: `
    resource "aws_efs_file_system" "files" {}

    resource "aws_backup_plan" "hourly" {
      name = "hourly"

      rule {
        rule_name         = "hourly"
        target_vault_name = "main"
        schedule          = "cron(0 * * * ? *)"

        lifecycle {
          delete_after = 35
        }
      }
    }

    resource "aws_backup_selection" "files" {
      name         = "files"
      plan_id      = aws_backup_plan.hourly.id
      iam_role_arn = "arn:aws:iam::111122223333:role/backup"
      resources    = [aws_efs_file_system.files.arn]
    }
  `,
},
    noFix: "a rule that runs more often needs a vault and a retention of its own, which are for somebody to choose",
    references: [
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/plan-options-and-configuration.html",
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cron-expressions.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP03", "REL13-BP01"], nist80053: ["CP-9"] },
    similar: ["service-screener:backupPlanInfrequentSchedule"],
  },
  "backup-schedule-valid": {
    why: `
    AWS Backup makes backups an hour apart at least, and gives each at least an hour to start. It rejects a plan with a
    rule that asks for less, and with the plan goes every backup that it was to make.
  `,
    remedy: `
    Run the rule every hour or less often, with a start window of 60 minutes or more. What may lose less than an hour of
    data needs continuous backups, where the service has them.
  `,
    example: {
  cloudformation: `
    Resources:
      Plan:
        Type: AWS::Backup::BackupPlan
        Properties:
          BackupPlan:
            BackupPlanName: hourly
            BackupPlanRule:
              - RuleName: hourly
                TargetBackupVault: main
                ScheduleExpression: cron(0 * * * ? *)
                StartWindowMinutes: 60
                Lifecycle:
                  DeleteAfterDays: 35
  `,
  terraform: `
    resource "aws_backup_plan" "hourly" {
      name = "hourly"

      rule {
        rule_name         = "hourly"
        target_vault_name = "main"
        schedule          = "cron(0 * * * ? *)"
        start_window      = 60

        lifecycle {
          delete_after = 35
        }
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/plan-options-and-configuration.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupplan-backupruleresourcetype.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP03"], nist80053: ["CP-9"] },
    fixNote: "the plan is accepted then, and what it backs up is charged",
  },
  "backup-selection-takes-effect": {
    why: `
    A selection names what is backed up by ARN or by tag. A plain reference to a database, a table or a volume
    gives a name or an id, which AWS Backup rejects or takes for nothing, and a tag that nothing carries selects
    nothing. The plan then runs on schedule and backs nothing up.
  `,
    remedy: `
    Name resources by their ARN: the attribute that gives it, or for volumes and instances, which have none, the
    ARN written out around the id. Give every resource that is chosen by tag the tag itself.
  `,
    example: {
  cloudformation: `
    Resources:
      Files:
        Type: AWS::EFS::FileSystem
        Properties:
          FileSystemTags:
            - Key: Backup
              Value: daily
      Plan:
        Type: AWS::Backup::BackupPlan
        Properties:
          BackupPlan:
            BackupPlanName: daily
            BackupPlanRule:
              - RuleName: daily
                TargetBackupVault: main
      Selection:
        Type: AWS::Backup::BackupSelection
        Properties:
          BackupPlanId: !Ref Plan
          BackupSelection:
            SelectionName: files
            IamRoleArn: arn:aws:iam::111122223333:role/backup
            ListOfTags:
              - ConditionType: STRINGEQUALS
                ConditionKey: Backup
                ConditionValue: daily
  `,
  terraform: `
    resource "aws_efs_file_system" "files" {
      tags = { Backup = "daily" }
    }

    resource "aws_backup_plan" "daily" {
      name = "daily"

      rule {
        rule_name         = "daily"
        target_vault_name = "main"
      }
    }

    resource "aws_backup_selection" "files" {
      name         = "files"
      plan_id      = aws_backup_plan.daily.id
      iam_role_arn = "arn:aws:iam::111122223333:role/backup"

      selection_tag {
        type  = "STRINGEQUALS"
        key   = "Backup"
        value = "daily"
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupSelection.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
    fixNote: "replaces the selection; backups that are there stay",
  },
  "backup-vault-kept": {
    why: `
    AWS deletes no vault that holds recovery points. With \`force_destroy\` Terraform deletes them one by one and then the vault, so that one
    line taken out of the code, or one destroy in the wrong workspace, takes every backup with it.
  `,
    remedy: `
    Leave \`force_destroy\` off, as it is by default. A vault that is no longer needed can be emptied on purpose, or be left until its recovery
    points have expired.
  `,
    example: {
  terraform: `
    resource "aws_backup_vault" "main" {
      name          = "main"
      force_destroy = false
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/create-a-vault.html",
    "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/backup_vault",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-12"] },
    fixNote: "a vault has to be emptied on purpose before it can be deleted",
  },
  "backup-vault-lock": {
    why: `
    Backups that can be deleted are deleted with the data: by the same mistake, or by an attacker who wants them
    gone first. A locked vault keeps each of them for a least time, whoever asks.
  `,
    remedy: `
    Lock the vault with a least retention. Days in which the lock can still be changed make it final when they
    are over: then not even AWS can delete a backup early, and all of them are charged to their end. Without
    such days an administrator may take the lock off again.
  `,
    example: {
  cloudformation: `
    Resources:
      Vault:
        Type: AWS::Backup::BackupVault
        Properties:
          BackupVaultName: main
          LockConfiguration:
            MinRetentionDays: 35
            ChangeableForDays: 30
  `,
  terraform: `
    resource "aws_backup_vault" "main" {
      name = "main"
    }

    resource "aws_backup_vault_lock_configuration" "main" {
      backup_vault_name   = aws_backup_vault.main.name
      min_retention_days  = 35
      changeable_for_days = 30
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/logicallyairgappedvault.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9(8)", "SI-12"] },
    fixNote: "backups are charged until the lock lets go of them, and jobs that keep them for less fail",
  },
  "beanstalk-enhanced-health": {
    why: `
    With basic health reporting an environment is judged by the load balancer's check alone. With enhanced reporting
    every instance tells how the application answers, what its processes do and whether a deployment went through, and a
    deployment that leaves instances unhealthy stops.
  `,
    remedy: `
    Set the system type of health reporting to enhanced. The instances need the instance profile of Elastic Beanstalk,
    the environment its service role. Metrics that are published are charged, the reporting is not.
  `,
    example: {
  cloudformation: `
    Resources:
      Shop:
        Type: AWS::ElasticBeanstalk::Environment
        Properties:
          ApplicationName: shop
          OptionSettings:
            - Namespace: aws:elasticbeanstalk:healthreporting:system
              OptionName: SystemType
              Value: enhanced
  `,
  terraform: `
    resource "aws_elastic_beanstalk_environment" "shop" {
      name        = "shop"
      application = "shop"

      setting {
        namespace = "aws:elasticbeanstalk:healthreporting:system"
        name      = "SystemType"
        value     = "enhanced"
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/health-enhanced.html",
    "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html",
  ],
    frameworks: { wellArchitected: ["REL06-BP01", "REL11-BP01"], nist80053: ["SI-4", "CA-7"] },
    similar: [
    "checkov:CKV_AWS_312",
    "cdk-nag:ElasticBeanstalkEnhancedHealthReportingEnabled",
    "prowler:elasticbeanstalk_environment_enhanced_health_reporting",
    "hashicorp-fsbp-sentinel:elasticbeanstalk-enhanced-health-reporting-enabled",
    "steampipe-terraform-aws-compliance:elasticbeanstalk_environment_use_enhanced_health_checks",
  ],
    fixNote: "needs the instance profile of Elastic Beanstalk, and its service role",
  },
  "beanstalk-instances": {
    why: `
    With fewer instances than zones there is a zone whose loss stops the application until a new instance has been
    launched, set up and found healthy elsewhere. An environment of a single instance has no load balancer either: it
    is down while its instance is replaced, and in every deployment.
  `,
    remedy: `
    Use a load-balanced environment and raise the minimum size of its group to two instances, or to three where three
    zones are asked for. Smaller instance types keep the price about the same; the load balancer is charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Shop:
        Type: AWS::ElasticBeanstalk::Environment
        Properties:
          ApplicationName: shop
          OptionSettings:
            - Namespace: aws:elasticbeanstalk:environment
              OptionName: EnvironmentType
              Value: LoadBalanced
            - Namespace: aws:autoscaling:asg
              OptionName: MinSize
              Value: "2"
            - Namespace: aws:autoscaling:asg
              OptionName: MaxSize
              Value: "6"
  `,
  terraform: `
    resource "aws_elastic_beanstalk_environment" "shop" {
      name        = "shop"
      application = "shop"

      setting {
        namespace = "aws:elasticbeanstalk:environment"
        name      = "EnvironmentType"
        value     = "LoadBalanced"
      }

      setting {
        namespace = "aws:autoscaling:asg"
        name      = "MinSize"
        value     = "2"
      }

      setting {
        namespace = "aws:autoscaling:asg"
        name      = "MaxSize"
        value     = "6"
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html",
    "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options.html",
    "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features-managing-env-types.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP02"], nist80053: ["CP-10", "SC-36"] },
    fixNote: "each further instance costs as much as the first, and has to be able to run beside it",
  },
  "beanstalk-zones": {
    why: `
    An environment whose instances are all in one Availability Zone loses them together with that zone, and its group has
    nowhere to launch new ones. Over several zones the group keeps its instances spread, and replaces those of a lost
    zone in the others.
  `,
    remedy: `
    Name instance subnets in further Availability Zones; outside of a VPC of your own, ask for any two or any three
    zones. The instances are replaced. Data between zones is charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Vpc:
        Type: AWS::EC2::VPC
        Properties:
          CidrBlock: 10.0.0.0/16
      SubnetA:
        Type: AWS::EC2::Subnet
        Properties:
          VpcId: !Ref Vpc
          CidrBlock: 10.0.0.0/24
          AvailabilityZone: !Select [0, !GetAZs ""]
      SubnetB:
        Type: AWS::EC2::Subnet
        Properties:
          VpcId: !Ref Vpc
          CidrBlock: 10.0.1.0/24
          AvailabilityZone: !Select [1, !GetAZs ""]
      Shop:
        Type: AWS::ElasticBeanstalk::Environment
        Properties:
          ApplicationName: shop
          OptionSettings:
            - Namespace: aws:ec2:vpc
              OptionName: VPCId
              Value: !Ref Vpc
            - Namespace: aws:ec2:vpc
              OptionName: Subnets
              Value: !Join [",", [!Ref SubnetA, !Ref SubnetB]]
  `,
  terraform: `
    data "aws_availability_zones" "all" {}

    resource "aws_subnet" "shop" {
      count             = 2
      vpc_id            = "vpc-0a1b2c3d"
      cidr_block        = cidrsubnet("10.0.0.0/16", 8, count.index)
      availability_zone = data.aws_availability_zones.all.names[count.index]
    }

    resource "aws_elastic_beanstalk_environment" "shop" {
      name        = "shop"
      application = "shop"

      setting {
        namespace = "aws:ec2:vpc"
        name      = "VPCId"
        value     = "vpc-0a1b2c3d"
      }

      setting {
        namespace = "aws:ec2:vpc"
        name      = "Subnets"
        value     = join(",", aws_subnet.shop[*].id)
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html",
    "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.managing.vpc.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
    fixNote: "the instances are replaced, and data between zones is charged",
  },
  "certificate-in-recovery-region": {
    why: `
    A certificate of ACM stands in one region. A listener takes none of another, so that the recovery region answers
    no HTTPS request, and a new certificate needs a validation, which may have to wait for DNS.
  `,
    remedy: `
    Request a certificate for the same names in the recovery region: the record that validates one validates all of them,
    in every region. Public certificates are free.
  `,
    example: {
  cloudformation: `
    Resources:
      Distribution:
        Type: AWS::CloudFront::Distribution
        Properties:
          DistributionConfig:
            Enabled: true
            Aliases: [shop.example.com]
            ViewerCertificate:
              AcmCertificateArn: arn:aws:acm:us-east-1:111122223333:certificate/1
              SslSupportMethod: sni-only
  `,
  terraform: `
    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_acm_certificate" "shop" {
      provider          = aws.recovery
      domain_name       = "shop.example.com"
      validation_method = "DNS"
    }

    resource "aws_lb_listener" "https" {
      provider        = aws.recovery
      port            = 443
      protocol        = "HTTPS"
      certificate_arn = aws_acm_certificate.shop.arn
    }
  `,
},
    noFix: "a certificate has to be requested in the recovery region, and its names validated, first",
    references: [
    "https://docs.aws.amazon.com/acm/latest/userguide/acm-regions.html",
    "https://docs.aws.amazon.com/acm/latest/userguide/dns-validation.html",
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-7", "SC-12(1)"] },
  },
  "cloudfront-bucket-failover": {
    why: `
    Pages, scripts and images of a site are served from one bucket. When its region is lost, the site is gone as soon
    as the caches have run out, even where the application behind it has moved to the other region.
  `,
    remedy: `
    Replicate the bucket to the recovery region and put both into an origin group with failover criteria, which the
    cache behaviours target. The second bucket's storage and the replication are charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Distribution:
        Type: AWS::CloudFront::Distribution
        Properties:
          DistributionConfig:
            Enabled: true
            Origins:
              - { Id: home, DomainName: pages.s3.eu-west-1.amazonaws.com, S3OriginConfig: {} }
              - { Id: recovery, DomainName: pages-copy.s3.eu-central-1.amazonaws.com, S3OriginConfig: {} }
            OriginGroups:
              Quantity: 1
              Items:
                - Id: pages
                  FailoverCriteria: { StatusCodes: { Quantity: 4, Items: [500, 502, 503, 504] } }
                  Members: { Quantity: 2, Items: [{ OriginId: home }, { OriginId: recovery }] }
            DefaultCacheBehavior:
              TargetOriginId: pages
              ViewerProtocolPolicy: redirect-to-https
  `,
  terraform: `
    resource "aws_cloudfront_distribution" "pages" {
      enabled = true

      origin {
        origin_id   = "home"
        domain_name = "pages.s3.eu-west-1.amazonaws.com"
      }

      origin {
        origin_id   = "recovery"
        domain_name = "pages-copy.s3.eu-central-1.amazonaws.com"
      }

      origin_group {
        origin_id = "pages"

        failover_criteria {
          status_codes = [500, 502, 503, 504]
        }

        member {
          origin_id = "home"
        }

        member {
          origin_id = "recovery"
        }
      }

      default_cache_behavior {
        target_origin_id       = "pages"
        viewer_protocol_policy = "redirect-to-https"
        allowed_methods        = ["GET", "HEAD"]
        cached_methods         = ["GET", "HEAD"]
      }
    }
  `,
},
    noFix: "a second bucket, and the replication to it, has to be there first",
    references: ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html"],
    frameworks: { wellArchitected: ["REL11-BP02", "REL13-BP02"], nist80053: ["CP-7", "CP-10"] },
    similar: [
    "checkov:CKV_AWS_310",
    "guard-rules-registry:CLOUDFRONT_ORIGIN_FAILOVER_ENABLED",
    "hashicorp-fsbp-sentinel:cloudfront-distributions-should-have-origin-failover-configured",
    "steampipe-terraform-aws-compliance:cloudfront_distribution_configured_with_origin_failover",
  ],
  },
  "cloudfront-origin-failover": {
    why: `
    CloudFront answers everywhere, and asks one origin. When its region is lost, users get errors as soon as what is
    cached has run out. An origin group with origins in two regions fails over by itself, request by request; an
    origin whose name is a failover record moves with the record.
  `,
    remedy: `
    Put the origins of both regions into an origin group with failover criteria, and let the cache behaviours target
    the group. CloudFront fails over for GET, HEAD and OPTIONS only: where other methods are allowed, let the origin be
    a domain name whose records fail over. Neither interrupts service.
  `,
    example: {
  cloudformation: `
    Resources:
      Distribution:
        Type: AWS::CloudFront::Distribution
        Properties:
          DistributionConfig:
            Enabled: true
            Origins:
              - Id: home
                DomainName: shop-1.eu-west-1.elb.amazonaws.com
                CustomOriginConfig: { OriginProtocolPolicy: https-only }
              - Id: recovery
                DomainName: shop-2.eu-central-1.elb.amazonaws.com
                CustomOriginConfig: { OriginProtocolPolicy: https-only }
            OriginGroups:
              Quantity: 1
              Items:
                - Id: shop
                  FailoverCriteria: { StatusCodes: { Quantity: 4, Items: [500, 502, 503, 504] } }
                  Members: { Quantity: 2, Items: [{ OriginId: home }, { OriginId: recovery }] }
            DefaultCacheBehavior:
              TargetOriginId: shop
              ViewerProtocolPolicy: redirect-to-https
  `,
  terraform: `
    resource "aws_cloudfront_distribution" "shop" {
      enabled = true

      origin {
        origin_id   = "home"
        domain_name = "shop-1.eu-west-1.elb.amazonaws.com"

        custom_origin_config {
          http_port              = 80
          https_port             = 443
          origin_protocol_policy = "https-only"
          origin_ssl_protocols   = ["TLSv1.2"]
        }
      }

      origin {
        origin_id   = "recovery"
        domain_name = "shop-2.eu-central-1.elb.amazonaws.com"

        custom_origin_config {
          http_port              = 80
          https_port             = 443
          origin_protocol_policy = "https-only"
          origin_ssl_protocols   = ["TLSv1.2"]
        }
      }

      origin_group {
        origin_id = "shop"

        failover_criteria {
          status_codes = [500, 502, 503, 504]
        }

        member {
          origin_id = "home"
        }

        member {
          origin_id = "recovery"
        }
      }

      default_cache_behavior {
        target_origin_id       = "shop"
        viewer_protocol_policy = "redirect-to-https"
        allowed_methods        = ["GET", "HEAD"]
        cached_methods         = ["GET", "HEAD"]
      }
    }
  `,
},
    noFix: "the origin in the recovery region has to be there first, and its name is for somebody to say",
    references: [
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html",
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorOriginGroups.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP02", "REL13-BP02"], nist80053: ["CP-7", "CP-10"] },
    similar: [
    "checkov:CKV_AWS_310",
    "guard-rules-registry:CLOUDFRONT_ORIGIN_FAILOVER_ENABLED",
    "hashicorp-fsbp-sentinel:cloudfront-distributions-should-have-origin-failover-configured",
    "steampipe-terraform-aws-compliance:cloudfront_distribution_configured_with_origin_failover",
    "prowler:cloudfront_distributions_multiple_origin_failover_configured",
    "service-screener:originFailover",
  ],
  },
  "cloudhsm-zones": {
    why: `
    The HSMs of a cluster hold the same keys and take over from each other. With all of them in one Availability Zone nobody can
    use the keys when that zone is lost, and keys that were made since the last backup are gone with a single HSM.
  `,
    remedy: `
    Add an HSM in a second zone of the cluster. AWS copies users and keys to it; each HSM is charged by the hour.
  `,
    example: {
  terraform: `
    data "aws_availability_zones" "here" {}

    resource "aws_subnet" "private" {
      count             = 2
      availability_zone = data.aws_availability_zones.here.names[count.index]
    }

    resource "aws_cloudhsm_v2_cluster" "keys" {
      hsm_type   = "hsm2m.medium"
      subnet_ids = aws_subnet.private[*].id
    }

    resource "aws_cloudhsm_v2_hsm" "keys" {
      count      = 2
      cluster_id = aws_cloudhsm_v2_cluster.keys.id
      subnet_id  = aws_subnet.private[count.index].id
    }
  `,
},
    noFix: "a further HSM is a resource of its own, and needs a subnet in a second zone",
    references: [
    "https://docs.aws.amazon.com/cloudhsm/latest/userguide/bp-cluster-management.html",
    "https://docs.aws.amazon.com/cloudhsm/latest/userguide/clusters.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
  },
  "codedeploy-minimum-healthy": {
    why: `
    CodeDeploy takes instances out of service to put a revision on them. Where none has to stay healthy it takes all at
    once: the application is down while it is deployed, and a revision that does not start is on every instance before
    anybody sees it.
  `,
    remedy: `
    Deploy to half of the instances or to one at a time, or define a deployment configuration that keeps a number or a
    percentage of them healthy. Deployments take longer.
  `,
    example: {
  cloudformation: `
    Resources:
      ThreeQuarters:
        Type: AWS::CodeDeploy::DeploymentConfig
        Properties:
          ComputePlatform: Server
          MinimumHealthyHosts:
            Type: FLEET_PERCENT
            Value: 75
  `,
  terraform: `
    resource "aws_codedeploy_deployment_config" "three_quarters" {
      deployment_config_name = "three-quarters"

      minimum_healthy_hosts {
        type  = "FLEET_PERCENT"
        value = 75
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html",
    "https://docs.aws.amazon.com/codedeploy/latest/userguide/instances-health.html",
  ],
    frameworks: { wellArchitected: ["REL08-BP05", "OPS06-BP03"], nist80053: ["CP-10", "SI-13(5)"] },
    similar: ["guard-rules-registry:CODEDEPLOY_EC2_MINIMUM_HEALTHY_HOSTS_CONFIGURED"],
    fixNote: "deployments take longer",
  },
  "cognito-deletion-protection": {
    why: `
    A user pool has neither backups nor copies: when it is deleted, so are the accounts of all users, with passwords and second
    factors that nobody can export. Each of them has to sign up again.
  `,
    remedy: `
    Turn deletion protection on. It is free and needs no outage; a pool that is to be deleted needs it turned off
    first. Keep a list of the users elsewhere as well, for passwords cannot be copied.
  `,
    example: {
  cloudformation: `
    Resources:
      Users:
        Type: AWS::Cognito::UserPool
        Properties:
          DeletionProtection: ACTIVE
  `,
  terraform: `
    resource "aws_cognito_user_pool" "users" {
      name                = "users"
      deletion_protection = "ACTIVE"
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-deletion-protection.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-12"] },
    similar: ["prowler:cognito_user_pool_deletion_protection_enabled", "service-screener:cognitoDeletionProtectionDisabled"],
    fixNote: "a pool that is to be deleted needs it turned off first",
  },
  "data-leaves-region": {
    why: `
    Data and backups that stand in one region are out of reach together when the region is, and gone together
    when it is lost. Every strategy of recovery, the cheapest included, begins with a copy in another region.
  `,
    remedy: `
    Copy backups by a backup plan to a vault in the recovery region; for an RDS instance replicate automated
    backups there, and for a Redshift warehouse its snapshots; for an Aurora cluster, a table or a bucket add a live copy
    that keeps a history of its own: a secondary, a replica with point-in-time recovery, a versioned destination.
    Transfer and storage are charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Database:
        Type: AWS::RDS::DBInstance
        Properties:
          Engine: postgres
          BackupRetentionPeriod: 7
          AutomaticBackupReplicationRegion: eu-central-1
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      engine                  = "postgres"
      backup_retention_period = 7
    }

    resource "aws_db_instance_automated_backups_replication" "recovery" {
      region                 = "eu-central-1"
      source_db_instance_arn = aws_db_instance.database.arn
    }
  `,
},
    noFix: "which region, vault or replica takes the copy, and with which key, has to be chosen",
    references: [
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_planning_for_recovery_disaster_recovery.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReplicateBackups.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6(1)", "CP-9"] },
  },
  "data-writable": {
    why: `
    A region that can only read serves half of what it is asked. When the region that takes the writes is lost, every request that
    changes something fails until another one takes them.
  `,
    remedy: `
    Keep the data in a store that takes writes in each region, or send all writes to one region and have a health check or a switch move
    them to the copy in the other. Where each region writes data of its own, attest that under \`attest.stores\`.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::DynamoDB::GlobalTable
        Properties:
          Replicas: [{ Region: eu-west-1 }, { Region: eu-central-1 }]
  `,
  terraform: `
    resource "aws_dynamodb_table" "orders" {
      name = "orders"

      replica {
        region_name = "eu-central-1"
      }
    }
  `,
},
    noFix: "which store takes writes in several regions, or what moves the writes, is a choice of architecture",
    references: [
    "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html",
    "https://docs.aws.amazon.com/prescriptive-guidance/latest/dynamodb-global-tables/write-modes.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-7", "SC-36"] },
  },
  "dax-replicas": {
    why: `
    Reads and writes go through the DAX cluster. When its only node, or its only zone, is lost, the application
    cannot reach the table through it until a new node is there, which first has to fill its cache from DynamoDB.
  `,
    remedy: `
    Run three nodes at least and leave their zones to DAX, or name a zone for each. Nodes are added without an
    interruption, and each costs as much as the first.
  `,
    example: {
  cloudformation: `
    Resources:
      Cache:
        Type: AWS::DAX::Cluster
        Properties:
          NodeType: dax.r5.large
          ReplicationFactor: 3
          IAMRoleARN: arn:aws:iam::111122223333:role/dax
  `,
  terraform: `
    resource "aws_dax_cluster" "cache" {
      cluster_name       = "cache"
      node_type          = "dax.r5.large"
      replication_factor = 3
      iam_role_arn       = "arn:aws:iam::111122223333:role/dax"
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.concepts.cluster.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-cluster.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
    similar: ["prowler:dynamodb_accelerator_cluster_multi_az"],
    fixNote: "each node costs as much as the first",
  },
  "deploy-rollback": {
    why: `
    Without automatic rollback a deployment that fails stops where it is: some instances have the new revision, some the
    old one, and somebody has to find out which to go back to. An alarm that stops a deployment and rolls nothing back
    leaves the revision that set it off in service.
  `,
    remedy: `
    Turn automatic rollback on for failed deployments, and for deployments that an alarm stops where the group has alarms.
    CodeDeploy then deploys the last good revision again; a change of a database has to be compatible with it.
  `,
    example: {
  cloudformation: `
    Resources:
      Web:
        Type: AWS::CodeDeploy::DeploymentGroup
        Properties:
          ApplicationName: web
          ServiceRoleArn: arn:aws:iam::111122223333:role/deploy
          AlarmConfiguration:
            Enabled: true
            Alarms:
              - Name: web-errors
          AutoRollbackConfiguration:
            Enabled: true
            Events: [DEPLOYMENT_FAILURE, DEPLOYMENT_STOP_ON_ALARM]
  `,
  terraform: `
    resource "aws_codedeploy_deployment_group" "web" {
      app_name              = "web"
      deployment_group_name = "web"
      service_role_arn      = "arn:aws:iam::111122223333:role/deploy"

      alarm_configuration {
        enabled = true
        alarms  = ["web-errors"]
      }

      auto_rollback_configuration {
        enabled = true
        events  = ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM"]
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/codedeploy/latest/userguide/deployments-rollback-and-redeploy.html",
    "https://docs.aws.amazon.com/codedeploy/latest/userguide/monitoring-create-alarms.html",
  ],
    frameworks: { wellArchitected: ["REL08-BP05", "OPS06-BP04"], nist80053: ["CP-10", "SI-13(5)"] },
    fixNote: "a change of a database has to be compatible with the revision before",
  },
  "directconnect-redundant": {
    why: `
    A Direct Connect connection is one port at one location. When the device, the line or the location fails, the networks
    are cut off from each other. Several connections at one location, and link aggregation groups, share its fate.
  `,
    remedy: `
    Order a second connection at another location, on a device of its own, or add a Site-to-Site VPN connection that takes over. AWS
    charges each port by the hour; a VPN connection is cheaper, and carries less.
  `,
    example: {
  cloudformation: `
    Resources:
      First:
        Type: AWS::DirectConnect::Connection
        Properties:
          ConnectionName: first
          Bandwidth: 1Gbps
          Location: EqDC2
      Second:
        Type: AWS::DirectConnect::Connection
        Properties:
          ConnectionName: second
          Bandwidth: 1Gbps
          Location: EqDA2
  `,
  terraform: `
    resource "aws_dx_connection" "office" {
      for_each  = toset(["EqDC2", "EqDA2"])
      name      = each.value
      bandwidth = "1Gbps"
      location  = each.value
    }
  `,
},
    noFix: "a second connection has to be ordered at another location, or a VPN to be set up at its other end",
    references: [
    "https://docs.aws.amazon.com/directconnect/latest/UserGuide/resiliency_toolkit.html",
    "https://docs.aws.amazon.com/directconnect/latest/UserGuide/disaster-recovery-resiliency.html",
  ],
    frameworks: { wellArchitected: ["REL02-BP02"], nist80053: ["CP-8", "CP-10", "SI-13(5)"] },
    similar: ["prowler:directconnect_connection_redundancy"],
  },
  "directory-zones": {
    why: `
    A directory has a domain controller in each of its two subnets. AWS rejects two subnets of one Availability Zone, so that no
    directory comes of it, and nothing can join or sign in.
  `,
    remedy: `
    Name two subnets in different zones. The subnets of a directory cannot be changed later: it has to be made again.
  `,
    example: {
  cloudformation: `
    Resources:
      Directory:
        Type: AWS::DirectoryService::MicrosoftAD
        Properties:
          Name: corp.example.com
          VpcSettings:
            SubnetIds: [!Ref SubnetA, !Ref SubnetB]
      SubnetA:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [0, !GetAZs ""]
      SubnetB:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [1, !GetAZs ""]
  `,
  terraform: `
    data "aws_availability_zones" "here" {}

    resource "aws_subnet" "private" {
      count             = 2
      availability_zone = data.aws_availability_zones.here.names[count.index]
    }

    resource "aws_directory_service_directory" "corp" {
      name = "corp.example.com"
      type = "MicrosoftAD"
      vpc_settings { subnet_ids = aws_subnet.private[*].id }
    }
  `,
},
    noFix: "which subnet there is in another zone is for the network to say, and another one makes the directory anew",
    references: [
    "https://docs.aws.amazon.com/directoryservice/latest/devguide/API_DirectoryVpcSettings.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directoryservice-microsoftad.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
  },
  "dlm-cross-region": {
    why: `
    Snapshots stand in the region of their volume. While the region is out of reach, neither the volume nor any snapshot
    of it can be used.
  `,
    remedy: `
    Add a cross-region copy rule to the schedule, with a retention of its own and, for what is encrypted, a key of the other
    region. Copies are incremental; transfer and storage are charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Policy:
        Type: AWS::DLM::LifecyclePolicy
        Properties:
          Description: Daily snapshots, copied
          ExecutionRoleArn: arn:aws:iam::111122223333:role/snapshots
          State: ENABLED
          PolicyDetails:
            ResourceTypes: [VOLUME]
            TargetTags:
              - Key: Snapshots
                Value: daily
            Schedules:
              - Name: Daily
                CreateRule:
                  CronExpression: cron(0 3 * * ? *)
                RetainRule:
                  Count: 14
                CrossRegionCopyRules:
                  - Target: eu-central-1
                    Encrypted: true
                    RetainRule:
                      Interval: 14
                      IntervalUnit: DAYS
  `,
  terraform: `
    resource "aws_dlm_lifecycle_policy" "daily" {
      description        = "Daily snapshots, copied"
      execution_role_arn = "arn:aws:iam::111122223333:role/snapshots"

      policy_details {
        resource_types = ["VOLUME"]
        target_tags    = { Snapshots = "daily" }

        schedule {
          name = "Daily"

          create_rule {
            cron_expression = "cron(0 3 * * ? *)"
          }

          retain_rule {
            count = 14
          }

          cross_region_copy_rule {
            target    = "eu-central-1"
            encrypted = true

            retain_rule {
              interval      = 14
              interval_unit = "DAYS"
            }
          }
        }
      }
    }
  `,
},
    noFix: "to which region snapshots are copied, with which key and for how long, has to be chosen",
    references: [
    "https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-ami-policy.html",
    "https://docs.aws.amazon.com/ebs/latest/userguide/policy-differences.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dlm-lifecyclepolicy-crossregioncopyrule.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-9(3)"] },
  },
  "dms-multi-az": {
    why: `
    Ongoing replication stops with its only instance. While the zone is lost the target falls behind, and once the
    source has let go of its logs, everything has to be loaded again. A Multi-AZ instance has a standby that goes on.
  `,
    remedy: `
    Turn Multi-AZ on and name no Availability Zone beside it, which DMS rejects. The capacity costs about twice as much.
  `,
    example: {
  cloudformation: `
    Resources:
      Replication:
        Type: AWS::DMS::ReplicationInstance
        Properties:
          ReplicationInstanceClass: dms.r6i.large
          MultiAZ: true
  `,
  terraform: `
    resource "aws_dms_replication_instance" "replication" {
      replication_instance_id    = "replication"
      replication_instance_class = "dms.r6i.large"
      multi_az                   = true
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationinstance.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
    similar: ["prowler:dms_instance_multi_az_enabled"],
    fixNote: "costs about twice as much for the capacity; a zone that is named beside it is taken out, for DMS rejects it",
  },
  "documentdb-backup-retention": {
    why: `
    A cluster is always backed up, but where nothing is set its backups are kept for one day only. Corruption that
    is noticed later than that has no backup from before it. An elastic cluster has daily snapshots and cannot be
    restored to a minute.
  `,
    remedy: `
    Raise the retention to the workload's least retention; AWS takes 1 to 35 days, and a backup plan keeps those of
    a cluster of instances longer. Storage beyond the size of the database is charged by the gigabyte.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster:
        Type: AWS::DocDB::DBCluster
        Properties:
          BackupRetentionPeriod: 35
  `,
  terraform: `
    resource "aws_docdb_cluster" "main" {
      engine                  = "docdb"
      backup_retention_period = 35
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/documentdb/latest/developerguide/backup_restore.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbcluster.html",
    "https://docs.aws.amazon.com/documentdb/latest/developerguide/docdb-using-elastic-clusters.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
    similar: [
    "checkov:CKV_AWS_360",
    "cdk-nag:DocumentDBClusterBackupRetentionPeriod",
    "prowler:documentdb_cluster_backup_enabled",
    "hashicorp-fsbp-sentinel:docdb-cluster-backup-retention-check",
    "steampipe-terraform-aws-compliance:docdb_cluster_backup_retention_period_7",
  ],
    fixNote: "backups are charged by the gigabyte beyond the size of the database",
  },
  "documentdb-deletion-protection": {
    why: `
    Without deletion protection one call, one removed block or one stack deleted in the wrong account takes the cluster
    away, and its automated backups with it. With it the call is refused until somebody turns the protection off on
    purpose. It does not stop instances from being deleted, but keeps the data.
  `,
    remedy: `
    Turn deletion protection on; it costs nothing and needs no restart. What shall be deleted needs an update first
    that turns it off.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster:
        Type: AWS::DocDB::DBCluster
        Properties:
          DeletionProtection: true
  `,
  terraform: `
    resource "aws_docdb_cluster" "main" {
      engine              = "docdb"
      deletion_protection = true
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/documentdb/latest/developerguide/db-cluster-delete.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-globalcluster.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-13"] },
    similar: ["prowler:documentdb_cluster_deletion_protection", "hashicorp-fsbp-sentinel:docdb-cluster-deletion-protection-enabled"],
    fixNote: "what shall be deleted needs an update first that turns it off",
  },
  "documentdb-elastic-replicas": {
    why: `
    Each shard is served by instances of its own, and one with a single instance has nothing to fail over to. When its
    zone is lost, its part of the data is out of reach until DocumentDB has replaced the instance, which takes minutes.
  `,
    remedy: `
    Ask for two instances per shard at least, in subnets of three zones. A replica costs as much as the writer, and can
    serve reads.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster:
        Type: AWS::DocDBElastic::Cluster
        Properties:
          ClusterName: shop
          AdminUserName: owner
          AuthType: PLAIN_TEXT
          ShardCapacity: 2
          ShardCount: 1
          ShardInstanceCount: 2
  `,
  terraform: `
    resource "aws_docdbelastic_cluster" "shop" {
      name                = "shop"
      admin_user_name     = "owner"
      admin_user_password = var.password
      auth_type           = "PLAIN_TEXT"
      shard_capacity      = 2
      shard_count         = 1
    }

    variable "password" {
      type = string
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdbelastic-cluster.html",
    "https://docs.aws.amazon.com/documentdb/latest/developerguide/elastic-how-it-works.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
    fixNote: "each replica costs as much as the writer of its shard",
  },
  "documentdb-global-takes-effect": {
    why: `
    A stack, or a provider, creates its clusters in its own region, and a global cluster takes one cluster in a
    region. AWS therefore rejects a second one that the same stack or provider creates, and the copy that was to
    survive the region never exists.
  `,
    remedy: `
    Move the secondary to a template of its own that is deployed in the recovery region after the primary, or give it that
    region in Terraform, and let it name the global cluster by its identifier.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Conditions:
      IsPrimary: !Equals [!Ref AWS::Region, eu-central-1]
      IsSecondary: !Not [!Condition IsPrimary]
    Resources:
      Primary: { Type: AWS::DocDB::DBCluster, Condition: IsPrimary, Properties: { MasterUsername: owner } }
      Global:
        Type: AWS::DocDB::GlobalCluster
        Condition: IsPrimary
        Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary }
      Secondary: { Type: AWS::DocDB::DBCluster, Condition: IsSecondary, Properties: { GlobalClusterIdentifier: shop } }
  `,
  terraform: `
    resource "aws_docdb_cluster" "primary" {
      engine          = "docdb"
      master_username = "owner"
    }

    resource "aws_docdb_global_cluster" "shop" {
      global_cluster_identifier    = "shop"
      source_db_cluster_identifier = aws_docdb_cluster.primary.arn
    }

    resource "aws_docdb_cluster" "secondary" {
      region                    = "eu-central-1"
      engine                    = "docdb"
      global_cluster_identifier = aws_docdb_global_cluster.shop.id
    }
  `,
},
    noFix: "the secondary has to move to a template or a provider of the recovery region",
    references: [
    "https://docs.aws.amazon.com/documentdb/latest/developerguide/global-clusters.get-started.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-globalcluster.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7"] },
  },
  "documentdb-global": {
    why: `
    The volume of a cluster stands in one region. Copies of snapshots bring back the database of hours ago; a secondary
    of a global cluster is about a second behind and takes over in minutes.
  `,
    remedy: `
    Make the cluster the primary of a global cluster and define a secondary in the recovery region. Its instances must
    be of a class that global clusters take, which the burstable ones are not. The secondary costs its instances, its
    storage and the replicated writes.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Conditions:
      IsHome: !Equals [!Ref AWS::Region, eu-west-1]
      IsRecovery: !Not [!Condition IsHome]
    Resources:
      Primary: { Type: AWS::DocDB::DBCluster, Condition: IsHome, Properties: { MasterUsername: owner } }
      Global:
        Type: AWS::DocDB::GlobalCluster
        Condition: IsHome
        Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary }
      Secondary: { Type: AWS::DocDB::DBCluster, Condition: IsRecovery, Properties: { GlobalClusterIdentifier: shop } }
  `,
  terraform: `
    resource "aws_docdb_cluster" "primary" {
      engine          = "docdb"
      master_username = "owner"
    }

    resource "aws_docdb_global_cluster" "shop" {
      global_cluster_identifier    = "shop"
      source_db_cluster_identifier = aws_docdb_cluster.primary.arn
    }

    resource "aws_docdb_cluster" "secondary" {
      region                    = "eu-central-1"
      engine                    = "docdb"
      global_cluster_identifier = aws_docdb_global_cluster.shop.id
    }
  `,
},
    noFix: "the global cluster and a secondary in another region have to be made, with a name and instances of their own",
    references: ["https://docs.aws.amazon.com/documentdb/latest/developerguide/global-clusters.html"],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7", "CP-9"] },
  },
  "documentdb-secondary-has-instance": {
    why: `
    A cluster without instances has data and serves nobody. In a failover an instance must be created first, which
    takes minutes, and may find no capacity in a region to which others fail over, too.
  `,
    remedy: `
    Give the secondary at least one instance. Until the failover it can be smaller than the primary's, of a class that a
    global cluster takes.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Conditions:
      IsPrimary: !Equals [!Ref AWS::Region, eu-central-1]
      IsSecondary: !Not [!Condition IsPrimary]
    Resources:
      Primary: { Type: AWS::DocDB::DBCluster, Condition: IsPrimary, Properties: { MasterUsername: owner } }
      Global:
        Type: AWS::DocDB::GlobalCluster
        Condition: IsPrimary
        Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary }
      Secondary: { Type: AWS::DocDB::DBCluster, Condition: IsSecondary, Properties: { GlobalClusterIdentifier: shop } }
      Reader:
        Type: AWS::DocDB::DBInstance
        Condition: IsSecondary
        Properties: { DBClusterIdentifier: !Ref Secondary, DBInstanceClass: db.r6g.large }
  `,
  terraform: `
    resource "aws_docdb_cluster" "primary" {
      engine          = "docdb"
      master_username = "owner"
    }

    resource "aws_docdb_global_cluster" "shop" {
      global_cluster_identifier    = "shop"
      source_db_cluster_identifier = aws_docdb_cluster.primary.arn
    }

    resource "aws_docdb_cluster" "secondary" {
      region                    = "eu-central-1"
      engine                    = "docdb"
      global_cluster_identifier = aws_docdb_global_cluster.shop.id
    }

    resource "aws_docdb_cluster_instance" "reader" {
      region             = "eu-central-1"
      cluster_identifier = aws_docdb_cluster.secondary.id
      instance_class     = "db.r6g.large"
    }
  `,
},
    noFix: "an instance has to be made, and somebody says of which class",
    references: ["https://docs.aws.amazon.com/documentdb/latest/developerguide/global-clusters-disaster-recovery.html"],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-7", "CP-10"] },
  },
  "documentdb-two-zones": {
    why: `
    DocumentDB keeps the data in three zones, but a cluster with a single instance has nothing to fail over to: when
    its zone is lost, the database is down until an instance is created elsewhere, which takes minutes. With a
    replica in another zone DocumentDB promotes that one. The cluster's list of zones adds no instance.
  `,
    remedy: `
    Add a second instance of the same class and let DocumentDB choose the zones, or name two different ones. It costs
    as much as the first, and can serve reads.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster: { Type: AWS::DocDB::DBCluster }
      First:
        Type: AWS::DocDB::DBInstance
        Properties: { DBClusterIdentifier: !Ref Cluster, DBInstanceClass: db.r6g.large }
      Second:
        Type: AWS::DocDB::DBInstance
        Properties: { DBClusterIdentifier: !Ref Cluster, DBInstanceClass: db.r6g.large }
  `,
  terraform: `
    resource "aws_docdb_cluster" "main" {
      engine = "docdb"
    }

    resource "aws_docdb_cluster_instance" "member" {
      count              = 2
      cluster_identifier = aws_docdb_cluster.main.id
      instance_class     = "db.r6g.large"
    }
  `,
},
    noFix: "a second instance, or another zone for one that is there, has to be chosen",
    references: [
    "https://docs.aws.amazon.com/documentdb/latest/developerguide/replication.html",
    "https://docs.aws.amazon.com/documentdb/latest/developerguide/db-cluster-fault-tolerance.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
    similar: ["prowler:documentdb_cluster_multi_az_enabled"],
  },
  "dsql-deletion-protection": {
    why: `
    A cluster has no snapshots of its own and leaves none behind. Without deletion protection one call, one removed block
    or one stack deleted in the wrong account takes it away, and what no backup plan has copied is gone.
  `,
    remedy: `
    Turn deletion protection on, and leave \`force_destroy\` off, with which Terraform turns the protection off by itself. It
    costs nothing. What shall be deleted needs an update first that turns it off.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster:
        Type: AWS::DSQL::Cluster
        Properties:
          DeletionProtectionEnabled: true
  `,
  terraform: `
    resource "aws_dsql_cluster" "shop" {
      deletion_protection_enabled = true
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/aurora-dsql/latest/userguide/configuring-single-region-clusters.html",
    "https://docs.aws.amazon.com/config/latest/developerguide/dsql-cluster-deletion-protection-enabled.html",
    "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dsql_cluster",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-13"] },
    fixNote: "what shall be deleted needs an update first that turns it off",
  },
  "dsql-multi-region": {
    why: `
    A cluster of one region is out of reach with it, and the way back is a restore from a backup that is hours old, if
    there is one in another region. Two peered clusters are one database with an endpoint in each region: a commit
    is in both, and the one that is left goes on taking writes.
  `,
    remedy: `
    Create a cluster in the recovery region with the same witness Region, and peer the two. The three regions must be
    of one set that Aurora DSQL supports. Writes are charged in each region. An update adds witness and peers to a
    cluster, too; of one that holds data AWS does not say what follows: try it on a restored copy first.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster:
        Type: AWS::DSQL::Cluster
        Properties:
          MultiRegionProperties:
            WitnessRegion: eu-west-2
            Clusters: ["arn:aws:dsql:eu-central-1:111122223333:cluster/abcdefghijklmnopqrstuvwxyz"]
  `,
  terraform: `
    resource "aws_dsql_cluster" "home" {
      multi_region_properties { witness_region = "eu-west-2" }
    }

    resource "aws_dsql_cluster" "recovery" {
      region = "eu-central-1"

      multi_region_properties { witness_region = "eu-west-2" }
    }

    resource "aws_dsql_cluster_peering" "home" {
      identifier     = aws_dsql_cluster.home.identifier
      clusters       = [aws_dsql_cluster.recovery.arn]
      witness_region = "eu-west-2"
    }

    resource "aws_dsql_cluster_peering" "recovery" {
      region         = "eu-central-1"
      identifier     = aws_dsql_cluster.recovery.identifier
      clusters       = [aws_dsql_cluster.home.arn]
      witness_region = "eu-west-2"
    }
  `,
},
    noFix: "a peer has to be made in a second region, and a witness Region chosen that goes with both",
    references: [
    "https://docs.aws.amazon.com/aurora-dsql/latest/userguide/configuring-multi-region-clusters.html",
    "https://docs.aws.amazon.com/aurora-dsql/latest/userguide/mr-cluster-setup.html",
    "https://docs.aws.amazon.com/aurora-dsql/latest/APIReference/API_UpdateCluster.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dsql-cluster-multiregionproperties.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-10", "SC-36"] },
  },
  "dynamodb-capacity": {
    why: `
    A table with fixed capacity throttles what goes beyond it. A failover, a retry storm or a good day is then
    an outage of its own, and an index that falls behind throttles the writes of its table.
  `,
    remedy: `
    Use on-demand capacity, or scale reads and writes of the table and of every index between a minimum and a
    maximum. On-demand costs more for each request and nothing while there are none. Auto scaling reacts in
    minutes, so the minimum must carry the first rush.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::DynamoDB::Table
        Properties:
          KeySchema: [{ AttributeName: id, KeyType: HASH }]
          AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
          BillingMode: PAY_PER_REQUEST
  `,
  terraform: `
    resource "aws_dynamodb_table" "orders" {
      name         = "orders"
      hash_key     = "id"
      billing_mode = "PAY_PER_REQUEST"

      attribute {
        name = "id"
        type = "S"
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/AutoScaling.html",
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html",
  ],
    frameworks: { wellArchitected: ["REL07-BP01", "REL07-BP03"], nist80053: ["CP-2(2)", "SC-5(2)"] },
    similar: [
    "checkov:CKV2_AWS_16",
    "cdk-nag:DynamoDBAutoScalingEnabled",
    "hashicorp-fsbp-sentinel:dynamo-db-tables-scales-capacity-with-demand",
    "prowler:dynamodb_table_autoscaling_enabled",
  ],
    fixNote: "on-demand capacity costs more for each request, and nothing while there are none",
  },
  "dynamodb-deletion-policy": {
    why: `
    A table is deleted with its stack, when its definition is taken out, and when a change of its keys or its
    name replaces it: the new one is empty. In CloudFormation the first two are covered by the deletion policy,
    the third by the update-replace policy, and both say Delete unless they are written. Terraform deletes in
    each case, unless \`prevent_destroy\` has it refuse.
  `,
    remedy: `
    Set both policies to Retain, or \`prevent_destroy\` in Terraform, or turn deletion protection on, which stays
    when the definition is taken out. A table that was retained stays, and costs, until somebody deletes it by
    hand; a stack that is deployed again must import it.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::DynamoDB::Table
        DeletionPolicy: Retain
        UpdateReplacePolicy: Retain
        Properties:
          KeySchema: [{ AttributeName: id, KeyType: HASH }]
          AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
          BillingMode: PAY_PER_REQUEST
  `,
  terraform: `
    resource "aws_dynamodb_table" "orders" {
      name         = "orders"
      hash_key     = "id"
      billing_mode = "PAY_PER_REQUEST"

      lifecycle {
        prevent_destroy = true
      }

      attribute {
        name = "id"
        type = "S"
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html",
    "https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-12"] },
    fixNote: "a table that was retained stays, and costs, until somebody deletes it",
  },
  "dynamodb-deletion-protection": {
    why: `
    A table goes in seconds, by a click, a script or a template that no longer has it. Where it had point-in-time
    recovery, one backup of its last state stays for 35 days; where not, nothing. Deletion protection makes
    DynamoDB refuse, whoever asks. Each replica of a global table has a protection of its own.
  `,
    remedy: `
    Turn deletion protection on for the table and for every replica. It is free. Whoever is to delete or
    replace the table must turn it off first, in an update of its own. An \`AWS::Serverless::SimpleTable\` cannot
    have it: define an \`AWS::DynamoDB::Table\` in its place, and import the table into it.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::DynamoDB::Table
        Properties:
          KeySchema: [{ AttributeName: id, KeyType: HASH }]
          AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
          BillingMode: PAY_PER_REQUEST
          DeletionProtectionEnabled: true
  `,
  terraform: `
    resource "aws_dynamodb_table" "orders" {
      name                        = "orders"
      hash_key                    = "id"
      billing_mode                = "PAY_PER_REQUEST"
      deletion_protection_enabled = true

      attribute {
        name = "id"
        type = "S"
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.Basics.html",
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/PointInTimeRecovery_Howitworks.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-replicaspecification.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-12"] },
    similar: [
    "hashicorp-fsbp-sentinel:dynamo-db-tables-delete-protection-enabled",
    "prowler:dynamodb_table_deletion_protection_enabled",
    "service-screener:deleteTableProtection",
  ],
    fixNote: "a table that is to be deleted or replaced needs it turned off first",
  },
  "dynamodb-global-takes-effect": {
    why: `
    A global table that DynamoDB rejects is found out during the deployment, often the one that was to bring
    the second region. Until then there is no replica, and nothing to fail over to.
  `,
    remedy: `
    Give a table with several replicas a stream of new and old images, list the stack's own region among the
    replicas, and give strong consistency three replicas, or two and a witness.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::DynamoDB::GlobalTable
        Properties:
          KeySchema: [{ AttributeName: id, KeyType: HASH }]
          AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
          BillingMode: PAY_PER_REQUEST
          StreamSpecification: { StreamViewType: NEW_AND_OLD_IMAGES }
          Replicas:
            - Region: !Ref AWS::Region
              PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }
            - Region: eu-central-1
              PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-globaltablewitness.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6(1)", "CP-10"] },
    fixNote: "replicas read the stream without a charge, other readers are charged",
  },
  "dynamodb-global": {
    why: `
    A table stands in one region. With the region its data is out of reach, and the way back is a restore from
    copies that are hours old, if there are any. A global table has a replica in each of its regions that takes
    reads and writes and is behind by a second or less. A global table with one replica is a regional table.
  `,
    remedy: `
    Define the table as a global table with a replica in the recovery region, and turn point-in-time recovery
    on for each, for deletions replicate, too. Replicated writes and the storage of each replica are charged.
    CloudFormation moves a table to the other type by import only, never in place.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::DynamoDB::GlobalTable
        Properties:
          KeySchema: [{ AttributeName: id, KeyType: HASH }]
          AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
          BillingMode: PAY_PER_REQUEST
          StreamSpecification: { StreamViewType: NEW_AND_OLD_IMAGES }
          Replicas:
            - Region: !Ref AWS::Region
              PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }
            - Region: eu-central-1
              PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }
  `,
  terraform: `
    resource "aws_dynamodb_table" "orders" {
      name             = "orders"
      hash_key         = "id"
      billing_mode     = "PAY_PER_REQUEST"
      stream_enabled   = true
      stream_view_type = "NEW_AND_OLD_IMAGES"

      point_in_time_recovery {
        enabled = true
      }

      replica {
        region_name            = "eu-central-1"
        point_in_time_recovery = true
      }

      attribute {
        name = "id"
        type = "S"
      }
    }
  `,
},
    noFix: "CloudFormation moves a table to the other type by import only, and the second region has to be chosen",
    references: [
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GlobalTables.html",
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_MA_HowItWorks.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-10", "SC-36"] },
  },
  "dynamodb-pitr": {
    why: `
    Items that a bug or a person deletes or overwrites are gone from all three zones at once, and from every
    replica within seconds. Point-in-time recovery keeps up to 35 days of history, down to the second. It is
    off until it is turned on, on each replica by itself, and nothing of the time before can be brought back.
  `,
    remedy: `
    Turn point-in-time recovery on for the table and for every replica. It is charged by the size of the table
    and needs no capacity. A restore makes a new table: plan how the application moves to it.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::DynamoDB::Table
        Properties:
          KeySchema: [{ AttributeName: id, KeyType: HASH }]
          AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
          BillingMode: PAY_PER_REQUEST
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }
  `,
  terraform: `
    resource "aws_dynamodb_table" "orders" {
      name         = "orders"
      hash_key     = "id"
      billing_mode = "PAY_PER_REQUEST"

      point_in_time_recovery {
        enabled = true
      }

      attribute {
        name = "id"
        type = "S"
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-replicaspecification.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9", "CP-10"] },
    similar: [
    "checkov:CKV_AWS_28",
    "checkov:CKV_AWS_165",
    "trivy:AWS-0024",
    "guard-rules-registry:DYNAMODB_PITR_ENABLED",
    "cdk-nag:DynamoDBPITREnabled",
    "cfn_nag:W78",
    "terrascan:AC_AWS_0458",
    "regula:FG_R00106",
    "prowler:dynamodb_tables_pitr_enabled",
    "kics:dynamodb_table_point_in_time_recovery_disabled",
    "hashicorp-fsbp-sentinel:dynamo-db-tables-point-in-time-recovery-enabled",
    "steampipe-terraform-aws-compliance:dynamodb_table_point_in_time_recovery_enabled",
    "service-screener:disabledPointInTimeRecovery",
  ],
    fixNote: "charged by the size of the table, for each replica",
  },
  "ebs-kept": {
    why: `
    A volume that is taken out of the code is deleted with everything on it, and so is one that a change replaces: another Availability Zone
    or another key is enough. By default nothing of it is left.
  `,
    remedy: `
    Ask for a snapshot both on deletion and on replacement, or have the volume retained; in Terraform set \`final_snapshot\` or
    \`prevent_destroy\`. Snapshots and retained volumes are charged until somebody deletes them.
  `,
    example: {
  cloudformation: `
    Resources:
      Data:
        Type: AWS::EC2::Volume
        DeletionPolicy: Snapshot
        UpdateReplacePolicy: Snapshot
        Properties:
          AvailabilityZone: eu-west-1a
          Size: 100
  `,
  terraform: `
    resource "aws_ebs_volume" "data" {
      availability_zone = "eu-west-1a"
      size              = 100
      final_snapshot    = true
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html",
    "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ebs_volume",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-12"] },
    fixNote: "a snapshot is charged until somebody deletes it",
  },
  "ebs-snapshots": {
    why: `
    A volume stands in one Availability Zone and keeps no older state of its blocks: with the zone lost, or the file
    system on it deleted or damaged, snapshots are all that there is, and they are made only where somebody asks for them.
  `,
    remedy: `
    Have a lifecycle policy of Amazon Data Lifecycle Manager select the volume by a tag that it carries, or a backup
    plan of AWS Backup. Snapshots are incremental and charged by what has changed; none of this interrupts the
    volume.
  `,
    example: {
  cloudformation: `
    Resources:
      Data:
        Type: AWS::EC2::Volume
        Properties:
          AvailabilityZone: eu-west-1a
          Size: 100
          Tags:
            - Key: Snapshots
              Value: hourly
      Policy:
        Type: AWS::DLM::LifecyclePolicy
        Properties:
          Description: Hourly snapshots
          ExecutionRoleArn: arn:aws:iam::111122223333:role/snapshots
          State: ENABLED
          PolicyDetails:
            ResourceTypes: [VOLUME]
            TargetTags:
              - Key: Snapshots
                Value: hourly
            Schedules:
              - Name: Hourly
                CreateRule:
                  Interval: 1
                  IntervalUnit: HOURS
                RetainRule:
                  Interval: 7
                  IntervalUnit: DAYS
  `,
  terraform: `
    resource "aws_ebs_volume" "data" {
      availability_zone = "eu-west-1a"
      size              = 100
      tags              = { Snapshots = "hourly" }
    }

    resource "aws_dlm_lifecycle_policy" "hourly" {
      description        = "Hourly snapshots"
      execution_role_arn = "arn:aws:iam::111122223333:role/snapshots"

      policy_details {
        resource_types = ["VOLUME"]
        target_tags    = { Snapshots = "hourly" }

        schedule {
          name = "Hourly"

          create_rule {
            interval = 1
          }

          retain_rule {
            interval      = 7
            interval_unit = "DAYS"
          }
        }
      }
    }
  `,
},
    noFix: "which policy or plan takes the volume, by which tag and how often, has to be chosen",
    references: [
    "https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-lifecycle.html",
    "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-snapshots.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9", "CP-10"] },
    similar: [
    "checkov:CKV2_AWS_9",
    "cdk-nag:EC2EBSInBackupPlan",
    "hashicorp-nist-sentinel:ebs-volumes-should-be-in-a-backup-plan",
    "prowler:ec2_ebs_volume_protected_by_backup_plan",
    "prowler:ec2_ebs_volume_snapshots_exists",
    "service-screener:EBSSnapshot",
  ],
  },
  "ec2-disks-kept": {
    why: `
    A disk that an instance is launched with goes with it when the instance is terminated, unless its mapping says otherwise. A change that replaces
    the instance, of its image for example, terminates it, and the new one starts with an empty disk.
  `,
    remedy: `
    Set \`DeleteOnTermination\` to false for data disks, or make them volumes of their own and attach them, so that a new instance can take them
    over. Disks that are left are charged until somebody deletes them.
  `,
    example: {
  cloudformation: `
    Resources:
      Server:
        Type: AWS::EC2::Instance
        Properties:
          ImageId: ami-0123456789abcdef0
          BlockDeviceMappings:
            - DeviceName: /dev/sdf
              Ebs:
                VolumeSize: 100
                DeleteOnTermination: false
  `,
  terraform: `
    resource "aws_instance" "server" {
      ami           = "ami-0123456789abcdef0"
      instance_type = "t3.small"

      ebs_block_device {
        device_name           = "/dev/sdf"
        volume_size           = 100
        delete_on_termination = false
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/preserving-volumes-on-termination.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-ebs.html",
    "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/instance",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-12"] },
    fixNote: "disks that are left are charged until somebody deletes them",
  },
  "ec2-not-alone": {
    why: `
    EC2 moves an instance whose host fails to another one, with its addresses and volumes, unless automatic recovery is
    switched off. Then it stays down until somebody stops and starts it.
  `,
    remedy: `
    Leave automatic recovery at its default, or better put the instance into an Auto Scaling group, which also replaces what fails
    for other reasons. Neither costs anything by itself; a group needs an image or a script that sets the instance up.
  `,
    example: {
  cloudformation: `
    Resources:
      Template:
        Type: AWS::EC2::LaunchTemplate
        Properties:
          LaunchTemplateData:
            MaintenanceOptions:
              AutoRecovery: default
      Server:
        Type: AWS::EC2::Instance
        Properties:
          ImageId: ami-0123456789abcdef0
          InstanceType: t3.small
          LaunchTemplate:
            LaunchTemplateId: !Ref Template
            Version: !GetAtt Template.LatestVersionNumber
      Record:
        Type: AWS::Route53::RecordSet
        Properties:
          HostedZoneName: example.com.
          Name: shop.example.com
          Type: A
          TTL: 60
          ResourceRecords: [!GetAtt Server.PublicIp]
  `,
  terraform: `
    resource "aws_instance" "server" {
      ami           = "ami-0123456789abcdef0"
      instance_type = "t3.small"

      maintenance_options {
        auto_recovery = "default"
      }
    }

    resource "aws_route53_record" "shop" {
      zone_id = "Z0123456789ABCDEFGHIJ"
      name    = "shop.example.com"
      type    = "A"
      ttl     = 60
      records = [aws_instance.server.public_ip]
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-recover.html",
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-configuration-recovery.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-maintenanceoptions.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP03"], nist80053: ["CP-10", "SI-13(5)"] },
    fixNote: "AWS moves the instance to another host only where its own one has failed",
  },
  "ec2-termination-protection": {
    why: `
    One call in the wrong account, or one line that is taken out of the code, terminates an instance at once. What it keeps
    on its disks is then at best as old as the last snapshot, and the instance has to be built around it again.
  `,
    remedy: `
    Turn termination protection on; it costs nothing and needs no restart. It has to be turned off before the instance can be
    deleted or replaced on purpose.
  `,
    example: {
  cloudformation: `
    Resources:
      Server:
        Type: AWS::EC2::Instance
        Properties:
          ImageId: ami-0123456789abcdef0
          DisableApiTermination: true
          BlockDeviceMappings:
            - DeviceName: /dev/sdf
              Ebs:
                VolumeSize: 100
                DeleteOnTermination: false
  `,
  terraform: `
    resource "aws_instance" "server" {
      ami                     = "ami-0123456789abcdef0"
      instance_type           = "t3.small"
      disable_api_termination = true

      ebs_block_device {
        device_name           = "/dev/sdf"
        volume_size           = 100
        delete_on_termination = false
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_ChangingDisableAPITermination.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9"] },
    similar: [
    "cdk-nag:EC2InstanceTerminationProtection",
    "steampipe-terraform-aws-compliance:ec2_instance_termination_protection_enabled",
    "service-screener:EC2NoTerminationProtection",
  ],
    fixNote: "an instance that is to be deleted or replaced needs it turned off first",
  },
  "ec2-two-zones": {
    why: `
    An instance is gone with its Availability Zone, and automatic recovery does not leave the zone. Where nothing else
    answers at its name or behind its load balancer, users wait until the zone is back or somebody builds another one.
  `,
    remedy: `
    Run two instances in two zones behind a load balancer, best in an Auto Scaling group, and send users to the balancer. State
    that is kept on the instance has to move to a database or a file system first.
  `,
    example: {
  cloudformation: `
    Resources:
      ServerA:
        Type: AWS::EC2::Instance
        Properties:
          ImageId: ami-0123456789abcdef0
          AvailabilityZone: eu-west-1a
      ServerB:
        Type: AWS::EC2::Instance
        Properties:
          ImageId: ami-0123456789abcdef0
          AvailabilityZone: eu-west-1b
      Balancer:
        Type: AWS::ElasticLoadBalancing::LoadBalancer
        Properties:
          AvailabilityZones: [eu-west-1a, eu-west-1b]
          Instances: [!Ref ServerA, !Ref ServerB]
          Listeners:
            - LoadBalancerPort: "80"
              InstancePort: "80"
              Protocol: HTTP
  `,
  terraform: `
    resource "aws_instance" "server" {
      for_each          = toset(["eu-west-1a", "eu-west-1b"])
      ami               = "ami-0123456789abcdef0"
      instance_type     = "t3.small"
      availability_zone = each.key
    }

    resource "aws_elb" "servers" {
      availability_zones = ["eu-west-1a", "eu-west-1b"]
      instances          = [aws_instance.server["eu-west-1a"].id, aws_instance.server["eu-west-1b"].id]

      listener {
        lb_port           = 80
        lb_protocol       = "http"
        instance_port     = 80
        instance_protocol = "http"
      }
    }
  `,
},
    noFix: "a second instance has to be made in another zone, and something before both that shares the requests",
    references: [
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_fault_isolation_multiaz_region_system.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/auto-scaling-benefits.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
  },
  "ecr-replicated": {
    why: `
    Tasks and pods of the recovery region cannot start without their images. Unless these were copied before, the
    registry of the lost region is the only place that has them.
  `,
    remedy: `
    Let the registry replicate to the recovery region, with filters that this repository's name begins with, or none. What
    was pushed before is not copied: push it again. Storage and transfer are charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Images:
        Type: AWS::ECR::Repository
      Registry:
        Type: AWS::ECR::ReplicationConfiguration
        Properties:
          ReplicationConfiguration:
            Rules:
              - Destinations:
                  - Region: eu-central-1
                    RegistryId: !Ref AWS::AccountId
  `,
  terraform: `
    data "aws_caller_identity" "current" {}

    resource "aws_ecr_repository" "images" {
      name = "shop"
    }

    resource "aws_ecr_replication_configuration" "registry" {
      replication_configuration {
        rule {
          destination {
            region      = "eu-central-1"
            registry_id = data.aws_caller_identity.current.account_id
          }
        }
      }
    }
  `,
},
    noFix: "what a registry replicates, and where to, is said once for all of its repositories",
    references: [
    "https://docs.aws.amazon.com/AmazonECR/latest/userguide/replication.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-replicationconfiguration.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-9", "CP-10"] },
    similar: ["service-screener:ecrReplicationNotConfigured"],
  },
  "ecs-deployment-safe": {
    why: `
    Without a rollback, ECS goes on starting tasks of a bad revision until somebody steps in, and a service that has
    lost its old tasks meanwhile has nothing to roll back to. Where less than half of the tasks must stay healthy, a
    deployment alone may take the capacity that the load needs.
  `,
    remedy: `
    Turn the deployment circuit breaker on with its rollback, or name alarms that roll back, and keep at least half of
    the tasks; all of them is the default. The new tasks need room beside the old ones while a deployment runs.
  `,
    example: {
  cloudformation: `
    Resources:
      Web:
        Type: AWS::ECS::Service
        Properties:
          TaskDefinition: web
          DesiredCount: 2
          DeploymentConfiguration:
            MinimumHealthyPercent: 100
            DeploymentCircuitBreaker:
              Enable: true
              Rollback: true
  `,
  terraform: `
    resource "aws_ecs_service" "web" {
      name                               = "web"
      task_definition                    = "web"
      desired_count                      = 2
      deployment_minimum_healthy_percent = 100

      deployment_circuit_breaker {
        enable   = true
        rollback = true
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-failure-detection.html",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html",
  ],
    frameworks: { wellArchitected: ["REL08-BP05", "OPS06-BP04"], nist80053: ["CP-10", "SI-13(5)"] },
    similar: ["service-screener:ecsServiceDeploymentCircuitBreakerEnabled", "service-screener:ecsServiceDeploymentCircuitBreakerRollback", "service-screener:ecsServiceMinimumHealthyPercent"],
    fixNote: "new tasks need room beside the old ones while a deployment runs",
  },
  "ecs-desired-count": {
    why: `
    With fewer tasks than zones there is a zone whose loss stops the service until ECS has noticed, found capacity
    elsewhere, pulled the image and seen the new task healthy, at a moment when many ask for capacity at once. A
    service that says nothing has one task in CloudFormation and none at all in Terraform.
  `,
    remedy: `
    Run two tasks, or three where three zones are asked for, and give a scalable target the same minimum. Tasks of
    half the size keep the price about the same. Raising the number starts tasks and stops none.
  `,
    example: {
  cloudformation: `
    Resources:
      Web:
        Type: AWS::ECS::Service
        Properties:
          TaskDefinition: web
          DesiredCount: 2
  `,
  terraform: `
    resource "aws_ecs_service" "web" {
      name            = "web"
      task_definition = "web"
      desired_count   = 2
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP02"], nist80053: ["CP-10", "SC-36"] },
    similar: ["kics:ecs_service_without_running_tasks"],
    fixNote: "each further task costs as much as the first",
  },
  "ecs-health-check": {
    why: `
    Unless something asks the application itself, ECS only sees whether its process runs. A task that hangs, or has lost
    what it depends on, stays for ever, and counts as healthy in every deployment.
  `,
    remedy: `
    Put the service behind a target group whose check asks the application, or give an essential container a health
    check of its own, with a start period that is longer than it needs to start. Either is a new deployment.
  `,
    example: {
  cloudformation: `
    Resources:
      Worker:
        Type: AWS::ECS::Service
        Properties:
          TaskDefinition: !Ref Tasks
          DesiredCount: 2
      Tasks:
        Type: AWS::ECS::TaskDefinition
        Properties:
          Family: worker
          ContainerDefinitions:
            - Name: worker
              Image: worker
              Memory: 512
              HealthCheck:
                Command: [CMD-SHELL, worker healthy]
                StartPeriod: 60
  `,
  terraform: `
    resource "aws_ecs_service" "worker" {
      name            = "worker"
      task_definition = aws_ecs_task_definition.worker.arn
      desired_count   = 2
    }

    resource "aws_ecs_task_definition" "worker" {
      family = "worker"

      container_definitions = jsonencode([{
        name   = "worker"
        image  = "worker"
        memory = 512
        healthCheck = {
          command     = ["CMD-SHELL", "worker healthy"]
          startPeriod = 60
        }
      }])
    }
  `,
},
    noFix: "what asks the application whether it works, by which path or command, has to be chosen",
    references: [
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/healthcheck.html",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/load-balancer-healthcheck.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP01", "REL11-BP03"], nist80053: ["CP-10", "SI-13(5)"] },
    similar: ["kics:ecs_task_definition_healthcheck_missing", "kics:ecs_no_load_balancer_attached", "service-screener:ecsTaskDefinitionHealthCheckDefined"],
  },
  "ecs-log-not-blocking": {
    why: `
    In blocking mode a container that writes to standard output waits until CloudWatch Logs has taken the line. While
    logs cannot be delivered, the application stands still with them, and fails its health check: an outage of what
    only watches stops what serves.
  `,
    remedy: `
    Set the mode of the awslogs driver to non-blocking, with a buffer that holds the lines of a minute or more.
    Lines are lost when the buffer is full. Where no line may be lost, keep the mode and ignore this rule.
  `,
    example: {
  cloudformation: `
    Resources:
      Tasks:
        Type: AWS::ECS::TaskDefinition
        Properties:
          Family: web
          ContainerDefinitions:
            - Name: web
              Image: web
              Memory: 512
              LogConfiguration:
                LogDriver: awslogs
                Options:
                  awslogs-group: web
                  awslogs-region: !Ref AWS::Region
                  mode: non-blocking
                  max-buffer-size: 25m
  `,
  terraform: `
    resource "aws_ecs_task_definition" "web" {
      family = "web"

      container_definitions = jsonencode([{
        name   = "web"
        image  = "web"
        memory = 512
        logConfiguration = {
          logDriver = "awslogs"
          options = {
            awslogs-group   = "web"
            awslogs-region  = "eu-west-1"
            mode            = "non-blocking"
            max-buffer-size = "25m"
          }
        }
      }])
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-account-settings.html",
  ],
    frameworks: { wellArchitected: ["REL05-BP01"], nist80053: ["AU-5", "SI-13(5)"] },
    fixNote: "replaces the task definition by a new revision, whose tasks lose lines when the buffer is full",
  },
  "ecs-placement-spread": {
    why: `
    ECS spreads tasks over Availability Zones unless the service has a placement strategy of its own. One that packs
    tasks tightly, or places them at random, may put all of them into one zone, whose loss then stops the service.
  `,
    remedy: `
    Spread over the attribute ecs.availability-zone first, and pack by memory or CPU within a zone second. It takes
    effect as tasks are placed again. Using the zones evenly may take an instance more.
  `,
    example: {
  cloudformation: `
    Resources:
      Web:
        Type: AWS::ECS::Service
        Properties:
          LaunchType: EC2
          TaskDefinition: web
          DesiredCount: 4
          PlacementStrategies:
            - Type: spread
              Field: attribute:ecs.availability-zone
            - Type: binpack
              Field: memory
  `,
  terraform: `
    resource "aws_ecs_service" "web" {
      name            = "web"
      launch_type     = "EC2"
      task_definition = "web"
      desired_count   = 4

      ordered_placement_strategy {
        type  = "spread"
        field = "attribute:ecs.availability-zone"
      }

      ordered_placement_strategy {
        type  = "binpack"
        field = "memory"
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-placement-strategies.html",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-rebalancing.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
    fixNote: "using the zones evenly may take an instance more",
  },
  "ecs-scaling": {
    why: `
    When tasks or a whole zone are lost, those that are left carry the load of all. A service whose number of tasks is
    fixed replaces what it lost, and has nothing more to give where a failover or a good day brings more load than it
    was made for.
  `,
    remedy: `
    Register a scalable target, and give it a target tracking policy, for example on the average CPU or on the requests
    for each target. The maximum bounds what it can cost.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster:
        Type: AWS::ECS::Cluster
      Web:
        Type: AWS::ECS::Service
        Properties:
          Cluster: !Ref Cluster
          TaskDefinition: web
      Scaling:
        Type: AWS::ApplicationAutoScaling::ScalableTarget
        Properties:
          ServiceNamespace: ecs
          ResourceId: !Sub service/\${Cluster}/\${Web.Name}
          ScalableDimension: ecs:service:DesiredCount
          MinCapacity: 2
          MaxCapacity: 10
      FollowLoad:
        Type: AWS::ApplicationAutoScaling::ScalingPolicy
        Properties:
          PolicyName: follow-load
          PolicyType: TargetTrackingScaling
          ScalingTargetId: !Ref Scaling
          TargetTrackingScalingPolicyConfiguration:
            TargetValue: 60
            PredefinedMetricSpecification:
              PredefinedMetricType: ECSServiceAverageCPUUtilization
  `,
  terraform: `
    resource "aws_ecs_cluster" "main" {
      name = "main"
    }

    resource "aws_ecs_service" "web" {
      name            = "web"
      cluster         = aws_ecs_cluster.main.id
      task_definition = "web"
    }

    resource "aws_appautoscaling_target" "web" {
      service_namespace  = "ecs"
      resource_id        = "service/\${aws_ecs_cluster.main.name}/\${aws_ecs_service.web.name}"
      scalable_dimension = "ecs:service:DesiredCount"
      min_capacity       = 2
      max_capacity       = 10
    }

    resource "aws_appautoscaling_policy" "load" {
      name               = "load"
      policy_type        = "TargetTrackingScaling"
      service_namespace  = aws_appautoscaling_target.web.service_namespace
      resource_id        = aws_appautoscaling_target.web.resource_id
      scalable_dimension = aws_appautoscaling_target.web.scalable_dimension

      target_tracking_scaling_policy_configuration {
        target_value = 60

        predefined_metric_specification {
          predefined_metric_type = "ECSServiceAverageCPUUtilization"
        }
      }
    }
  `,
},
    noFix: "between which numbers of tasks and by which measure the service scales has to be chosen",
    references: [
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html",
    "https://docs.aws.amazon.com/autoscaling/application/userguide/services-that-can-integrate-ecs.html",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/predictive-auto-scaling.html",
  ],
    frameworks: { wellArchitected: ["REL07-BP01", "REL07-BP03"], nist80053: ["CP-2(2)", "SC-5(2)"] },
    similar: ["service-screener:ecsServiceAutoScalingConfigured"],
  },
  "ecs-zones": {
    why: `
    A service whose subnets are all in one Availability Zone loses every task with that zone, and ECS has nowhere to
    start new ones. Over several zones ECS spreads the tasks, and replaces those of a lost zone in the others by
    itself.
  `,
    remedy: `
    Give the service subnets in further Availability Zones, in those that its load balancer is in. The change is a new
    deployment, which replaces the tasks. Data between zones is charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Vpc:
        Type: AWS::EC2::VPC
        Properties:
          CidrBlock: 10.0.0.0/16
      SubnetA:
        Type: AWS::EC2::Subnet
        Properties:
          VpcId: !Ref Vpc
          CidrBlock: 10.0.0.0/24
          AvailabilityZone: !Select [0, !GetAZs ""]
      SubnetB:
        Type: AWS::EC2::Subnet
        Properties:
          VpcId: !Ref Vpc
          CidrBlock: 10.0.1.0/24
          AvailabilityZone: !Select [1, !GetAZs ""]
      Web:
        Type: AWS::ECS::Service
        Properties:
          LaunchType: FARGATE
          TaskDefinition: web
          DesiredCount: 2
          NetworkConfiguration:
            AwsvpcConfiguration:
              Subnets: [!Ref SubnetA, !Ref SubnetB]
  `,
  terraform: `
    data "aws_availability_zones" "all" {}

    resource "aws_subnet" "web" {
      count             = 2
      vpc_id            = "vpc-0a1b2c3d"
      cidr_block        = cidrsubnet("10.0.0.0/16", 8, count.index)
      availability_zone = data.aws_availability_zones.all.names[count.index]
    }

    resource "aws_ecs_service" "web" {
      name            = "web"
      launch_type     = "FARGATE"
      task_definition = "web"
      desired_count   = 2

      network_configuration {
        subnets = aws_subnet.web[*].id
      }
    }
  `,
},
    noFix: "which subnets there are in other zones is for the network to say",
    references: [
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-rebalancing.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
  },
  "efs-backup": {
    why: `
    EFS keeps no older state of a file: what is deleted or overwritten is gone at once, on every mount and in
    the replica. The console turns automatic backups on; a template does not, except for One Zone file systems.
  `,
    remedy: `
    Turn automatic backups on, which keep daily backups for 35 days, or have a backup plan select the file system.
    Backups are incremental and charged by what they hold; the first one is a full copy.
  `,
    example: {
  cloudformation: `
    Resources:
      Files:
        Type: AWS::EFS::FileSystem
        Properties:
          BackupPolicy:
            Status: ENABLED
  `,
  terraform: `
    resource "aws_efs_file_system" "files" {}

    resource "aws_efs_backup_policy" "files" {
      file_system_id = aws_efs_file_system.files.id

      backup_policy {
        status = "ENABLED"
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/efs/latest/ug/awsbackup.html",
    "https://docs.aws.amazon.com/efs/latest/ug/automatic-backups.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-efs-filesystem-backuppolicy.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9", "CP-10"] },
    similar: [
    "checkov:CKV2_AWS_18",
    "guard-rules-registry:EFS_RESOURCES_PROTECTED_BY_BACKUP_PLAN",
    "cdk-nag:EFSInBackupPlan",
    "hashicorp-fsbp-sentinel:efs-automatic-backups-enabled",
    "hashicorp-fsbp-sentinel:efs-file-systems-should-be-in-backup-plans",
    "steampipe-terraform-aws-compliance:efs_file_system_automatic_backups_enabled",
    "prowler:efs_have_backup_enabled",
    "service-screener:AutomatedBackup",
  ],
    fixNote: "backups are charged by what they hold, and the first one is a full copy",
  },
  "efs-mount-targets-zones": {
    why: `
    A Regional file system survives the loss of a zone, but clients reach it through a mount target, which stands in
    one. With mount targets in one zone only, that zone's loss takes the files away from everything in the others.
  `,
    remedy: `
    Add a mount target to a subnet in each zone in which something mounts the file system; EFS takes one in a zone. Mount
    targets cost nothing, and data that stays in its zone is not charged for transfer.
  `,
    example: {
  cloudformation: `
    Resources:
      Files:
        Type: AWS::EFS::FileSystem
      SubnetA:
        Type: AWS::EC2::Subnet
        Properties:
          VpcId: vpc-0123456789abcdef0
          CidrBlock: 10.0.0.0/24
          AvailabilityZone: !Select [0, !GetAZs ""]
      SubnetB:
        Type: AWS::EC2::Subnet
        Properties:
          VpcId: vpc-0123456789abcdef0
          CidrBlock: 10.0.1.0/24
          AvailabilityZone: !Select [1, !GetAZs ""]
      TargetA:
        Type: AWS::EFS::MountTarget
        Properties:
          FileSystemId: !Ref Files
          SubnetId: !Ref SubnetA
          SecurityGroups: [sg-0123456789abcdef0]
      TargetB:
        Type: AWS::EFS::MountTarget
        Properties:
          FileSystemId: !Ref Files
          SubnetId: !Ref SubnetB
          SecurityGroups: [sg-0123456789abcdef0]
  `,
  terraform: `
    data "aws_availability_zones" "available" {}

    resource "aws_subnet" "private" {
      count             = 2
      vpc_id            = "vpc-0123456789abcdef0"
      cidr_block        = "10.0.\${count.index}.0/24"
      availability_zone = data.aws_availability_zones.available.names[count.index]
    }

    resource "aws_efs_file_system" "files" {}

    resource "aws_efs_mount_target" "files" {
      count          = 2
      file_system_id = aws_efs_file_system.files.id
      subnet_id      = aws_subnet.private[count.index].id
    }
  `,
},
    noFix: "which subnets there are in other zones is for the network to say",
    references: [
    "https://docs.aws.amazon.com/efs/latest/ug/accessing-fs.html",
    "https://docs.aws.amazon.com/efs/latest/ug/API_CreateMountTarget.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
    similar: ["prowler:efs_multi_az_enabled"],
  },
  "efs-regional": {
    why: `
    A One Zone file system keeps its data in one Availability Zone. While the zone is out of reach, so are all files,
    from every instance of the region; if the zone is destroyed, all that is left are backups.
  `,
    remedy: `
    Make a Regional file system, one without an Availability Zone, and copy the files by AWS DataSync or by a replication that
    is failed over to. Applications mount the new one. Regional storage costs about twice as much.
  `,
    example: {
  cloudformation: `
    Resources:
      Files:
        Type: AWS::EFS::FileSystem
        Properties:
          Encrypted: true
  `,
  terraform: `
    resource "aws_efs_file_system" "files" {
      encrypted = true
    }
  `,
},
    noFix: "a Regional file system has to be made and the files copied: what kind one is cannot be changed",
    references: [
    "https://docs.aws.amazon.com/efs/latest/ug/features.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-filesystem.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
    similar: ["service-screener:IsSingleAZ"],
  },
  "efs-replication": {
    why: `
    A file system stands in one region, and so do its backups unless a plan copies them. A restore in another region
    takes hours for many files. Replication keeps a second file system there, for most file systems no more than 15
    minutes behind.
  `,
    remedy: `
    Add a replication to the recovery region: EFS makes the file system there, or overwrites one that allows it. Storage and
    transfer between the regions are charged. It has no mount targets until somebody makes them, and a failover deletes the replication.
  `,
    example: {
  cloudformation: `
    Resources:
      Files:
        Type: AWS::EFS::FileSystem
        Properties:
          ReplicationConfiguration:
            Destinations:
              - Region: eu-central-1
  `,
  terraform: `
    resource "aws_efs_file_system" "files" {}

    resource "aws_efs_replication_configuration" "files" {
      source_file_system_id = aws_efs_file_system.files.id

      destination {
        region = "eu-central-1"
      }
    }
  `,
},
    noFix: "a replication makes a second file system, whose region, key and mount targets have to be chosen",
    references: [
    "https://docs.aws.amazon.com/efs/latest/ug/efs-replication.html",
    "https://docs.aws.amazon.com/efs/latest/ug/create-replication.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-efs-filesystem-replicationdestination.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-9(3)", "SC-36"] },
    similar: ["service-screener:ReplicationEnabled"],
  },
  "eks-control-plane-zones": {
    why: `
    The control plane reaches its nodes through network interfaces in the cluster's subnets. AWS keeps the control
    plane itself in several Availability Zones, and rejects a cluster whose subnets are all in one: the deployment
    fails, at the latest when the recovery region is built.
  `,
    remedy: `
    Name subnets in at least two Availability Zones. Subnets that are added later must be in the zones that the cluster
    was made with, so choose the zones once.
  `,
    example: {
  cloudformation: `
    Resources:
      Vpc:
        Type: AWS::EC2::VPC
        Properties:
          CidrBlock: 10.0.0.0/16
      SubnetA:
        Type: AWS::EC2::Subnet
        Properties:
          VpcId: !Ref Vpc
          CidrBlock: 10.0.0.0/24
          AvailabilityZone: !Select [0, !GetAZs ""]
      SubnetB:
        Type: AWS::EC2::Subnet
        Properties:
          VpcId: !Ref Vpc
          CidrBlock: 10.0.1.0/24
          AvailabilityZone: !Select [1, !GetAZs ""]
      Cluster:
        Type: AWS::EKS::Cluster
        Properties:
          RoleArn: arn:aws:iam::111122223333:role/cluster
          ResourcesVpcConfig:
            SubnetIds: [!Ref SubnetA, !Ref SubnetB]
  `,
  terraform: `
    data "aws_availability_zones" "all" {}

    resource "aws_subnet" "nodes" {
      count             = 2
      vpc_id            = "vpc-0a1b2c3d"
      cidr_block        = cidrsubnet("10.0.0.0/16", 8, count.index)
      availability_zone = data.aws_availability_zones.all.names[count.index]
    }

    resource "aws_eks_cluster" "main" {
      name     = "main"
      role_arn = "arn:aws:iam::111122223333:role/cluster"

      vpc_config {
        subnet_ids = aws_subnet.nodes[*].id
      }
    }
  `,
},
    noFix: "which subnets there are in other Availability Zones is for the network to say",
    references: [
    "https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html",
    "https://docs.aws.amazon.com/eks/latest/userguide/disaster-recovery-resiliency.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
  },
  "eks-nodegroup-min": {
    why: `
    The autoscaler takes away every node above the minimum that the pods do not fill. With fewer nodes than zones all
    pods may end up on one node, whose zone then takes the whole cluster's workload with it until a new node has been
    launched and has joined.
  `,
    remedy: `
    Let the minimums of the node groups add up to two, or to three where three zones are asked for, and have the pods
    spread over zones. Nodes of half the size keep the price about the same.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster:
        Type: AWS::EKS::Cluster
        Properties:
          RoleArn: arn:aws:iam::111122223333:role/cluster
          ResourcesVpcConfig:
            SubnetIds: [subnet-0a1b2c3d, subnet-1a2b3c4d]
      Nodes:
        Type: AWS::EKS::Nodegroup
        Properties:
          ClusterName: !Ref Cluster
          NodeRole: arn:aws:iam::111122223333:role/node
          Subnets: [subnet-0a1b2c3d, subnet-1a2b3c4d]
          ScalingConfig:
            MinSize: 2
            DesiredSize: 2
            MaxSize: 6
  `,
  terraform: `
    resource "aws_eks_cluster" "main" {
      name     = "main"
      role_arn = "arn:aws:iam::111122223333:role/cluster"

      vpc_config {
        subnet_ids = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
      }
    }

    resource "aws_eks_node_group" "nodes" {
      cluster_name  = aws_eks_cluster.main.name
      node_role_arn = "arn:aws:iam::111122223333:role/node"
      subnet_ids    = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]

      scaling_config {
        min_size     = 2
        desired_size = 2
        max_size     = 6
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/eks/latest/APIReference/API_NodegroupScalingConfig.html",
    "https://docs.aws.amazon.com/eks/latest/best-practices/cluster-autoscaling.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP02"], nist80053: ["CP-10", "SC-36"] },
    fixNote: "each further node is charged; a group below its new minimum is filled at once",
  },
  "eks-nodegroup-zones": {
    why: `
    Pods run where there are nodes. With all node groups in one Availability Zone the cluster loses every pod with that
    zone, and has no node on which to start them again, whatever the pods ask for.
  `,
    remedy: `
    Give the cluster node groups in further Availability Zones: one group over all of them, or one for each zone,
    which is what pods with EBS volumes need. The subnets of a node group cannot be changed: it has to be replaced.
  `,
    example: {
  cloudformation: `
    Resources:
      Vpc:
        Type: AWS::EC2::VPC
        Properties:
          CidrBlock: 10.0.0.0/16
      SubnetA:
        Type: AWS::EC2::Subnet
        Properties:
          VpcId: !Ref Vpc
          CidrBlock: 10.0.0.0/24
          AvailabilityZone: !Select [0, !GetAZs ""]
      SubnetB:
        Type: AWS::EC2::Subnet
        Properties:
          VpcId: !Ref Vpc
          CidrBlock: 10.0.1.0/24
          AvailabilityZone: !Select [1, !GetAZs ""]
      Cluster:
        Type: AWS::EKS::Cluster
        Properties:
          RoleArn: arn:aws:iam::111122223333:role/cluster
          ResourcesVpcConfig:
            SubnetIds: [!Ref SubnetA, !Ref SubnetB]
      Nodes:
        Type: AWS::EKS::Nodegroup
        Properties:
          ClusterName: !Ref Cluster
          NodeRole: arn:aws:iam::111122223333:role/node
          Subnets: [!Ref SubnetA, !Ref SubnetB]
          ScalingConfig:
            MinSize: 2
            DesiredSize: 2
            MaxSize: 6
  `,
  terraform: `
    data "aws_availability_zones" "all" {}

    resource "aws_subnet" "nodes" {
      count             = 2
      vpc_id            = "vpc-0a1b2c3d"
      cidr_block        = cidrsubnet("10.0.0.0/16", 8, count.index)
      availability_zone = data.aws_availability_zones.all.names[count.index]
    }

    resource "aws_eks_cluster" "main" {
      name     = "main"
      role_arn = "arn:aws:iam::111122223333:role/cluster"

      vpc_config {
        subnet_ids = aws_subnet.nodes[*].id
      }
    }

    resource "aws_eks_node_group" "nodes" {
      cluster_name  = aws_eks_cluster.main.name
      node_role_arn = "arn:aws:iam::111122223333:role/node"
      subnet_ids    = aws_subnet.nodes[*].id

      scaling_config {
        min_size     = 2
        desired_size = 2
        max_size     = 6
      }
    }
  `,
},
    noFix: "the subnets of a node group cannot be changed, and which there are in other zones is for the network to say",
    references: [
    "https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html",
    "https://docs.aws.amazon.com/eks/latest/best-practices/reliability.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
    similar: ["service-screener:eksNodeGroupSingleAZ"],
  },
  "elasticache-backup": {
    why: `
    What a cache alone holds (sessions, counters, queues) is gone with one FLUSHALL, on every replica at once. Even
    where the data can be fetched again, the databases behind an empty cache feel its whole load.
  `,
    remedy: `
    Keep snapshots for a day at least. They are taken of a replica where there is one, and are charged by size. A cache
    that may be lost at any time needs none.
  `,
    example: {
  cloudformation: `
    Resources:
      Sessions:
        Type: AWS::ElastiCache::ReplicationGroup
        Properties:
          ReplicationGroupDescription: sessions
          CacheNodeType: cache.m7g.large
          SnapshotRetentionLimit: 7
  `,
  terraform: `
    resource "aws_elasticache_replication_group" "sessions" {
      replication_group_id     = "sessions"
      description              = "sessions"
      node_type                = "cache.m7g.large"
      snapshot_retention_limit = 7
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-automatic.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-replicationgroup.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
    similar: [
    "checkov:CKV_AWS_134",
    "trivy:AWS-0050",
    "cdk-nag:ElastiCacheRedisClusterAutomaticBackup",
    "hashicorp-fsbp-sentinel:elasticache-redis-cluster-auto-backup-enabled",
    "prowler:elasticache_redis_cluster_backup_enabled",
    "service-screener:BackupEnabled",
    "steampipe-terraform-aws-compliance:elasticache_redis_cluster_automatic_backup_retention_15_days",
  ],
    fixNote: "charged by their size; a node without a replica slows down; a group that exists may have to name its SnapshottingClusterId, too",
  },
  "elasticache-failover": {
    why: `
    When a primary fails in a group without automatic failover, its writes fail until ElastiCache has built a new
    node, which starts empty. With a replica and failover on, the replica takes over in seconds and has the data.
  `,
    remedy: `
    Give each shard a replica and turn automatic failover on, best with Multi-AZ. Each replica costs as much as its
    primary. Neither change interrupts the cache.
  `,
    example: {
  cloudformation: `
    Resources:
      Sessions:
        Type: AWS::ElastiCache::ReplicationGroup
        Properties:
          ReplicationGroupDescription: sessions
          CacheNodeType: cache.m7g.large
          NumCacheClusters: 2
          AutomaticFailoverEnabled: true
  `,
  terraform: `
    resource "aws_elasticache_replication_group" "sessions" {
      replication_group_id       = "sessions"
      description                = "sessions"
      node_type                  = "cache.m7g.large"
      num_cache_clusters         = 2
      automatic_failover_enabled = true
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html",
    "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP02", "REL11-BP03"], nist80053: ["CP-10", "SI-13(5)"] },
    similar: [
    "checkov:CKV2_AWS_50",
    "cfn-lint:E3026",
    "hashicorp-fsbp-sentinel:elasticache-redis-replication-group-auto-failover-enabled",
    "prowler:elasticache_redis_cluster_automatic_failover_enabled",
  ],
    fixNote: "a replica that is added costs as much as its primary",
  },
  "elasticache-global": {
    why: `
    A cache stands in one region. After a failover the recovery region begins with an empty one: sessions are lost, and
    its databases carry the whole load just when everybody arrives.
  `,
    remedy: `
    Make the group the primary of a global datastore and add a secondary in the recovery region, which is behind by a
    second or less. It is promoted by hand. Its nodes and the traffic between the regions are charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Sessions:
        Type: AWS::ElastiCache::ReplicationGroup
        Properties:
          ReplicationGroupDescription: sessions
          CacheNodeType: cache.m7g.large
          NumCacheClusters: 2
          AutomaticFailoverEnabled: true
      Everywhere:
        Type: AWS::ElastiCache::GlobalReplicationGroup
        Properties:
          GlobalReplicationGroupIdSuffix: sessions
          Members:
            - { ReplicationGroupId: !Ref Sessions, ReplicationGroupRegion: !Ref AWS::Region, Role: PRIMARY }
            - { ReplicationGroupId: sessions-recovery, ReplicationGroupRegion: eu-central-1, Role: SECONDARY }
  `,
  terraform: `
    resource "aws_elasticache_replication_group" "sessions" {
      replication_group_id       = "sessions"
      description                = "sessions"
      node_type                  = "cache.m7g.large"
      num_cache_clusters         = 2
      automatic_failover_enabled = true
    }

    resource "aws_elasticache_global_replication_group" "everywhere" {
      global_replication_group_id_suffix = "sessions"
      primary_replication_group_id       = aws_elasticache_replication_group.sessions.id
    }

    resource "aws_elasticache_replication_group" "recovery" {
      region                      = "eu-central-1"
      replication_group_id        = "sessions-recovery"
      description                 = "sessions"
      global_replication_group_id = aws_elasticache_global_replication_group.everywhere.global_replication_group_id
      num_cache_clusters          = 2
    }
  `,
},
    noFix: "the recovery region needs a replication group of its own, whose nodes somebody has to choose",
    references: [
    "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Redis-Global-Datastore.html",
    "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Redis-Global-Datastores-Getting-Started.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7", "CP-10"] },
    similar: ["service-screener:GlobalDatastoreConfig"],
  },
  "elasticache-memcached-zones": {
    why: `
    The nodes of a Memcached cluster hold different keys and none is a copy of another. Unless told otherwise ElastiCache
    puts all of them into one Availability Zone, and with the zone the whole cache is lost in place of a part.
  `,
    remedy: `
    Spread the nodes over zones, by the mode or by naming a zone for each. Existing nodes stay where they are: the
    cluster is replaced and begins empty. Traffic between zones is charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Pages:
        Type: AWS::ElastiCache::CacheCluster
        Properties:
          Engine: memcached
          CacheNodeType: cache.m7g.large
          NumCacheNodes: 2
          AZMode: cross-az
  `,
  terraform: `
    resource "aws_elasticache_cluster" "pages" {
      cluster_id      = "pages"
      engine          = "memcached"
      node_type       = "cache.m7g.large"
      num_cache_nodes = 2
      az_mode         = "cross-az"
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/disaster-recovery-resiliency.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-cachecluster.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
    similar: ["kics:elasticache_nodes_not_created_across_multi_az", "terrascan:AC_AWS_0104"],
    fixNote: "nodes that are there stay in their zone until the cluster is replaced, which begins empty; traffic between zones is charged",
  },
  "elasticache-multi-az": {
    why: `
    Without Multi-AZ a primary and its replicas may stand in one Availability Zone. When the zone is lost the cache is
    gone as a whole, and ElastiCache builds new nodes in the same zone only once it is back, all of them empty.
  `,
    remedy: `
    Turn Multi-AZ on, beside automatic failover, in a subnet group with subnets in several zones. The setting costs
    nothing and takes effect without an interruption; traffic between zones is charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Sessions:
        Type: AWS::ElastiCache::ReplicationGroup
        Properties:
          ReplicationGroupDescription: sessions
          CacheNodeType: cache.m7g.large
          NumCacheClusters: 2
          AutomaticFailoverEnabled: true
          MultiAZEnabled: true
  `,
  terraform: `
    resource "aws_elasticache_replication_group" "sessions" {
      replication_group_id       = "sessions"
      description                = "sessions"
      node_type                  = "cache.m7g.large"
      num_cache_clusters         = 2
      automatic_failover_enabled = true
      multi_az_enabled           = true
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-replicationgroup.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
    similar: [
    "cdk-nag:ElastiCacheRedisClusterMultiAZ",
    "prowler:elasticache_redis_cluster_multi_az_enabled",
    "service-screener:MultiAZEnabled",
  ],
    fixNote: "traffic between zones is charged, and a replica that is added costs as much as its primary",
  },
  "elasticache-single-node": {
    why: `
    A cluster of Redis OSS or Valkey that is no replication group has one node and cannot have a replica. With the node
    or its Availability Zone the cache is gone; ElastiCache builds a new node in the same zone, and it is empty.
  `,
    remedy: `
    Define a replication group with a replica and Multi-AZ in its place, or a serverless cache. The cache gets new
    endpoints and begins empty, unless it is restored from a snapshot; the replica costs as much as the first node.
  `,
    example: {
  cloudformation: `
    Resources:
      Node:
        Type: AWS::ElastiCache::CacheCluster
        Properties:
          Engine: valkey
          CacheNodeType: cache.m7g.large
          NumCacheNodes: 1
      Sessions:
        Type: AWS::ElastiCache::ReplicationGroup
        Properties:
          ReplicationGroupDescription: sessions
          PrimaryClusterId: !Ref Node
          NumCacheClusters: 2
          AutomaticFailoverEnabled: true
          MultiAZEnabled: true
  `,
  terraform: `
    resource "aws_elasticache_replication_group" "sessions" {
      replication_group_id       = "sessions"
      description                = "sessions"
      node_type                  = "cache.m7g.large"
      num_cache_clusters         = 2
      automatic_failover_enabled = true
      multi_az_enabled           = true
    }

    resource "aws_elasticache_cluster" "another_replica" {
      cluster_id           = "sessions-another"
      replication_group_id = aws_elasticache_replication_group.sessions.id
    }
  `,
},
    noFix: "a replication group has to be made in its place, which has endpoints of its own and begins empty",
    references: [
    "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Replication.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-cachecluster.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
  },
  "elb-connection-draining": {
    why: `
    Every deployment and every scaling action takes targets away. Without a delay the requests that they are working
    on are cut off, so that a planned change looks like a failure to users.
  `,
    remedy: `
    Turn connection draining on, or set the deregistration delay of the target group to a little more than the longest
    request takes. Deployments wait for as long.
  `,
    example: {
  cloudformation: `
    Resources:
      Targets:
        Type: AWS::ElasticLoadBalancingV2::TargetGroup
        Properties:
          Protocol: HTTP
          Port: 80
          VpcId: vpc-0123
          TargetGroupAttributes: [{ Key: deregistration_delay.timeout_seconds, Value: "60" }]
  `,
  terraform: `
    resource "aws_lb_target_group" "web" {
      protocol             = "HTTP"
      port                 = 80
      vpc_id               = "vpc-0123"
      deregistration_delay = 60
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-conn-drain.html",
  ],
    frameworks: { wellArchitected: ["REL08-BP04", "REL05-BP01"], nist80053: ["CP-10"] },
    similar: [
    "cdk-nag:CLBConnectionDraining",
    "prowler:elb_connection_draining_enabled",
    "hashicorp-fsbp-sentinel:elb-connection-draining-enabled",
    "steampipe-terraform-aws-compliance:ec2_classic_lb_connection_draining_enabled",
    "service-screener:ELBConnectionDraining",
  ],
    fixNote: "deployments wait for requests that last, up to five minutes",
  },
  "elb-cross-zone": {
    why: `
    Without cross-zone balancing a node only sends requests to targets in its own zone. When the targets of a zone are
    lost, or there were never any, what arrives at that zone's node fails until DNS no longer names it; and zones with
    fewer targets are overloaded before the others.
  `,
    remedy: `
    Turn cross-zone load balancing on, or keep targets in every zone that the load balancer has a subnet in. For
    Network and Gateway Load Balancers traffic between zones is charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Balancer:
        Type: AWS::ElasticLoadBalancingV2::LoadBalancer
        Properties:
          Type: network
          Subnets: [subnet-0a, subnet-0b]
          LoadBalancerAttributes: [{ Key: load_balancing.cross_zone.enabled, Value: "true" }]
  `,
  terraform: `
    resource "aws_lb" "net" {
      load_balancer_type               = "network"
      subnets                          = ["subnet-0a", "subnet-0b"]
      enable_cross_zone_load_balancing = true
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/target-group-cross-zone.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/enable-disable-crosszone-lb.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP02"], nist80053: ["SC-36", "SC-5(2)"] },
    similar: [
    "checkov:CKV_AWS_138",
    "checkov:CKV_AWS_152",
    "regula:FG_R00043",
    "guard-rules-registry:ELB_CROSS_ZONE_LOAD_BALANCING_ENABLED",
    "prowler:elb_cross_zone_load_balancing_enabled",
    "prowler:elbv2_cross_zone_load_balancing_enabled",
    "hashicorp-fsbp-sentinel:elb-cross-zone-load-balancing-enabled",
    "steampipe-terraform-aws-compliance:elb_classic_lb_cross_zone_load_balancing_enabled",
    "steampipe-terraform-aws-compliance:elb_application_network_gateway_lb_cross_zone_load_balancing_enabled",
    "service-screener:ELBCrossZone",
    "cdk-nag:ELBCrossZoneLoadBalancingEnabled",
  ],
    fixNote: "for Network and Gateway Load Balancers traffic between zones is charged",
  },
  "elb-deletion-protection": {
    why: `
    A load balancer holds no data and can be made again from its template, but not with the same DNS name and
    addresses. Whoever deletes it by mistake takes the service down until every record and every client that names
    the old one has been changed.
  `,
    remedy: `
    Turn deletion protection on. It has to be turned off again before the load balancer can be deleted or replaced,
    also by its own stack.
  `,
    example: {
  cloudformation: `
    Resources:
      Balancer:
        Type: AWS::ElasticLoadBalancingV2::LoadBalancer
        Properties:
          Subnets: [subnet-0a, subnet-0b]
          LoadBalancerAttributes: [{ Key: deletion_protection.enabled, Value: "true" }]
  `,
  terraform: `
    resource "aws_lb" "web" {
      subnets                    = ["subnet-0a", "subnet-0b"]
      enable_deletion_protection = true
    }
  `,
},
    references: ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html"],
    frameworks: { wellArchitected: ["REL08-BP05"], nist80053: ["CM-3", "SC-5(2)"] },
    similar: [
    "checkov:CKV_AWS_150",
    "cdk-nag:ELBDeletionProtectionEnabled",
    "guard-rules-registry:ELB_DELETION_PROTECTION_ENABLED",
    "prowler:elbv2_deletion_protection",
    "hashicorp-fsbp-sentinel:elb-ensure-deletion-protection-enabled",
    "steampipe-terraform-aws-compliance:elb_application_lb_deletion_protection_enabled",
    "kics:alb_deletion_protection_disabled",
    "aws-config-rules:ELB_DELETION_PROTECTION_ENABLED",
  ],
    fixNote: "it has to be turned off again before the load balancer can be deleted or replaced",
  },
  "elb-zones": {
    why: `
    A load balancer has its nodes in the zones of its subnets. With all of them in one zone, users reach nothing any
    more when that zone is lost, however many zones the targets behind it stand in.
  `,
    remedy: `
    Give the load balancer a subnet in each zone in which it has targets, at least two. A Network Load Balancer gets
    further addresses with them, which clients that allow only known addresses have to be told.
  `,
    example: {
  cloudformation: `
    Resources:
      PublicA:
        Type: AWS::EC2::Subnet
        Properties: { VpcId: vpc-0123, CidrBlock: 10.0.0.0/24, AvailabilityZone: !Select [0, !GetAZs ""] }
      PublicB:
        Type: AWS::EC2::Subnet
        Properties: { VpcId: vpc-0123, CidrBlock: 10.0.1.0/24, AvailabilityZone: !Select [1, !GetAZs ""] }
      Balancer:
        Type: AWS::ElasticLoadBalancingV2::LoadBalancer
        Properties: { Type: network, Subnets: [!Ref PublicA, !Ref PublicB] }
  `,
  terraform: `
    data "aws_availability_zones" "here" {
      state = "available"
    }

    resource "aws_subnet" "public" {
      count             = 2
      vpc_id            = "vpc-0123"
      cidr_block        = "10.0.\${count.index}.0/24"
      availability_zone = data.aws_availability_zones.here.names[count.index]
    }

    resource "aws_lb" "net" {
      load_balancer_type = "network"
      subnets            = aws_subnet.public[*].id
    }
  `,
},
    noFix: "which subnets the load balancer can have in other Availability Zones is for the network to say",
    references: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
    similar: [
    "prowler:elbv2_is_in_multiple_az",
    "prowler:elb_is_in_multiple_az",
    "hashicorp-fsbp-sentinel:elb-multiple-az",
    "hashicorp-fsbp-sentinel:elb-ensure-multi-az-configuration-classic-load-balancer",
    "service-screener:ELBMultiAZ",
  ],
  },
  "endpoint-zones": {
    why: `
    An interface endpoint has a network interface in each of its subnets, and nowhere else. With all of them in one Availability
    Zone, the service behind the endpoint is out of reach from every zone as soon as that one is lost.
  `,
    remedy: `
    Name a subnet in each zone in which the endpoint is used, at least two. Each zone is charged by the hour.
  `,
    example: {
  cloudformation: `
    Resources:
      Endpoint:
        Type: AWS::EC2::VPCEndpoint
        Properties:
          VpcEndpointType: Interface
          ServiceName: !Sub com.amazonaws.\${AWS::Region}.sqs
          SubnetIds: [!Ref SubnetA, !Ref SubnetB]
      SubnetA:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [0, !GetAZs ""]
      SubnetB:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [1, !GetAZs ""]
  `,
  terraform: `
    data "aws_availability_zones" "here" {}

    resource "aws_subnet" "private" {
      count             = 2
      availability_zone = data.aws_availability_zones.here.names[count.index]
    }

    resource "aws_vpc_endpoint" "queue" {
      vpc_endpoint_type = "Interface"
      service_name      = "com.amazonaws.eu-west-1.sqs"
      subnet_ids        = aws_subnet.private[*].id
    }
  `,
},
    noFix: "which subnets the endpoint can have in other Availability Zones is for the network to say",
    references: [
    "https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html",
    "https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
    similar: ["prowler:vpc_endpoint_multi_az_enabled"],
  },
  "eventbridge-endpoint-replication": {
    why: `
    Without replication an event is on one of the two buses only: what the lost region had taken and not handed on
    stays out of reach. Nor does the endpoint fail back by itself: somebody has to reset the health check.
  `,
    remedy: `
    Set the state of replication to ENABLED, which is the default, and name a role that may put events on both
    buses. Targets get each event in both regions, so that handling one twice must do no harm. Replicated events are
    charged as custom events.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::Events::EventBus
        Properties:
          Name: orders
      Endpoint:
        Type: AWS::Events::Endpoint
        Properties:
          EventBuses:
            - EventBusArn: !GetAtt Orders.Arn
            - EventBusArn: arn:aws:events:eu-central-1:111122223333:event-bus/orders
          RoutingConfig:
            FailoverConfig:
              Primary: { HealthCheck: !Sub "arn:aws:route53:::healthcheck/\${HealthCheck}" }
              Secondary: { Route: eu-central-1 }
          RoleArn: !GetAtt Role.Arn
          ReplicationConfig:
            State: ENABLED
  `,
  terraform: `
    resource "aws_cloudwatch_event_bus" "orders" {
      name = "orders"
    }

    resource "aws_cloudwatch_event_endpoint" "endpoint" {
      name     = "orders"
      role_arn = "arn:aws:iam::111122223333:role/replicate-events"

      event_bus {
        event_bus_arn = aws_cloudwatch_event_bus.orders.arn
      }

      event_bus {
        event_bus_arn = "arn:aws:events:eu-central-1:111122223333:event-bus/orders"
      }

      routing_config {
        failover_config {
          primary {
            health_check = "arn:aws:route53:::healthcheck/0a1b2c3d-4e5f-6789-abcd-ef0123456789"
          }

          secondary {
            route = "eu-central-1"
          }
        }
      }

      replication_config {
        state = "ENABLED"
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-global-endpoints.html",
    "https://docs.aws.amazon.com/config/latest/developerguide/global-endpoint-event-replication-enabled.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP02"], nist80053: ["CP-10", "SC-36"] },
    similar: ["prowler:eventbridge_global_endpoint_event_replication_enabled", "hashicorp-nist-sentinel:eventbridge-global-endpoints-should-have-event-replication-enabled"],
    fixNote: "targets get each event in both regions, and replicated events are charged as custom events",
  },
  "eventbridge-endpoint-takes-effect": {
    why: `
    EventBridge asks for buses of the same name in both regions, and for a role unless replication is switched off: it
    rejects any other endpoint. What was meant as the way to the second region is not there.
  `,
    remedy: `
    Give both buses one name. Name a role that may put events on both, or set the state of replication to DISABLED.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::Events::EventBus
        Properties:
          Name: orders
      Endpoint:
        Type: AWS::Events::Endpoint
        Properties:
          EventBuses:
            - EventBusArn: !GetAtt Orders.Arn
            - EventBusArn: arn:aws:events:eu-central-1:111122223333:event-bus/orders
          RoutingConfig:
            FailoverConfig:
              Primary: { HealthCheck: !Sub "arn:aws:route53:::healthcheck/\${HealthCheck}" }
              Secondary: { Route: eu-central-1 }
          RoleArn: !GetAtt Role.Arn
  `,
  terraform: `
    resource "aws_cloudwatch_event_bus" "orders" {
      name = "orders"
    }

    resource "aws_cloudwatch_event_endpoint" "endpoint" {
      name     = "orders"
      role_arn = "arn:aws:iam::111122223333:role/replicate-events"

      event_bus {
        event_bus_arn = aws_cloudwatch_event_bus.orders.arn
      }

      event_bus {
        event_bus_arn = "arn:aws:events:eu-central-1:111122223333:event-bus/orders"
      }

      routing_config {
        failover_config {
          primary {
            health_check = "arn:aws:route53:::healthcheck/0a1b2c3d-4e5f-6789-abcd-ef0123456789"
          }

          secondary {
            route = "eu-central-1"
          }
        }
      }
    }
  `,
},
    noFix: "what the two buses are called, and which role may put events on both, is for somebody to say",
    references: [
    "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateEndpoint.html",
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-global-endpoints.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-10"] },
  },
  "eventbridge-global-endpoint": {
    why: `
    Who sends events to a bus can send nothing while its region is lost, unless each sender knows where else to go. A global
    endpoint sends them to a bus of the same name in a second region as soon as a health check fails, and back when
    it passes again.
  `,
    remedy: `
    Make a bus of the same name, with its rules, in the recovery region, and a global endpoint with a health check over both.
    Senders name the endpoint, and sign with Signature Version 4A. Replicated events are charged as custom events.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::Events::EventBus
        Properties:
          Name: orders
      Endpoint:
        Type: AWS::Events::Endpoint
        Properties:
          EventBuses:
            - EventBusArn: !GetAtt Orders.Arn
            - EventBusArn: arn:aws:events:eu-central-1:111122223333:event-bus/orders
          RoutingConfig:
            FailoverConfig:
              Primary: { HealthCheck: !Sub "arn:aws:route53:::healthcheck/\${HealthCheck}" }
              Secondary: { Route: eu-central-1 }
          RoleArn: !GetAtt Role.Arn
  `,
  terraform: `
    resource "aws_cloudwatch_event_bus" "orders" {
      name = "orders"
    }

    resource "aws_cloudwatch_event_endpoint" "endpoint" {
      name     = "orders"
      role_arn = "arn:aws:iam::111122223333:role/replicate-events"

      event_bus {
        event_bus_arn = aws_cloudwatch_event_bus.orders.arn
      }

      event_bus {
        event_bus_arn = "arn:aws:events:eu-central-1:111122223333:event-bus/orders"
      }

      routing_config {
        failover_config {
          primary {
            health_check = "arn:aws:route53:::healthcheck/0a1b2c3d-4e5f-6789-abcd-ef0123456789"
          }

          secondary {
            route = "eu-central-1"
          }
        }
      }
    }
  `,
},
    noFix: "it takes a bus with its rules in another region, a health check, and senders that name the endpoint",
    references: [
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-global-endpoints.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-endpoint.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL13-BP02"], nist80053: ["CP-10", "SC-36"] },
  },
  "eventbridge-target-dlq": {
    why: `
    EventBridge tries for 24 hours to hand an event to a target that does not answer, and then drops it. An event that the target
    refuses, for want of a permission or because the target is gone, is dropped at once. Nobody is told, and an archive
    has the event only where somebody made one.
  `,
    remedy: `
    Give each target a dead-letter queue, a standard SQS queue whose policy lets EventBridge send to it, and set an alarm on
    its messages. It costs what its messages cost.
  `,
    example: {
  cloudformation: `
    Resources:
      Rule:
        Type: AWS::Events::Rule
        Properties:
          EventPattern:
            source: [shop.orders]
          Targets:
            - Id: Function
              Arn: !GetAtt Function.Arn
              DeadLetterConfig:
                Arn: !GetAtt Undelivered.Arn
      Undelivered:
        Type: AWS::SQS::Queue
        Properties:
          MessageRetentionPeriod: 1209600
  `,
  terraform: `
    resource "aws_cloudwatch_event_rule" "orders" {
      event_pattern = jsonencode({ source = ["shop.orders"] })
    }

    resource "aws_cloudwatch_event_target" "function" {
      rule = aws_cloudwatch_event_rule.orders.name
      arn  = "arn:aws:lambda:eu-west-1:111122223333:function:orders"

      dead_letter_config {
        arn = aws_sqs_queue.undelivered.arn
      }
    }

    resource "aws_sqs_queue" "undelivered" {
      message_retention_seconds = 1209600
    }
  `,
},
    noFix: "a queue has to be made first, with a policy that lets EventBridge send to it",
    references: [
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html",
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html",
  ],
    frameworks: { wellArchitected: ["REL05-BP03", "REL11-BP03"], nist80053: ["CP-10", "SI-17"] },
    similar: ["cdk-nag:EventBusDLQ", "serverless-rules:ES4000", "serverless-rules:aws_cloudwatch_event_target_no_dlq"],
  },
  "failover-function-region": {
    why: `
    A function that promotes the database of the recovery region, or turns the routing over, is needed when the home
    region is lost. Standing there, it is lost with it, and the failover is left to somebody who finds out.
  `,
    remedy: `
    Deploy the function to the recovery region, with all that starts it and all that it reads. It costs nothing until
    it runs.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Resources:
      Role:
        Type: AWS::IAM::Role
        Properties:
          AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }] }
          Policies:
            - PolicyName: failover
              PolicyDocument: { Statement: [{ Effect: Allow, Action: rds:FailoverGlobalCluster, Resource: "*" }] }
      Failover:
        Type: AWS::Lambda::Function
        Properties:
          Handler: failover.handler
          Runtime: python3.13
          Role: !GetAtt Role.Arn
          Code: { S3Bucket: !Sub "code-\${AWS::Region}", S3Key: failover.zip }
  `,
  terraform: `
    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_iam_role" "failover" {
      assume_role_policy = jsonencode({
        Statement = [{ Effect = "Allow", Principal = { Service = "lambda.amazonaws.com" }, Action = "sts:AssumeRole" }]
      })
    }

    resource "aws_iam_role_policy" "failover" {
      role   = aws_iam_role.failover.id
      policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "rds:FailoverGlobalCluster", Resource = "*" }] })
    }

    resource "aws_lambda_function" "failover" {
      provider      = aws.recovery
      function_name = "failover"
      role          = aws_iam_role.failover.arn
      filename      = "failover.zip"
      handler       = "failover.handler"
      runtime       = "python3.13"
    }
  `,
},
    noFix: "it has to be deployed to another region, with all that starts it and all that it reads",
    references: [
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_planning_for_recovery_auto_recovery.html",
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_withstand_component_failures_avoid_control_plane.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP04", "REL13-BP05"], nist80053: ["CP-10"] },
  },
  "failover-health-region": {
    why: `
    AWS Health sends a public event to the region that it is about and to one other: us-west-2, or us-east-1 for
    us-west-2 itself. A rule in the recovery region is told nothing of the home region, and a rule at home is lost with it.
  `,
    remedy: `
    Make the rule in us-west-2, or in us-east-1 where us-west-2 is home, and have it start what stands in the recovery
    region: by a bus of that region as its target. Keep the rule at home beside it for all that is less than the loss
    of the region. Rules on events of AWS services are free.
  `,
    example: {
  cloudformation: `
    # Deployed to us-west-2.
    Resources:
      Trouble:
        Type: AWS::Events::Rule
        Properties:
          EventPattern:
            source: [aws.health]
            detail: { eventTypeCategory: [issue], eventRegion: [eu-west-1] }
          Targets:
            - Id: failover
              Arn: !Sub "arn:aws:lambda:us-west-2:\${AWS::AccountId}:function:failover"
  `,
  terraform: `
    provider "aws" {
      alias  = "health"
      region = "us-west-2"
    }

    resource "aws_cloudwatch_event_rule" "trouble" {
      provider = aws.health

      event_pattern = jsonencode({
        source = ["aws.health"]
        detail = { eventTypeCategory = ["issue"], eventRegion = ["eu-west-1"] }
      })
    }

    resource "aws_cloudwatch_event_target" "failover" {
      provider = aws.health
      rule     = aws_cloudwatch_event_rule.trouble.name
      arn      = "arn:aws:lambda:us-west-2:111122223333:function:failover"
    }
  `,
},
    noFix: "the rule has to be deployed to another region, with a target that stands where users are moved to",
    references: ["https://docs.aws.amazon.com/health/latest/ug/choosing-a-region.html", "https://docs.aws.amazon.com/health/latest/ug/about-public-events.html"],
    frameworks: { wellArchitected: ["REL11-BP02", "REL13-BP05"], nist80053: ["CP-10", "SI-13"] },
  },
  "failover-needs-no-control-plane": {
    why: `
    Records, distributions and accelerators answer everywhere, and are changed in one region: those of Route 53 and
    CloudFront in us-east-1, those of Global Accelerator in us-west-2. A failover out of that region which begins by
    changing them cannot begin.
  `,
    remedy: `
    Make both records beforehand and let health checks choose between them, or follow a routing control, whose state
    is set in any of five regions. Take the permission to change records away from what performs the failover.
  `,
    example: {
  cloudformation: `
    Resources:
      Role:
        Type: AWS::IAM::Role
        Properties:
          AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }] }
          Policies:
            - PolicyName: failover
              PolicyDocument:
                Statement: [{ Effect: Allow, Action: [rds:FailoverGlobalCluster, route53-recovery-cluster:UpdateRoutingControlStates], Resource: "*" }]
      Failover:
        Type: AWS::Lambda::Function
        Properties:
          Handler: failover.handler
          Runtime: python3.13
          Role: !GetAtt Role.Arn
          Code: { S3Bucket: code, S3Key: failover.zip }
  `,
  terraform: `
    resource "aws_iam_role" "failover" {
      assume_role_policy = jsonencode({
        Statement = [{ Effect = "Allow", Principal = { Service = "lambda.amazonaws.com" }, Action = "sts:AssumeRole" }]
      })
    }

    resource "aws_iam_role_policy" "failover" {
      role = aws_iam_role.failover.id

      policy = jsonencode({
        Statement = [{
          Effect   = "Allow"
          Action   = ["rds:FailoverGlobalCluster", "route53-recovery-cluster:UpdateRoutingControlStates"]
          Resource = "*"
        }]
      })
    }

    resource "aws_lambda_function" "failover" {
      function_name = "failover"
      role          = aws_iam_role.failover.arn
      filename      = "failover.zip"
      handler       = "failover.handler"
      runtime       = "python3.13"
    }
  `,
},
    noFix: "which health checks or routing controls are to move users instead is a design of its own",
    references: [
    "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/global-services.html",
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_withstand_component_failures_avoid_control_plane.html",
    "https://docs.aws.amazon.com/r53recovery/latest/dg/route53-arc-best-practices.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP04", "REL13-BP05"], nist80053: ["CP-10"] },
  },
  "failover-trigger-connected": {
    why: `
    A failover that starts by itself hangs on one rule: that it is enabled, that its pattern matches the event, that
    its target is named by ARN, and that EventBridge may start it. What is wrong with one of them shows only when
    the region is lost and nothing happens. AWS Health gives the category of an event in eventTypeCategory, and has
    no field eventType.
  `,
    remedy: `
    Enable the rule, name the target by its ARN, and ask only for fields that the event has. A function needs a
    permission for events.amazonaws.com, a state machine a role that EventBridge takes on. Test it with an event of
    your own, put on another bus with the same pattern.
  `,
    example: {
  cloudformation: `
    Resources:
      Role:
        Type: AWS::IAM::Role
        Properties:
          AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }] }
      Failover:
        Type: AWS::Lambda::Function
        Properties:
          Handler: failover.handler
          Runtime: python3.13
          Role: !GetAtt Role.Arn
          Code: { S3Bucket: code, S3Key: failover.zip }
      Trouble:
        Type: AWS::Events::Rule
        Properties:
          EventPattern:
            source: [aws.health]
            detail: { eventTypeCategory: [issue], eventRegion: [eu-west-1] }
          Targets: [{ Id: failover, Arn: !GetAtt Failover.Arn }]
      Permission:
        Type: AWS::Lambda::Permission
        Properties:
          FunctionName: !Ref Failover
          Action: lambda:InvokeFunction
          Principal: events.amazonaws.com
          SourceArn: !GetAtt Trouble.Arn
  `,
  terraform: `
    resource "aws_cloudwatch_event_rule" "trouble" {
      event_pattern = jsonencode({
        source = ["aws.health"]
        detail = { eventTypeCategory = ["issue"], eventRegion = ["eu-west-1"] }
      })
    }

    resource "aws_cloudwatch_event_target" "failover" {
      rule = aws_cloudwatch_event_rule.trouble.name
      arn  = aws_lambda_function.failover.arn
    }

    resource "aws_lambda_permission" "failover" {
      function_name = aws_lambda_function.failover.function_name
      action        = "lambda:InvokeFunction"
      principal     = "events.amazonaws.com"
      source_arn    = aws_cloudwatch_event_rule.trouble.arn
    }

    resource "aws_lambda_function" "failover" {
      function_name = "failover"
      role          = "arn:aws:iam::111122223333:role/failover"
      filename      = "failover.zip"
      handler       = "failover.handler"
      runtime       = "python3.13"
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/health/latest/ug/aws-health-events-eventbridge-schema.html",
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html",
    "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP02", "REL13-BP05"], nist80053: ["CP-10", "SI-13"] },
    fixNote: "the next event that matches starts the failover",
  },
  "firewall-deletion-protection": {
    why: `
    Whoever deletes a firewall by mistake cuts off all that is routed through it. One that is made again has new endpoints,
    and every route has to be led to them.
  `,
    remedy: `
    Turn deletion protection on; it costs nothing. It has to be turned off again before the firewall can be deleted
    or replaced, also by its own stack.
  `,
    example: {
  cloudformation: `
    Resources:
      Firewall:
        Type: AWS::NetworkFirewall::Firewall
        Properties:
          FirewallName: border
          DeleteProtection: true
  `,
  terraform: `
    resource "aws_networkfirewall_firewall" "border" {
      name              = "border"
      delete_protection = true
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/network-firewall/latest/APIReference/API_CreateFirewall.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/networkfirewall-controls.html",
  ],
    frameworks: { wellArchitected: ["REL08-BP05"], nist80053: ["CM-3", "SC-5(2)"] },
    similar: [
    "checkov:CKV_AWS_344",
    "hashicorp-fsbp-sentinel:network-firewall-should-have-deletion-protection-enabled",
    "steampipe-terraform-aws-compliance:vpc_network_firewall_deletion_protection_enabled",
    "prowler:networkfirewall_deletion_protection",
  ],
    fixNote: "it has to be turned off again before the firewall can be deleted or replaced",
  },
  "firewall-zones": {
    why: `
    Network Firewall filters the traffic of a zone at its endpoint there. With an endpoint in one Availability Zone only, all that
    is routed through the firewall is cut off when that zone is lost, from every other zone, too.
  `,
    remedy: `
    Give the firewall a subnet in each zone whose traffic it filters, and lead the routes of each zone to the endpoint there. Each
    endpoint is charged by the hour.
  `,
    example: {
  cloudformation: `
    Resources:
      Firewall:
        Type: AWS::NetworkFirewall::Firewall
        Properties:
          FirewallName: border
          SubnetMappings:
            - SubnetId: !Ref SubnetA
            - SubnetId: !Ref SubnetB
      SubnetA:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [0, !GetAZs ""]
      SubnetB:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [1, !GetAZs ""]
  `,
  terraform: `
    data "aws_availability_zones" "here" {}

    resource "aws_subnet" "private" {
      count             = 2
      availability_zone = data.aws_availability_zones.here.names[count.index]
    }

    resource "aws_networkfirewall_firewall" "border" {
      name = "border"
      subnet_mapping { subnet_id = aws_subnet.private[0].id }
      subnet_mapping { subnet_id = aws_subnet.private[1].id }
    }
  `,
},
    noFix: "which subnets the firewall can have in other zones, and which routes lead to them, is for the network to say",
    references: [
    "https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewalls.html",
    "https://docs.aws.amazon.com/network-firewall/latest/developerguide/arch-two-zone-igw.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
    similar: ["hashicorp-nist-sentinel:network-firewall-should-be-deployed-across-multiple-azs", "prowler:networkfirewall_multi_az"],
  },
  "fis-experiment": {
    why: `
    An experiment that finds no targets fails when it starts, and shows nothing. One without a stop condition goes
    on while users suffer, so that it cannot be run in production, where it would show most.
  `,
    remedy: `
    Choose targets by tags or ARNs, and name an alarm on what users notice as the stop condition: FIS ends the
    experiment as soon as it goes off. FIS is charged by the minute of each action.
  `,
    example: {
  cloudformation: `
    Resources:
      LoseZone:
        Type: AWS::FIS::ExperimentTemplate
        Properties:
          Description: Instances of one Availability Zone stop
          RoleArn: arn:aws:iam::111122223333:role/drill
          Actions:
            stop:
              ActionId: aws:ec2:stop-instances
              Targets: { Instances: web }
          Targets:
            web:
              ResourceType: aws:ec2:instance
              SelectionMode: ALL
              ResourceTags: { app: shop }
              Filters:
                - { Path: Placement.AvailabilityZone, Values: [eu-west-1a] }
          StopConditions:
            - Source: aws:cloudwatch:alarm
              Value: arn:aws:cloudwatch:eu-west-1:111122223333:alarm:users-see-errors
          Tags: { app: shop }
  `,
  terraform: `
    resource "aws_fis_experiment_template" "lose_zone" {
      description = "Instances of one Availability Zone stop"
      role_arn    = "arn:aws:iam::111122223333:role/drill"

      action {
        name      = "stop"
        action_id = "aws:ec2:stop-instances"

        target {
          key   = "Instances"
          value = "web"
        }
      }

      target {
        name           = "web"
        resource_type  = "aws:ec2:instance"
        selection_mode = "ALL"

        resource_tag {
          key   = "app"
          value = "shop"
        }

        filter {
          path   = "Placement.AvailabilityZone"
          values = ["eu-west-1a"]
        }
      }

      stop_condition {
        source = "aws:cloudwatch:alarm"
        value  = "arn:aws:cloudwatch:eu-west-1:111122223333:alarm:users-see-errors"
      }
    }
  `,
},
    noFix: "what the experiment acts on, and which alarm stops it, is for its authors to say",
    references: [
    "https://docs.aws.amazon.com/fis/latest/userguide/targets.html",
    "https://docs.aws.amazon.com/fis/latest/userguide/stop-conditions.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fis-experimenttemplate.html",
  ],
    frameworks: { wellArchitected: ["REL12-BP04", "REL13-BP03"], nist80053: ["CP-4", "IR-3"] },
  },
  "flink-checkpoints": {
    why: `
    An application that fails starts again from its last checkpoint, at the place in its sources where that was made. Without
    checkpoints its state is gone and what it had read is not read again. Snapshots do the same for updates, scaling and
    stops: without them AWS says that data is lost with each.
  `,
    remedy: `
    Leave the checkpoint configuration at its default, or turn checkpoints on in your own, and turn snapshots on. Both take
    a little of the application's time, and snapshots are charged by their size. The change restarts the application.
  `,
    example: {
  cloudformation: `
    Resources:
      Application:
        Type: AWS::KinesisAnalyticsV2::Application
        Properties:
          RuntimeEnvironment: FLINK-1_20
          ServiceExecutionRole: !GetAtt Role.Arn
          ApplicationConfiguration:
            FlinkApplicationConfiguration:
              CheckpointConfiguration:
                ConfigurationType: DEFAULT
            ApplicationSnapshotConfiguration:
              SnapshotsEnabled: true
  `,
  terraform: `
    resource "aws_kinesisanalyticsv2_application" "application" {
      name                   = "clicks"
      runtime_environment    = "FLINK-1_20"
      service_execution_role = "arn:aws:iam::111122223333:role/clicks"

      application_configuration {
        application_code_configuration {
          code_content_type = "ZIPFILE"
        }

        application_snapshot_configuration {
          snapshots_enabled = true
        }

        flink_application_configuration {
          checkpoint_configuration {
            configuration_type = "DEFAULT"
          }
        }
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/managed-flink/latest/java/how-fault.html",
    "https://docs.aws.amazon.com/managed-flink/latest/java/how-snapshots.html",
    "https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_CheckpointConfiguration.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP03"], nist80053: ["CP-10"] },
    similar: ["cdk-nag:KinesisDataAnalyticsFlinkCheckpointing"],
    fixNote: "the application restarts, once more without the state that no snapshot holds, and snapshots are charged by their size",
  },
  "fsx-backup-retention": {
    why: `
    Files that were corrupted or encrypted by malware are often noticed days later. Once the last backup from before
    it has expired, there is nothing left to go back to.
  `,
    remedy: `
    Raise the retention to the workload's least retention; FSx keeps automatic backups for 90 days at most, and a
    backup plan keeps longer. What changes in the additional days is charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Files:
        Type: AWS::FSx::FileSystem
        Properties:
          FileSystemType: WINDOWS
          StorageCapacity: 300
          SubnetIds: [subnet-0123456789abcdef0]
          WindowsConfiguration:
            ThroughputCapacity: 32
            AutomaticBackupRetentionDays: 35
  `,
  terraform: `
    resource "aws_fsx_windows_file_system" "files" {
      storage_capacity                = 300
      throughput_capacity             = 32
      subnet_ids                      = ["subnet-0123456789abcdef0"]
      automatic_backup_retention_days = 35
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/fsx/latest/WindowsGuide/using-backups.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-windowsconfiguration.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
    fixNote: "what changes in the additional days is charged",
  },
  "fsx-backup": {
    why: `
    Without automatic backups what is deleted or overwritten in a file system can come back only from snapshots
    that stand in the file system itself, and go with it. A second zone repeats the mistake at once.
  `,
    remedy: `
    Keep automatic backups for at least a day, better for the workload's least retention, or have a backup plan select the file
    system. They are taken daily, incremental, and charged by what they hold. In Terraform set the days: the defaults differ by type.
  `,
    example: {
  cloudformation: `
    Resources:
      Files:
        Type: AWS::FSx::FileSystem
        Properties:
          FileSystemType: WINDOWS
          StorageCapacity: 300
          SubnetIds: [subnet-0123456789abcdef0]
          WindowsConfiguration:
            ThroughputCapacity: 32
            AutomaticBackupRetentionDays: 7
  `,
  terraform: `
    resource "aws_fsx_windows_file_system" "files" {
      storage_capacity                = 300
      throughput_capacity             = 32
      subnet_ids                      = ["subnet-0123456789abcdef0"]
      automatic_backup_retention_days = 7
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/fsx/latest/WindowsGuide/using-backups.html",
    "https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/using-backups.html",
    "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateBackup.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9", "CP-10"] },
    similar: ["guard-rules-registry:FSX_RESOURCES_PROTECTED_BY_BACKUP_PLAN"],
    fixNote: "backups are charged by what they hold",
  },
  "fsx-multi-az": {
    why: `
    A Single-AZ file system is gone with its Availability Zone until the zone is back, or until a backup has been
    restored in another one. A Multi-AZ file system has a standby in a second zone, which takes over within a minute.
  `,
    remedy: `
    Make a Multi-AZ file system: the deployment type cannot be changed, so that data has to be moved, by a restore from a backup or by
    AWS DataSync, and clients mount the new one. It costs about twice as much.
  `,
    example: {
  cloudformation: `
    Resources:
      Files:
        Type: AWS::FSx::FileSystem
        Properties:
          FileSystemType: ONTAP
          StorageCapacity: 1024
          SubnetIds: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
          OntapConfiguration:
            DeploymentType: MULTI_AZ_2
            PreferredSubnetId: subnet-0123456789abcdef0
            ThroughputCapacity: 384
  `,
  terraform: `
    resource "aws_fsx_ontap_file_system" "files" {
      deployment_type     = "MULTI_AZ_2"
      storage_capacity    = 1024
      throughput_capacity = 384
      subnet_ids          = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
      preferred_subnet_id = "subnet-0123456789abcdef0"
    }
  `,
},
    noFix: "the deployment type cannot be changed: the data has to be moved to another file system",
    references: [
    "https://docs.aws.amazon.com/fsx/latest/WindowsGuide/high-availability-multiAZ.html",
    "https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/high-availability-AZ.html",
    "https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/availability-durability.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
    similar: [
    "hashicorp-fsbp-sentinel:fsx-ontap-deployment-type-check",
    "hashicorp-fsbp-sentinel:fsx-openzfs-deployment-type-check",
    "hashicorp-fsbp-sentinel:fsx-windows-deployment-type-check",
    "prowler:fsx_windows_file_system_multi_az_enabled",
  ],
  },
  "incident-manager-replicated": {
    why: `
    Incident Manager keeps contacts, escalation plans and response plans in the regions of its replication set. With one
    region, nobody is called and no plan can be read when that region is lost, which is when they are needed.
  `,
    remedy: `
    Add a second region to the replication set. AWS copies the data there; regions can be added later, one at a time.
  `,
    example: {
  cloudformation: `
    Resources:
      Incidents:
        Type: AWS::SSMIncidents::ReplicationSet
        Properties:
          Regions:
            - RegionName: eu-west-1
            - RegionName: eu-central-1
  `,
  terraform: `
    resource "aws_ssmincidents_replication_set" "incidents" {
      regions { name = "eu-west-1" }
      regions { name = "eu-central-1" }
    }
  `,
},
    noFix: "which second region keeps the data is for somebody to choose",
    references: [
    "https://docs.aws.amazon.com/incident-manager/latest/userguide/disaster-recovery-resiliency.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmincidents-replicationset.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "IR-4"] },
  },
  "keyspaces-multi-region": {
    why: `
    The tables of a keyspace stand in one region. With the region their data is out of reach, and Amazon Keyspaces
    copies no backups to another. A multi-Region keyspace has its tables in each of its regions, where they take
    reads and writes and are behind by less than a second.
  `,
    remedy: `
    Make it a multi-Region keyspace with the home and the recovery region, and turn point-in-time recovery on for its
    tables, for deletions replicate, too. Replicated writes and the storage in each region are charged. A keyspace that has
    tables takes further regions only once client-side timestamps are on for all of them.
  `,
    example: {
  cloudformation: `
    Resources:
      Shop:
        Type: AWS::Cassandra::Keyspace
        Properties:
          ReplicationSpecification: { ReplicationStrategy: MULTI_REGION, RegionList: [eu-west-1, eu-central-1] }
  `,
  terraform: `
    resource "aws_keyspaces_keyspace" "shop" {
      name = "shop"

      replication_specification {
        replication_strategy = "MULTI_REGION"
        region_list          = ["eu-west-1", "eu-central-1"]
      }
    }
  `,
},
    noFix: "which regions the keyspace stands in is for somebody to choose, and its tables need client-side timestamps first",
    references: [
    "https://docs.aws.amazon.com/keyspaces/latest/devguide/multiRegion-replication.html",
    "https://docs.aws.amazon.com/keyspaces/latest/devguide/keyspaces-multi-region-add-replica.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cassandra-keyspace-replicationspecification.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-10", "SC-36"] },
  },
  "keyspaces-pitr": {
    why: `
    Rows that a bug or a person deletes or overwrites are gone from all three zones at once, and from every region of a
    multi-Region table. Point-in-time recovery keeps 35 days of history, down to the second, also of a table that is
    deleted. It is off until it is turned on, and there are no other backups.
  `,
    remedy: `
    Turn point-in-time recovery on for the table. It is charged by the size of the table and needs no capacity. A restore
    makes a new table: plan how the application moves to it.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::Cassandra::Table
        Properties:
          KeyspaceName: shop
          PartitionKeyColumns: [{ ColumnName: id, ColumnType: uuid }]
          PointInTimeRecoveryEnabled: true
  `,
  terraform: `
    resource "aws_keyspaces_table" "orders" {
      keyspace_name = "shop"
      table_name    = "orders"

      schema_definition {
        column {
          name = "id"
          type = "uuid"
        }

        partition_key { name = "id" }
      }

      point_in_time_recovery { status = "ENABLED" }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/keyspaces/latest/devguide/PointInTimeRecovery.html",
    "https://docs.aws.amazon.com/keyspaces/latest/devguide/PointInTimeRecovery_HowItWorks.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-table.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9", "CP-10"] },
    fixNote: "it is charged by the size of the table",
  },
  "kinesis-retention": {
    why: `
    A stream deletes records by their age, whether they were read or not. When a consumer that a bad deployment broke is
    mended after that, or when what it wrote has to be written again, the oldest records are gone.
  `,
    remedy: `
    Raise the retention period to the recovery time objective at least; seven days leave time for a weekend. It takes
    effect at once, without an outage, and for records that are still there. Each hour beyond 24 is charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Clicks:
        Type: AWS::Kinesis::Stream
        Properties:
          RetentionPeriodHours: 168
  `,
  terraform: `
    resource "aws_kinesis_stream" "clicks" {
      name             = "clicks"
      retention_period = 168
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/streams/latest/dev/kinesis-extended-retention.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-stream.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01"], nist80053: ["CP-9", "SI-12"] },
    similar: ["hashicorp-fsbp-sentinel:kinesis-stream-backup-retention-check", "prowler:kinesis_stream_data_retention_period", "service-screener:kinesisRetentionPeriodMinimum"],
    fixNote: "each hour beyond 24 is charged",
  },
  "kms-deletion-window": {
    why: `
    What a key encrypts is lost with the key, backups and copies included, and nobody can bring it back. The waiting
    period is all the time there is to notice: use of the key fails from its first day on, but data that is read
    once a month, or when something is restored, is missed later than after a week.
  `,
    remedy: `
    Leave the waiting period at its default of 30 days, which is the longest, or keep the key when its code goes. A
    key that waits for its deletion is not charged. Have an alarm tell when somebody uses one.
  `,
    example: {
  cloudformation: `
    Resources:
      Key:
        Type: AWS::KMS::Key
        Properties:
          PendingWindowInDays: 30
  `,
  terraform: `
    resource "aws_kms_key" "key" {
      deletion_window_in_days = 30
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html",
    "https://docs.aws.amazon.com/kms/latest/APIReference/API_ScheduleKeyDeletion.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SC-12(1)"] },
    similar: ["kics:kms_key_with_no_deletion_window"],
    fixNote: "a key that waits for its deletion is not charged",
  },
  "kms-key-enabled": {
    why: `
    What a disabled key encrypts can be neither read nor written, restored nor copied. Data keys that a service holds go
    on working for a while, so that the outage comes hours later and at an unexpected place.
  `,
    remedy: `
    Enable the key: it works again within minutes. Disable a key only after its uses in CloudTrail show that nothing
    needs it, and before you delete it.
  `,
    example: {
  cloudformation: `
    Resources:
      Key:
        Type: AWS::KMS::Key
        Properties:
          Enabled: true
  `,
  terraform: `
    resource "aws_kms_key" "key" {
      is_enabled = true
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/kms/latest/developerguide/enabling-keys.html",
    "https://docs.aws.amazon.com/kms/latest/developerguide/unusable-kms-keys.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SC-12(1)"] },
    similar: ["checkov:CKV_AWS_227", "kics:cmk_is_unusable"],
    fixNote: "whoever may use the key can use it again, so look first why it was disabled",
  },
  "kms-key-in-recovery-region": {
    why: `
    A key works in its own region and in no other. A copy that names a key of the home region is rejected, or cannot
    be read on the day when that region is lost.
  `,
    remedy: `
    Make a key in the recovery region, a replica of a multi-Region key or one by itself, and name it for what stands
    there. Where the policy of the key lets them, AWS's services re-encrypt copies with it. Each key is charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::DynamoDB::GlobalTable
        Properties:
          SSESpecification: { SSEEnabled: true, SSEType: KMS }
          Replicas:
            - Region: eu-west-1
              SSESpecification: { KMSMasterKeyId: "arn:aws:kms:eu-west-1:111122223333:key/mrk-1" }
            - Region: eu-central-1
              SSESpecification: { KMSMasterKeyId: "arn:aws:kms:eu-central-1:111122223333:key/mrk-1" }
  `,
  terraform: `
    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_kms_key" "home" {
      multi_region = true
    }

    resource "aws_kms_replica_key" "recovery" {
      provider        = aws.recovery
      primary_key_arn = aws_kms_key.home.arn
    }

    resource "aws_backup_vault" "recovery" {
      provider    = aws.recovery
      name        = "recovery"
      kms_key_arn = aws_kms_replica_key.recovery.arn
    }
  `,
},
    noFix: "a key has to be made in the recovery region, with a policy for who may use it",
    references: [
    "https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-replicassespecification.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-9", "SC-12(1)"] },
  },
  "lambda-async-failure-destination": {
    why: `
    Whoever calls a function asynchronously never learns how it ended. When the function fails, Lambda tries twice more,
    and then deletes the event. So do six hours of throttling. Nothing is left that could be handled once the cause is
    gone, and nobody is told.
  `,
    remedy: `
    Send failed events to an SQS queue, an SNS topic or another target by an on-failure destination, which also says what
    went wrong, or by a dead-letter queue. Let the function's role send to it, and set an alarm on it. It costs what
    its messages cost.
  `,
    example: {
  cloudformation: `
    Resources:
      Function:
        Type: AWS::Lambda::Function
        Properties:
          DeadLetterConfig:
            TargetArn: !GetAtt FailedOrders.Arn
      FailedOrders:
        Type: AWS::SQS::Queue
        Properties:
          MessageRetentionPeriod: 1209600
      Permission:
        Type: AWS::Lambda::Permission
        Properties:
          FunctionName: !Ref Function
          Action: lambda:InvokeFunction
          Principal: sns.amazonaws.com
          SourceArn: !Ref Orders
  `,
  terraform: `
    resource "aws_lambda_function" "function" {
      function_name = "orders"
      role          = "arn:aws:iam::111122223333:role/orders"
    }

    resource "aws_lambda_function_event_invoke_config" "function" {
      function_name = aws_lambda_function.function.function_name

      destination_config {
        on_failure {
          destination = aws_sqs_queue.failed_orders.arn
        }
      }
    }

    resource "aws_sqs_queue" "failed_orders" {
      message_retention_seconds = 1209600
    }
  `,
},
    noFix: "a queue or a topic has to be made first, and the function's role has to be let send to it",
    references: [
    "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html",
    "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html",
    "https://docs.aws.amazon.com/lambda/latest/dg/lambda-services.html",
  ],
    frameworks: { wellArchitected: ["REL05-BP03", "REL11-BP03"], nist80053: ["CP-10", "SI-17"] },
    similar: [
    "checkov:CKV_AWS_116",
    "guard-rules-registry:LAMBDA_DLQ_CHECK",
    "cdk-nag:LambdaDLQ",
    "cdk-nag:LambdaAsyncFailureDestination",
    "serverless-rules:ES1007",
    "serverless-rules:aws_lambda_event_invoke_config_async_on_failure",
    "steampipe-terraform-aws-compliance:lambda_function_dead_letter_queue_configured",
    "prowler:awslambda_function_no_dead_letter_queue",
    "aws-config-rules:LAMBDA_DLQ_CHECK",
  ],
  },
  "lambda-stream-failure-destination": {
    why: `
    Lambda retries a batch that fails until it succeeds or its records expire, after a day where nothing else is set, and the
    shard waits behind it. What expires meanwhile is lost, too. Where retries are bounded and nothing takes the batch,
    its records are skipped without a trace.
  `,
    remedy: `
    Set an on-failure destination and bound the retries or the age of records. The destination gets where the batch lies
    in the stream, and not its records, unless it is an S3 bucket: read them before they expire. Bisecting the batch leaves
    the good records out of it.
  `,
    example: {
  cloudformation: `
    Resources:
      Mapping:
        Type: AWS::Lambda::EventSourceMapping
        Properties:
          FunctionName: !Ref Function
          EventSourceArn: !GetAtt Clicks.Arn
          StartingPosition: TRIM_HORIZON
          MaximumRetryAttempts: 10
          BisectBatchOnFunctionError: true
          DestinationConfig:
            OnFailure:
              Destination: !GetAtt FailedClicks.Arn
      Clicks:
        Type: AWS::Kinesis::Stream
      FailedClicks:
        Type: AWS::SQS::Queue
  `,
  terraform: `
    resource "aws_lambda_event_source_mapping" "mapping" {
      function_name                  = "click-counter"
      event_source_arn               = aws_kinesis_stream.clicks.arn
      starting_position              = "TRIM_HORIZON"
      maximum_retry_attempts         = 10
      bisect_batch_on_function_error = true

      destination_config {
        on_failure {
          destination_arn = aws_sqs_queue.failed_clicks.arn
        }
      }
    }

    resource "aws_kinesis_stream" "clicks" {
      name = "clicks"
    }

    resource "aws_sqs_queue" "failed_clicks" {}
  `,
},
    noFix: "the destination has to be made first, and how long a batch is worth another try is for its owner to say",
    references: [
    "https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html",
    "https://docs.aws.amazon.com/lambda/latest/dg/services-dynamodb-errors.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html",
  ],
    frameworks: { wellArchitected: ["REL05-BP03", "REL11-BP03"], nist80053: ["CP-10", "SI-17"] },
    similar: [
    "cdk-nag:LambdaEventSourceMappingDestination",
    "serverless-rules:ES1001",
    "serverless-rules:aws_lambda_event_source_mapping_failure_destination",
  ],
  },
  "lambda-vpc-zones": {
    why: `
    Lambda runs in several Availability Zones, but a function in a VPC reaches it through network interfaces in its own
    subnets. When all of these are in one zone, the function cannot be called while that zone is lost.
  `,
    remedy: `
    Give the function subnets in two or more Availability Zones, each with the routes that it needs: a NAT gateway or
    endpoints of that zone. Calls go on while Lambda makes the new network interfaces.
  `,
    example: {
  cloudformation: `
    Resources:
      Function:
        Type: AWS::Lambda::Function
        Properties:
          VpcConfig:
            SubnetIds: [!Ref SubnetA, !Ref SubnetB]
            SecurityGroupIds: [!GetAtt SecurityGroup.GroupId]
      SubnetA:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [0, !GetAZs ""]
      SubnetB:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [1, !GetAZs ""]
  `,
  terraform: `
    resource "aws_lambda_function" "function" {
      function_name = "orders"
      role          = "arn:aws:iam::111122223333:role/orders"

      vpc_config {
        subnet_ids         = [aws_subnet.a.id, aws_subnet.b.id]
        security_group_ids = ["sg-0123456789abcdef0"]
      }
    }

    resource "aws_subnet" "a" {
      vpc_id            = "vpc-0123456789abcdef0"
      availability_zone = data.aws_availability_zones.available.names[0]
    }

    resource "aws_subnet" "b" {
      vpc_id            = "vpc-0123456789abcdef0"
      availability_zone = data.aws_availability_zones.available.names[1]
    }

    data "aws_availability_zones" "available" {
      state = "available"
    }
  `,
},
    noFix: "which subnets with the same routes there are in other Availability Zones is for the network to say",
    references: [
    "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html",
    "https://docs.aws.amazon.com/lambda/latest/dg/security-resilience.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
    similar: ["hashicorp-fsbp-sentinel:lambda-vpc-multi-az-check", "prowler:awslambda_function_vpc_multi_az"],
  },
  "listener-target-exists": {
    why: `
    A target group that nothing registers with answers every request with an error, and its health checks find
    nothing to check. Load balancer, zones and checks all look right, and yet no user is served; as the target of a
    failover it would be found out only then.
  `,
    remedy: `
    Name the target group in the Auto Scaling group, the ECS service or the list of targets that is to serve the
    requests, or let the listener forward to the group that they name already.
  `,
    example: {
  cloudformation: `
    Resources:
      Listener:
        Type: AWS::ElasticLoadBalancingV2::Listener
        Properties:
          LoadBalancerArn: !Ref Balancer
          DefaultActions:
            - Type: forward
              TargetGroupArn: !Ref Targets
      Targets:
        Type: AWS::ElasticLoadBalancingV2::TargetGroup
      Group:
        Type: AWS::AutoScaling::AutoScalingGroup
        Properties:
          TargetGroupARNs: [!Ref Targets]
      Balancer:
        Type: AWS::ElasticLoadBalancingV2::LoadBalancer
  `,
  terraform: `
    resource "aws_lb" "balancer" {}

    resource "aws_lb_target_group" "web" {}

    resource "aws_lb_listener" "web" {
      load_balancer_arn = aws_lb.balancer.arn
      default_action {
        type             = "forward"
        target_group_arn = aws_lb_target_group.web.arn
      }
    }

    resource "aws_autoscaling_group" "web" {
      target_group_arns = [aws_lb_target_group.web.arn]
    }
  `,
},
    noFix: "which group, service or targets are to serve the requests is for somebody to say",
    references: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-register-targets.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/attach-load-balancer-asg.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP01"], nist80053: ["CP-10"] },
  },
  "memorydb-multi-region": {
    why: `
    A cluster, its log and its snapshots stand in one region, and AWS has no copy of a MemoryDB snapshot in another one.
    A multi-Region cluster has a member in each of its regions that takes reads and writes and is behind by a second.
  `,
    remedy: `
    Create the cluster as a member of a multi-Region cluster, with a second member in the recovery region. An existing
    cluster cannot join: restore its snapshot into a new one. Nodes and replicated writes are charged in each region.
  `,
    example: {
  terraform: `
    resource "aws_memorydb_multi_region_cluster" "everywhere" {
      multi_region_cluster_name_suffix = "orders"
      node_type                        = "db.r7g.xlarge"
    }

    resource "aws_memorydb_cluster" "orders" {
      name                      = "orders"
      node_type                 = "db.r7g.xlarge"
      acl_name                  = "open-access"
      multi_region_cluster_name = aws_memorydb_multi_region_cluster.everywhere.multi_region_cluster_name
    }

    resource "aws_memorydb_cluster" "recovery" {
      region                    = "eu-central-1"
      name                      = "orders"
      node_type                 = "db.r7g.xlarge"
      acl_name                  = "open-access"
      multi_region_cluster_name = aws_memorydb_multi_region_cluster.everywhere.multi_region_cluster_name
    }
  `,
},
    noFix: "an existing cluster cannot join a multi-Region cluster: a new one is restored from its snapshot",
    references: [
    "https://docs.aws.amazon.com/memorydb/latest/devguide/multi-region.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-multiregioncluster.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7", "CP-10"] },
  },
  "memorydb-replicas": {
    why: `
    MemoryDB keeps writes in a log that spans several zones, so that none is lost. But a shard without a replica has no
    node to serve from when its zone is lost: it takes no writes until a new node has read the log.
  `,
    remedy: `
    Keep one replica in each shard at least, which is also the default, and give the subnet group subnets in several
    zones. A replica costs as much as a primary, and is added without an interruption.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::MemoryDB::Cluster
        Properties:
          ClusterName: orders
          NodeType: db.r7g.large
          ACLName: open-access
          NumReplicasPerShard: 1
  `,
  terraform: `
    resource "aws_memorydb_cluster" "orders" {
      name                   = "orders"
      node_type              = "db.r7g.large"
      acl_name               = "open-access"
      num_replicas_per_shard = 1
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/memorydb/latest/devguide/autofailover.html",
    "https://docs.aws.amazon.com/memorydb/latest/devguide/replication.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP02"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
    fixNote: "each replica costs as much as its primary",
  },
  "memorydb-snapshot-retention": {
    why: `
    Corruption is often noticed days after it happened. Once the last snapshot from before it has expired, there is
    nothing left to go back to.
  `,
    remedy: `
    Raise the snapshot retention to the workload's least retention; MemoryDB keeps at most 35 days. Snapshots are
    charged by size.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::MemoryDB::Cluster
        Properties:
          ClusterName: orders
          NodeType: db.r7g.large
          ACLName: open-access
          SnapshotRetentionLimit: 35
  `,
  terraform: `
    resource "aws_memorydb_cluster" "orders" {
      name                     = "orders"
      node_type                = "db.r7g.large"
      acl_name                 = "open-access"
      snapshot_retention_limit = 35
    }
  `,
},
    references: ["https://docs.aws.amazon.com/memorydb/latest/devguide/snapshots-automatic.html"],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
    fixNote: "snapshots are charged by their size",
  },
  "memorydb-snapshots": {
    why: `
    The log that makes MemoryDB durable repeats every mistake: what is flushed, deleted or overwritten is gone from all
    nodes at once. Only a snapshot brings it back, and none is taken until it is asked for.
  `,
    remedy: `
    Set a snapshot retention. Snapshots are taken daily without an impact on the cluster, and are charged by size. A
    restore makes a new cluster.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::MemoryDB::Cluster
        Properties:
          ClusterName: orders
          NodeType: db.r7g.large
          ACLName: open-access
          SnapshotRetentionLimit: 7
  `,
  terraform: `
    resource "aws_memorydb_cluster" "orders" {
      name                     = "orders"
      node_type                = "db.r7g.large"
      acl_name                 = "open-access"
      snapshot_retention_limit = 7
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/memorydb/latest/devguide/snapshots-automatic.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-cluster.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
    fixNote: "snapshots are charged by their size",
  },
  "mq-crdr": {
    why: `
    A broker stands in one region, and what waits in its queues is out of reach with it. Cross-region data
    replication keeps a replica broker in another region in step, which one call makes the primary.
  `,
    remedy: `
    Make a broker in the recovery region with data replication mode CRDR that names this one as its primary. Both have to be
    active/standby pairs of ActiveMQ 5.17.6 or newer. The replica is charged as a broker, and data between regions is charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Replica:
        Type: AWS::AmazonMQ::Broker
        Properties:
          EngineType: ACTIVEMQ
          DeploymentMode: ACTIVE_STANDBY_MULTI_AZ
          DataReplicationMode: CRDR
          DataReplicationPrimaryBrokerArn: arn:aws:mq:eu-central-1:111122223333:broker:orders:b-1
  `,
  terraform: `
    provider "aws" {
      region = "eu-west-1"
    }

    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_mq_broker" "primary" {
      broker_name        = "orders"
      engine_type        = "ActiveMQ"
      engine_version     = "5.18"
      host_instance_type = "mq.m5.large"
      deployment_mode    = "ACTIVE_STANDBY_MULTI_AZ"

      user {
        username = "orders"
        password = var.password
      }
    }

    resource "aws_mq_broker" "replica" {
      provider                            = aws.recovery
      broker_name                         = "orders"
      engine_type                         = "ActiveMQ"
      engine_version                      = "5.18"
      host_instance_type                  = "mq.m5.large"
      deployment_mode                     = "ACTIVE_STANDBY_MULTI_AZ"
      data_replication_mode               = "CRDR"
      data_replication_primary_broker_arn = aws_mq_broker.primary.arn

      user {
        username         = "replicator"
        password         = var.password
        replication_user = true
      }
    }

    variable "password" {
      type      = string
      sensitive = true
    }
  `,
},
    noFix: "a replica broker has to be made in the recovery region, with users and a network of its own",
    references: [
    "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/crdr-for-active-mq.html",
    "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/create-replica-broker.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-broker.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-10", "SC-36"] },
  },
  "mq-multi-az": {
    why: `
    A single-instance broker is out of reach with its Availability Zone, and whatever it holds with it; nothing takes over. An
    active/standby pair of ActiveMQ shares its storage across two zones, and a RabbitMQ cluster has a node in each of three: both
    go on by themselves, and clients reconnect.
  `,
    remedy: `
    Replace the broker by one with deployment mode ACTIVE_STANDBY_MULTI_AZ (ActiveMQ, with storage type EFS) or
    CLUSTER_MULTI_AZ (RabbitMQ). The mode of a broker cannot be changed, so drain the old one first. The pair costs
    twice as much, the cluster three times. Let ActiveMQ clients use the failover transport.
  `,
    example: {
  cloudformation: `
    Resources:
      Broker:
        Type: AWS::AmazonMQ::Broker
        Properties:
          EngineType: ACTIVEMQ
          DeploymentMode: ACTIVE_STANDBY_MULTI_AZ
  `,
  terraform: `
    resource "aws_mq_broker" "broker" {
      broker_name        = "orders"
      engine_type        = "ActiveMQ"
      engine_version     = "5.18"
      host_instance_type = "mq.m5.large"
      deployment_mode    = "ACTIVE_STANDBY_MULTI_AZ"

      user {
        username = "orders"
        password = var.password
      }
    }

    variable "password" {
      type      = string
      sensitive = true
    }
  `,
},
    noFix: "the deployment mode cannot be changed: another broker has to be made, and this one drained",
    references: [
    "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/amazon-mq-broker-architecture.html",
    "https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/rabbitmq-broker-architecture-cluster.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-broker.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP02"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
    similar: ["hashicorp-nist-sentinel:activemq-brokers-should-use-active-standby-deployment-mode", "hashicorp-nist-sentinel:mq-rabbit-brokers-should-use-cluster-deployment"],
  },
  "msk-replication-factor": {
    why: `
    With one replica a partition is gone with its broker's Availability Zone. With two, or when a write has to reach every
    replica, producers are refused until the zone is back; and when a write has to reach one only, what that one alone has
    is lost with it.
  `,
    remedy: `
    Use three zones with default.replication.factor=3 and min.insync.replicas=2, which MSK does where the cluster has no
    configuration of its own. Topics that are there keep the factor that they were made with: reassign their partitions.
    Storage and data between brokers grow with it.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster:
        Type: AWS::MSK::Cluster
        Properties:
          NumberOfBrokerNodes: 3
          BrokerNodeGroupInfo:
            InstanceType: kafka.m7g.large
            ClientSubnets: [!Ref SubnetA, !Ref SubnetB, !Ref SubnetC]
          ConfigurationInfo:
            Arn: !GetAtt Configuration.Arn
            Revision: 1
      Configuration:
        Type: AWS::MSK::Configuration
        Properties:
          Name: clicks
          ServerProperties: |
            default.replication.factor=3
            min.insync.replicas=2
  `,
  terraform: `
    resource "aws_msk_cluster" "cluster" {
      cluster_name           = "clicks"
      kafka_version          = "3.8.x"
      number_of_broker_nodes = 3

      broker_node_group_info {
        instance_type   = "kafka.m7g.large"
        client_subnets  = ["subnet-0a1b2c3d", "subnet-1a2b3c4d", "subnet-2a3b4c5d"]
        security_groups = ["sg-0123456789abcdef0"]
      }

      configuration_info {
        arn      = aws_msk_configuration.configuration.arn
        revision = 1
      }
    }

    resource "aws_msk_configuration" "configuration" {
      name              = "clicks"
      server_properties = <<-EOT
        default.replication.factor=3
        min.insync.replicas=2
      EOT
    }
  `,
},
    noFix: "a changed configuration is a revision that the cluster has to name, and topics that are there keep their factor",
    references: [
    "https://docs.aws.amazon.com/msk/latest/developerguide/msk-default-configuration.html",
    "https://docs.aws.amazon.com/msk/latest/developerguide/msk-configuration-properties.html",
    "https://docs.aws.amazon.com/msk/latest/developerguide/bestpractices.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP05"], nist80053: ["CP-10", "SC-36"] },
  },
  "msk-replicator": {
    why: `
    A cluster stands in one region, and AWS Backup does not know Kafka: what its topics hold is out of reach with
    the region, and consumers elsewhere would not know where to go on. MSK Replicator copies topics, their settings
    and the offsets of consumer groups to a cluster in another region as they are written.
  `,
    remedy: `
    Make a cluster in the recovery region and a replicator there that names this one as its source. The replicator is charged by
    the hour and by what it copies, and data between regions is charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster:
        Type: AWS::MSK::Cluster
      Replicator:
        Type: AWS::MSK::Replicator
        Properties:
          ReplicationInfoList:
            - SourceKafkaClusterArn: !Ref Cluster
              TargetKafkaClusterArn: arn:aws:kafka:eu-central-1:111122223333:cluster/clicks/0a1b2c3d-4e5f-6789-abcd-ef0123456789-1
              TargetCompressionType: NONE
              TopicReplication:
                TopicsToReplicate: [".*"]
              ConsumerGroupReplication:
                ConsumerGroupsToReplicate: [".*"]
  `,
  terraform: `
    provider "aws" {
      region = "eu-west-1"
    }

    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_msk_cluster" "cluster" {
      cluster_name           = "clicks"
      kafka_version          = "3.8.x"
      number_of_broker_nodes = 3
    }

    resource "aws_msk_cluster" "copy" {
      provider               = aws.recovery
      cluster_name           = "clicks"
      kafka_version          = "3.8.x"
      number_of_broker_nodes = 3
    }

    resource "aws_msk_replicator" "replicator" {
      provider                   = aws.recovery
      replicator_name            = "clicks"
      service_execution_role_arn = "arn:aws:iam::111122223333:role/replicator"

      replication_info_list {
        source_kafka_cluster_arn = aws_msk_cluster.cluster.arn
        target_kafka_cluster_arn = aws_msk_cluster.copy.arn
        target_compression_type  = "NONE"

        topic_replication {
          topics_to_replicate = [".*"]
        }

        consumer_group_replication {
          consumer_groups_to_replicate = [".*"]
        }
      }
    }
  `,
},
    noFix: "a replicator needs a cluster in the recovery region, with a role and a network of its own",
    references: [
    "https://docs.aws.amazon.com/msk/latest/developerguide/msk-replicator.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-replicator.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-10", "SC-36"] },
  },
  "msk-three-zones": {
    why: `
    With brokers in two Availability Zones the loss of one takes half of them, and often the second replica that a write waits
    for. With three zones two replicas of each partition are left, and producers and consumers go on.
  `,
    remedy: `
    Replace the cluster by one with client subnets in three Availability Zones and a number of brokers that is a
    multiple of three, and move topics to it with MSK Replicator: the zones of a cluster cannot be changed. Data
    between zones is charged to clients only.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster:
        Type: AWS::MSK::Cluster
        Properties:
          NumberOfBrokerNodes: 3
          BrokerNodeGroupInfo:
            InstanceType: kafka.m7g.large
            ClientSubnets: [!Ref SubnetA, !Ref SubnetB, !Ref SubnetC]
  `,
  terraform: `
    resource "aws_msk_cluster" "cluster" {
      cluster_name           = "clicks"
      kafka_version          = "3.8.x"
      number_of_broker_nodes = 3

      broker_node_group_info {
        instance_type   = "kafka.m7g.large"
        client_subnets  = ["subnet-0a1b2c3d", "subnet-1a2b3c4d", "subnet-2a3b4c5d"]
        security_groups = ["sg-0123456789abcdef0"]
      }
    }
  `,
},
    noFix: "the zones of a cluster cannot be changed: another one has to be made, and topics moved to it",
    references: [
    "https://docs.aws.amazon.com/msk/latest/developerguide/bestpractices.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-brokernodegroupinfo.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
  },
  "mwaa-zones": {
    why: `
    Amazon MWAA runs the schedulers and workers of an environment in two private subnets. It rejects two subnets of one
    Availability Zone, so that no environment comes of it.
  `,
    remedy: `
    Name two private subnets in different zones. The subnets of an environment cannot be changed later: it is replaced.
  `,
    example: {
  cloudformation: `
    Resources:
      Environment:
        Type: AWS::MWAA::Environment
        Properties:
          Name: nightly
          NetworkConfiguration:
            SubnetIds: [!Ref SubnetA, !Ref SubnetB]
      SubnetA:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [0, !GetAZs ""]
      SubnetB:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [1, !GetAZs ""]
  `,
  terraform: `
    data "aws_availability_zones" "here" {}

    resource "aws_subnet" "private" {
      count             = 2
      availability_zone = data.aws_availability_zones.here.names[count.index]
    }

    resource "aws_mwaa_environment" "nightly" {
      name = "nightly"
      network_configuration { subnet_ids = aws_subnet.private[*].id }
    }
  `,
},
    noFix: "which private subnets there are in other zones is for the network to say",
    references: [
    "https://docs.aws.amazon.com/mwaa/latest/userguide/networking-about.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mwaa-environment-networkconfiguration.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
  },
  "nat-per-zone": {
    why: `
    A zonal NAT gateway stands in the Availability Zone of its subnet. When that zone is lost, subnets of other zones that
    use it lose the way to the internet and to every AWS service that they reach by it. A NAT instance is one machine:
    when it fails, the route leads nowhere until somebody changes it.
  `,
    remedy: `
    Create a NAT gateway in each zone, and a route table for each zone that leads to the gateway there; or a single
    regional NAT gateway, which spreads over the zones by itself. Each gateway, and each zone of a regional one, is charged by
    the hour; traffic between zones is saved.
  `,
    example: {
  cloudformation: `
    Resources:
      Nat:
        Type: AWS::EC2::NatGateway
        Properties:
          VpcId: !Ref Vpc
          AvailabilityMode: regional
      Table:
        Type: AWS::EC2::RouteTable
        Properties:
          VpcId: !Ref Vpc
      Out:
        Type: AWS::EC2::Route
        Properties:
          RouteTableId: !Ref Table
          DestinationCidrBlock: 0.0.0.0/0
          NatGatewayId: !Ref Nat
      Vpc:
        Type: AWS::EC2::VPC
        Properties:
          CidrBlock: 10.0.0.0/16
  `,
  terraform: `
    resource "aws_vpc" "network" {
      cidr_block = "10.0.0.0/16"
    }

    resource "aws_nat_gateway" "out" {
      vpc_id            = aws_vpc.network.id
      availability_mode = "regional"
    }

    resource "aws_route_table" "private" {
      vpc_id = aws_vpc.network.id
      route {
        cidr_block     = "0.0.0.0/0"
        nat_gateway_id = aws_nat_gateway.out.id
      }
    }
  `,
},
    noFix: "a gateway in each zone needs a public subnet, an address and a route table of its own",
    references: [
    "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html",
    "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html",
    "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-comparison.html",
  ],
    frameworks: { wellArchitected: ["REL02-BP01", "REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
    similar: ["checkov:CKV2_AWS_35"],
  },
  "near-miss-property": {
    why: `
    A setting under a name that neither AWS nor Terraform's provider knows protects nothing: the deployment is
    rejected, or goes through without it. In a review it reads as if the protection were there.
  `,
    remedy: `
    Write the setting under the name that the message gives, and check its form: a name that is nearly right
    often comes with a value in the form of another service.
  `,
    example: {
  cloudformation: `
    Resources:
      Database:
        Type: AWS::RDS::DBInstance
        Properties:
          Engine: postgres
          MultiAZ: true
          BackupRetentionPeriod: 7
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      engine                  = "postgres"
      multi_az                = true
      backup_retention_period = 7
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html",
    "https://registry.terraform.io/providers/hashicorp/aws/latest/docs",
  ],
    frameworks: { wellArchitected: ["REL08-BP01"], nist80053: ["CM-6"] },
    fixNote: "what it says takes effect then, which may replace the resource",
  },
  "neptune-backup-retention": {
    why: `
    A cluster is always backed up, but where nothing is set its backups are kept for one day only. Corruption that
    is noticed later than that has no backup from before it.
  `,
    remedy: `
    Raise the retention to the workload's least retention; AWS takes 1 to 35 days, and a backup plan keeps longer.
    Storage beyond the size of the database is charged by the gigabyte.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster:
        Type: AWS::Neptune::DBCluster
        Properties:
          BackupRetentionPeriod: 35
  `,
  terraform: `
    resource "aws_neptune_cluster" "main" {
      engine                  = "neptune"
      backup_retention_period = 35
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/neptune/latest/userguide/backup-restore-overview.html",
    "https://docs.aws.amazon.com/neptune/latest/apiref/API_CreateDBCluster.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbcluster.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
    similar: [
    "checkov:CKV_AWS_361",
    "cdk-nag:NeptuneClusterBackupRetentionPeriod",
    "prowler:neptune_cluster_backup_enabled",
    "hashicorp-fsbp-sentinel:neptune-cluster-automated-backups-enabled",
    "steampipe-terraform-aws-compliance:neptune_cluster_backup_retention_period_7",
  ],
    fixNote: "backups beyond the size of the database are charged",
  },
  "neptune-deletion-protection": {
    why: `
    Without deletion protection one call, one removed block or one stack deleted in the wrong account takes the cluster
    away, and its automated backups with it. With it the call is refused until somebody turns the protection off on
    purpose. It does not stop instances from being deleted, but keeps the data.
  `,
    remedy: `
    Turn deletion protection on; it costs nothing and needs no restart. What shall be deleted needs an update first
    that turns it off.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster:
        Type: AWS::Neptune::DBCluster
        Properties:
          DeletionProtection: true
  `,
  terraform: `
    resource "aws_neptune_cluster" "main" {
      engine              = "neptune"
      deletion_protection = true
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/neptune/latest/apiref/API_CreateDBCluster.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-globalcluster.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-13"] },
    similar: [
    "checkov:CKV2_AWS_58",
    "prowler:neptune_cluster_deletion_protection",
    "hashicorp-fsbp-sentinel:neptune-cluster-deletion-protection-enabled",
  ],
    fixNote: "what shall be deleted needs an update first that turns it off",
  },
  "neptune-global-takes-effect": {
    why: `
    A stack, or a provider, creates its clusters in its own region, and a global database takes one cluster in a
    region. AWS therefore rejects a second one that the same stack or provider creates, and the copy that was to
    survive the region never exists.
  `,
    remedy: `
    Move the secondary to a template of its own that is deployed in the recovery region after the primary, or give it that
    region in Terraform, and let it name the global database by its identifier.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Conditions:
      IsPrimary: !Equals [!Ref AWS::Region, eu-central-1]
      IsSecondary: !Not [!Condition IsPrimary]
    Resources:
      Primary: { Type: AWS::Neptune::DBCluster, Condition: IsPrimary }
      Global:
        Type: AWS::Neptune::GlobalCluster
        Condition: IsPrimary
        Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary }
      Secondary: { Type: AWS::Neptune::DBCluster, Condition: IsSecondary, Properties: { GlobalClusterIdentifier: shop } }
  `,
  terraform: `
    resource "aws_neptune_cluster" "primary" {
      engine = "neptune"
    }

    resource "aws_neptune_global_cluster" "shop" {
      global_cluster_identifier    = "shop"
      source_db_cluster_identifier = aws_neptune_cluster.primary.arn
    }

    resource "aws_neptune_cluster" "secondary" {
      region                    = "eu-central-1"
      engine                    = "neptune"
      global_cluster_identifier = aws_neptune_global_cluster.shop.id
    }
  `,
},
    noFix: "the secondary belongs to a template or a provider of another region, which has to exist first",
    references: [
    "https://docs.aws.amazon.com/neptune/latest/userguide/neptune-gdb-setup.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-globalcluster.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7"] },
  },
  "neptune-global": {
    why: `
    The volume of a cluster stands in one region. Copies of snapshots bring back the graph of hours ago; a secondary of a
    global database is about a second behind and takes over in minutes.
  `,
    remedy: `
    Make the cluster the primary of a global database and define a secondary in the recovery region. Its instances must
    be of a memory-optimized class, db.r5 or db.r6g. The secondary costs its instances, its storage and the replicated
    writes.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Conditions:
      IsHome: !Equals [!Ref AWS::Region, eu-west-1]
      IsRecovery: !Not [!Condition IsHome]
    Resources:
      Primary: { Type: AWS::Neptune::DBCluster, Condition: IsHome }
      Global:
        Type: AWS::Neptune::GlobalCluster
        Condition: IsHome
        Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary }
      Secondary: { Type: AWS::Neptune::DBCluster, Condition: IsRecovery, Properties: { GlobalClusterIdentifier: shop } }
  `,
  terraform: `
    resource "aws_neptune_cluster" "primary" {
      engine = "neptune"
    }

    resource "aws_neptune_global_cluster" "shop" {
      global_cluster_identifier    = "shop"
      source_db_cluster_identifier = aws_neptune_cluster.primary.arn
    }

    resource "aws_neptune_cluster" "secondary" {
      region                    = "eu-central-1"
      engine                    = "neptune"
      global_cluster_identifier = aws_neptune_global_cluster.shop.id
    }
  `,
},
    noFix: "a secondary stands in another region, with a network and instances of its own",
    references: [
    "https://docs.aws.amazon.com/neptune/latest/userguide/neptune-global-database.html",
    "https://docs.aws.amazon.com/neptune/latest/userguide/neptune-gdb-setup.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7", "CP-9"] },
  },
  "neptune-secondary-has-instance": {
    why: `
    A cluster without instances has data and serves nobody. In a failover an instance must be created first, which
    takes minutes, and may find no capacity in a region to which others fail over, too.
  `,
    remedy: `
    Give the secondary at least one instance. Until the failover it can be smaller than the primary's, of a class that a
    global database takes.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Conditions:
      IsPrimary: !Equals [!Ref AWS::Region, eu-central-1]
      IsSecondary: !Not [!Condition IsPrimary]
    Resources:
      Primary: { Type: AWS::Neptune::DBCluster, Condition: IsPrimary }
      Global:
        Type: AWS::Neptune::GlobalCluster
        Condition: IsPrimary
        Properties: { GlobalClusterIdentifier: shop, SourceDBClusterIdentifier: !Ref Primary }
      Secondary: { Type: AWS::Neptune::DBCluster, Condition: IsSecondary, Properties: { GlobalClusterIdentifier: shop } }
      Reader:
        Type: AWS::Neptune::DBInstance
        Condition: IsSecondary
        Properties: { DBClusterIdentifier: !Ref Secondary, DBInstanceClass: db.r6g.large }
  `,
  terraform: `
    resource "aws_neptune_cluster" "primary" {
      engine = "neptune"
    }

    resource "aws_neptune_global_cluster" "shop" {
      global_cluster_identifier    = "shop"
      source_db_cluster_identifier = aws_neptune_cluster.primary.arn
    }

    resource "aws_neptune_cluster" "secondary" {
      region                    = "eu-central-1"
      engine                    = "neptune"
      global_cluster_identifier = aws_neptune_global_cluster.shop.id
    }

    resource "aws_neptune_cluster_instance" "reader" {
      region             = "eu-central-1"
      cluster_identifier = aws_neptune_cluster.secondary.id
      instance_class     = "db.r6g.large"
    }
  `,
},
    noFix: "an instance is a resource of its own, whose class is for somebody to choose",
    references: ["https://docs.aws.amazon.com/neptune/latest/userguide/neptune-gdb-disaster-recovery.html"],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-7", "CP-10"] },
  },
  "neptune-two-zones": {
    why: `
    Neptune keeps the data in three zones, but a cluster with a single instance has nothing to fail over to: when its
    zone is lost, the database is down until an instance is created elsewhere, which takes minutes. With a read
    replica in another zone Neptune promotes that one. The cluster's list of zones adds no instance.
  `,
    remedy: `
    Add a second instance of the same class and let Neptune choose the zones, or name two different ones. It costs as
    much as the first, and can serve reads.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster: { Type: AWS::Neptune::DBCluster }
      First:
        Type: AWS::Neptune::DBInstance
        Properties: { DBClusterIdentifier: !Ref Cluster, DBInstanceClass: db.r6g.large }
      Second:
        Type: AWS::Neptune::DBInstance
        Properties: { DBClusterIdentifier: !Ref Cluster, DBInstanceClass: db.r6g.large }
  `,
  terraform: `
    resource "aws_neptune_cluster" "main" {
      engine = "neptune"
    }

    resource "aws_neptune_cluster_instance" "member" {
      count              = 2
      cluster_identifier = aws_neptune_cluster.main.id
      instance_class     = "db.r6g.large"
    }
  `,
},
    noFix: "a second instance is a resource of its own, and moving one to another zone replaces it",
    references: [
    "https://docs.aws.amazon.com/neptune/latest/userguide/feature-overview-db-clusters.html",
    "https://docs.aws.amazon.com/neptune/latest/userguide/manage-console-autoscaling.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
    similar: ["cdk-nag:NeptuneClusterMultiAZ", "prowler:neptune_cluster_multi_az", "hashicorp-nist-sentinel:neptune-cluster-should-be-deployed-in-multi-az"],
  },
  "nlb-public-subnets": {
    why: `
    AWS accepts a subnet without a route to an internet gateway for a load balancer that faces the internet. The node
    there gets a public address and answers nobody: a part of the users fails, and the zone that looks like a spare
    one is none.
  `,
    remedy: `
    Name public subnets, those whose route table leads to an internet gateway, or give the subnets such a route. Where
    only the network itself is to reach it, make the load balancer internal.
  `,
    example: {
  cloudformation: `
    Resources:
      Balancer:
        Type: AWS::ElasticLoadBalancingV2::LoadBalancer
        Properties:
          Type: network
          Scheme: internet-facing
          Subnets: [!Ref Subnet]
      Subnet:
        Type: AWS::EC2::Subnet
        Properties:
          VpcId: !Ref Vpc
      Association:
        Type: AWS::EC2::SubnetRouteTableAssociation
        Properties:
          SubnetId: !Ref Subnet
          RouteTableId: !Ref Table
      Table:
        Type: AWS::EC2::RouteTable
        Properties:
          VpcId: !Ref Vpc
      Out:
        Type: AWS::EC2::Route
        Properties:
          RouteTableId: !Ref Table
          DestinationCidrBlock: 0.0.0.0/0
          GatewayId: !Ref Gateway
      Gateway:
        Type: AWS::EC2::InternetGateway
      Vpc:
        Type: AWS::EC2::VPC
  `,
  terraform: `
    resource "aws_vpc" "network" {}

    resource "aws_internet_gateway" "out" {
      vpc_id = aws_vpc.network.id
    }

    resource "aws_route_table" "public" {
      vpc_id = aws_vpc.network.id
      route {
        cidr_block = "0.0.0.0/0"
        gateway_id = aws_internet_gateway.out.id
      }
    }

    resource "aws_subnet" "public" {
      vpc_id = aws_vpc.network.id
    }

    resource "aws_route_table_association" "public" {
      subnet_id      = aws_subnet.public.id
      route_table_id = aws_route_table.public.id
    }

    resource "aws_lb" "balancer" {
      load_balancer_type = "network"
      subnets            = [aws_subnet.public.id]
    }
  `,
},
    noFix: "which subnets are public, and whether the internet is to reach it at all, is for the network to say",
    references: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html",
    "https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10"] },
  },
  "opensearch-dedicated-masters": {
    why: `
    Where data nodes manage the cluster, a heavy query or a lost node can leave it without a master, and two data nodes
    cannot elect one once either is lost. Three dedicated masters keep a majority when one fails.
  `,
    remedy: `
    Enable three dedicated master nodes, five for very large domains: an even number adds a node and no safety. They
    hold no data, and small instances do for small domains.
  `,
    example: {
  cloudformation: `
    Resources:
      Search:
        Type: AWS::OpenSearchService::Domain
        Properties:
          ClusterConfig:
            InstanceType: r7g.large.search
            InstanceCount: 2
            DedicatedMasterEnabled: true
            DedicatedMasterType: m7g.large.search
            DedicatedMasterCount: 3
  `,
  terraform: `
    resource "aws_opensearch_domain" "search" {
      domain_name = "search"

      cluster_config {
        instance_type            = "r7g.large.search"
        instance_count           = 2
        dedicated_master_enabled = true
        dedicated_master_type    = "m7g.large.search"
        dedicated_master_count   = 3
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-dedicatedmasternodes.html",
    "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP02"], nist80053: ["CP-10", "SI-13(5)"] },
    similar: [
    "checkov:CKV_AWS_318",
    "checkov:CKV2_AWS_59",
    "guard-rules-registry:ELASTICSEARCH_PRIMARY_NODE_FAULT_TOLERANCE",
    "cdk-nag:OpenSearchDedicatedMasterNode",
    "hashicorp-fsbp-sentinel:elasticsearch-primary-node-fault-tolerance",
    "hashicorp-nist-sentinel:opensearch-primary-node-count-should-be-atleast-3",
    "prowler:opensearch_service_domains_fault_tolerant_master_nodes",
    "service-screener:DedicatedMasterNodes",
    "steampipe-terraform-aws-compliance:es_domain_dedicated_master_nodes_min_3",
  ],
    fixNote: "masters that are added are charged, and the domain moves to new nodes",
  },
  "opensearch-standby": {
    why: `
    When a zone fails, a domain without standby moves its shards to the nodes that are left, which slows it down just
    when they carry more load. With standby a third zone holds a full copy ready, and takes over in less than a minute.
  `,
    remedy: `
    Turn Multi-AZ with Standby on: three zones, data nodes in a multiple of three, three dedicated masters, and two
    replicas of every index. The option costs nothing beyond the nodes.
  `,
    example: {
  cloudformation: `
    Resources:
      Search:
        Type: AWS::OpenSearchService::Domain
        Properties:
          EngineVersion: OpenSearch_2.19
          ClusterConfig:
            MultiAZWithStandbyEnabled: true
            ZoneAwarenessEnabled: true
            ZoneAwarenessConfig: { AvailabilityZoneCount: 3 }
            InstanceType: r7g.large.search
            InstanceCount: 3
            DedicatedMasterEnabled: true
            DedicatedMasterType: m7g.large.search
            DedicatedMasterCount: 3
  `,
  terraform: `
    resource "aws_opensearch_domain" "search" {
      domain_name    = "search"
      engine_version = "OpenSearch_2.19"

      cluster_config {
        multi_az_with_standby_enabled = true
        zone_awareness_enabled        = true
        instance_type                 = "r7g.large.search"
        instance_count                = 3
        dedicated_master_enabled      = true
        dedicated_master_type         = "m7g.large.search"
        dedicated_master_count        = 3

        zone_awareness_config {
          availability_zone_count = 3
        }
      }
    }
  `,
},
    references: ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html"],
    frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP02"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
    fixNote: "new nodes are charged, and every index needs two replicas before",
  },
  "opensearch-zone-awareness": {
    why: `
    Without zone awareness all data nodes stand in one Availability Zone, and so do the replicas of every shard. When the
    zone is lost, the domain is down, and what was indexed since the last hourly snapshot is gone.
  `,
    remedy: `
    Turn zone awareness on, with one subnet for each zone, an even number of data nodes for two zones, or three and
    more for three. The domain moves to new nodes without an outage; a single node becomes two at least, which cost
    twice as much.
  `,
    example: {
  cloudformation: `
    Resources:
      Search:
        Type: AWS::OpenSearchService::Domain
        Properties:
          ClusterConfig:
            InstanceType: r7g.large.search
            InstanceCount: 2
            ZoneAwarenessEnabled: true
  `,
  terraform: `
    resource "aws_opensearch_domain" "search" {
      domain_name = "search"

      cluster_config {
        instance_type          = "r7g.large.search"
        instance_count         = 2
        zone_awareness_enabled = true
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-clusterconfig.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
    similar: [
    "guard-rules-registry:OPENSEARCH_DATA_NODE_FAULT_TOLERANCE",
    "guard-rules-registry:ELASTICSEARCH_DATA_NODE_FAULT_TOLERANCE",
    "cdk-nag:OpenSearchZoneAwareness",
    "hashicorp-fsbp-sentinel:elasticsearch-domains-should-have-atleast-three-data-nodes",
    "hashicorp-fsbp-sentinel:opensearch-data-node-fault-tolerance",
    "prowler:opensearch_service_domains_fault_tolerant_data_nodes",
    "service-screener:AvailabilityZones",
  ],
    fixNote: "nodes that are added are charged, and the domain moves to new ones",
  },
  "parameter-in-recovery-region": {
    why: `
    Parameter Store keeps each parameter in one region and copies none. A stack of the recovery region that looks up what
    was written at home only cannot be deployed, or changed, when it is needed.
  `,
    remedy: `
    Define the parameter in a stack of the recovery region, too, under the same name, with the value that is right there.
    Standard parameters are free.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Resources:
      Image:
        Type: AWS::SSM::Parameter
        Properties:
          Name: /shop/image
          Type: String
          Value: !FindInMap [Images, !Ref AWS::Region, Web]
      Web:
        Type: AWS::EC2::LaunchTemplate
        Properties:
          LaunchTemplateData:
            ImageId: "{{resolve:ssm:/shop/image}}"
    Mappings:
      Images:
        eu-west-1: { Web: ami-0123456789abcdef0 }
        eu-central-1: { Web: ami-0fedcba9876543210 }
  `,
  terraform: `
    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_ssm_parameter" "image" {
      name  = "/shop/image"
      type  = "String"
      value = "ami-0123456789abcdef0"
    }

    resource "aws_ssm_parameter" "image_there" {
      provider = aws.recovery
      name     = "/shop/image"
      type     = "String"
      value    = "ami-0fedcba9876543210"
    }

    data "aws_ssm_parameter" "image" {
      provider = aws.recovery
      name     = "/shop/image"
    }

    resource "aws_launch_template" "web" {
      provider = aws.recovery
      image_id = data.aws_ssm_parameter.image.value
    }
  `,
},
    noFix: "a stack of the recovery region has to define it, with the value that is right there",
    references: [
    "https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-parameter-store.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-ssm.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02", "REL13-BP04"], nist80053: ["CP-2", "CP-7"] },
  },
  "pipes-stream-dlq": {
    why: `
    A pipe retries a batch that fails until its records expire, and the shard waits behind it. What expires meanwhile is lost,
    too. Where retries are bounded and nothing takes the batch, its records are skipped without a trace.
  `,
    remedy: `
    Name an SQS queue or an SNS topic as the dead-letter queue of the source, and bound the retries or the age of records. It
    gets where the batch lies in the stream, and not its records: read them before they expire.
  `,
    example: {
  cloudformation: `
    Resources:
      Pipe:
        Type: AWS::Pipes::Pipe
        Properties:
          RoleArn: !GetAtt Role.Arn
          Source: !GetAtt Clicks.Arn
          Target: !GetAtt Function.Arn
          SourceParameters:
            KinesisStreamParameters:
              StartingPosition: TRIM_HORIZON
              MaximumRetryAttempts: 10
              DeadLetterConfig:
                Arn: !GetAtt FailedClicks.Arn
      FailedClicks:
        Type: AWS::SQS::Queue
  `,
  terraform: `
    resource "aws_pipes_pipe" "pipe" {
      name     = "clicks"
      role_arn = "arn:aws:iam::111122223333:role/clicks"
      source   = "arn:aws:kinesis:eu-west-1:111122223333:stream/clicks"
      target   = "arn:aws:lambda:eu-west-1:111122223333:function:clicks"

      source_parameters {
        kinesis_stream_parameters {
          starting_position      = "TRIM_HORIZON"
          maximum_retry_attempts = 10

          dead_letter_config {
            arn = aws_sqs_queue.failed_clicks.arn
          }
        }
      }
    }

    resource "aws_sqs_queue" "failed_clicks" {}
  `,
},
    noFix: "the dead-letter queue has to be made first, and how long a batch is worth another try is for its owner to say",
    references: [
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-batching-concurrency.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipesourcekinesisstreamparameters.html",
  ],
    frameworks: { wellArchitected: ["REL05-BP03", "REL11-BP03"], nist80053: ["CP-10", "SI-17"] },
  },
  "rds-backup-enabled": {
    why: `
    With a retention of zero RDS takes no snapshots and keeps no transaction logs. A dropped table, a bad
    migration or a corrupted page is then for ever: a standby and every replica repeat the mistake at once.
  `,
    remedy: `
    Keep automated backups for at least a day, better as long as the workload's least retention. Turning them on
    interrupts the instance briefly; backup storage up to the size of the database costs nothing.
  `,
    example: {
  cloudformation: `
    Resources:
      Database:
        Type: AWS::RDS::DBInstance
        Properties:
          Engine: postgres
          BackupRetentionPeriod: 7
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      engine                  = "postgres"
      backup_retention_period = 7
    }
  `,
},
    references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html"],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
    similar: [
    "checkov:CKV_AWS_133",
    "guard-rules-registry:DB_INSTANCE_BACKUP_ENABLED",
    "cdk-nag:RDSInstanceBackupEnabled",
    "cfn_nag:W75",
    "prowler:rds_instance_backup_enabled",
    "kics:rds_with_backup_disabled",
    "hashicorp-fsbp-sentinel:rds-ensure-automatic-backups-enabled",
    "steampipe-terraform-aws-compliance:rds_db_instance_backup_enabled",
    "terrascan:AC_AWS_0052",
    "service-screener:Backup",
  ],
    fixNote: "interrupts the instance briefly; backups beyond the size of the database are charged",
  },
  "rds-backup-retention": {
    why: `
    Corruption is often noticed days after it happened. Once the last backup from before it has expired, there is
    nothing left to go back to. Without a setting CloudFormation keeps one day, and Terraform none.
  `,
    remedy: `
    Raise the retention to the workload's least retention; RDS keeps at most 35 days, and a backup plan keeps
    longer. Storage beyond the size of the database is charged by the gigabyte.
  `,
    example: {
  cloudformation: `
    Resources:
      Database:
        Type: AWS::RDS::DBInstance
        Properties:
          Engine: postgres
          BackupRetentionPeriod: 14
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      engine                  = "postgres"
      backup_retention_period = 14
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
    similar: [
    "trivy:AWS-0077",
    "kics:low_rds_backup_retention_period",
    "regula:FG_R00107",
    "service-screener:BackupTooLow",
  ],
    fixNote: "backups beyond the size of the database are charged",
  },
  "rds-backups-survive-deletion": {
    why: `
    Unless told otherwise RDS removes the automated backups together with the database. Whoever deletes the wrong
    one deletes the way back, too.
  `,
    remedy: `
    Have the automated backups retained when the database is deleted. They expire at the end of their retention as
    before, and are charged as backup storage until then. A final snapshot does not expire: take both.
  `,
    example: {
  cloudformation: `
    Resources:
      Database:
        Type: AWS::RDS::DBInstance
        Properties:
          Engine: postgres
          BackupRetentionPeriod: 7
          DeleteAutomatedBackups: false
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      engine                   = "postgres"
      backup_retention_period  = 7
      delete_automated_backups = false
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.Retaining.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Managing.Backups.Retaining.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts.Limitations.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9"] },
    fixNote: "backups of a deleted database are charged until they expire",
  },
  "rds-cross-region-copy": {
    why: `
    Automated backups and snapshots stand in the region of the instance. When the region is lost or out of reach,
    so are they, and there is nothing to restore from anywhere else.
  `,
    remedy: `
    Replicate the automated backups to another region, with a key of that region where the instance is encrypted,
    or have a backup plan copy its recovery points there. Transfer and storage are charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Database:
        Type: AWS::RDS::DBInstance
        Properties:
          Engine: postgres
          BackupRetentionPeriod: 7
          AutomaticBackupReplicationRegion: eu-central-1
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      engine                  = "postgres"
      backup_retention_period = 7
    }

    resource "aws_db_instance_automated_backups_replication" "database" {
      region                 = "eu-central-1"
      source_db_instance_arn = aws_db_instance.database.arn
      retention_period       = 7
    }
  `,
},
    noFix: "the region that keeps the copies, and a key there for what is encrypted, are for somebody to choose",
    references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReplicateBackups.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/AutomatedBackups.Replicating.Enable.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP02"], nist80053: ["CP-6", "CP-9"] },
    similar: ["service-screener:CrossRegionBackupNotEnabled"],
  },
  "rds-cross-region-replica": {
    why: `
    Copies of backups bring back the database of hours ago, and a restore of it takes hours more. A replica in
    another region is seconds behind and is promoted in minutes.
  `,
    remedy: `
    Define a replica in a stack, or by a provider, of the other region that names this instance by its ARN, with a
    key of that region where the instance is encrypted. It costs as much as an instance, and the transfer between
    the regions.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Conditions:
      IsHome: !Equals [!Ref AWS::Region, eu-west-1]
      IsRecovery: !Equals [!Ref AWS::Region, eu-central-1]
    Resources:
      Database:
        Type: AWS::RDS::DBInstance
        Condition: IsHome
        Properties:
          DBInstanceIdentifier: orders
          Engine: postgres
      Replica:
        Type: AWS::RDS::DBInstance
        Condition: IsRecovery
        Properties:
          SourceDBInstanceIdentifier: arn:aws:rds:eu-west-1:111122223333:db:orders
          SourceRegion: eu-west-1
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      engine = "postgres"
    }

    resource "aws_db_instance" "replica" {
      region              = "eu-central-1"
      replicate_source_db = aws_db_instance.database.arn
    }
  `,
},
    noFix: "a replica belongs to a stack or a provider of the other region, with a network and a key there",
    references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.XRgn.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.RDS_Fea_Regions_DB-eng.Feature.CrossRegionReadReplicas.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7", "CP-9"] },
  },
  "rds-deletion-protection": {
    why: `
    Without deletion protection one call, one removed block or one stack deleted in the wrong account takes the
    instance away. With it the call is refused until somebody turns the protection off on purpose.
  `,
    remedy: `
    Turn deletion protection on; it costs nothing and needs no restart. What shall be deleted needs an update first
    that turns it off.
  `,
    example: {
  cloudformation: `
    Resources:
      Database:
        Type: AWS::RDS::DBInstance
        Properties:
          Engine: postgres
          DeletionProtection: true
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      engine              = "postgres"
      deletion_protection = true
    }
  `,
},
    references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html"],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-13"] },
    similar: [
    "trivy:AWS-0177",
    "guard-rules-registry:RDS_INSTANCE_DELETION_PROTECTION_ENABLED",
    "cdk-nag:RDSInstanceDeletionProtectionEnabled",
    "cfn_nag:F80",
    "prowler:rds_instance_deletion_protection",
    "kics:rds_db_instance_with_deletion_protection_disabled",
    "regula:FG_R00280",
    "hashicorp-fsbp-sentinel:rds-ensure-deletion-protection-enabled",
    "steampipe-terraform-aws-compliance:rds_db_instance_deletion_protection_enabled",
  ],
    fixNote: "what shall be deleted needs an update first that turns it off",
  },
  "rds-durable-parameters": {
    why: `
    These settings let the database report a commit before its log is on disk. After a crash or a failover the last
    transactions are gone, though the application was told that they are safe; point-in-time recovery lacks them, too.
  `,
    remedy: `
    Remove the setting, or give it the engine's default. Commits then wait for the disk again: load jobs that need the
    speed can relax it in their own session.
  `,
    example: {
  cloudformation: `
    Resources:
      Parameters:
        Type: AWS::RDS::DBParameterGroup
        Properties:
          Family: mysql8.0
          Description: every commit is on disk
          Parameters:
            innodb_flush_log_at_trx_commit: 1
            sync_binlog: 1
  `,
  terraform: `
    resource "aws_db_parameter_group" "parameters" {
      family = "mysql8.0"

      parameter {
        name  = "innodb_flush_log_at_trx_commit"
        value = "1"
      }

      parameter {
        name  = "sync_binlog"
        value = "1"
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/awssupport/latest/user/fault-tolerance-checks.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.BestPractices.FeatureRecommendations.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01"], nist80053: ["CP-9", "CP-10(2)"] },
    fixNote: "commits wait for the disk again",
  },
  "rds-final-snapshot": {
    why: `
    In CloudFormation a stand-alone instance leaves a final snapshot when its block or its stack is deleted. When an
    update replaces it, because its name or its engine changes, the old one goes without, and its data with it. In
    Terraform \`skip_final_snapshot\` has it go without in either case.
  `,
    remedy: `
    Ask for a snapshot both on deletion and on replacement, or have the instance retained; in Terraform remove
    \`skip_final_snapshot\` and name the snapshot. A snapshot is charged as backup storage until somebody removes it; a
    retained instance goes on costing what it costs.
  `,
    example: {
  cloudformation: `
    Resources:
      Database:
        Type: AWS::RDS::DBInstance
        DeletionPolicy: Snapshot
        UpdateReplacePolicy: Snapshot
        Properties:
          Engine: postgres
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      engine                    = "postgres"
      final_snapshot_identifier = "orders-last"
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBInstance.html",
    "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9"] },
    fixNote: "a snapshot is charged until somebody deletes it, and an instance that must be kept is not destroyed without a change",
  },
  "rds-instance-multi-az": {
    why: `
    A Single-AZ instance goes down with its Availability Zone. Recovery is then a point-in-time restore into a
    new instance, where backups are on: tens of minutes at best, with up to five minutes of writes gone. A
    Multi-AZ instance keeps a synchronous standby in a second zone and fails over by itself.
  `,
    remedy: `
    Turn Multi-AZ on. RDS builds the standby without an outage, but I/O latency rises while it copies, and the
    instance costs about twice as much.
  `,
    example: {
  cloudformation: `
    Resources:
      Database:
        Type: AWS::RDS::DBInstance
        Properties:
          Engine: postgres
          MultiAZ: true
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      engine   = "postgres"
      multi_az = true
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZSingleStandby.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-oracle-multiaz.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
    similar: [
    "checkov:CKV_AWS_157",
    "guard-rules-registry:RDS_MULTI_AZ_SUPPORT",
    "cdk-nag:RDSMultiAZSupport",
    "prowler:rds_instance_multi_az",
    "kics:rds_multi_az_deployment_disabled",
    "regula:FG_R00251",
    "hashicorp-fsbp-sentinel:rds-ensure-multi-az-configuration",
    "steampipe-terraform-aws-compliance:rds_db_instance_multiple_az_enabled",
    "service-screener:MultiAZ",
  ],
    fixNote: "doubles the cost of the instance, and writes are slower while the standby is copied",
  },
  "rds-instance-zone-free": {
    why: `
    RDS chooses the zones of a Multi-AZ instance and rejects one that names a zone as well. The deployment fails,
    so that neither the standby nor the database comes to exist.
  `,
    remedy: `
    Remove the Availability Zone: the subnet group says where the instance may stand, and RDS chooses two zones of it.
  `,
    example: {
  cloudformation: `
    Resources:
      Database:
        Type: AWS::RDS::DBInstance
        Properties:
          Engine: postgres
          MultiAZ: true
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      engine   = "postgres"
      multi_az = true
    }
  `,
},
    references: ["https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html"],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10"] },
    fixNote: "the subnet group alone says then where the instance may stand",
  },
  "rds-member-settings-ignored": {
    why: `
    Standbys, backups and deletion protection belong to the cluster. RDS rejects a member that asks for them itself, or
    takes no notice: what the code promises is not what protects the data.
  `,
    remedy: `
    Set the retention of backups and deletion protection on the cluster, and survive the loss of a zone with a second
    member in another one. Then remove the settings from the member.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster:
        Type: AWS::RDS::DBCluster
        Properties:
          Engine: aurora-postgresql
          BackupRetentionPeriod: 14
          DeletionProtection: true
      Member:
        Type: AWS::RDS::DBInstance
        Properties:
          Engine: aurora-postgresql
          DBInstanceClass: db.r6g.large
          DBClusterIdentifier: !Ref Cluster
  `,
  terraform: `
    resource "aws_rds_cluster" "cluster" {
      engine                  = "aurora-postgresql"
      backup_retention_period = 14
      deletion_protection     = true
    }

    resource "aws_rds_cluster_instance" "member" {
      engine             = "aurora-postgresql"
      instance_class     = "db.r6g.large"
      cluster_identifier = aws_rds_cluster.cluster.id
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-9", "CP-10"] },
    similar: ["cfn-lint:E3682"],
    fixNote: "its cluster keeps backups as long, and is as protected, as the member asks for",
  },
  "rds-proxy-multi-zone": {
    why: `
    Every connection goes through the proxy. One that stands in a single zone is lost with it, however well the
    database behind it fails over.
  `,
    remedy: `
    Give the proxy a subnet in each zone that the application uses. The subnets of a proxy cannot be changed later:
    it is replaced, and gets a new endpoint.
  `,
    example: {
  cloudformation: `
    Resources:
      Proxy:
        Type: AWS::RDS::DBProxy
        Properties:
          DBProxyName: orders
          VpcSubnetIds: [!Ref SubnetA, !Ref SubnetB]
      SubnetA:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [0, !GetAZs ""]
      SubnetB:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [1, !GetAZs ""]
  `,
  terraform: `
    data "aws_availability_zones" "here" {}

    resource "aws_subnet" "private" {
      count             = 2
      availability_zone = data.aws_availability_zones.here.names[count.index]
    }

    resource "aws_db_proxy" "orders" {
      name           = "orders"
      vpc_subnet_ids = aws_subnet.private[*].id
    }
  `,
},
    noFix: "which subnets there are in other zones is for the network to say",
    references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-network-prereqs.html"],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
  },
  "rds-replica-read-only": {
    why: `
    A replica that takes writes drifts from its source, and replication stops at the first conflict. Logs in tables
    fill the storage that replication needs, and old row formats can make a table impossible to recover.
  `,
    remedy: `
    Leave the replica read-only, write its logs to files and let new tables have the dynamic row format: remove the
    setting from the group.
  `,
    example: {
  cloudformation: `
    Resources:
      Replica:
        Type: AWS::RDS::DBInstance
        Properties:
          SourceDBInstanceIdentifier: orders
          DBParameterGroupName: !Ref Parameters
      Parameters:
        Type: AWS::RDS::DBParameterGroup
        Properties:
          Family: mysql8.0
          Parameters:
            log_output: FILE
  `,
  terraform: `
    resource "aws_db_instance" "replica" {
      replicate_source_db  = "orders"
      parameter_group_name = aws_db_parameter_group.replica.name
    }

    resource "aws_db_parameter_group" "replica" {
      family = "mysql8.0"
      parameter {
        name  = "log_output"
        value = "FILE"
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/awssupport/latest/user/fault-tolerance-checks.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_MySQL.Replication.ReadReplicas.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01"], nist80053: ["CP-10(2)"] },
    fixNote: "what writes to the replica is refused, and logs in tables end",
  },
  "rds-replica-takes-effect": {
    why: `
    A replica stands in the region of its own stack, or of its provider. To reach a source in another region it must name
    it by ARN, from there, and bring a key of its own region if the source is encrypted. Otherwise RDS rejects it,
    or the copy that was to leave the region stays beside the original.
  `,
    remedy: `
    Move the replica to a stack, or to a provider, of the recovery region and name the source by its ARN, with a key of
    that region for an encrypted source.
  `,
    example: {
  cloudformation: `
    Resources:
      Replica:
        Type: AWS::RDS::DBInstance
        Properties:
          SourceDBInstanceIdentifier: arn:aws:rds:eu-central-1:111122223333:db:orders
          SourceRegion: eu-central-1
          KmsKeyId: !Ref Key
      Key:
        Type: AWS::KMS::Key
  `,
  terraform: `
    provider "aws" {
      region = "eu-west-1"
    }

    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_db_instance" "orders" {
      engine            = "postgres"
      storage_encrypted = true
    }

    resource "aws_db_instance" "replica" {
      provider            = aws.recovery
      replicate_source_db = aws_db_instance.orders.arn
      kms_key_id          = aws_kms_key.recovery.arn
    }

    resource "aws_kms_key" "recovery" {
      provider = aws.recovery
    }
  `,
},
    noFix: "the replica belongs to a stack or a provider of the recovery region, which has to exist first",
    references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.XRgn.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7"] },
  },
  "rds-storage-autoscaling": {
    why: `
    An instance that runs out of storage stops: it takes no more writes, and often no more connections, until
    somebody has given it more.
  `,
    remedy: `
    Set a limit for storage that is at least a tenth above what is allocated. Storage grows in steps as it fills and
    never shrinks again, so that the limit is also the most that it can come to cost.
  `,
    example: {
  cloudformation: `
    Resources:
      Database:
        Type: AWS::RDS::DBInstance
        Properties:
          Engine: postgres
          AllocatedStorage: 100
          MaxAllocatedStorage: 500
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      engine                = "postgres"
      allocated_storage     = 100
      max_allocated_storage = 500
    }
  `,
},
    references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.Autoscaling.html"],
    frameworks: { wellArchitected: ["REL01-BP06", "REL07-BP01"], nist80053: ["CP-2(2)"] },
    fixNote: "storage can come to cost twice as much as now, and never shrinks again",
  },
  "rds-subnet-group-zones": {
    why: `
    A database can only stand, and fail over, where its subnet group has a subnet. RDS rejects a group that covers
    fewer than two zones, and a Multi-AZ DB cluster in a group of fewer than three.
  `,
    remedy: `
    Add a subnet of another zone to the group. Subnets cost nothing, and an existing database stays where it is.
  `,
    example: {
  cloudformation: `
    Resources:
      Group:
        Type: AWS::RDS::DBSubnetGroup
        Properties:
          SubnetIds: [!Ref SubnetA, !Ref SubnetB]
      SubnetA:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [0, !GetAZs ""]
      SubnetB:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [1, !GetAZs ""]
  `,
  terraform: `
    data "aws_availability_zones" "here" {}

    resource "aws_subnet" "private" {
      count             = 2
      availability_zone = data.aws_availability_zones.here.names[count.index]
    }

    resource "aws_db_subnet_group" "private" {
      subnet_ids = aws_subnet.private[*].id
    }
  `,
},
    noFix: "which subnets there are in other zones is for the network to say",
    references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/create-multi-az-db-cluster.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
  },
  "recovery-twin-drift": {
    why: `
    Tests at home say nothing of a copy that has another engine version, another port or another runtime: what is
    wrong with it shows when it is to take over. No deployment compares the two. A load balancer whose listener a condition leaves out there
    answers nobody.
  `,
    remedy: `
    Make both from one template or module with one set of values, and change both together. Where a difference is meant, say so by
    an ignore with its reason.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Resources:
      Database:
        Type: AWS::RDS::DBInstance
        Properties:
          Engine: postgres
          EngineVersion: "17.4"
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      for_each       = toset(["eu-west-1", "eu-central-1"])
      region         = each.key
      engine         = "postgres"
      engine_version = "17.4"
    }
  `,
},
    noFix: "which of the two is right, or whether the difference is meant, is for somebody to say",
    references: [
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_planning_for_recovery_config_drift.html",
    "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP04"], nist80053: ["CM-2", "CP-7"] },
  },
  "redshift-cross-region": {
    why: `
    A warehouse and its snapshots stand in one region. When it is lost or out of reach, there is nothing to restore from
    anywhere else, and the sources no longer have what was loaded years ago.
  `,
    remedy: `
    Have Redshift copy its snapshots to the recovery region. What a key of your own encrypts needs a copy grant for a key
    of that region, or for Redshift Serverless the key itself. Transfer and storage are charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Warehouse:
        Type: AWS::Redshift::Cluster
        Properties:
          ClusterType: multi-node
          NodeType: ra3.large
          NumberOfNodes: 2
          DBName: sales
          MasterUsername: admin
          ManageMasterPassword: true
          DestinationRegion: eu-central-1
          SnapshotCopyRetentionPeriod: 7
      Reports:
        Type: AWS::RedshiftServerless::Namespace
        Properties:
          NamespaceName: reports
          SnapshotCopyConfigurations:
            - { DestinationRegion: eu-central-1, SnapshotRetentionPeriod: 7 }
  `,
  terraform: `
    resource "aws_redshift_cluster" "warehouse" {
      cluster_identifier     = "warehouse"
      node_type              = "ra3.large"
      number_of_nodes        = 2
      master_username        = "admin"
      manage_master_password = true
    }

    resource "aws_redshift_snapshot_copy" "recovery" {
      cluster_identifier = aws_redshift_cluster.warehouse.id
      destination_region = "eu-central-1"
      retention_period   = 7
    }
  `,
},
    noFix: "the region that keeps the copies, and a key there for what is encrypted, are for somebody to choose",
    references: [
    "https://docs.aws.amazon.com/redshift/latest/mgmt/cross-region-snapshot-copy.html",
    "https://docs.aws.amazon.com/redshift-serverless/latest/APIReference/API_CreateSnapshotCopyConfiguration.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP02"], nist80053: ["CP-6", "CP-9"] },
    similar: ["service-screener:CrossRegionSnapshots"],
  },
  "redshift-multi-az": {
    why: `
    All nodes of a cluster stand in one Availability Zone unless it is Multi-AZ. When the zone is lost, so is the
    warehouse, until capacity is found in another zone or a snapshot is restored there.
  `,
    remedy: `
    Turn Multi-AZ on, with two nodes at least, encryption, and a subnet group over three zones. The nodes are paid for
    in both zones. Clusters of dense compute nodes cannot have it: resize them to RA3 first.
  `,
    example: {
  cloudformation: `
    Resources:
      Warehouse:
        Type: AWS::Redshift::Cluster
        Properties:
          ClusterType: multi-node
          NodeType: ra3.large
          NumberOfNodes: 2
          MultiAZ: true
          Encrypted: true
          DBName: sales
          MasterUsername: admin
          ManageMasterPassword: true
  `,
  terraform: `
    resource "aws_redshift_cluster" "warehouse" {
      cluster_identifier     = "warehouse"
      node_type              = "ra3.large"
      number_of_nodes        = 2
      multi_az               = true
      encrypted              = true
      master_username        = "admin"
      manage_master_password = true
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-multi-az.html",
    "https://docs.aws.amazon.com/redshift/latest/mgmt/overview-multi-az.html",
    "https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-recovery.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
    similar: ["prowler:redshift_cluster_multi_az_enabled", "service-screener:AZRelocation"],
    fixNote: "the nodes are paid for in both zones, and a cluster that is not encrypted yet is encrypted",
  },
  "redshift-snapshot-retention": {
    why: `
    A wrong load is often noticed by those who read the reports, days after it ran. Without a setting Redshift keeps
    automated snapshots for one day, and then there is nothing left to go back to.
  `,
    remedy: `
    Raise the retention to the workload's least retention; Redshift keeps automated snapshots for at most 35 days,
    and a backup plan keeps longer. Snapshots beyond the storage that is paid for are charged by size.
  `,
    example: {
  cloudformation: `
    Resources:
      Warehouse:
        Type: AWS::Redshift::Cluster
        Properties:
          ClusterType: multi-node
          NodeType: ra3.large
          NumberOfNodes: 2
          DBName: sales
          MasterUsername: admin
          ManageMasterPassword: true
          AutomatedSnapshotRetentionPeriod: 35
  `,
  terraform: `
    resource "aws_redshift_cluster" "warehouse" {
      cluster_identifier                  = "warehouse"
      node_type                           = "ra3.large"
      number_of_nodes                     = 2
      master_username                     = "admin"
      manage_master_password              = true
      automated_snapshot_retention_period = 35
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html",
    "https://docs.aws.amazon.com/redshift/latest/APIReference/API_CreateCluster.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
    similar: ["steampipe-terraform-aws-compliance:redshift_cluster_automatic_snapshots_min_7_days"],
    fixNote: "snapshots beyond the storage that is paid for are charged by size",
  },
  "redshift-snapshots": {
    why: `
    Without snapshots a bad load, a dropped table or a deleted cluster cannot be undone: what the warehouse has
    joined from many sources over years can seldom be built again.
  `,
    remedy: `
    Keep automated snapshots for a day at least, which is also the default. They are taken every eight hours or after
    5 GB of changes on a node, and cost nothing beyond the size of the storage that is paid for.
  `,
    example: {
  cloudformation: `
    Resources:
      Warehouse:
        Type: AWS::Redshift::Cluster
        Properties:
          ClusterType: multi-node
          NodeType: ra3.large
          NumberOfNodes: 2
          DBName: sales
          MasterUsername: admin
          ManageMasterPassword: true
          AutomatedSnapshotRetentionPeriod: 7
  `,
  terraform: `
    resource "aws_redshift_cluster" "warehouse" {
      cluster_identifier                  = "warehouse"
      node_type                           = "ra3.large"
      number_of_nodes                     = 2
      master_username                     = "admin"
      manage_master_password              = true
      automated_snapshot_retention_period = 7
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html",
    "https://docs.aws.amazon.com/redshift/latest/APIReference/API_CreateCluster.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
    similar: [
    "checkov:CKV_AWS_343",
    "guard-rules-registry:REDSHIFT_BACKUP_ENABLED",
    "cdk-nag:RedshiftBackupEnabled",
    "hashicorp-fsbp-sentinel:redshift-cluster-automated-snapshot-retention-enabled",
    "prowler:redshift_cluster_automated_snapshot",
    "service-screener:AutomaticSnapshots",
  ],
    fixNote: "snapshots beyond the storage that is paid for are charged by size",
  },
  "regions-peered": {
    why: `
    A peering between regions carries nothing until the other side has accepted it and routes lead to it. A request that
    nobody accepts expires after a week. In a failover what needs the other region then finds no way there.
  `,
    remedy: `
    Accept the peering in the other region, and give the route tables of both sides a route to the other side's addresses.
    Transit gateways need static routes to a peer. Traffic between regions is charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Peering:
        Type: AWS::EC2::VPCPeeringConnection
        Properties:
          VpcId: !Ref Vpc
          PeerVpcId: vpc-0123456789abcdef0
          PeerRegion: eu-central-1
      Route:
        Type: AWS::EC2::Route
        Properties:
          RouteTableId: !Ref Table
          DestinationCidrBlock: 10.1.0.0/16
          VpcPeeringConnectionId: !Ref Peering
      Table:
        Type: AWS::EC2::RouteTable
        Properties:
          VpcId: !Ref Vpc
      Vpc:
        Type: AWS::EC2::VPC
        Properties:
          CidrBlock: 10.0.0.0/16
  `,
  terraform: `
    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_vpc_peering_connection" "recovery" {
      vpc_id      = "vpc-0123456789abcdef0"
      peer_vpc_id = "vpc-0fedcba9876543210"
      peer_region = "eu-central-1"
    }

    resource "aws_vpc_peering_connection_accepter" "recovery" {
      provider                  = aws.recovery
      vpc_peering_connection_id = aws_vpc_peering_connection.recovery.id
      auto_accept               = true
    }

    resource "aws_route" "there" {
      route_table_id            = "rtb-0123456789abcdef0"
      destination_cidr_block    = "10.1.0.0/16"
      vpc_peering_connection_id = aws_vpc_peering_connection.recovery.id
    }
  `,
},
    noFix: "who accepts the peering, and which routes lead through it, is for both networks to say",
    references: [
    "https://docs.aws.amazon.com/vpc/latest/peering/create-vpc-peering-connection.html",
    "https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-routing.html",
    "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-peering.html",
  ],
    frameworks: { wellArchitected: ["REL02-BP04"], nist80053: ["CP-8", "CP-10"] },
  },
  "resolver-endpoint-zones": {
    why: `
    A Resolver endpoint answers, or forwards, DNS queries at its addresses. AWS takes two addresses in one Availability Zone;
    when that zone is lost no name is resolved through the endpoint any more, in the VPC or in the network that uses it.
  `,
    remedy: `
    Give the endpoint addresses in subnets of at least two zones. Each address is charged by the hour.
  `,
    example: {
  cloudformation: `
    Resources:
      Names:
        Type: AWS::Route53Resolver::ResolverEndpoint
        Properties:
          Direction: OUTBOUND
          IpAddresses:
            - SubnetId: !Ref SubnetA
            - SubnetId: !Ref SubnetB
      SubnetA:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [0, !GetAZs ""]
      SubnetB:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [1, !GetAZs ""]
  `,
  terraform: `
    data "aws_availability_zones" "here" {}

    resource "aws_subnet" "private" {
      count             = 2
      availability_zone = data.aws_availability_zones.here.names[count.index]
    }

    resource "aws_route53_resolver_endpoint" "names" {
      direction = "OUTBOUND"
      ip_address { subnet_id = aws_subnet.private[0].id }
      ip_address { subnet_id = aws_subnet.private[1].id }
    }
  `,
},
    noFix: "which subnets there are in a second zone is for the network to say",
    references: [
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/best-practices-resolver-endpoint-high-availability.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverendpoint.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
  },
  "route-zone-independent": {
    why: `
    Traffic that is led through an endpoint of another Availability Zone stops when that zone is lost, although the subnet
    itself stands in a zone that works. And replies that come back through another endpoint are dropped by a firewall that
    has not seen the request.
  `,
    remedy: `
    Create an endpoint in each zone, and a route table for each zone that leads to the endpoint there. Each endpoint is
    charged by the hour; traffic between zones is saved.
  `,
    example: {
  cloudformation: `
    Resources:
      Subnet:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [0, !GetAZs ""]
      EndpointSubnet:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [0, !GetAZs ""]
      Endpoint:
        Type: AWS::EC2::VPCEndpoint
        Properties:
          VpcEndpointType: GatewayLoadBalancer
          SubnetIds: [!Ref EndpointSubnet]
      Table:
        Type: AWS::EC2::RouteTable
      Association:
        Type: AWS::EC2::SubnetRouteTableAssociation
        Properties:
          SubnetId: !Ref Subnet
          RouteTableId: !Ref Table
      Out:
        Type: AWS::EC2::Route
        Properties:
          RouteTableId: !Ref Table
          DestinationCidrBlock: 0.0.0.0/0
          VpcEndpointId: !Ref Endpoint
  `,
  terraform: `
    data "aws_availability_zones" "here" {}

    resource "aws_subnet" "inspected" {
      count             = 2
      availability_zone = data.aws_availability_zones.here.names[count.index]
    }

    resource "aws_subnet" "endpoint" {
      count             = 2
      availability_zone = data.aws_availability_zones.here.names[count.index]
    }

    resource "aws_vpc_endpoint" "firewall" {
      count             = 2
      vpc_endpoint_type = "GatewayLoadBalancer"
      subnet_ids        = [aws_subnet.endpoint[count.index].id]
    }

    resource "aws_route_table" "inspected" {
      count = 2
      route {
        cidr_block      = "0.0.0.0/0"
        vpc_endpoint_id = aws_vpc_endpoint.firewall[count.index].id
      }
    }

    resource "aws_route_table_association" "inspected" {
      count          = 2
      subnet_id      = aws_subnet.inspected[count.index].id
      route_table_id = aws_route_table.inspected[count.index].id
    }
  `,
},
    noFix: "an endpoint and a route table for each zone have to be made first",
    references: [
    "https://docs.aws.amazon.com/network-firewall/latest/developerguide/vpc-config-route-tables.html",
    "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-load-balancer-endpoints.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
  },
  "route53-active-records": {
    why: `
    Where every region serves, losing one costs only its share of users, and only until Route 53 leaves it out of
    its answers. For that each record must be checked, each must get users at all, and one of them must lead to
    another region.
  `,
    remedy: `
    Have one record for each region, by latency, weight or place, and give each a health check or an alias to a
    load balancer that evaluates its target's health. A record of weight zero gets users only when all others fail.
  `,
    example: {
  cloudformation: `
    Resources:
      Zone:
        Type: AWS::Route53::HostedZone
        Properties: { Name: example.com }
      Home:
        Type: AWS::Route53::RecordSet
        Properties:
          HostedZoneId: !Ref Zone
          Name: www.example.com
          Type: A
          SetIdentifier: home
          Region: eu-west-1
          AliasTarget:
            DNSName: web-1.eu-west-1.elb.amazonaws.com
            HostedZoneId: Z32O12XQLNTSW2
            EvaluateTargetHealth: true
      Other:
        Type: AWS::Route53::RecordSet
        Properties:
          HostedZoneId: !Ref Zone
          Name: www.example.com
          Type: A
          SetIdentifier: other
          Region: eu-central-1
          AliasTarget:
            DNSName: web-2.eu-central-1.elb.amazonaws.com
            HostedZoneId: Z215JYRZR1TBD5
            EvaluateTargetHealth: true
  `,
  terraform: `
    resource "aws_route53_zone" "main" {
      name = "example.com"
    }

    resource "aws_lb" "web" {
      for_each = toset(["eu-west-1", "eu-central-1"])
      region   = each.key
    }

    resource "aws_route53_record" "www" {
      for_each       = aws_lb.web
      zone_id        = aws_route53_zone.main.zone_id
      name           = "www.example.com"
      type           = "A"
      set_identifier = each.key

      latency_routing_policy {
        region = each.key
      }

      alias {
        name                   = each.value.dns_name
        zone_id                = each.value.zone_id
        evaluate_target_health = true
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-types.html",
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/health-checks-how-route-53-chooses-records.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP02", "REL13-BP02"], nist80053: ["CP-7", "CP-10", "SC-36"] },
    similar: ["service-screener:route53RecordNoHealthCheck"],
    fixNote: "users are sent elsewhere as soon as the target is not healthy, which it may not be now",
  },
  "route53-failover-health": {
    why: `
    Route 53 takes a record that is not checked for healthy for ever, so that it never answers with the secondary.
    Aliases to CloudFront cannot pass on the health of their target, and that of API Gateway, S3 and interface
    endpoints says nothing about what is behind them: there only a health check of its own tells.
  `,
    remedy: `
    Name a health check of what users depend on, from outside of the region, or have an alias to a load balancer
    evaluate its target's health. Health checks cost little; too strict a check moves users for nothing.
  `,
    example: {
  cloudformation: `
    Resources:
      Check:
        Type: AWS::Route53::HealthCheck
        Properties:
          HealthCheckConfig: { Type: HTTPS, FullyQualifiedDomainName: home.example.com, ResourcePath: /health }
      Record:
        Type: AWS::Route53::RecordSet
        Properties:
          HostedZoneName: example.com.
          Name: www.example.com
          Type: A
          SetIdentifier: home
          Failover: PRIMARY
          HealthCheckId: !Ref Check
          TTL: 60
          ResourceRecords: [192.0.2.1]
  `,
  terraform: `
    resource "aws_route53_health_check" "home" {
      type          = "HTTPS"
      fqdn          = "home.example.com"
      resource_path = "/health"
    }

    resource "aws_route53_record" "www" {
      zone_id         = "Z0123456789"
      name            = "www.example.com"
      type            = "A"
      set_identifier  = "home"
      health_check_id = aws_route53_health_check.home.id
      ttl             = 60
      records         = ["192.0.2.1"]

      failover_routing_policy {
        type = "PRIMARY"
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-simple-configs.html",
    "https://docs.aws.amazon.com/Route53/latest/APIReference/API_AliasTarget.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP01", "REL11-BP02", "REL13-BP05"], nist80053: ["CP-10", "SI-13"] },
    fixNote: "users are sent elsewhere as soon as the target is not healthy, which it may not be now",
  },
  "route53-failover-pair": {
    why: `
    Route 53 fails over between two records of one name and type: it answers with the secondary while the primary
    is unhealthy. A primary alone is answered whatever its health, and a secondary alone is all there is.
  `,
    remedy: `
    Add the other record, of the same name and type and in the same zone, that sends users to the recovery
    region. Both can stand before there is anything to fail over to: the secondary may lead to a static page.
  `,
    example: {
  cloudformation: `
    Resources:
      Zone:
        Type: AWS::Route53::HostedZone
        Properties: { Name: example.com }
      Home:
        Type: AWS::Route53::RecordSet
        Properties:
          HostedZoneId: !Ref Zone
          Name: www.example.com
          Type: A
          SetIdentifier: home
          Failover: PRIMARY
          AliasTarget:
            DNSName: web-1.eu-west-1.elb.amazonaws.com
            HostedZoneId: Z32O12XQLNTSW2
            EvaluateTargetHealth: true
      Recovery:
        Type: AWS::Route53::RecordSet
        Properties:
          HostedZoneId: !Ref Zone
          Name: www.example.com
          Type: A
          SetIdentifier: recovery
          Failover: SECONDARY
          AliasTarget:
            DNSName: web-2.eu-central-1.elb.amazonaws.com
            HostedZoneId: Z215JYRZR1TBD5
            EvaluateTargetHealth: true
  `,
  terraform: `
    resource "aws_route53_zone" "main" {
      name = "example.com"
    }

    resource "aws_lb" "web" {
      region = "eu-west-1"
    }

    resource "aws_lb" "web_in_recovery" {
      region = "eu-central-1"
    }

    resource "aws_route53_record" "www" {
      for_each       = { PRIMARY = aws_lb.web, SECONDARY = aws_lb.web_in_recovery }
      zone_id        = aws_route53_zone.main.zone_id
      name           = "www.example.com"
      type           = "A"
      set_identifier = each.key

      failover_routing_policy {
        type = each.key
      }

      alias {
        name                   = each.value.dns_name
        zone_id                = each.value.zone_id
        evaluate_target_health = true
      }
    }
  `,
},
    noFix: "where the other record sends users is for the workload to say",
    references: ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-failover.html"],
    frameworks: { wellArchitected: ["REL11-BP02", "REL13-BP02"], nist80053: ["CP-7", "CP-10"] },
  },
  "route53-health-check-endpoint": {
    why: `
    A port that accepts connections says that a process listens, not that it works: an application without its
    database still answers. A check that asks for nothing in particular gets the front page, from a cache if
    need be.
  `,
    remedy: `
    Check by HTTPS, with the path of a page that answers only if what users need works: the application, its
    database, what it cannot do without. Keep that page cheap, for it is asked from several places at once.
  `,
    example: {
  cloudformation: `
    Resources:
      Check:
        Type: AWS::Route53::HealthCheck
        Properties:
          HealthCheckConfig: { Type: HTTPS, FullyQualifiedDomainName: home.example.com, ResourcePath: /health }
  `,
  terraform: `
    resource "aws_route53_health_check" "home" {
      type          = "HTTPS"
      fqdn          = "home.example.com"
      resource_path = "/health"
    }
  `,
},
    noFix: "which page answers only while users can work is for the application to say",
    references: [
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/health-checks-types.html",
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP01"], nist80053: ["SI-13"] },
  },
  "route53-health-check-speed": {
    why: `
    Until users are elsewhere, the check must have failed often enough in a row, and the old answer must have run
    out in every resolver: interval times failures, plus the time to live. That alone can be longer than the
    whole recovery may take.
  `,
    remedy: `
    Check every 10 seconds and set the time to live to 60. The interval of a check cannot be changed: a new check
    replaces it, and fast checks cost more. Fewer failures than three move users for a hiccup.
  `,
    example: {
  cloudformation: `
    Resources:
      Check:
        Type: AWS::Route53::HealthCheck
        Properties:
          HealthCheckConfig:
            Type: HTTPS
            FullyQualifiedDomainName: home.example.com
            ResourcePath: /health
            RequestInterval: 10
            FailureThreshold: 3
      Record:
        Type: AWS::Route53::RecordSet
        Properties:
          HostedZoneName: example.com.
          Name: www.example.com
          Type: A
          SetIdentifier: home
          Failover: PRIMARY
          HealthCheckId: !Ref Check
          TTL: 60
          ResourceRecords: [192.0.2.1]
  `,
  terraform: `
    resource "aws_route53_health_check" "home" {
      type              = "HTTPS"
      fqdn              = "home.example.com"
      resource_path     = "/health"
      request_interval  = 10
      failure_threshold = 3
    }

    resource "aws_route53_record" "www" {
      zone_id         = "Z0123456789"
      name            = "www.example.com"
      type            = "A"
      set_identifier  = "home"
      health_check_id = aws_route53_health_check.home.id
      ttl             = 60
      records         = ["192.0.2.1"]

      failover_routing_policy {
        type = "PRIMARY"
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-healthcheck-healthcheckconfig.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP01", "REL13-BP01"], nist80053: ["CP-10", "SI-13"] },
    similar: ["service-screener:route53HealthCheckSlowInterval"],
    fixNote: "replaces the health check, so that the record may have none for a moment, and fast checks cost more",
  },
  "route53-targets-differ": {
    why: `
    A failover whose secondary sends users to where the primary sends them changes nothing: they are sent to what
    has just failed.
  `,
    remedy: `
    Have the secondary lead to the recovery region, or to a page that is served from elsewhere and says what has
    happened.
  `,
    example: {
  cloudformation: `
    Resources:
      Zone:
        Type: AWS::Route53::HostedZone
        Properties: { Name: example.com }
      Home:
        Type: AWS::Route53::RecordSet
        Properties:
          HostedZoneId: !Ref Zone
          Name: www.example.com
          Type: A
          SetIdentifier: home
          Failover: PRIMARY
          AliasTarget:
            DNSName: web-1.eu-west-1.elb.amazonaws.com
            HostedZoneId: Z32O12XQLNTSW2
            EvaluateTargetHealth: true
      Recovery:
        Type: AWS::Route53::RecordSet
        Properties:
          HostedZoneId: !Ref Zone
          Name: www.example.com
          Type: A
          SetIdentifier: recovery
          Failover: SECONDARY
          AliasTarget:
            DNSName: web-2.eu-central-1.elb.amazonaws.com
            HostedZoneId: Z215JYRZR1TBD5
            EvaluateTargetHealth: true
  `,
  terraform: `
    resource "aws_route53_zone" "main" {
      name = "example.com"
    }

    resource "aws_lb" "web" {
      region = "eu-west-1"
    }

    resource "aws_lb" "web_in_recovery" {
      region = "eu-central-1"
    }

    resource "aws_route53_record" "www" {
      for_each       = { PRIMARY = aws_lb.web, SECONDARY = aws_lb.web_in_recovery }
      zone_id        = aws_route53_zone.main.zone_id
      name           = "www.example.com"
      type           = "A"
      set_identifier = each.key

      failover_routing_policy {
        type = each.key
      }

      alias {
        name                   = each.value.dns_name
        zone_id                = each.value.zone_id
        evaluate_target_health = true
      }
    }
  `,
},
    noFix: "what the secondary is to lead to has to be made first",
    references: ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-failover.html"],
    frameworks: { wellArchitected: ["REL11-BP02", "REL13-BP02"], nist80053: ["CP-7", "CP-10"] },
  },
  "route53-ttl": {
    why: `
    Resolvers keep an answer for its time to live. For as long, users go on being sent to what has failed,
    however fast Route 53 has noticed.
  `,
    remedy: `
    Set the time to live to 60 seconds or less. Resolvers then ask more often, and queries are charged. Records of
    one name and weight must all have the same.
  `,
    example: {
  cloudformation: `
    Resources:
      Record:
        Type: AWS::Route53::RecordSet
        Properties:
          HostedZoneName: example.com.
          Name: www.example.com
          Type: A
          SetIdentifier: home
          Failover: PRIMARY
          TTL: 60
          ResourceRecords: [192.0.2.1]
  `,
  terraform: `
    resource "aws_route53_record" "www" {
      zone_id        = "Z0123456789"
      name           = "www.example.com"
      type           = "A"
      set_identifier = "home"
      ttl            = 60
      records        = ["192.0.2.1"]

      failover_routing_policy {
        type = "PRIMARY"
      }
    }
  `,
},
    references: ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-values-failover.html"],
    frameworks: { wellArchitected: ["REL11-BP02"], nist80053: ["CP-10"] },
    fixNote: "resolvers ask more often, and queries are charged",
  },
  "s3-bucket-kept": {
    why: `
    S3 refuses to delete a bucket that has objects, which is its protection from a stack that is deleted by
    mistake. The CDK's automatic emptying, and Terraform with force_destroy, delete every object and every version
    first, and so turn one wrong command into the loss of all of them.
  `,
    remedy: `
    Take autoDeleteObjects off the bucket in a deployment of its own, and use the removal policy RETAIN. A stack
    that is deleted then leaves the bucket behind, to be emptied by hand. In Terraform set force_destroy to false.
  `,
    example: {
  cloudformation: `
    Resources:
      Data:
        Type: AWS::S3::Bucket
        DeletionPolicy: Retain
        UpdateReplacePolicy: Retain
  `,
  terraform: `
    resource "aws_s3_bucket" "data" {
      force_destroy = false
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
    "https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_s3.Bucket.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-12"] },
    fixNote: "a bucket that holds objects has to be emptied on purpose before it can be deleted",
  },
  "s3-noncurrent-kept": {
    why: `
    Old versions are what an overwritten or deleted object is restored from. A lifecycle rule that removes them
    after a day gives whoever made the mistake one day to notice it.
  `,
    remedy: `
    Keep noncurrent versions at least as long as your retention, or keep the latest few of each object whatever
    their age. Versions are charged like objects: a colder storage class takes most of the cost.
  `,
    example: {
  cloudformation: `
    Resources:
      Data:
        Type: AWS::S3::Bucket
        Properties:
          VersioningConfiguration: { Status: Enabled }
          LifecycleConfiguration:
            Rules:
              - Status: Enabled
                NoncurrentVersionExpiration:
                  NoncurrentDays: 35
  `,
  terraform: `
    resource "aws_s3_bucket" "data" {}

    resource "aws_s3_bucket_versioning" "data" {
      bucket = aws_s3_bucket.data.id

      versioning_configuration {
        status = "Enabled"
      }
    }

    resource "aws_s3_bucket_lifecycle_configuration" "data" {
      bucket = aws_s3_bucket.data.id

      rule {
        id     = "old-versions"
        status = "Enabled"

        noncurrent_version_expiration {
          noncurrent_days = 35
        }
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-noncurrentversionexpiration.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01"], nist80053: ["CP-9", "SI-12"] },
    fixNote: "old versions are charged like objects for as long as they are kept",
  },
  "s3-object-lock": {
    why: `
    Whoever can delete in the copy's bucket, an attacker with the account's rights among them, can delete the
    copies with the originals. Object Lock with a default retention keeps every version for its time, whatever
    rights somebody has.
  `,
    remedy: `
    Turn Object Lock on with a default retention in days or years, in governance mode to begin with. Versions
    cannot be deleted before their time, in compliance mode by nobody at all, and are charged until then.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Mappings:
      Other:
        eu-west-1: { Region: eu-central-1 }
        eu-central-1: { Region: eu-west-1 }
    Resources:
      Data:
        Type: AWS::S3::Bucket
        Properties:
          BucketName: !Sub shop-\${AWS::Region}
          VersioningConfiguration: { Status: Enabled }
          ObjectLockEnabled: true
          ObjectLockConfiguration:
            ObjectLockEnabled: Enabled
            Rule:
              DefaultRetention: { Mode: GOVERNANCE, Days: 35 }
          ReplicationConfiguration:
            Role: arn:aws:iam::111122223333:role/replication
            Rules:
              - Status: Enabled
                Priority: 1
                Filter: { Prefix: "" }
                DeleteMarkerReplication: { Status: Enabled }
                Destination:
                  Bucket: !Sub
                    - arn:aws:s3:::shop-\${Other}
                    - Other: !FindInMap [Other, !Ref AWS::Region, Region]
  `,
  terraform: `
    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_s3_bucket" "data" {}

    resource "aws_s3_bucket_versioning" "data" {
      bucket = aws_s3_bucket.data.id

      versioning_configuration {
        status = "Enabled"
      }
    }

    resource "aws_s3_bucket" "copy" {
      provider            = aws.recovery
      object_lock_enabled = true
    }

    resource "aws_s3_bucket_versioning" "copy" {
      provider = aws.recovery
      bucket   = aws_s3_bucket.copy.id

      versioning_configuration {
        status = "Enabled"
      }
    }

    resource "aws_s3_bucket_object_lock_configuration" "copy" {
      provider = aws.recovery
      bucket   = aws_s3_bucket.copy.id

      rule {
        default_retention {
          mode = "GOVERNANCE"
          days = 35
        }
      }
    }

    resource "aws_s3_bucket_replication_configuration" "data" {
      bucket = aws_s3_bucket.data.id
      role   = "arn:aws:iam::111122223333:role/replication"

      rule {
        status = "Enabled"

        filter {}

        delete_marker_replication {
          status = "Enabled"
        }

        destination {
          bucket = aws_s3_bucket.copy.arn
        }
      }
    }
  `,
},
    noFix: "how long versions can be deleted by nobody is a decision that cannot be taken back",
    references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-managing.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "CP-9(8)"] },
    similar: [
    "checkov:CKV_AWS_143",
    "guard-rules-registry:S3_BUCKET_DEFAULT_LOCK_ENABLED",
    "cdk-nag:S3BucketDefaultLockEnabled",
    "prowler:s3_bucket_object_lock",
    "hashicorp-nist-sentinel:s3-bucket-should-have-object-lock-enabled",
    "steampipe-terraform-aws-compliance:s3_bucket_object_lock_enabled",
  ],
  },
  "s3-replication-covers-encrypted": {
    why: `
    S3 replicates no object that is encrypted with a KMS key unless the rule says so, and it says nothing about
    what it leaves out. Where KMS is the default of the bucket, that is every object: the copy stays empty.
  `,
    remedy: `
    Let the rule select encrypted objects, name a key of the destination's region for the copies, and allow the
    replication role to decrypt with the one and encrypt with the other. KMS requests are charged.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Mappings:
      Other:
        eu-west-1: { Region: eu-central-1 }
        eu-central-1: { Region: eu-west-1 }
    Resources:
      Data:
        Type: AWS::S3::Bucket
        Properties:
          BucketName: !Sub shop-\${AWS::Region}
          VersioningConfiguration: { Status: Enabled }
          BucketEncryption:
            ServerSideEncryptionConfiguration:
              - ServerSideEncryptionByDefault: { SSEAlgorithm: aws:kms }
          ReplicationConfiguration:
            Role: arn:aws:iam::111122223333:role/replication
            Rules:
              - Status: Enabled
                Priority: 1
                Filter: { Prefix: "" }
                DeleteMarkerReplication: { Status: Enabled }
                SourceSelectionCriteria:
                  SseKmsEncryptedObjects: { Status: Enabled }
                Destination:
                  Bucket: !Sub
                    - arn:aws:s3:::shop-\${Other}
                    - Other: !FindInMap [Other, !Ref AWS::Region, Region]
                  EncryptionConfiguration:
                    ReplicaKmsKeyID: !Sub
                      - arn:aws:kms:\${Other}:111122223333:alias/shop
                      - Other: !FindInMap [Other, !Ref AWS::Region, Region]
  `,
  terraform: `
    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_s3_bucket" "data" {}

    resource "aws_s3_bucket_versioning" "data" {
      bucket = aws_s3_bucket.data.id

      versioning_configuration {
        status = "Enabled"
      }
    }

    resource "aws_s3_bucket_server_side_encryption_configuration" "data" {
      bucket = aws_s3_bucket.data.id

      rule {
        apply_server_side_encryption_by_default {
          sse_algorithm = "aws:kms"
        }
      }
    }

    resource "aws_s3_bucket" "copy" {
      provider = aws.recovery
    }

    resource "aws_s3_bucket_versioning" "copy" {
      provider = aws.recovery
      bucket   = aws_s3_bucket.copy.id

      versioning_configuration {
        status = "Enabled"
      }
    }

    resource "aws_s3_bucket_replication_configuration" "data" {
      bucket = aws_s3_bucket.data.id
      role   = "arn:aws:iam::111122223333:role/replication"

      rule {
        status = "Enabled"

        filter {}

        delete_marker_replication {
          status = "Enabled"
        }

        source_selection_criteria {
          sse_kms_encrypted_objects {
            status = "Enabled"
          }
        }

        destination {
          bucket = aws_s3_bucket.copy.arn

          encryption_configuration {
            replica_kms_key_id = "arn:aws:kms:eu-central-1:111122223333:alias/shop"
          }
        }
      }
    }
  `,
},
    noFix: "the key for the copies, and what the role may do with it, have to be chosen",
    references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-config-for-kms-objects.html"],
    frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-9"] },
  },
  "s3-replication-takes-effect": {
    why: `
    S3 takes or rejects a replication as a whole, and two versions of its settings exist that must not be mixed.
    What is rejected is found out during the deployment, and until then nothing is copied anywhere.
  `,
    remedy: `
    Write each rule in the second version: a priority, a filter (an empty prefix for all objects), what becomes
    of delete markers, and a destination by its ARN. Time control takes a limit of 15 minutes and metrics. Both
    buckets must be versioned.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Mappings:
      Other:
        eu-west-1: { Region: eu-central-1 }
        eu-central-1: { Region: eu-west-1 }
    Resources:
      Data:
        Type: AWS::S3::Bucket
        Properties:
          BucketName: !Sub shop-\${AWS::Region}
          VersioningConfiguration: { Status: Enabled }
          ReplicationConfiguration:
            Role: arn:aws:iam::111122223333:role/replication
            Rules:
              - Status: Enabled
                Priority: 1
                Filter: { Prefix: "" }
                DeleteMarkerReplication: { Status: Enabled }
                Destination:
                  Bucket: !Sub
                    - arn:aws:s3:::shop-\${Other}
                    - Other: !FindInMap [Other, !Ref AWS::Region, Region]
  `,
  terraform: `
    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_s3_bucket" "data" {}

    resource "aws_s3_bucket_versioning" "data" {
      bucket = aws_s3_bucket.data.id

      versioning_configuration {
        status = "Enabled"
      }
    }

    resource "aws_s3_bucket" "copy" {
      provider = aws.recovery
    }

    resource "aws_s3_bucket_versioning" "copy" {
      provider = aws.recovery
      bucket   = aws_s3_bucket.copy.id

      versioning_configuration {
        status = "Enabled"
      }
    }

    resource "aws_s3_bucket_replication_configuration" "data" {
      bucket = aws_s3_bucket.data.id
      role   = "arn:aws:iam::111122223333:role/replication"

      rule {
        status = "Enabled"

        filter {}

        delete_marker_replication {
          status = "Enabled"
        }

        destination {
          bucket = aws_s3_bucket.copy.arn
        }
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-add-config.html",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-requirements.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationdestination.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6(1)", "CP-9"] },
    fixNote: "S3 rejects the replication without it; versions are charged like objects",
  },
  "s3-replication-time-control": {
    why: `
    Most objects are replicated in seconds, yet nothing holds S3 to it: under load, or for large objects, it can
    be hours. Time control is AWS's promise of 15 minutes for nearly all of them, and tells when it is missed.
  `,
    remedy: `
    Turn replication time control on, with metrics and an alarm on the backlog. It is charged for each gigabyte.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Mappings:
      Other:
        eu-west-1: { Region: eu-central-1 }
        eu-central-1: { Region: eu-west-1 }
    Resources:
      Data:
        Type: AWS::S3::Bucket
        Properties:
          BucketName: !Sub shop-\${AWS::Region}
          VersioningConfiguration: { Status: Enabled }
          ReplicationConfiguration:
            Role: arn:aws:iam::111122223333:role/replication
            Rules:
              - Status: Enabled
                Priority: 1
                Filter: { Prefix: "" }
                DeleteMarkerReplication: { Status: Enabled }
                Destination:
                  Bucket: !Sub
                    - arn:aws:s3:::shop-\${Other}
                    - Other: !FindInMap [Other, !Ref AWS::Region, Region]
                  ReplicationTime: { Status: Enabled, Time: { Minutes: 15 } }
                  Metrics: { Status: Enabled, EventThreshold: { Minutes: 15 } }
  `,
  terraform: `
    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_s3_bucket" "data" {}

    resource "aws_s3_bucket_versioning" "data" {
      bucket = aws_s3_bucket.data.id

      versioning_configuration {
        status = "Enabled"
      }
    }

    resource "aws_s3_bucket" "copy" {
      provider = aws.recovery
    }

    resource "aws_s3_bucket_versioning" "copy" {
      provider = aws.recovery
      bucket   = aws_s3_bucket.copy.id

      versioning_configuration {
        status = "Enabled"
      }
    }

    resource "aws_s3_bucket_replication_configuration" "data" {
      bucket = aws_s3_bucket.data.id
      role   = "arn:aws:iam::111122223333:role/replication"

      rule {
        status = "Enabled"

        filter {}

        delete_marker_replication {
          status = "Enabled"
        }

        destination {
          bucket = aws_s3_bucket.copy.arn

          replication_time {
            status = "Enabled"

            time {
              minutes = 15
            }
          }

          metrics {
            status = "Enabled"

            event_threshold {
              minutes = 15
            }
          }
        }
      }
    }
  `,
},
    references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-time-control.html"],
    frameworks: { wellArchitected: ["REL09-BP03", "REL13-BP01"], nist80053: ["CP-6(2)", "CP-10"] },
    fixNote: "time control is charged by the gigabyte",
  },
  "s3-replication": {
    why: `
    A bucket stands in one region, and while the region is out of reach, so are its objects. Replication writes each
    new object to a bucket elsewhere within minutes, so that the recovery region has the data at hand.
  `,
    remedy: `
    Make a versioned bucket by a stack in the recovery region and replicate to it by its ARN. Replication takes
    what is written from then on: copy what is there already with Batch Replication. Storage, requests and
    transfer between the regions are charged.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Mappings:
      Other:
        eu-west-1: { Region: eu-central-1 }
        eu-central-1: { Region: eu-west-1 }
    Resources:
      Data:
        Type: AWS::S3::Bucket
        Properties:
          BucketName: !Sub shop-\${AWS::Region}
          VersioningConfiguration: { Status: Enabled }
          ReplicationConfiguration:
            Role: arn:aws:iam::111122223333:role/replication
            Rules:
              - Status: Enabled
                Priority: 1
                Filter: { Prefix: "" }
                DeleteMarkerReplication: { Status: Enabled }
                Destination:
                  Bucket: !Sub
                    - arn:aws:s3:::shop-\${Other}
                    - Other: !FindInMap [Other, !Ref AWS::Region, Region]
  `,
  terraform: `
    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_s3_bucket" "data" {}

    resource "aws_s3_bucket_versioning" "data" {
      bucket = aws_s3_bucket.data.id

      versioning_configuration {
        status = "Enabled"
      }
    }

    resource "aws_s3_bucket" "copy" {
      provider = aws.recovery
    }

    resource "aws_s3_bucket_versioning" "copy" {
      provider = aws.recovery
      bucket   = aws_s3_bucket.copy.id

      versioning_configuration {
        status = "Enabled"
      }
    }

    resource "aws_s3_bucket_replication_configuration" "data" {
      bucket = aws_s3_bucket.data.id
      role   = "arn:aws:iam::111122223333:role/replication"

      rule {
        status = "Enabled"

        filter {}

        delete_marker_replication {
          status = "Enabled"
        }

        destination {
          bucket = aws_s3_bucket.copy.arn
        }
      }
    }
  `,
},
    noFix: "the bucket in the recovery region, and a role that may write to it, have to be made first",
    references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-requirements.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-9(3)", "SC-36"] },
    similar: [
    "checkov:CKV_AWS_144",
    "guard-rules-registry:S3_BUCKET_REPLICATION_ENABLED",
    "cdk-nag:S3BucketReplicationEnabled",
    "hashicorp-nist-sentinel:s3-bucket-should-use-cross-region-replication",
    "prowler:s3_bucket_cross_region_replication",
    "steampipe-terraform-aws-compliance:s3_bucket_cross_region_replication_enabled",
    "service-screener:CrossRegionReplication",
  ],
  },
  "s3-two-way-replication": {
    why: `
    What is written to a copy stays there unless the copy replicates back. With writes in both regions each side
    then lacks what the other has, and after a failover there is no way home without a copy by hand. Changes to
    the tags, locks and access lists of replicas travel only where the rule says so.
  `,
    remedy: `
    Give the destination a rule back to the source, and let both rules replicate changes of replicas. Objects of
    one name that are written in both regions at once end with the later of the two.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Mappings:
      Other:
        eu-west-1: { Region: eu-central-1 }
        eu-central-1: { Region: eu-west-1 }
    Resources:
      Data:
        Type: AWS::S3::Bucket
        Properties:
          BucketName: !Sub shop-\${AWS::Region}
          VersioningConfiguration: { Status: Enabled }
          ReplicationConfiguration:
            Role: arn:aws:iam::111122223333:role/replication
            Rules:
              - Status: Enabled
                Priority: 1
                Filter: { Prefix: "" }
                DeleteMarkerReplication: { Status: Enabled }
                SourceSelectionCriteria:
                  ReplicaModifications: { Status: Enabled }
                Destination:
                  Bucket: !Sub
                    - arn:aws:s3:::shop-\${Other}
                    - Other: !FindInMap [Other, !Ref AWS::Region, Region]
  `,
  terraform: `
    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_s3_bucket" "data" {}

    resource "aws_s3_bucket_versioning" "data" {
      bucket = aws_s3_bucket.data.id

      versioning_configuration {
        status = "Enabled"
      }
    }

    resource "aws_s3_bucket" "copy" {
      provider = aws.recovery
    }

    resource "aws_s3_bucket_versioning" "copy" {
      provider = aws.recovery
      bucket   = aws_s3_bucket.copy.id

      versioning_configuration {
        status = "Enabled"
      }
    }

    resource "aws_s3_bucket_replication_configuration" "data" {
      bucket = aws_s3_bucket.data.id
      role   = "arn:aws:iam::111122223333:role/replication"

      rule {
        status = "Enabled"

        filter {}

        delete_marker_replication {
          status = "Enabled"
        }

        source_selection_criteria {
          replica_modifications {
            status = "Enabled"
          }
        }

        destination {
          bucket = aws_s3_bucket.copy.arn
        }
      }
    }

    resource "aws_s3_bucket_replication_configuration" "copy" {
      provider = aws.recovery
      bucket   = aws_s3_bucket.copy.id
      role     = "arn:aws:iam::111122223333:role/replication"

      rule {
        status = "Enabled"

        filter {}

        delete_marker_replication {
          status = "Enabled"
        }

        source_selection_criteria {
          replica_modifications {
            status = "Enabled"
          }
        }

        destination {
          bucket = aws_s3_bucket.data.arn
        }
      }
    }
  `,
},
    noFix: "the way back is a rule of the other bucket with a role of its own",
    references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-for-metadata-changes.html",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiRegionAccessPointBucketReplication.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-10"] },
  },
  "s3-versioning": {
    why: `
    Without versions an overwrite or a delete is final: nothing in S3 can bring the object back, and durability
    protects against lost disks only. With versions the object of before is still there. Replication and AWS
    Backup need them, too.
  `,
    remedy: `
    Turn versioning on, and let a lifecycle rule remove old versions after your retention, for each version is
    charged like an object. Once on, versioning can be suspended, not taken back.
  `,
    example: {
  cloudformation: `
    Resources:
      Data:
        Type: AWS::S3::Bucket
        Properties:
          VersioningConfiguration:
            Status: Enabled
  `,
  terraform: `
    resource "aws_s3_bucket" "data" {}

    resource "aws_s3_bucket_versioning" "data" {
      bucket = aws_s3_bucket.data.id

      versioning_configuration {
        status = "Enabled"
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/s3-backups.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9", "SI-12"] },
    similar: [
    "checkov:CKV_AWS_21",
    "trivy:AWS-0090",
    "guard-rules-registry:S3_BUCKET_VERSIONING_ENABLED",
    "cdk-nag:S3BucketVersioningEnabled",
    "cfripper:S3ObjectVersioningRule",
    "terrascan:AC_AWS_0214",
    "prowler:s3_bucket_object_versioning",
    "kics:s3_bucket_without_versioning",
    "hashicorp-nist-sentinel:s3-bucket-should-have-versioning-enabled",
    "steampipe-terraform-aws-compliance:s3_bucket_versioning_enabled",
    "service-screener:BucketVersioning",
  ],
    fixNote: "each version is charged like an object until a lifecycle rule removes it",
  },
  "s3-zone-redundant-class": {
    why: `
    One Zone classes keep an object in a single Availability Zone. When that zone is lost, so is the object, and
    where it was the only copy nothing brings it back. All other classes spread over at least three zones.
  `,
    remedy: `
    Let lifecycle rules move objects to STANDARD_IA, INTELLIGENT_TIERING or GLACIER_IR in place of ONEZONE_IA, or
    replicate the bucket. STANDARD_IA costs about a quarter more to store.
  `,
    example: {
  cloudformation: `
    Resources:
      Data:
        Type: AWS::S3::Bucket
        Properties:
          LifecycleConfiguration:
            Rules:
              - Status: Enabled
                Transitions:
                  - StorageClass: STANDARD_IA
                    TransitionInDays: 30
  `,
  terraform: `
    resource "aws_s3_bucket" "data" {}

    resource "aws_s3_bucket_lifecycle_configuration" "data" {
      bucket = aws_s3_bucket.data.id

      rule {
        id     = "colder"
        status = "Enabled"

        transition {
          days          = 30
          storage_class = "STANDARD_IA"
        }
      }
    }
  `,
},
    references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html"],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-9", "SC-36"] },
    fixNote: "STANDARD_IA costs about a quarter more to store",
  },
  "sagemaker-endpoint-instances": {
    why: `
    SageMaker spreads the instances of an endpoint over Availability Zones by itself, and cannot do so with one. When
    that one or its zone is lost, the model answers nobody until a new instance has been launched and has loaded it,
    which takes minutes.
  `,
    remedy: `
    Give every production variant two instances, or three where three zones are asked for, and a scalable target the
    same minimum. Smaller instance types keep the price about the same. In a VPC of your own, name subnets of as
    many zones in the model.
  `,
    example: {
  cloudformation: `
    Resources:
      Config:
        Type: AWS::SageMaker::EndpointConfig
        Properties:
          ProductionVariants:
            - VariantName: main
              ModelName: prices
              InstanceType: ml.c7g.large
              InitialInstanceCount: 2
              InitialVariantWeight: 1
  `,
  terraform: `
    resource "aws_sagemaker_endpoint_configuration" "prices" {
      name = "prices"

      production_variants {
        variant_name           = "main"
        model_name             = "prices"
        instance_type          = "ml.c7g.large"
        initial_instance_count = 2
      }
    }
  `,
},
    noFix: "an endpoint configuration cannot be changed, and Terraform deletes the one in use before the endpoint has another",
    references: [
    "https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-best-practices.html",
    "https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-auto-scaling.html",
    "https://docs.aws.amazon.com/config/latest/developerguide/sagemaker-endpoint-config-prod-instance-count.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP02"], nist80053: ["CP-10", "SC-36"] },
    similar: ["hashicorp-fsbp-sentinel:sagemaker-endpoint-config-prod-instance-count-check", "service-screener:ProductionVariantInstanceCount"],
  },
  "secret-kept": {
    why: `
    A secret that is deleted in the console waits for a week at least, and can be restored. CloudFormation deletes it without any
    such wait, when its stack or its block goes or a new name replaces it. Passwords that are generated, and keys of
    third parties that somebody typed in, stand nowhere else.
  `,
    remedy: `
    Keep the secret by its deletion policy and its update-replace policy: it is charged until somebody deletes it by
    hand. In Terraform leave the recovery window at its default of 30 days. While a deleted secret waits, no other can
    have its name.
  `,
    example: {
  cloudformation: `
    Resources:
      Secret:
        Type: AWS::SecretsManager::Secret
        DeletionPolicy: Retain
        UpdateReplacePolicy: Retain
  `,
  terraform: `
    resource "aws_secretsmanager_secret" "secret" {
      recovery_window_in_days = 30
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
    "https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_delete-secret.html",
    "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/secretsmanager_secret",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SC-12(1)"] },
    similar: ["cfn-lint:I3011"],
    fixNote: "what is kept is charged until somebody deletes it; no other secret can have the name meanwhile",
  },
  "secret-replicated": {
    why: `
    A secret stands in one region. Copies of the data are of no use to an application that cannot read the password
    for them, and nobody can read it out of a region that is lost.
  `,
    remedy: `
    Replicate the secret to the recovery region: Secrets Manager keeps the copy up to date, rotation included, with a key of
    that region. Each replica is charged like a secret.
  `,
    example: {
  cloudformation: `
    Resources:
      Secret:
        Type: AWS::SecretsManager::Secret
        Properties:
          ReplicaRegions:
            - Region: eu-central-1
  `,
  terraform: `
    resource "aws_secretsmanager_secret" "secret" {
      replica {
        region = "eu-central-1"
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/secretsmanager/latest/userguide/replicate-secrets.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-secret-replicaregion.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-9", "SC-12(1)"] },
    fixNote: "each replica is charged like a secret, and AWS's own key of its region encrypts it",
  },
  "sns-subscription-dlq": {
    why: `
    SNS drops a message when the endpoint is gone or refuses it, and after its retries when it does not answer: by default three
    within a minute for an HTTP endpoint, many over 23 days for a queue or a function. Subscribers to one topic then differ in
    what they have seen, and nobody is told.
  `,
    remedy: `
    Name an SQS queue in the subscription's redrive policy, of the topic's type, with a policy that lets SNS send to it, and
    set an alarm on it. A subscription that is written inside of its topic has no redrive policy: give it a resource of its
    own.
  `,
    example: {
  cloudformation: `
    Resources:
      Subscription:
        Type: AWS::SNS::Subscription
        Properties:
          TopicArn: !Ref Orders
          Protocol: lambda
          Endpoint: !GetAtt Function.Arn
          RedrivePolicy:
            deadLetterTargetArn: !GetAtt Undelivered.Arn
      Undelivered:
        Type: AWS::SQS::Queue
        Properties:
          MessageRetentionPeriod: 1209600
  `,
  terraform: `
    resource "aws_sns_topic_subscription" "function" {
      topic_arn = aws_sns_topic.orders.arn
      protocol  = "lambda"
      endpoint  = "arn:aws:lambda:eu-west-1:111122223333:function:orders"

      redrive_policy = jsonencode({
        deadLetterTargetArn = aws_sqs_queue.undelivered.arn
      })
    }

    resource "aws_sns_topic" "orders" {}

    resource "aws_sqs_queue" "undelivered" {
      message_retention_seconds = 1209600
    }
  `,
},
    noFix: "the queue, with a policy that lets SNS send to it, has to be made first",
    references: [
    "https://docs.aws.amazon.com/sns/latest/dg/sns-dead-letter-queues.html",
    "https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html",
  ],
    frameworks: { wellArchitected: ["REL05-BP03", "REL11-BP03"], nist80053: ["CP-10", "SI-17"] },
    similar: ["cdk-nag:SNSRedrivePolicy", "serverless-rules:ES7000", "serverless-rules:aws_sns_topic_subscription_redrive_policy", "service-screener:snsSubscriptionNoDlq"],
  },
  "sns-topic-subscribed": {
    why: `
    SNS drops a message to a topic that nobody subscribes to, and reports it as delivered. An alarm that notifies
    such a topic reaches nobody, and an event that is sent to it is gone. A subscription that somebody adds by hand
    in one region is not there in another one, nor after the topic was replaced.
  `,
    remedy: `
    Subscribe a queue, a function, an address or a chat channel in the same code as the topic. A subscription by mail has
    to be confirmed once. SNS charges for deliveries only.
  `,
    example: {
  cloudformation: `
    Resources:
      Operators:
        Type: AWS::SNS::Topic
      ByMail:
        Type: AWS::SNS::Subscription
        Properties:
          TopicArn: !Ref Operators
          Protocol: email
          Endpoint: operators@example.com
      Errors:
        Type: AWS::CloudWatch::Alarm
        Properties:
          AlarmActions: [!Ref Operators]
  `,
  terraform: `
    resource "aws_sns_topic" "operators" {}

    resource "aws_sns_topic_subscription" "by_mail" {
      topic_arn = aws_sns_topic.operators.arn
      protocol  = "email"
      endpoint  = "operators@example.com"
    }

    resource "aws_cloudwatch_metric_alarm" "errors" {
      alarm_name    = "errors"
      alarm_actions = [aws_sns_topic.operators.arn]
    }
  `,
},
    noFix: "who is to be told is for the people on call to say",
    references: [
    "https://docs.aws.amazon.com/sns/latest/dg/sns-create-subscribe-endpoint-to-topic.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html",
  ],
    frameworks: { wellArchitected: ["REL06-BP03"], nist80053: ["SI-4(5)"] },
  },
  "sqs-dlq-retention": {
    why: `
    A standard queue's message keeps its age when it is moved to the dead-letter queue. What has waited for three days of an
    outage in the source is deleted a day later from a dead-letter queue that keeps messages for four days, perhaps before
    anybody has looked.
  `,
    remedy: `
    Let the dead-letter queue keep messages for longer than its source does, best for the 14 days that SQS allows. Retention
    is not charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::SQS::Queue
        Properties:
          MessageRetentionPeriod: 345600
          RedrivePolicy:
            deadLetterTargetArn: !GetAtt FailedOrders.Arn
            maxReceiveCount: 5
      FailedOrders:
        Type: AWS::SQS::Queue
        Properties:
          MessageRetentionPeriod: 1209600
  `,
  terraform: `
    resource "aws_sqs_queue" "orders" {
      message_retention_seconds = 345600

      redrive_policy = jsonencode({
        deadLetterTargetArn = aws_sqs_queue.failed_orders.arn
        maxReceiveCount     = 5
      })
    }

    resource "aws_sqs_queue" "failed_orders" {
      message_retention_seconds = 1209600
    }
  `,
},
    references: ["https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/setting-up-dead-letter-queue-retention.html"],
    frameworks: { wellArchitected: ["REL05-BP03"], nist80053: ["SI-17"] },
    fixNote: "the dead-letter queue keeps what it has for 14 days, which is not charged",
  },
  "sqs-dlq-takes-effect": {
    why: `
    SNS and EventBridge send to a dead-letter queue by their own names. Where the queue's policy does not let them,
    or its key is the one that AWS manages for SQS, the failed message is dropped all the same, and only a metric
    tells. Lambda and EventBridge reject a FIFO queue.
  `,
    remedy: `
    Give the queue a policy that lets the service send messages to it, and a key of your own whose policy lets the service use
    it, or SQS's own encryption. Take a standard queue. Neither costs anything.
  `,
    example: {
  cloudformation: `
    Resources:
      Undelivered:
        Type: AWS::SQS::Queue
        Properties:
          SqsManagedSseEnabled: true
      Policy:
        Type: AWS::SQS::QueuePolicy
        Properties:
          Queues: [!Ref Undelivered]
          PolicyDocument:
            Statement:
              - Effect: Allow
                Principal: { Service: events.amazonaws.com }
                Action: sqs:SendMessage
                Resource: !GetAtt Undelivered.Arn
                Condition: { ArnEquals: { aws:SourceArn: !GetAtt Rule.Arn } }
      Rule:
        Type: AWS::Events::Rule
        Properties:
          EventPattern: { source: [shop.orders] }
          Targets:
            - Id: Function
              Arn: !GetAtt Function.Arn
              DeadLetterConfig: { Arn: !GetAtt Undelivered.Arn }
  `,
  terraform: `
    resource "aws_sqs_queue" "undelivered" {
      sqs_managed_sse_enabled = true
    }

    resource "aws_sqs_queue_policy" "undelivered" {
      queue_url = aws_sqs_queue.undelivered.url

      policy = jsonencode({
        Version = "2012-10-17"
        Statement = [{
          Effect    = "Allow"
          Principal = { Service = "sns.amazonaws.com" }
          Action    = "sqs:SendMessage"
          Resource  = aws_sqs_queue.undelivered.arn
          Condition = { ArnEquals = { "aws:SourceArn" = "arn:aws:sns:eu-west-1:111122223333:orders" } }
        }]
      })
    }

    resource "aws_sns_topic_subscription" "function" {
      topic_arn = "arn:aws:sns:eu-west-1:111122223333:orders"
      protocol  = "lambda"
      endpoint  = "arn:aws:lambda:eu-west-1:111122223333:function:orders"

      redrive_policy = jsonencode({
        deadLetterTargetArn = aws_sqs_queue.undelivered.arn
      })
    }
  `,
},
    noFix: "who may send to it is for a policy to say, and neither the type of a queue nor a key can be chosen for it",
    references: [
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html",
    "https://docs.aws.amazon.com/sns/latest/dg/sns-configure-dead-letter-queue.html",
    "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html",
    "https://docs.aws.amazon.com/scheduler/latest/UserGuide/configuring-schedule-dlq.html",
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html",
  ],
    frameworks: { wellArchitected: ["REL05-BP03"], nist80053: ["SI-17"] },
  },
  "sqs-dlq": {
    why: `
    A message that its consumers fail at comes back until its retention is over, and is then deleted without a trace.
    Meanwhile it costs capacity and, in a FIFO queue, holds up its message group. A dead-letter queue takes it
    after a number of receives and keeps it, so that it can be looked into and sent again.
  `,
    remedy: `
    Make a second queue of the same type, name it in the redrive policy with a maxReceiveCount of at least 3 (5 where Lambda
    reads the queue), and set an alarm on its messages. It costs nothing as long as it is empty. A FIFO queue's later messages
    then overtake the one that was set aside.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::SQS::Queue
        Properties:
          RedrivePolicy:
            deadLetterTargetArn: !GetAtt FailedOrders.Arn
            maxReceiveCount: 5
      FailedOrders:
        Type: AWS::SQS::Queue
        Properties:
          MessageRetentionPeriod: 1209600
  `,
  terraform: `
    resource "aws_sqs_queue" "orders" {
      redrive_policy = jsonencode({
        deadLetterTargetArn = aws_sqs_queue.failed_orders.arn
        maxReceiveCount     = 5
      })
    }

    resource "aws_sqs_queue" "failed_orders" {
      message_retention_seconds = 1209600
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html",
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html",
    "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html",
  ],
    frameworks: { wellArchitected: ["REL05-BP03", "REL11-BP03"], nist80053: ["CP-10", "SI-17"] },
    similar: [
    "cdk-nag:SQSQueueDLQ",
    "cdk-nag:SQSRedrivePolicy",
    "serverless-rules:ES6000",
    "serverless-rules:aws_sqs_queue_redrive_policy",
    "service-screener:DeadLetterQueue",
    "service-screener:MaxReceiveCountDetection",
  ],
    fixNote: "a message that fails is tried more often before it is set aside",
  },
  "stack-termination-protection": {
    why: `
    One command in the wrong account or folder deletes a stack, and with it all that no policy keeps. With termination protection
    CloudFormation refuses until somebody takes the protection away.
  `,
    remedy: `
    Set \`terminationProtection: true\` on the stacks that hold data. It costs nothing, and does not hinder updates or the replacement of
    single resources.
  `,
    noFix: "it is a property of the stack, which the template does not say",
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-protect-stacks.html",
    "https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.Stack.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9"] },
  },
  "stackset-retain": {
    why: `
    With automatic deployment an account that is moved out of its organizational unit loses the stacks of the set, and all that
    they made. A move in the organization, by people who know nothing of the stacks, then deletes data.
  `,
    remedy: `
    Let the set retain stacks on account removal. They stay in the account as stacks of their own, and are charged until
    somebody deletes them there.
  `,
    example: {
  cloudformation: `
    Resources:
      Baseline:
        Type: AWS::CloudFormation::StackSet
        Properties:
          StackSetName: baseline
          PermissionModel: SERVICE_MANAGED
          AutoDeployment:
            Enabled: true
            RetainStacksOnAccountRemoval: true
  `,
  terraform: `
    resource "aws_cloudformation_stack_set" "baseline" {
      name             = "baseline"
      permission_model = "SERVICE_MANAGED"

      auto_deployment {
        enabled                          = true
        retain_stacks_on_account_removal = true
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-orgs-manage-auto-deployment.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-autodeployment.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-12"] },
    similar: ["kics:stack_retention_disabled"],
    fixNote: "stacks that are retained are charged until somebody deletes them",
  },
  "stateless-design": {
    why: `
    Sticky sessions are a sign of state in the memory or on the disk of single instances. Whoever was bound to a target
    that is lost or replaced loses the session, new targets get few users, and a deployment waits for the last of them.
  `,
    remedy: `
    Keep sessions where every target reads them, in DynamoDB, ElastiCache or a signed cookie, and turn stickiness off. It
    costs a look-up for each request, and the store.
  `,
    example: {
  cloudformation: `
    Resources:
      Web:
        Type: AWS::ElasticLoadBalancingV2::TargetGroup
        Properties:
          Protocol: HTTP
          Port: 80
          TargetGroupAttributes:
            - Key: stickiness.enabled
              Value: "false"
  `,
  terraform: `
    resource "aws_lb_target_group" "web" {
      protocol = "HTTP"
      port     = 80

      stickiness {
        type    = "lb_cookie"
        enabled = false
      }
    }
  `,
},
    noFix: "sessions have to move to a store that every target reads before stickiness is turned off",
    references: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html",
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_mitigate_interaction_failure_stateless.html",
  ],
    frameworks: { wellArchitected: ["REL05-BP06"], nist80053: ["CP-10", "SC-5(2)"] },
  },
  "static-stability": {
    why: `
    When a zone fails, everybody in the region asks for instances in the others at once, and some get none. What already runs
    in the other zones is all that can be counted on.
  `,
    remedy: `
    Run so many that all but one zone's share are enough: for six in three zones, nine. The surplus is charged all the time, and less
    of it is needed the more zones there are.
  `,
    example: {
  needs: { Servers: 6, "aws_autoscaling_group.servers": 6 },
  cloudformation: `
    Resources:
      Servers:
        Type: AWS::AutoScaling::AutoScalingGroup
        Properties:
          MinSize: 9
          MaxSize: 12
          AvailabilityZones: [eu-west-1a, eu-west-1b, eu-west-1c]
  `,
  terraform: `
    resource "aws_autoscaling_group" "servers" {
      min_size           = 9
      max_size           = 12
      availability_zones = ["eu-west-1a", "eu-west-1b", "eu-west-1c"]
    }
  `,
},
    noFix: "how much each zone carries has to be measured",
    references: ["https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/static-stability.html"],
    frameworks: { wellArchitected: ["REL11-BP05"], nist80053: ["CP-2(2)", "CP-10"] },
  },
  "stepfunctions-versioned": {
    why: `
    A change to a state machine takes effect for every execution that starts after it. With versions and an alias, a new
    definition can take a part of the executions first, an alarm can take it back, and the last good one is one call away.
  `,
    remedy: `
    Publish a version with each change and let an alias lead to it, with a deployment preference that shifts traffic step by
    step. Callers start executions by the alias's ARN. Neither is charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Machine:
        Type: AWS::StepFunctions::StateMachine
        Properties:
          RoleArn: !GetAtt Role.Arn
          DefinitionS3Location: { Bucket: definitions, Key: orders.asl.json }
      Version:
        Type: AWS::StepFunctions::StateMachineVersion
        Properties:
          StateMachineArn: !Ref Machine
          StateMachineRevisionId: !GetAtt Machine.StateMachineRevisionId
      Live:
        Type: AWS::StepFunctions::StateMachineAlias
        Properties:
          Name: live
          DeploymentPreference:
            Type: CANARY
            Percentage: 10
            Interval: 5
            StateMachineVersionArn: !Ref Version
  `,
  terraform: `
    resource "aws_sfn_state_machine" "machine" {
      name       = "orders"
      role_arn   = "arn:aws:iam::111122223333:role/orders"
      definition = file("orders.asl.json")
      publish    = true
    }

    resource "aws_sfn_alias" "live" {
      name = "live"

      routing_configuration {
        state_machine_version_arn = aws_sfn_state_machine.machine.state_machine_version_arn
        weight                    = 100
      }
    }
  `,
},
    noFix: "a version and an alias have to be made, and callers have to start executions by the alias",
    references: [
    "https://docs.aws.amazon.com/step-functions/latest/dg/concepts-cd-aliasing-versioning.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachinealias.html",
  ],
    frameworks: { wellArchitected: ["REL08-BP05"], nist80053: ["CM-3", "SI-2"] },
  },
  "store-kept": {
    why: `
    A stack that is deleted, a resource that is taken out of the code, a change that replaces it: each deletes
    a data store within minutes, and by default most of its backups with it. Nothing stands in the way here, and
    nothing is left afterwards.
  `,
    remedy: `
    Turn deletion protection on, or keep the store by its deletion policy and its update-replace policy: the
    default of the latter is to delete. In Terraform keep it by \`prevent_destroy\`, which ends when the block is
    taken out, or let a database leave its last snapshot. What is retained is charged until somebody deletes it.
  `,
    example: {
  cloudformation: `
    Resources:
      Database:
        Type: AWS::RDS::DBInstance
        DeletionPolicy: Snapshot
        UpdateReplacePolicy: Snapshot
        Properties:
          Engine: postgres
          DeletionProtection: true
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      engine                    = "postgres"
      deletion_protection       = true
      final_snapshot_identifier = "database-last"

      lifecycle {
        prevent_destroy = true
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html",
    "https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-12"] },
    similar: ["cfn-lint:I3011"],
    fixNote: "what is kept is charged until somebody deletes it, and is deleted on purpose only",
  },
  "target-group-detection-time": {
    why: `
    Until a target has failed as many checks as the threshold says, the load balancer goes on sending requests to it.
    When a zone is lost, its share of all requests fails for the interval times the threshold, and nothing else in
    the recovery starts sooner.
  `,
    remedy: `
    Shorten the interval, down to 5 seconds, before lowering the threshold: with fewer than two or three failures a
    single slow answer takes a target out. Checks come from every node, so a short interval means more requests.
  `,
    example: {
  cloudformation: `
    Resources:
      Targets:
        Type: AWS::ElasticLoadBalancingV2::TargetGroup
        Properties:
          Protocol: HTTP
          Port: 80
          VpcId: vpc-0123
          HealthCheckPath: /health
          HealthCheckIntervalSeconds: 10
          UnhealthyThresholdCount: 3
  `,
  terraform: `
    resource "aws_lb_target_group" "web" {
      protocol = "HTTP"
      port     = 80
      vpc_id   = "vpc-0123"

      health_check {
        path                = "/health"
        interval            = 10
        unhealthy_threshold = 3
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/target-group-health-checks.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP01", "REL13-BP01"], nist80053: ["CP-10", "SI-13(5)"] },
    fixNote: "a shorter interval means more requests from every node",
  },
  "target-group-health-check": {
    why: `
    A load balancer only leaves out what it knows to be unhealthy. For functions it does not look unless it is told
    to. For a group that is checked over HTTP the default path is the start page, which is often a redirect, a static
    file or a page behind a login, and says little about whether the application works.
  `,
    remedy: `
    Give the check a path that answers only when this instance can do its work, and that does not fail for all
    instances at once when something that they share is down. Each check of a function is an invocation and is charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Targets:
        Type: AWS::ElasticLoadBalancingV2::TargetGroup
        Properties: { Protocol: HTTP, Port: 80, VpcId: vpc-0123, HealthCheckPath: /health }
  `,
  terraform: `
    resource "aws_lb_target_group" "web" {
      protocol = "HTTP"
      port     = 80
      vpc_id   = "vpc-0123"

      health_check {
        path = "/health"
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP01"], nist80053: ["CP-10", "SI-13(5)"] },
    similar: ["checkov:CKV_AWS_261", "steampipe-terraform-aws-compliance:elb_lb_target_group_use_health_check"],
    fixNote: "each check of a function is an invocation and is charged",
  },
  "target-group-zones": {
    why: `
    A zone is only survived when all three have others left: the load balancer needs nodes there, the targets have to
    stand there, and the health check must find out which of them still answer. One that knows fewer zones than the
    others makes their redundancy useless.
  `,
    remedy: `
    Let what registers with the target group use subnets in as many zones as are asked for, give the load balancer a
    subnet in each of them, and leave health checks on.
  `,
    example: {
  cloudformation: `
    Resources:
      SubnetA:
        Type: AWS::EC2::Subnet
        Properties: { VpcId: vpc-0123, CidrBlock: 10.0.0.0/24, AvailabilityZone: !Select [0, !GetAZs ""] }
      SubnetB:
        Type: AWS::EC2::Subnet
        Properties: { VpcId: vpc-0123, CidrBlock: 10.0.1.0/24, AvailabilityZone: !Select [1, !GetAZs ""] }
      Balancer:
        Type: AWS::ElasticLoadBalancingV2::LoadBalancer
        Properties: { Subnets: [!Ref SubnetA, !Ref SubnetB] }
      Listener:
        Type: AWS::ElasticLoadBalancingV2::Listener
        Properties:
          LoadBalancerArn: !Ref Balancer
          Protocol: HTTP
          Port: 80
          DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Targets }]
      Targets:
        Type: AWS::ElasticLoadBalancingV2::TargetGroup
        Properties: { Protocol: HTTP, Port: 80, VpcId: vpc-0123, HealthCheckPath: /health }
      Web:
        Type: AWS::AutoScaling::AutoScalingGroup
        Properties:
          LaunchTemplate: { LaunchTemplateName: web, Version: "1" }
          MinSize: "2"
          MaxSize: "4"
          VPCZoneIdentifier: [!Ref SubnetA, !Ref SubnetB]
          TargetGroupARNs: [!Ref Targets]
  `,
  terraform: `
    data "aws_availability_zones" "here" {
      state = "available"
    }

    resource "aws_subnet" "web" {
      count             = 2
      vpc_id            = "vpc-0123"
      cidr_block        = "10.0.\${count.index}.0/24"
      availability_zone = data.aws_availability_zones.here.names[count.index]
    }

    resource "aws_lb" "web" {
      subnets = aws_subnet.web[*].id
    }

    resource "aws_lb_listener" "http" {
      load_balancer_arn = aws_lb.web.arn
      port              = 80

      default_action {
        type             = "forward"
        target_group_arn = aws_lb_target_group.web.arn
      }
    }

    resource "aws_lb_target_group" "web" {
      protocol = "HTTP"
      port     = 80
      vpc_id   = "vpc-0123"

      health_check {
        path = "/health"
      }
    }

    resource "aws_autoscaling_group" "web" {
      min_size            = 2
      max_size            = 4
      vpc_zone_identifier = aws_subnet.web[*].id
      target_group_arns   = [aws_lb_target_group.web.arn]

      launch_template {
        name = "web"
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-add-availability-zone.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP01", "REL11-BP02"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
    fixNote: "AWS takes no other value for instances and addresses",
  },
  "tgw-attachment-zones": {
    why: `
    A transit gateway reaches a VPC by the subnets of the attachment. What stands in an Availability Zone without one cannot use
    the transit gateway at all, and with a single subnet the VPC is cut off when that zone is lost.
  `,
    remedy: `
    Name one subnet in each zone that the VPC uses, at least two. Further subnets of an attachment cost nothing.
  `,
    example: {
  cloudformation: `
    Resources:
      Attachment:
        Type: AWS::EC2::TransitGatewayVpcAttachment
        Properties:
          TransitGatewayId: !Ref Gateway
          SubnetIds: [!Ref SubnetA, !Ref SubnetB]
      Gateway:
        Type: AWS::EC2::TransitGateway
      SubnetA:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [0, !GetAZs ""]
      SubnetB:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [1, !GetAZs ""]
  `,
  terraform: `
    data "aws_availability_zones" "here" {}

    resource "aws_subnet" "private" {
      count             = 2
      availability_zone = data.aws_availability_zones.here.names[count.index]
    }

    resource "aws_ec2_transit_gateway" "hub" {}

    resource "aws_ec2_transit_gateway_vpc_attachment" "network" {
      transit_gateway_id = aws_ec2_transit_gateway.hub.id
      subnet_ids         = aws_subnet.private[*].id
    }
  `,
},
    noFix: "which subnets there are in a second zone is for the network to say",
    references: [
    "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html",
    "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-best-design-practices.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
  },
  "vpc-subnets-zones": {
    why: `
    Whatever stands in a VPC stands in the zones of its subnets. With all subnets of a kind in one Availability Zone there is
    nowhere to fail over to: what needs a public or a private subnet is gone with the zone, and no database, balancer or
    group can be spread.
  `,
    remedy: `
    Add subnets in a second zone, public and private ones where there are both. Subnets cost nothing; what is placed in
    them and the traffic between zones do.
  `,
    example: {
  cloudformation: `
    Resources:
      Vpc:
        Type: AWS::EC2::VPC
        Properties:
          CidrBlock: 10.0.0.0/16
      First:
        Type: AWS::EC2::Subnet
        Properties:
          VpcId: !Ref Vpc
          CidrBlock: 10.0.0.0/24
          AvailabilityZone: !Select [0, !GetAZs ""]
      Second:
        Type: AWS::EC2::Subnet
        Properties:
          VpcId: !Ref Vpc
          CidrBlock: 10.0.1.0/24
          AvailabilityZone: !Select [1, !GetAZs ""]
  `,
  terraform: `
    data "aws_availability_zones" "here" {}

    resource "aws_vpc" "network" {
      cidr_block = "10.0.0.0/16"
    }

    resource "aws_subnet" "private" {
      count             = 2
      vpc_id            = aws_vpc.network.id
      cidr_block        = cidrsubnet(aws_vpc.network.cidr_block, 8, count.index)
      availability_zone = data.aws_availability_zones.here.names[count.index]
    }
  `,
},
    noFix: "the addresses and the routes of further subnets are for the network to say",
    references: [
    "https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html",
    "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-example-private-subnets-nat.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
    similar: ["prowler:vpc_subnet_different_az", "service-screener:VPCMultiAZ"],
  },
  "vpn-redundant": {
    why: `
    The two tunnels of a VPN connection survive the loss of an endpoint at AWS. At the other end both lead to one customer
    gateway device: when it fails, or its line does, the networks are cut off from each other.
  `,
    remedy: `
    Add a second VPN connection from the same gateway at AWS to a second device with an address of its own, best with
    routes by BGP, which move the traffic by themselves. Each connection is charged by the hour.
  `,
    example: {
  cloudformation: `
    Resources:
      Gateway:
        Type: AWS::EC2::TransitGateway
      FirstDevice:
        Type: AWS::EC2::CustomerGateway
        Properties:
          Type: ipsec.1
          IpAddress: 192.0.2.1
      SecondDevice:
        Type: AWS::EC2::CustomerGateway
        Properties:
          Type: ipsec.1
          IpAddress: 198.51.100.1
      First:
        Type: AWS::EC2::VPNConnection
        Properties:
          Type: ipsec.1
          TransitGatewayId: !Ref Gateway
          CustomerGatewayId: !Ref FirstDevice
      Second:
        Type: AWS::EC2::VPNConnection
        Properties:
          Type: ipsec.1
          TransitGatewayId: !Ref Gateway
          CustomerGatewayId: !Ref SecondDevice
  `,
  terraform: `
    resource "aws_ec2_transit_gateway" "hub" {}

    resource "aws_customer_gateway" "device" {
      for_each   = toset(["192.0.2.1", "198.51.100.1"])
      type       = "ipsec.1"
      ip_address = each.value
    }

    resource "aws_vpn_connection" "office" {
      for_each            = aws_customer_gateway.device
      type                = "ipsec.1"
      transit_gateway_id  = aws_ec2_transit_gateway.hub.id
      customer_gateway_id = each.value.id
    }
  `,
},
    noFix: "a second device with an address of its own has to be set up first",
    references: [
    "https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-redundant-connection.html",
    "https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html",
  ],
    frameworks: { wellArchitected: ["REL02-BP02"], nist80053: ["CP-8", "CP-10", "SI-13(5)"] },
  },
  "workload-availability": {
    why: `
    What a request passes one after the other is available for less of the time than each of its links: two of 99.9 % make 99.8 %. An objective
    above what AWS's service level agreements add up to is met by luck.
  `,
    remedy: `
    Run the link that the finding stands at in two Availability Zones, for which AWS agrees to more, or the whole chain in two regions between which health checks
    move users. Where less is enough, state it under \`availability\` in the configuration. What runs twice costs twice.
  `,
    example: {
  cloudformation: `
    Resources:
      Web:
        Type: AWS::ElasticLoadBalancingV2::LoadBalancer
        Properties:
          Subnets: [!Ref One, !Ref Two]
      One:
        Type: AWS::EC2::Subnet
        Properties: { AvailabilityZone: eu-west-1a, CidrBlock: 10.0.0.0/24, VpcId: !Ref Vpc }
      Two:
        Type: AWS::EC2::Subnet
        Properties: { AvailabilityZone: eu-west-1b, CidrBlock: 10.0.1.0/24, VpcId: !Ref Vpc }
      Vpc:
        Type: AWS::EC2::VPC
        Properties: { CidrBlock: 10.0.0.0/16 }
  `,
  terraform: `
    resource "aws_lb" "web" {
      subnets = [aws_subnet.one.id, aws_subnet.two.id]
    }

    resource "aws_subnet" "one" {
      vpc_id            = aws_vpc.main.id
      availability_zone = "eu-west-1a"
      cidr_block        = "10.0.0.0/24"
    }

    resource "aws_subnet" "two" {
      vpc_id            = aws_vpc.main.id
      availability_zone = "eu-west-1b"
      cidr_block        = "10.0.1.0/24"
    }

    resource "aws_vpc" "main" {
      cidr_block = "10.0.0.0/16"
    }
  `,
},
    noFix: "what is to run twice is for the workload to say: the finding stands at the weakest link",
    references: [
    "https://aws.amazon.com/legal/service-level-agreements/",
    "https://docs.aws.amazon.com/whitepapers/latest/availability-and-beyond-improving-resilience/availability-with-dependencies.html",
    "https://docs.aws.amazon.com/whitepapers/latest/availability-and-beyond-improving-resilience/availability-with-redundancy.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP07"], nist80053: ["CP-2"] },
  },
  "workload-compute-as-large": {
    why: `
    A smaller copy must grow before it can take over, within the objective, when everybody else wants to grow in the same
    region. Until then it fails under the load that it was made for.
  `,
    remedy: `
    Give the twin the limits, sizes and instance types of home, or reserve capacity for the difference. It costs as much
    as at home.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Resources:
      Servers:
        Type: AWS::AutoScaling::AutoScalingGroup
        Properties:
          MinSize: 2
          MaxSize: 6
          TargetGroupARNs: [!Ref Web]
      Web:
        Type: AWS::ElasticLoadBalancingV2::TargetGroup
  `,
  terraform: `
    locals {
      regions = toset(["eu-west-1", "eu-central-1"])
    }

    resource "aws_autoscaling_group" "servers" {
      for_each          = local.regions
      region            = each.key
      min_size          = 2
      max_size          = 6
      target_group_arns = [aws_lb_target_group.web[each.key].arn]
    }

    resource "aws_lb_target_group" "web" {
      for_each = local.regions
      region   = each.key
    }
  `,
},
    noFix: "the twin says by several properties how large it is, and which of them is to grow costs differently",
    references: [
    "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html",
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_planning_for_recovery_disaster_recovery.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-7", "CP-10"] },
  },
  "workload-compute-defined": {
    why: `
    Data that has been brought to another region serves nobody there. What is not defined in the recovery region has to
    be written, tried and deployed while users wait.
  `,
    remedy: `
    Deploy what serves in the recovery region, too, from the same template or module; it may be scaled to zero there.
    Where two resources stand for each other and are not one in code, pair them under \`twins\` in the configuration.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Resources:
      Servers:
        Type: AWS::AutoScaling::AutoScalingGroup
        Properties:
          MinSize: 2
          MaxSize: 6
          TargetGroupARNs: [!Ref Web]
      Web:
        Type: AWS::ElasticLoadBalancingV2::TargetGroup
  `,
  terraform: `
    locals {
      regions = toset(["eu-west-1", "eu-central-1"])
    }

    resource "aws_autoscaling_group" "servers" {
      for_each          = local.regions
      region            = each.key
      min_size          = 2
      max_size          = 6
      target_group_arns = [aws_lb_target_group.web[each.key].arn]
    }

    resource "aws_lb_target_group" "web" {
      for_each = local.regions
      region   = each.key
    }
  `,
},
    noFix: "what serves has to be deployed to the recovery region, which a template does not say",
    references: [
    "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html",
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_planning_for_recovery_disaster_recovery.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-7", "CP-10"] },
  },
  "workload-compute-running": {
    why: `
    Capacity that has to be started in a failover depends on control planes and on capacity that everybody else asks
    for in the same minutes. What runs already, however small, can serve at once and be scaled.
  `,
    remedy: `
    Keep at least one instance or task of it running in the recovery region. That costs a part of what it costs at home,
    and shows every day that it works.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Resources:
      Servers:
        Type: AWS::AutoScaling::AutoScalingGroup
        Properties:
          MinSize: 2
          MaxSize: 6
          TargetGroupARNs: [!Ref Web]
      Web:
        Type: AWS::ElasticLoadBalancingV2::TargetGroup
  `,
  terraform: `
    locals {
      regions = toset(["eu-west-1", "eu-central-1"])
    }

    resource "aws_autoscaling_group" "servers" {
      for_each          = local.regions
      region            = each.key
      min_size          = 2
      max_size          = 6
      target_group_arns = [aws_lb_target_group.web[each.key].arn]
    }

    resource "aws_lb_target_group" "web" {
      for_each = local.regions
      region   = each.key
    }
  `,
},
    noFix: "what keeps the twin running differs by kind and by what calls it",
    references: [
    "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html",
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_planning_for_recovery_disaster_recovery.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-7", "CP-10"] },
  },
  "workload-data-replicated": {
    why: `
    Some stores have no live copy in another region: all that can be brought there are snapshots, as old as the last copy
    of one. A tier that counts on live data is not reached by them, whatever else stands ready.
  `,
    remedy: `
    Keep the data in a store that replicates, copy it by a job of your own and attest that in the configuration under
    \`attest.stores\`, or choose a tier that a restore from a copied snapshot can meet.
  `,
    noFix: "the data has to move to a store that replicates, or somebody has to attest a copy",
    references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts.Limitations.html",
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_planning_for_recovery_disaster_recovery.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7"] },
  },
  "workload-failover-automated": {
    why: `
    Steps that people must do in order, in consoles, under pressure, take hours, and are done wrong. With health-checked
    records, an accelerator or a switch, the decision to leave a region is all that is left to people, if that.
  `,
    remedy: `
    Give the records of both regions health checks or evaluated targets, or put a routing control or a Region switch
    plan of Amazon Application Recovery Controller before them, where a person is to decide. Health checks, routing
    controls and plans are charged.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Parameters:
      Role: { Type: String, AllowedValues: [PRIMARY, SECONDARY] }
    Resources:
      Web:
        Type: AWS::ElasticLoadBalancingV2::LoadBalancer
      Record:
        Type: AWS::Route53::RecordSet
        Properties:
          HostedZoneName: example.com.
          Name: www.example.com.
          Type: A
          SetIdentifier: !Ref AWS::Region
          Failover: !Ref Role
          AliasTarget:
            DNSName: !GetAtt Web.DNSName
            HostedZoneId: !GetAtt Web.CanonicalHostedZoneID
            EvaluateTargetHealth: true
  `,
  terraform: `
    resource "aws_lb" "web" {
      region = "eu-west-1"
    }

    resource "aws_lb" "web_in_recovery" {
      region = "eu-central-1"
    }

    resource "aws_route53_record" "www" {
      for_each = { PRIMARY = aws_lb.web, SECONDARY = aws_lb.web_in_recovery }

      zone_id        = "Z0123456789"
      name           = "www.example.com"
      type           = "A"
      set_identifier = each.key

      failover_routing_policy {
        type = each.key
      }

      alias {
        name                   = each.value.dns_name
        zone_id                = each.value.zone_id
        evaluate_target_health = true
      }
    }
  `,
},
    noFix: "what tells that a region is lost, and who decides, is for the workload to say",
    references: [
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_planning_for_recovery_auto_recovery.html",
    "https://docs.aws.amazon.com/r53recovery/latest/dg/what-is-route53-recovery.html",
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-types.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP05"], nist80053: ["CP-7", "CP-10"] },
  },
  "workload-recovery-region": {
    why: `
    What stands in one region only is gone for as long as that region is. To build it again elsewhere then takes
    networks, roles, quotas and images that nobody has tried there, while everybody else does the same.
  `,
    remedy: `
    Deploy what recovery needs in a second region, data and network first, from the same code. Where a template or a
    module is deployed twice already, state both deployments under \`workloads\` in the configuration. Where data must not
    leave its region, state \`recovery: []\`.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::S3::Bucket
  `,
  terraform: `
    provider "aws" {
      region = "eu-west-1"
    }

    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_s3_bucket" "orders" {
      bucket = "orders"
    }

    resource "aws_s3_bucket" "orders_in_recovery" {
      provider = aws.recovery
      bucket   = "orders-in-recovery"
    }
  `,
},
    noFix: "a second region is a deployment of its own and not a property",
    references: [
    "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html",
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_planning_for_recovery_disaster_recovery.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL13-BP02"], nist80053: ["CP-6", "CP-7"] },
  },
  "workload-recovery-tested": {
    why: `
    A way back that nobody has gone is a guess. Backups that cannot be restored, roles that lack a right and capacity that is not there
    are found by trying, in a drill or on the day.
  `,
    remedy: `
    Add an experiment of AWS Fault Injection Service, a restore testing plan of AWS Backup or a Region switch plan, and carry them out on a
    schedule; or attest the last drill under \`attest.lastDrill\` in the configuration. Experiments and restores are charged by use.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::DynamoDB::Table
      Tests:
        Type: AWS::Backup::RestoreTestingPlan
        Properties:
          RestoreTestingPlanName: weekly
          ScheduleExpression: cron(0 5 ? * SUN *)
          RecoveryPointSelection:
            Algorithm: LATEST_WITHIN_WINDOW
            IncludeVaults: ["*"]
            RecoveryPointTypes: [SNAPSHOT]
      Tables:
        Type: AWS::Backup::RestoreTestingSelection
        Properties:
          RestoreTestingPlanName: !Ref Tests
          RestoreTestingSelectionName: tables
          ProtectedResourceType: DynamoDB
          IamRoleArn: !GetAtt Restorer.Arn
          ProtectedResourceArns: ["*"]
      Restorer:
        Type: AWS::IAM::Role
  `,
  terraform: `
    resource "aws_dynamodb_table" "orders" {
      name = "orders"
    }

    resource "aws_backup_restore_testing_plan" "weekly" {
      name                = "weekly"
      schedule_expression = "cron(0 5 ? * SUN *)"

      recovery_point_selection {
        algorithm            = "LATEST_WITHIN_WINDOW"
        include_vaults       = ["*"]
        recovery_point_types = ["SNAPSHOT"]
      }
    }

    resource "aws_backup_restore_testing_selection" "tables" {
      name                      = "tables"
      restore_testing_plan_name = aws_backup_restore_testing_plan.weekly.name
      protected_resource_type   = "DynamoDB"
      iam_role_arn              = "arn:aws:iam::111122223333:role/restorer"
      protected_resource_arns   = ["*"]
    }
  `,
},
    noFix: "what is tried out, and when, is for the people on call to say",
    references: [
    "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_planning_for_recovery_dr_tested.html",
    "https://docs.aws.amazon.com/fis/latest/userguide/what-is.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/restore-testing.html",
  ],
    frameworks: { wellArchitected: ["REL12-BP04", "REL13-BP03"], nist80053: ["CP-4"] },
  },
  "workload-routing-active": {
    why: `
    Of a region that serves nobody, nobody knows whether it can. Where each serves its share every day, losing one
    costs only the requests that were under way.
  `,
    remedy: `
    Have latency, weighted or geolocation records for each region, or an accelerator with an endpoint group in each.
    Each region must be able to carry the load of all, which costs more the fewer regions there are.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Resources:
      Web:
        Type: AWS::ElasticLoadBalancingV2::LoadBalancer
      Record:
        Type: AWS::Route53::RecordSet
        Properties:
          HostedZoneName: example.com.
          Name: www.example.com.
          Type: A
          SetIdentifier: !Ref AWS::Region
          Region: !Ref AWS::Region
          AliasTarget:
            DNSName: !GetAtt Web.DNSName
            HostedZoneId: !GetAtt Web.CanonicalHostedZoneID
            EvaluateTargetHealth: true
  `,
  terraform: `
    resource "aws_lb" "web" {
      region = "eu-west-1"
    }

    resource "aws_lb" "web_in_recovery" {
      region = "eu-central-1"
    }

    resource "aws_route53_record" "www" {
      for_each = { eu-west-1 = aws_lb.web, eu-central-1 = aws_lb.web_in_recovery }

      zone_id        = "Z0123456789"
      name           = "www.example.com"
      type           = "A"
      set_identifier = each.key

      latency_routing_policy {
        region = each.key
      }

      alias {
        name                   = each.value.dns_name
        zone_id                = each.value.zone_id
        evaluate_target_health = true
      }
    }
  `,
},
    noFix: "the entries of the other region have to be made first",
    references: [
    "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html",
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-7", "SC-36"] },
  },
  "workload-routing": {
    why: `
    Users reach what a name or an address leads to. Where that is one load balancer in one region, nothing sends them
    elsewhere when the region fails: somebody must change records by hand, and wait until caches have forgotten the old ones.
  `,
    remedy: `
    Put records with failover, latency or weighted routing, an accelerator with an endpoint group in each region, or a
    distribution with an origin group before the entries of both regions. Accelerators and health checks are charged.
  `,
    example: {
  inBothRegions: true,
  cloudformation: `
    Parameters:
      Role: { Type: String, AllowedValues: [PRIMARY, SECONDARY] }
    Resources:
      Web:
        Type: AWS::ElasticLoadBalancingV2::LoadBalancer
      Record:
        Type: AWS::Route53::RecordSet
        Properties:
          HostedZoneName: example.com.
          Name: www.example.com.
          Type: A
          SetIdentifier: !Ref AWS::Region
          Failover: !Ref Role
          AliasTarget:
            DNSName: !GetAtt Web.DNSName
            HostedZoneId: !GetAtt Web.CanonicalHostedZoneID
            EvaluateTargetHealth: true
  `,
  terraform: `
    resource "aws_lb" "web" {
      region = "eu-west-1"
    }

    resource "aws_lb" "web_in_recovery" {
      region = "eu-central-1"
    }

    resource "aws_route53_record" "www" {
      for_each = { PRIMARY = aws_lb.web, SECONDARY = aws_lb.web_in_recovery }

      zone_id        = "Z0123456789"
      name           = "www.example.com"
      type           = "A"
      set_identifier = each.key

      failover_routing_policy {
        type = each.key
      }

      alias {
        name                   = each.value.dns_name
        zone_id                = each.value.zone_id
        evaluate_target_health = true
      }
    }
  `,
},
    noFix: "the entries of both regions have to be made first",
    references: [
    "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html",
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover.html",
    "https://docs.aws.amazon.com/global-accelerator/latest/dg/about-endpoint-groups.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP02", "REL13-BP02"], nist80053: ["CP-7", "CP-10"] },
  },
  "workload-rpo": {
    why: `
    The RPO of a workload is that of its worst store: what is consistent only as a whole is as old as its oldest part. A standby
    repeats a mistake, and whatever stays in one region goes with it.
  `,
    remedy: `
    Change the store that the finding stands at: back it up more often, or replicate it to where the disruption does not reach. Where less is enough,
    state the objective under \`objectives\` in the configuration. More backups and replicas are charged by their size.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::DynamoDB::GlobalTable
        Properties:
          BillingMode: PAY_PER_REQUEST
          AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
          KeySchema: [{ AttributeName: id, KeyType: HASH }]
          Replicas:
            - Region: eu-west-1
              PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }
            - Region: eu-central-1
              PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }
  `,
  terraform: `
    resource "aws_dynamodb_table" "orders" {
      name         = "orders"
      billing_mode = "PAY_PER_REQUEST"
      hash_key     = "id"

      attribute {
        name = "id"
        type = "S"
      }

      point_in_time_recovery {
        enabled = true
      }

      replica {
        region_name            = "eu-central-1"
        point_in_time_recovery = true
      }
    }
  `,
},
    noFix: "the finding stands at the store that has to change, whose own rules have fixes",
    references: [
    "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_planning_for_recovery_objective_defined_recovery.html",
    "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_planning_for_recovery_disaster_recovery.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP01", "REL13-BP02"], nist80053: ["CP-2", "CP-9"] },
  },
  "workload-rto": {
    why: `
    The RTO of a workload is its longest way back: somebody notices and decides, data comes back before what needs it, and users are
    sent there last. One slow step decides, however fast the others are.
  `,
    remedy: `
    Change the step that the finding stands at, which takes the longest: let it start by itself, or keep what it waits for ready. Where more time
    is allowed, state the objective under \`objectives\` in the configuration, and what you have measured under \`assumptions\`.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::DynamoDB::GlobalTable
        Properties:
          BillingMode: PAY_PER_REQUEST
          AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
          KeySchema: [{ AttributeName: id, KeyType: HASH }]
          Replicas:
            - Region: eu-west-1
              PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }
            - Region: eu-central-1
              PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }
  `,
  terraform: `
    resource "aws_dynamodb_table" "orders" {
      name         = "orders"
      billing_mode = "PAY_PER_REQUEST"
      hash_key     = "id"

      attribute {
        name = "id"
        type = "S"
      }

      point_in_time_recovery {
        enabled = true
      }

      replica {
        region_name            = "eu-central-1"
        point_in_time_recovery = true
      }
    }
  `,
},
    noFix: "the finding stands at the step that takes the longest, and that differs by workload",
    references: [
    "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_planning_for_recovery_objective_defined_recovery.html",
    "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_planning_for_recovery_disaster_recovery.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP01", "REL13-BP02"], nist80053: ["CP-2", "CP-10"] },
  },
  "workload-single-point": {
    why: `
    Whatever stands on the way of a request is as available as its weakest part. A resource that runs once, in one Availability
    Zone, and that nothing brings back by itself, stops all that needs it until somebody has noticed and acted.
  `,
    remedy: `
    Have a second one in another Availability Zone, or let a group or the service replace it: an Auto Scaling group, Multi-AZ,
    replicas. What runs twice is charged twice. If people are quick enough, state so under \`assumptions\` in the configuration.
  `,
    example: {
  cloudformation: `
    Resources:
      Web:
        Type: AWS::ElasticLoadBalancingV2::LoadBalancer
        Properties:
          Subnets: [!Ref One, !Ref Two]
      Listener:
        Type: AWS::ElasticLoadBalancingV2::Listener
        Properties: { LoadBalancerArn: !Ref Web, DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Targets }] }
      Targets:
        Type: AWS::ElasticLoadBalancingV2::TargetGroup
        Properties: { Port: 80, Protocol: HTTP, VpcId: !Ref Vpc }
      Servers:
        Type: AWS::AutoScaling::AutoScalingGroup
        Properties:
          MinSize: "2"
          MaxSize: "4"
          VPCZoneIdentifier: [!Ref One, !Ref Two]
          TargetGroupARNs: [!Ref Targets]
          HealthCheckType: ELB
      One:
        Type: AWS::EC2::Subnet
        Properties: { AvailabilityZone: eu-west-1a, CidrBlock: 10.0.0.0/24, VpcId: !Ref Vpc }
      Two:
        Type: AWS::EC2::Subnet
        Properties: { AvailabilityZone: eu-west-1b, CidrBlock: 10.0.1.0/24, VpcId: !Ref Vpc }
      Vpc:
        Type: AWS::EC2::VPC
        Properties: { CidrBlock: 10.0.0.0/16 }
  `,
  terraform: `
    resource "aws_lb" "web" {
      subnets = [aws_subnet.one.id, aws_subnet.two.id]
    }

    resource "aws_lb_listener" "web" {
      load_balancer_arn = aws_lb.web.arn

      default_action {
        type             = "forward"
        target_group_arn = aws_lb_target_group.web.arn
      }
    }

    resource "aws_lb_target_group" "web" {
      port     = 80
      protocol = "HTTP"
      vpc_id   = aws_vpc.main.id
    }

    resource "aws_autoscaling_group" "servers" {
      min_size            = 2
      max_size            = 4
      vpc_zone_identifier = [aws_subnet.one.id, aws_subnet.two.id]
      target_group_arns   = [aws_lb_target_group.web.arn]
      health_check_type   = "ELB"
    }

    resource "aws_subnet" "one" {
      vpc_id            = aws_vpc.main.id
      availability_zone = "eu-west-1a"
      cidr_block        = "10.0.0.0/24"
    }

    resource "aws_subnet" "two" {
      vpc_id            = aws_vpc.main.id
      availability_zone = "eu-west-1b"
      cidr_block        = "10.0.1.0/24"
    }

    resource "aws_vpc" "main" {
      cidr_block = "10.0.0.0/16"
    }
  `,
},
    noFix: "what is to run twice is for the workload to say: the finding stands at it",
    references: [
    "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_fault_isolation_multiaz_region_system.html",
    "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_withstand_component_failures_auto_healing_system.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP03"], nist80053: ["CP-10", "SI-13(5)"] },
  },
  "workload-watched": {
    why: `
    What nobody watches is found broken by its users. The time until somebody knows is a part of every recovery, and without an alarm
    it is the longest part.
  `,
    remedy: `
    Define alarms on what users notice (errors, latency, unhealthy hosts) and on the data stores, and give each an action that reaches
    whoever is on call. Each alarm is charged a little.
  `,
    example: {
  cloudformation: `
    Resources:
      Orders:
        Type: AWS::DynamoDB::Table
      Throttled:
        Type: AWS::CloudWatch::Alarm
        Properties:
          Namespace: AWS/DynamoDB
          MetricName: ThrottledRequests
          Dimensions: [{ Name: TableName, Value: !Ref Orders }]
          Statistic: Sum
          Period: 60
          EvaluationPeriods: 3
          Threshold: 0
          ComparisonOperator: GreaterThanThreshold
          AlarmActions: [!Ref OnCall]
      OnCall:
        Type: AWS::SNS::Topic
  `,
  terraform: `
    resource "aws_dynamodb_table" "orders" {
      name = "orders"
    }

    resource "aws_sns_topic" "on_call" {
      name = "on-call"
    }

    resource "aws_cloudwatch_metric_alarm" "throttled" {
      alarm_name          = "orders-throttled"
      namespace           = "AWS/DynamoDB"
      metric_name         = "ThrottledRequests"
      dimensions          = { TableName = aws_dynamodb_table.orders.name }
      statistic           = "Sum"
      period              = 60
      evaluation_periods  = 3
      threshold           = 0
      comparison_operator = "GreaterThanThreshold"
      alarm_actions       = [aws_sns_topic.on_call.arn]
    }
  `,
},
    noFix: "what users notice, and who is to be told, is for the people on call to say",
    references: [
    "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_monitor_aws_resources_monitor_resources.html",
    "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Best_Practice_Recommended_Alarms_AWS_Services.html",
  ],
    frameworks: { wellArchitected: ["REL06-BP01", "REL11-BP01"], nist80053: ["SI-4"] },
  },
  "zonal-shift-enabled": {
    why: `
    A zone that is only partly impaired often still passes health checks, so that nothing leaves it by itself. With
    zonal shift one call, or AWS by itself where autoshift is configured, takes a zone out of the load balancer and
    keeps the group from launching there, without a change to the template.
  `,
    remedy: `
    Turn zonal shift on for the load balancer and for the group behind it. It costs nothing. What is left in the
    other zones has to carry the whole load, so keep enough capacity there. Terraform's aws provider has no argument
    for the group yet: the awscc provider has, and so has the AWS CLI.
  `,
    example: {
  cloudformation: `
    Resources:
      Balancer:
        Type: AWS::ElasticLoadBalancingV2::LoadBalancer
        Properties:
          Subnets: [subnet-0a, subnet-0b]
          LoadBalancerAttributes: [{ Key: zonal_shift.config.enabled, Value: "true" }]
  `,
  terraform: `
    resource "aws_lb" "web" {
      subnets            = ["subnet-0a", "subnet-0b"]
      enable_zonal_shift = true
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/r53recovery/latest/dg/arc-zonal-shift.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/enable-zonal-shift.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-zonal-shift.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP02"], nist80053: ["CP-10"] },
    fixNote: "it costs nothing; unhealthy instances are replaced during a shift as before",
  },
  "zone-names-not-fixed": {
    why: `
    The name of an Availability Zone begins with its region, and AWS rejects it in any other. A template that names its
    zones literally cannot be deployed to a second region, which mostly shows when that region is to take over.
  `,
    remedy: `
    Ask for the zones of the region at hand: \`Fn::GetAZs\` in CloudFormation, \`aws_availability_zones\` in Terraform, or a
    parameter for each region. Existing subnets stay as they are as long as the zone that comes of it is the same.
  `,
    example: {
  cloudformation: `
    Resources:
      Subnet:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [0, !GetAZs ""]
  `,
  terraform: `
    provider "aws" {
      region = "eu-west-1"
    }

    data "aws_availability_zones" "here" {}

    resource "aws_subnet" "private" {
      availability_zone = data.aws_availability_zones.here.names[0]
    }
  `,
},
    noFix: "which zone of another region stands for it is for the network to say",
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getavailabilityzones.html",
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP04"], nist80053: ["CP-7", "CP-10"] },
  },
};
})
