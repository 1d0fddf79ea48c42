import type { Step } from "../source/span.ts";
import type { Condition, Imported, Reading } from "./reading.ts";
import { type Case, type Term } from "./term.ts";
/** What a world asks of the deployments it looks at. */
export interface Links {
    /** The cases of a term; none where nothing hangs on it. */
    cases(term: Term): readonly Case[];
    /** The values that "anything else" stands for, where the source lists them. */
    others(term: Term): readonly Case[];
    /** The reading that an import stands for in a world, where the run defines it; never one that leads back to itself. */
    exported(wanted: Imported, world: World): Reading | undefined;
}
/** The answer to a condition; undefined where it hangs on what is not known. */
export interface Decision {
    readonly value: boolean | undefined;
    readonly hangsOn: readonly Term[];
}
/**
 * The deployments as they are when some terms have certain values. With nothing assumed it is what the
 * source alone says. All that a rule looks at is looked at in one world, so that two properties that
 * hang on one condition are judged together.
 */
export declare class World {
    #private;
    constructor(links: Links, parent?: World, assumed?: ReadonlyMap<string, Case>);
    /** The same case gives the same world, so that what it has decided is decided once for all rules. */
    assume(term: Term, value: Case): World;
    assumed(term: Term): Case | undefined;
    /** The cases of a term that are left in this world. */
    cases(term: Term): readonly Case[];
    /** Whether there are cases of a term that would say more. */
    isOpen(term: Term): boolean;
    /**
     * A reading with every decided choice taken: what is left is a literal, a shape, a reference, an
     * unknown, or a choice that this world does not decide. `via` collects the hops that were taken.
     */
    settle(reading: Reading, via?: Step[]): Reading;
    decide(condition: Condition): Decision;
    /** What this world or one that assumes less has decided already; a decided condition stays decided. */
    decided(condition: Condition): Decision | undefined;
    /** Whether two readings are one value, two values, or not known to be either. */
    same(left: Reading, right: Reading): Decision;
    /** The terms whose cases would say more about a reading. */
    hangsOn(reading: Reading): readonly Term[];
    /** The hops that decided a condition: its name, then where its operands come from. */
    trail(condition: Condition): readonly Step[];
}
