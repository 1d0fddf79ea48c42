import type { Span } from "./span.ts";
/** What is wrong in the input itself: never a reason to stop, always shown, with what to do about it. */
export interface Diagnostic {
    readonly level: "error" | "warning" | "note";
    /** What is wrong and what to do, as a sentence without a trailing full stop. */
    readonly message: string;
    readonly span: Span;
    /** It is about something that the input refers to and that could not be read: nobody's fault, and yet a gap. */
    readonly isGap?: true;
    /** It is no mistake where another root module of the run declares the variable of this name. */
    readonly undeclared?: string;
}
