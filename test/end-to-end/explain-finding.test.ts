import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Program } from "./program.ts";

const template = readFileSync(join(import.meta.dirname, "../../fixtures/shop/template.yaml"), "utf8");
const asked = ["shop.yaml", "--tier", "warm-standby"];

let program: Program;

beforeAll(async () => {
  program = await Program.make();
  program.write({ "shop.yaml": template });
});

afterAll(() => {
  program.remove();
});

/** The fingerprint of the first finding of a rule, as `-v` shows it. */
function fingerprintOf(rule: string): string {
  const { stdout } = program.run(["check", ...asked, "--exit-zero", "-v", "-f", "full"]);
  const [, fingerprint = ""] = new RegExp(`  error  ${rule}\n[^]*?\n  id   ([0-9a-f]{16})\n`, "u").exec(stdout) ?? [];
  return fingerprint;
}

describe("resilint explain FINGERPRINT", () => {
  test("tells all that is known of one finding, by the flags of the run that told it", () => {
    const fingerprint = fingerprintOf("rds-instance-multi-az");
    const { code, stdout } = program.run(["explain", fingerprint, ...asked]);
    expect(code).toBe(0);
    expect(stdout).toContain("shop.yaml:352:39  error  rds-instance-multi-az");
    expect(stdout).toContain(`  id   ${fingerprint}`);
    expect(stdout).not.toContain("nat-per-zone");
    expect(stdout).not.toContain("17 errors");
  });

  test("says so where there is no such finding, and where its tier does not report it", () => {
    expect(program.run(["explain", "0123456789abcdef", "shop.yaml"])).toMatchObject({
      code: 2,
      stderr: "resilint: there is no finding 0123456789abcdef in what lies here; name the paths and flags of the run that told it\n",
    });
    const { code, stderr } = program.run(["explain", fingerprintOf("dynamodb-global"), "shop.yaml", "--tier", "backup-restore"]);
    expect(code).toBe(2);
    expect(stderr).toContain("of dynamodb-global is not reported at this tier; choose another by --tier, or see resilint explain dynamodb-global");
  });
});
