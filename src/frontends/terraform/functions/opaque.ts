import { mistake, type TerraformFunction } from "./call.ts";
import { undecided } from "./undecided.ts";

/** A function whose value nobody knows before Terraform runs, and why. */
const opaque = (least: number, most: number, why: string, isOneValue: boolean): TerraformFunction => (args, call) => {
  if (args.length < least || args.length > most) return mistake(`\`${call.name}\` is given ${String(args.length)} arguments, and takes ${String(least)}`, call.place);
  const stopped = args.find((argument) => argument.is === "unknown" && argument.malformed);
  if (stopped) return stopped;
  const unknown = undecided(call, args);
  // Two uses of one that is new each time are two values, so they have no name.
  return isOneValue ? { ...unknown, why } : { is: "unknown", why, place: call.place };
};

/** The time, chance and secrets; and those of OpenTofu that nothing of a deployment's resilience hangs on. */
export const OPAQUE_FUNCTIONS: ReadonlyMap<string, TerraformFunction> = new Map([
  ["base64gunzip", opaque(1, 1, "compressed text is not read", true)],
  ["bcrypt", opaque(1, 2, "`bcrypt` gives another hash at each run", false)],
  ["cidrcontains", opaque(2, 2, "`cidrcontains` is not reckoned", true)],
  ["plantimestamp", opaque(0, 0, "it is the time of the plan", true)],
  ["rsadecrypt", opaque(2, 2, "secrets are not decrypted", true)],
  ["timestamp", opaque(0, 0, "it is the time at which Terraform runs", false)],
  ["uuid", opaque(0, 0, "`uuid` gives another value at each run", false)],
]);
