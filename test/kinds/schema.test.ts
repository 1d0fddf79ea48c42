import { loadAwsServiceSpec } from "@aws-cdk/aws-service-spec";
import { beforeAll, describe, expect, it } from "vitest";
import { typesOf, type Kind } from "../../src/graph/kind.ts";
import { pageOf, pathOf, type Properties, type SchemaType, type Spec } from "../../src/graph/spec.ts";
import { KINDS } from "../../src/kinds/index.ts";
import { readSamSchema, type SamProperties } from "./sam-schema.ts";

/** The published CloudFormation schema, as far as the tables are compared with it. */
type Database = Awaited<ReturnType<typeof loadAwsServiceSpec>>;

let database: Database;

/** SAM publishes a schema of its own; what CloudFormation's has of SAM is years old. */
const sam = readSamSchema();

beforeAll(async () => {
  database = await loadAwsServiceSpec();
}, 60_000);

describe("every kind agrees with the published CloudFormation schema", () => {
  for (const kind of KINDS) {
    it(kind.name, () => {
      expect(faultsOf(kind)).toEqual([]);
    });
  }
});

describe("the comparison finds what is wrong", () => {
  const rdsInstance = KINDS.find((kind) => kind.name === "rds.instance");
  const multiAz = rdsInstance?.properties["multiAz"];
  if (!rdsInstance || !multiAz) throw new Error("the RDS instance has lost its Multi-AZ property");
  const broken = (spec: Partial<Spec<unknown>>): Kind => ({ ...rdsInstance, properties: { multiAz: { ...multiAz, ...spec } } });

  it("a property that AWS does not have", () => {
    expect(faultsOf(broken({ names: { cloudformation: "MultiAz" } }))).toEqual(["AWS::RDS::DBInstance has no MultiAz"]);
  });

  it("a property of another type", () => {
    expect(faultsOf(broken({ names: { cloudformation: "BackupRetentionPeriod" } }))).toEqual(["BackupRetentionPeriod is number, not boolean"]);
  });

  it("text that is read as something else", () => {
    expect(faultsOf(broken({ names: { cloudformation: "Engine" } }))).toEqual(["Engine is text, not boolean"]);
    expect(faultsOf(broken({ names: { cloudformation: "SubnetIds" } }))).toEqual(["AWS::RDS::DBInstance has no SubnetIds"]);
    expect(faultsOf(broken({ names: { cloudformation: "VPCSecurityGroups" } }))).toEqual(["VPCSecurityGroups is list, not boolean"]);
  });

  it("an attribute that AWS does not name, or a list of attributes that it names otherwise", () => {
    const balancer = KINDS.find((kind) => kind.name === "elb.loadBalancer");
    const protection = balancer?.properties["deletionProtection"];
    if (!balancer || !protection) throw new Error("the load balancer has lost its protection");
    const named = (name: string): Kind => ({ ...balancer, properties: { protection: { ...protection, names: { cloudformation: `LoadBalancerAttributes[${name}].Value` } } } });
    expect(faultsOf(named("Key=deletion_protection.enabled"))).toEqual([]);
    expect(faultsOf(named("Key=deletion_protection.enable"))).toEqual(["LoadBalancerAttributes has no attribute deletion_protection.enable"]);
    expect(faultsOf(named("Name=deletion_protection.enabled"))).toEqual(["AWS::ElasticLoadBalancingV2::LoadBalancer has no LoadBalancerAttributes[Name=deletion_protection.enabled].Value"]);
  });

  it("a word that is none of AWS's", () => {
    const versioning = KINDS.find((kind) => kind.name === "s3.bucket")?.properties["versioning"];
    if (!versioning) throw new Error("the bucket has lost its versioning");
    const bucket = KINDS.find((kind) => kind.name === "s3.bucket");
    expect(bucket && faultsOf({ ...bucket, properties: { versioning: { ...versioning, words: ["Enabled", "Off"] } } })).toEqual(["VersioningConfiguration.Status is never Off"]);
  });

  it("a property that a whole does not have to hand down", () => {
    const type = { type: "AWS::Route53::RecordSetGroup", each: "RecordSets", inherits: ["ZoneId"] };
    expect(faultsOf({ ...rdsInstance, cloudformation: type, properties: {} })).toEqual(["AWS::Route53::RecordSetGroup has no ZoneId to hand down"]);
  });

  it("another default than the schema's", () => {
    const bucket = KINDS.find((kind) => kind.name === "s3.bucket");
    const versioning = bucket?.properties["versioning"];
    const wrong = { ...versioning?.default, cloudformation: "Enabled", page: "https://docs.aws.amazon.com/" };
    expect(bucket && versioning && faultsOf({ ...bucket, properties: { versioning: { ...versioning, default: wrong } } })).toEqual(["VersioningConfiguration.Status is Suspended by default, not Enabled"]);
  });

  it("a near miss that AWS does have", () => {
    expect(faultsOf(broken({ misses: { cloudformation: ["Engine"] } }))).toEqual(["Engine is no near miss: AWS::RDS::DBInstance has it"]);
  });

  it("a default without its page", () => {
    expect(faultsOf(broken({ default: { cloudformation: false, page: "" } }))).toEqual(["MultiAZ has a default without its page"]);
  });

  it("a property that SAM does not have, or does have", () => {
    const table = KINDS.find((kind) => kind.name === "dynamodb.table");
    const billing = table?.properties["billingMode"];
    if (!table || !billing) throw new Error("the table has lost its billing mode");
    const simple = (kind: Partial<Kind>): readonly string[] => faultsOf({ ...table, properties: {}, cloudformation: "AWS::Serverless::SimpleTable", ...kind });
    expect(simple({ properties: { a: { ...billing, names: { cloudformation: "PrimaryKey.Names" } } } })).toContain("AWS::Serverless::SimpleTable has no PrimaryKey.Names");
    expect(simple({ rejected: { "AWS::Serverless::SimpleTable": { SSESpecification: "it is" } } })).toEqual(["SSESpecification is not rejected: AWS::Serverless::SimpleTable has it"]);
  });

  it("a type that AWS does not have", () => {
    expect(faultsOf({ ...rdsInstance, cloudformation: "AWS::RDS::Instance" })).toEqual(["AWS has no type AWS::RDS::Instance"]);
  });
});

/** A kind of several types may have a row that only one of them has. */
function faultsOf(kind: Kind): readonly string[] {
  // What a construct library makes by a function of its own has no schema that AWS publishes.
  const types = typesOf(kind, "cloudformation").filter(({ type }) => !type.startsWith("Custom::"));
  if (types.length === 0) return [];
  const shapes = types.flatMap(({ type, each }): readonly Shape[] => {
    const resource = published(type);
    if (!resource) return [];
    return (each === undefined ? [resource] : inside(resource, `${each}[]`)).map((shape) => ({ ...shape, of: type }));
  });
  if (shapes.length < types.length) return types.map(({ type, each }) => `AWS has no type ${type}${each === undefined ? "" : ` with ${each}`}`);
  const name = types.map(({ type }) => type).join(" or ");
  const has = (path: string): boolean => shapes.some((shape) => inside(shape, path).length > 0);
  const guards = types.flatMap(({ where }) => (where && !has(where.property) ? [`${name} has no ${where.property}`] : []));
  const inherited = types.flatMap(({ type, inherits = [] }) => inherits.filter((path) => !has(path)).map((path) => `${type} has no ${path} to hand down`));
  const rejected = Object.keys(kind.rejected?.cloudformation ?? {}).filter(has);
  const serverless = types.flatMap(({ type }) => samFaults(kind, type));
  return [...guards, ...inherited, ...rejected.map((path) => `${path} is not rejected: ${name} has it`), ...tableFaults(kind.properties, shapes, name), ...serverless];
}

/** The shape of a type of CloudFormation or of SAM. */
function published(type: string): Shape | undefined {
  const own = sam.types[type];
  const resource = database.lookup("resource", "cloudFormationType", "equals", type)[0];
  return own ? { properties: shapesOfSam(own) } : resource && { properties: resource.properties };
}

/** What SAM passes to CloudFormation has CloudFormation's shape. */
function shapesOfSam(own: SamProperties): NonNullable<Shape["properties"]> {
  return Object.fromEntries(
    Object.entries(own).map(([name, is]) => {
      if (is === "any") return [name, { type: { type: "json" } }];
      if ("has" in is) return [name, { type: { type: "own", has: shapesOfSam(is.has) } }];
      const [, type = "", path = ""] = /^(\w+::\w+::\w+)\.(.+)$/u.exec(is.passes) ?? [];
      return [name, database.lookup("resource", "cloudFormationType", "equals", type)[0]?.properties[path] ?? { type: { type: "json" } }];
    }),
  );
}

/** SAM refuses a property that it does not have, so that each row that a type has must be one of its own, or one that its macro writes. */
function samFaults(kind: Kind, type: string): readonly string[] {
  const shape = sam.types[type] && published(type);
  if (!shape) return [];
  const paths = Object.values(kind.properties).flatMap(({ names }) => pathOf(names, { language: "cloudformation", type }) ?? []);
  const rejected = Object.keys(Object.entries(kind.rejected ?? {}).find(([each]) => each === type)?.[1] ?? {});
  return [
    ...paths.filter((path) => !path.startsWith("/") && inside(shape, path).length === 0 && !WRITTEN_BY_SAM.has(`${type} ${path}`)).map((path) => `${type} has no ${path}`),
    ...rejected.filter((path) => inside(shape, path).length > 0).map((path) => `${path} is not rejected: ${type} has it`),
  ];
}

const WRITTEN_BY_SAM: ReadonlySet<string> = new Set([
  "AWS::Serverless::SimpleTable BillingMode",
  "AWS::Serverless::HttpApi ProtocolType",
  "AWS::Serverless::WebSocketApi ProtocolType",
]);

/** A map of properties, or a type that is not one. */
interface Shape {
  readonly properties?: Readonly<Record<string, { readonly type: unknown; readonly defaultValue?: unknown; readonly documentation?: string }>>;
  readonly type?: unknown;
  /** The resource type that it is. */
  readonly of?: string;
  readonly default?: unknown;
  readonly documentation?: string | undefined;
}

function tableFaults(table: Properties, shapes: readonly Shape[], type: string): readonly string[] {
  return Object.values(table).flatMap((spec) => rowFaults(spec, shapes, type));
}

function rowFaults(spec: Spec<unknown>, shapes: readonly Shape[], type: string): readonly string[] {
  const leadsTo = (to: string): readonly Shape[] => shapes.flatMap((shape) => inside(shape, to));
  const path = spec.names.cloudformation;
  if (typeof path === "object") return Object.entries(path).filter(([of]) => !of.startsWith("Custom::")).flatMap(([of, each]) => rowFaults({ ...spec, names: { cloudformation: each } }, shapes.filter((shape) => shape.of === undefined || shape.of === of), of));
  const misses = (spec.misses?.cloudformation ?? []).filter((name) => leadsTo(name).length > 0).map((name) => `${name} is no near miss: ${type} has it`);
  if (path === undefined) return [...misses, ...(spec.properties ? tableFaults(spec.properties, shapes, type) : [])];
  const isStated = spec.default?.cloudformation !== undefined;
  const page = spec.default && isStated && !pageOf(spec.default, "cloudformation")?.startsWith("https://docs.aws.amazon.com/") ? [`${path} has a default without its page`] : [];
  if (path.startsWith("/")) return [...misses, ...page];
  const [first] = leadsTo(path);
  if (!first) return [`${type} has no ${path}`, ...misses, ...page];
  const is = shapeType(first);
  // A path through every item of a list gives one list of what stands there.
  if (path.includes("[]") && spec.item && is !== "list") return agrees(spec.item.type, is) ? misses : [`the items of ${path} are ${is}, not ${spec.item.type}`, ...misses];
  // A word of AWS's own, for which the template has a boolean.
  const isSpelled = spec.spelled?.cloudformation !== undefined && is === "boolean";
  const wrong = agrees(spec.type, is, path.includes("=") || NUMBERS_AS_TEXT.has(`${type} ${path}`)) || isSpelled ? [] : [`${path} is ${is}, not ${spec.type}`];
  return [...wrong, ...wordFaults(spec, path, first), ...attributeFaults(path, shapes), ...misses, ...page, ...defaultFaults(spec, path, first), ...partFaults(spec, first, `${type}.${path}`)];
}

/** AWS's own words are those that the schema lists, where it does. */
function wordFaults({ words = [] }: Spec<unknown>, path: string, { type }: Shape): readonly string[] {
  const allowed = isType(type) && "allowedValues" in type && Array.isArray(type.allowedValues) ? type.allowedValues : words;
  return words.filter((word) => !allowed.includes(word)).map((word) => `${path} is never ${word}`);
}

/** The names of attributes stand in the documentation of their key only; those of options that two keys tell apart stand on a page of their own. */
function attributeFaults(path: string, shapes: readonly Shape[]): readonly string[] {
  return [...path.matchAll(/^(.*?)\[([^=\]]+)=([^&\]]*)\]/gu)].flatMap(([, list = "", key = "", name = ""]) => {
    const keys = shapes.flatMap((shape) => inside(shape, `${list}[]`)).flatMap((item) => property(item, key));
    return keys.some(({ documentation }) => documentation?.includes(`\`${name}\``)) ? [] : [`${list} has no attribute ${name}`];
  });
}

/** Where the schema states a default, the table's must be the same. */
function defaultFaults(spec: Spec<unknown>, path: string, { default: published }: Shape): readonly string[] {
  const stated = spec.default?.cloudformation;
  if (published === undefined || stated === undefined || shown(published) === shown(stated)) return [];
  return [`${path} is ${shown(published)} by default, not ${shown(stated)}`];
}

/** The schema gives some numbers as text, and some text with quotation marks of its own. */
const shown = (value: unknown): string => JSON.stringify(value).replaceAll(/["\\]/gu, "");

function partFaults(spec: Spec<unknown>, shape: Shape, type: string): readonly string[] {
  if (spec.properties) return tableFaults(spec.properties, [shape], type);
  if (!spec.item) return [];
  const items = inside(shape, "[]");
  const [item] = items;
  if (!item) return [`${type} has no items`];
  if (spec.item.properties) return tableFaults(spec.item.properties, [item], type);
  const is = shapeType(item);
  return agrees(spec.item.type, is) ? [] : [`the items of ${type} are ${is}, not ${spec.item.type}`];
}

/** What a path leads to; several where the schema leaves a choice of shapes. Free-form JSON leads anywhere. */
function inside(shape: Shape, path: string): readonly Shape[] {
  const steps = [...path.matchAll(/([^.[\]{}]+)|\[([^=\]]+)=[^\]]*\]|\[\]|\{,\}/gu)];
  let current: readonly Shape[] = [shape];
  for (const [step, name, key] of steps) {
    current = current.flatMap((each): readonly Shape[] => {
      if (isFree(each)) return [each];
      if (name !== undefined) return property(each, name);
      if (step === "{,}") return [{ type: { type: "array", element: { type: "string" } } }];
      const items = itemsOf(each);
      return key === undefined ? items : items.filter((item) => property(item, key).length > 0);
    });
    if (current.length === 0) return [];
    if (step === "") return current;
  }
  return current;
}

function property(shape: Shape, name: string): readonly Shape[] {
  const own = shape.properties;
  const found = own && Object.hasOwn(own, name) ? own[name] : undefined;
  return found ? shapesOf(found.type).map((each) => ({ ...each, default: found.defaultValue, documentation: found.documentation })) : [];
}

function itemsOf({ type }: Shape): readonly Shape[] {
  return isType(type) && type.type === "array" && "element" in type ? shapesOf(type.element) : [];
}

function shapesOf(type: unknown): readonly Shape[] {
  if (!isType(type)) return [];
  if (type.type === "ref" && "reference" in type && isReference(type.reference)) {
    const definition = database.get("typeDefinition", type.reference.$ref);
    return [{ properties: definition.properties, type }];
  }
  if (type.type === "own" && "has" in type && isProperties(type.has)) return [{ properties: type.has, type }];
  if (type.type === "union" && "types" in type && Array.isArray(type.types)) return type.types.flatMap((each: unknown) => shapesOf(each));
  return [{ type }];
}

const isType = (value: unknown): value is { readonly type: string } => typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

const isProperties = (value: unknown): value is NonNullable<Shape["properties"]> => typeof value === "object" && value !== null;

const isReference = (value: unknown): value is { readonly $ref: string } => typeof value === "object" && value !== null && "$ref" in value && typeof value.$ref === "string";

const isFree = ({ type }: Shape): boolean => isType(type) && (type.type === "json" || type.type === "map");

function shapeType(shape: Shape): string {
  if (shape.properties) return "record";
  return isType(shape.type) ? (NAMES[shape.type.type] ?? shape.type.type) : "nothing";
}

const NAMES: Readonly<Record<string, string>> = { boolean: "boolean", integer: "number", number: "number", string: "text", array: "list", json: "any", map: "any", tag: "record" };

/** Numbers that AWS publishes as text. */
const NUMBERS_AS_TEXT: ReadonlySet<string> = new Set([
  "AWS::AutoScaling::AutoScalingGroup DesiredCapacity",
  "AWS::AutoScaling::AutoScalingGroup MinSize",
  "AWS::AutoScaling::AutoScalingGroup DesiredCapacity",
  "AWS::AutoScaling::AutoScalingGroup MaxSize",
  "AWS::AutoScaling::AutoScalingGroup.MixedInstancesPolicy.LaunchTemplate.Overrides WeightedCapacity",
  "AWS::ElasticLoadBalancing::LoadBalancer HealthCheck.Interval",
  "AWS::ElasticLoadBalancing::LoadBalancer HealthCheck.UnhealthyThreshold",
  "AWS::RDS::DBInstance AllocatedStorage",
  "AWS::Route53::RecordSet or AWS::Route53::RecordSetGroup TTL",
]);

/** A number or a boolean is read out of text where that is the value of an attribute, which may be of any type, and from the list above. */
function agrees(wanted: SchemaType, is: string, isInText = false): boolean {
  if (wanted === "any" || is === "any") return true;
  if (wanted === "tags") return is === "list" || is === "any";
  return wanted === is || (isInText && is === "text" && (wanted === "number" || wanted === "boolean"));
}

