import type { Lookup } from "../../graph/lookup.ts";
import type { Subject } from "../../graph/subject.ts";
import type { Span } from "../../source/span.ts";
import { type Component } from "./components.ts";
/** One component needs another one to work. */
export interface Dependency {
    readonly on: Subject;
    /** Undefined where it is certain. */
    readonly perhaps?: string;
    /** Where the source says it. */
    readonly place: Span;
}
/** What each component needs to work, by the ids of subjects. */
export type Dependencies = ReadonlyMap<string, readonly Dependency[]>;
/**
 * What each component needs to work: what it names, and what is named by what it is given (a role, a task definition, a secret, a target
 * group); what lets it in. Nothing needs what is recovered after it.
 */
export declare const dependenciesOf: (graph: Lookup, workload: string, regions: import("./question.ts").Regions) => Dependencies;
/** What each has to wait for: what it needs and has an earlier turn, and what that needs which has the same. */
export declare function waitedFor(components: readonly Component[], dependencies: Dependencies): Dependencies;
