import { all, any, defineRule, flinkApplication, not, presume } from "../../src/rule.ts";
import example from "./checkpoints.example.ts";

/** Studio notebooks and the older SQL applications have neither. The DEFAULT configuration has checkpoints, whatever stands beside it. */
export default defineRule({
  id: "flink-checkpoints",
  title: "Flink application keeps its state in checkpoints and snapshots",
  survives: "instance-loss",
  capability: "messages-not-lost",
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
  example,
  references: [
    "https://docs.aws.amazon.com/managed-flink/latest/java/how-fault.html",
    "https://docs.aws.amazon.com/managed-flink/latest/java/how-snapshots.html",
    "https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_CheckpointConfiguration.html",
  ],
  frameworks: { wellArchitected: ["REL11-BP03"], nist80053: ["CP-10"] },
  similar: ["cdk-nag:KinesisDataAnalyticsFlinkCheckpointing"],

  on: flinkApplication,
  appliesTo: (application) => all(application.runtime.startsWith("FLINK-"), not(application.mode.equals("INTERACTIVE"))),
  expect: (application) => [
    {
      key: "checkpoints",
      verdict: any(application.checkpoints.equals(true), application.checkpointType.equals("DEFAULT")),
      message: `${application} makes no checkpoints`,
      edits: () => [application.checkpoints.set(true)],
    },
    {
      key: "snapshots",
      verdict: presume(not(application.snapshots.equals(false))),
      message: `${application} makes no snapshot before it is updated or stopped`,
      edits: () => [application.snapshots.set(true)],
    },
  ],
  message: (application) => `${application} loses its state`,
  fix: {
    safety: "review",
    note: "the application restarts, once more without the state that no snapshot holds, and snapshots are charged by their size",
  },
});
