import type { AttestationName, Assumptions, StatedAttestation, StatedDay, Statements, StatedBackups } from "../graph/statements.ts";
import type { Span } from "../source/span.ts";
import type { WorkloadEntry } from "./schema.ts";
import type { Stated } from "./shape.ts";

/** Whether a file that an attestation names is there; where it is not, that is told. */
export type IsThere = (written: Stated<string>) => boolean;

/** What an entry of the configuration states that no template shows. */
export function statementsOf({ recovery, stores, needs, twins, external, accepts, assumptions, attest }: WorkloadEntry, place: Span, isThere: IsThere): Statements {
  const backup = external?.value.backup;
  const attested = attest?.value.stores?.value;
  const drill = attest?.value.lastDrill?.value;
  return {
    place,
    ...(recovery?.value.length === 0 && { staysInRegion: true }),
    ...(stores && { stores: textsOf(stores.value) }),
    ...(needs && { needs: new Map([...needs.value].map(([address, { value }]) => [address, value])) }),
    ...(twins && { twins: twins.value.map(({ value }) => ({ home: value.home.value, recovery: value.recovery.value })) }),
    ...(backup && { backups: backup.value.map(backupsOf) }),
    ...(attested && { attested: new Map([...attested].map(([address, { value }]) => [address, textsOf(value)])) }),
    ...(accepts && { accepts: accepts.value.map(({ value, place: { span } }) => ({ address: value, place: span })) }),
    named: [
      ...(stores?.value ?? []).map(({ value, place: { span } }) => ({ address: value, place: span })),
      ...(twins?.value ?? []).flatMap(({ value: { home, recovery: other } }) => [home, other].map(({ value, place: { span } }) => ({ address: value, place: span }))),
      ...[...(needs?.value ?? []), ...(attested ?? [])].map(([address, { key }]) => ({ address, place: key })),
    ],
    ...(assumptions && { assumptions: assumed(assumptions.value) }),
    ...(drill && { drill: dayOf(drill) }),
    ...(attest && { attestations: attestationsOf(attest.value, isThere) }),
  };
}

const assumed = (stated: NonNullable<WorkloadEntry["assumptions"]>["value"]): Partial<Assumptions> => Object.fromEntries(Object.entries(stated).map(([name, { value }]) => [name, value]));

type Attest = NonNullable<WorkloadEntry["attest"]>["value"];

function attestationsOf({ runbook, communicationPlan, replicationTest, blueGreen }: Attest, isThere: IsThere): readonly StatedAttestation[] {
  const of = (name: AttestationName, stated: Attest["runbook"]): readonly StatedAttestation[] => {
    if (!stated) return [];
    const { value, place: { span } } = stated;
    if (value.is === "other") return [{ name, by: "day", day: dayOf(value.other) }];
    return [{ name, by: "file", path: value.text, isThere: isThere({ ...stated, value: value.text }), place: span }];
  };
  return [...of("runbook", runbook), ...of("communication-plan", communicationPlan), ...of("replication-test", replicationTest), ...of("blue-green", blueGreen)];
}

const dayOf = ({ date, every }: NonNullable<Attest["lastDrill"]>["value"]): StatedDay => ({ date: date.value, ...(every && { every: every.value }), place: date.place.span });

const textsOf = (list: readonly Stated<string>[]): readonly string[] => list.map(({ value }) => value);

type Backup = NonNullable<NonNullable<WorkloadEntry["external"]>["value"]["backup"]>["value"][number];

const backupsOf = ({ value: { tags, rpo, retention, regions }, place }: Backup): StatedBackups => ({
  tags: new Map([...(tags?.value ?? [])].map(([tag, { value }]) => [tag, value])),
  ...(rpo && { rpo: rpo.value }),
  ...(retention && { retention: retention.value }),
  regions: textsOf(regions?.value ?? []),
  place: place.span,
});
