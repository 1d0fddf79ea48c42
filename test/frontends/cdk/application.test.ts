import { expect, describe, it, test } from "vitest";
import { applicationIn, holdsNoSource, isSource, outputOf, whatIsOld, type Synthesised } from "../../../src/frontends/cdk/application.ts";

const application = (content: object) => {
  const found = applicationIn({ file: "app/cdk.json", text: JSON.stringify(content) });
  if (!found) throw new Error("it is readable");
  return found;
};

const said = (content: object, synthesised: Synthesised): readonly string[] => whatIsOld(application(content), synthesised).map(({ level, message }) => `${level}: ${message}`);

const APP = { app: "npx tsx bin/app.ts" };
const newest = (at: number) => ({ name: "lib/data.ts", at });

describe("an application is synthesised", () => {
  it.each([
    [APP, "/home/app/cdk.out"],
    [{ ...APP, output: "build/cdk" }, "/home/app/build/cdk"],
    [{ ...APP, output: "../out" }, "/home/out"],
    [{ ...APP, output: "build\\cdk" }, "/home/app/build/cdk"],
  ])("%o: into %s", (content, output) => {
    expect(outputOf("/home/app/cdk.json", application(content))).toBe(output);
  });

  it("says nothing that can be read where its cdk.json is broken", () => {
    expect(applicationIn({ file: "cdk.json", text: "{" })).toBeUndefined();
  });
});

describe("what is old is told in a line", () => {
  it("an assembly that is not there", () => {
    expect(said(APP, { at: undefined, isFolder: false, newest: newest(0) })).toEqual([
      "warning: `cdk.out` is not there, so that the stacks of this CDK application are not checked; run `cdk synth` first",
    ]);
  });

  it("a folder that holds none", () => {
    expect(said({ ...APP, output: "build" }, { at: undefined, isFolder: true, newest: undefined })).toEqual([
      "warning: `build` holds no cloud assembly, so that the stacks of this CDK application are not checked; run `cdk synth` first",
    ]);
  });

  it("and nothing of a cdk.json that runs nothing", () => {
    expect(said({ context: {} }, { at: undefined, isFolder: false, newest: undefined })).toEqual([]);
  });

  it("an assembly that is older than a source", () => {
    expect(said(APP, { at: 10_000, isFolder: true, newest: newest(20_000) })).toEqual([
      "warning: `cdk.out` is older than `lib/data.ts`, so that what is checked may not be what would be deployed; run `cdk synth` first",
    ]);
  });

  it.each([
    ["younger", { at: 20_000, isFolder: true, newest: newest(10_000) }],
    ["of one checkout", { at: 20_000, isFolder: true, newest: newest(20_900) }],
    ["without any source", { at: 20_000, isFolder: true, newest: undefined }],
  ])("and not one that is %s", (_, synthesised) => {
    expect(said(APP, synthesised)).toEqual([]);
  });
});

test.each(["app.ts", "app.mjs", "app.tsx", "stack.py", "Stack.java", "Stack.cs", "stack.go"])("%s is a source", (name) => expect(isSource(name)).toBe(true));
test.each(["app.d.ts", "app.test.ts", "README.md", "package.json", "app.js.map"])("%s is none", (name) => expect(isSource(name)).toBe(false));
test.each(["node_modules", "cdk.out", "cdk.out.old", ".venv", ".git", "test"])("%s holds none", (name) => expect(holdsNoSource(name)).toBe(true));
