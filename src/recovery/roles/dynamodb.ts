import type { ResourceOf } from "../../graph/resource.ts";
import { unproven } from "../../graph/unproven.ts";
import { dynamodbGlobalTable } from "../../kinds/dynamodb.ts";
import { all, any, not, type Verdict } from "../../value/verdict.ts";
import { isFilled, orRarely } from "./claims.ts";

type Table = ResourceOf<typeof dynamodbGlobalTable>;

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
      unproven(table, `a table of another account may be a replica of \`${table.subject.address}\`, too`),
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
