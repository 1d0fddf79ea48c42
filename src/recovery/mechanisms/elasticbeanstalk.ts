import type { ResourceOf } from "../../graph/resource.ts";
import { beanstalkEnvironment } from "../../kinds/elasticbeanstalk.ts";
import { all, type Verdict } from "../../value/verdict.ts";
import { isLoadBalanced, standsInZones } from "../roles/beanstalk.ts";
import { carriesWithoutInstance, runsAtLeast } from "../roles/capacity.ts";
import { sizedElsewhere } from "./elsewhere.ts";
import { mechanism, type Formula, type Mechanism } from "./mechanism.ts";
import { derived, estimated, sum } from "./time.ts";

type Environment = ResourceOf<typeof beanstalkEnvironment>;

const OPTIONS = "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html";
const GROUP = "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environmentconfig-autoscaling-healthchecktype.html";

/** Its options may set another one, and so may a file in its application. */
const carriesOn = estimated(75, "a health check every 15 s, 5 failures, as Elastic Beanstalk has it by default", 3000);

const replaced: Formula<Environment> = {
  says: "a minute until EC2's status check fails, and start",
  basis: "estimate",
  of: (_, { assumptions: { start } }) => sum(derived(60, "EC2 checks the status of an instance every minute"), start),
};

const isLeftWithoutZone = (environment: Environment): Verdict => all(standsInZones(environment, 2), runsAtLeast(environment, 2), isLoadBalanced(environment));

export const beanstalkMechanisms: readonly Mechanism[] = [
  mechanism(beanstalkEnvironment, {
    id: "beanstalk-other-instances",
    title: "other instances of the Elastic Beanstalk environment",
    against: ["instance"],
    when: (environment) => all(carriesWithoutInstance(environment), isLoadBalanced(environment)),
    rto: carriesOn,
    pages: [OPTIONS],
  }),
  mechanism(beanstalkEnvironment, {
    id: "beanstalk-replacement",
    title: "replacement by the group of the Elastic Beanstalk environment",
    against: ["instance"],
    when: () => all(),
    rto: replaced,
    pages: [GROUP],
  }),
  mechanism(beanstalkEnvironment, {
    id: "beanstalk-other-zones",
    title: "instances of the Elastic Beanstalk environment in other zones",
    against: ["zone"],
    when: isLeftWithoutZone,
    rto: carriesOn,
    pages: [OPTIONS],
  }),
  mechanism(beanstalkEnvironment, {
    id: "beanstalk-replacement-in-other-zone",
    title: "replacement by the group of the Elastic Beanstalk environment in another zone",
    against: ["zone"],
    when: (environment) => standsInZones(environment, 2),
    rto: replaced,
    pages: [OPTIONS, GROUP],
  }),
  ...sizedElsewhere([beanstalkEnvironment], { id: "beanstalk", label: "Elastic Beanstalk environment" }),
];
