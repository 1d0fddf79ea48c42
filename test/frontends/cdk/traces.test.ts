import { describe, expect, it } from "vitest";
import { frameOf } from "../../../src/frontends/cdk/frame.ts";
import { made, manifest, read, stack, table } from "./assembly-of.ts";

describe("a line of a trace", () => {
  it.each([
    ["new Data (/app/lib/data.ts:14:5)", { path: "/app/lib/data.ts", line: 14, column: 5, call: "new Data" }],
    ["    at new Data (/app/lib/data.ts:14:5)", { path: "/app/lib/data.ts", line: 14, column: 5, call: "new Data" }],
    ["/app/lib/data.ts:14:5", { path: "/app/lib/data.ts", line: 14, column: 5 }],
    ["<anonymous> (file:///app/a%20b/data.mjs:1:2)", { path: "/app/a b/data.mjs", line: 1, column: 2, call: "<anonymous>" }],
    ["new Data (C:\\app\\lib\\data.ts:14:5)", { path: "C:/app/lib/data.ts", line: 14, column: 5, call: "new Data" }],
    ["new Data (file:///C:/app/lib/data.ts:14:5)", { path: "C:/app/lib/data.ts", line: 14, column: 5, call: "new Data" }],
    ["new Data (webpack://shop/./lib/data.ts:14:5)", { path: "./lib/data.ts", line: 14, column: 5, call: "new Data" }],
    ["__init__ (/app/shop/data_stack.py:42)", { path: "/app/shop/data_stack.py", line: 42, call: "__init__" }],
    ["com.acme.DataStack.<init> (DataStack.java:42)", { path: "DataStack.java", line: 42, call: "com.acme.DataStack.<init>" }],
    ["new Data (/app (copy)/data.ts:14:5)", { path: "/app (copy)/data.ts", line: 14, column: 5, call: "new Data" }],
  ])("names a place: %s", (text, frame) => {
    expect(frameOf(text)).toEqual(frame);
  });

  it.each([
    "...new Bucket in aws-cdk-lib...",
    "(no user code in 10 frames, use --stack-trace-limit to capture more)",
    "Run with '--debug' to include location info",
    "new Bucket (/app/node_modules/aws-cdk-lib/aws-s3/lib/bucket.js:1:2)",
    "new Bucket (C:\\app\\node_modules\\aws-cdk-lib\\bucket.js:1:2)",
    "jsii._create (/app/.venv/lib/python3.12/site-packages/jsii/kernel.py:9)",
    "Module._compile (node:internal/modules/cjs/loader:1521:14)",
    "Module._compile (internal/modules/cjs/loader.js:1068:30)",
    "new Bucket (/tmp/jsii-kernel-Zb/node_modules/aws-cdk-lib/bucket.js:1:2)",
    "",
    ":".repeat(5000),
  ])("names none of the project's: %.60s", (text) => {
    expect(frameOf(text)).toBeUndefined();
  });
});

/** Where the table of an assembly that is made in `app/` is said to be made, as `file:text`. */
function madeAt(frames: readonly string[], sources: Readonly<Record<string, string>>, more: Readonly<Record<string, readonly object[]>> = {}): string | undefined {
  const metadata = { "/Shop/Orders/Resource": made("A1", ...frames), ...more };
  const texts = {
    "app/cdk.json": "{}",
    "app/cdk.out/manifest.json": manifest({ Shop: stack("Shop.template.json", { metadata }) }),
    "app/cdk.out/Shop.template.json": table("A1"),
    ...sources,
  };
  const { deployments, sources: read_ } = read(texts, ["app/cdk.out/manifest.json", "app/cdk.out/Shop.template.json"]);
  const span = deployments[0]?.resources[0]?.madeAt;
  if (!span) return undefined;
  expect(read_.map(({ file }) => file)).toContain(span.file);
  return `${span.file}:${(read_.find(({ file }) => file === span.file)?.text ?? "").slice(span.start, span.end)}`;
}

const LIB = { "app/lib/data.ts": 'import x from "y";\n\n  new Table(this, "Orders", { // one\n  });\n', "app/bin/app.ts": "new Data(app);\n" };

describe("a construct stands on the line that makes it", () => {
  it("the innermost of the project's own", () => {
    expect(madeAt(["...new Table2 in aws-cdk-lib...", "new Data (/ci/app/lib/data.ts:3:5)", "<anonymous> (/ci/app/bin/app.ts:1:1)"], LIB)).toBe('app/lib/data.ts:new Table(this, "Orders", { // one');
  });

  it("by the trace of the logical id, in assemblies of older versions", () => {
    const entries = [{ type: "aws:cdk:logicalId", data: "A1", trace: ["new CfnTable (/ci/app/node_modules/aws-cdk-lib/a.js:1:1)", "new Data (/ci/app/lib/data.ts:3:5)"] }];
    expect(madeAt([], LIB, { "/Shop/Orders/Resource": entries })).toBe('app/lib/data.ts:new Table(this, "Orders", { // one');
  });

  it("that of the construct around it, where it was made by a library late; and never that of the whole stack", () => {
    const none = ["...aws-cdk-lib...", "(no user code in 10 frames, use --stack-trace-limit to capture more)"];
    const stackItself = { "/Shop": made("", "<anonymous> (/ci/app/bin/app.ts:1:1)") };
    expect(madeAt(none, LIB, { ...stackItself, "/Shop/Orders": made("", "new Data (/ci/app/lib/data.ts:3:5)") })).toBe('app/lib/data.ts:new Table(this, "Orders", { // one');
    expect(madeAt(none, LIB, stackItself)).toBeUndefined();
  });

  it.each([
    ["relative", "new Data (lib/data.ts:3:5)"],
    ["of Windows", "new Data (C:\\ci\\app\\lib\\data.ts:3:5)"],
    ["a URL", "new Data (file:///ci/app/lib/data.ts:3:5)"],
  ])("by a path that is %s", (_, frame) => {
    expect(madeAt([frame], LIB)).toBe('app/lib/data.ts:new Table(this, "Orders", { // one');
  });

  it.each([
    ["beyond the project", "new Data (../secret.ts:1:1)"],
    ["beyond the project, by a way through it", "new Data (lib/../../secret.ts:1:1)"],
    ["beyond the end of the file", "new Data (lib/data.ts:99:1)"],
    ["on an empty line", "new Data (lib/data.ts:2:1)"],
    ["in a file that is not there", "new Data (lib/gone.ts:1:1)"],
    ["in the assembly", "new Data (cdk.out/manifest.json:1:1)"],
    ["in a hidden folder", "new Data (.env/secret.ts:1:1)"],
  ])("and not %s", (_, frame) => {
    expect(madeAt([frame], { ...LIB, "secret.ts": "const secret = 1;", "app/.env/secret.ts": "const secret = 1;" })).toBeUndefined();
  });

  it("in the project here that most of the files of another machine lie in", () => {
    const shared = { ...LIB, "app/lib/shared.ts": "makeAll();\n" };
    const frames = ["makeTable (/ci/packages/common/lib/shared.ts:1:1)", "new Data (/ci/app/lib/data.ts:3:5)", "<anonymous> (/ci/app/bin/app.ts:1:1)"];
    expect(madeAt(frames, shared)).toBe('app/lib/data.ts:new Table(this, "Orders", { // one');
  });

  it("of a class of Java, whose folder its package tells", () => {
    const sources = { "app/src/main/java/com/acme/DataStack.java": "package com.acme;\n  Table.Builder.create(this, \"Orders\");\n" };
    expect(madeAt(["com.acme.DataStack.<init> (DataStack.java:2)"], sources)).toBe('app/src/main/java/com/acme/DataStack.java:Table.Builder.create(this, "Orders");');
  });

  it("of Python", () => {
    expect(madeAt(["...aws-cdk-lib, jsii runtime...", "__init__ (/ci/app/shop/stack.py:2)"], { "app/shop/stack.py": "class A:\n    Table(self, 'Orders')\n" })).toBe("app/shop/stack.py:Table(self, 'Orders')");
  });
});

describe("compiled JavaScript", () => {
  // `new Table();` on line 2, column 5 of the JavaScript comes from line 3 of the TypeScript.
  const map = { version: 3, file: "data.js", sources: ["../../lib/data.ts"], names: [], mappings: ";IAEE" };
  const js = "class Data {\n    new Table();\n}\n";
  const frame = "new Data (/ci/app/build/lib/data.js:2:5)";

  it("leads to what it was compiled from, by the map beside it", () => {
    expect(madeAt([frame], { ...LIB, "app/build/lib/data.js": `${js}//# sourceMappingURL=data.js.map\n`, "app/build/lib/data.js.map": JSON.stringify(map) })).toBe('app/lib/data.ts:new Table(this, "Orders", { // one');
  });

  it("by a map that is written into it", () => {
    const inline = `//# sourceMappingURL=data:application/json;base64,${btoa(JSON.stringify(map))}`;
    expect(madeAt([frame], { ...LIB, "app/build/lib/data.js": `${js}${inline}` })).toBe('app/lib/data.ts:new Table(this, "Orders", { // one');
  });

  it.each([
    ["no map", {}],
    ["a map that is broken", { "app/build/lib/data.js.map": "{" }],
    ["a map with broken mappings", { "app/build/lib/data.js.map": JSON.stringify({ ...map, mappings: "!!" }) }],
    ["a map that leads out of the project", { "app/build/lib/data.js.map": JSON.stringify({ ...map, sources: ["../../../secret.ts"] }), "secret.ts": "a\nb\nc" }],
  ])("stands for itself with %s", (_, sources) => {
    expect(madeAt([frame], { "app/build/lib/data.js": js, ...sources })).toBe("app/build/lib/data.js:new Table();");
  });
});
