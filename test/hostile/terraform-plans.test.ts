import { describe, expect, it } from "vitest";
import { nested, times, told } from "./terraform.ts";

const plan = (more: object): string => JSON.stringify({ format_version: "1.2", planned_values: { root_module: {} }, configuration: { root_module: {} }, ...more });

const resource = (address: string, values: object = { multi_az: false }): object => ({ address, mode: "managed", type: "aws_db_instance", name: "bad", values });

const resources = (...addresses: readonly string[]): string => plan({ planned_values: { root_module: { resources: addresses.map((address) => resource(address)) } } });

const all = async (text: string): Promise<string> => (await told({ "bad/plan.json": text })).join("\n");

const FAILS = "has no standby in a second Availability Zone";

describe("a plan", () => {
  it("of a module in a hundred thousand modules is read", async () => {
    expect(await all(resources(`${"module.a.".repeat(100_000)}aws_db_instance.bad`))).toContain(FAILS);
  });

  it("with more child modules than arguments can be passed is read", async () => {
    const modules = [...Array.from({ length: 150_000 }, (_, index) => ({ address: `module.m${String(index)}` })), { address: "module.last", resources: [resource("module.last.aws_db_instance.bad")] }];
    expect(await all(plan({ planned_values: { root_module: { child_modules: modules } } }))).toContain(`\`module.last.aws_db_instance.bad\` ${FAILS}`);
  });

  it("nested without end is refused", async () => {
    expect(await all(`{"format_version":"1.2","planned_values":{"root_module":${nested(100_000, '{"child_modules":[', "{}", "]}")}}}`)).toContain("nested more than 500 levels deep");
  });

  it.each([
    "aws_db_instance.bad[1e308]",
    "aws_db_instance.bad[999999999999999999]",
    'aws_db_instance.bad["__proto__"]',
    'module.a["__proto__"].aws_db_instance.bad',
    "module.constructor.aws_db_instance.toString",
    'aws_db_instance.bad["',
    "module.",
    "[",
    "a".repeat(500_000),
    `aws_db_instance.bad["${"\\\\".repeat(200_000)}`,
  ])("with the address %s is read", async (address) => {
    expect(await all(resources(address))).toContain(FAILS);
  });

  it("with one address a thousand times is read once", async () => {
    const found = await told({ "bad/plan.json": resources(...Array.from({ length: 1_000 }, () => "aws_db_instance.bad")) });
    expect(found.filter((each) => each.includes(FAILS))).toHaveLength(1);
  });

  it("without its configuration is read", async () => {
    expect(await all(JSON.stringify({ format_version: "0.1", planned_values: { root_module: { resources: [resource("aws_db_instance.bad")] } } }))).toContain(FAILS);
  });

  it("of a version that is not known is read with a warning", async () => {
    expect(await all(plan({ format_version: "99.1" }))).toContain("format version 99.1 is not known here");
  });

  it("with values that nest as deep as is read is read", async () => {
    const deep: unknown = JSON.parse(nested(450, '{"a":', "1", "}"));
    const changes = [{ address: "aws_db_instance.bad", change: { actions: ["create"], after_unknown: deep, after_sensitive: deep } }];
    expect(await all(plan({ planned_values: { root_module: { resources: [resource("aws_db_instance.bad", { multi_az: false, deep })] } }, resource_changes: changes }))).toContain(FAILS);
  });

  it("shows no secret, whatever is wrong with it", async () => {
    const text = plan({ planned_values: { root_module: { resources: [resource("aws_db_instance.bad", { multi_az: "hunter2", password: "hunter2" }), 1, null, { address: "hunter2" }] } }, variables: { p: { value: "hunter2" } } });
    expect((await all(text.replace('"password":"hunter2"', '"password":"hunter2')))).not.toContain("hunter2");
  });
});

describe("Terraform's JSON", () => {
  const json = async (text: string): Promise<string> => (await told({ "bad/main.tf.json": text })).join("\n");

  it("nested without end is told", async () => {
    expect(await json(nested(100_000, '{"resource":', "{}", "}"))).toContain("nested more than 500 levels deep");
  });

  it("with values of other types is read as far as it can be", async () => {
    const text = JSON.stringify({
      resource: [1, null, "x", [[[]]], { aws_db_instance: [1, { bad: [1, null, { multi_az: false }] }, { "": {} }] }],
      ...{ variable: 3, locals: "x", output: [], module: { a: 1, b: { source: 1 }, c: { source: null } }, data: null, provider: { aws: [1, {}, null] }, terraform: { backend: 1 }, moved: 1, "//": [[1]] },
    });
    expect(await json(text)).toContain(`\`aws_db_instance.bad\` ${FAILS}`);
  });

  it("with names of JavaScript's own is read like any other", async () => {
    const text = '{"resource":{"aws_db_instance":{"__proto__":{"multi_az":"${local.__proto__}","__proto__":{"a":1},"constructor":1,"tags":{"__proto__":"x","toString":"y"}}},"__proto__":{"x":{}}},"locals":{"__proto__":false},"variable":{"valueOf":{"default":1}},"output":{"hasOwnProperty":{"value":"${local.__proto__}"}},"//":{"__proto__":1},"provider":{"aws":{"alias":"__proto__"}}}';
    expect(await json(text)).toContain(`\`aws_db_instance.__proto__\` ${FAILS}`);
  });

  it.each([
    ["one block ten thousand times", `{${times(10_000, () => '"resource":{"aws_db_instance":{"bad":{"multi_az":false}}}', ",")}}`, "is declared twice"],
    ["one argument ten thousand times", `{"resource":{"aws_db_instance":{"bad":{${times(10_000, () => '"multi_az":false', ",")}}}}}`, "`multi_az` is already set in this block"],
    ["marks of expressions without end", JSON.stringify({ locals: { a: "${".repeat(100_000), b: "%{".repeat(100_000), c: "$".repeat(200_000) } }), "nested"],
    ["expressions in brackets without end", JSON.stringify({ locals: { a: `\${${nested(20_000, "(", "1", ")")}}` } }), "nested more than 500 levels deep"],
    ["nothing but commas", `{${",".repeat(300_000)}`, "a value is missing here"],
  ])("of %s is told", async (_, text, message) => {
    expect(await json(text)).toContain(message);
  });

  it("with two hundred thousand comments is read", async () => {
    const text = `{"//":[${times(200_000, () => '"resilint: ignore[x] y"', ",")}],"resource":{"aws_db_instance":{"bad":{"multi_az":false}}}}`;
    expect(await json(text)).toContain(`\`aws_db_instance.bad\` ${FAILS}`);
  });
});
