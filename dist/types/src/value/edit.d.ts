import type { Place, Span, Step } from "../source/span.ts";
import type { Reading } from "./reading.ts";
/** What a fix writes, in no language yet. */
export type Written = string | number | boolean | WrittenList | WrittenMap | Code;
export interface WrittenList {
    readonly is: "list";
    readonly items: readonly Written[];
}
/** In Terraform's own language a block, where it is not the value of an argument that is there. */
export interface WrittenMap {
    readonly is: "map";
    readonly entries: ReadonlyMap<string, Written>;
}
/** An expression of Terraform: `aws_s3_bucket.data.id`. */
export interface Code {
    readonly is: "code";
    readonly text: string;
}
/** The entry of a list that says `equals` under `key`. */
export interface EntryStep {
    readonly key: string;
    readonly equals: string;
}
/**
 * A change of one row of a resource, as a fix asks for it: by what the resource is, not by how its file is laid out. The front end that
 * owns the language makes edits of its text from it, or declines.
 */
export interface PropertyEdit {
    readonly op: "set" | "remove" | "append";
    /** What the source calls the row: `Db.MultiAZ`. */
    readonly label: string;
    /** What is read there where the rule fails. */
    readonly reading: Reading;
    /** The condition, or the other stack, that has chosen what is read. */
    readonly chosen?: Step;
    readonly origin: Origin;
    /** What is set or appended, in the words of the language. */
    readonly value?: Written;
}
/** Where a row is written, or would be; or why it has no place of its own, as a clause. */
export type Origin = RowOrigin | {
    readonly is: "nowhere";
    readonly why: string;
};
export interface RowOrigin {
    readonly is: "row";
    /** The resource whose block says it: that of the rule, or one that is split off it. */
    readonly resource: EditedResource;
    /** Below the arguments of the resource, below the block itself (`DeletionPolicy`), or below a part that is written: an item of a list. */
    readonly below: "arguments" | "block" | {
        readonly part: Place;
    };
    readonly path: readonly (string | EntryStep)[];
    /** Set where a resource of its own says it, and has to be made first. */
    readonly split?: SplitResource;
}
export interface EditedResource {
    readonly language: string;
    /** The type in the language's own words. */
    readonly type: string;
    readonly address: string;
    /** The logical id, or the header of the block. */
    readonly name: Span;
    /** The line of the construct that makes it, of the CDK's. */
    readonly madeAt?: Span;
}
/** A resource of Terraform that says one thing of another one: `aws_s3_bucket_versioning`, which names it by `bucket`. */
export interface SplitResource {
    readonly type: string;
    readonly target: string;
    /** The attribute of the resource that it is named by. */
    readonly by: string;
}
/** A value of a row in AWS's own words; of a list's item or a block one for each of its rows. */
export type EditValue = string | number | boolean | {
    readonly [row: string]: EditValue;
};
