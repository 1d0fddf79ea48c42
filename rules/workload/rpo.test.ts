import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./rpo.ts";

const regions = { home: "eu-west-1", recovery: ["eu-central-1"] };

testRule(rule, {
  followed: { region: "eu-west-1", regions },
  holds: [
    { given: yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, DeletionPolicy: Retain, UpdateReplacePolicy: Retain, Properties: { Engine: postgres, DeletionProtection: true, MultiAZ: true } } }`, stated: { staysInRegion: true } },
    {
      given: hcl`
        resource "aws_db_instance" "main" {
          engine                  = "postgres"
          multi_az                = true
          backup_retention_period = 7
        }
      `,
      stated: { staysInRegion: true },
    },
  ],
  skips: [yaml`Resources: { News: { Type: AWS::SNS::Topic } }`, hcl`resource "aws_sns_topic" "news" {}`],
  fails: [
    {
      given: yaml`Resources: { «Db»: { Type: AWS::RDS::DBInstance, DeletionPolicy: Retain, UpdateReplacePolicy: Retain, Properties: { Engine: postgres, DeletionProtection: true } } }`,
      stated: { staysInRegion: true },
      objectives: { instance: { rto: 86400, rpo: 86400 }, zone: { rto: 86400, rpo: 60 } },
      says: "After the loss of an Availability Zone this workload has lost 5 min of the data of `Db`, and 1 min is the objective",
    },
    {
      given: hcl`
        «resource "aws_db_instance" "main"» {
          engine                  = "postgres"
          multi_az                = true
          backup_retention_period = 7
        }
      `,
      regions,
      says: "After the loss of its region nothing brings the data of `aws_db_instance.main` back",
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Standby: { Type: String } }
        Resources: { «Db»: { Type: AWS::RDS::DBInstance, DeletionPolicy: Retain, UpdateReplacePolicy: Retain, Properties: { Engine: postgres, DeletionProtection: true, MultiAZ: !Ref Standby } } }
      `,
      stated: { staysInRegion: true },
      objectives: { instance: { rto: 86400, rpo: 86400 }, zone: { rto: 86400, rpo: 60 } },
      because: "It is not known whether this workload loses 1 min of data at most after the loss of an Availability Zone: `Db` loses what was written in between 0 and 5 min",
    },
    {
      given: hcl`
        variable "days" {
          type = number
        }

        «resource "aws_db_instance" "main"» {
          engine                  = "postgres"
          multi_az                = true
          backup_retention_period = var.days
        }
      `,
      stated: { staysInRegion: true },
      objectives: { mistake: { rto: 86400, rpo: 86400 }, instance: { rto: 86400, rpo: 86400 }, zone: { rto: 86400, rpo: 86400 } },
      because: "aws_db_instance.main.backup_retention_period is not known: `var.days` has no default",
    },
  ],
});
