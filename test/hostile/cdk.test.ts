import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { readAssemblies } from "../../src/frontends/cdk/read.ts";
import { DiskFiles } from "../../src/frontends/disk-files.ts";
import { made, manifest, read, stack, stage, table } from "../frontends/cdk/assembly-of.ts";
import { times } from "./beside.ts";

/** Reads the assembly of one stack whose table has a logical id `A1`. */
const readOne = (metadata: object, more: Readonly<Record<string, string>> = {}, artifacts: Readonly<Record<string, object>> = {}) => {
  const texts = { "app/cdk.json": "{}", "app/cdk.out/manifest.json": manifest({ Shop: stack("Shop.template.json", { metadata }), ...artifacts }), "app/cdk.out/Shop.template.json": table("A1"), ...more };
  return read(texts, ["app/cdk.out/manifest.json", "app/cdk.out/Shop.template.json"]);
};
const tableOf = ({ deployments }: ReturnType<typeof read>) => deployments.find(({ id }) => id.endsWith("Shop"))?.resources[0];

describe("an assembly of the CDK is read", () => {
  it("with a hundred thousand entries of metadata", () => {
    const metadata = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`/Shop/C${index}`, made(`L${index}`, "x (/ci/lib/a.ts:1:1)")]));
    expect(tableOf(readOne({ ...metadata, "/Shop/Orders": made("A1") }))?.constructPath).toBe("Shop/Orders");
  });

  it("with a path of a hundred thousand levels", () => {
    const path = "/Shop".concat("/x".repeat(100_000));
    expect(tableOf(readOne({ [path]: made("A1", "x (/ci/lib/a.ts:1:1)") }))?.constructPath).toBe(path.slice(1));
  });

  it("with a construct tree of a hundred thousand levels, of which nothing is read", () => {
    const tree = `{"tree": ${'{"children": {"a": '.repeat(100_000)}{}${"}}".repeat(100_000)}}`;
    expect(tableOf(readOne({}, { "app/cdk.out/tree.json": tree }))?.type).toBe("AWS::DynamoDB::Table");
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("with constructs and stacks that are called %s", (name) => {
    const metadata = { [`/Shop/${name}`]: made("A1"), [name]: made("A1") };
    const artifacts = { [name]: stack("Other.template.json") };
    const result = readOne(metadata, { "app/cdk.out/Other.template.json": table(name) }, artifacts);
    expect(tableOf(result)?.type).toBe("AWS::DynamoDB::Table");
    expect(result.deployments.flatMap(({ resources }) => resources.map(({ address }) => address))).toContain(name);
  });

  it("with thousands of places in one source map", () => {
    const map = JSON.stringify({ version: 3, sources: ["../lib/a.ts"], mappings: ";AAAA".concat(",CAAC".repeat(200_000)) });
    const frames = Array.from({ length: 2_000 }, (_, column) => `x (/ci/app/build/a.js:2:${column + 1})`);
    const metadata = Object.fromEntries(frames.map((frame, index) => [`/Shop/C${index}`, made(index === 0 ? "A1" : `L${index}`, frame)]));
    const result = readOne(metadata, { "app/build/a.js": "x\nnew A();\n//# sourceMappingURL=a.js.map\n", "app/build/a.js.map": map, "app/lib/a.ts": "one\n" });
    expect(tableOf(result)?.madeAt?.file).toBe("app/lib/a.ts");
  });

  it("with maps that hold anything in place of mappings", () => {
    for (const mappings of ["!!", ";;;;gggggggggggggggggggggggB", "A".repeat(100_000), 7, null, ["A"], ";IAEE".repeat(1_000)]) {
      const map = JSON.stringify({ version: 3, sources: ["/etc/passwd", "../../../secret", null, 7], sourceRoot: "file:///etc/", mappings });
      const result = readOne({ "/Shop/T": made("A1", "x (/ci/app/build/a.js:2:5)") }, { "app/build/a.js": "x\nnew A();\n", "app/build/a.js.map": map, secret: "a\nb\n" });
      expect(tableOf(result)?.madeAt?.file ?? "app/build/a.js").toBe("app/build/a.js");
    }
  });
});

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder of the machine with some files, and a secret beside it. */
function onDisk(texts: Readonly<Record<string, string>>): { readonly root: string; readonly read: (path: string) => ReturnType<typeof readAssemblies> } {
  const top = mkdtempSync(join(tmpdir(), "resilint-"));
  folders.push(top);
  const root = join(top, "app");
  for (const [name, text] of Object.entries({ "cdk.json": "{}", ...texts, "../secret.json": table("Secret"), "../secret/manifest.json": manifest({ Secret: stack("s.json") }), "../secret/s.json": table("Secret"), "../secret.ts": "the secret\n" })) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return { root, read: (path) => readAssemblies({ files: new DiskFiles({ cwd: root, folders: [root] }), found: [{ path: join(root, path), text: texts[path] ?? "" }], stated: [] }) };
}

describe("nothing outside of the folder that was named is read,", () => {
  const absolute = "/etc/passwd";

  it.each(["../../secret.json", "../../../../../../../../etc/passwd", absolute, "link.json", "file:///etc/passwd"])("by a template or its metadata: %s", (path) => {
    const texts = { "cdk.out/manifest.json": manifest({ Shop: stack(path, { additionalMetadataFile: path }), Ok: stack("Ok.template.json") }), "cdk.out/Ok.template.json": table("Ok") };
    const disk = onDisk(texts);
    symlinkSync(join(disk.root, "../secret.json"), join(disk.root, "cdk.out/link.json"));
    const { deployments, diagnostics, sources } = disk.read("cdk.out/manifest.json");
    expect(deployments.flatMap(({ resources }) => resources.map(({ address }) => address))).toEqual(["Ok"]);
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(JSON.stringify([sources, diagnostics])).not.toMatch(/the secret|root:|"Secret"/u);
  });

  it.each(["../../secret", "link"])("by the assembly of a stage: %s", (path) => {
    const disk = onDisk({ "cdk.out/manifest.json": manifest({ Home: stage(path), Ok: stack("Ok.template.json") }), "cdk.out/Ok.template.json": table("Ok") });
    symlinkSync(join(disk.root, "../secret"), join(disk.root, "cdk.out/link"));
    const { deployments } = disk.read("cdk.out/manifest.json");
    expect(deployments.flatMap(({ resources }) => resources.map(({ address }) => address))).toEqual(["Ok"]);
  });

  it.each(["../secret.ts", "../../../../../../etc/passwd", absolute, "lib/link.ts"])("by the trace of a construct: %s", (path) => {
    const metadata = { "/Ok/T": made("Ok", `x (${path}:1:1)`, `x (file://${path}:1:1)`) };
    const disk = onDisk({ "cdk.out/manifest.json": manifest({ Ok: stack("Ok.template.json", { metadata }) }), "cdk.out/Ok.template.json": table("Ok"), "lib/a.ts": "a\n" });
    symlinkSync(join(disk.root, "../secret.ts"), join(disk.root, "lib/link.ts"));
    const { deployments, sources } = disk.read("cdk.out/manifest.json");
    expect(deployments[0]?.resources[0]?.madeAt).toBeUndefined();
    expect(JSON.stringify(sources)).not.toMatch(/the secret|root:/u);
  });
});

it("what a stack is called is cut where it is quoted", () => {
  const { diagnostics } = readOne({}, {}, { X: stack(times(10_000, () => "../x")) });
  expect(Math.max(...diagnostics.map(({ message }) => message.length))).toBeLessThan(1_000);
});
