import type { Language } from "./raw.ts";
import type { Properties } from "./spec.ts";
/** A resource type of one language, and which part of it is the kind. */
export interface TypeName {
    readonly type: string;
    /** The list whose items are each a resource of the kind: the record sets of a group. */
    readonly each?: string;
    /** What the whole says for each of its items that does not say it itself: the zone of a group of records. */
    readonly inherits?: readonly string[];
    /** Under which of its own names an item refers to the whole, where it is also written as a resource that does. */
    readonly whole?: string;
    /** Only where this property is written, or is not: one type that is several kinds. */
    readonly where?: {
        readonly property: string;
        readonly set: boolean;
    };
}
/** The path by which an item that is a resource of its own refers to the resource that it is written in. */
export declare const WHOLE = "@whole";
/** A split resource that fills properties of the one that it names. */
export interface Companion {
    readonly language: Language;
    readonly type: string;
    /** The companion's property that names its target. */
    readonly target: string;
    /** The attribute of the target by which it is named there, if not `id`. */
    readonly by?: string;
    /** For each property of the kind that it fills, the companion's own property. */
    readonly fills?: Readonly<Record<string, string>>;
    /** For each list of the kind that it adds to, the companion's own property; an empty path is the companion as a whole. */
    readonly adds?: Readonly<Record<string, string>>;
}
/** What another resource gets when it refers to one of this kind without naming an attribute. */
export type RefGives = "arn" | "name" | "id" | "url" | "dns name";
/** One typed table per AWS resource: the only place where languages are named. */
export interface Kind<N extends string = string, P extends Properties = Properties> {
    readonly name: N;
    /** As AWS calls it, in the middle of a sentence: "RDS instance". */
    readonly label: string;
    readonly cloudformation?: string | TypeName | readonly (string | TypeName)[];
    readonly terraform?: string | TypeName | readonly (string | TypeName)[];
    readonly properties: P;
    /** The property by whose literal value other resources may name it. */
    readonly identity?: string;
    /** True where that name means one thing in all regions. */
    readonly isGlobal?: boolean;
    /** The properties that place it in Availability Zones, best first: zone names, subnets, or what has subnets. */
    readonly zones?: readonly string[];
    /** What a plain reference gives, in Terraform what `id` gives. */
    readonly ref?: Partial<Readonly<Record<Language, RefGives>>>;
    /** Attributes that give its ARN, where their names do not end in `Arn`. */
    readonly arns?: readonly string[];
    /** How its ARN is made: the service, and what stands before its name in the last field. */
    readonly arn?: {
        readonly service: string;
        readonly resource: string;
    };
    readonly companions?: readonly Companion[];
    /** Properties that AWS does not know here and that would mean a protection, with what is true instead: in a language, or in one of its types. */
    readonly rejected?: Partial<Readonly<Record<Language | `AWS::${string}`, Readonly<Record<string, string>>>>>;
    /** Where the kind is documented, by language. */
    readonly page: string;
}
/** The names of properties that a kind points out must be rows of its own table. */
interface OwnNames<P> {
    readonly identity?: Extract<keyof P, string>;
    readonly zones?: readonly Extract<keyof P, string>[];
}
export declare const defineKind: <const N extends string, const P extends Properties>(kind: Kind<N, P> & OwnNames<P>) => Kind<N, P>;
/** The types of a kind in a language, in the long form. */
export declare function typesOf(kind: Kind, language: Language): readonly TypeName[];
export {};
