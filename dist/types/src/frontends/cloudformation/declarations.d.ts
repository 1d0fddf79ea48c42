import type { Step } from "../../source/span.ts";
import type { Reading, Scalar } from "../../value/reading.ts";
import type { Syntax } from "./syntax/syntax.ts";
/** Values that a deployment gives to parameters, by their names, and where each is given. */
export type ParameterValues = ReadonlyMap<string, ParameterValue>;
export interface ParameterValue {
    readonly value: string | readonly string[];
    /** Such as "parameter `Zones`, set in prod.json". */
    readonly step: Step;
    /** What names the file in which it is set: a line of the configuration. */
    readonly by?: Step;
}
/** Values that a parent stack passes down to a nested one, by the names of its parameters. */
export type PassedValues = ReadonlyMap<string, Passed>;
export interface Passed {
    readonly reading: Reading;
    /** Such as "parameter `Zones`, passed down by `Network`". */
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
    readonly passed: Passed | undefined;
}
export interface Default {
    readonly node: Syntax;
    /** Such as "the default of parameter `Zones`". */
    readonly step: Step;
}
