import { all, any, defineRule, not, provably, rds, rdsClusterParameterGroup, rdsInstance, rdsParameterGroup } from "../../src/rule.ts";
import type { PropertyEdit, TextProperty, Verdict } from "../../src/rule.ts";
import example from "./durable-parameters.example.ts";

/**
 * A group that only replicas use is left alone: what they lose, their source still has. Aurora writes through
 * its storage: the synchronisation of its binary log guards no data of its own, and from MySQL 8 on only a
 * flush of 0 lets a commit run ahead. What is not written keeps the engine's own default, which is safe.
 */
export default defineRule({
  id: "rds-durable-parameters",
  title: "Parameter group keeps committed transactions durable",
  survives: "instance-loss",
  capability: "data-backed-up",
  since: "0.1.0",
  why: `
    These settings let the database report a commit before its log is on disk. After a crash or a failover the last
    transactions are gone, though the application was told that they are safe; point-in-time recovery lacks them, too.
  `,
  remedy: `
    Remove the setting, or give it the engine's default. Commits then wait for the disk again: load jobs that need the
    speed can relax it in their own session.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/awssupport/latest/user/fault-tolerance-checks.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.BestPractices.FeatureRecommendations.html",
  ],
  frameworks: { wellArchitected: ["REL09-BP01"], nist80053: ["CP-9", "CP-10(2)"] },

  on: [rdsParameterGroup, rdsClusterParameterGroup],
  appliesTo: (group) => {
    if (!group.is(rdsParameterGroup)) return all();
    const users = group.referrers(rdsInstance, "parameterGroup");
    return not(all(users.exist(), users.every(rds.isReplica)));
  },
  expect: (group) => {
    const { flushLogAtCommit: flush, syncBinlog, synchronousCommit, fsync } = group;
    const aurora = provably(group.family.startsWith("aurora"));
    const waits = all(provably(group.family.startsWith("aurora-mysql8")), flush.equals("2"));
    const flushes = any(flush.isUnset(), flush.equals("1"), waits);
    const synchronises = any(syncBinlog.isUnset(), syncBinlog.equals("1"), aurora);
    return [
      { key: "flush", verdict: flushes, message: `${group} flushes the log to disk less often than at every commit`, edits: () => [flush.set("1")] },
      { key: "binlog", verdict: synchronises, message: `${group} does not write the binary log to disk at every commit`, edits: () => [syncBinlog.set("1")] },
      { key: "commit", verdict: isNotOff(synchronousCommit), message: `${group} reports commits before they are on disk`, edits: () => [turnOn(synchronousCommit)] },
      { key: "fsync", verdict: isNotOff(fsync), message: `${group} never forces writes to disk`, edits: () => [turnOn(fsync)] },
    ];
  },
  message: (group) => `${group} trades committed transactions for speed`,
  fix: { safety: "review", note: "commits wait for the disk again" },
});

const isNotOff = (setting: TextProperty): Verdict => any(setting.isUnset(), setting.satisfies((value) => !OFF.includes(value.toLowerCase())));

/** How PostgreSQL says no; YAML may have made a truth value of it already. */
const OFF = ["off", "false", "no", "0"];

/** A switch is written in the spelling in which it was off. */
const turnOn = (setting: TextProperty): PropertyEdit => setting.set(setting.known() === "0" ? "1" : "on");
