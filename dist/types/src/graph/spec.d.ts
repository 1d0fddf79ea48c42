import type { Reading } from "../value/reading.ts";
import type { World } from "../value/world.ts";
import type { Lookup } from "./lookup.ts";
import type { Language } from "./raw.ts";
import type { Subject } from "./subject.ts";
/**
 * Where a property lives in each language: a dotted path below `Properties` or the block's arguments.
 * `List[Key=name].Value` is the entry of an attribute list; a leading `/` is a setting of the block itself
 * (`/DeletionPolicy`).
 */
export type Names = Partial<Readonly<Record<Language, string>>>;
/** What AWS does where nothing is written, by language, with the page that says so. */
export interface Defaults<T> extends Partial<Readonly<Record<Language, T>>> {
    readonly page: string;
}
export interface SpecOptions<T> extends Names {
    readonly default?: Defaults<T>;
    /** Names that AWS does not know and that mean this property: a protection that will not exist. */
    readonly misses?: Partial<Readonly<Record<Language, readonly string[]>>>;
}
/** What the published schema must say of the property. */
export type SchemaType = "boolean" | "number" | "text" | "list" | "record" | "tags" | "any";
/** Where a property is read from: a resource or a record in one, in one world. */
export interface Reader {
    readonly graph: Lookup;
    readonly world: World;
    readonly subject: Subject;
    readonly label: string;
}
/** One row of a kind's table: names, type, default, and how to look at it. `V` is what a rule gets. */
export interface Spec<V> {
    readonly names: Names;
    readonly type: SchemaType;
    readonly default?: Defaults<unknown>;
    readonly misses?: SpecOptions<unknown>["misses"];
    /** For one of AWS's own words: which there are. */
    readonly words?: readonly string[];
    /** For references: the kind that it names. */
    readonly refersTo?: string;
    /** For lists: what an item is; for records: their properties. */
    readonly item?: Spec<unknown>;
    readonly properties?: Properties;
    readonly view: (reader: Reader, reading: Reading) => V;
}
export type Properties = Readonly<Record<string, Spec<unknown>>>;
/** What a rule sees of a table of properties. */
export type ViewOf<P extends Properties> = {
    readonly [N in keyof P]: P[N] extends Spec<infer V> ? V : never;
};
