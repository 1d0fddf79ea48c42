import type { TerraformFunction } from "./call.ts";
import { define, text } from "./decode-arguments.ts";
import { allMatches, firstMatch } from "./patterns.ts";
import { inZoneNames } from "./zone-names.ts";

/** Terraform's functions of patterns, which are RE2's: they take time in proportion to the text, whatever the pattern. */
export const PATTERN_FUNCTIONS: ReadonlyMap<string, TerraformFunction> = new Map([
  ["regex", define([text("pattern"), text("string")], ([pattern, string], call) => firstMatch(pattern, string, call))],
  ["regexall", inZoneNames(define([text("pattern"), text("string")], ([pattern, string], call) => allMatches(pattern, string, call)))],
]);
