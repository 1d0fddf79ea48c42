import { all, type Verdict } from "../../value/verdict.ts";
import { outlivesDeletion, outlivesReplacement, type Kept } from "../roles/lifecycle.ts";

/** The language keeps the resource, or a last snapshot of it where there are such, both when it is taken out of the code and when it is replaced. */
export const isRetained = (resource: Kept, ...snapshots: readonly "Snapshot"[]): Verdict => all(outlivesDeletion(resource, ...snapshots), outlivesReplacement(resource, ...snapshots));
