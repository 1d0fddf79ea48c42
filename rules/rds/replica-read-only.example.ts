import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Replica:
        Type: AWS::RDS::DBInstance
        Properties:
          SourceDBInstanceIdentifier: orders
          DBParameterGroupName: !Ref Parameters
      Parameters:
        Type: AWS::RDS::DBParameterGroup
        Properties:
          Family: mysql8.0
          Parameters:
            log_output: FILE
  `,
  terraform: `
    resource "aws_db_instance" "replica" {
      replicate_source_db  = "orders"
      parameter_group_name = aws_db_parameter_group.replica.name
    }

    resource "aws_db_parameter_group" "replica" {
      family = "mysql8.0"
      parameter {
        name  = "log_output"
        value = "FILE"
      }
    }
  `,
} satisfies RemedyExample;
