(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "stack-termination-protection": {
    since: "0.1.0",
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
  "workload-availability": {
    since: "0.1.0",
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
  "workload-failover-automated": {
    since: "0.1.0",
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
    since: "0.1.0",
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
    since: "0.1.0",
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
  "workload-routing": {
    since: "0.1.0",
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
  "workload-routing-active": {
    since: "0.1.0",
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
  "workload-rpo": {
    since: "0.1.0",
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
    since: "0.1.0",
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
    since: "0.1.0",
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
    since: "0.1.0",
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
};
})
