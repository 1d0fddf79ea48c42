import { all, any, defineRule, ecsAccountSetting, ecsTaskDefinition, not, unless, type ResourceOf, type Several, type Verdict } from "../../src/rule.ts";
import example from "./log-not-blocking.example.ts";

/**
 * Since June 2025 a driver that says nothing does not block, unless a setting of the account says so. The task outlives a
 * container that is not essential.
 */
export default defineRule({
  id: "ecs-log-not-blocking",
  title: "ECS containers go on while their logs cannot be delivered",
  survives: "instance-loss",
  capability: "self-healing",
  advice: true,
  precision: "high",
  since: "0.1.0",
  why: `
    In blocking mode a container that writes to standard output waits until CloudWatch Logs has taken the line. While
    logs cannot be delivered, the application stands still with them, and fails its health check: an outage of what
    only watches stops what serves.
  `,
  remedy: `
    Set the mode of the awslogs driver to non-blocking, with a buffer that holds the lines of a minute or more.
    Lines are lost when the buffer is full. Where no line may be lost, keep the mode and ignore this rule.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-account-settings.html",
  ],
  frameworks: { wellArchitected: ["REL05-BP01"], nist80053: ["AU-5", "SI-13(5)"] },

  on: ecsTaskDefinition,
  appliesTo: ({ containers }) => containers.some(({ logDriver }) => all(logDriver.isSet(), logDriver.equals("awslogs"))),
  expect: (definition) => definition.containers.every((container) => goesOn(definition, container)),
  message: (definition) => `${definition} has containers that stand still while their logs cannot be delivered`,
  fix: {
    safety: "review",
    note: "replaces the task definition by a new revision, whose tasks lose lines when the buffer is full",
    edits: (definition) => definition.containers.members.flatMap(({ item }) => unless(goesOn(definition, item), item.logMode.set("non-blocking"))),
  },
});

type Definition = ResourceOf<typeof ecsTaskDefinition>;
type Container = Definition["containers"] extends Several<infer C> ? C : never;

const goesOn = (definition: Definition, { logDriver, logMode, essential }: Container): Verdict => {
  const blocksByDefault = definition.others(ecsAccountSetting).some(({ setting, value }) => all(value.equals("blocking"), setting.equals("defaultLogDriverMode")));
  const isNonBlocking = all(logMode.equals("non-blocking"), any(logMode.isSet(), not(blocksByDefault)));
  return any(isNonBlocking, not(all(logDriver.isSet(), logDriver.equals("awslogs"))), not(essential.equals(true)));
};
