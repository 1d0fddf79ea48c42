import { made, manifest, stack } from "../frontends/cdk/assembly-of.ts";

/** Stands in every text that is put in: wherever it turns up in an output, an input has written it. */
export const MARK = "hm7x";

/**
 * Texts that would be something else than text in a terminal, a log, a page, a table or a document. Several of a sort stand in one, as long as they need not
 * stand at its beginning: so few resources have them all.
 */
export const PAYLOADS: readonly string[] = [
  [`${MARK}\u001b[31mred\u001b[2J\u001b]0;title\u0007`, `${MARK}\u001b]8;;https://evil.example\u001b\\link\u001b]8;;\u001b\\`, `${MARK}\u0000\u0008\u000b\u000c\u001f\u007f`].join(" "),
  [`${MARK}\u0085\u009b31m\u009d0;x\u009c`, `${MARK}\u202eright\u202a\u2066\u2069\u200b\u200f\u061c\ufeff\u00ad`, `${MARK}\u2028\u2029line`].join(" "),
  `${MARK}\rover\r\nnext\n::error::${MARK}`,
  `::error file=a,line=1::${MARK}`,
  [`\n::set-output name=x::${MARK}`, `%0A::warning::${MARK}%25`].join(" "),
  `##[error]${MARK} ##vso[task.setvariable variable=x]${MARK}`,
  [`<script>${MARK}()</script><img src=x onerror=${MARK}()>`, `"><svg/onload=${MARK}()> ' onclick='${MARK}()`, `]]>${MARK}<!-- --> <![CDATA[`, `</details></code></pre><h1>${MARK}</h1>`].join(" "),
  [`[${MARK}](https://evil.example) ![${MARK}](https://evil.example/a.png)`, `| ${MARK} | b |\n| - | - |\n# ${MARK}`, `\`\`\`\n${MARK}\n\`\`\` \`${MARK}`, `@${MARK} acme/shop#12 https://evil.example/${MARK} www.evil.example`].join(" "),
  [`\${{ secrets.${MARK} }} $(${MARK}) \`${MARK}\``, `=cmd|'/c ${MARK}'!A1 +1 -1 @x`, `"];${MARK} -> x [label="`].join(" "),
  [`%%{init: {}}%% end click ${MARK} "javascript:alert(1)" #quot;`, `\\${MARK}\\n\\"\\`, `${MARK}\ud83d\ude00\u0301 \u4e2d\u6587`].join(" "),
  `__proto__ constructor ${MARK} toString`,
];

const byPayload = <T>(of: (text: string, index: number) => readonly (readonly [string, T])[]): Readonly<Record<string, T>> => Object.fromEntries(PAYLOADS.flatMap((text, index) => [...of(text, index)]));

const tags = (text: string): readonly object[] => [{ Key: text, Value: text }, { Key: "recovery:tier", Value: text }, { Key: "Name", Value: text }];

/** A template in which every name and text that somebody may choose is one of the payloads. */
export const template = (): string =>
  JSON.stringify({
    Description: PAYLOADS.join(" "),
    Transform: ["AWS::Serverless-2016-10-31", ...PAYLOADS.slice(0, 3)],
    Metadata: { resilint: { ignore: PAYLOADS.map((text) => ({ id: text, reason: text, until: text })) } },
    Parameters: byPayload((text) => [[`P${text}`, { Type: "String", Description: text, AllowedValues: [text, "b"] }]]),
    Mappings: byPayload((text) => [[`M${text}`, { [text]: { [text]: text } }]]),
    Conditions: byPayload<object>((text) => [[`C${text}`, { "Fn::Equals": [{ Ref: `P${text}` }, text] }], [`X${text}`, { [`Fn::${text}`]: [] }]]),
    Outputs: byPayload((text) => [[text, { Description: text, Value: { "Fn::GetAtt": [text, text] }, Export: { Name: text } }]]),
    Resources: byPayload<object>((text, index) => [
      [`D${text}`, { Type: "AWS::RDS::DBInstance", Condition: `C${text}`, DependsOn: text, Metadata: { resilint: { ignore: [{ id: "rds-instance-multi-az", reason: text }] } }, Properties: { DBInstanceIdentifier: text, MultiAZ: { "Fn::If": [`C${text}`, true, { Ref: `P${text}` }] }, BackupRetentionPeriod: { Ref: text }, AvailabilityZone: text, [text]: text, Tags: tags(text) } }],
      [`B${text}`, { Type: "AWS::S3::Bucket", UpdateReplacePolicy: text, DeletionPolicy: text, Properties: { BucketName: text, VersioningConfiguration: text, Tags: tags(text), ReplicationConfiguration: { Role: text, Rules: [{ Status: "Enabled", Destination: { Bucket: `arn:aws:s3:::${text}` } }] } } }],
      [`N${text}`, { Type: "AWS::CloudFormation::Stack", Properties: { TemplateURL: index % 2 === 0 ? text : `./${text}.yaml`, Parameters: { [text]: text } } }],
      [`T${text}`, { Type: text, Properties: {} }],
      [`I${text}`, { Type: "AWS::EC2::Instance", Properties: { ImageId: `{{resolve:ssm:${text}}}`, SubnetId: { "Fn::ImportValue": text }, UserData: { "Fn::Sub": `\${${text}} \${D${text}}` }, BlockDeviceMappings: { "Fn::FindInMap": [`M${text}`, text, text] } } }],
    ]),
  });

/** A string of HCL that says a text. */
const quoted = (text: string): string => JSON.stringify(text.toWellFormed()).replaceAll("\\b", "\\u0008").replaceAll("\\f", "\\u000c").replaceAll("${", "$${").replaceAll("%{", "%%{");

/** A root module likewise; what is chosen from a fixed alphabet (the names of blocks) is told apart by a number, and tried with the payload besides. */
export const module = (): string =>
  PAYLOADS.map((text, index) => {
    const n = String(index);
    const q = quoted(text);
    return `
# resilint: ignore[${text.replaceAll(/[\r\n\u2028\u2029\u0085]/gu, " ")}] ${text.replaceAll(/[\r\n\u2028\u2029\u0085]/gu, " ")}
resource "aws_db_instance" "d${n}" {
  identifier        = ${q}
  availability_zone = ${q}
  multi_az          = var.v${n} == ${q} ? true : var.w${n}
  tags              = { ${q} = ${q}, "recovery:tier" = ${q} }
}
resource "aws_s3_bucket" "b${n}" {
  for_each = toset([${q}, "b"])
  bucket   = "x-\${each.key}"
}
resource "aws_dynamodb_table" ${q} {
  name = ${q}
}
module "m${n}" {
  source  = ${q}
  version = ${q}
}
module "l${n}" {
  source   = "./child"
  for_each = { ${q} = 1 }
  name     = ${q}
}
variable "v${n}" {
  type        = string
  description = ${q}
}
variable "w${n}" {
  default = ${q}
}
data "aws_db_instance" "a${n}" {
  db_instance_identifier = ${q}
}
output ${q} {
  value = file(${q})
}
`;
  }).join("") + PAYLOADS.map((text, index) => `provider "aws" {\n  alias  = "a${String(index)}"\n  region = ${quoted(text)}\n}\n`).join("");

export const child = `variable "name" {}\nresource "aws_db_instance" "this" {\n  identifier = var.name\n  multi_az   = false\n}\n`;

/** A plan, whose addresses and keys may be anything. */
export function plan(): string {
  const planned = PAYLOADS.flatMap((text) => [
    { address: `aws_db_instance.p[${JSON.stringify(text)}]`, type: "aws_db_instance", name: "p", index: text, values: { identifier: text, multi_az: false, tags: { [text]: text } } },
    { address: `aws_s3_bucket.${text}`, type: "aws_s3_bucket", name: text, values: { bucket: text } },
    { address: text, type: text, name: text, values: { [text]: text } },
  ]).map((each) => ({ ...each, mode: "managed", provider_name: "registry.terraform.io/hashicorp/aws" }));
  return JSON.stringify({
    format_version: "1.2",
    terraform_version: "1.11.4",
    planned_values: { root_module: { resources: planned }, outputs: byPayload((text) => [[text, { value: text }]]) },
    resource_changes: planned.map(({ values, ...each }) => ({ ...each, change: { actions: ["create"], before: null, after: values, after_unknown: {} } })),
    configuration: { provider_config: byPayload((text) => [[text, { name: "aws", alias: text, expressions: { region: { constant_value: text } } }]]), root_module: { resources: [], variables: byPayload((text) => [[text, { description: text }]]) } },
  });
}

/** A cloud assembly: names of stacks, constructs, files and functions of a trace. */
export const assembly = (): Readonly<Record<string, string>> => ({
  "cdk.out/cdk.out": '{"version":"55.0.0"}',
  "cdk.out/manifest.json": manifest(Object.fromEntries(PAYLOADS.map((text, index) => [
    `S${String(index)}${text}`,
    stack(`t${String(index)}.template.json`, {
      displayName: text,
      environment: `aws://${text}/${text}`,
      metadata: { [`/${text}/Orders/Resource`]: made("Orders", `new ${text} (/ci/${text}.ts:4:5)`, `<anonymous> (${text}:1:1)`), [`/${text}`]: [{ type: "aws:cdk:warning", data: text }, { type: text, data: { [text]: text } }] },
    }, { stackName: text, parameters: { [text]: text }, tags: { [text]: text } }),
  ]))),
  ...Object.fromEntries(PAYLOADS.map((text, index) => [`cdk.out/t${String(index)}.template.json`, JSON.stringify({ Resources: { Orders: { Type: "AWS::DynamoDB::Table", Properties: { TableName: text }, Metadata: { "aws:cdk:path": `${text}/Orders/Resource` } } } })])),
});

/** A configuration that names everything so. */
export const configuration = (): string =>
  JSON.stringify({
    version: 1,
    workloads: PAYLOADS.map((text, index) => ({
      name: `w${text}`,
      include: [`named/${String(index)}/**`],
      stackTags: { [text]: text },
      attest: { runbook: text },
      stores: [text],
      needs: { [text]: 2 },
      twins: [{ home: text, recovery: `${text}2` }],
      accepts: [text],
    })),
    ignores: PAYLOADS.map((text) => ({ rules: ["s3-versioning"], reason: text, resources: [`${text}*`] })),
  });

/** What a file system takes as a name. */
export const fileName = (text: string): string => text.replaceAll("/", "\u2215").replaceAll("\u0000", "").slice(0, 60);
