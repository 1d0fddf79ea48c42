import type { EditValue, PropertyEdit } from "../../value/edit.ts";
import type { Property } from "../../value/property.ts";
import type { Verdict } from "../../value/verdict.ts";

/** Edits for what does not hold yet: what is right is left as somebody wrote it. */
export const unless = (claim: Verdict, ...edits: readonly PropertyEdit[]): readonly PropertyEdit[] => (claim.outcome === "holds" ? [] : edits);

/** The edit after which a property has a value, where it has another one. */
export const ensure = <T extends string | number | boolean>(property: Property<T>, value: T & EditValue): readonly PropertyEdit[] => unless(property.equals(value), property.set(value));

/** The edit that raises a number, where it is lower. */
export const ensureLeast = (property: Property<number>, least: number): readonly PropertyEdit[] => unless(property.satisfies((value) => value >= least), property.set(least));
