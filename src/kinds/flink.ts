import { defineKind } from "../graph/kind.ts";
import { bool, oneOf, text } from "../graph/properties.ts";
import { both, names } from "./names.ts";
import { bothPages } from "./pages.ts";

const APPLICATION = bothPages("kinesisanalyticsv2-application", "kinesisanalyticsv2_application");

const checkpoint = (cloudformation: string, terraform: string) =>
  names(
    `ApplicationConfiguration.FlinkApplicationConfiguration.CheckpointConfiguration.${cloudformation}`,
    `application_configuration.flink_application_configuration.checkpoint_configuration.${terraform}`,
  );

/** Of Managed Service for Apache Flink, or a notebook or an SQL application of its older names. */
export const flinkApplication = defineKind({
  name: "flink.application",
  label: "Flink application",
  ...names("AWS::KinesisAnalyticsV2::Application", "aws_kinesisanalyticsv2_application"),
  page: APPLICATION.cloudformation,
  identity: "applicationName",
  ref: names("name", "arn"),
  properties: {
    applicationName: text(names("ApplicationName", "name")),
    /** FLINK-1_20, ZEPPELIN-FLINK-3_0, SQL-1_0. */
    runtime: text(names("RuntimeEnvironment", "runtime_environment")),
    mode: oneOf(["INTERACTIVE", "STREAMING"], { ...names("ApplicationMode", "application_mode"), default: both("STREAMING", APPLICATION) }),
    /** DEFAULT has checkpoints, whatever is written beside it. */
    checkpointType: oneOf(["DEFAULT", "CUSTOM"], { ...checkpoint("ConfigurationType", "configuration_type"), default: both("DEFAULT", APPLICATION) }),
    checkpoints: bool(checkpoint("CheckpointingEnabled", "checkpointing_enabled")),
    snapshots: bool(names("ApplicationConfiguration.ApplicationSnapshotConfiguration.SnapshotsEnabled", "application_configuration.application_snapshot_configuration.snapshots_enabled")),
  },
});
