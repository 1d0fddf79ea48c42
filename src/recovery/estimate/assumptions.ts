import type { Assumptions } from "../../graph/statements.ts";
import type { Given } from "../mechanisms/mechanism.ts";
import { estimated, stated } from "../mechanisms/time.ts";

const MINUTE = 60;
const HOUR = 60 * MINUTE;

interface Assumption {
  /** In seconds, where nobody states it. */
  readonly seconds: number;
  /** What it is for, in a few words. */
  readonly says: string;
}

/** What AWS does not publish, and what is taken for it. Each is a setting: `assumptions` in the configuration. */
export const ASSUMPTIONS: Readonly<Record<keyof Assumptions, Assumption>> = {
  detect: { seconds: 5 * MINUTE, says: "until somebody notices" },
  decide: { seconds: 15 * MINUTE, says: "until somebody decides" },
  redeploy: { seconds: 30 * MINUTE, says: "to deploy the infrastructure anew from its code" },
  provision: { seconds: 15 * MINUTE, says: "until there is something to restore to" },
  restorePerTiB: { seconds: 2 * HOUR, says: "to restore a TiB" },
  start: { seconds: 5 * MINUTE, says: "until what is launched serves" },
  copy: { seconds: HOUR, says: "to copy a backup to another region" },
  lag: { seconds: MINUTE, says: "by which the replica is behind" },
  reroute: { seconds: 5 * MINUTE, says: "until users are sent elsewhere by hand" },
};

/** The assumptions of a workload: what is stated of it, else what is taken. What is stated is as good as known. */
export function assumptionsOf(own: Partial<Assumptions> = {}): Given["assumptions"] {
  const of = (name: keyof Assumptions): Given["assumptions"][keyof Assumptions] => {
    const { seconds, says } = ASSUMPTIONS[name];
    const said = own[name];
    return said === undefined ? { ...estimated(seconds, says), assumed: [name] } : stated(said, says);
  };
  return {
    detect: of("detect"),
    decide: of("decide"),
    redeploy: of("redeploy"),
    provision: of("provision"),
    restorePerTiB: of("restorePerTiB"),
    start: of("start"),
    copy: of("copy"),
    lag: of("lag"),
    reroute: of("reroute"),
  };
}
