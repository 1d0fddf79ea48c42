import { expect, it } from "vitest";
import { hcl, yaml } from "../../../src/testing.ts";
import { recoveryOf } from "../recovery-of.ts";

const HOME = { region: "eu-west-1", regions: { home: "eu-west-1", recovery: ["eu-central-1"] } };

const plain = yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres } } }`;

it("fails over to a standby where it is Multi-AZ", () => {
  const multiAz = yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, MultiAZ: true } } }`;
  expect(recoveryOf(multiAz, "Db", "zone")).toEqual({ by: "rds-multi-az", rto: "1 min", rpo: "0" });
  // A standby repeats every mistake, and goes with its region.
  expect(recoveryOf(multiAz, "Db", "mistake")).toEqual({ by: "rds-pitr", rto: "2 h 15 min", rpo: "5 min" });
  expect(recoveryOf(multiAz, "Db", "region")).toEqual({ by: undefined, rto: "unrecoverable", rpo: "unrecoverable" });
});

it("is restored from its own backups, which CloudFormation makes by default and Terraform does not", () => {
  expect(recoveryOf(plain, "Db", "zone")).toEqual({ by: "rds-pitr", rto: "2 h 15 min", rpo: "5 min" });
  const terraform = hcl`
    resource "aws_db_instance" "main" {
      engine = "postgres"
    }
  `;
  expect(recoveryOf(terraform, "aws_db_instance.main", "zone")).toEqual({ by: undefined, rto: "unrecoverable", rpo: "unrecoverable" });
});

it("is restored as fast as it is small", () => {
  const small = yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, AllocatedStorage: "100" } } }`;
  expect(recoveryOf(small, "Db", "mistake")).toEqual({ by: "rds-pitr", rto: "27 min", rpo: "5 min" });
});

it("comes back on another host with all its data where it is alone, also where its owner runs it", () => {
  const back = { by: "rds-host", rto: "15 min", rpo: "0" };
  expect(recoveryOf(plain, "Db", "instance")).toEqual(back);
  const custom = yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: custom-oracle-ee, BackupRetentionPeriod: 0 } } }`;
  expect(recoveryOf(custom, "Db", "instance")).toEqual(back);
});

it("may have a standby where a parameter decides", () => {
  const open = yaml`
    Parameters: { Standby: { Type: String, AllowedValues: ["true", "false"] } }
    Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, MultiAZ: !Ref Standby } } }
  `;
  expect(recoveryOf(open, "Db", "zone")).toEqual({ by: "rds-pitr", rto: "2 h 15 min (perhaps 1 min)", rpo: "5 min (perhaps 0)" });
});

it("has a replica that can be promoted when its zone is lost, if that stands in another one", () => {
  const replicated = (zone: string) => ({
    language: "cloudformation" as const,
    text: `
      Resources:
        Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, AvailabilityZone: eu-west-1a } }
        Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: !Ref Db${zone} } }
    `,
  });
  expect(recoveryOf(replicated(", AvailabilityZone: eu-west-1b"), "Db", "zone")).toEqual({ by: "rds-replica-zone", rto: "5 min", rpo: "1 min" });
  expect(recoveryOf(replicated(", AvailabilityZone: eu-west-1a"), "Db", "zone")).toEqual({ by: "rds-pitr", rto: "2 h 15 min", rpo: "5 min" });
  expect(recoveryOf(replicated(""), "Db", "zone")).toEqual({ by: "rds-pitr", rto: "2 h 15 min (perhaps 5 min)", rpo: "5 min (perhaps 1 min)" });
  expect(recoveryOf(replicated(", MultiAZ: true"), "Db", "zone")).toEqual({ by: "rds-replica-zone", rto: "5 min", rpo: "1 min" });
  expect(recoveryOf(replicated(", AvailabilityZone: eu-west-1a"), "Db", "instance")).toEqual({ by: "rds-replica", rto: "5 min", rpo: "0" });
});

it("is promoted, or restored, in another region where a replica or its backups are there", () => {
  const replica = hcl`
    resource "aws_db_instance" "main" {
      engine                  = "postgres"
      backup_retention_period = 7
    }
    resource "aws_db_instance" "copy" {
      region              = "eu-central-1"
      replicate_source_db = aws_db_instance.main.arn
    }
  `;
  expect(recoveryOf(replica, "aws_db_instance.main", "region", HOME)).toEqual({ by: "rds-replica-elsewhere", rto: "5 min", rpo: "1 min" });
  const backups = yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, AutomaticBackupReplicationRegion: eu-central-1 } } }`;
  expect(recoveryOf(backups, "Db", "region", HOME)).toEqual({ by: "rds-backup-replication", rto: "2 h 15 min", rpo: "5 min" });
  // AWS makes no copy of RDS Custom there, whatever is written; its owner may.
  const custom = yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: custom-sqlserver-ee, AutomaticBackupReplicationRegion: eu-central-1 } } }`;
  expect(recoveryOf(custom, "Db", "region", HOME)).toEqual({ by: undefined, rto: "unrecoverable (perhaps 5 min)", rpo: "unrecoverable (perhaps 1 min)" });
});

it("fails over within a Multi-AZ DB cluster, and is restored where somebody makes a mistake", () => {
  const cluster = hcl`
    resource "aws_rds_cluster" "main" {
      engine                    = "postgres"
      db_cluster_instance_class = "db.r6gd.large"
    }
  `;
  expect(recoveryOf(cluster, "aws_rds_cluster.main", "zone")).toEqual({ by: "rds-multi-az-cluster", rto: "35 s", rpo: "0" });
  expect(recoveryOf(cluster, "aws_rds_cluster.main", "mistake")).toEqual({ by: "rds-cluster-pitr", rto: "2 h 15 min", rpo: "5 min" });
});
