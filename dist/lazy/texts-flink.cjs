(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "flink-checkpoints": {
    since: "0.1.0",
    why: `
    An application that fails starts again from its last checkpoint, at the place in its sources where that was made. Without
    checkpoints its state is gone and what it had read is not read again. Snapshots do the same for updates, scaling and
    stops: without them AWS says that data is lost with each.
  `,
    remedy: `
    Leave the checkpoint configuration at its default, or turn checkpoints on in your own, and turn snapshots on. Both take
    a little of the application's time, and snapshots are charged by their size. The change restarts the application.
  `,
    example: {
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
},
    references: [
    "https://docs.aws.amazon.com/managed-flink/latest/java/how-fault.html",
    "https://docs.aws.amazon.com/managed-flink/latest/java/how-snapshots.html",
    "https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_CheckpointConfiguration.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP03"], nist80053: ["CP-10"] },
    similar: ["cdk-nag:KinesisDataAnalyticsFlinkCheckpointing"],
    fixNote: "the application restarts, once more without the state that no snapshot holds, and snapshots are charged by their size",
  },
};
})
