import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Program } from "./program.ts";

let program: Program;

beforeAll(async () => {
  program = await Program.make();
  program.write({ ".git/HEAD": "ref: refs/heads/main\n", "shop/template.yaml": "Resources:\n  Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: true } }\n" });
}, 120_000);

afterAll(() => {
  program.remove();
});

const written = "settings/resilint.yaml";
const text = (): string => readFileSync(join(program.folder, written), "utf8");

describe("resilint init", () => {
  test("writes what --output names, in a folder that it makes, and asks nothing with --yes", () => {
    expect(program.run(["init", "--yes", "--output", written, "--tier", "pilot-light", "shop"])).toEqual({ code: 0, stdout: `${written}\n`, stderr: "" });
    expect(text()).toContain("tier: pilot-light");
    expect(readdirSync(join(program.folder, "settings"))).toEqual(["resilint.yaml"]);
    expect(existsSync(join(program.folder, ".resilint.yaml"))).toBe(false);
    expect(program.run(["check", "--config", written, "--format", "json", "shop"]).stdout).toContain('"chosen": "pilot-light"');
  });

  test("writes over a file with --force alone", () => {
    program.write({ [written]: "# mine\n" });
    expect(program.run(["init", "-y", "--output", written, "shop"]).code).toBe(2);
    expect(text()).toBe("# mine\n");
    expect(program.run(["init", "-y", "--force", "--output", written, "shop"]).code).toBe(0);
    expect(text()).toContain("version: 1");
  });
});
