import { describe, expect, it } from "vitest";
import { looksLikeTemplate } from "../../../src/frontends/cloudformation/sniff.ts";

const templates: Readonly<Record<string, string>> = {
  YAML: "Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n",
  "YAML after other sections, comments and a marker":
    "# Shop\n---\nDescription: x\n\n\"Resources\" :\n  Db: {Type: 'AWS::RDS::DBInstance'}\n",
  "YAML in one line": "{ Resources: { Db: { Type: AWS::RDS::DBInstance } } }",
  "indented YAML": "\n    # Shop\n    Resources:\n      Db:\n        Type: AWS::RDS::DBInstance\n",
  JSON: `{ "Resources" : { "Db": { "Type": "AWS::RDS::DBInstance" } } }`,
  "JSON that begins with a comment": `// Shop\n{ "Resources": { "Db": { "Type": "AWS::RDS::DBInstance" } } }`,
  CRLF: "AWSTemplateFormatVersion: '2010-09-09'\r\nResources:\r\n  Db:\r\n    Type: AWS::RDS::DBInstance\r\n",
  "a custom resource": "Resources:\n  A:\n    Type: Custom::Thing\n",
  "a private resource type": "Resources:\n  A:\n    Type: Acme::Queue::Topic\n",
  SAM: "Transform: AWS::Serverless-2016-10-31\nResources:\n  Api:\n    Properties: {}\n",
  "the second document of a file": "kind: Other\n---\nResources:\n  A:\n    Type: AWS::S3::Bucket\n",
  "what a template engine has yet to fill in": "{% set n = 1 %}\nResources:\n  A:\n    Type: AWS::S3::Bucket\n",
  "JSON after comments and a marker of YAML":
    `# Shop\n%YAML 1.1\n---\n{ "Resources": { "Db": { "Type": "AWS::RDS::DBInstance" } } }`,
  "a version without Resources": "AWSTemplateFormatVersion: 2010-09-09\nResource:\n  A: {}\n",
  "a version in JSON": `{ "AWSTemplateFormatVersion": "2010-09-09", "Resource": {} }`,
  "a stray line at the start": "      - left over\nResources:\n  A:\n    Type: AWS::S3::Bucket\n",
  "what cannot be parsed": "Resources:\n  A:\n    Type: AWS::S3::Bucket\n\tProperties: [\n",
};

const others: Readonly<Record<string, string>> = {
  "an empty file": "",
  Kubernetes: "apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - resources: { limits: { cpu: 1 } }\n",
  "a GitHub workflow": "on: push\njobs:\n  a:\n    steps:\n      - run: aws cloudformation deploy # AWS::S3::Bucket\n",
  "package.json": `{ "name": "a", "scripts": { "lint": "cfn-lint" } }`,
  "a parameter file": `[{ "ParameterKey": "Type", "ParameterValue": "AWS::S3::Bucket" }]`,
  "a CDK manifest": `{ "version": "36.0.0", "artifacts": { "A": { "type": "aws:cloudformation:stack", "metadata": { "/A": [{ "type": "aws:cdk:logicalId", "data": "AWS::S3::Bucket" }] } } } }`,
  "a Terraform plan": `{ "format_version": "1.2", "planned_values": {}, "x": { "Resources": {}, "Type": "AWS::S3::Bucket" } }`,
  "a Serverless Framework file": "service: a\nresources:\n  Resources:\n    B:\n      Type: AWS::S3::Bucket\n",
  "an IAM policy": `{ "Statement": [{ "Effect": "Allow", "Resource": "*" }] }`,
};

describe("looksLikeTemplate", () => {
  it.each(Object.entries(templates))("takes %s", (_, text) => {
    expect(looksLikeTemplate(text)).toBe(true);
  });

  it.each(Object.entries(others))("passes over %s", (_, text) => {
    expect(looksLikeTemplate(text)).toBe(false);
  });

  // A second look at each of these lines would take minutes: the limit tells the two apart, and measures nothing.
  it.each([
    ["an open comment", false, `{${"/*".repeat(2_000_000)}`],
    ["spaces before a brace", true, `${" ".repeat(4_000_000)}{ Resources: AWS::X::Y`],
    ["empty documents", true, `${"\n---".repeat(1_000_000)}\nResources: AWS::X`],
    ["the key again and again", true, `${" Resources:\n".repeat(300_000)} AWS::X`],
    ["the key again and again, not at the top", false, `A:\n${"  Resources:\n".repeat(300_000)} AWS::X`],
    ["empty lines", true, `${"\n".repeat(3_000_000)}A: 1\nResources:\n  A: AWS::X`],
    ["documents that begin as JSON", false, `${"---\n{\n".repeat(300_000)}Resources AWS::X`],
  ])("comes to an end on a very long text: %s", { timeout: 20_000 }, (_, is, text) => {
    expect(looksLikeTemplate(text)).toBe(is);
  });
});
