import { World, type Links } from "../value/world.ts";
import type { Imported, Reading } from "../value/reading.ts";
import type { Case, Term } from "../value/term.ts";
import type { Candidates, Lookup, Namesake } from "./lookup.ts";
import { type RawDeployment } from "./raw.ts";
import { type Statements } from "./statements.ts";
import type { Subject } from "./subject.ts";
/** What recovers together: the deployments of one workload. */
export interface Workload {
    readonly name: string;
    readonly deployments: readonly RawDeployment[];
    readonly stated?: Statements;
}
/**
 * The resource graph of a run: subjects, their edges both ways, their deployments and workloads.
 * It is only asked, never changed.
 */
export declare class Graph implements Links, Lookup {
    #private;
    readonly workloads: readonly Workload[];
    readonly subjects: readonly Subject[];
    readonly world: World;
    /** The workloads themselves, for what is judged of each as a whole. */
    readonly wholes: readonly Subject[];
    constructor(workloads: readonly Workload[], subjects: readonly Subject[]);
    subjectsOf(workload: string): readonly Subject[];
    ofKind(workload: string, kind: string): readonly Subject[];
    /** The resources of other workloads that a workload means by an address, alone or after the name of theirs, or by an ARN. */
    accepted(workload: string, address: string): readonly Subject[];
    at(scope: string, address: string, kind: string): Subject | undefined;
    typeAt(scope: string, address: string): string | undefined;
    regionAt(scope: string, address: string): Reading | undefined;
    typesIn(workload: string): ReadonlySet<string>;
    nestedWith(deployment: RawDeployment): readonly RawDeployment[];
    anyAt(scope: string, address: string): Subject | undefined;
    namesakes(world: World, from: Subject, kind: string, name: Reading): readonly Namesake[];
    candidates(target: Subject, kind: string, property: string): Candidates;
    deployment(scope: string): RawDeployment | undefined;
    cases(term: Term): readonly Case[];
    others(term: Term): readonly Case[];
    exported(wanted: Imported, world: World): Reading | undefined;
}
