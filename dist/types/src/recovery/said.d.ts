import type { Span } from "../source/span.ts";
/** A fact in a clause without a full stop, and where the source says it. */
export interface Said {
    readonly says: string;
    readonly place?: Span;
}
