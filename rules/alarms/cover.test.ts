import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./cover.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Balancer: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer }
        Errors: { Type: AWS::CloudWatch::Alarm, Properties: { Dimensions: [{ Name: LoadBalancer, Value: !GetAtt Balancer.LoadBalancerFullName }] } }
    `,
    yaml`
      Resources:
        Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } }
        Writer: { Type: AWS::RDS::DBInstance, Properties: { Engine: aurora-mysql, DBClusterIdentifier: !Ref Cluster } }
        Cpu: { Type: AWS::CloudWatch::Alarm, Properties: { Dimensions: [{ Name: DBInstanceIdentifier, Value: !Ref Writer }] } }
    `,
    yaml`
      Resources:
        Orders: { Type: AWS::DynamoDB::Table, Properties: { TableName: orders } }
        Errors:
          Type: AWS::CloudWatch::Alarm
          Properties: { Metrics: [{ Id: sum, Expression: a + b }, { Id: a, MetricStat: { Metric: { Namespace: AWS/DynamoDB, Dimensions: [{ Name: TableName, Value: orders }] } } }] }
    `,
    yaml`
      Resources:
        Scores: { Type: AWS::DynamoDB::GlobalTable, Properties: { TableName: scores, Replicas: [{ Region: us-east-1 }, { Region: us-west-2 }] } }
        Throttled: { Type: AWS::CloudWatch::Alarm, Properties: { Namespace: AWS/DynamoDB, Dimensions: [{ Name: TableName, Value: !Ref Scores }] } }
    `,
    hcl`
      resource "aws_db_instance" "orders" {
        identifier = "orders"
      }

      resource "aws_cloudwatch_metric_alarm" "storage" {
        alarm_name = "storage"
        dimensions = { DBInstanceIdentifier = aws_db_instance.orders.identifier }
      }
    `,
    hcl`
      resource "aws_lb" "web" {}

      resource "aws_cloudwatch_metric_alarm" "errors" {
        alarm_name = "errors"

        metric_query {
          id = "errors"

          metric {
            metric_name = "HTTPCode_ELB_5XX_Count"
            namespace   = "AWS/ApplicationELB"
            dimensions  = { LoadBalancer = aws_lb.web.arn_suffix }
          }
        }
      }
    `,
  ],
  skips: [
    yaml`Resources: { Orders: { Type: AWS::DynamoDB::Table } }`,
    yaml`
      Resources:
        Internal: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Scheme: internal } }
        Other: { Type: AWS::CloudWatch::Alarm }
    `,
    hcl`
      resource "aws_db_instance" "replica" {
        replicate_source_db = "orders"
      }

      resource "aws_cloudwatch_metric_alarm" "other" {
        alarm_name = "other"
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          «Orders»: { Type: AWS::DynamoDB::Table }
          Queue: { Type: AWS::CloudWatch::Alarm, Properties: { Dimensions: [{ Name: QueueName, Value: jobs }] } }
      `,
      says: "DynamoDB table `Orders` is watched by no alarm",
    },
    yaml`
      Resources:
        «Scores»: { Type: AWS::DynamoDB::GlobalTable, Properties: { Replicas: [{ Region: us-east-1 }, { Region: us-west-2 }] } }
        Queue: { Type: AWS::CloudWatch::Alarm, Properties: { Dimensions: [{ Name: QueueName, Value: jobs }] } }
    `,
    yaml`
      Resources:
        «Balancer»: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer }
        Other: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Scheme: internal } }
        Errors: { Type: AWS::CloudWatch::Alarm, Properties: { Dimensions: [{ Name: LoadBalancer, Value: !GetAtt Other.LoadBalancerFullName }] } }
    `,
    hcl`
      «resource "aws_rds_cluster" "orders"» {
        engine = "aurora-mysql"
      }

      resource "aws_cloudwatch_metric_alarm" "cpu" {
        alarm_name = "cpu"
        dimensions = { AutoScalingGroupName = "workers" }
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Table: { Type: String } }
        Resources:
          Orders: { Type: AWS::DynamoDB::Table }
          Throttled: { Type: AWS::CloudWatch::Alarm, Properties: { Dimensions: [{ Name: TableName, Value: !Ref Table }] } }
      `,
      because: "parameter `Table` has no default",
    },
    {
      given: hcl`
        variable "dimensions" {
          type = map(string)
        }

        resource "aws_db_instance" "orders" {
          identifier = "orders"
        }

        resource "aws_cloudwatch_metric_alarm" "storage" {
          alarm_name = "storage"
          dimensions = var.dimensions
        }
      `,
      because: "`var.dimensions` has no default",
    },
  ],
});
