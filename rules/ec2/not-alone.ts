import { all, defineRule, ec2, ec2Instance, instanceServes, not } from "../../src/rule.ts";
import example from "./not-alone.example.ts";

/**
 * Asked of instances that something sends requests to. Recovery is on where nobody switches it off; of bare metal and of
 * instances with an instance store it is not known. Instances of an Auto Scaling group are replaced by it and are no resources of their own.
 */
export default defineRule({
  id: "ec2-not-alone",
  title: "EC2 instance that serves is recovered when its host fails",
  survives: "instance-loss",
  capability: "self-healing",
  precision: "high",
  since: "0.1.0",
  why: `
    EC2 moves an instance whose host fails to another one, with its addresses and volumes, unless automatic recovery is
    switched off. Then it stays down until somebody stops and starts it.
  `,
  remedy: `
    Leave automatic recovery at its default, or better put the instance into an Auto Scaling group, which also replaces what fails
    for other reasons. Neither costs anything by itself; a group needs an image or a script that sets the instance up.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-recover.html",
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-configuration-recovery.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-maintenanceoptions.html",
  ],
  frameworks: { wellArchitected: ["REL11-BP03"], nist80053: ["CP-10", "SI-13(5)"] },

  on: ec2Instance,
  appliesTo: instanceServes,
  expect: (instance) => all(not(ec2.isNotRecovered(instance)), ec2.canBeRecovered(instance)),
  message: (instance) => `${instance} serves, and stays down when its host fails`,
  fix: {
    safety: "safe",
    note: "AWS moves the instance to another host only where its own one has failed",
    edits: (instance) => (instance.knows("autoRecovery") ? [instance.autoRecovery.set("default")] : []),
  },
});
