import { describe, expect, it } from "vitest";
import { looksLikePlan } from "../../../../src/frontends/terraform/plan/sniff.ts";
import { configured, constant, planOf, property, read, readText, refs, resource, show, stands, textOf, told } from "./helpers.ts";

const db = { address: "aws_db_instance.main", values: { identifier: "main", multi_az: true, backup_retention_period: 7, kms_key_id: null } };

describe("the values of a plan", () => {
  const plan = read(
    planOf({
      resources: [
        {
          address: "aws_db_instance.main",
          values: { identifier: "main", multi_az: true, allocated_storage: 100, iops: null, restore_to_point_in_time: [], tags: { team: "data" }, blue_green_update: [{ enabled: false }], zones: ["a", null] },
          unknown: { arn: true, id: true, endpoint: true, zones: [false, true], blue_green_update: [{}] },
        },
      ],
      configuration: configured({
        "aws_db_instance.main": { identifier: constant("main"), zones: refs("data.aws_availability_zones.z.names", "data.aws_availability_zones.z"), tags: constant({ team: "data" }), blue_green_update: [{ enabled: constant(false) }] },
      }),
    }),
  );

  it.each([
    ["identifier", `"main"`],
    ["multi_az", "true"],
    ["allocated_storage", "100"],
    ["tags", `{ team: "data" }`],
    ["blue_green_update", "blocks [{ enabled: false }]"],
  ])("say of %s: %s", (name, value) => expect(property(plan, "aws_db_instance.main", name)).toBe(value));

  it("are absent where they are null, and where a block is not written", () => {
    expect(property(plan, "aws_db_instance.main", "iops")).toBe("absent");
    expect(property(plan, "aws_db_instance.main", "restore_to_point_in_time")).toBe("absent");
  });

  it("are absent in an empty block, whatever the provider writes into it", () => {
    const values = { rule: [{ filter: [{ and: [], prefix: null, tag: [] }] }] };
    const filtered = planOf({ resources: [{ address: "aws_x.a", values }], configuration: configured({ "aws_x.a": { rule: [{ filter: [{}] }] } }) });
    expect(property(read(filtered), "aws_x.a", "rule")).toBe("blocks [{ filter: blocks [{ }] }]");
  });

  it("are left to AWS's default where only the apply tells them and the configuration does not write them", () => {
    expect(property(plan, "aws_db_instance.main", "endpoint")).toBe("absent");
  });

  it("are unknown by name where the configuration writes what only the apply tells", () => {
    expect(property(plan, "aws_db_instance.main", "zones")).toBe('["a", ? `aws_db_instance.main.zones[1]` is known only after apply]');
  });

  it("do not say what `lifecycle` does", () => {
    const { settings } = resource(plan, "aws_db_instance.main");
    expect(settings.rest?.why).toBe("a plan does not say what `lifecycle` says");
  });
});

describe("the resources of a plan", () => {
  const plan = read(
    planOf({
      resources: [
        { address: "aws_s3_bucket.logs[0]", values: { bucket: "logs-0" } },
        { address: "aws_s3_bucket.gone", values: {}, actions: ["delete"] },
        { address: "aws_s3_bucket.forgotten", values: {}, actions: ["forget"] },
        { address: "aws_s3_bucket.replaced", values: { bucket: "r" }, actions: ["delete", "create"] },
        { address: "aws_s3_bucket.kept", values: { bucket: "k" }, actions: ["no-op"] },
        { address: "data.aws_ami.base", values: { id: "ami-1" }, mode: "data" },
      ],
      modules: { 'module.app["eu.west"]': [{ address: 'module.app["eu.west"].aws_sqs_queue.q["a"]', values: { name: "q" } }] },
    }),
  );

  it("are those that are there after the apply, data sources aside", () => {
    expect(plan.resources.map(({ address }) => address)).toEqual(["aws_s3_bucket.logs[0]", "aws_s3_bucket.replaced", "aws_s3_bucket.kept", 'module.app["eu.west"].aws_sqs_queue.q["a"]']);
  });

  it("belong to blocks, whose addresses have no keys", () => {
    expect(plan.resources.map(({ block }) => block)).toEqual(["aws_s3_bucket.logs", "aws_s3_bucket.replaced", "aws_s3_bucket.kept", "module.app.aws_sqs_queue.q"]);
  });
});

describe("places", () => {
  const text = textOf(planOf({ resources: [db] }));
  const { name, properties } = resource(read(text), "aws_db_instance.main");

  it("of a resource are its address in the planned values", () => expect(stands(name, text)).toBe('8:22 "aws_db_instance.main"'));

  it("of a value are the value, and of its name the key", () => {
    const entry = properties.entries.get("multi_az");
    expect(entry && stands(entry.value.place.span, text)).toBe("16:25 true");
    expect(entry && stands(entry.key.span, text)).toBe('16:13 "multi_az"');
  });

  it("are exact in a plan of one line, behind what a wrapper prints", () => {
    const line = `[command]/opt/terraform show -json plan\n${JSON.stringify(planOf({ resources: [db] }))}\n::debug::stdout`;
    const found = resource(read(line), "aws_db_instance.main");
    expect(stands(found.name, line)).toBe('2:111 "aws_db_instance.main"');
    expect(show(found.properties)).toBe(show(properties));
  });

  it("of the same address in the prior state are not taken", () => {
    const { prior_state, ...plan } = planOf({ resources: [db], more: { prior_state: { values: { root_module: { resources: [{ address: "aws_db_instance.main", values: {} }] } } } } });
    const before = textOf({ format_version: "1.0", prior_state, ...plan });
    expect(stands(resource(read(before), "aws_db_instance.main").name, before)).toBe('20:22 "aws_db_instance.main"');
  });
});

describe("secrets", () => {
  const secret = { address: "aws_db_instance.main", values: { username: "hunter1", password: "hunter2", tags: { token: "hunter3" }, engine: "postgres" }, sensitive: { username: true, tags: true } };
  const text = JSON.stringify(planOf({ resources: [secret] }));
  const { properties } = resource(read(text), "aws_db_instance.main");

  it("are unknown by name: those that the plan says, and in older plans passwords", () => {
    expect(show(properties.entries.get("username")?.value ?? properties)).toBe("? `aws_db_instance.main.username` is sensitive");
    expect(show(properties.entries.get("tags")?.value ?? properties)).toBe("? `aws_db_instance.main.tags` is sensitive");
    expect(show(properties.entries.get("password")?.value ?? properties)).toBe("? `aws_db_instance.main.password` is sensitive");
  });

  it("are in no text of a reading", () => expect(JSON.stringify([...properties.entries])).not.toContain("hunter"));

  it("stand where their resource does, so that no report draws the line of one", () => {
    const { name } = resource(read(text), "aws_db_instance.main");
    for (const key of ["username", "password", "tags"]) expect(properties.entries.get(key)).toMatchObject({ key: { span: name }, value: { place: { span: name } } });
  });
});

describe("regions and accounts", () => {
  const providers = {
    aws: { name: "aws", expressions: { region: { references: ["var.home"] } } },
    "aws.copy": { name: "aws", alias: "copy", expressions: { region: constant("eu-central-1"), assume_role: [{ role_arn: constant("arn:aws:iam::123456789012:role/deploy") }] } },
    "module.app:aws": { name: "aws", module_address: "module.app", expressions: { region: refs("var.where") } },
  };
  const plan = read(
    planOf({
      resources: [
        { address: "aws_s3_bucket.home", values: { bucket: "a" } },
        { address: "aws_s3_bucket.copy", values: { bucket: "b" } },
        { address: "aws_s3_bucket.own", values: { bucket: "c", region: "us-east-1" } },
      ],
      modules: { "module.app": [{ address: "module.app.aws_sqs_queue.q", values: { name: "q" } }] },
      configuration: configured(
        { "aws_s3_bucket.home": {}, "aws_s3_bucket.copy": { "@": { provider_config_key: "aws.copy" } }, "aws_s3_bucket.own": {} },
        { module_calls: { app: { expressions: { where: refs("var.away") }, module: { resources: [{ type: "aws_sqs_queue", name: "q", mode: "managed", provider_config_key: "module.app:aws" }] } } } },
        providers,
      ),
      more: { variables: { home: { value: "eu-west-1" }, away: { value: "ap-south-1" } } },
    }),
  );

  it("are those of the providers: constants, and variables through the calls of modules", () => {
    expect(show(plan.region)).toBe('"eu-west-1"');
    expect(resource(plan, "aws_s3_bucket.home").region).toBeUndefined();
    expect(resource(plan, "aws_s3_bucket.copy").region).toMatchObject({ text: "eu-central-1" });
    expect(resource(plan, "aws_s3_bucket.copy").account).toMatchObject({ text: "123456789012" });
    expect(resource(plan, "module.app.aws_sqs_queue.q").region).toMatchObject({ text: "ap-south-1" });
  });

  it("are the resource's own where it has a `region`", () => expect(resource(plan, "aws_s3_bucket.own").region).toMatchObject({ text: "us-east-1" }));

  it("are unknown where nothing says them, unless the run states the region", () => {
    const bare = planOf({ resources: [db], configuration: configured({ "aws_db_instance.main": {} }, {}, { aws: { name: "aws" } }) });
    expect(show(read(bare).region)).toBe("? the region of the provider is not stated in the plan");
    expect(show(read(bare, { region: "eu-west-2" }).region)).toBe('"eu-west-2"');
  });

  it("are not guessed for a module in an old plan that passes one of several providers", () => {
    const old = planOf({
      modules: { "module.app": [{ address: "module.app.aws_sqs_queue.q", values: {} }] },
      configuration: configured({}, { module_calls: { app: { module: { resources: [{ type: "aws_sqs_queue", name: "q", provider_config_key: "app:aws" }] } } } }, { aws: providers.aws, "aws.copy": providers["aws.copy"] }),
    });
    expect(show(resource(read(old), "module.app.aws_sqs_queue.q").region ?? read(old).region)).toBe("? the plan does not say which provider is passed to `app`");
  });

  it("of a state are those that ARNs and zones say", () => {
    const state = {
      format_version: "1.0",
      terraform_version: "1.11.4",
      values: {
        root_module: {
          resources: [
            { address: "aws_db_instance.a", mode: "managed", type: "aws_db_instance", name: "a", values: { arn: "arn:aws:rds:eu-west-1:123456789012:db:a" } },
            { address: "aws_subnet.b", mode: "managed", type: "aws_subnet", name: "b", values: { availability_zone: "eu-west-1b" } },
          ],
        },
      },
    };
    const deployment = read(state);
    expect(show(deployment.region)).toBe('"eu-west-1"');
    expect(resource(deployment, "aws_db_instance.a").account).toMatchObject({ text: "123456789012" });
    expect(resource(deployment, "aws_subnet.b").region).toBe(resource(deployment, "aws_db_instance.a").region);
  });
});

describe("tags", () => {
  const bucket = (values: unknown, unknown: unknown = {}, provider: unknown = {}): string =>
    property(
      read(planOf({ resources: [{ address: "aws_s3_bucket.b", values, unknown }], configuration: configured({ "aws_s3_bucket.b": { tags: constant({ a: "1" }) } }, {}, { aws: { expressions: provider } }) })),
      "aws_s3_bucket.b",
      "tags_all",
    );

  it("are all those that the plan knows", () => expect(bucket({ tags: { a: "1" }, tags_all: { a: "1", b: "2" } })).toBe('{ a: "1", b: "2" }'));

  it("are joined with the provider's own where the plan does not know them yet", () => {
    const provider = { default_tags: [{ tags: constant({ a: "0", c: "3" }) }] };
    expect(bucket({ tags: { a: "1" } }, { tags_all: true }, provider)).toBe('{ a: "1", c: "3" }');
    expect(bucket({ tags: { a: "1" } }, { tags_all: true }, { default_tags: [{ tags: refs("local.tags") }] })).toBe('{ a: "1" … }');
  });
});

describe("what is no plan", () => {
  it.each([
    ["of a package", false, '{ "name": "x", "version": "1.0.0" }'],
    ["of the providers' schemas", false, '{"format_version":"1.0","provider_schemas":{}}'],
    ["of a plan", true, textOf(planOf({}))],
    ["of a plan with sorted keys", true, `{"configuration": {"root_module": {}, "x": "${"x".repeat(20_000)}"}, "format_version": "1.2", "planned_values": {}}`],
    ["of a state", true, '{"format_version":"1.0","terraform_version":"1.5.0","values":{"root_module":{}}}'],
    ["behind a line of a tool", true, `Running terraform show\n${textOf(planOf({}))}`],
    ["in the middle of a page", false, `# Plans\n\n\`\`\`json\n${textOf(planOf({}))}\n\`\`\`\n`],
  ])("JSON %s looks like one: %s", (_, looks, text) => expect(looksLikePlan(text)).toBe(looks));

  const refused = (text: string): readonly string[] => {
    const result = readText(text);
    return [result.outcome, ...told(result, text)];
  };

  it("is told: the messages of a run", () => {
    const line = '{"@level":"info","@message":"Terraform 1.11.4","@module":"terraform.ui","type":"version","ui":"1.2"}';
    expect(refused(`${line}\n${line}`)).toEqual([
      "unreadable",
      "warning: these are the messages that `terraform plan -json` prints while it works; write a plan by `terraform plan -out=FILE` and check what `terraform show -json FILE` prints «{\"@level\":\"info\",\"@message\":\"Terraform 1.11.4\",\"@module\":\"terraform.ui\",\"type\":\"»",
    ]);
  });

  it("is told: Terraform's own state file, and an empty state", () => {
    expect(refused('{\n  "version": 4,\n  "terraform_version": "1.11.4",\n  "resources": []\n}')).toEqual([
      "passed-over",
      "note: this is Terraform's own state file, whose format is not public; check what `terraform show -json` prints of it «{»",
    ]);
    expect(refused('{"format_version":"1.0"}')[0]).toBe("passed-over");
    expect(refused('{"format_version":"1.0","terraform_version":"1.5.0"}')[0]).toBe("passed-over");
  });

  it("is told where it stops being JSON", () => {
    expect(refused('{"format_version": "1.2", "planned_values": {"root_module" {}}}')).toEqual(["unreadable", "error: this is not JSON, so the plan cannot be read; write it anew with `terraform show -json FILE` «{»"]);
    expect(refused('{"format_version": "1.2", "planned_values": {"root_module": {')).toEqual(["unreadable", "error: the plan ends before its JSON does; write it anew with `terraform show -json FILE` «»"]);
    expect(refused('{"format_version": "1.2", "planned_values": {}}}')).toEqual(["unreadable", "error: the plan already ended before this; write it anew with `terraform show -json FILE` «}»"]);
    expect(refused('{"format_version": "1.2", "resource_changes": []}')[0]).toBe("unreadable");
  });
});

describe("what a plan leaves out", () => {
  it("is told", () => {
    const text = textOf(planOf({ more: { format_version: "2.0", complete: false, errored: true, deferred_changes: [{}] } }));
    expect(told(readText(text), text)).toEqual([
      "warning: format version 2.0 is not known here, and is read as version 1; what it has changed may be misread «\"format_version\"»",
      "warning: Terraform stopped at an error while it made this plan, so that resources may be missing from it; plan again «\"errored\"»",
      "note: 1 resources are deferred to a later plan and are not checked «\"deferred_changes\"»",
    ]);
  });
});
