import { defineRule, mwaaEnvironment, presume, spansZones } from "../../src/rule.ts";
import example from "./zones.example.ts";

/** Amazon MWAA itself demands two zones, so that subnets whose zones cannot be read hold: only those that provably share one fail. */
export default defineRule({
  id: "mwaa-zones",
  title: "Managed Airflow environment has subnets in two Availability Zones",
  survives: "zone-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    Amazon MWAA runs the schedulers and workers of an environment in two private subnets. It rejects two subnets of one
    Availability Zone, so that no environment comes of it.
  `,
  remedy: `
    Name two private subnets in different zones. The subnets of an environment cannot be changed later: it is replaced.
  `,
  example,
  noFix: "which private subnets there are in other zones is for the network to say",
  references: [
    "https://docs.aws.amazon.com/mwaa/latest/userguide/networking-about.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mwaa-environment-networkconfiguration.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },

  on: mwaaEnvironment,
  expect: (environment) => presume(spansZones(environment.zones)),
  message: (environment) => `${environment} has subnets in one Availability Zone only, which AWS rejects`,
});
