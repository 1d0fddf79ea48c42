import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./durable-parameters.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Group: { Type: AWS::RDS::DBParameterGroup, Properties: { Family: mysql8.0, Parameters: { max_connections: 100 } } } }`,
    yaml`
      Resources:
        Group:
          Type: AWS::RDS::DBParameterGroup
          Properties: { Family: mysql8.0, Parameters: { innodb_flush_log_at_trx_commit: 1, sync_binlog: "1" } }
    `,
    yaml`Resources: { Group: { Type: AWS::RDS::DBParameterGroup, Properties: { Family: postgres16, Parameters: { synchronous_commit: local } } } }`,
    yaml`
      Resources:
        Group:
          Type: AWS::RDS::DBClusterParameterGroup
          Properties: { Family: aurora-mysql8.0, Parameters: { innodb_flush_log_at_trx_commit: 2, sync_binlog: 0 } }
    `,
    hcl`
      resource "aws_db_parameter_group" "main" {
        family = "mysql8.0"

        parameter {
          name  = "innodb_flush_log_at_trx_commit"
          value = "1"
        }

        parameter {
          name  = "max_connections"
          value = 100
        }
      }
    `,
    hcl`
      resource "aws_rds_cluster_parameter_group" "main" {
        family = "aurora-mysql8.0"

        parameter {
          name  = "innodb_flush_log_at_trx_commit"
          value = 2
        }
      }
    `,
  ],
  skips: [
    yaml`
      Resources:
        Group: { Type: AWS::RDS::DBParameterGroup, Properties: { Family: mysql8.0, Parameters: { sync_binlog: 0 } } }
        Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: db, DBParameterGroupName: !Ref Group } }
    `,
    hcl`
      resource "aws_db_parameter_group" "main" {
        family = "mysql8.0"

        parameter {
          name  = "sync_binlog"
          value = 0
        }
      }

      resource "aws_db_instance" "replica" {
        replicate_source_db  = "main"
        parameter_group_name = aws_db_parameter_group.main.name
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Group:
            Type: AWS::RDS::DBParameterGroup
            Properties: { Family: mysql8.0, Parameters: { innodb_flush_log_at_trx_commit: «2», sync_binlog: «0» } }
      `,
      says: "DB parameter group `Group` flushes the log to disk less often than at every commit",
    },
    yaml`Resources: { Group: { Type: AWS::RDS::DBParameterGroup, Properties: { Family: postgres16, Parameters: { synchronous_commit: «off», fsync: «"0"» } } } }`,
    yaml`
      Resources:
        Group:
          Type: AWS::RDS::DBClusterParameterGroup
          Properties: { Family: aurora-mysql8.0, Parameters: { innodb_flush_log_at_trx_commit: «0» } }
    `,
    yaml`
      Resources:
        Group: { Type: AWS::RDS::DBParameterGroup, Properties: { Family: mysql8.0, Parameters: { sync_binlog: «0» } } }
        Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: db, DBParameterGroupName: !Ref Group } }
        Db: { Type: AWS::RDS::DBInstance, Properties: { DBParameterGroupName: !Ref Group } }
    `,
    {
      given: hcl`
        resource "aws_db_parameter_group" "main" {
          family = "mysql8.0"

          parameter {
            name  = "sync_binlog"
            value = «"0"»
          }

          parameter {
            name  = "innodb_flush_log_at_trx_commit"
            value = «2»
          }
        }
      `,
      says: "DB parameter group `aws_db_parameter_group.main` flushes the log to disk less often than at every commit",
    },
    {
      given: hcl`
        variable "parameters" {
          default = { synchronous_commit = "off" }
        }
  
        resource "aws_rds_cluster_parameter_group" "main" {
          family = "aurora-postgresql16"
  
          dynamic "parameter" {
            for_each = var.parameters
  
            content {
              name  = parameter.key
              value = «parameter.value»
            }
          }
        }
      `,
      stays: "comes through others",
    },
    // The instance of a cluster names its group by another argument.
    hcl`
      resource "aws_db_parameter_group" "main" {
        family = "mysql8.0"

        parameter {
          name  = "sync_binlog"
          value = «0»
        }
      }

      resource "aws_db_instance" "replica" {
        replicate_source_db  = "main"
        parameter_group_name = aws_db_parameter_group.main.name
      }

      resource "aws_rds_cluster_instance" "member" {
        cluster_identifier      = "main"
        engine                  = "mysql"
        instance_class          = "db.r6g.large"
        db_parameter_group_name = aws_db_parameter_group.main.name
      }
    `,
    {
      given: yaml`
        Resources:
          Group:
            Type: AWS::RDS::DBParameterGroup
            Properties:
              Family: postgres16
              Parameters:
                synchronous_commit: «off» # for the nightly load
                fsync: «0»
      `,
      becomes: `
        Resources:
          Group:
            Type: AWS::RDS::DBParameterGroup
            Properties:
              Family: postgres16
              Parameters:
                synchronous_commit: "on" # for the nightly load
                fsync: "1"
      `,
    },
    {
      given: hcl`
        resource "aws_db_parameter_group" "main" {
          family = "mysql8.0"

          # For the nightly load.
          parameter {
            name  = "innodb_flush_log_at_trx_commit"
            value = «"0"»
          }
        }
      `,
      becomes: `
        resource "aws_db_parameter_group" "main" {
          family = "mysql8.0"

          # For the nightly load.
          parameter {
            name  = "innodb_flush_log_at_trx_commit"
            value = "1"
          }
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Flush: { Type: String } }
        Resources: { Group: { Type: AWS::RDS::DBParameterGroup, Properties: { Family: mysql8.0, Parameters: { sync_binlog: !Ref Flush } } } }
      `,
      because: "parameter `Flush` has no default",
    },
    {
      given: hcl`
        variable "parameters" {
          type = map(string)
        }

        resource "aws_db_parameter_group" "main" {
          family = "mysql8.0"

          dynamic "parameter" {
            for_each = var.parameters

            content {
              name  = parameter.key
              value = parameter.value
            }
          }
        }
      `,
      because: "`var.parameters` has no default",
    },
  ],
});
