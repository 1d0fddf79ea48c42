import type { Resource, ResourceOf } from "../../graph/resource.ts";
import { unproven } from "../../graph/unproven.ts";
import { dynamodbGlobalTable, dynamodbReplica, dynamodbTable } from "../../kinds/dynamodb.ts";
import type { PropertyEdit } from "../../value/edit.ts";
import type { Property } from "../../value/property.ts";
import { nothingAt, type Several } from "../../value/several.ts";
import { all, any, not, presume, type Verdict } from "../../value/verdict.ts";
import { isFilled, orRarely } from "./claims.ts";
import { ensure } from "./ensure.ts";
import { orMadeUnseen } from "./given.ts";

export { toOnDemand } from "./dynamodb-capacity.ts";

type Table = ResourceOf<typeof dynamodbGlobalTable>;
type RegionalTable = ResourceOf<typeof dynamodbTable>;
type Replica = ResourceOf<typeof dynamodbReplica>;

/** What each copy of a table has for itself, in the region in which it stands. */
interface Protected {
  readonly pointInTimeRecovery: Property<boolean>;
  readonly deletionProtection: Property<boolean>;
}

/** The replicas of a table, where they are resources of their own. In CloudFormation a table of this type has none: a global table is another type. */
export function replicasOf(table: RegionalTable): Several<Replica> {
  const replicas = table.referrers(dynamodbReplica, "table");
  const { subject } = table;
  return subject.language === "cloudformation" ? replicas.named(nothingAt(subject.name, `\`${subject.shown}\` is no global table`)) : replicas;
}

/** It has a replica at least. */
export const isReplicated = (table: RegionalTable): Verdict => orMadeUnseen(table, replicasOf(table).exist());

/** It has copies in several regions, as far as these files say. */
export const hasReplicas = (table: Resource): boolean => table.is(dynamodbGlobalTable) || (table.is(dynamodbTable) && replicasOf(table).exist().outcome === "holds");

/** Its code says how a replica is protected. Of one that a function makes, and of one that is a table of its own, nothing is said there. */
const isSaid = (replica: Replica): boolean => replica.knows("pointInTimeRecovery");

/** A claim about a table in every region in which these files say how it is protected. */
export const inEveryRegion = (table: Resource, claim: (copy: Protected) => Verdict): Verdict =>
  table.is(dynamodbGlobalTable)
    ? table.replicas.every(claim)
    : table.is(dynamodbTable)
      ? all(claim(table), replicasOf(table).every((replica) => (isSaid(replica) ? claim(replica) : all())))
      : any();

/** The copies of a table of which these files say how they are protected. */
const copiesOf = (table: Resource): readonly Protected[] => {
  if (table.is(dynamodbGlobalTable)) return table.replicas.members.map(({ item }) => item);
  return table.is(dynamodbTable) ? [table, ...replicasOf(table).members.flatMap(({ item }) => (isSaid(item) ? [item] : []))] : [];
};

/** The edits that turn a protection on in every copy of a table that lacks it. */
export const turnOn = (table: Resource, protection: keyof Protected): readonly PropertyEdit[] => copiesOf(table).flatMap((copy) => ensure(copy[protection], true));

/** A claim about a table in one region at least. */
export const inSomeRegion = (table: Resource, claim: (copy: Protected) => Verdict): Verdict =>
  table.is(dynamodbGlobalTable)
    ? table.replicas.some(claim)
    : table.is(dynamodbTable)
      ? orRarely(claim(table), replicasOf(table).some((replica) => (isSaid(replica) ? claim(replica) : any())))
      : any();

/** A replica in another region has a history of its own. DynamoDB takes none in the region of its table. */
export const hasHistoryElsewhere = (table: RegionalTable): Verdict =>
  orMadeUnseen(
    table,
    replicasOf(table).some((replica) =>
      isSaid(replica)
        ? all(replica.pointInTimeRecovery.equals(true), presume(not(replica.replicaRegion.same(table.region))))
        : unproven(table, "whether a replica has point-in-time recovery is not said where it is made"),
    ),
  );

/**
 * A claim about another table that replicates this one: in a global table of several accounts each account has a
 * table with one replica, and all but the first name the one that they join. The first does not say who joins it.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_MA_HowItWorks.html
 */
export const hasFellow = (table: Table, claim: (fellow: Table) => Verdict): Verdict =>
  any(
    all(isFilled(table.source), table.source.follow(dynamodbGlobalTable, claim)),
    table.referrers(dynamodbGlobalTable, "source").some(claim),
    all(
      table.replicas.some(({ settingsReplication: mode }) => all(mode.isSet(), mode.equals("ENABLED"))),
      unproven(table, `a table of another account may be a replica of \`${table.subject.shown}\`, too`),
    ),
  );

/** Has replicas in two regions at least: its own, and those of the tables that it joins or that join it. */
export const isInTwoRegions = (table: Table): Verdict =>
  orRarely(
    table.replicas.distinct((replica) => replica.region).atLeast(2),
    any(
      all(isFilled(table.source), table.source.isArn(), table.replicas.some((replica) => not(replica.region.same(table.source.arnRegion())))),
      hasFellow(table, (fellow) => fellow.replicas.some((theirs) => table.replicas.some((mine) => not(mine.region.same(theirs.region))))),
    ),
  );

/**
 * Every write is in a second region before it is answered: strong consistency, which takes three regions, or two and a witness.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/multi-region-strong-consistency-gt.html
 */
export const isStronglyConsistent = (table: Resource): Verdict =>
  table.is(dynamodbGlobalTable)
    ? all(table.consistency.equals("STRONG"), isInTwoRegions(table))
    : table.is(dynamodbTable)
      ? orMadeUnseen(table, replicasOf(table).some((replica) => replica.consistency.equals("STRONG")))
      : any();
