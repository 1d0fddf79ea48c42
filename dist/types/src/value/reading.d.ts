import type { Place } from "../source/span.ts";
import type { Term } from "./term.ts";
/**
 * What can be known of a value without deploying it, as a tree that front ends build and properties read.
 * Nothing is decoded here: a scalar keeps its source text, and the property's type gives it a meaning.
 */
export type Reading = Scalar | ListReading | MapReading | Choice | Unknown | Reference | Text | Imported | Absent;
/** A literal, as written: `14.10` stays `14.10`, `012345678901` keeps its zero. */
export interface Scalar {
    readonly is: "scalar";
    readonly text: string;
    /** Plain scalars may be YAML's booleans and nulls; quoted ones are text. */
    readonly quoted: boolean;
    readonly place: Place;
}
export interface ListReading {
    readonly is: "list";
    readonly items: readonly (Reading | Spread)[];
    /** In a language with types: a list or a set of one type; unset for a sequence of any items. */
    readonly collection?: "list" | "set";
    /** True for blocks of one name: where only one can be written, the list stands for it. */
    readonly blocks?: boolean;
    readonly place: Place;
}
/** An unknown number of further items, at least and at most, all from one place. */
export interface Spread {
    readonly is: "spread";
    readonly least: number;
    readonly most: number;
    /** Why the items are not known; its term names the list. */
    readonly of: Unknown;
    /** True where no two items can be equal, such as the zones of a region. */
    readonly distinct: boolean;
    /** What each of them is as far as it is the same of all: a reference to a resource with an unknown number of instances, a map with known entries. */
    readonly each?: Reading;
}
export interface MapReading {
    readonly is: "map";
    readonly entries: ReadonlyMap<string, Entry>;
    /** Entries that may be there and cannot be read (a merged map that is unknown). */
    readonly rest?: Unknown;
    /** What each of those is as far as it is the same of all, such as a reference to a resource with an unknown number of instances. */
    readonly each?: Reading;
    /** In a language with types: a map whose values have one type; unset for an object. */
    readonly collection?: "map";
    /** True where it may be a block: alone it stands for the list of such blocks, too. */
    readonly blocks?: boolean;
    /** The attribute of a resource that it is as a block, of which what it does not write is a part: `domain_name_configuration[0]`. */
    readonly attribute?: Reference;
    readonly place: Place;
}
export interface Entry {
    readonly key: Place;
    readonly value: Reading;
}
/** One of two readings, by a condition. An optional item or property is a choice with an absent branch. */
export interface Choice {
    readonly is: "choice";
    readonly condition: Condition;
    readonly then: Reading;
    readonly else: Reading;
    readonly place: Place;
}
/** A value with a reason in place of an answer. */
export interface Unknown {
    readonly is: "unknown";
    /** A clause such as "parameter `Spare` has no default". */
    readonly why: string;
    readonly term?: Term;
    /** Every value that it can have, where the source lists them. */
    readonly possible?: readonly Reading[];
    /** True where the source holds something of the wrong shape, so that AWS would reject it. */
    readonly malformed?: boolean;
    /** True where another name is written in its place, which AWS does not know: neither set nor unset. */
    readonly misnamed?: boolean;
    /** True where nothing at all may be written, so that the default may apply. */
    readonly maybeAbsent?: boolean;
    /** Further terms whose cases would say more, where it is not the value of its term alone. */
    readonly hangsOn?: readonly Term[];
    /** What it is made from by a function that is not followed, where that names something: user data of an address. */
    readonly from?: readonly Reading[];
    /** The region in which it is looked up when somebody deploys: what is found there, an image or a key, is one of that region. */
    readonly lookedUpIn?: Reading;
    /** A value with a name for which nothing is written, so that AWS chooses it, or of which that is not known. */
    readonly unset?: "certainly" | "perhaps";
    readonly place: Place;
}
/** Another resource of the same deployment, or one of its attributes. */
export interface Reference {
    readonly is: "reference";
    readonly scope: string;
    /** The address of the resource in its deployment. */
    readonly address: string;
    /** `Arn` of `!GetAtt Bucket.Arn`, `endpoint[0].address`; absent for a plain `!Ref`, and for a whole resource of Terraform. */
    readonly attribute?: string;
    /** Which of the instances that one address stands for, where their number is not known: `[0]`. */
    readonly instance?: string;
    /** What the attribute is, where the source says it: the name that a resource is given. */
    readonly value?: Reading;
    readonly place: Place;
}
/** A string in parts: known text and readings, in order. */
export interface Text {
    readonly is: "text";
    readonly parts: readonly (string | Reading)[];
    readonly place: Place;
}
/** How a value goes from one deployment to another: as an export, as an output of a stack that is called by name, through Parameter Store. */
export type Channel = "export" | "stack-output" | "parameter-store";
/** A value that another deployment hands on under a name. */
export interface Imported {
    readonly is: "import";
    readonly scope: string;
    /** An export where nothing else is said. */
    readonly by?: Channel;
    /** Of a stack's output its stack and its name, `shop.TableArn`. */
    readonly name: Reading;
    /** The region in which it is looked for, if not that of its own deployment. */
    readonly region?: Reading;
    /** What it is where the run does not say; by default an unknown with the name as its reason. */
    readonly otherwise?: Reading;
    readonly place: Place;
}
/** Nothing, `null`, `AWS::NoValue`. */
export interface Absent {
    readonly is: "absent";
    /**
     * In a language in which `null` is an item: true for what is not even that, the branch of a choice in which a list has no such item or a
     * map no such entry. It never stands alone in a list or map.
     */
    readonly omitted?: boolean;
    readonly place: Place;
}
/** What a choice hangs on. */
export type Condition = {
    readonly op: "constant";
    readonly value: boolean;
} | {
    readonly op: "equals";
    readonly left: Reading;
    readonly right: Reading;
    readonly place: Place;
} | {
    readonly op: "and" | "or";
    readonly of: readonly Condition[];
} | {
    readonly op: "not";
    readonly of: Condition;
}
/** A condition with a name of its own, which explanations use. */
 | {
    readonly op: "named";
    readonly name: string;
    readonly is: Condition;
    readonly place: Place;
} | {
    readonly op: "unknown";
    readonly why: string;
    readonly term?: Term;
    readonly place: Place;
};
export declare const ALWAYS: Condition;
export declare const NEVER: Condition;
/** The same reading, seen from another place: the use of a parameter rather than its default. A list of which nothing is known is seen there as a whole. */
export declare function seenFrom(reading: Reading, place: Place): Reading;
