import { testRule, yaml } from "../../src/testing.ts";
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
  ],
  skips: [
    yaml`
      Resources:
        Group: { Type: AWS::RDS::DBParameterGroup, Properties: { Family: mysql8.0, Parameters: { sync_binlog: 0 } } }
        Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: db, DBParameterGroupName: !Ref Group } }
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
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Flush: { Type: String } }
        Resources: { Group: { Type: AWS::RDS::DBParameterGroup, Properties: { Family: mysql8.0, Parameters: { sync_binlog: !Ref Flush } } } }
      `,
      because: "parameter `Flush` has no default",
    },
  ],
});
