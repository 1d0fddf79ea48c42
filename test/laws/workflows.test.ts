import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { isObject } from "../outputs/schema.ts";

const folder = join(import.meta.dirname, "../../.github/workflows");
const workflows = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")] as const);

describe.each(workflows)("the workflow %s", (_, text) => {
  const workflow: unknown = parse(text);
  const jobs = isObject(workflow) && isObject(workflow["jobs"]) ? Object.values(workflow["jobs"]).filter(isObject) : [];

  test("runs actions of others at a commit that cannot move, with its version beside it", () => {
    const uses = [...text.matchAll(/uses: (.*)/gu)].map(([, used = ""]) => used);
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((used) => used !== "./" && !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(used))).toEqual([]);
  });

  test("may do nothing but read what it checks out, and leaves no token behind", () => {
    expect(isObject(workflow) && workflow["permissions"]).toEqual({});
    expect(jobs.map((job) => job["permissions"])).toEqual(jobs.map(() => ({ contents: "read" })));
    const checkouts = jobs.flatMap(stepsOf).filter(({ uses }) => String(uses).startsWith("actions/checkout@"));
    expect(checkouts.map(({ with: inputs }) => isObject(inputs) && inputs["persist-credentials"])).toEqual(jobs.map(() => false));
    expect(text).not.toContain("pull_request_target");
  });

  test("writes nothing that somebody else can choose into a command", () => {
    const scripts = [...text.matchAll(/^ *(?:- )?run: (?:\|\n((?: {10,}.*\n)+)|(.*))/gmu)].map(([, block = "", line = ""]) => block + line);
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((script) => script.includes("${{"))).toEqual([]);
  });

  test("installs what the lock file or an exact version says", () => {
    const scripts = jobs.flatMap(stepsOf).flatMap(({ run }) => (typeof run === "string" ? [run] : []));
    const installs = scripts.flatMap((script) => [...script.matchAll(/\b(?:pipx?|uv|npm|npx|yarn|pnpm|go|cargo|gem|brew|apt(?:-get)?|curl|wget)\b.*/gu)].map(([command]) => command));
    expect(installs.filter((command) => !/^(?:npm ci\b|pipx install [\w-]+==\d+\.\d+\.\d+$)/u.test(command))).toEqual([]);
  });

  test("ends by itself", () => {
    expect(jobs.filter((job) => typeof job["timeout-minutes"] !== "number")).toEqual([]);
  });
});

function stepsOf(job: Readonly<Record<string, unknown>>): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(job["steps"]) ? job["steps"].filter(isObject) : [];
}
