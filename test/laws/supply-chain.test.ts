import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import manifest from "../../package.json" with { type: "json" };
import { advisoriesIn, noticed } from "../../scripts/advisories.mjs";
import { isObject } from "../outputs/schema.ts";

const root = join(import.meta.dirname, "../..");
const textOf = (file: string): string => readFileSync(join(root, file), "utf8");
const notices = textOf("THIRD-PARTY-NOTICES.md");

const EXACT = /^\d+\.\d+\.\d+$/u;

/** Licences under which code of others may be in the program: what they ask for is done by the notices. */
const ALLOWED: ReadonlySet<string> = new Set(["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "ISC", "MIT", "MPL-2.0"]);

/** Keys of a manifest by which an installation would fetch or run something. */
const INSTALLS = ["dependencies", "optionalDependencies", "peerDependencies", "bundledDependencies", "bundleDependencies", "workspaces"];
const RUNS = ["prepare", "prepack", "prepublish", "preinstall", "install", "postinstall", "build"];

/** Every package of the lock file, by its folder. */
const locked = packagesOf(JSON.parse(textOf("package-lock.json")));

function packagesOf(lock: unknown): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const packages = isObject(lock) && isObject(lock["packages"]) ? Object.entries(lock["packages"]) : [];
  return new Map(packages.flatMap(([path, entry]) => (path !== "" && isObject(entry) ? [[path, entry] as const] : [])));
}

describe("the package", () => {
  test("has nothing that would be fetched or run when it is installed", () => {
    expect(Object.keys(manifest).filter((key) => INSTALLS.includes(key))).toEqual([]);
    expect(Object.keys(manifest.scripts).filter((name) => RUNS.includes(name))).toEqual([]);
  });

  test("is made and tested by packages of exact versions, those that the lock file has", () => {
    for (const [name, version] of Object.entries(manifest.devDependencies)) {
      expect(version, name).toMatch(EXACT);
      expect(locked.get(`node_modules/${name}`)?.["version"], name).toBe(version);
    }
  });

  test("keeps it that way: versions are saved exactly, and no package runs a script of its own", () => {
    expect(textOf(".npmrc").trim().split("\n").sort()).toEqual(["ignore-scripts=true", "omit-lockfile-registry-resolved=true", "save-exact=true"]);
  });
});

describe("the lock file", () => {
  test("knows every package by its digest and by no address", () => {
    expect(locked.size).toBeGreaterThan(100);
    const loose = [...locked].filter(([, { version, integrity }]) => !/^\d+\.\d+\.\d+/u.test(String(version)) || !String(integrity).startsWith("sha512-"));
    expect(loose.map(([path]) => path)).toEqual([]);
    expect([...locked].filter(([, entry]) => "resolved" in entry || "link" in entry).map(([path]) => path)).toEqual([]);
  });
});

describe("what is bundled", () => {
  const bundled = noticed(notices);

  test("is listed with its licence, at the version of the lock file", () => {
    expect(bundled.length).toBeGreaterThan(10);
    expect(bundled.length).toBe(notices.match(/^- Licence: /gmu)?.length);
    const known = new Set([...locked].map(([path, { version }]) => `${path.replace(/^.*node_modules\//u, "")} ${String(version)}`));
    expect(bundled.filter(({ name, version }) => !known.has(`${name} ${version}`))).toEqual([]);
  });

  test("has a licence that allows it", () => {
    expect(bundled.filter(({ licence }) => !ALLOWED.has(licence))).toEqual([]);
  });
});

describe("what runs the program", () => {
  test("the Action is the file that is committed, and uses no action of others", () => {
    const action: unknown = parse(textOf("action.yml"));
    const runs = isObject(action) ? action["runs"] : undefined;
    expect(runs).toEqual({ using: "node24", main: "dist/action.js" });
    expect(existsSync(join(root, "dist/action.js"))).toBe(true);
  });

  test("the hooks are the program, and nothing besides is installed for them", () => {
    const hooks: unknown = parse(textOf(".pre-commit-hooks.yaml"));
    const rows = Array.isArray(hooks) ? hooks.filter(isObject) : [];
    expect(rows.length).toBe(2);
    for (const hook of rows) {
      expect(String(hook["entry"]).split(" ")[0]).toBe(Object.keys(manifest.bin)[0]);
      expect(hook["language"]).toBe("node");
      expect(hook).not.toHaveProperty("additional_dependencies");
    }
  });
});

describe("advisories", () => {
  const advisory = (name: string) => ({ [name]: { name, severity: "high", range: "<2.0.0", via: [{ title: "Loops", url: "https://github.com/advisories/GHSA-1" }] } });

  test("count where they are about what is bundled, and are told where they are not", () => {
    const audit = JSON.stringify({ auditReportVersion: 2, vulnerabilities: { ...advisory("yaml"), ...advisory("vitest"), tsx: { name: "tsx", severity: "low", range: "*", via: ["esbuild"] } } });
    expect(advisoriesIn(audit, notices)).toEqual({
      bundled: ["yaml <2.0.0 (high): Loops <https://github.com/advisories/GHSA-1>"],
      others: ["vitest <2.0.0 (high): Loops <https://github.com/advisories/GHSA-1>", "tsx * (low): by esbuild"],
    });
  });

  test("are missing, and not absent, where the registry offers none", () => {
    const refused = JSON.stringify({ message: "405 Method Not Allowed", statusCode: 405, error: { summary: "", detail: "" } });
    expect(advisoriesIn(refused, notices)).toEqual({ notAudited: "405 Method Not Allowed", bundled: [], others: [] });
    expect(advisoriesIn("", notices).notAudited).toBe("npm has given no JSON");
  });
});
