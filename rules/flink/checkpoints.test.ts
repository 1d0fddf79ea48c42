import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./checkpoints.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { App: { Type: AWS::KinesisAnalyticsV2::Application, Properties: { RuntimeEnvironment: FLINK-1_20 } } }`,
    yaml`
      Resources:
        App:
          Type: AWS::KinesisAnalyticsV2::Application
          Properties:
            RuntimeEnvironment: FLINK-1_18
            ApplicationConfiguration:
              FlinkApplicationConfiguration: { CheckpointConfiguration: { ConfigurationType: DEFAULT, CheckpointingEnabled: false } }
    `,
    yaml`
      Resources:
        App:
          Type: AWS::KinesisAnalyticsV2::Application
          Properties:
            RuntimeEnvironment: FLINK-1_20
            ApplicationConfiguration:
              ApplicationSnapshotConfiguration: { SnapshotsEnabled: true }
              FlinkApplicationConfiguration: { CheckpointConfiguration: { ConfigurationType: CUSTOM, CheckpointingEnabled: true, CheckpointInterval: 30000 } }
    `,
    hcl`
      resource "aws_kinesisanalyticsv2_application" "app" {
        runtime_environment = "FLINK-1_20"
        application_configuration {
          flink_application_configuration {
            checkpoint_configuration {
              configuration_type    = "CUSTOM"
              checkpointing_enabled = true
            }
          }
        }
      }
    `,
  ],
  skips: [
    yaml`Resources: { App: { Type: AWS::KinesisAnalyticsV2::Application, Properties: { RuntimeEnvironment: SQL-1_0 } } }`,
    yaml`Resources: { App: { Type: AWS::KinesisAnalyticsV2::Application, Properties: { RuntimeEnvironment: ZEPPELIN-FLINK-3_0, ApplicationMode: INTERACTIVE } } }`,
    hcl`
      resource "aws_kinesisanalyticsv2_application" "app" {
        runtime_environment = "SQL-1_0"
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          App:
            Type: AWS::KinesisAnalyticsV2::Application
            Properties:
              RuntimeEnvironment: FLINK-1_20
              ApplicationConfiguration:
                FlinkApplicationConfiguration: { CheckpointConfiguration: { ConfigurationType: CUSTOM, CheckpointingEnabled: «false» } }
      `,
      says: "Flink application `App` makes no checkpoints",
    },
    {
      given: yaml`
        Resources:
          App:
            Type: AWS::KinesisAnalyticsV2::Application
            Properties:
              RuntimeEnvironment: FLINK-1_20
              ApplicationConfiguration: { ApplicationSnapshotConfiguration: { SnapshotsEnabled: «false» } }
      `,
      says: "Flink application `App` makes no snapshot before it is updated or stopped",
    },
    hcl`
      resource "aws_kinesisanalyticsv2_application" "app" {
        runtime_environment = "FLINK-1_20"
        application_configuration {
          application_snapshot_configuration { snapshots_enabled = «false» }
          flink_application_configuration {
            checkpoint_configuration {
              configuration_type    = "CUSTOM"
              checkpointing_enabled = «false»
            }
          }
        }
      }
    `,
    {
      given: yaml`
        Resources:
          App:
            Type: AWS::KinesisAnalyticsV2::Application
            Properties:
              RuntimeEnvironment: FLINK-1_20
              ApplicationConfiguration:
                ApplicationSnapshotConfiguration:
                  SnapshotsEnabled: «false» # stops are faster so
                FlinkApplicationConfiguration:
                  CheckpointConfiguration:
                    ConfigurationType: CUSTOM
                    CheckpointingEnabled: «false»
      `,
      becomes: `
        Resources:
          App:
            Type: AWS::KinesisAnalyticsV2::Application
            Properties:
              RuntimeEnvironment: FLINK-1_20
              ApplicationConfiguration:
                ApplicationSnapshotConfiguration:
                  SnapshotsEnabled: true # stops are faster so
                FlinkApplicationConfiguration:
                  CheckpointConfiguration:
                    ConfigurationType: CUSTOM
                    CheckpointingEnabled: true
      `,
    },
    {
      given: hcl`
        resource "aws_kinesisanalyticsv2_application" "app" {
          runtime_environment = "FLINK-1_20"

          application_configuration {
            application_snapshot_configuration {
              snapshots_enabled = «false» # stops are faster so
            }
          }
        }
      `,
      becomes: `
        resource "aws_kinesisanalyticsv2_application" "app" {
          runtime_environment = "FLINK-1_20"

          application_configuration {
            application_snapshot_configuration {
              snapshots_enabled = true # stops are faster so
            }
          }
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Snapshots: { Type: String } }
        Resources:
          App:
            Type: AWS::KinesisAnalyticsV2::Application
            Properties:
              RuntimeEnvironment: FLINK-1_20
              ApplicationConfiguration:
                ApplicationSnapshotConfiguration: { SnapshotsEnabled: !Ref Snapshots }
                FlinkApplicationConfiguration: { CheckpointConfiguration: { ConfigurationType: CUSTOM } }
      `,
      because: "CheckpointingEnabled is not set",
    },
    {
      given: hcl`
        variable "checkpoints" { type = bool }

        resource "aws_kinesisanalyticsv2_application" "app" {
          runtime_environment = "FLINK-1_20"
          application_configuration {
            flink_application_configuration {
              checkpoint_configuration {
                configuration_type    = "CUSTOM"
                checkpointing_enabled = var.checkpoints
              }
            }
          }
        }
      `,
      because: "checkpoints",
    },
  ],
});
