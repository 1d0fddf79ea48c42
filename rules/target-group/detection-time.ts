import { all, any, defineRule, elbTargetGroup, not } from "../../src/rule.ts";
import example from "./detection-time.example.ts";

/**
 * A function stands in every zone by itself. GENEVE groups are checked every ten seconds where nothing else is
 * written, which is always in time, so they are looked at only where they say both numbers.
 */
export default defineRule({
  id: "target-group-detection-time",
  title: "Target group finds lost targets within the objective",
  survives: "zone-loss",
  capability: "fast-detection",
  since: "0.1.0",
  why: `
    Until a target has failed as many checks as the threshold says, the load balancer goes on sending requests to it.
    When a zone is lost, its share of all requests fails for the interval times the threshold, and nothing else in
    the recovery starts sooner.
  `,
  remedy: `
    Shorten the interval, down to 5 seconds, before lowering the threshold: with fewer than two or three failures a
    single slow answer takes a target out. Checks come from every node, so a short interval means more requests.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/target-group-health-checks.html",
  ],
  frameworks: { wellArchitected: ["REL11-BP01", "REL13-BP01"], nist80053: ["CP-10", "SI-13(5)"] },

  on: elbTargetGroup,
  appliesTo: ({ targetType, protocol, checkInterval, unhealthyThreshold }) => {
    const geneve = all(protocol.isSet(), protocol.equals("GENEVE"), any(checkInterval.isUnset(), unhealthyThreshold.isUnset()));
    return all(not(targetType.equals("lambda")), not(geneve));
  },
  expect: ({ checkInterval, unhealthyThreshold }, { rto }) => {
    const [interval, threshold] = [checkInterval.known() ?? LEAST_INTERVAL, unhealthyThreshold.known() ?? LEAST_THRESHOLD];
    return all(checkInterval.satisfies((every) => every * threshold <= rto), unhealthyThreshold.satisfies((times) => times * interval <= rto));
  },
  message: (group, { rto }) => {
    const took = (group.checkInterval.known() ?? LEAST_INTERVAL) * (group.unhealthyThreshold.known() ?? LEAST_THRESHOLD);
    return `${group} finds a lost target after ${String(took)} seconds, the objective is ${String(rto)}`;
  },
  fix: {
    safety: "review",
    note: "a shorter interval means more requests from every node",
    edits: ({ checkInterval, checkTimeout, unhealthyThreshold }, { rto }) => {
      const seconds = Math.floor(rto / (unhealthyThreshold.known() ?? Infinity));
      const timeout = checkTimeout.isUnset().outcome === "holds" ? LONGEST_TIMEOUT : (checkTimeout.known() ?? Infinity);
      return seconds > timeout ? [checkInterval.set(Math.min(seconds, LONGEST_INTERVAL))] : [];
    },
  },
});

/** The least that AWS accepts: what cannot be read is at least as much. */
const LEAST_INTERVAL = 5;
const LEAST_THRESHOLD = 2;

/** A check must be over before the next one begins: by default it may take 5 seconds, of a Network Load Balancer 10. */
const LONGEST_TIMEOUT = 10;
const LONGEST_INTERVAL = 300;
