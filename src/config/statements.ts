import type { Statements, StatedBackups } from "../graph/statements.ts";
import type { Span } from "../source/span.ts";
import type { WorkloadEntry } from "./schema.ts";
import type { Stated } from "./shape.ts";

/** What an entry of the configuration states that no template shows. */
export function statementsOf({ recovery, stores, needs, twins, external, attest }: WorkloadEntry, place: Span): Statements {
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
    named: [
      ...(stores?.value ?? []).map(({ value, place: { span } }) => ({ address: value, place: span })),
      ...(twins?.value ?? []).flatMap(({ value: { home, recovery: other } }) => [home, other].map(({ value, place: { span } }) => ({ address: value, place: span }))),
      ...[...(needs?.value ?? []), ...(attested ?? [])].map(([address, { key }]) => ({ address, place: key })),
    ],
    ...(drill && { drill: { date: drill.date.value, ...(drill.every && { every: drill.every.value }), place: drill.date.place.span } }),
  };
}

const textsOf = (list: readonly Stated<string>[]): readonly string[] => list.map(({ value }) => value);

type Backup = NonNullable<NonNullable<WorkloadEntry["external"]>["value"]["backup"]>["value"][number];

const backupsOf = ({ value: { tags, rpo, retention, regions }, place }: Backup): StatedBackups => ({
  tags: new Map([...(tags?.value ?? [])].map(([tag, { value }]) => [tag, value])),
  ...(rpo && { rpo: rpo.value }),
  ...(retention && { retention: retention.value }),
  regions: textsOf(regions?.value ?? []),
  place: place.span,
});
