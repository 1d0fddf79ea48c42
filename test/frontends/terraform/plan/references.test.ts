import { describe, expect, it } from "vitest";
import { configured, constant, moduleOf, planOf, property, read, refs, type Planned } from "./helpers.ts";

const subnets: readonly Planned[] = ["a", "b"].map((key) => ({ address: `aws_subnet.s["${key}"]`, values: { cidr_block: "10.0.0.0/24" }, unknown: { id: true } }));

/** The property of a resource `aws_x.user` by an expression, where the plan does not know it or has a value. */
function used(name: string, expression: unknown, { value, unknown = true, others = subnets, more = {} }: { value?: unknown; unknown?: unknown; others?: readonly Planned[]; more?: Record<string, unknown> } = {}): string {
  const user: Planned = { address: "aws_x.user", values: value === undefined ? {} : { [name]: value }, unknown: value === undefined || Array.isArray(unknown) ? { [name]: unknown } : {} };
  const resources = Object.fromEntries(others.map(({ address }) => [address.replace(/\[.*\]$/u, ""), {}]));
  return property(read(planOf({ resources: [...others, user], configuration: configured({ ...resources, "aws_x.user": { [name]: expression } }, more) })), "aws_x.user", name);
}

const key: Planned = { address: "aws_kms_key.k", values: { description: "d" }, unknown: { arn: true, id: true } };
const cluster: Planned = { address: "aws_rds_cluster.c", values: { cluster_identifier: "main", engine: "aurora-mysql", id: "main", arn: "arn:aws:rds:eu-west-1:123456789012:cluster:main" } };

describe("what only the apply tells", () => {
  it("is the resource that the expression names, by its longest reference", () => {
    expect(used("kms_key_id", refs("aws_kms_key.k.arn", "aws_kms_key.k"), { others: [key] })).toBe("→ aws_kms_key.k.arn");
    expect(used("kms_key_id", refs("aws_kms_key.k"), { others: [key] })).toBe("→ aws_kms_key.k");
  });

  it("is a list of them where the expression names a block of several", () => {
    expect(used("subnet_ids", refs("aws_subnet.s"))).toBe('[→ aws_subnet.s["a"], → aws_subnet.s["b"]]');
    expect(used("subnets", refs("aws_subnet.s"), { value: [null, null], unknown: [true, true] })).toBe('[→ aws_subnet.s["a"], → aws_subnet.s["b"]]');
    expect(used("vpc_security_group_ids", refs("aws_kms_key.k.id", "aws_kms_key.k"), { others: [key] })).toBe("[→ aws_kms_key.k.id]");
  });

  it("is an instance by its key", () => expect(used("subnet_id", refs('aws_subnet.s["b"].id', 'aws_subnet.s["b"]', "aws_subnet.s"))).toBe('→ aws_subnet.s["b"].id'));

  it("stays unknown where the expression names more, and says what", () => {
    expect(used("kms_key_id", refs("aws_kms_key.k.arn", "aws_kms_key.k", "aws_rds_cluster.c.kms_key_id", "aws_rds_cluster.c"), { others: [key, cluster] })).toBe(
      "? `aws_x.user.kms_key_id` is known only after apply, from `aws_kms_key.k.arn`, `aws_rds_cluster.c.kms_key_id`",
    );
    expect(used("kms_key_id", refs("local.key"))).toBe("? `aws_x.user.kms_key_id` is known only after apply, from `local.key`");
  });

  it("is of the resource though a variable of the root module decides: a variable is known", () => {
    expect(used("kms_key_id", refs("var.own", "aws_kms_key.k.arn", "aws_kms_key.k"), { others: [key] })).toBe("→ aws_kms_key.k.arn");
  });

  it("is no resource where it is a document or a name made from another one", () => {
    expect(used("policy", refs("aws_kms_key.k.arn", "aws_kms_key.k"), { others: [key] })).toBe("? `aws_x.user.policy` is known only after apply, from `aws_kms_key.k.arn`");
    const main: Planned = { address: "aws_x.main", values: {}, unknown: { identifier: true } };
    expect(used("identifier", refs("aws_x.main.identifier", "aws_x.main"), { others: [main] })).toBe("? `aws_x.user.identifier` is known only after apply, from `aws_x.main.identifier`");
  });
});

describe("what is known", () => {
  it("is the resource that has the name, which it keeps", () => {
    expect(used("cluster_identifier", refs("aws_rds_cluster.c.cluster_identifier", "aws_rds_cluster.c"), { value: "main", others: [cluster] })).toBe('→ aws_rds_cluster.c.cluster_identifier = "main"');
    expect(used("cluster_identifier", refs("aws_rds_cluster.c"), { value: "main", others: [cluster] })).toBe('→ aws_rds_cluster.c.cluster_identifier = "main"');
  });

  it("is a text where the resource has another name, and where no name is meant", () => {
    expect(used("identifier", refs("aws_rds_cluster.c.id", "aws_rds_cluster.c"), { value: "main-reader", others: [cluster] })).toBe('"main-reader"');
    expect(used("engine", refs("aws_rds_cluster.c.engine", "aws_rds_cluster.c"), { value: "aurora-mysql", others: [cluster] })).toBe('"aurora-mysql"');
  });

  it("is the resource by its ARN, without a reference", () => {
    expect(used("source", constant("x"), { value: "arn:aws:rds:eu-west-1:123456789012:cluster:main", others: [cluster] })).toBe('→ aws_rds_cluster.c.arn = "arn:aws:rds:eu-west-1:123456789012:cluster:main"');
    expect(used("source", constant("main"), { value: "main", others: [cluster] })).toBe('"main"');
  });
});

describe("instances", () => {
  const nodes = (keyed: string, forEach: unknown, expression: unknown): readonly string[] => {
    const plan = read(
      planOf({
        resources: [...subnets, ...["a", "b"].map((each) => ({ address: `aws_node.n[${keyed === "count" ? String(each === "a" ? 0 : 1) : JSON.stringify(each)}]`, values: {}, unknown: { subnet_id: true } }))],
        configuration: configured({ "aws_subnet.s": {}, "aws_node.n": { subnet_id: expression, "@": forEach } }),
      }),
    );
    return plan.resources.filter(({ type }) => type === "aws_node").map(({ address }) => property(plan, address, "subnet_id"));
  };

  it("take the instance of their own key", () => {
    expect(nodes("key", {}, refs("aws_subnet.s", "each.key"))).toEqual(['→ aws_subnet.s["a"]', '→ aws_subnet.s["b"]']);
  });

  it("follow `each.value` through a chain of `for_each`", () => {
    expect(nodes("key", { for_each_expression: refs("aws_subnet.s") }, refs("each.value.id", "each.value"))).toEqual(['→ aws_subnet.s["a"].id', '→ aws_subnet.s["b"].id']);
  });

  it("whose key the other block does not have stay unknown", () => {
    expect(nodes("count", {}, refs("aws_subnet.s", "count.index"))).toEqual([0, 1].map((index) => `? \`aws_node.n[${String(index)}].subnet_id\` is known only after apply, from \`aws_subnet.s["a"]\`, \`aws_subnet.s["b"]\``));
  });
});

describe("modules", () => {
  const network = { outputs: { ids: { expression: refs("aws_subnet.s") }, first: { expression: refs('aws_subnet.s["a"].id', 'aws_subnet.s["a"]', "aws_subnet.s") } }, ...moduleOf({ "aws_subnet.s": {} }) };
  const app = moduleOf({ "aws_group.g": { subnet_ids: refs("var.subnets"), subnet_id: refs("var.subnets[1]", "var.subnets"), zone_id: refs("var.zone") } });
  const plan = read(
    planOf({
      modules: {
        "module.net": subnets.map((each) => ({ ...each, address: `module.net.${each.address}` })),
        "module.app": [{ address: "module.app.aws_group.g", values: {}, unknown: { subnet_ids: true, subnet_id: true, zone_id: true } }],
      },
      configuration: configured(
        {},
        {
          module_calls: { net: { module: network }, app: { expressions: { subnets: refs("module.net.ids", "module.net"), zone: refs("module.net.first", "module.net") }, module: app } },
          outputs: { out: { expression: refs("module.net.first", "module.net") } },
        },
      ),
      more: {},
    }),
  );

  it("hand references through outputs and variables", () => {
    expect(property(plan, "module.app.aws_group.g", "subnet_ids")).toBe('[→ module.net.aws_subnet.s["a"], → module.net.aws_subnet.s["b"]]');
    expect(property(plan, "module.app.aws_group.g", "zone_id")).toBe('→ module.net.aws_subnet.s["a"].id');
  });

  it("hand on an item of a list that stays unknown where only its number is known", () => {
    expect(property(plan, "module.app.aws_group.g", "subnet_id")).toContain("? `module.app.aws_group.g.subnet_id` is known only after apply");
  });
});

describe("blocks", () => {
  it("of a set have the expressions whose constants they have", () => {
    const plan = read(
      planOf({
        resources: [key, { address: "aws_t.t", values: { replica: [{ region_name: "b" }, { region_name: "a" }] }, unknown: { replica: [{ kms_key_arn: true }, {}] } }],
        configuration: configured({ "aws_kms_key.k": {}, "aws_t.t": { replica: [{ region_name: constant("a") }, { region_name: constant("b"), kms_key_arn: refs("aws_kms_key.k.arn", "aws_kms_key.k") }] } }),
      }),
    );
    expect(property(plan, "aws_t.t", "replica")).toBe('blocks [{ region_name: "b", kms_key_arn: → aws_kms_key.k.arn }, { region_name: "a" }]');
  });
});

describe("what is handed out", () => {
  it("are the resources that outputs name", () => {
    const plan = planOf({
      resources: [cluster],
      configuration: configured({ "aws_rds_cluster.c": {} }, { outputs: { c: { expression: refs("aws_rds_cluster.c.arn", "aws_rds_cluster.c") } } }),
    });
    Object.assign(Object(plan["planned_values"]), { outputs: { c: { sensitive: false } } });
    expect(read(plan).outputs).toMatchObject([{ is: "reference", address: "aws_rds_cluster.c", attribute: "arn" }]);
  });
});
