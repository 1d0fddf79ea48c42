import { describe, expect, it } from "vitest";
import { decode } from "../../src/source/decode.ts";

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : [...part])));

const utf16 = (text: string, bigEndian = false): readonly number[] =>
  Array.from(text, (character) => character.charCodeAt(0)).flatMap((unit) => {
    return bigEndian ? [unit >> 8, unit & 0xff] : [unit & 0xff, unit >> 8];
  });

describe("decode", () => {
  it("reads UTF-8", () => {
    expect(decode(bytes("Größe: 5"))).toEqual({ is: "text", text: "Größe: 5" });
  });

  it("drops a byte order mark", () => {
    expect(decode(bytes([0xef, 0xbb, 0xbf], "A: 1"))).toEqual({ is: "text", text: "A: 1" });
  });

  it("reads UTF-16 with a byte order mark, in either order of bytes", () => {
    expect(decode(bytes([0xff, 0xfe], utf16("A: ü")))).toEqual({ is: "text", text: "A: ü" });
    expect(decode(bytes([0xfe, 0xff], utf16("A: ü", true)))).toEqual({ is: "text", text: "A: ü" });
  });

  it("reads UTF-16 without a mark where every other byte is zero", () => {
    expect(decode(bytes(utf16("Resources:")))).toEqual({ is: "text", text: "Resources:" });
    expect(decode(bytes(utf16("Resources:", true)))).toEqual({ is: "text", text: "Resources:" });
  });

  it("reads long UTF-16", () => {
    const text = "x".repeat(100_000);
    expect(decode(bytes([0xff, 0xfe], utf16(text)))).toEqual({ is: "text", text });
  });

  it("takes other zero bytes for a binary file", () => {
    expect(decode(bytes("PK", [3, 4, 0, 0, 8]))).toEqual({ is: "binary" });
  });

  it("says what to do about bytes that are no text", () => {
    expect(decode(bytes("A: ", [0xe4]))).toEqual({
      is: "malformed",
      problem: "the file is not valid UTF-8; save it as UTF-8",
    });
    expect(decode(bytes([0xff, 0xfe], [0x41, 0x00, 0x41]))).toEqual({
      is: "malformed",
      problem: "the file begins as UTF-16 and ends in the middle of a character; save it as UTF-8",
    });
    expect(decode(bytes([0xff, 0xfe], [0x00, 0xd8, 0x41, 0x00]))).toEqual({
      is: "malformed",
      problem: "the file is not valid UTF-16; save it as UTF-8",
    });
  });

  it("reads an empty file as empty text", () => {
    expect(decode(bytes())).toEqual({ is: "text", text: "" });
  });
});
