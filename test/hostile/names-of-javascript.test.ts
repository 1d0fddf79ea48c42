import { describe, expect, test } from "vitest";
import { check } from "../../src/check.ts";
import { fix } from "../../src/fix.ts";

/** What every object of JavaScript has by these names is nothing that an input says. */
const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];

describe.each(NAMES)("a type of resource that is called %s", (name) => {
  test("is one that nobody knows, also beside what refers to others", async () => {
    const text = `Resources:\n  Odd:\n    Type: ${name}\n    Properties: { From: !GetAtt Queue.Arn, ${name}: !Ref Queue }\n  Queue: { Type: AWS::SQS::Queue }\n  Function: { Type: AWS::Lambda::Function, Properties: { Role: !Ref Odd } }\n`;
    const plain = text.replaceAll(name, "Strange");
    const [odd, known] = [await check([{ file: "app.yaml", text, named: true }]), await check([{ file: "app.yaml", text: plain, named: true }])];
    const said = ({ verdicts }: typeof odd): readonly string[] => verdicts.map(({ rule, outcome, resource }) => `${rule.id} ${outcome} ${resource.address}`);
    expect(said(odd).length).toBeGreaterThan(0);
    expect(said(odd)).toEqual(said(known));
  });

  test("is so in Terraform, too", async () => {
    const text = `resource "${name}" "odd" {\n  from = aws_sqs_queue.q.arn\n}\nresource "aws_sqs_queue" "q" {\n  ${name} = ${name}.odd.id\n}\n`;
    const { verdicts } = await check([{ file: "main.tf", text, named: true }]);
    expect(verdicts.map(({ resource }) => resource.address)).toContain("aws_sqs_queue.q");
  });
});

test("a name that would be a wrong regular expression is a name, also where a fix splits something off", async () => {
  const name = "recovery(((";
  const texts = [{ file: "main.tf", text: `resource "aws_backup_vault" "${name}" {\n  name = "vault"\n}\n`, named: true }];
  const fixed = await fix(texts, { safety: "review", tier: "multi-region" });
  expect([...fixed.texts.values()].every((text) => text.includes(name))).toBe(true);
});
