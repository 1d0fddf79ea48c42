import { parseFile } from "../../../src/frontends/terraform/syntax/parse.ts";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse as parseHcl } from "@cdktf/hcl2json";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Change, isDeclined } from "../../../src/frontends/edits/change.ts";
import { find } from "../../../src/frontends/edits/hcl/places.ts";
import { edited } from "../../../src/source/edit.ts";
import { expected } from "./hcl-expected.ts";
import { changesOf, modules } from "./hcl-generated.ts";
import { writer } from "./hcl-helpers.ts";

/** A module and its change take some ten milliseconds. */
const RUNS = 40;

const cases = modules.chain((text) => fc.record({ text: fc.constant(text), change: changesOf(text) }));

/** A random module with a change that can be made and is not made yet. */
interface Made {
  readonly before: string;
  readonly after: string;
  readonly change: Change;
}

function made({ text, change }: { readonly text: string; readonly change: Change }): Made | undefined {
  const edits = writer.edits(text, change);
  return isDeclined(edits) || edits.length === 0 ? undefined : { before: text, after: edited(text, edits), change };
}

const read = (text: string) => parseFile({ file: "main.tf", text });
const comments = (text: string): readonly string[] => read(text).comments.map((comment) => comment.text);
const tokens = (text: string): readonly string[] => text.match(/"(?:[^"\\]|\\.)*"|-?[\w.]+|\S/gu) ?? [];

/** Whether all of a list stand in another one, in order. */
function isWithin(few: readonly string[], many: readonly string[]): boolean {
  let at = 0;
  for (const each of many) if (each === few[at]) at += 1;
  return at === few.length;
}

const check = (about: (made: Made) => void, runs = RUNS): void =>
  fc.assert(
    fc.property(cases, (given) => {
      const one = made(given);
      fc.pre(one !== undefined);
      about(one);
    }),
    { numRuns: runs },
  );

describe("a change of any module", () => {
  test("says what was wanted and nothing else, by HashiCorp's parser, too", async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (given) => {
        const one = made(given);
        fc.pre(one !== undefined);
        const { before, after, change } = one;
        expect(read(after).diagnostics).toEqual([]);
        expect(await parseHcl("main.tf", after)).toEqual(expected(await parseHcl("main.tf", before), change));
      }),
      { numRuns: RUNS },
    );
  });

  test("is there when it is asked for again", () => {
    check(({ after, change }) => {
      if (change.op !== "remove") expect(writer.edits(after, change)).toEqual([]);
    });
  });

  test("takes no comment but one at the end of what is removed", () => {
    check(({ before, after, change }) => {
      if (change.op !== "remove") {
        expect(comments(after)).toEqual(comments(before));
        return;
      }
      expect(isWithin(comments(after), comments(before))).toBe(true);
      const { place } = find(read(before).body, change.path);
      const span = place.is === "value" ? (place.holder.is === "attribute" ? place.holder.attribute.span : place.value.span) : (place.block?.span ?? place.body.span);
      const lineEnd = before.indexOf("\n", span.end);
      const stay = read(before).comments.filter((comment) => comment.span.end <= span.start || (lineEnd >= 0 && comment.span.start > lineEnd));
      expect(isWithin(stay.map(({ text }) => text), comments(after))).toBe(true);
    });
  });

  test("leaves every other word as it is", () => {
    check(({ before, after, change }) => {
      if (change.op === "remove") {
        expect(isWithin(tokens(after), tokens(before))).toBe(true);
        return;
      }
      const { place, rest } = find(read(before).body, change.path);
      const span = place.is === "value" && ((rest.length === 0 && change.op === "set") || place.value.is === "null") ? place.value.span : { start: 0, end: 0 };
      expect(isWithin([...tokens(before.slice(0, span.start)), ...tokens(before.slice(span.end))], tokens(after))).toBe(true);
    });
  });

  test("keeps the line breaks", () => {
    check(({ before, after }) => {
      if (after.trim() === "") return;
      expect(after).not.toMatch(before.includes("\r\n") ? /(?<!\r)\n/u : /\r/u);
      expect(after.endsWith("\n")).toBe(before.endsWith("\n"));
    });
  });

  const terraform = spawnSync("terraform", ["version"], { encoding: "utf8" });
  test.skipIf(terraform.status !== 0)("leaves a module in order that `terraform fmt` has nothing to change in", () => {
    const folder = mkdtempSync(join(tmpdir(), "resilint-fmt-"));
    try {
      const texts = fc.sample(modules, 60);
      const path = (index: number): string => join(folder, "all", `${index}.tf`);
      mkdirSync(join(folder, "all"));
      texts.forEach((text, index) => writeFileSync(path(index), text));
      spawnSync("terraform", ["fmt", join(folder, "all")]);
      const changed = texts.flatMap((_, index) => {
        const text = readFileSync(path(index), "utf8");
        const [change] = fc.sample(changesOf(text), 1);
        const one = change && made({ text, change });
        if (one) writeFileSync(path(index), one.after);
        return one ? [{ ...one, index }] : [];
      });
      expect(changed.length).toBeGreaterThan(8);
      const { stdout } = spawnSync("terraform", ["fmt", "-check", "-diff", join(folder, "all")], { encoding: "utf8" });
      const [first] = changed.filter(({ index }) => stdout.includes(`${index}.tf`));
      expect(`${stdout}${first ? JSON.stringify(first, (_key, value: unknown) => (value instanceof Map ? [...value] : value), 1) : ""}`).toBe("");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
