(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "elb-connection-draining": {
    since: "0.1.0",
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
    since: "0.1.0",
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
    since: "0.1.0",
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
    since: "0.1.0",
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
  "listener-target-exists": {
    since: "0.1.0",
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
  "nlb-public-subnets": {
    since: "0.1.0",
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
  "stateless-design": {
    since: "0.1.0",
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
  "target-group-detection-time": {
    since: "0.1.0",
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
    since: "0.1.0",
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
    since: "0.1.0",
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
};
})
