import type { Step } from "../../source/span.ts";
import type { Scalar } from "../../value/reading.ts";
import type { Syntax } from "./syntax/syntax.ts";
/** Values that a deployment gives to parameters, by their names, and where each is given. */
export type ParameterValues = ReadonlyMap<string, ParameterValue>;
export interface ParameterValue {
    readonly value: string | readonly string[];
    /** Such as "parameter `Zones`, set in prod.json". */
    readonly step: Step;
}
/** A parameter as a template declares it, with the value that the deployment gives it. */
export interface Parameter {
    readonly name: string;
    readonly type: string;
    readonly default: Default | undefined;
    readonly allowed: readonly Scalar[];
    /** True where no value of it can hold `:` or `/`. */
    readonly atomic: boolean;
    /** True where its value is nobody's business. */
    readonly hidden: boolean;
    readonly given: ParameterValue | undefined;
}
export interface Default {
    readonly node: Syntax;
    /** Such as "the default of parameter `Zones`". */
    readonly step: Step;
}
