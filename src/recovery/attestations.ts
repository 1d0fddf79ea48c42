import type { AttestationName, StatedAttestation, StatedDay, Statements } from "../graph/statements.ts";
import type { Span } from "../source/span.ts";
import { recencyOf } from "./roles/attested.ts";

/** What people do for a workload, and no file of it can show. It is taken on their word, and told apart from what is proven. */
export interface Attestation {
  readonly name: AttestationName | "drill";
  /** Somebody stands for it; somebody did, and it is due again; nobody does, or what is named is not there. */
  readonly outcome: "attested" | "expired" | "missing";
  /** A clause without a full stop: "the runbook is docs/dr.md". */
  readonly says: string;
  readonly place?: Span;
}

/** What each is called, and the key below `attest` in the configuration under which it is stated. */
const ATTESTED: readonly { readonly name: Attestation["name"]; readonly called: string; readonly key: string }[] = [
  { name: "runbook", called: "runbook", key: "runbook" },
  { name: "drill", called: "drill", key: "lastDrill" },
  { name: "communication-plan", called: "communication plan", key: "communicationPlan" },
  { name: "replication-test", called: "test of the replication", key: "replicationTest" },
  { name: "blue-green", called: "blue/green deployment", key: "blueGreen" },
];

/** All that can be attested of a workload, each with what becomes of it by a day. */
export function attestationsOf({ attestations = [], drill }: Statements, today: string): readonly Attestation[] {
  return ATTESTED.map(({ name, called, key }): Attestation => {
    if (name === "drill") return drill ? { name, ...byDay(called, drill, today) } : nobody(name, called, key);
    const stated = attestations.find((each) => each.name === name);
    return stated ? { name, ...by(called, stated, today) } : nobody(name, called, key);
  });
}

const nobody = (name: Attestation["name"], called: string, key: string): Attestation => ({ name, outcome: "missing", says: `no ${called} is attested; state one under \`attest.${key}\` in the configuration` });

function by(called: string, stated: StatedAttestation, today: string): Omit<Attestation, "name"> {
  if (stated.by === "day") return byDay(called, stated.day, today);
  const { path, isThere, place } = stated;
  return isThere ? { outcome: "attested", says: `the ${called} is ${path}`, place } : { outcome: "missing", says: `the ${called} is to be ${path}, which is not there`, place };
}

function byDay(called: string, day: StatedDay, today: string): Omit<Attestation, "name"> {
  const { outcome, says } = recencyOf(day, today);
  return { outcome, says: outcome === "attested" ? `a ${called} ${says}` : `the ${called} that is attested ${says}`, place: day.place };
}
