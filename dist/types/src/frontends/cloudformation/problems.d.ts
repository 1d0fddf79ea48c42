import type { Diagnostic } from "../../source/diagnostic.ts";
import type { Span } from "../../source/span.ts";
/**
 * Collects what is wrong in one template. A loop writes the same mistake out many times, so each is told once
 * for its place; and a file that is nothing but mistakes is told to be so.
 */
export declare class Problems {
    #private;
    constructor(first?: readonly Diagnostic[]);
    add(level: Diagnostic["level"], message: string, span: Span): void;
    /** Notes a name that a function refers to; whether it exists is known at the end. */
    uses(name: string, span: Span): void;
    /** Tells once about all names that were used and that the template does not define. */
    tellUndefined(isDefined: (name: string) => boolean): void;
    all(): readonly Diagnostic[];
}
