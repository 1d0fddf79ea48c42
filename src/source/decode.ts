/** Text, or the reason why the bytes of a file are none. */
export type Decoded =
  | { readonly is: "text"; readonly text: string }
  /** Not text at all: an archive, an image. */
  | { readonly is: "binary" }
  /** Text in an encoding that cannot be read; `problem` says what to do. */
  | { readonly is: "malformed"; readonly problem: string };

/** Reads UTF-8, and UTF-16 where a byte order mark or the zero bytes of plain ASCII show it. The mark is dropped. */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) return { is: "malformed", problem: "the file is UTF-32; save it as UTF-8" };
  if (startsWith(bytes, [0xff, 0xfe])) return utf16(bytes.subarray(2), "utf-16le");
  if (startsWith(bytes, [0xfe, 0xff])) return utf16(bytes.subarray(2), "utf-16be");
  const silent = silentUtf16(bytes);
  if (silent !== undefined) return utf16(bytes, silent);
  if (bytes.includes(0)) return { is: "binary" };
  try {
    return { is: "text", text: UTF_8.decode(bytes) };
  } catch {
    return { is: "malformed", problem: "the file is not valid UTF-8; save it as UTF-8" };
  }
}

const UTF_8 = new TextDecoder("utf-8", { fatal: true });

type Utf16 = "utf-16le" | "utf-16be";

function utf16(bytes: Uint8Array, encoding: Utf16): Decoded {
  if (bytes.length % 2 !== 0) {
    return {
      is: "malformed",
      problem: "the file begins as UTF-16 and ends in the middle of a character; save it as UTF-8",
    };
  }
  const bigEndian = encoding === "utf-16be";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const units: number[] = [];
    const end = Math.min(start + CHUNK, bytes.length);
    for (let offset = start; offset < end; offset += 2) units.push(view.getUint16(offset, !bigEndian));
    parts.push(String.fromCharCode(...units));
  }
  const text = parts.join("");
  if (text.isWellFormed()) return { is: "text", text };
  return { is: "malformed", problem: "the file is not valid UTF-16; save it as UTF-8" };
}

/** UTF-16 without a byte order mark: every other byte of its first characters is zero, as ASCII has it. */
function silentUtf16(bytes: Uint8Array): Utf16 | undefined {
  if (bytes.length < 4) return undefined;
  const sample = bytes.subarray(0, Math.min(bytes.length, 64) & ~1);
  const zero = (remainder: number): boolean =>
    sample.every((byte, index) => (index % 2 === remainder) === (byte === 0));
  if (zero(1)) return "utf-16le";
  if (zero(0)) return "utf-16be";
  return undefined;
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** Bytes of UTF-16 turned into text at once: few enough to be passed as arguments. */
const CHUNK = 16_384;
