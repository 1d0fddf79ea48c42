import type { RemedyExample } from "../../src/rule.ts";

export default {
  inBothRegions: true,
  cloudformation: `
    Conditions:
      IsHome: !Equals [!Ref AWS::Region, eu-west-1]
      IsRecovery: !Equals [!Ref AWS::Region, eu-central-1]
    Resources:
      Database:
        Type: AWS::RDS::DBInstance
        Condition: IsHome
        Properties:
          DBInstanceIdentifier: orders
          Engine: postgres
      Replica:
        Type: AWS::RDS::DBInstance
        Condition: IsRecovery
        Properties:
          SourceDBInstanceIdentifier: arn:aws:rds:eu-west-1:111122223333:db:orders
          SourceRegion: eu-west-1
  `,
  terraform: `
    resource "aws_db_instance" "database" {
      engine = "postgres"
    }

    resource "aws_db_instance" "replica" {
      region              = "eu-central-1"
      replicate_source_db = aws_db_instance.database.arn
    }
  `,
} satisfies RemedyExample;
