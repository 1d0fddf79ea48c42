import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./replica-read-only.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Group: { Type: AWS::RDS::DBParameterGroup, Properties: { Family: mysql8.0, Parameters: { read_only: "{TrueIfReplica}", log_output: FILE } } }
        Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: db, DBParameterGroupName: !Ref Group } }
    `,
    yaml`
      Resources:
        Group: { Type: AWS::RDS::DBParameterGroup, Properties: { Family: mysql8.0, Parameters: { max_connections: 5 } } }
        Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: db, DBParameterGroupName: !Ref Group } }
    `,
    hcl`
      resource "aws_db_parameter_group" "replica" {
        family = "mysql8.0"

        parameter {
          name  = "log_output"
          value = "FILE"
        }
      }

      resource "aws_db_instance" "replica" {
        replicate_source_db  = "main"
        parameter_group_name = aws_db_parameter_group.replica.name
      }
    `,
  ],
  skips: [
    yaml`Resources: { Group: { Type: AWS::RDS::DBParameterGroup, Properties: { Family: mysql8.0, Parameters: { read_only: 0 } } } }`,
    yaml`
      Resources:
        Group: { Type: AWS::RDS::DBParameterGroup, Properties: { Family: mysql8.0, Parameters: { read_only: 0 } } }
        Db: { Type: AWS::RDS::DBInstance, Properties: { DBParameterGroupName: !Ref Group } }
    `,
    hcl`
      resource "aws_db_parameter_group" "main" {
        family = "mysql8.0"

        parameter {
          name  = "read_only"
          value = "0"
        }
      }

      resource "aws_db_instance" "db" {
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
            Properties: { Family: mysql8.0, Parameters: { read_only: «0», log_output: «TABLE», innodb_default_row_format: «COMPACT» } }
          Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: db, DBParameterGroupName: !Ref Group } }
      `,
      says: "DB parameter group `Group` lets a read replica take writes",
    },
    {
      given: hcl`
        resource "aws_db_parameter_group" "replica" {
          name   = "replica"
          family = "mysql8.0"

          parameter {
            name  = "read_only"
            value = «0»
          }

          parameter {
            name  = "log_output"
            value = «"TABLE"»
          }
        }

        resource "aws_db_instance" "replica" {
          replicate_source_db  = "main"
          parameter_group_name = "replica"
        }
      `,
      says: "DB parameter group `aws_db_parameter_group.replica` lets a read replica take writes",
    },
    {
      given: yaml`
        Resources:
          Group:
            Type: AWS::RDS::DBParameterGroup
            Properties:
              Family: mysql8.0
              Parameters:
                read_only: «0» # for an index of its own
                log_output: «TABLE»
          Replica:
            Type: AWS::RDS::DBInstance
            Properties:
              SourceDBInstanceIdentifier: db
              DBParameterGroupName: !Ref Group
      `,
      becomes: `
        Resources:
          Group:
            Type: AWS::RDS::DBParameterGroup
            Properties:
              Family: mysql8.0
              Parameters:
                read_only: "{TrueIfReplica}" # for an index of its own
                log_output: FILE
          Replica:
            Type: AWS::RDS::DBInstance
            Properties:
              SourceDBInstanceIdentifier: db
              DBParameterGroupName: !Ref Group
      `,
    },
    {
      given: hcl`
        resource "aws_db_parameter_group" "replica" {
          name   = "replica"
          family = "mysql8.0"

          parameter {
            name  = "read_only"
            value = «"0"» # for an index of its own
          }
        }

        resource "aws_db_instance" "replica" {
          replicate_source_db  = "main"
          parameter_group_name = "replica"
        }
      `,
      becomes: `
        resource "aws_db_parameter_group" "replica" {
          name   = "replica"
          family = "mysql8.0"

          parameter {
            name  = "read_only"
            value = "{TrueIfReplica}" # for an index of its own
          }
        }

        resource "aws_db_instance" "replica" {
          replicate_source_db  = "main"
          parameter_group_name = "replica"
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Writes: { Type: String } }
        Resources:
          Group: { Type: AWS::RDS::DBParameterGroup, Properties: { Family: mysql8.0, Parameters: { read_only: !Ref Writes } } }
          Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: db, DBParameterGroupName: !Ref Group } }
      `,
      because: "parameter `Writes` has no default",
    },
    {
      given: hcl`
        variable "read_only" {
          type = string
        }

        resource "aws_db_parameter_group" "replica" {
          family = "mysql8.0"

          parameter {
            name  = "read_only"
            value = var.read_only
          }
        }

        resource "aws_db_instance" "replica" {
          replicate_source_db  = "main"
          parameter_group_name = aws_db_parameter_group.replica.id
        }
      `,
      because: "`var.read_only` has no default",
    },
  ],
});
