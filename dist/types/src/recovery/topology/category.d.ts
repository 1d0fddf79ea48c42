import type { Kind } from "../../graph/kind.ts";
/** What a resource is for, as far as a topology tells such apart. */
export type Category = "data" | "compute" | "balancing" | "routing" | "backup" | "network";
export declare const categoryOf: ({ name }: Kind) => Category | undefined;
/** It is shown for what it is, whether or not it is related to anything. */
export declare const isShownAlone: ({ name }: Kind) => boolean;
/** It holds data or serves users: where such stands a workload runs, or can be made to. */
export declare function carriesLoad(kind: Kind): boolean;
