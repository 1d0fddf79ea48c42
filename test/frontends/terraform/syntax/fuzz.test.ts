import { parseExpression, parseFile, parseTemplate } from "../../../../src/frontends/terraform/syntax/parse.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { file } from "./generated.ts";
import { spansIn } from "./helpers.ts";
import { ACCEPTED, REFUSED } from "./sources.ts";

/** Reads a text in every way, and looks whether each place lies in it. */
function survives(text: string): void {
  for (const name of ["t.tf", "t.tf.json", "t.tfvars.json"]) holds(text, parseFile({ file: name, text }));
  holds(text, parseTemplate({ file: "t", text }));
  holds(text, parseExpression({ file: "t", text }));
}

function holds(text: string, read: unknown): void {
  for (const { start, end } of spansIn(read)) {
    if (!(start >= 0 && start <= end && end <= text.length)) throw new Error(`${start}..${end} lies outside of a text of ${text.length}`);
  }
}

const options = { seed: 20, numRuns: 300 };
const pieces = fc.constantFrom(
  ...['"', "${", "%{", "}", "{", "[", "]", "(", ")", "=", "\n", "\r\n", "<<EOT\n", "<<-EOT\n", "EOT\n", "EOT", "a", "for", "in", "if", "else", "endif", "endfor", "true"],
  ...["?", ":", ".", "*", ",", "...", "::", "-", "!", "~", "$", "%", "\\", "#", "//", "/*", "*/", "0", "1.5", "1e3", " ", "é", "😀", "\ud800", "\u0000", "'", "&&", "=>"],
  ...['resource "a" "b" {\n', "a = 1\n", '"//"', ": ", "null"],
);

describe("whatever is in a file", () => {
  it("random text neither throws nor leads out of the text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), survives), options);
  });

  it("neither do pieces of the language in any order", () => {
    fc.assert(fc.property(fc.array(pieces, { maxLength: 40 }).map((all) => all.join("")), survives), { ...options, numRuns: 1500 });
  });

  it("neither do files with something cut out, doubled or put in", () => {
    const broken = fc
      .tuple(fc.oneof(file, fc.constantFrom(...ACCEPTED, ...REFUSED)), fc.nat(), fc.nat(12), pieces, fc.constantFrom("cut", "double", "insert"))
      .map(([text, where, length, piece, how]) => {
        const start = where % (text.length + 1);
        const cut = text.slice(start, start + length);
        return text.slice(0, start) + (how === "cut" ? "" : how === "double" ? cut + cut : piece + cut) + text.slice(start + length);
      });
    fc.assert(fc.property(broken, survives), { ...options, numRuns: 600 });
  });

  it("what is sound stays so with another line break", () => {
    fc.assert(
      fc.property(file, (text) => {
        const { diagnostics } = parseFile({ file: "t.tf", text: text.replaceAll("\n", "\r\n") });
        expect(diagnostics).toEqual([]);
      }),
      options,
    );
  });
});
