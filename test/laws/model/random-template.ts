import * as fc from "fast-check";
import type { Json, Parameter, Resource, Template } from "./deploy.ts";

/** Templates in which everything hangs on parameters in every way that CloudFormation has. */

type Value = fc.Arbitrary<Json>;

const OPEN = ["P0", "P1", "P2"] as const;
const CONDITIONS = ["C0", "C1", "C2", "C3"] as const;

/** Few words, so that names and literals often meet. */
const word = fc.constantFrom("a", "b");
const NOTHING: Json = { Ref: "AWS::NoValue" };
const ref = (name: string): Json => ({ Ref: name });
const parameter: Value = fc.constantFrom(...OPEN).map(ref);
const condition = fc.constantFrom(...CONDITIONS);

const parameters: fc.Arbitrary<Template["Parameters"]> = fc.record({
  P0: fc.constant<Parameter>({ Type: "String" }),
  P1: fc.constantFrom<Parameter>({ Type: "String" }, { Type: "String", AllowedValues: ["a", "b"] }, { Type: "String", Default: "a" }),
  P2: fc.constantFrom<Parameter>({ Type: "String", AllowedValues: ["a", "b", "c"] }, { Type: "String", AllowedValues: ["b"] }, { Type: "String", AllowedValues: ["a", "c", "d", "e"] }, { Type: "String" }),
  Flag: fc.constantFrom<Parameter>({ Type: "String", AllowedValues: ["true", "false"] }, { Type: "String", AllowedValues: ["true"] }),
  Zones: fc.constantFrom<Parameter>({ Type: "CommaDelimitedList" }, { Type: "CommaDelimitedList", Default: "a, b" }),
  Attribute: fc.constantFrom<Parameter>({ Type: "String", AllowedValues: ["deletion_protection.enabled", "a"] }, { Type: "String", AllowedValues: ["deletion_protection.enabled"] }),
  Days: fc.constantFrom<Parameter>({ Type: "String", AllowedValues: ["1", "7", "14"] }, { Type: "String", AllowedValues: ["7", "14"] }, { Type: "String" }),
});

const entry = (own: Value): fc.Arbitrary<Readonly<Record<string, Json>>> => fc.record({ a: own, b: own });
const row = fc.record({ flag: fc.constantFrom("true", "false"), days: fc.constantFrom("1", "7"), word });
const mappings = fc.record({ M: fc.record({ a: row, b: row }), N: fc.record({ k: entry(word) }) });

const operand: Value = fc.oneof(
  { weight: 4, arbitrary: parameter },
  { weight: 3, arbitrary: word },
  { weight: 1, arbitrary: fc.constantFrom(...OPEN).map((name) => ({ "Fn::Sub": `x-\${${name}}` })) },
  { weight: 1, arbitrary: fc.constant("x-a") },
  { weight: 1, arbitrary: fc.constantFrom(...OPEN).map((name) => ({ "Fn::FindInMap": ["M", ref(name), "word"] })) },
  { weight: 1, arbitrary: fc.constantFrom("Flag", "Days").map(ref) },
  { weight: 1, arbitrary: fc.constantFrom("true", "7") },
);

/** A condition may use those before it. */
function conditionBody(earlier: readonly string[], depth: number): Value {
  const equals = fc.tuple(operand, operand).map((pair) => ({ "Fn::Equals": pair }));
  const named = earlier.length > 0 ? [fc.constantFrom(...earlier).map((name) => ({ Condition: name }))] : [];
  if (depth === 0) return fc.oneof(equals, ...named);
  const inner = conditionBody(earlier, depth - 1);
  const several = fc.array(inner, { minLength: 2, maxLength: 3 });
  return fc.oneof(
    { weight: 4, arbitrary: equals },
    ...named.map((arbitrary) => ({ weight: 1, arbitrary })),
    { weight: 1, arbitrary: several.map((of) => ({ "Fn::And": of })) },
    { weight: 1, arbitrary: several.map((of) => ({ "Fn::Or": of })) },
    { weight: 1, arbitrary: inner.map((of) => ({ "Fn::Not": [of] })) },
  );
}

const conditions = fc.record({
  C0: conditionBody([], 1),
  C1: conditionBody(["C0"], 1),
  C2: conditionBody(["C0", "C1"], 2),
  C3: conditionBody(["C0", "C1", "C2"], 1),
});

/** A value by itself, or one that hangs on something. */
function hanging(leaf: Value, depth = 2): Value {
  if (depth === 0) return leaf;
  const inner = hanging(leaf, depth - 1);
  return fc.oneof(
    { weight: 5, arbitrary: leaf },
    { weight: 4, arbitrary: fc.tuple(condition, inner, inner).map((items) => ({ "Fn::If": items })) },
    { weight: 1, arbitrary: fc.tuple(fc.nat(1), fc.tuple(inner, inner)).map((items) => ({ "Fn::Select": items })) },
  );
}

/** May be missing. */
const perhaps = (value: Value): Value => hanging(fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: fc.constant(NOTHING) }));

const fromMap = (column: string): Value => fc.constantFrom(...OPEN).map((name) => ({ "Fn::FindInMap": ["M", ref(name), column] }));

const flag = perhaps(fc.oneof({ weight: 4, arbitrary: fc.constantFrom<Json>("true", "false", true, false) }, { weight: 1, arbitrary: fromMap("flag") }, { weight: 1, arbitrary: fc.constant(ref("Flag")) }));
const days = perhaps(fc.oneof({ weight: 4, arbitrary: fc.constantFrom<Json>(1, 7, "14") }, { weight: 1, arbitrary: fromMap("days") }, { weight: 1, arbitrary: fc.constant(ref("Days")) }));

const textLeaf: Value = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 2, arbitrary: parameter },
  { weight: 1, arbitrary: fromMap("word") },
  { weight: 1, arbitrary: fc.constantFrom(...OPEN).map((name) => ({ "Fn::FindInMap": ["N", "k", ref(name)] })) },
  { weight: 1, arbitrary: fc.constantFrom(...OPEN).map((name) => ({ "Fn::Sub": `x-\${${name}}` })) },
  { weight: 1, arbitrary: fc.tuple(word, condition, word, word).map(([a, c, b, d]) => ({ "Fn::Join": ["-", [a, { "Fn::If": [c, b, d] }]] })) },
  { weight: 1, arbitrary: fc.tuple(condition, parameter, word).map(([c, b, d]) => ({ "Fn::Join": ["-", ["x", { "Fn::If": [c, b, NOTHING] }, d]] })) },
  { weight: 1, arbitrary: fc.constantFrom("x-a", "x-b") },
  { weight: 1, arbitrary: fc.nat(1).map((at) => ({ "Fn::Select": [at, ref("Zones")] })) },
);
const text = perhaps(textLeaf);
const region = fc.constantFrom<Json>("", ref("AWS::Region"), ref("P0"), ref("P2"), "a");
const member: Value = fc.tuple(fc.nat(1), region).map(([at, of]) => ({ "Fn::Select": [String(at), { "Fn::GetAZs": of }] }));
const ending: Value = fc.tuple(fc.constantFrom("AWS::Region", "P0", "P2"), word).map(([of, end]) => ({ "Fn::Sub": `\${${of}}${end}` }));
const zone = perhaps(fc.oneof({ weight: 5, arbitrary: textLeaf }, { weight: 2, arbitrary: member }, { weight: 1, arbitrary: ending }));

/** A list with items that are perhaps there, or the one or the other list. */
function listOf(item: Value): Value {
  const items = fc.array(perhaps(item), { maxLength: 3 });
  return fc.oneof({ weight: 4, arbitrary: items }, { weight: 1, arbitrary: perhaps(items) });
}

const textsOf = (item: Value): Value => fc.oneof({ weight: 5, arbitrary: listOf(item) }, { weight: 1, arbitrary: perhaps(fc.oneof(fc.constant(ref("Zones")), listOf(item))) });

const to = (...names: readonly string[]): Value => fc.constantFrom(...names).map(ref);
const around = (...names: readonly string[]): Value => fc.tuple(fc.constantFrom(...names), fc.constantFrom("x-$", "$-x", "arn:aws:rds:a:a:db:$")).map(([name, text]) => ({ "Fn::Sub": text.replace("$", () => `\${${name}}`) }));
const naming = (...names: readonly string[]): Value =>
  fc.oneof({ weight: 6, arbitrary: to(...names) }, { weight: 2, arbitrary: textLeaf }, { weight: 1, arbitrary: around(...names) });

const tags = fc.oneof(listOf(fc.record({ Key: hanging(textLeaf, 1), Value: hanging(textLeaf, 1) })), fc.constant<Json>(NOTHING));

const instance = (...primaries: readonly string[]): fc.Arbitrary<Resource> =>
  resource("AWS::RDS::DBInstance", {
    DBInstanceIdentifier: perhaps(textLeaf),
    Engine: text,
    MultiAZ: flag,
    DeletionProtection: flag,
    BackupRetentionPeriod: days,
    AvailabilityZone: zone,
    DBClusterIdentifier: perhaps(naming("Cluster0", "Cluster1")),
    DBSubnetGroupName: perhaps(naming("Group")),
    ...(primaries.length > 0 && { SourceDBInstanceIdentifier: perhaps(naming(...primaries)) }),
    Tags: tags,
  });

const cluster = resource("AWS::RDS::DBCluster", {
  DBClusterIdentifier: perhaps(textLeaf),
  Engine: text,
  DeletionProtection: flag,
  BackupRetentionPeriod: days,
  AvailabilityZones: textsOf(zone),
});

const subnet = resource("AWS::EC2::Subnet", { AvailabilityZone: zone });
const subnets = textsOf(naming("Subnet0", "Subnet1", "Subnet2"));

const attribute = fc.record({
  Key: hanging(fc.constantFrom<Json>("deletion_protection.enabled", "load_balancing.cross_zone.enabled", "a", ref("Attribute")), 1),
  Value: flag,
});
const balancer = resource("AWS::ElasticLoadBalancingV2::LoadBalancer", {
  LoadBalancerAttributes: listOf(attribute),
  SubnetMappings: listOf(fc.record({ SubnetId: naming("Subnet0", "Subnet1") })),
  Subnets: subnets,
});
const forward = fc.record({
  Type: fc.constant<Json>("forward"),
  TargetGroupArn: perhaps(to("Target0", "Target1")),
  ForwardConfig: perhaps(fc.record({ TargetGroups: listOf(fc.record({ TargetGroupArn: perhaps(to("Target0", "Target1")) })) })),
});
const listener = resource("AWS::ElasticLoadBalancingV2::Listener", { LoadBalancerArn: to("Balancer"), DefaultActions: listOf(forward) });

const arn = fc.tuple(fc.constantFrom("a", "b", "${P0}", "${P2}", "${AWS::Region}"), fc.constantFrom("a", "${P2}", "${AWS::AccountId}")).map(([region, account]) => ({
  "Fn::Sub": `arn:aws:backup:${region}:${account}:backup-vault:v`,
}));
const vault = hanging(fc.oneof<[Value, Value, Value]>(arn, fc.constant(ref("Vault")), fc.constant({ "Fn::GetAtt": ["Vault", "BackupVaultArn"] })), 1);
const backupRule = fc.record({
  RuleName: fc.constant<Json>("r"),
  TargetBackupVault: fc.constant(ref("Vault")),
  Lifecycle: perhaps(fc.record({ DeleteAfterDays: days })),
  CopyActions: listOf(fc.record({ DestinationBackupVaultArn: vault })),
});
const plan = resource("AWS::Backup::BackupPlan", { BackupPlan: fc.record({ BackupPlanName: word, BackupPlanRule: listOf(backupRule) }) });

const selected: Value = fc.oneof(
  fc.constant<Json>("*"),
  fc.constant<Json>({ "Fn::GetAtt": ["Db0", "DBInstanceArn"] }),
  fc.constantFrom(...OPEN).map((name) => ({ "Fn::Sub": `arn:aws:rds:*:*:db:\${${name}}` })),
  fc.constant<Json>("arn:aws:rds:*:*:db:a"),
  fc.constant<Json>("arn:aws:rds:*:*:cluster:*"),
  fc.constant<Json>(ref("Db0")),
);
const tagged = fc.record({ ConditionType: fc.constant<Json>("STRINGEQUALS"), ConditionKey: hanging(textLeaf, 1), ConditionValue: hanging(textLeaf, 1) });
const selection = resource("AWS::Backup::BackupSelection", {
  BackupPlanId: hanging(to("Plan0", "Plan1"), 1),
  BackupSelection: fc.record({
    SelectionName: word,
    IamRoleArn: fc.constant<Json>("arn:aws:iam::123456789012:role/backup"),
    Resources: textsOf(selected),
    NotResources: perhaps(textsOf(selected)),
    ListOfTags: perhaps(listOf(tagged)),
  }),
});

/** A resource with some of its properties. */
function resource(Type: string, properties: Readonly<Record<string, Value>>): fc.Arbitrary<Resource> {
  const deletion = Type.startsWith("AWS::RDS::DB") && Type !== "AWS::RDS::DBSubnetGroup" ? hanging(fc.constantFrom<Json>("Retain", "Delete", NOTHING), 1) : undefined;
  return fc
    .record({
      Properties: fc.record(properties, { requiredKeys: [] }),
      Condition: fc.option(condition, { nil: undefined, freq: 2 }),
      DeletionPolicy: deletion ? fc.option(deletion, { nil: undefined, freq: 2 }) : fc.constant(undefined),
    })
    .map(({ Properties, Condition, DeletionPolicy }) => ({
      Type,
      ...(Condition !== undefined && { Condition }),
      ...(DeletionPolicy !== undefined && { DeletionPolicy }),
      Properties: Object.fromEntries(Object.entries(Properties).flatMap(([name, value]): [string, Json][] => (value === undefined ? [] : [[name, value]]))),
    }));
}

const always = (Type: string): fc.Arbitrary<Resource> => fc.constant({ Type, Properties: {} });

/** Some of what belongs together: a database without its clusters is seldom of interest. */
const resources: fc.Arbitrary<Template["Resources"]> = fc.oneof(
  fc.record({ Db0: instance(), Db1: instance("Db0"), Cluster0: cluster, Cluster1: cluster }, { requiredKeys: ["Db0", "Cluster0"] }),
  fc.record({ Db0: instance(), Group: resource("AWS::RDS::DBSubnetGroup", { DBSubnetGroupName: perhaps(textLeaf), SubnetIds: subnets }), Proxy: resource("AWS::RDS::DBProxy", { VpcSubnetIds: subnets }), Subnet0: subnet, Subnet1: subnet, Subnet2: subnet }, { requiredKeys: ["Group", "Subnet0"] }),
  fc.record({ Balancer: balancer, Listener: listener, Target0: always("AWS::ElasticLoadBalancingV2::TargetGroup"), Subnet0: subnet, Subnet1: subnet }, { requiredKeys: ["Balancer", "Subnet0"] }),
  fc.record({ Db0: instance(), Vault: always("AWS::Backup::BackupVault"), Plan0: plan, Plan1: plan, Selection: selection, Selection1: selection }, { requiredKeys: ["Db0", "Vault", "Plan0"] }),
);

export const randomTemplate: fc.Arbitrary<Template> = fc.record({ Parameters: parameters, Mappings: mappings, Conditions: conditions, Resources: resources }).map(closed);

/** Without what is not used, and with a stand-in for what is named and was left out. */
function closed(template: Template): Template {
  const named = (name: string, type: string): readonly (readonly [string, Resource])[] =>
    !(name in template.Resources) && new RegExp(`"${name}"|\\$\\{${name}\\}`, "u").test(JSON.stringify(template.Resources)) ? [[name, { Type: type, Properties: {} }]] : [];
  const missing = STANDINS.flatMap(([name, type]) => named(name, type));
  return { ...template, Resources: { ...template.Resources, ...Object.fromEntries(missing) } };
}

const STANDINS = [
  ["Db0", "AWS::RDS::DBInstance"],
  ["Cluster0", "AWS::RDS::DBCluster"],
  ["Cluster1", "AWS::RDS::DBCluster"],
  ["Group", "AWS::RDS::DBSubnetGroup"],
  ["Subnet0", "AWS::EC2::Subnet"],
  ["Subnet1", "AWS::EC2::Subnet"],
  ["Subnet2", "AWS::EC2::Subnet"],
  ["Balancer", "AWS::ElasticLoadBalancingV2::LoadBalancer"],
  ["Target0", "AWS::ElasticLoadBalancingV2::TargetGroup"],
  ["Target1", "AWS::ElasticLoadBalancingV2::TargetGroup"],
  ["Vault", "AWS::Backup::BackupVault"],
  ["Plan0", "AWS::Backup::BackupPlan"],
  ["Plan1", "AWS::Backup::BackupPlan"],
] as const;
