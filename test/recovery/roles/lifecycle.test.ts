import { expect, test } from "vitest";
import { check } from "../../../src/check.ts";

/** A plan of one database, as `terraform show -json` writes it. */
const plan = (values: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({
    format_version: "1.2",
    terraform_version: "1.11.4",
    planned_values: {
      root_module: {
        resources: [
          {
            address: "aws_db_instance.db",
            mode: "managed",
            type: "aws_db_instance",
            name: "db",
            provider_name: "registry.terraform.io/hashicorp/aws",
            schema_version: 0,
            values: { engine: "postgres", ...values },
          },
        ],
      },
    },
    resource_changes: [],
    configuration: { root_module: {} },
  });

test.each([
  // Whether `prevent_destroy` is there is written in the source only.
  [{ skip_final_snapshot: true, deletion_protection: false }, "unknown"],
  [{ skip_final_snapshot: false, deletion_protection: false }, "holds"],
  [{ skip_final_snapshot: true, deletion_protection: true }, "holds"],
])("a plan alone does not say what its language keeps: %j", async (values, outcome) => {
  const { verdicts } = await check([{ file: "plan.json", text: plan(values), named: true }], { region: "eu-west-1" });
  const kept = verdicts.filter(({ rule }) => rule.id === "store-kept");
  expect(kept.map((each) => each.outcome)).toEqual([outcome]);
});
