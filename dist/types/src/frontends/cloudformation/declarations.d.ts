import type { Step } from "../../source/span.ts";
import type { ScalarSyntax, Syntax } from "./syntax/syntax.ts";
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
    readonly default: Syntax | undefined;
    readonly allowed: readonly ScalarSyntax[];
    readonly given: ParameterValue | undefined;
}
