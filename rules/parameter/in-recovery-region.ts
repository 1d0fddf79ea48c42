import { all, defineRule, parameters, ssmParameter, standingAtHome } from "../../src/rule.ts";
import example from "./in-recovery-region.example.ts";

/**
 * Said once, at the parameter of home. What an application looks up when it runs cannot be seen, and parameters that AWS publishes stand in every
 * region.
 */
export default defineRule({
  id: "parameter-in-recovery-region",
  title: "Parameter that the recovery region reads exists there",
  survives: "region-loss",
  capability: "recovery-region-defined",
  since: "0.1.0",
  why: `
    Parameter Store keeps each parameter in one region and copies none. A stack of the recovery region that looks up what
    was written at home only cannot be deployed, or changed, when it is needed.
  `,
  remedy: `
    Define the parameter in a stack of the recovery region, too, under the same name, with the value that is right there.
    Standard parameters are free.
  `,
  example,
  noFix: "a stack of the recovery region has to define it, with the value that is right there",
  references: [
    "https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-parameter-store.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-ssm.html",
  ],
  frameworks: { wellArchitected: ["REL13-BP02", "REL13-BP04"], nist80053: ["CP-2", "CP-7"] },

  on: ssmParameter,
  appliesTo: (parameter, goal) => all(parameters.standsAtHome(parameter, goal), parameters.matters(parameter, goal)),
  expect: (parameter, goal) => standingAtHome(parameters.readInRecovery(parameter, goal).every((region) => parameters.isDefinedIn(parameter, region))),
  message: (parameter, { recovery }) => `${parameter} is read in ${recovery.join(" or ")}, where no parameter has its name`,
});
