import { all, any, defineRule, eventRule, failover } from "../../src/rule.ts";
import example from "./health-region.example.ts";

/**
 * AWS documents which region gets the events of another one, too, for the commercial regions and those in China. Of others it is
 * unknown. A rule at home may stand beside one there: whichever sees the event first starts the failover.
 */
export default defineRule({
  id: "failover-health-region",
  title: "Rule on AWS Health stands where events of the home region arrive when it is lost",
  survives: "region-loss",
  capability: "configuration-takes-effect",
  precision: "high",
  since: "0.1.0",
  why: `
    AWS Health sends a public event to the region that it is about and to one other: us-west-2, or us-east-1 for
    us-west-2 itself. A rule in the recovery region is told nothing of the home region, and a rule at home is lost with it.
  `,
  remedy: `
    Make the rule in us-west-2, or in us-east-1 where us-west-2 is home, and have it start what stands in the recovery
    region: by a bus of that region as its target. Keep the rule at home beside it for all that is less than the loss
    of the region. Rules on events of AWS services are free.
  `,
  example,
  noFix: "the rule has to be deployed to another region, with a target that stands where users are moved to",
  references: ["https://docs.aws.amazon.com/health/latest/ug/choosing-a-region.html", "https://docs.aws.amazon.com/health/latest/ug/about-public-events.html"],
  frameworks: { wellArchitected: ["REL11-BP02", "REL13-BP05"], nist80053: ["CP-10", "SI-13"] },

  on: eventRule,
  appliesTo: (rule, { recovery }) => all(failover.watchesHealth(rule), failover.startsFailover(rule), recovery.length > 0 ? all() : any()),
  expect: (rule, { home }) => (home === undefined ? failover.homeIsUnknown(rule) : failover.hearsOf(rule, home)),
  message: (rule, { home = "home" }) =>
    failover.hearsPublicEvents(rule).outcome === "fails"
      ? `${rule} asks for events about the account only, which AWS Health sends to no other region than the one that they are about`
      : `${rule} stands where the events of AWS Health about ${home} do not arrive when that region is lost`,
});
