import { suggestion } from "../../../source/suggest.ts";
import { at, type Step } from "../../../source/span.ts";
import type { Reading } from "../../../value/reading.ts";
import { throughAll } from "../../../value/through.ts";
import { NUMBER_FUNCTIONS } from "./arithmetic.ts";
import { type FunctionCall, mistake, type TerraformFunction } from "./call.ts";
import { DATE_FUNCTIONS } from "./dates.ts";
import { ENCODING_FUNCTIONS } from "./encodings.ts";
import { FILE_FUNCTIONS } from "./files.ts";
import { format, formatList } from "./format.ts";
import { HASH_FUNCTIONS } from "./hashes.ts";
import { NETWORK_FUNCTIONS } from "./networks.ts";
import { OPAQUE_FUNCTIONS } from "./opaque.ts";
import { PATH_FUNCTIONS } from "./paths.ts";
import { PATTERN_FUNCTIONS } from "./regex.ts";
import { STRING_FUNCTIONS } from "./strings.ts";
import { TEMPLATE_FUNCTIONS } from "./templates.ts";
import { undecided } from "./undecided.ts";

/** Terraform's functions over scalars, by their names. Those of collections are the evaluation's. */
export const FUNCTIONS: ReadonlyMap<string, TerraformFunction> = new Map([
  ...NUMBER_FUNCTIONS,
  ...STRING_FUNCTIONS,
  ["format", format],
  ["formatlist", formatList],
  ...PATTERN_FUNCTIONS,
  ...ENCODING_FUNCTIONS,
  ...DATE_FUNCTIONS,
  ...HASH_FUNCTIONS,
  ...NETWORK_FUNCTIONS,
  ...FILE_FUNCTIONS,
  ...TEMPLATE_FUNCTIONS,
  ...PATH_FUNCTIONS,
  ...OPAQUE_FUNCTIONS,
]);

/** What a function gives: by a condition where an argument hangs on one. `others` are the names that a misspelt one may mean, too. */
export function callFunction(name: string, args: readonly Reading[], call: FunctionCall, others: Iterable<string> = []): Reading {
  const known = FUNCTIONS.get(name);
  const use = { ...call, name };
  if (name.startsWith("provider::")) return ofProvider(use, args);
  if (!known) return mistake(noSuchFunction(name, others), call.place);
  return withSteps(throughAll(args, call.place, (leaves) => known(leaves, use)), args, use);
}

/** A provider's program is never run. */
const ofProvider = (call: FunctionCall, args: readonly Reading[]): Reading => ({ ...undecided(call, args), why: `\`${call.name}\` is computed by the provider` });

function noSuchFunction(name: string, others: Iterable<string>): string {
  const meant = suggestion(name, [...FUNCTIONS.keys(), ...others]);
  return `Terraform has no function \`${name}\`${meant === undefined ? "" : `; did you mean \`${meant}\`?`}`;
}

/** The hops by which the arguments came lead to the result, too. */
function withSteps(result: Reading, args: readonly Reading[], { place }: FunctionCall): Reading {
  if (result.place.span !== place.span) return result;
  const steps = new Set<Step>(result.place.via);
  for (const argument of args) for (const step of argument.place.via) if (steps.size < MAX_STEPS) steps.add(step);
  return steps.size === result.place.via.length ? result : { ...result, place: at(place.span, ...steps) };
}

/** Hops past these explain nothing more. */
const MAX_STEPS = 100;
