import { expect, test } from "vitest";
import rules from "../../rules/index.ts";
import { explanation } from "../../src/cli/rule-text.ts";
import { paint } from "../../src/outputs/paint.ts";

const textOf = (id: string): string => {
  const rule = rules.find(({ meta }) => meta.id === id);
  if (!rule) throw new Error(`there is no rule ${id}`);
  return explanation(rule, paint(false));
};

test("a rule's remedy is shown as code in each language, after what to do", () => {
  expect(textOf("rds-instance-multi-az")).toMatch(
    /\nWhat to do\n(?: {2}\S.*\n)+\nIn CloudFormation\n {2}Resources:\n {4}Database:\n[^]*\n\nIn Terraform\n {2}resource "aws_db_instance" "database" \{\n[^]*\n {2}\}\n\nFix\n {2}resilint --fix=review makes it: [^]*\n\nsurvives/u,
  );
});

test("it is said of a template that it is deployed to both regions", () => {
  expect(textOf("failover-function-region")).toContain("\nIn CloudFormation\n  The template is deployed to both regions.\n\n  Resources:\n");
});
