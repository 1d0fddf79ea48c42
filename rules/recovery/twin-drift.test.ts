import { hcl, testRule, yaml, type Setting } from "../../src/testing.ts";
import rule from "./twin-drift.ts";

const both: Setting = { region: "eu-west-1", regions: { home: "eu-west-1", recovery: ["eu-central-1"] } };

const database = yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, EngineVersion: "17.4" } } }`;

testRule(rule, {
  holds: [
    { given: database, ...both, alsoIn: ["eu-central-1"] },
    // Nothing is written on either side, so that AWS chooses alike.
    {
      given: hcl`
        resource "aws_lambda_function" "orders" {
          for_each = toset(["eu-west-1", "eu-central-1"])
          region   = each.key
        }
      `,
      ...both,
    },
    // A read replica has the engine of its source.
    {
      given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, EngineVersion: "17.4" } } }`,
      ...both,
      beside: [
        {
          given: yaml`Resources: { Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: "arn:aws:rds:eu-west-1:111122223333:db:db" } } }`,
          region: "eu-central-1",
        },
      ],
      stated: { twins: [{ home: "Db", recovery: "Replica" }] },
    },
    // Of a major version AWS chooses the rest, on both sides.
    {
      given: hcl`
        resource "aws_elasticache_replication_group" "sessions" {
          for_each       = toset(["eu-west-1", "eu-central-1"])
          region         = each.key
          engine         = "valkey"
          engine_version = "8.0"
        }
      `,
      ...both,
    },
    // A cluster that joins a global one takes its version over.
    {
      given: hcl`
        resource "aws_rds_global_cluster" "main" { global_cluster_identifier = "orders" }

        resource "aws_rds_cluster" "first" {
          region                    = "eu-west-1"
          engine                    = "aurora-postgresql"
          engine_version            = "16.6"
          global_cluster_identifier = aws_rds_global_cluster.main.id
        }

        resource "aws_rds_cluster" "second" {
          region                    = "eu-central-1"
          engine                    = "aurora-postgresql"
          global_cluster_identifier = aws_rds_global_cluster.main.id
        }
      `,
      ...both,
    },
    // One image from the registry of each region, and one port.
    {
      given: yaml`
        Resources:
          Web:
            Type: AWS::ECS::TaskDefinition
            Properties:
              ContainerDefinitions:
                - { Name: web, Image: !Sub "\${AWS::AccountId}.dkr.ecr.\${AWS::Region}.amazonaws.com/web:1.4", PortMappings: [{ ContainerPort: 8080 }] }
      `,
      ...both,
      alsoIn: ["eu-central-1"],
    },
    // Layers are of a region, and numbered there.
    {
      given: hcl`
        resource "aws_lambda_function" "orders" {
          for_each = { eu-west-1 = "arn:aws:lambda:eu-west-1:111122223333:layer:tools:4", eu-central-1 = "arn:aws:lambda:eu-central-1:111122223333:layer:tools:9" }
          region   = each.key
          layers   = [each.value]
        }
      `,
      ...both,
    },
    // Another listener stands there for the one that is left out.
    {
      given: yaml`
        Conditions: { IsHome: !Equals [!Ref "AWS::Region", eu-west-1], IsAway: !Not [!Condition IsHome] }
        Resources:
          Web: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer }
          Http: { Type: AWS::ElasticLoadBalancingV2::Listener, Condition: IsHome, Properties: { LoadBalancerArn: !Ref Web, Port: 443 } }
          Plain: { Type: AWS::ElasticLoadBalancingV2::Listener, Condition: IsAway, Properties: { LoadBalancerArn: !Ref Web, Port: 80 } }
      `,
      ...both,
      alsoIn: ["eu-central-1"],
    },
    // Sizes may differ.
    {
      given: hcl`
        resource "aws_db_instance" "db" {
          for_each       = { eu-west-1 = "db.r6g.large", eu-central-1 = "db.t4g.micro" }
          region         = each.key
          engine         = "postgres"
          instance_class = each.value
        }
      `,
      ...both,
    },
  ],
  skips: [
    // What a condition leaves out with all that it belongs to is left out on purpose.
    {
      given: yaml`
        Conditions: { IsHome: !Equals [!Ref "AWS::Region", eu-west-1] }
        Resources:
          Web: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Condition: IsHome }
          Http: { Type: AWS::ElasticLoadBalancingV2::Listener, Condition: IsHome, Properties: { LoadBalancerArn: !Ref Web, Port: 443 } }
          Nightly: { Type: AWS::Lambda::Function, Condition: IsHome }
      `,
      ...both,
      alsoIn: ["eu-central-1"],
    },
    { given: database, ...both },
    { given: database, ...both, regions: { recovery: [] }, alsoIn: ["eu-central-1"] },
    { given: hcl`resource "aws_db_instance" "db" {}`, ...both },
    // Two functions of one block in each region: their keys tell which stands for which.
    {
      given: hcl`
        locals {
          functions = {
            home_mails = { region = "eu-west-1", timeout = 3 }
            home_bills = { region = "eu-west-1", timeout = 30 }
            away_bills = { region = "eu-central-1", timeout = 30 }
          }
        }

        resource "aws_lambda_function" "work" {
          for_each = local.functions
          region   = each.value.region
          timeout  = each.value.timeout
        }
      `,
      ...both,
    },
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Home: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, EngineVersion: «"17.4"» } }
      `,
      ...both,
      beside: [{ given: yaml`Resources: { Standby: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, EngineVersion: "16.8" } } }`, region: "eu-central-1" }],
      stated: { twins: [{ home: "Home", recovery: "Standby" }] },
      says: "RDS instance `Home` and its twin in the recovery region differ in the engine version",
    },
    {
      given: hcl`
        resource "aws_lambda_function" "orders" {
          for_each = { eu-west-1 = 30, eu-central-1 = 3 }
          region   = each.key
          timeout  = «each.value»
        }
      `,
      ...both,
      says: "Lambda function `aws_lambda_function.orders[\"eu-west-1\"]` and its twin in the recovery region differ in the timeout",
    },
    {
      given: hcl`
        resource "aws_lambda_function" "orders" {
          for_each      = { eu-west-1 = "x86_64", eu-central-1 = "arm64" }
          region        = each.key
          architectures = [«each.value»]
        }
      `,
      ...both,
    },
    {
      given: yaml`
        Resources:
          Home: { Type: AWS::DocDB::DBCluster, Properties: { EngineVersion: «"5.0.0"» } }
      `,
      ...both,
      beside: [{ given: yaml`Resources: { Standby: { Type: AWS::DocDB::DBCluster, Properties: { EngineVersion: "4.0.0" } } }`, region: "eu-central-1" }],
      stated: { twins: [{ home: "Home", recovery: "Standby" }] },
      says: "DocumentDB cluster `Home` and its twin in the recovery region differ in the engine version",
    },
    // The replica in the other region is the twin; its parameters must be as durable.
    {
      given: hcl`
        resource "aws_db_instance" "home" {
          region               = "eu-west-1"
          engine               = "mysql"
          identifier           = "orders"
          parameter_group_name = aws_db_parameter_group.home.name
        }

        resource "aws_db_instance" "replica" {
          region               = "eu-central-1"
          replicate_source_db  = aws_db_instance.home.arn
          parameter_group_name = aws_db_parameter_group.replica.name
        }

        resource "aws_db_parameter_group" "home" {
          region = "eu-west-1"
          name   = "home"
          family = «"mysql8.0"»
        }

        resource "aws_db_parameter_group" "replica" {
          region = "eu-central-1"
          name   = "replica"
          family = "mysql8.4"
        }
      `,
      ...both,
      says: "RDS instance `aws_db_instance.home` and its twin in the recovery region differ in the parameters",
    },
    {
      given: yaml`
        Resources:
          Home:
            Type: AWS::ECS::TaskDefinition
            Properties:
              ContainerDefinitions: [{ Name: web, Image: «"111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:1.4"» }]
      `,
      ...both,
      beside: [
        {
          given: yaml`
            Resources:
              Standby:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions: [{ Name: web, Image: "111122223333.dkr.ecr.eu-central-1.amazonaws.com/web:1.3" }]
          `,
          region: "eu-central-1",
        },
      ],
      stated: { twins: [{ home: "Home", recovery: "Standby" }] },
      says: "ECS task definition `Home` and its twin in the recovery region differ in the images of the containers",
    },
    {
      given: hcl`
        resource "aws_ecs_task_definition" "web" {
          for_each              = { eu-west-1 = 8080, eu-central-1 = 80 }
          region                = each.key
          family                = "web"
          container_definitions = «jsonencode([{ name = "web", image = "nginx:1.29", portMappings = [{ containerPort = each.value }] }])»
        }
      `,
      ...both,
      says: "ECS task definition `aws_ecs_task_definition.web[\"eu-west-1\"]` and its twin in the recovery region differ in the ports of the containers",
    },
    {
      given: hcl`
        resource "aws_lambda_function" "orders" {
          for_each = { eu-west-1 = "tools", eu-central-1 = "extras" }
          region   = each.key
          layers   = [«"arn:aws:lambda:\${each.key}:111122223333:layer:\${each.value}:4"»]
        }
      `,
      ...both,
    },
    {
      given: yaml`
        Conditions: { IsHome: !Equals [!Ref "AWS::Region", eu-west-1] }
        Resources:
          Web: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer }
          «Http»: { Type: AWS::ElasticLoadBalancingV2::Listener, Condition: IsHome, Properties: { LoadBalancerArn: !Ref Web, Port: 443 } }
      `,
      ...both,
      alsoIn: ["eu-central-1"],
      says: "Listener `Http` is not made in eu-central-1, where a twin of what it belongs to stands",
    },
    // Parameter groups of every service: a cluster of the other one demands TLS.
    {
      given: hcl`
        resource "aws_docdb_cluster" "orders" {
          for_each                        = toset(["eu-west-1", "eu-central-1"])
          region                          = each.key
          db_cluster_parameter_group_name = aws_docdb_cluster_parameter_group.orders[each.key].name
        }

        resource "aws_docdb_cluster_parameter_group" "orders" {
          for_each = { eu-west-1 = "disabled", eu-central-1 = "enabled" }
          region   = each.key
          family   = "docdb5.0"

          parameter {
            name  = "tls"
            value = «each.value»
          }
        }
      `,
      ...both,
      says: "DocumentDB cluster `aws_docdb_cluster.orders[\"eu-west-1\"]` and its twin in the recovery region differ in the parameters",
    },
  ],
  unknown: [
    {
      given: yaml`
        Resources:
          Home: { Type: AWS::Neptune::DBCluster, Properties: { EngineVersion: "1.4" } }
      `,
      ...both,
      beside: [{ given: yaml`Resources: { Standby: { Type: AWS::Neptune::DBCluster, Properties: { EngineVersion: "1.4.5.0" } } }`, region: "eu-central-1" }],
      stated: { twins: [{ home: "Home", recovery: "Standby" }] },
      because: "1.4",
    },
    {
      given: yaml`
        Parameters: { Version: { Type: String } }
        Resources:
          Home: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, EngineVersion: !Ref Version } }
          Standby: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, EngineVersion: "16.8" } }
      `,
      ...both,
      stated: { twins: [{ home: "Home", recovery: "Standby" }] },
      because: "Version",
    },
    {
      given: hcl`
        variable "memory" {}

        resource "aws_lambda_function" "orders" {
          for_each    = { eu-west-1 = var.memory, eu-central-1 = 256 }
          region      = each.key
          memory_size = each.value
        }
      `,
      ...both,
      because: "var.memory",
    },
  ],
});
