import fc from "fast-check";
import { expect, test } from "vitest";
import { command } from "../../../src/outputs/github/commands.ts";

test("a command is a line with its properties and its message", () => {
  expect(command("error", { file: "infra/app.yaml", line: 3 }, "it is wrong")).toBe("::error file=infra/app.yaml,line=3::it is wrong");
  expect(command("endgroup", {}, "")).toBe("::endgroup::");
  expect(command("notice", { title: "a", file: undefined }, "b")).toBe("::notice title=a::b");
});

test("what GitHub reads as its own is escaped", () => {
  expect(command("error", { file: "a,b:c%0A.yaml", title: "x\r\n::error::y" }, "100%: one, two\r\n::error::three")).toBe(
    "::error file=a%2Cb%3Ac%250A.yaml,title=x%0D%0A%3A%3Aerror%3A%3Ay::100%25: one, two%0D%0A::error::three",
  );
});

/** As the runner reads a command: the first `::` after the beginning ends the properties, a comma each of them. */
function read(line: string): { readonly properties: Readonly<Record<string, string>>; readonly message: string } {
  const end = line.indexOf("::", 2);
  const [, written = ""] = /^\S+ ?(.*)$/u.exec(line.slice(2, end)) ?? [];
  const plain = (text: string): string => text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%25", "%");
  const pairs = written.split(",").map((pair) => [pair.slice(0, pair.indexOf("=")), plain(pair.slice(pair.indexOf("=") + 1))] as const);
  const message = line.slice(end + 2).replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
  return { properties: Object.fromEntries(pairs), message };
}

test("whatever a name holds, it is one line that is read back as it was", () => {
  const nasty = fc.string({ unit: fc.constantFrom("%", "0", "A", ":", ",", "\n", "\r", "=", "a", " ") });
  fc.assert(
    fc.property(nasty, nasty, nasty, (file, title, message) => {
      const line = command("warning", { file, title }, message);
      expect(line).not.toMatch(/[\r\n]/u);
      expect(read(line)).toEqual({ properties: { file, title }, message });
    }),
  );
});
