(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "asg-capacity-rebalance": {
    since: "0.1.0",
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
    since: "0.1.0",
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
    since: "0.1.0",
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
    since: "0.1.0",
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
    since: "0.1.0",
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
    since: "0.1.0",
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
    since: "0.1.0",
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
    since: "0.1.0",
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
};
})
