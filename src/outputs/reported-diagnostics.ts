import type { Diagnostic } from "../source/diagnostic.ts";
import type { Positions } from "../source/positions.ts";
import { COMMAND_LINE } from "../source/span.ts";
import type { ReportedDiagnostic } from "./report.ts";

/** What is wrong with the inputs, each once. */
export const reportedDiagnostics = (diagnostics: readonly Diagnostic[], positions: Positions): readonly ReportedDiagnostic[] =>
  eachOnce(diagnostics.map((each) => diagnostic(each, positions)));

/** What is wrong with a value that was typed has no place in a file. */
const diagnostic = ({ level, message, span }: Diagnostic, positions: Positions): ReportedDiagnostic => ({
  level,
  message: shortened(message),
  ...(span.file !== COMMAND_LINE && { location: positions.locate(span) }),
});

/** A parser may say the same of one place twice. */
function eachOnce(diagnostics: readonly ReportedDiagnostic[]): readonly ReportedDiagnostic[] {
  return [...new Map(diagnostics.map((each) => [JSON.stringify(each), each])).values()];
}

/** What a message quotes may be as long as the file. Its beginning says what is wrong, its end what to do. */
const shortened = (message: string): string => (message.length > LONGEST ? `${message.slice(0, LONGEST - END)} … ${message.slice(-END)}` : message);

/** Characters: some five times the longest message of a real template. */
const LONGEST = 1_000;
const END = 300;
