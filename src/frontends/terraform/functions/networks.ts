import type { Reading } from "../../../value/reading.ts";
import { bitsOf, firstOf, parsePrefix, type Prefix, writeAddress, writePrefix } from "./addresses.ts";
import { type FunctionCall, mistake, type TerraformFunction } from "./call.ts";
import { define, number, text, whole } from "./decode-arguments.ts";
import { type BigNumber, isWhole } from "./numbers.ts";
import { text as textOf, texts } from "./values.ts";

/** Terraform's functions of ranges of IP addresses. */
export const NETWORK_FUNCTIONS: ReadonlyMap<string, TerraformFunction> = new Map([
  ["cidrhost", define([text("prefix"), number("hostnum")], ([prefix, hostnum], call) => withPrefix(prefix, call, (range) => host(range, hostnum, call)))],
  [
    "cidrnetmask",
    define([text("prefix")], ([prefix], call) =>
      withPrefix(prefix, call, ({ length, family }) =>
        family === 6 ? mistake("`cidrnetmask` takes a range of IPv4 addresses", call.place) : textOf(writeAddress(firstOf(2n ** 32n - 1n, length, 4), 4), call.place),
      ),
    ),
  ],
  [
    "cidrsubnet",
    define([text("prefix"), whole("newbits"), number("netnum")], ([prefix, newbits, netnum], call) => withPrefix(prefix, call, (range) => subnet(range, newbits, netnum, call))),
  ],
  ["cidrsubnets", define([text("prefix")], ([prefix], call, newbits: readonly number[]) => withPrefix(prefix, call, (range) => subnets(range, newbits, call)), { rest: whole("newbits") })],
]);

function withPrefix(written: string, call: FunctionCall, read: (range: Prefix) => Reading): Reading {
  const range = parsePrefix(written);
  if (!range) return mistake(`\`${call.name}\` cannot read "${written}" as a range of addresses; write it as in "10.0.0.0/16"`, call.place);
  // Terraform itself reckons wrongly with these.
  const isMapped = range.family === 6 && range.address >> 32n === 0xffffn;
  return isMapped ? { is: "unknown", why: "IPv4 addresses written as IPv6 ones are not reckoned with", place: call.place } : read(range);
}

function host({ address, length, family }: Prefix, written: BigNumber, call: FunctionCall): Reading {
  const wanted = integerOf(written);
  if (wanted === undefined) return mistake("`cidrhost` takes a whole number", call.place);
  const count = 2n ** BigInt(bitsOf(family) - length);
  if (wanted >= count || wanted < -count) return mistake(`\`cidrhost\` finds no host ${String(wanted)} in a range of ${String(count)}`, call.place);
  return textOf(writeAddress(address + (wanted < 0n ? count + wanted : wanted), family), call.place);
}

function subnet({ address, length, family }: Prefix, newbits: number, netnum: BigNumber, call: FunctionCall): Reading {
  const wanted = integerOf(netnum);
  if (wanted === undefined) return mistake("`cidrsubnet` takes whole numbers", call.place);
  const bits = length + newbits;
  if (bits > bitsOf(family)) return mistake(`\`cidrsubnet\` cannot extend a prefix of ${String(length)} by ${String(newbits)} bits`, call.place);
  if (newbits < 0 || wanted < 0n) return { is: "unknown", why: "negative numbers of networks are not reckoned with", place: call.place };
  if (wanted >= 2n ** BigInt(newbits)) return mistake(`\`cidrsubnet\` finds no network ${String(wanted)} within ${String(newbits)} bits`, call.place);
  return textOf(writePrefix({ address: address + (wanted << BigInt(bitsOf(family) - bits)), length: bits, family }), call.place);
}

/** One behind the other, each at the next border of its own size. */
function subnets({ address, length, family }: Prefix, newbits: readonly number[], call: FunctionCall): Reading {
  const end = address + 2n ** BigInt(bitsOf(family) - length);
  const written: string[] = [];
  let next = address;
  for (const bits of newbits) {
    const longer = length + bits;
    if (bits < 1 || bits > 32 || longer > bitsOf(family)) return mistake(`\`cidrsubnets\` cannot extend a prefix of ${String(length)} by ${String(bits)} bits`, call.place);
    const size = 2n ** BigInt(bitsOf(family) - longer);
    const start = ((next + size - 1n) / size) * size;
    if (start + size > end) return mistake("`cidrsubnets` has no addresses left for all these networks", call.place);
    written.push(writePrefix({ address: start, length: longer, family }));
    next = start + size;
  }
  return texts(written, call.place);
}

const integerOf = (value: BigNumber): bigint | undefined => (isWhole(value) ? value.mantissa << BigInt(value.exponent) : undefined);
