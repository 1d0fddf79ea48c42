import type { RemedyExample } from "../../src/rule.ts";

export default {
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
} satisfies RemedyExample;
