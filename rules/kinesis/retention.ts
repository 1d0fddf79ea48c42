import { defineRule, kinesisStream } from "../../src/rule.ts";
import example from "./retention.example.ts";

/** A year, in hours. */
const MOST_HOURS = 8760;

/** Kinesis keeps records for a day at least, so that this asks for more only where somebody may take longer than that to recover. */
export default defineRule({
  id: "kinesis-retention",
  title: "Kinesis data stream keeps records for as long as its consumers may be down",
  survives: "mistake",
  capability: "messages-not-lost",
  precision: "high",
  since: "0.1.0",
  why: `
    A stream deletes records by their age, whether they were read or not. When a consumer that a bad deployment broke is
    mended after that, or when what it wrote has to be written again, the oldest records are gone.
  `,
  remedy: `
    Raise the retention period to the recovery time objective at least; seven days leave time for a weekend. It takes
    effect at once, without an outage, and for records that are still there. Each hour beyond 24 is charged.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/streams/latest/dev/kinesis-extended-retention.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-stream.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP01"], nist80053: ["CP-9", "SI-12"] },
  similar: ["hashicorp-fsbp-sentinel:kinesis-stream-backup-retention-check", "prowler:kinesis_stream_data_retention_period", "service-screener:kinesisRetentionPeriodMinimum"],

  options: {
    least: { type: "seconds", default: 86_400, says: "the shortest time that records are kept, however short the objective" },
  },
  on: kinesisStream,
  expect: (stream, goal) => stream.retention.satisfies((hours) => hours * 3600 >= Math.max(goal.rto, goal.option("least"))),
  message: (stream, goal) => `${stream} keeps records for ${String(stream.retention)}, and consumers may take ${String(Math.ceil(Math.max(goal.rto, goal.option("least")) / 3600))} hours to recover`,
  fix: {
    safety: "review",
    note: "each hour beyond 24 is charged",
    edits: (stream, goal) => {
      const hours = Math.ceil(Math.max(goal.rto, goal.option("least")) / 3600);
      return hours <= MOST_HOURS ? [stream.retention.set(hours)] : [];
    },
  },
});
