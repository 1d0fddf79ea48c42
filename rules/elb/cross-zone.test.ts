import { testRule, yaml } from "../../src/testing.ts";
import rule from "./cross-zone.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Lb:
          Type: AWS::ElasticLoadBalancingV2::LoadBalancer
          Properties: { Type: network, LoadBalancerAttributes: [{ Key: load_balancing.cross_zone.enabled, Value: "true" }] }
    `,
    yaml`Resources: { Lb: { Type: AWS::ElasticLoadBalancing::LoadBalancer, Properties: { CrossZone: true } } }`,
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [0, !GetAZs ""] } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [1, !GetAZs ""] } }
        PrivateA: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [0, !GetAZs ""] } }
        PrivateB: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [1, !GetAZs ""] } }
        Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: network, Subnets: [!Ref A, !Ref B] } }
        Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Protocol: TCP } }
        Listener:
          Type: AWS::ElasticLoadBalancingV2::Listener
          Properties: { LoadBalancerArn: !Ref Lb, DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Tg }] }
        Web:
          Type: AWS::AutoScaling::AutoScalingGroup
          Properties: { VPCZoneIdentifier: [!Ref PrivateA, !Ref PrivateB], TargetGroupARNs: [!Ref Tg] }
    `,
    yaml`
      Resources:
        Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: network, Subnets: [subnet-0a, subnet-0b] } }
        Tg:
          Type: AWS::ElasticLoadBalancingV2::TargetGroup
          Properties: { TargetGroupAttributes: [{ Key: load_balancing.cross_zone.enabled, Value: "true" }] }
        Listener:
          Type: AWS::ElasticLoadBalancingV2::Listener
          Properties: { LoadBalancerArn: !Ref Lb, DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Tg }] }
    `,
    // A load balancer behind a load balancer, in the same zones.
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
        Front: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: network, Subnets: [!Ref A, !Ref B] } }
        Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { TargetType: alb, Protocol: TCP, Targets: [{ Id: !Ref Back }] } }
        Listener:
          Type: AWS::ElasticLoadBalancingV2::Listener
          Properties: { LoadBalancerArn: !Ref Front, DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Tg }] }
        Back: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Subnets: [!Ref A, !Ref B] } }
    `,
  ],
  skips: [yaml`Resources: { Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer } }`],
  fails: [
    { given: yaml`Resources: { «Lb»: { Type: AWS::ElasticLoadBalancing::LoadBalancer } }`, says: "Classic Load Balancer `Lb` does not balance across Availability Zones" },
    yaml`
      Resources:
        Lb:
          Type: AWS::ElasticLoadBalancingV2::LoadBalancer
          Properties: { Type: network, LoadBalancerAttributes: [{ Key: load_balancing.cross_zone.enabled, Value: «"false"» }] }
    `,
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
        «Lb»: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: network, Subnets: [!Ref A, !Ref B] } }
        Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Protocol: TCP } }
        Listener:
          Type: AWS::ElasticLoadBalancingV2::Listener
          Properties: { LoadBalancerArn: !Ref Lb, DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Tg }] }
        Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { VPCZoneIdentifier: [!Ref A], TargetGroupARNs: [!Ref Tg] } }
    `,
    yaml`
      Resources:
        Lb:
          Type: AWS::ElasticLoadBalancingV2::LoadBalancer
          Properties:
            Type: network
            Subnets: [subnet-0a, subnet-0b]
            LoadBalancerAttributes: [{ Key: load_balancing.cross_zone.enabled, Value: "true" }]
        Tg:
          Type: AWS::ElasticLoadBalancingV2::TargetGroup
          Properties: { TargetGroupAttributes: [{ Key: load_balancing.cross_zone.enabled, Value: «"false"» }] }
        Listener:
          Type: AWS::ElasticLoadBalancingV2::Listener
          Properties: { LoadBalancerArn: !Ref Lb, DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Tg }] }
        Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: "2" } }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Resources: { Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: network } } }
        Outputs: { Lb: { Value: !Ref Lb } }
      `,
      because: "Lb.LoadBalancerAttributes[load_balancing.cross_zone.enabled] is not set, so it is false",
    },
    {
      given: yaml`
        Resources:
          Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: gateway, Subnets: [subnet-0a, subnet-0b] } }
          Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Protocol: GENEVE } }
          Listener:
            Type: AWS::ElasticLoadBalancingV2::Listener
            Properties: { LoadBalancerArn: !Ref Lb, DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Tg }] }
      `,
      because: "nothing that could register is deployed together with `Tg`",
    },
    {
      given: yaml`
        Parameters: { Cross: { Type: String } }
        Resources: { Lb: { Type: AWS::ElasticLoadBalancing::LoadBalancer, Properties: { CrossZone: «!Ref Cross» } } }
      `,
      because: "parameter `Cross` has no default",
    },
  ],
});
