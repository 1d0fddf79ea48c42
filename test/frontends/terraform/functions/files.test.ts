import { describe, expect, it } from "vitest";
import type { Scope } from "../../../../src/frontends/terraform/evaluate/scope.ts";
import type { Files } from "../../../../src/frontends/folder.ts";
import { open, read, scopeOf, show } from "../evaluate/values.ts";

const texts: ReadonlyMap<string, string> = new Map([
  ["/repo/app/policy.json", '{"a": [1, 2]}'],
  ["/repo/app/user-data.tftpl", "port ${port}\n%{ for z in zones ~}\n${z}\n%{ endfor ~}\n"],
  ["/repo/app/again.tftpl", '${templatefile("again.tftpl", {})}'],
  ["/repo/app/broken.tftpl", "${"],
  ["/repo/app/files/a.txt", "a"],
  ["/repo/app/files/b.json", "b"],
  ["/repo/app/files/deep/c.txt", "c"],
  ["/repo/shared.txt", "shared\n"],
  ["/etc/passwd", "secret"],
]);

const files: Files = {
  read: (path) => {
    if (path === "/repo/app/picture.png") return { is: "problem", problem: "it is no text" };
    const text = texts.get(path);
    return text === undefined ? { is: "missing" } : { is: "text", text };
  },
  list: (folder) => {
    const below = [...texts.keys()].filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
    const folders = new Set(below.filter((path) => path.includes("/")).map((path) => path.slice(0, path.indexOf("/"))));
    return [...below.filter((path) => !path.includes("/")).map((name) => ({ name, is: "file" as const })), ...[...folders].map((name) => ({ name, is: "folder" as const }))];
  },
  nameOf: (path) => path.replace("/repo/", ""),
  boundOf: () => "/repo",
};

const scope: Scope = { ...scopeOf({ "var.name": open("var.name") }), files, folder: "/repo/app" };

const value = (expression: string): string => show(read(expression, {}, scope));

describe("files", () => {
  it.each([
    ['file("policy.json")', String.raw`"{\"a\": [1, 2]}"`],
    ['jsondecode(file("./policy.json")).a[1]', "2"],
    ['file("../shared.txt")', String.raw`"shared\n"`],
    ['fileexists("policy.json")', "true"],
    ['fileexists("nothing.json")', "false"],
    ['fileset("files", "*.txt")', 'set["a.txt"]'],
    ['fileset("files", "**/*.{txt,json}")', 'set["a.txt", "b.json", "deep/c.txt"]'],
    ['fileset("files", "**")', 'set["a.txt", "b.json", "deep/c.txt"]'],
    ['fileset("files", "?.[^j]*")', 'set["a.txt"]'],
  ])("%s", (expression, wanted) => {
    expect(value(expression)).toBe(wanted);
  });

  it.each([
    ['file("/etc/passwd")', "`/etc/passwd` lies outside of the repository"],
    ['file("../../etc/passwd")', "`../../etc/passwd` lies outside of the repository"],
    ['fileexists("/etc/passwd")', "`/etc/passwd` lies outside of the repository"],
    ['fileset("/etc", "*")', "`/etc` lies outside of the repository"],
    ['file("build/out.json")', "`app/build/out.json` is not there"],
    ['filesha256("policy.json")', "the bytes of a file are not read"],
    ['filebase64("picture.png")', "`app/picture.png` cannot be read: it is no text"],
    ['fileset("nowhere", "*")', "`nowhere` holds no files, or too many"],
  ])("are unknown, and nobody's fault: %s", (expression, why) => {
    const reading = read(expression, {}, scope);
    expect(reading).toMatchObject({ is: "unknown", why });
    expect(reading).not.toHaveProperty("malformed");
  });
});

describe("templates", () => {
  it("see their variables", () => {
    expect(value('templatefile("user-data.tftpl", { port = 80, zones = ["a", "b"] })')).toBe(String.raw`"port 80\na\nb\n"`);
  });

  it("are text in parts where a variable is not known", () => {
    expect(value('templatefile("user-data.tftpl", { port = var.name, zones = [] })')).toBe('"port ${?var.name}\n"');
  });

  it("stand where they are used, and lead to their file", () => {
    const { place } = read('templatefile("user-data.tftpl", { port = 80, zones = [] })', {}, scope);
    expect(place.span.file).toBe("main.tf");
    expect(place.via).toMatchObject([{ label: "template `app/user-data.tftpl`", span: { file: "app/user-data.tftpl", start: 0 } }]);
  });

  it.each([
    ['templatefile("user-data.tftpl", { port = 80 })', /zones/u],
    ['templatefile("again.tftpl", {})', /`templatefile` cannot be used within a template/u],
    ['templatefile("broken.tftpl", {})', /the template cannot be read/u],
    ['templatefile("user-data.tftpl", "x")', /takes an object of variables/u],
  ])("are refused where Terraform refuses them: %s", (expression, why) => {
    const reading = read(expression, {}, scope);
    expect(reading).toMatchObject({ is: "unknown", malformed: true });
    expect(reading.is === "unknown" && reading.why).toMatch(why);
  });

  it("of a file that is not there are unknown, each with its variables", () => {
    expect(read('templatefile("x", { a = 1 })', {}, scope)).toMatchObject({ is: "unknown", why: "`app/x` is not there", term: { text: 'templatefile("x", {"a" = 1})' } });
  });

  it("may be strings", () => {
    expect(value('templatestring("a $${x} b", { x = var.name })')).toBe('"a ${?var.name} b"');
  });
});
