import type { AttestationName, Statements } from "../graph/statements.ts";
import type { Span } from "../source/span.ts";
/** What people do for a workload, and no file of it can show. It is taken on their word, and told apart from what is proven. */
export interface Attestation {
    readonly name: AttestationName | "drill";
    /** Somebody stands for it; somebody did, and it is due again; nobody does, or what is named is not there. */
    readonly outcome: "attested" | "expired" | "missing";
    /** A clause without a full stop: "the runbook is docs/dr.md". */
    readonly says: string;
    readonly place?: Span;
}
/** All that can be attested of a workload, each with what becomes of it by a day. */
export declare function attestationsOf({ attestations, drill }: Statements, today: string): readonly Attestation[];
