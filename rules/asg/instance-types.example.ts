import type { RemedyExample } from "../../src/rule.ts";

export default {
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
} satisfies RemedyExample;
