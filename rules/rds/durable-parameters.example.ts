import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Parameters:
        Type: AWS::RDS::DBParameterGroup
        Properties:
          Family: mysql8.0
          Description: every commit is on disk
          Parameters:
            innodb_flush_log_at_trx_commit: 1
            sync_binlog: 1
  `,
  terraform: `
    resource "aws_db_parameter_group" "parameters" {
      family = "mysql8.0"

      parameter {
        name  = "innodb_flush_log_at_trx_commit"
        value = "1"
      }

      parameter {
        name  = "sync_binlog"
        value = "1"
      }
    }
  `,
} satisfies RemedyExample;
