import { describe, expect, it } from "vitest";
import { read } from "./helpers.ts";

const MAIN = JSON.stringify(
  {
    terraform: { required_providers: { aws: { source: "hashicorp/aws" } } },
    provider: { aws: [{ region: "eu-west-1" }, { alias: "west", region: "us-west-2", assume_role: { role_arn: "arn:aws:iam::111122223333:role/x" }, default_tags: { tags: { team: "shop" } } }] },
    variable: { zones: { type: "list(string)", default: ["a", "b"] }, on: { type: "bool" } },
    locals: { size: "${length(var.zones)}" },
    resource: {
      aws_db_instance: {
        main: {
          provider: "aws.west",
          count: "${local.size}",
          availability_zone: "${var.zones[count.index]}",
          restore_to_point_in_time: { use_latest: true },
          lifecycle: { prevent_destroy: true },
          tags: { name: "db-${count.index}" },
        },
      },
      aws_backup_plan: {
        p: { name: "p", rule: [{ rule_name: "a" }, { rule_name: "b", lifecycle: { delete_after: 7 } }], dynamic: { advanced: { for_each: "${var.zones}", content: { x: "${advanced.value}" } } } },
      },
    },
    output: { id: { value: "${aws_db_instance.main[0].id}" } },
  },
  null,
  2,
);

describe("Terraform's JSON", () => {
  const found = read({ "main.tf.json": MAIN });

  it("is read as native syntax is", () => {
    expect(found.told).toEqual([]);
    expect(found.addresses).toEqual(["aws_db_instance.main[0]", "aws_db_instance.main[1]", "aws_backup_plan.p"]);
    expect(found.value("aws_db_instance.main[1]", "availability_zone")).toBe('"b"');
    expect(found.resource("aws_db_instance.main[0]").region).toMatchObject({ text: "us-west-2" });
    expect(found.resource("aws_db_instance.main[0]").account).toMatchObject({ text: "111122223333" });
    expect(found.value("aws_db_instance.main[1]", "tags_all")).toBe('{team: "shop", name: "db-1"}');
    expect(found.deployment.region).toMatchObject({ text: "eu-west-1" });
    expect(found.deployment.outputs).toMatchObject([{ is: "reference", address: "aws_db_instance.main[0]" }]);
  });

  it("has blocks and objects that look alike, and both are found by their paths", () => {
    expect(found.value("aws_db_instance.main[0]", "restore_to_point_in_time.use_latest")).toBe("true");
    expect(found.value("aws_db_instance.main[0]", "/lifecycle.prevent_destroy")).toBe("true");
    expect(found.value("aws_backup_plan.p", "rule[].rule_name")).toBe('["a", "b"]');
    expect(found.value("aws_backup_plan.p", "rule[].lifecycle.delete_after")).toBe("[7]");
    expect(found.value("aws_backup_plan.p", "advanced")).toBe('[{x: "a"}, {x: "b"}]');
  });
});
