/** A range of IP addresses. */
export interface Prefix {
  /** The first address, as a number. */
  readonly address: bigint;
  readonly length: number;
  readonly family: Family;
}

/** An address has 32 bits, or 128. */
export type Family = 4 | 6;

export const bitsOf = (family: Family): number => (family === 4 ? 32 : 128);

/** `10.0.0.0/8`, `fd00::/8`. What is written behind the prefix does not count. */
export function parsePrefix(text: string): Prefix | undefined {
  const [, written = "", digits] = /^([0-9A-Fa-f:.]+)\/(\d{1,3})$/u.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const family: Family = written.includes(":") ? 6 : 4;
  const address = family === 4 ? parseV4(written) : parseV6(written);
  const [length, bits] = [Number(digits), bitsOf(family)];
  if (address === undefined || length > bits) return undefined;
  return { address: firstOf(address, length, family), length, family };
}

/** The first address of the range of that length around an address. */
export function firstOf(address: bigint, length: number, family: Family): bigint {
  const rest = BigInt(bitsOf(family) - length);
  return (address >> rest) << rest;
}

export const writePrefix = ({ address, length, family }: Prefix): string => `${writeAddress(address, family)}/${String(length)}`;

export const writeAddress = (address: bigint, family: Family): string => (family === 4 ? writeV4(address) : writeV6(address));

/** Terraform still takes zeros in front, and reads them as decimal. */
function parseV4(text: string): bigint | undefined {
  const parts = text.split(".");
  if (parts.length !== 4 || parts.some((part) => !/^\d{1,20}$/u.test(part) || Number(part) > 255)) return undefined;
  return parts.reduce((address, part) => address * 256n + BigInt(part), 0n);
}

function parseV6(text: string): bigint | undefined {
  const [head = "", tail, ...more] = text.split("::");
  if (more.length > 0) return undefined;
  const before = groupsOf(head);
  const after = tail === undefined ? [] : groupsOf(tail);
  if (!before || !after) return undefined;
  const missing = 8 - before.length - after.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  return [...before, ...Array.from({ length: missing }, () => 0n), ...after].reduce((address, group) => (address << 16n) + group, 0n);
}

/** The last two groups may be written as an IPv4 address. */
function groupsOf(text: string): readonly bigint[] | undefined {
  if (text === "") return [];
  const groups: bigint[] = [];
  for (const [index, group] of text.split(":").entries()) {
    if (/^[0-9A-Fa-f]{1,4}$/u.test(group)) groups.push(BigInt(`0x${group}`));
    else {
      const address = index === text.split(":").length - 1 ? parseV4(group) : undefined;
      if (address === undefined) return undefined;
      groups.push(address >> 16n, address & 0xffffn);
    }
  }
  return groups;
}

const writeV4 = (address: bigint): string => [24n, 16n, 8n, 0n].map((shift) => String((address >> shift) & 255n)).join(".");

/** As RFC 5952 wants it: the longest row of zero groups is left out. */
function writeV6(address: bigint): string {
  const groups = Array.from({ length: 8 }, (_each, index) => ((address >> BigInt(112 - index * 16)) & 0xffffn).toString(16));
  let [start, length] = [0, 1];
  groups.forEach((_group, index) => {
    const row = groups.slice(index).findIndex((group) => group !== "0");
    const found = row < 0 ? groups.length - index : row;
    if (found > length) [start, length] = [index, found];
  });
  return length < 2 ? groups.join(":") : `${groups.slice(0, start).join(":")}::${groups.slice(start + length).join(":")}`;
}
