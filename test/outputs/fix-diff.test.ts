import { describe, expect, test } from "vitest";
import { hunksOf } from "../../src/outputs/fix-diff.ts";
import type { ReportedChange } from "../../src/outputs/report.ts";
import { LineIndex } from "../../src/source/source.ts";
import { fix, place } from "./sample.ts";

/** A change of the first place that has the text. */
const change = (text: string, wanted: string, put: string): ReportedChange => ({ location: place("a.yaml", wanted, text), text: put });

/** Something new behind the first place that has the text. */
function behind(text: string, wanted: string, put: string): ReportedChange {
  const { file, endLine, endColumn } = place("a.yaml", wanted, text);
  return { location: { file, startLine: endLine, startColumn: endColumn, endLine, endColumn }, text: put };
}

/** The lines of a difference, as `diff` writes them, with their numbers. */
const shown = (text: string, changes: readonly ReportedChange[], guarded = false): readonly string[] =>
  hunksOf(fix({ changes }), (file) => (file === "a.yaml" ? new LineIndex(text, guarded) : undefined)).flatMap(({ removed, added }) => [
    ...removed.map(({ number, text: line }) => `${String(number)} -${line}`),
    ...added.map(({ number, text: line }) => `${String(number)} +${line}`),
  ]);

const TEMPLATE = "Db:\n  Type: x\n  Properties:\n    MultiAZ: false\n    Engine: postgres\n";

describe("the lines of a fix", () => {
  test("a value that becomes another one", () => {
    expect(shown(TEMPLATE, [change(TEMPLATE, "false", "true")])).toEqual(["4 -    MultiAZ: false", "4 +    MultiAZ: true"]);
  });

  test("a new line leaves those around it alone, on whichever side of the line break it is put", () => {
    expect(shown(TEMPLATE, [behind(TEMPLATE, "Engine: postgres", "\n    DeletionProtection: true")])).toEqual(["6 +    DeletionProtection: true"]);
    expect(shown(TEMPLATE, [behind(TEMPLATE, "Properties:\n", "    DeletionProtection: true\n")])).toEqual(["4 +    DeletionProtection: true"]);
  });

  test("a line that is taken out", () => {
    expect(shown(TEMPLATE, [change(TEMPLATE, "    MultiAZ: false\n", "")])).toEqual(["4 -    MultiAZ: false"]);
  });

  test("what follows a longer text has the number that it then has", () => {
    const changes = [behind(TEMPLATE, "Type: x", "\n  DeletionPolicy: Retain"), change(TEMPLATE, "false", "true")];
    expect(shown(TEMPLATE, changes)).toEqual(["3 +  DeletionPolicy: Retain", "4 -    MultiAZ: false", "5 +    MultiAZ: true"]);
  });

  test("two changes of one line are one difference", () => {
    const line = "{ MultiAZ: false, Protected: no }";
    expect(shown(line, [change(line, "false", "true"), change(line, "no", "yes")])).toEqual(["1 -{ MultiAZ: false, Protected: no }", "1 +{ MultiAZ: true, Protected: yes }"]);
  });

  test("the line breaks of Windows are none of a line's text", () => {
    const text = "a: 1\r\nb: 2\r\n";
    expect(shown(text, [behind(text, "a: 1", "\r\nc: 3")])).toEqual(["2 +c: 3"]);
  });

  test("nothing of a file that may hold secrets, nor of one that is not at hand", () => {
    expect(shown(TEMPLATE, [change(TEMPLATE, "false", "true")], true)).toEqual([]);
    expect(hunksOf(fix(), () => undefined)).toEqual([]);
  });
});
