import { testRule, yaml } from "../../src/testing.ts";
import rule from "./target-exists.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
        Listener: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Tg }] } }
        Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: [!Ref Tg] } }
    `,
    yaml`
      Resources:
        Blue: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
        Green: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
        Rule:
          Type: AWS::ElasticLoadBalancingV2::ListenerRule
          Properties:
            Actions:
              - Type: forward
                ForwardConfig: { TargetGroups: [{ TargetGroupArn: !Ref Blue, Weight: 100 }, { TargetGroupArn: !Ref Green, Weight: 0 }] }
        Service: { Type: AWS::ECS::Service, Properties: { LoadBalancers: [{ ContainerName: web, TargetGroupArn: !Ref Blue }] } }
    `,
    yaml`
      Resources:
        Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { TargetType: lambda, Targets: [{ Id: !GetAtt Function.Arn }] } }
        Listener: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Tg }] } }
    `,
  ],
  skips: [
    yaml`
      Resources:
        Listener: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { DefaultActions: [{ Type: redirect, RedirectConfig: { StatusCode: HTTP_301 } }] } }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
          Listener: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { DefaultActions: [{ Type: forward, TargetGroupArn: «!Ref Tg» }] } }
          Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: "2" } }
      `,
      says: "Listener `Listener` forwards to a target group that nothing registers with",
    },
    yaml`
      Resources:
        Old: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
        New: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
        Rule: { Type: AWS::ElasticLoadBalancingV2::ListenerRule, Properties: { Actions: [{ Type: forward, TargetGroupArn: «!Ref Old» }] } }
        Service: { Type: AWS::ECS::Service, Properties: { LoadBalancers: [{ ContainerName: web, TargetGroupArn: !Ref New }] } }
        Errors:
          Type: AWS::CloudWatch::Alarm
          Properties: { Dimensions: [{ Name: TargetGroup, Value: !GetAtt Old.TargetGroupFullName }] }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Resources:
          Web: { Type: AWS::AutoScaling::AutoScalingGroup }
          Green: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Name: green, Protocol: HTTP } }
          Next: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Green }] } }
          Deployment: { Type: AWS::CodeDeploy::DeploymentGroup, Properties: { LoadBalancerInfo: { TargetGroupInfoList: [{ Name: green }] } } }
      `,
      because: "CodeDeploy may register what it deploys with `Green`",
    },
    {
      given: yaml`
        Resources:
          Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
          «Listener»: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Tg }] } }
      `,
      because: "nothing that could register is deployed together with `Tg`",
    },
    {
      given: yaml`
        Resources:
          Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
          Listener: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Tg }] } }
          Bastion: { Type: AWS::EC2::Instance }
        Outputs: { Tg: { Value: !Ref Tg } }
      `,
      because: "`Tg` is handed out, so that something else may register with it",
    },
    {
      given: yaml`
        Resources:
          Empty: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
          Listener: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Empty }] } }
          Hosts: { Type: AWS::AutoScaling::AutoScalingGroup }
        Outputs: { Listener: { Value: !Ref Listener } }
      `,
      because: "`Listener` is handed out, so that others may add the rules that forward",
    },
    {
      given: yaml`
        Resources:
          Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { TargetType: ip } }
          Listener: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Tg }] } }
          Cluster: { Type: AWS::EKS::Cluster }
          Nodes: { Type: AWS::AutoScaling::AutoScalingGroup }
      `,
      because: "the EKS cluster may bind a service to `Tg`",
    },
    {
      given: yaml`
        Parameters: { Other: { Type: String } }
        Resources:
          Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
          Listener: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Tg }] } }
          Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: [«!Ref Other»] } }
      `,
      because: "parameter `Other` has no default",
    },
    {
      given: yaml`
        Resources:
          Green: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
          Test: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Green }] } }
          Service: { Type: AWS::ECS::Service }
          Deployments:
            Type: AWS::CodeDeploy::DeploymentGroup
            Properties: { LoadBalancerInfo: { TargetGroupPairInfoList: [{ TargetGroups: [{ Name: !GetAtt Green.TargetGroupName }] }] } }
      `,
      because: "`Deployments` is given `Green`, and may register with it",
    },
    {
      given: yaml`
        Resources:
          Tg: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
          Listener: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Tg }] } }
          Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { TargetGroupARNs: [«!Ref Elsewhere»] } }
      `,
      because: "`Elsewhere` is not defined in this template",
    },
    {
      given: yaml`
        Parameters: { Tg: { Type: String } }
        Resources:
          Listener: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { DefaultActions: [{ Type: forward, TargetGroupArn: «!Ref Tg» }] } }
      `,
      because: "parameter `Tg` has no default",
    },
  ],
});
