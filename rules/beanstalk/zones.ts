import { beanstalk, beanstalkEnvironment, defineRule } from "../../src/rule.ts";
import example from "./zones.example.ts";

/**
 * An environment of a single instance stands in one zone whatever its settings, which `beanstalk-instances` says. In a
 * VPC of its own an environment stands where its subnets are; the number of zones counts elsewhere.
 */
export default defineRule({
  id: "beanstalk-zones",
  title: "Elastic Beanstalk environment spans enough Availability Zones",
  survives: "zone-loss",
  capability: "compute-in-two-zones",
  since: "0.1.0",
  why: `
    An environment whose instances are all in one Availability Zone loses them together with that zone, and its group has
    nowhere to launch new ones. Over several zones the group keeps its instances spread, and replaces those of a lost
    zone in the others.
  `,
  remedy: `
    Name instance subnets in further Availability Zones; outside of a VPC of your own, ask for any two or any three
    zones. The instances are replaced. Data between zones is charged.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html",
    "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.managing.vpc.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },

  on: beanstalkEnvironment,
  appliesTo: beanstalk.isLoadBalanced,
  expect: (environment, { zones }) => beanstalk.standsInZones(environment, zones),
  message: (environment, { zones }) => `${environment} spans fewer than ${String(zones)} Availability Zones`,
  fix: {
    safety: "review",
    note: "the instances are replaced, and data between zones is charged",
    edits: (environment, { zones }) => beanstalk.askForZones(environment, zones),
  },
});
