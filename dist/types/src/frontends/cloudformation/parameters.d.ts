import { type Place } from "../../source/span.ts";
import { type Reading } from "../../value/reading.ts";
import { type Context } from "./context.ts";
import type { Parameter, ParameterValues, PassedValues } from "./declarations.ts";
import { type Syntax } from "./syntax/syntax.ts";
export type { ParameterValue, ParameterValues } from "./declarations.ts";
/** The parameters of a template by their names. */
export declare function declaredParameters(section: Syntax | undefined, given: ParameterValues | undefined, passed: PassedValues | undefined): ReadonlyMap<string, Parameter>;
/** What `Ref` of a parameter gives, seen from the place of the `Ref`. */
export declare function readParameter(parameter: Parameter, place: Place, context: Context): Reading;
