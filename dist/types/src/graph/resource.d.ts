import { type Site } from "../value/site.ts";
import { Several } from "../value/several.ts";
import { TextProperty } from "../value/text-property.ts";
import { type Verdict } from "../value/verdict.ts";
import type { World } from "../value/world.ts";
import { type Lookup, type Naming } from "./lookup.ts";
import type { Kind } from "./kind.ts";
import { type Properties, type Reader, type Spec, type ViewOf } from "./spec.ts";
import type { Statements } from "./statements.ts";
import type { Subject } from "./subject.ts";
import { PART, type Parted } from "./view.ts";
/** A resource in one world, as rules see it; its kind's properties are added by `resourceView`. */
export declare class Resource implements Parted {
    #private;
    readonly subject: Subject;
    constructor(reader: Reader);
    get kindName(): string;
    /** "RDS instance `Db`", for the start of a message. A workload that is called after the folder that was named has no name that says more. */
    toString(): string;
    /** The region that it stands in. */
    get region(): TextProperty;
    get account(): TextProperty;
    /** Its language has this property for it, so that what it says, or does not say, means something. */
    knows(property: string): boolean;
    /** The Availability Zones that it stands in, by name or by what names them. */
    get zones(): Several<TextProperty>;
    /** It is created at all. */
    exists(): Verdict;
    /** It is of its kind. */
    isOfKind(): Verdict;
    /** Narrows a resource of several kinds to one of them. */
    is<K extends Kind>(kind: K): this is ResourceOf<K>;
    /**
     * The resources of a kind that name this one by a property, in either direction of certainty: one whose
     * reference cannot be read may name this one.
     */
    referrers<K extends Kind>(kind: K, property: EdgesOf<K["properties"]>): Several<ResourceOf<K>>;
    /** Everything of a kind in its workload. */
    others<K extends Kind>(kind: K): Several<ResourceOf<K>>;
    /** Some of those, as far as they are there. */
    among<K extends Kind>(kind: K, subjects: readonly Subject[]): Several<ResourceOf<K>>;
    /** In the same deployment or in one that is nested with it, and certainly in the same region and account: what is deployed together need not share a provider. */
    isBeside({ subject: other }: Resource): boolean;
    /** Handed out to whoever deploys the template, who may use it in ways that cannot be seen. */
    isHandedOut(): boolean;
    /** What somebody states of its workload. */
    get stated(): Statements;
    get site(): Site;
    /** For views and the engine only. */
    get reader(): Reader;
    [PART](spec: Spec<unknown>): unknown;
}
/** The typed view of a resource of a kind. */
export type ResourceOf<K extends Kind> = K extends Kind<infer N, infer P> ? Resource & {
    readonly kindName: N;
} & ViewOf<P> : never;
/** The properties of a table that are edges: references and lists of references. */
export type EdgesOf<P extends Properties> = {
    [M in Extract<keyof P, string>]: P[M] extends Spec<Naming> ? M : never;
}[Extract<keyof P, string>];
export declare function resourceView<K extends Kind>(kind: K, reader: Reader): ResourceOf<K>;
/** Looks at a subject of a graph in a world. */
export declare const lookAt: <K extends Kind>(kind: K, graph: Lookup, world: World, subject: Subject) => ResourceOf<K>;
