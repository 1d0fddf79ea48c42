import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./multi-az.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Warehouse: { Type: AWS::Redshift::Cluster, Properties: { NodeType: ra3.large, NumberOfNodes: 2, MultiAZ: true } } }`,
    // Redshift Serverless takes three zones, or rejects the workgroup.
    yaml`
      Parameters: { Subnets: { Type: List<AWS::EC2::Subnet::Id> } }
      Resources: { Reports: { Type: AWS::RedshiftServerless::Workgroup, Properties: { WorkgroupName: reports, SubnetIds: !Ref Subnets } } }
    `,
    hcl`
      resource "aws_redshift_cluster" "warehouse" {
        cluster_identifier = "warehouse"
        node_type          = "ra3.large"
        number_of_nodes    = 4
        multi_az           = true
      }
    `,
    hcl`
      resource "aws_redshiftserverless_workgroup" "reports" {
        workgroup_name = "reports"
        namespace_name = "reports"
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Warehouse»: { Type: AWS::Redshift::Cluster, Properties: { NodeType: ra3.large, NumberOfNodes: 2 } } }`,
      says: "Redshift cluster `Warehouse` has all its nodes in one Availability Zone",
    },
    yaml`Resources: { Warehouse: { Type: AWS::Redshift::Cluster, Properties: { NodeType: ra3.large, NumberOfNodes: 2, MultiAZ: «false» } } }`,
    {
      given: yaml`Resources: { Warehouse: { Type: AWS::Redshift::Cluster, Properties: { NodeType: «dc2.large», NumberOfNodes: 2, MultiAZ: true } } }`,
      says: "Redshift cluster `Warehouse` is Multi-AZ with a node type that cannot be, which Redshift rejects",
    },
    {
      given: yaml`Resources: { Warehouse: { Type: AWS::Redshift::Cluster, Properties: { NodeType: ra3.large, NumberOfNodes: «1», MultiAZ: true } } }`,
      says: "Redshift cluster `Warehouse` is Multi-AZ with a single node, which Redshift rejects",
    },
    // Their data is bound to the nodes, so that there is nothing to relocate.
    yaml`Resources: { Warehouse: { Type: AWS::Redshift::Cluster, Properties: { NodeType: «dc2.large», AvailabilityZoneRelocation: true } } }`,
    {
      given: yaml`
        Resources:
          Reports: { Type: AWS::RedshiftServerless::Workgroup, Properties: { WorkgroupName: reports, SubnetIds: [«!Ref A», !Ref B] } }
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
      `,
      says: "Redshift Serverless workgroup `Reports` has subnets in one Availability Zone only",
    },
    hcl`
      «resource "aws_redshift_cluster" "warehouse"» {
        cluster_identifier = "warehouse"
        node_type          = "ra3.large"
        number_of_nodes    = 2
      }
    `,
  ],
  unknown: [
    {
      given: yaml`Resources: { Warehouse: { Type: AWS::Redshift::Cluster, Properties: { NodeType: ra3.large, AvailabilityZoneRelocation: true } } }`,
      because: "Redshift relocates a cluster if the other Availability Zone has the capacity",
    },
    {
      given: yaml`
        Parameters: { Spread: { Type: String } }
        Resources: { Warehouse: { Type: AWS::Redshift::Cluster, Properties: { NodeType: ra3.large, NumberOfNodes: 2, MultiAZ: «!Ref Spread» } } }
      `,
      because: "parameter `Spread` has no default",
    },
    {
      given: hcl`
        resource "aws_redshift_cluster" "warehouse" {
          cluster_identifier                   = "warehouse"
          node_type                            = "ra3.large"
          availability_zone_relocation_enabled = true
        }
      `,
      because: "Redshift relocates a cluster if the other Availability Zone has the capacity",
    },
  ],
});
