import type { Reading } from "../value/reading.ts";
import type { Term } from "../value/term.ts";
import type { Verdict } from "../value/verdict.ts";
import type { World } from "../value/world.ts";
import type { RawDeployment } from "./raw.ts";
import type { Statements } from "./statements.ts";
import type { Subject } from "./subject.ts";
/** Subjects that may refer to another one. */
export interface Candidates {
    /** They name it, in some case at least. */
    readonly certain: readonly Subject[];
    /** What they name is not known, so that it could be this one. */
    readonly loose: readonly Subject[];
}
/** A resource that a name may mean. */
export interface Namesake {
    readonly subject: Subject;
    /** It exists and is called so. */
    readonly certain: boolean;
    /** The terms that its name and its existence hang on. */
    readonly hangsOn: readonly Term[];
}
/** What views ask of the graph. */
export interface Lookup {
    readonly workloads: readonly {
        readonly name: string;
        readonly deployments: readonly RawDeployment[];
        readonly stated?: Statements;
    }[];
    /** The world in which nothing is assumed. */
    readonly world: World;
    /** Everything in a workload. */
    subjectsOf(workload: string): readonly Subject[];
    /** Everything of a kind in a workload. */
    ofKind(workload: string, kind: string): readonly Subject[];
    /** The resource of a deployment that has an address, as the kind that is wanted. */
    at(scope: string, address: string, kind: string): Subject | undefined;
    /** The first subject at an address, of whatever kind. */
    anyAt(scope: string, address: string): Subject | undefined;
    /** The language's type of what a deployment defines at an address. */
    typeAt(scope: string, address: string): string | undefined;
    /** The region of what a deployment defines at an address. */
    regionAt(scope: string, address: string): Reading | undefined;
    /** A deployment and those that are nested with it. */
    nestedWith(deployment: RawDeployment): readonly RawDeployment[];
    /** The language's types of everything that a workload defines, of whatever kind; without the nested stacks that were read. */
    typesIn(workload: string): ReadonlySet<string>;
    /** The resources of a kind that a name or ARN may mean in a world, by the kind's own name property, up to the first that it certainly means. */
    namesakes(world: World, from: Subject, kind: string, name: Reading): readonly Namesake[];
    /** Who may refer to a resource by a property of theirs. */
    candidates(target: Subject, kind: string, property: string): Candidates;
}
/** A property that can be asked whether it names a certain resource. */
export interface Naming {
    names(target: {
        readonly subject: Subject;
    }): Verdict;
}
export declare const isNaming: (value: unknown) => value is Naming;
