import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./rto.ts";

const regions = { home: "eu-west-1", recovery: ["eu-central-1"] };

testRule(rule, {
  followed: { region: "eu-west-1", regions },
  holds: [
    { given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, MultiAZ: true } } }`, stated: { staysInRegion: true, assumptions: { provision: 60, restorePerTiB: 600, detect: 60, decide: 60 } } },
    {
      given: hcl`
        resource "aws_db_instance" "main" {
          engine                  = "postgres"
          multi_az                = true
          backup_retention_period = 7
        }
      `,
      stated: { staysInRegion: true, assumptions: { provision: 60, restorePerTiB: 600, detect: 60, decide: 60 } },
    },
  ],
  skips: [yaml`Resources: { News: { Type: AWS::SNS::Topic } }`, hcl`resource "aws_sns_topic" "news" {}`],
  fails: [
    // What somebody has measured is as good as known.
    {
      given: yaml`Resources: { «Db»: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres } } }`,
      objectives: { instance: { rto: 86400, rpo: 86400 }, zone: { rto: 3600, rpo: 3600 } },
      stated: { staysInRegion: true, assumptions: { detect: 7200 } },
      says: "After the loss of an Availability Zone this workload works again in 4 h 30 min, and 1 h is the objective, of which data: `Db` by point-in-time recovery of an RDS instance, 2 h 15 min",
    },
    {
      given: hcl`
        «resource "aws_db_instance" "main"» {
          engine                  = "postgres"
          backup_retention_period = 7
        }
      `,
      objectives: { instance: { rto: 86400, rpo: 86400 }, zone: { rto: 3600, rpo: 3600 } },
      stated: { staysInRegion: true, assumptions: { detect: 7200 } },
    },
  ],
  unknown: [
    {
      given: yaml`Resources: { «Db»: { Type: AWS::RDS::DBInstance, DeletionPolicy: Retain, UpdateReplacePolicy: Retain, Properties: { Engine: postgres, DeletionProtection: true, MultiAZ: true } } }`,
      stated: { staysInRegion: true },
      objectives: { mistake: { rto: 60, rpo: 3600 } },
      because: "It is not known whether this workload works again within 1 min after a mistake: it is estimated to take 2 h 35 min, of which data: `Db` by point-in-time recovery of an RDS instance, 2 h 15 min",
    },
    // What may be stated is named.
    {
      given: yaml`Resources: { «Db»: { Type: AWS::RDS::DBInstance, DeletionPolicy: Retain, UpdateReplacePolicy: Retain, Properties: { Engine: postgres, DeletionProtection: true, MultiAZ: true, StorageType: gp3 } } }`,
      stated: { staysInRegion: true, assumptions: { provision: 60 } },
      objectives: { mistake: { rto: 60, rpo: 3600 } },
      because: "state `assumptions.detect`, `assumptions.decide` and `assumptions.restorePerTiB` in the configuration when you have measured them",
    },
    {
      given: hcl`
        variable "standby" {
          type = bool
        }

        «resource "aws_db_instance" "main"» {
          engine                  = "postgres"
          multi_az                = var.standby
          backup_retention_period = 7
        }
      `,
      stated: { staysInRegion: true },
      objectives: { zone: { rto: 3600, rpo: 3600 } },
      because: "aws_db_instance.main.multi_az is not known: `var.standby` has no default",
    },
  ],
});
