import type { RawResource } from "../../../graph/raw.ts";
import type { Context } from "../context.ts";
import type { Expanded } from "../loops.ts";
import { type MappingSyntax } from "../syntax/syntax.ts";
/** The macro that makes CloudFormation's resources of SAM's. */
export declare const SAM_TRANSFORM = "AWS::Serverless-2016-10-31";
/**
 * The Serverless Application Model in one template. Its macro is not run: a resource of SAM keeps its type, its names and its
 * place in the source, Globals are read into it, and what the macro makes besides stands beside it. A template without such resources
 * is left as it is.
 */
export declare class Serverless {
    #private;
    constructor(root: MappingSyntax, isTransformed: boolean);
    /** The resources as they are written, with the properties that Globals give them; what they make is known by name from here on. */
    prepare(entries: readonly Expanded[], context: Context): readonly Expanded[];
    /** The resources, and what the macro makes of them. */
    complete(resources: readonly RawResource[], context: Context): readonly RawResource[];
    /** The address of what a dotted name such as `Function.Alias` means. */
    named(name: string): string | undefined;
    /** A name that the macro may define. What it makes is called by the resource that it is made of, and a few have names of their own. */
    mayDefine(name: string): boolean;
}
