import { all, beanstalk, beanstalkEnvironment, defineRule, not, standsIn } from "../../src/rule.ts";
import example from "./instances.example.ts";

/**
 * What an environment does not say itself its saved configuration may say, and else a file in the application, which is
 * not among these: then nothing is known. A recovery region is judged with its twin at home.
 */
export default defineRule({
  id: "beanstalk-instances",
  title: "Elastic Beanstalk environment keeps an instance in each of several Availability Zones",
  survives: "zone-loss",
  capability: "compute-in-two-zones",
  since: "0.1.0",
  why: `
    With fewer instances than zones there is a zone whose loss stops the application until a new instance has been
    launched, set up and found healthy elsewhere. An environment of a single instance has no load balancer either: it
    is down while its instance is replaced, and in every deployment.
  `,
  remedy: `
    Use a load-balanced environment and raise the minimum size of its group to two instances, or to three where three
    zones are asked for. Smaller instance types keep the price about the same; the load balancer is charged.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html",
    "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options.html",
    "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features-managing-env-types.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP02"], nist80053: ["CP-10", "SC-36"] },

  on: beanstalkEnvironment,
  appliesTo: (environment, { recovery }) => not(standsIn(environment, recovery)),
  expect: (environment, { zones }) =>
    all(beanstalk.isLoadBalanced(environment), beanstalk.hasOption(environment, ({ minSize }) => minSize, (size) => size.satisfies((least) => least >= zones))),
  message: (environment, { zones }) => `${environment} may run with fewer than ${String(zones)} instances`,
  fix: {
    safety: "review",
    note: "each further instance costs as much as the first, and has to be able to run beside it",
    edits: (environment, { zones }) => beanstalk.keepInstances(environment, zones),
  },
});
