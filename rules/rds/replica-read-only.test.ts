import { testRule, yaml } from "../../src/testing.ts";
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
  ],
  skips: [
    yaml`Resources: { Group: { Type: AWS::RDS::DBParameterGroup, Properties: { Family: mysql8.0, Parameters: { read_only: 0 } } } }`,
    yaml`
      Resources:
        Group: { Type: AWS::RDS::DBParameterGroup, Properties: { Family: mysql8.0, Parameters: { read_only: 0 } } }
        Db: { Type: AWS::RDS::DBInstance, Properties: { DBParameterGroupName: !Ref Group } }
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
  ],
});
