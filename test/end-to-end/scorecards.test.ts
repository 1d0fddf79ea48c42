import { join } from "node:path";
import { expect, it } from "vitest";
import rules from "../../rules/index.ts";
import { check } from "../../src/check.ts";
import { configure } from "../../src/cli/configure.ts";
import { checkCommand } from "../../src/cli/options.ts";
import { full } from "../../src/outputs/full.ts";

/** The scorecards of the projects in fixtures/ against a warm standby, as they stand in their folders: what each README says is wrong, and what it comes to. */
const ROOT = join(import.meta.dirname, "../..");

it.each([
  ["shop", "fixtures/shop", "fixtures/shop/expected/scorecard.txt"],
  ["ledger", "fixtures/ledger", "fixtures/ledger/expected/scorecard.txt"],
  ["bookings by templates", "fixtures/bookings/cloudformation", "fixtures/bookings/expected/cloudformation.txt"],
  ["bookings in Terraform", "fixtures/bookings/terraform", "fixtures/bookings/expected/terraform.txt"],
  ["bookings of the CDK", "fixtures/bookings/cdk/cdk.out", "fixtures/bookings/expected/cdk.txt"],
])("the scorecard of the %s is the expected one", async (_name, folder, expected) => {
  const command = checkCommand([join(ROOT, folder), "--tier", "warm-standby"], rules);
  const { inputs, options } = configure(command.paths, command, ROOT, {});
  const report = await check(inputs.files, { ...options, ...command.objectives });
  const scorecard = full(report, { statistics: true }).split("\n\n").slice(1).join("\n\n");
  await expect(scorecard).toMatchFileSnapshot(join(ROOT, expected));
});
