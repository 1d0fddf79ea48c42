import type { Reading } from "../value/reading.ts";
import type { World } from "../value/world.ts";
import type { Lookup } from "./lookup.ts";
import type { Language } from "./raw.ts";
import type { Shape } from "./reshape.ts";
import type { Subject } from "./subject.ts";
/**
 * Where a property lives in each language: a dotted path below `Properties` or the block's arguments, or one for each of
 * the kind's types, where they name it differently or not all have it.
 * `List[Key=name].Value` is the entry of an attribute list; a leading `/` is a setting of the block itself
 * (`/DeletionPolicy`).
 */
export type Names = Partial<Readonly<Record<Language, string | Readonly<Record<string, string>>>>>;
/** The path of a resource's own region, which no argument need say: its provider or its stack does. */
export declare const REGION = "@region";
/** The path of a property in the resources of a type; undefined where the language, or the type, does not have it. */
export declare function pathOf(names: Names, { language, type }: Pick<Subject, "language" | "type">): string | undefined;
/** What AWS, or the tool that deploys, does where nothing is written, by language, with the page that says so: one for all languages, or one for each. */
export interface Defaults<T> extends Partial<Readonly<Record<Language, T>>> {
    readonly page: string | Partial<Readonly<Record<Language, string>>>;
    /** What a language's own tool asks AWS for where the block around the property is written, and the property is not. */
    readonly inBlock?: Partial<Readonly<Record<Language, T>>>;
    /** What a resource of a type is that does not have the property: a table that cannot be protected is not. */
    readonly lacking?: Partial<Readonly<Record<Language, T>>>;
}
/** The page that a default is taken from. */
export declare const pageOf: ({ page }: Defaults<unknown>, language: Language) => string | undefined;
export interface SpecOptions<T> extends Names {
    readonly default?: Defaults<T>;
    /** Names that AWS does not know and that mean this property: a protection that will not exist. */
    readonly misses?: Partial<Readonly<Record<Language, readonly string[]>>>;
    /** Values that say as much as nothing: Terraform's provider does not send them. */
    readonly nothing?: Partial<Readonly<Record<Language, readonly string[]>>>;
    /** How what stands in the resource itself, in an older form, becomes what a companion says in the newer one. */
    readonly reshaped?: Partial<Readonly<Record<Language, Shape>>>;
}
/** How a language spells AWS's own words where it has other ones for them: `log-delivery-write` for `LogDeliveryWrite`. */
export type Spelling<W extends string> = Partial<Readonly<Record<Language, Readonly<Record<string, W>>>>>;
/** What the published schema must say of the property. */
export type SchemaType = "boolean" | "number" | "text" | "list" | "record" | "tags" | "any";
/** Where a property is read from: a resource or a record in one, in one world. */
export interface Reader {
    readonly graph: Lookup;
    readonly world: World;
    readonly subject: Subject;
    readonly label: string;
    /** Which row of a table is looked at. */
    readonly row?: Row;
}
/** A row of a resource's table, or of a part of it. */
export interface Row {
    readonly spec: Spec<unknown>;
    /** The part that it is a row of: what is read there, and the row that holds it. */
    readonly within?: {
        readonly reading: Reading;
        readonly row?: Row;
    };
    /** It is an item of the list that this row is. */
    readonly isItem?: true;
}
/** One row of a kind's table: names, type, default, and how to look at it. `V` is what a rule gets. */
export interface Spec<V> {
    readonly names: Names;
    readonly type: SchemaType;
    readonly default?: Defaults<unknown>;
    readonly misses?: SpecOptions<unknown>["misses"];
    readonly nothing?: SpecOptions<unknown>["nothing"];
    readonly reshaped?: SpecOptions<unknown>["reshaped"];
    /** For one of AWS's own words: which there are, and how else they are spelled. */
    readonly words?: readonly string[];
    readonly spelled?: Spelling<string>;
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
