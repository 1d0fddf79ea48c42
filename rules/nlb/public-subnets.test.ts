import { testRule, yaml } from "../../src/testing.ts";
import rule from "./public-subnets.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Vpc: { Type: AWS::EC2::VPC }
        Gateway: { Type: AWS::EC2::InternetGateway }
        Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc } }
        Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
        Out: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway } }
        Association: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Subnet, RouteTableId: !Ref Table } }
        Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: network, Scheme: internet-facing, Subnets: [!Ref Subnet] } }
    `,
  ],
  skips: [
    yaml`Resources: { Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Scheme: internal, Subnets: [subnet-0a] } } }`,
    yaml`Resources: { Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: gateway, Subnets: [subnet-0a] } } }`,
    yaml`Resources: { Lb: { Type: AWS::ElasticLoadBalancing::LoadBalancer, Properties: { AvailabilityZones: !GetAZs "" } } }`,
  ],
  fails: [
    // The one route for all traffic leads to a NAT gateway, wherever the table is used besides.
    yaml`
      Resources:
        Vpc: { Type: AWS::EC2::VPC }
        Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc } }
        Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
        Out: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: nat-1 } }
        Association: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Subnet, RouteTableId: !Ref Table } }
        Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Subnets: [«!Ref Subnet»] } }
      Outputs: { Table: { Value: !Ref Table } }
    `,
    {
      given: yaml`
        Resources:
          Vpc: { Type: AWS::EC2::VPC }
          Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc } }
          Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
          Out: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: !Ref Nat } }
          Association: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Subnet, RouteTableId: !Ref Table } }
          Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: network, Subnets: [«!Ref Subnet»] } }
      `,
      says: "Load balancer `Lb` faces the internet from a subnet that has no way there",
    },
    yaml`
      Resources:
        Vpc: { Type: AWS::EC2::VPC }
        Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc } }
        Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
        Out: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: !Ref Nat } }
        Office: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 10.0.0.0/8, TransitGatewayId: tgw-1 } }
        Association: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Subnet, RouteTableId: !Ref Table } }
        Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Subnets: [«!Ref Subnet»] } }
    `,
    yaml`
      Resources:
        Vpc: { Type: AWS::EC2::VPC }
        Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc } }
        Lb: { Type: AWS::ElasticLoadBalancing::LoadBalancer, Properties: { Subnets: [«!Ref Subnet»] } }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Resources:
          Vpc: { Type: AWS::EC2::VPC }
          Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc } }
          Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
          Inspected: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, VpcEndpointId: vpce-1 } }
          Association: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Subnet, RouteTableId: !Ref Table } }
          Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { SubnetMappings: [{ SubnetId: !Ref Subnet }] } }
      `,
      because: "what the route leads through may be a firewall or a NAT",
    },
    {
      given: yaml`Resources: { Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: network, Subnets: [«subnet-0a»] } } }`,
      because: "`subnet-0a` is not defined in these files",
    },
    {
      given: yaml`
        Parameters: { Vpc: { Type: AWS::EC2::VPC::Id } }
        Resources:
          Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: «!Ref Vpc» } }
          Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Subnets: [!Ref Subnet] } }
      `,
      because: "parameter `Vpc` has no default",
    },
    {
      given: yaml`
        Resources:
          Vpc: { Type: AWS::EC2::VPC }
          Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc } }
          Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Subnets: [!Ref Subnet] } }
        Outputs: { Subnet: { Value: !Ref Subnet } }
      `,
      because: "`Subnet` is handed out, so that it may be given a route table elsewhere",
    },
    {
      given: yaml`
        Resources:
          Vpc: { Type: AWS::EC2::VPC }
          Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc } }
          Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
          Association: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Subnet, RouteTableId: !Ref Table } }
          Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Subnets: [!Ref Subnet] } }
        Outputs: { Table: { Value: !Ref Table } }
      `,
      because: "`Table` is handed out, so that it may be given a route elsewhere",
    },
    {
      given: yaml`
        Resources:
          Vpc: { Type: AWS::EC2::VPC }
          Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc } }
          Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
          Association: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Subnet, RouteTableId: !Ref Table } }
          Inspection: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: routes.yaml, Parameters: { Table: !Ref Table } } }
          Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Subnets: [!Ref Subnet] } }
      `,
      because: "`Inspection` is given `Table`, and may give it a route",
    },
    {
      given: yaml`
        Resources:
          Vpc: { Type: AWS::EC2::VPC }
          Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc } }
          Routes: { Type: Custom::Routes, Properties: { ServiceToken: arn:aws:lambda:eu-west-1:111122223333:function:routes, Subnet: !Ref Subnet } }
          Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Subnets: [!Ref Subnet] } }
      `,
      because: "`Routes` is given `Subnet`, and may give it a route table",
    },
    {
      given: yaml`
        Parameters: { Gateway: { Type: String } }
        Resources:
          Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: vpc-1 } }
          Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: vpc-1 } }
          Out: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: «!Ref Gateway» } }
          Association: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Subnet, RouteTableId: !Ref Table } }
          Lb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Subnets: [!Ref Subnet] } }
      `,
      because: "parameter `Gateway` has no default",
    },
  ],
});
