import { expect, it } from "vitest";
import { type yaml } from "../../../src/testing.ts";
import { recoveryOf } from "../recovery-of.ts";

const environment = (...options: readonly (readonly [string, string, string])[]): ReturnType<typeof yaml> => ({
  language: "cloudformation",
  text: `
    Resources:
      Web:
        Type: AWS::ElasticBeanstalk::Environment
        Properties:
          OptionSettings:
${options.map(([namespace, name, value]) => `            - { Namespace: "${namespace}", OptionName: "${name}", Value: "${value}" }`).join("\n")}
  `,
});

const ZONES = ["aws:autoscaling:asg", "Availability Zones", "Any 2"] as const;
const BALANCED = ["aws:elasticbeanstalk:environment", "EnvironmentType", "LoadBalanced"] as const;

it("carries on with the instances in another zone", () => {
  expect(recoveryOf(environment(ZONES, BALANCED, ["aws:autoscaling:asg", "MinSize", "2"]), "Web", "zone")).toEqual({ by: "beanstalk-other-zones", rto: "1 min 15 s" });
  expect(recoveryOf(environment(ZONES, BALANCED, ["aws:autoscaling:asg", "MinSize", "1"]), "Web", "zone")).toEqual({ by: "beanstalk-replacement-in-other-zone", rto: "6 min" });
});

it("may do so where a file in the application says it", () => {
  expect(recoveryOf(environment(BALANCED), "Web", "zone")).toEqual({ by: "beanstalk-redeployed", rto: "30 min (perhaps 1 min 15 s)" });
});
