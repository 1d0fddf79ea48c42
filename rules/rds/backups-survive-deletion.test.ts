import { testRule, yaml } from "../../src/testing.ts";
import rule from "./backups-survive-deletion.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DeleteAutomatedBackups: false } } }`,
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, DeleteAutomatedBackups: "false" } } }`,
  ],
  skips: [
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: 0 } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: c } } }`,
    yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: db } } }`,
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: mysql, DBClusterInstanceClass: db.m6gd.large } } }`,
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, GlobalClusterIdentifier: g } } }`,
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql, EngineMode: serverless } } }`,
  ],
  fails: [
    { given: yaml`Resources: { «Db»: { Type: AWS::RDS::DBInstance } }`, says: "RDS instance `Db` loses its automated backups when it is deleted" },
    yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-postgresql, DeleteAutomatedBackups: «true» } } }`,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Remove: { Type: String } }
        Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DeleteAutomatedBackups: !Ref Remove } } }
      `,
      because: "parameter `Remove` has no default",
    },
  ],
});
