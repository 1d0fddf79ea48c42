import type { Capability } from "../engine/goal.ts";
/** The DR strategies, weakest first. */
export declare const TIERS: readonly ["backup-restore", "pilot-light", "warm-standby", "multi-region", "active-active"];
export type Tier = (typeof TIERS)[number];
/** Stands in place of a tier where nothing is asked of a workload: it is read, since others may rely on it, and not judged. */
export declare const NO_TIER = "none";
export type StatedTier = Tier | typeof NO_TIER;
export declare const isTier: (name: string) => name is Tier;
/** What a tier asks of a capability: required, advised, or nothing. */
export type Cell = "required" | "advised" | "blank";
interface Row {
    /** What it means, for people. */
    readonly label: string;
    readonly cells: Readonly<Record<Tier, Cell>>;
    /**
     * Asks for something to exist, so that it is asked of every workload that has anything to recover, also
     * where no resource is there that a rule could judge.
     */
    readonly asksToExist?: boolean;
    /** Asks for something in another region than the home region. */
    readonly ofAnotherRegion?: boolean;
}
/** The tier table: which capability each tier asks for. */
export declare const CAPABILITIES: Readonly<Record<Capability, Row>>;
export declare const cellOf: (capability: Capability, tier: Tier) => Cell;
export {};
