import { defineKind } from "../graph/kind.ts";
import { bool, hours, oneOf, reference, tags, text } from "../graph/properties.ts";
import { lifecycle } from "./lifecycle.ts";
import { both, names } from "./names.ts";
import { bothPages } from "./pages.ts";

const STREAM = bothPages("kinesis-stream", "kinesis_stream");

export const kinesisStream = defineKind({
  name: "kinesis.stream",
  label: "Kinesis data stream",
  ...names("AWS::Kinesis::Stream", "aws_kinesis_stream"),
  page: STREAM.cloudformation,
  identity: "streamName",
  arn: { service: "kinesis", resource: "stream/" },
  ref: names("name", "arn"),
  properties: {
    ...lifecycle(),
    streamName: text(names("Name", "name")),
    retention: hours({ ...names("RetentionPeriodHours", "retention_period"), default: both(24, STREAM) }),
    mode: oneOf(["ON_DEMAND", "PROVISIONED"], names("StreamModeDetails.StreamMode", "stream_mode_details.stream_mode")),
    /** Deletes it although something reads from it. */
    consumersDeleted: bool({ terraform: "enforce_consumer_deletion", default: { terraform: false, page: STREAM } }),
    kmsKey: reference("kms.key", names("StreamEncryption.KeyId", "kms_key_id")),
    tags: tags(names("Tags", "tags_all")),
  },
});
