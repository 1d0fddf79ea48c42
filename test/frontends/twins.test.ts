import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check, type CheckedFile } from "../../src/check.ts";
import type { ReportedResource } from "../../src/outputs/report.ts";

/**
 * Five small architectures, each written for CloudFormation, written for Terraform, and as Terraform plans it
 * (`terraform show -json`): whatever the language, the rules say the same of the same infrastructure.
 */
const TWINS = join(import.meta.dirname, "../../fixtures/twins");

for (const name of readdirSync(TWINS, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))) {
  describe(name, () => {
    const folder = join(TWINS, name);

    it("is judged alike in CloudFormation and in Terraform", async () => {
      const template = await verdicts([read(folder, "template.yaml")]);
      expect(template.length).toBeGreaterThan(5);
      expect(await verdicts(moduleIn(folder))).toEqual(template);
    });

    it("is judged alike as a plan alone, but for what no plan says", async () => {
      const template = await verdicts([read(folder, "template.yaml")]);
      const expected = template.map((each) => UNPLANNED.find((open) => open === each.replace(" fails ", " unknown ")) ?? each);
      expect(await verdicts([read(folder, "plan.json")])).toEqual(expected.sort());
    });

    it("is judged alike, and once, with the plan beside the module, and findings stand in the module", async () => {
      const plan = { ...read(folder, "plan.json"), planFor: "terraform" };
      expect(await verdicts([...moduleIn(folder), plan])).toEqual(await verdicts(moduleIn(folder)));
      const report = await check([...moduleIn(folder), plan], { region: "eu-west-1" });
      expect(report.verdicts.filter(({ location }) => !location.file.endsWith(".tf"))).toEqual([]);
    });
  });
}

/** A plan does not hold the `lifecycle` blocks, so that nobody knows what Terraform would refuse to destroy. */
const UNPLANNED = [
  "reports unknown rds-final-snapshot",
  "reports unknown store-kept",
  "sessions unknown dynamodb-deletion-policy",
  "sessions unknown store-kept",
];

/** Every verdict of every rule: the rule, what it was asked of, and the outcome. */
async function verdicts(files: readonly CheckedFile[]): Promise<readonly string[]> {
  const { verdicts: told, diagnostics } = await check(files, { region: "eu-west-1" });
  expect(diagnostics.filter(({ level }) => level !== "note")).toEqual([]);
  return [...new Set(told.map(({ rule, resource, outcome }) => `${nameOf(resource)} ${outcome} ${rule.id}`))].sort();
}

/** `WebA`, `aws_subnet.web_a` and `module.network.aws_subnet.web["web_a"]` are called `weba`. A workload is called after its folder or its file. */
function nameOf({ address, kind }: ReportedResource): string {
  if (kind === "workload") return kind;
  const key = /\["(\w+)"\]$/u.exec(address)?.[1];
  const own = /^\w+$/u.test(address) ? address : (key ?? address.replace(/^.*\./u, ""));
  return own.replaceAll("_", "").toLowerCase();
}

function moduleIn(folder: string): readonly CheckedFile[] {
  const files = readdirSync(join(folder, "terraform"), { recursive: true, encoding: "utf8" });
  return files.filter((file) => /\.tf(?:vars)?$/u.test(file)).sort().map((file) => read(folder, `terraform/${file.replaceAll("\\", "/")}`));
}

const read = (folder: string, file: string): CheckedFile => ({ file, text: readFileSync(join(folder, file), "utf8"), named: false });
