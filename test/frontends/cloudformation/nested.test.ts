import { describe, expect, it } from "vitest";
import { readTemplates, type ReadTemplates, type TemplatesInput } from "../../../src/frontends/cloudformation/read.ts";
import { MemoryFiles } from "../../../src/frontends/memory-files.ts";
import { assemble } from "../../../src/graph/assemble.ts";
import type { Graph } from "../../../src/graph/graph.ts";
import type { RawDeployment } from "../../../src/graph/raw.ts";
import { groupWorkloads } from "../../../src/graph/workloads.ts";
import { KINDS } from "../../../src/kinds/index.ts";
import { show } from "./helpers.ts";

type Texts = Readonly<Record<string, string>>;

/** Reads templates of a run; what stands beside them on the disk may be named by them, too. */
function read(templates: Texts, onDisk: Texts = {}, options: Partial<TemplatesInput> = {}): ReadTemplates {
  const given = Object.entries(templates).map(([file, text]) => ({ file, path: file, text }));
  return readTemplates({ files: new MemoryFiles({ ...templates, ...onDisk }), templates: given, stated: [], ...options });
}

const ids = ({ deployments }: ReadTemplates): readonly string[] => deployments.map(({ id }) => id);

const find = ({ deployments }: ReadTemplates, id: string): RawDeployment => {
  const found = deployments.find((each) => each.id === id);
  if (!found) throw new Error(`no deployment ${id} among ${deployments.map((each) => each.id).join(", ")}`);
  return found;
};

function property(result: ReadTemplates, id: string, address: string, name: string) {
  const reading = find(result, id).resources.find((each) => each.address === address)?.properties.entries.get(name)?.value;
  if (!reading) throw new Error(`${address} has no ${name}`);
  return reading;
}

const graphOf = ({ deployments }: ReadTemplates): Graph => assemble(groupWorkloads(deployments), KINDS);

const VPC = `
Parameters:
  Zones: { Type: CommaDelimitedList }
  Cidr: { Type: String, Default: 10.0.0.0/16 }
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: !Ref Cidr } }
  A: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, AvailabilityZone: !Select [0, !Ref Zones] } }
  B: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, AvailabilityZone: !Select [1, !Ref Zones] } }
Outputs:
  Subnets: { Value: !Join [",", [!Ref A, !Ref B]] }
  Vpc: { Value: !Ref Vpc }
`;

const DATA = `
Parameters:
  Subnets: { Type: List<AWS::EC2::Subnet::Id> }
  MultiAz: { Type: String }
Resources:
  Group: { Type: AWS::RDS::DBSubnetGroup, Properties: { SubnetIds: !Ref Subnets, DBSubnetGroupDescription: data } }
  Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: !Ref MultiAz, DBSubnetGroupName: !Ref Group } }
`;

const ROOT = `
Resources:
  Network:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: ./parts/vpc.yaml
      Parameters: { Zones: "eu-west-1a,eu-west-1b" }
  Data:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: https://bucket.s3.amazonaws.com/release/parts/data.yaml
      Parameters: { Subnets: !GetAtt Network.Outputs.Subnets, MultiAz: "true" }
`;

const SHOP = { "root.yaml": ROOT, "parts/vpc.yaml": VPC, "parts/data.yaml": DATA };

describe("a nested stack", () => {
  const shop = read(SHOP);

  it("is a deployment below its parent, and its template is read for nothing else", () => {
    expect(ids(shop)).toEqual(["root.yaml", "root.yaml/Network", "root.yaml/Data"]);
    expect(shop.inputs).toEqual([
      { file: "root.yaml", outcome: "read" },
      { file: "parts/vpc.yaml", outcome: "read" },
      { file: "parts/data.yaml", outcome: "read" },
    ]);
    expect(shop.diagnostics).toEqual([]);
  });

  it("calls its resources by the stacks that lead to them, and keeps their blocks", () => {
    const resources = find(shop, "root.yaml/Network").resources.map(({ address, block, calls }) => [address, block, calls?.map(({ label }) => label)]);
    expect(resources).toEqual([
      ["Network.Vpc", "Vpc", ["nested stack `Network`"]],
      ["Network.A", "A", ["nested stack `Network`"]],
      ["Network.B", "B", ["nested stack `Network`"]],
    ]);
  });

  it("reads a parameter as the parent writes it, and says by which way", () => {
    const zone = property(shop, "root.yaml/Network", "Network.A", "AvailabilityZone");
    expect(show(zone)).toBe(`"eu-west-1a"`);
    expect(zone.place.via.map(({ label }) => label)).toContain("parameter `Zones`, passed down by `Network`");
    expect(show(property(shop, "root.yaml/Data", "Data.Db", "MultiAZ"))).toBe(`"true"`);
  });

  it("hands a list of another one's resources on as references to them", () => {
    const subnets = property(shop, "root.yaml/Data", "Data.Group", "SubnetIds");
    expect(subnets.is === "list" && subnets.items).toMatchObject([
      { is: "reference", scope: "root.yaml/Network", address: "Network.A" },
      { is: "reference", scope: "root.yaml/Network", address: "Network.B" },
    ]);
  });

  it("stands in its parent's region and account, whatever these are", () => {
    const graph = graphOf(shop);
    const [root, network] = [find(shop, "root.yaml"), find(shop, "root.yaml/Network")];
    expect(graph.world.same(root.region, network.region).value).toBe(true);
    expect(graph.world.same(root.account, network.account).value).toBe(true);
  });

  it("is there when its condition holds", () => {
    const text = ROOT.replace("Resources:", `Conditions: { Big: !Equals [!Ref "AWS::Region", eu-west-1] }\nResources:`).replace("  Data:\n", "  Data:\n    Condition: Big\n");
    const conditional = read({ ...SHOP, "root.yaml": text });
    const graph = graphOf(conditional);
    const db = graph.at("root.yaml/Data", "Data.Db", "rds.instance");
    expect(db && graph.world.decide(db.exists).value).toBeUndefined();
    const group = graph.at("root.yaml/Network", "Network.A", "ec2.subnet");
    expect(group && graph.world.decide(group.exists).value).toBe(true);
  });

  it("may be nested more than once, and a condition of its own hangs on what each parent passes", () => {
    const child = `
Parameters: { Env: { Type: String } }
Conditions: { Prod: !Equals [!Ref Env, prod] }
Resources:
  Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: !If [Prod, true, false] } }
`;
    const nest = (name: string, env: string): string =>
      `  ${name}: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: child.yaml, Parameters: { Env: ${env} } } }\n`;
    const root = `Parameters: { Env: { Type: String } }\nResources:\n${nest("One", "prod")}${nest("Two", "dev")}${nest("Three", "!Ref Env")}`;
    const result = read({ "root.yaml": root, "child.yaml": child });
    const graph = graphOf(result);
    const multiAz = (name: string): string => show(graph.world.settle(property(result, `root.yaml/${name}`, `${name}.Db`, "MultiAZ")));
    expect([multiAz("One"), multiAz("Two")]).toEqual([`"true"`, `"false"`]);
    const open = graph.world.settle(property(result, "root.yaml/Three", "Three.Db", "MultiAZ"));
    expect(open.is).toBe("choice");
    const term = { scope: "root.yaml", text: "Env", label: "Env" };
    expect(graph.world.cases(term)).toContain("prod");
    expect(show(graph.world.assume(term, "prod").settle(open))).toBe(`"true"`);
  });

  it("takes the tags of its parent and of its resource, and no parameter but what is passed down", () => {
    const leaf = "Parameters: { Env: { Type: String, Default: dev } }\nResources: { T: { Type: AWS::SNS::Topic, Properties: { TopicName: !Ref Env } } }";
    const root = "Parameters: { Env: { Type: String } }\nResources: { N: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: leaf.yaml, Tags: [{ Key: team, Value: shop }] } } }";
    const step = { span: { file: ".resilint.yaml", start: 0, end: 1 }, label: "stated" };
    const stated = [{ id: "app", workload: "w", of: "template", path: "root.yaml", tags: new Map([["Backup", "daily"]]), parameters: new Map([["Env", { value: "prod", step }]]), step }] as const;
    const result = read({ "root.yaml": root, "leaf.yaml": leaf }, {}, { stated });
    expect([...(find(result, "app/N").tags ?? [])]).toEqual([["Backup", "daily"], ["team", "shop"]]);
    expect(show(property(result, "app/N", "N.T", "TopicName"))).toBe(`"dev"`);
  });

  it("nests others in turn", () => {
    const middle = "Resources: { Inner: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: leaf.yaml } } }\nOutputs: { Topic: { Value: !GetAtt Inner.Outputs.Topic } }";
    const leaf = "Resources: { T: { Type: AWS::SNS::Topic } }\nOutputs: { Topic: { Value: !Ref T } }";
    const root = "Resources: { Outer: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: middle.yaml } }, S: { Type: AWS::SNS::Subscription, Properties: { TopicArn: !GetAtt Outer.Outputs.Topic } } }";
    const result = read({ "leaf.yaml": leaf, "middle.yaml": middle, "root.yaml": root });
    expect(ids(result)).toEqual(["root.yaml", "root.yaml/Outer", "root.yaml/Outer/Inner"]);
    expect(property(result, "root.yaml", "S", "TopicArn")).toMatchObject({ is: "reference", scope: "root.yaml/Outer/Inner", address: "Outer.Inner.T" });
  });
});

describe("the parameters of a nested stack", () => {
  it("are told where the parent passes others, or too few", () => {
    const text = ROOT.replace(", MultiAz:", ", MultiAZ:");
    const { diagnostics } = read({ ...SHOP, "root.yaml": text });
    expect(diagnostics.map(({ message, span }) => `${message} «${text.slice(span.start, span.end)}»`)).toEqual([
      "the template of the nested stack `Data` declares no parameter `MultiAZ`; correct the name or leave it out «\"true\"»",
      "the nested stack `Data` is given no value for `MultiAz`; pass one down or give the parameter a default «Data»",
    ]);
  });
});

describe("the template of a nested stack", () => {
  const nest = (url: string): string => `Parameters: { Bucket: { Type: String }, Prefix: { Type: String, Default: v1/ } }
Resources: { N: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ${url} } } }`;
  const leaf = "Resources: { T: { Type: AWS::SNS::Topic } }";

  it.each([
    ["a path", "sub/leaf.yaml"],
    ["a path with dots", "./sub/../sub/leaf.yaml"],
    ["a URL", "https://s3.amazonaws.com/b/sub/leaf.yaml"],
    ["a URL with a version", "https://b.s3.eu-west-1.amazonaws.com/sub/leaf.yaml?versionId=3"],
    ["a URL with unknown parts", "!Sub 'https://${Bucket}.s3.${AWS::Region}.${AWS::URLSuffix}/${Prefix}sub/leaf.yaml'"],
    ["a joined URL", "!Join ['/', ['https://s3.amazonaws.com', !Ref Bucket, sub/leaf.yaml]]"],
    ["the name alone", "https://b.s3.amazonaws.com/elsewhere/leaf.yaml"],
  ])("may be named by %s", (_, url) => {
    expect(ids(read({ "root.yaml": nest(url), "sub/leaf.yaml": leaf }))).toEqual(["root.yaml", "root.yaml/N"]);
  });

  it("is read from the disk, where a path leads to it that nobody has named", () => {
    const result = read({ "root.yaml": nest("sub/leaf.yaml") }, { "sub/leaf.yaml": leaf });
    expect(ids(result)).toEqual(["root.yaml", "root.yaml/N"]);
    expect(result.sources).toEqual([{ file: "sub/leaf.yaml", text: leaf }]);
    expect(result.inputs.map(({ file }) => file)).toEqual(["root.yaml", "sub/leaf.yaml"]);
  });

  it("is taken to be the one that more of the URL tells", () => {
    const result = read({ "root.yaml": nest("https://b/two/leaf.yaml"), "one/leaf.yaml": leaf, "two/leaf.yaml": leaf });
    expect(result.deployments.map(({ id, file }) => [id, file])).toEqual([
      ["root.yaml", "root.yaml"],
      ["root.yaml/N", "two/leaf.yaml"],
      ["one/leaf.yaml", "one/leaf.yaml"],
    ]);
  });

  it.each([
    ["https://b/leaf.yaml", "more than one file here is called `leaf.yaml`"],
    ["https://b/three.yaml", "its template `three.yaml` is not among these files"],
    ["!Ref Bucket", "the name of its template is not known"],
  ])("is not guessed: %s", (url, why) => {
    const uses = `${nest(url).slice(0, -2)}, S: { Type: AWS::SNS::Subscription, Properties: { TopicArn: !GetAtt N.Outputs.Topic } } }`;
    const result = read({ "root.yaml": uses, "one/leaf.yaml": leaf, "two/leaf.yaml": leaf });
    expect(ids(result)).toEqual(["root.yaml", "one/leaf.yaml", "two/leaf.yaml"]);
    expect(property(result, "root.yaml", "S", "TopicArn")).toMatchObject({ is: "unknown", why: `it is an output of the nested stack \`N\`: ${why}` });
  });

  it("may be an asset that the CDK names beside the resource", () => {
    const root = `Resources: { N: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: !Sub "https://\${AWS::URLSuffix}/x.json" }, Metadata: { "aws:asset:path": leaf.nested.template.json, "aws:asset:property": TemplateURL } } }`;
    expect(ids(read({ "cdk.out/root.template.json": root, "cdk.out/leaf.nested.template.json": leaf }))).toEqual(["cdk.out/root.template.json", "cdk.out/root.template.json/N"]);
  });

  it("may be the Location of a serverless application", () => {
    const root = "Transform: AWS::Serverless-2016-10-31\nResources: { N: { Type: AWS::Serverless::Application, Properties: { Location: ./leaf.yaml } } }";
    expect(ids(read({ "root.yaml": root, "leaf.yaml": leaf }))).toEqual(["root.yaml", "root.yaml/N"]);
  });

  it("is told to lack an output that the parent uses", () => {
    const root = "Resources: { N: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: leaf.yaml } }, S: { Type: AWS::SNS::Subscription, Properties: { TopicArn: !GetAtt N.Outputs.Topic } } }";
    expect(read({ "root.yaml": root, "leaf.yaml": leaf }).diagnostics.map(({ message }) => message)).toEqual([
      "the nested stack `N` has no output `Topic`; add it to the Outputs of its template, or correct the name",
    ]);
  });
});

describe("stacks in circles and trees", () => {
  it("end where a template nests itself", () => {
    const result = read({ "a.yaml": "Resources: { N: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: b.yaml } } }", "b.yaml": "Resources: { N: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: a.yaml } } }" });
    expect(ids(result)).toEqual(["a.yaml", "a.yaml/N", "b.yaml", "b.yaml/N"]);
  });

  it("end where two use each other's outputs", () => {
    const leaf = "Parameters: { P: { Type: String } }\nResources: { T: { Type: AWS::SNS::Topic, Properties: { TopicName: !Ref P } } }\nOutputs: { O: { Value: !Ref P } }";
    const nest = (name: string, other: string): string => `  ${name}: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: leaf.yaml, Parameters: { P: !GetAtt ${other}.Outputs.O } } }\n`;
    const result = read({ "root.yaml": `Resources:\n${nest("A", "B")}${nest("B", "A")}`, "leaf.yaml": leaf });
    expect(property(result, "root.yaml/B", "B.T", "TopicName")).toMatchObject({ why: "it is an output of the nested stack `B`: the nested stacks use each other's outputs in a circle" });
  });

  it("are bounded where each template nests two others", () => {
    const nest = (level: number): string => `Resources: { L: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: l${String(level + 1)}.yaml } }, R: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: l${String(level + 1)}.yaml } } }`;
    const levels = Object.fromEntries(Array.from({ length: 30 }, (_, level) => [`l${String(level)}.yaml`, nest(level)]));
    expect(read({ ...levels, "l30.yaml": "Resources: { T: { Type: AWS::SNS::Topic } }" }).deployments.length).toBeLessThan(40_000);
  });
});

describe("a stack set", () => {
  const set = (body: string, more = ""): string => `Resources:
  Everywhere:
    Type: AWS::CloudFormation::StackSet
    Properties:
      StackSetName: everywhere
      PermissionModel: SELF_MANAGED
      Parameters: [{ ParameterKey: Days, ParameterValue: "7" }]
      StackInstancesGroup:
        - DeploymentTargets: { Accounts: ["111122223333"] }
          Regions: [eu-west-1, eu-central-1]
        - DeploymentTargets: { Accounts: ["111122223333"] }
          Regions: [us-east-1]
          ParameterOverrides: [{ ParameterKey: Days, ParameterValue: "35" }]
${more}      ${body}
`;
  const body = `Parameters: { Days: { Type: Number } }
Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: !Ref Days } } }
`;

  it("is a deployment in each of its regions, with its own parameters", () => {
    const result = read({ "root.yaml": set("TemplateURL: body.yaml"), "body.yaml": body });
    const world = graphOf(result).world;
    expect(result.deployments.slice(1).map(({ id, region, account }) => [id, show(region), show(account)])).toEqual([
      ["root.yaml/Everywhere/eu-west-1", `"eu-west-1"`, `"111122223333"`],
      ["root.yaml/Everywhere/eu-central-1", `"eu-central-1"`, `"111122223333"`],
      ["root.yaml/Everywhere/us-east-1", `"us-east-1"`, `"111122223333"`],
    ]);
    const days = (region: string): string => show(world.settle(property(result, `root.yaml/Everywhere/${region}`, "Everywhere.Db", "BackupRetentionPeriod")));
    expect([days("eu-west-1"), days("us-east-1")]).toEqual([`"7"`, `"35"`]);
  });

  it("may hold its template in a block, whose lines keep their places", () => {
    const block = `TemplateBody: |
${body.replace(/^/gmu, "        ")}`;
    const text = set(block);
    const result = read({ "root.yaml": text });
    const db = find(result, "root.yaml/Everywhere/eu-west-1").resources[0];
    expect(db && text.slice(db.name.start, db.name.end)).toBe("Db");
    expect(result.diagnostics).toEqual([]);
  });

  it("may hold its template in a text, where all of it stands", () => {
    const inner = '"{\\"Resources\\": {\\"T\\": {\\"Type\\": \\"AWS::SNS::Topic\\"}}}"';
    const text = set(`TemplateBody: ${inner}`);
    const topic = find(read({ "root.yaml": text }), "root.yaml/Everywhere/us-east-1").resources[0];
    expect(topic && [topic.address, text.slice(topic.name.start, topic.name.end)]).toEqual(["Everywhere.T", inner]);
  });

  it("may hold its template as a map", () => {
    const text = set('TemplateBody: { "Fn::ToJsonString": { Resources: { T: { Type: AWS::SNS::Topic } } } }');
    const result = read({ "root.yaml": text });
    const topic = find(result, "root.yaml/Everywhere/us-east-1").resources[0];
    expect(topic && [topic.address, text.slice(topic.name.start, topic.name.end)]).toEqual(["Everywhere.T", "T"]);
  });

  it("stands once in an unknown region, where its regions are not known", () => {
    const open = set("TemplateURL: body.yaml").replace(/Regions: \[[^\]]*\]/gu, "Regions: !Ref Regions");
    const text = `Parameters: { Regions: { Type: CommaDelimitedList } }\n${open}`;
    const result = read({ "root.yaml": text, "body.yaml": body });
    expect(result.deployments.slice(1).map(({ id, region }) => [id, region.is])).toEqual([["root.yaml/Everywhere/a region that is not known", "unknown"]]);
  });
});

describe("AWS::Include of a local file", () => {
  it("adds resources, properties, values and whole sections", () => {
    const root = `
Transform: { Name: AWS::Include, Parameters: { Location: ./parts/sections.yaml } }
Resources:
  Fn::Transform: { Name: AWS::Include, Parameters: { Location: ./parts/resources.yaml } }
  Db:
    Type: AWS::RDS::DBInstance
    Properties:
      Fn::Transform: { Name: AWS::Include, Parameters: { Location: ./parts/properties.yaml } }
      Tags: { Fn::Transform: { Name: AWS::Include, Parameters: { Location: ./parts/tags.yaml } } }
`;
    const parts = {
      "parts/sections.yaml": "Parameters: { Days: { Type: Number, Default: 9 } }",
      "parts/resources.yaml": "Topic: { Type: AWS::SNS::Topic }",
      "parts/properties.yaml": "MultiAZ: true\nBackupRetentionPeriod: !Ref Days",
      "parts/tags.yaml": "- { Key: team, Value: shop }",
    };
    const result = read({ "root.yaml": root }, parts);
    expect(find(result, "root.yaml").resources.map(({ address }) => address)).toEqual(["Topic", "Db"]);
    expect(show(property(result, "root.yaml", "Db", "MultiAZ"))).toBe(`"true"`);
    expect(show(property(result, "root.yaml", "Db", "BackupRetentionPeriod"))).toBe(`"9"`);
    expect(show(property(result, "root.yaml", "Db", "Tags"))).toBe(`[{Key: "team", Value: "shop"}]`);
    expect(result.sources.map(({ file }) => file)).toEqual(Object.keys(parts));
    expect(property(result, "root.yaml", "Db", "MultiAZ").place.span.file).toBe("parts/properties.yaml");
    expect(result.diagnostics).toEqual([]);
  });

  it("stays unknown where the file is not there, in a bucket or includes itself", () => {
    const root = (location: string): string => `Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { "Fn::Transform": { Name: AWS::Include, Parameters: { Location: ${location} } } } } }`;
    const rest = (result: ReadTemplates) => find(result, "root.yaml").resources[0]?.properties.rest?.why;
    const why = "a macro, `Fn::Transform`, adds to this map when the stack is deployed";
    expect(rest(read({ "root.yaml": root("gone.yaml") }))).toBe(why);
    expect(rest(read({ "root.yaml": root("s3://bucket/part.yaml") }))).toBe(why);
    const circle = `A: 1\n"Fn::Transform": { Name: AWS::Include, Parameters: { Location: part.yaml } }`;
    expect(rest(read({ "root.yaml": root("part.yaml") }, { "part.yaml": circle }))).toBe(why);
  });
});

describe("what stacks hand on to each other by name", () => {
  const importer = (value: string, environment: Partial<TemplatesInput> = {}) => (others: Texts) => {
    const result = read({ "app.yaml": `Resources: { S: { Type: AWS::SNS::Subscription, Properties: { TopicArn: ${value} } } }`, ...others }, {}, environment);
    return show(graphOf(result).world.settle(property(result, "app.yaml", "S", "TopicArn")));
  };
  const topic = "T: { Type: AWS::SNS::Topic }";
  const written = `Resources: { ${topic}, P: { Type: AWS::SSM::Parameter, Properties: { Name: /shop/topic, Type: String, Value: !Ref T } } }`;

  it("goes through Parameter Store", () => {
    expect(importer("'{{resolve:ssm:/shop/topic}}'")({ "base.yaml": written })).toBe("@T");
    expect(importer("'{{resolve:ssm:/shop/topic:3}}'")({ "base.yaml": written })).toBe("@T");
    expect(importer("'{{resolve:ssm:/shop/other}}'")({ "base.yaml": written })).toBe("?{{resolve:ssm:/shop/other}}");
    expect(importer("'{{resolve:ssm-secure:/shop/topic}}'")({ "base.yaml": written })).toBe("?{{resolve:ssm-secure:/shop/topic}}");
  });

  it("goes through a parameter that Parameter Store fills", () => {
    const app = "Parameters: { P: { Type: 'AWS::SSM::Parameter::Value<String>', Default: /shop/topic } }\nResources: { S: { Type: AWS::SNS::Subscription, Properties: { TopicArn: !Ref P } } }";
    const result = read({ "app.yaml": app, "base.yaml": written });
    expect(show(graphOf(result).world.settle(property(result, "app.yaml", "S", "TopicArn")))).toBe("@T");
  });

  it("goes through the outputs of a stack that has a name, in another region and account, too", () => {
    const base = `Resources: { ${topic} }\nOutputs: { Topic: { Value: !Ref T } }`;
    const step = { span: { file: ".resilint.yaml", start: 0, end: 1 }, label: "stated" };
    const stated = [{ id: "base in eu-west-1", workload: "shop", of: "template", path: "base.yaml", region: "eu-west-1", account: "111122223333", stackName: "base", step }] as const;
    const output = (region: string): string => `{ "Fn::GetStackOutput": { StackName: base, OutputName: Topic${region} } }`;
    expect(importer(output(""), { stated, region: "eu-west-1" })({ "base.yaml": base })).toBe("@T");
    expect(importer(output(", Region: eu-west-1"), { stated, region: "us-east-1" })({ "base.yaml": base })).toBe("@T");
    expect(importer(output(""), { stated, region: "us-east-1" })({ "base.yaml": base })).toMatch(/^\?/u);
    expect(importer(output(""), { region: "us-east-1" })({ "base.yaml": base })).toMatch(/^\?/u);
  });

  it("goes from region to region as the CDK has it, by a writer and a reader", () => {
    const producer = `Resources:
  ${topic}
  Writer:
    Type: Custom::CrossRegionExportWriter
    Properties: { WriterProps: { region: us-east-1, exports: { /cdk/exports/App/Topic: !Ref T } } }`;
    const consumer = `Resources:
  Reader: { Type: Custom::CrossRegionExportReader, Properties: { ReaderProps: { region: us-east-1 } } }
  S: { Type: AWS::SNS::Subscription, Properties: { TopicArn: !GetAtt [Reader, /cdk/exports/App/Topic] } }`;
    const step = { span: { file: "manifest.json", start: 0, end: 1 }, label: "stated" };
    const state = (id: string, region: string) => ({ id, workload: "w", of: "template", path: `${id}.yaml`, region, step }) as const;
    const result = read({ "producer.yaml": producer, "consumer.yaml": consumer }, {}, { stated: [state("producer", "eu-west-1"), state("consumer", "us-east-1")] });
    expect(graphOf(result).world.settle(property(result, "consumer", "S", "TopicArn"))).toMatchObject({ is: "reference", scope: "producer", address: "T" });
  });
});

describe("a deployment that is stated", () => {
  const app = "Parameters: { Days: { Type: Number, Default: 1 } }\nResources: { Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: !Ref Days } } }\nOutputs: { Name: { Value: !Ref AWS::StackName } }";
  const step = { span: { file: ".resilint.yaml", start: 3, end: 9 }, label: "deployment in .resilint.yaml" };

  it("is one of several of a template, each with its region, account, name and values", () => {
    const state = (region: string, days: string) =>
      ({ id: `app in ${region}`, workload: "shop", of: "template", path: "app.yaml", region, account: "111122223333", stackName: "app", parameters: new Map([["Days", { value: days, step }]]), step }) as const;
    const result = read({ "app.yaml": app }, {}, { stated: [state("eu-west-1", "7"), state("us-east-1", "35")] });
    expect(result.deployments.map(({ id, workload, region, account, outputs }) => [id, workload, show(region), show(account), outputs.map(show)])).toEqual([
      ["app in eu-west-1", "shop", `"eu-west-1"`, `"111122223333"`, [`"app"`]],
      ["app in us-east-1", "shop", `"us-east-1"`, `"111122223333"`, [`"app"`]],
    ]);
    expect(result.deployments[0]?.region.place.via).toEqual([step]);
    expect(result.deployments.map(({ id }) => show(property(result, id, "Db", "BackupRetentionPeriod")))).toEqual([`"7"`, `"35"`]);
  });

  it("is told where its template is not there", () => {
    const missing = { id: "x", workload: "shop", of: "template", path: "gone.yaml", step } as const;
    expect(read({ "app.yaml": app }, {}, { stated: [missing] }).diagnostics).toEqual([{ level: "error", message: "there is no such template; correct the path", span: step.span }]);
  });
});
