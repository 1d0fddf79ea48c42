import type { Reading } from "./reading.ts";
import { Property } from "./property.ts";
import { type Site } from "./site.ts";
import { type Verdict } from "./verdict.ts";
/** A property that is text, of which only a part may be known. */
export declare class TextProperty extends Property<string> {
    #private;
    constructor(site: Site, reading: Reading, fallback?: string);
    /** Matches a pattern in which `*` stands for any text; decided from the known parts where they suffice. */
    matches(pattern: string): Verdict;
    startsWith(prefix: string): Verdict;
    /** The region field of an ARN, where the colons before it are certain. */
    arnRegion(): TextProperty;
    arnAccount(): TextProperty;
    arnService(): TextProperty;
}
