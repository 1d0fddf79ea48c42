import { nearMisses } from "../../graph/misses.ts";
import type { Resource } from "../../graph/resource.ts";
import { dynamodbGlobalTable, dynamodbTable } from "../../kinds/dynamodb.ts";
import type { Property } from "../../value/property.ts";
import { nothingAt } from "../../value/several.ts";
import { all, any, doubt, not, type Verdict } from "../../value/verdict.ts";
import { orRarely } from "../roles/claims.ts";
import { hasFellow, hasHistoryElsewhere, inEveryRegion, inSomeRegion } from "../roles/dynamodb.ts";
import { keep } from "../roles/lifecycle.ts";
import { isRetained } from "./lifecycle.ts";
import { defineStore } from "./store.ts";

/**
 * When a table with point-in-time recovery is deleted, DynamoDB keeps a last backup of it for 35 days.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/PointInTimeRecovery_Howitworks.html
 */
export const dynamodbTableStore = defineStore(dynamodbTable, {
  isJudged: () => all(),
  isCopy: () => any(),
  canBeContinuous: false,
  backsUpItself: (table) => inEveryRegion(table, hasHistory),
  reachesBack: (table, days) => all(inEveryRegion(table, hasHistory), table.recoveryPeriod.satisfies((kept) => kept >= days)),
  keepsItself: (table) => any(inSomeRegion(table, isProtected), isRetained(table), inSomeRegion(table, hasHistory)),
  keeping: (table) => (table.knows("deletionProtection") ? [table.deletionProtection.set(true)] : keep(table, "Retain")),
  leavesByItself: hasHistoryElsewhere,
  testedAs: () => (name) => name.equals("DynamoDB"),
});

/**
 * Each replica has its own settings. One that cannot be deleted, or leaves a last backup when it is, keeps the data
 * of all. What is written for the whole, where AWS does not know it, is another rule's finding.
 */
export const dynamodbGlobalTableStore = defineStore(dynamodbGlobalTable, {
  isJudged: () => all(),
  isCopy: () => any(),
  canBeContinuous: false,
  backsUpItself: (table) => orMeant(table, inEveryRegion(table, hasHistory)),
  reachesBack: (table, days) =>
    table.replicas.every((replica) => all(replica.pointInTimeRecovery.equals(true), replica.recoveryPeriod.satisfies((kept) => kept >= days))),
  keepsItself: (table) =>
    any(
      orMeant(table, inSomeRegion(table, isProtected)),
      isRetained(table),
      inSomeRegion(table, hasHistory),
    ),
  testedAs: () => (name) => name.equals("DynamoDB"),
  /** Of two regions one is another than the table's own, whichever that is. */
  leavesByItself: (table) => {
    const nothing = nothingAt(table.subject.name, `no replica of \`${table.subject.shown}\` has point-in-time recovery`);
    const kept = table.replicas.where((replica) => replica.pointInTimeRecovery.equals(true)).named(nothing);
    return orMeant(
      table,
      orRarely(
        any(kept.distinct((replica) => replica.region).atLeast(2), kept.some((replica) => not(replica.region.same(table.region)))),
        hasFellow(table, (fellow) => fellow.replicas.some((replica) => replica.pointInTimeRecovery.equals(true))),
      ),
    );
  },
});

const hasHistory = (copy: { readonly pointInTimeRecovery: Property<boolean> }): Verdict => copy.pointInTimeRecovery.equals(true);

const isProtected = (copy: { readonly deletionProtection: Property<boolean> }): Verdict => copy.deletionProtection.equals(true);

const orMeant = (table: Resource, claim: Verdict): Verdict => any(claim, ...nearMisses(table).map((miss) => not(doubt(miss.verdict))));
