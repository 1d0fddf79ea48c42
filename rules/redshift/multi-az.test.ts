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
      stays: "no edit",
      says: "Redshift cluster `Warehouse` is Multi-AZ with a node type that cannot be, which Redshift rejects",
    },
    {
      given: yaml`Resources: { Warehouse: { Type: AWS::Redshift::Cluster, Properties: { NodeType: ra3.large, NumberOfNodes: «1», MultiAZ: true } } }`,
      stays: "no edit",
      says: "Redshift cluster `Warehouse` is Multi-AZ with a single node, which Redshift rejects",
    },
    // Their data is bound to the nodes, so that there is nothing to relocate.
    {
      given: yaml`Resources: { Warehouse: { Type: AWS::Redshift::Cluster, Properties: { NodeType: «dc2.large», AvailabilityZoneRelocation: true } } }`,
      stays: "no edit",
    },
    {
      given: yaml`
        Resources:
          Reports: { Type: AWS::RedshiftServerless::Workgroup, Properties: { WorkgroupName: reports, SubnetIds: [«!Ref A», !Ref B] } }
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
      `,
      stays: "no edit",
      says: "Redshift Serverless workgroup `Reports` has subnets in one Availability Zone only",
    },
    hcl`
      «resource "aws_redshift_cluster" "warehouse"» {
        cluster_identifier = "warehouse"
        node_type          = "ra3.large"
        number_of_nodes    = 2
      }
    `,
    {
      given: yaml`
        Resources:
          Warehouse:
            Type: AWS::Redshift::Cluster
            Properties:
              NodeType: ra3.large
              NumberOfNodes: 2
              # Not asked for in the first year.
              MultiAZ: «false»
              Encrypted: true
      `,
      becomes: `
        Resources:
          Warehouse:
            Type: AWS::Redshift::Cluster
            Properties:
              NodeType: ra3.large
              NumberOfNodes: 2
              # Not asked for in the first year.
              MultiAZ: true
              Encrypted: true
      `,
    },
    {
      given: hcl`
        «resource "aws_redshift_cluster" "warehouse"» {
          cluster_identifier = "warehouse" # sales
          node_type          = "ra3.large"
          number_of_nodes    = 2
          encrypted          = true
        }
      `,
      becomes: `
        resource "aws_redshift_cluster" "warehouse" {
          cluster_identifier = "warehouse" # sales
          node_type          = "ra3.large"
          number_of_nodes    = 2
          encrypted          = true
          multi_az           = true
        }
      `,
    },
    // Encryption is a decision of its own.
    { given: yaml`Resources: { «Warehouse»: { Type: AWS::Redshift::Cluster, Properties: { NodeType: ra3.large, NumberOfNodes: 2, Encrypted: false } } }`, stays: "no edit" },
    // Multi-AZ takes ports of its own, and no address that stays.
    { given: yaml`Resources: { «Warehouse»: { Type: AWS::Redshift::Cluster, Properties: { NodeType: ra3.large, NumberOfNodes: 2, Encrypted: true, Port: 5480 } } }`, stays: "no edit" },
    { given: yaml`Resources: { «Warehouse»: { Type: AWS::Redshift::Cluster, Properties: { NodeType: ra3.large, NumberOfNodes: 2, Encrypted: true, ElasticIp: 192.0.2.1 } } }`, stays: "no edit" },
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
