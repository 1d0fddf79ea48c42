import type { Reading } from "../value/reading.ts";
import type { World } from "../value/world.ts";
/** Where an older form has what the newer one has at a path, for each path that differs. */
export type Shape = Readonly<Record<string, string | Moved>>;
export interface Moved {
    readonly from: string;
    /** The block without which it says nothing, whatever is written. */
    readonly within: string;
    /** What the language itself says where nothing is written and the block is there. */
    readonly otherwise: string;
}
/** What is written in an older form, as it would be in the newer one: the places stay. */
export declare function reshape(world: World, reading: Reading, shape: Shape): Reading;
