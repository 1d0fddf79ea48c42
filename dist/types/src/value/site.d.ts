import type { Span } from "../source/span.ts";
import type { EditValue, PropertyEdit } from "./edit.ts";
import type { Condition, Reading } from "./reading.ts";
import { type Evidence, type Outcome, type Verdict } from "./verdict.ts";
import type { World } from "./world.ts";
/** The label of a property that the language does not have: nothing can be said of it. */
export declare const UNNAMED = "";
/** Where a property is read: in which world, under what name, and where a finding stands if nothing is written. */
export interface Site {
    readonly world: World;
    /** The name that the source gives it: `Db.MultiAZ`. */
    readonly label: string;
    /** The resource's own name. */
    readonly home: Span;
    /** The change of a row that is read there, for fixes. */
    readonly edit?: (op: PropertyEdit["op"], reading: Reading, value?: EditValue) => PropertyEdit;
}
/** Evidence about a reading at a site, with the hops that led to it. */
export declare function evidence(site: Site, reading: Reading, says: (settled: Reading) => string): Evidence;
/** Whether nothing is written, of a settled reading. */
export declare function isUnset(settled: Reading): Outcome;
/** Whether a condition holds in a world, as a verdict. */
export declare function conditionHolds(site: Site, condition: Condition): Verdict;
export declare function conditionName(condition: Condition): string;
/**
 * Asks a question of a reading through the choices that the world leaves open: decided where every
 * branch answers alike, else unknown and hanging on the condition.
 */
export declare function through(site: Site, reading: Reading, leaf: (settled: Reading) => Verdict): Verdict;
/** The edit of what is read at a site. Throws for what is derived from a row and is none itself, such as a field of an ARN. */
export declare function editAt({ edit, label }: Site, op: PropertyEdit["op"], reading: Reading, value?: EditValue): PropertyEdit;
