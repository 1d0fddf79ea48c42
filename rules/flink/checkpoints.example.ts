import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Application:
        Type: AWS::KinesisAnalyticsV2::Application
        Properties:
          RuntimeEnvironment: FLINK-1_20
          ServiceExecutionRole: !GetAtt Role.Arn
          ApplicationConfiguration:
            FlinkApplicationConfiguration:
              CheckpointConfiguration:
                ConfigurationType: DEFAULT
            ApplicationSnapshotConfiguration:
              SnapshotsEnabled: true
  `,
  terraform: `
    resource "aws_kinesisanalyticsv2_application" "application" {
      name                   = "clicks"
      runtime_environment    = "FLINK-1_20"
      service_execution_role = "arn:aws:iam::111122223333:role/clicks"

      application_configuration {
        application_code_configuration {
          code_content_type = "ZIPFILE"
        }

        application_snapshot_configuration {
          snapshots_enabled = true
        }

        flink_application_configuration {
          checkpoint_configuration {
            configuration_type = "DEFAULT"
          }
        }
      }
    }
  `,
} satisfies RemedyExample;
