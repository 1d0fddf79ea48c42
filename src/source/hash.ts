/**
 * A short stable name for a text: 64 bits of FNV-1a as sixteen hexadecimal digits. It identifies and
 * never protects; written out here because the core uses no module of Node's.
 */
export function hash(text: string): string {
  let low = 0x84222325;
  let high = 0xcbf29ce4;
  for (let index = 0; index < text.length; index += 1) {
    low = (low ^ text.charCodeAt(index)) >>> 0;
    const product = low * PRIME_LOW;
    const carried = (Math.floor(product / 0x1_0000_0000) + high * PRIME_LOW + low * PRIME_HIGH) % 0x1_0000_0000;
    low = product >>> 0;
    high = carried >>> 0;
  }
  return hex(high) + hex(low);
}

/** 2^40 + 2^8 + 0xb3, in two halves. */
const PRIME_LOW = 0x1b3;
const PRIME_HIGH = 0x100;

const hex = (half: number): string => (half >>> 0).toString(16).padStart(8, "0");
