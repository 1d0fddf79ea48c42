/** The same resources as data in the shape of each language, so that what is read can be compared with the same data as JSON. */

/** A CloudFormation template. */
export function templateOf(count) {
  const resources = numbers(count).map((n) => [
    `Table${n}`,
    {
      Type: "AWS::DynamoDB::Table",
      DeletionPolicy: "Retain",
      Properties: {
        TableName: { "Fn::Sub": `\${AWS::StackName}-table-${n}` },
        BillingMode: "PAY_PER_REQUEST",
        AttributeDefinitions: [{ AttributeName: "id", AttributeType: "S" }],
        KeySchema: [{ AttributeName: "id", KeyType: "HASH" }],
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: n % 2 === 0 },
        Tags: [{ Key: "service", Value: `orders-${n}` }, { Key: "owner", Value: "the team that takes orders" }],
      },
    },
  ]);
  return { AWSTemplateFormatVersion: "2010-09-09", Resources: Object.fromEntries(resources) };
}

/** A module in Terraform's JSON. */
export function variantOf(count) {
  return { resource: { aws_dynamodb_table: Object.fromEntries(numbers(count).map((n) => [`table_${n}`, argumentsOf(n)])) } };
}

/** The same module in Terraform's language. */
export const toHcl = ({ resource }) => Object.entries(resource).flatMap(([type, named]) => Object.entries(named).map(([name, body]) => `resource "${type}" "${name}" {\n${bodyOf(body, "  ")}}\n`)).join("\n");

const numbers = (count) => Array.from({ length: count }, (_, n) => n);

const argumentsOf = (n) => ({
  name: `\${var.prefix}-table-${n}`,
  billing_mode: "PAY_PER_REQUEST",
  hash_key: "id",
  deletion_protection_enabled: true,
  attribute: { name: "id", type: "S" },
  point_in_time_recovery: { enabled: n % 2 === 0 },
  tags: "${merge(local.tags, { service = \"orders\", owner = var.owner })}",
});

/** Maps are blocks, and a text that is nothing but an expression is that expression. */
function bodyOf(body, indent) {
  const lines = Object.entries(body).map(([name, value]) => {
    if (typeof value === "object") return `${indent}${name} {\n${bodyOf(value, `${indent}  `)}${indent}}\n`;
    const [, expression] = /^\$\{([^]*)\}$/.exec(value) ?? [];
    return `${indent}${name} = ${expression ?? JSON.stringify(value)}\n`;
  });
  return lines.join("");
}
