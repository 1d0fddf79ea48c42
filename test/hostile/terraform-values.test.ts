import { describe, expect, it } from "vitest";
import { chain, database, nested, times, told } from "./terraform.ts";

const TOO_MUCH = "the configuration computes more values than can be read";
const TOO_LARGE = "it is too large to be read";
const TOO_LONG = "its text is too long";

const long = (text: string, count: number): string => text.repeat(count);

const values = async (value: string, more = ""): Promise<string> => (await told({ "bad/main.tf": more + database(value) })).join("\n");

describe("a value that costs too much is an unknown with its reason", () => {
  it.each([
    ["nested `for`", `length(${nested(30, "[for x in range(2) : ", "1", "]")}) > 0`, TOO_MUCH],
    ["a cross product", "length(setproduct(range(1000), range(1000), range(100))) > 0", TOO_MUCH],
    ["a product of `for`s", "length(flatten([for a in range(1000) : [for b in range(1000) : a]])) > 0", TOO_MUCH],
    ["a long range", "length(range(10000000)) > 0", "`range` makes more than 1024 numbers"],
    ["a wide format", 'format("%1000000000s", "a")', TOO_LONG],
    ["a replacement of nothing", `replace("${long("a", 500_000)}", "", "${long("b", 500_000)}")`, TOO_LONG],
    ["a replacement that grows", `replace("${long("a", 500_000)}", "a", "${long("b", 500_000)}")`, TOO_LONG],
    ["a text in too many pieces", `length(split(",", "${long(",", 900_000)}")) > 0`, TOO_MUCH],
    ["a power", "pow(10, 1000000000) > 1", "is not"],
    ["digits without end", `parseint("${long("9", 1_000_000)}", 10) > 1`, "`parseint` cannot read"],
    ["a literal of a million digits", `${long("9", 1_000_000)} > 1`, "has too many digits"],
    ["a large exponent", "1e100000 > 1", "has too many digits"],
    ["JSON without end", `jsondecode("${long("[", 100_000)}") == 1`, "it is nested too deep"],
    ["YAML without end", `yamldecode("${long("[", 100_000)}")`, "its YAML is nested too deep to be read"],
    ["operators by the thousand", `${times(20_000, () => "1", " + ")} > 1`, "this expression is nested more than 500 levels deep"],
    ["conditions by the thousand", nested(20_000, "true ? 1 : (", "1", ")"), "nested more than 500 levels deep"],
    ["a pattern of a million instructions", `length(regexall("${long("[^a]{1000}", 150)}", "b")) > 0`, "`regexall` is given more than Resilint searches"],
    ["a pattern in a pattern", `length(regexall("(${long("a", 1_500)}){1000}", "b")) > 0`, "`regexall` is given more than Resilint searches"],
    ["a search in the square of a text", `length(regexall(".*?z|.", "${long("a", 190_000)}")) > 0`, "`regexall` is given more than Resilint searches"],
    ["a replacement that is looked through again and again", `replace("${long("a", 100_000)}", "/(?P<y>a)/", "${long("$x", 100_000)}")`, "`replace` is given more than Resilint searches"],
  ])("%s", async (_, value, reason) => {
    expect(await values(value)).toContain(reason);
  });

  it.each([
    ["texts", '"x"', (before: string) => `"\${${before}}\${${before}}"`],
    ["replacements", '"x"', (before: string) => `replace(${before}, "x", "xx")`],
    ["encodings", '"x"', (before: string) => `jsonencode([${before}, ${before}])`],
    ["joined lists", '"x"', (before: string) => `join(${before}, [${before}, ${before}])`],
    ["lists", '"x"', (before: string) => `[${before}, ${before}]`],
    ["maps", "{}", (before: string) => `{ a = ${before}, b = ${before} }`],
    ["concatenations", '["x"]', (before: string) => `concat(${before}, ${before})`],
    ["flattened lists", '["x"]', (before: string) => `flatten([${before}, ${before}])`],
    ["merged maps", '{ a = "x" }', (before: string) => `merge({ for k, v in ${before} : "\${k}0" => v }, { for k, v in ${before} : "\${k}1" => v })`],
  ])("%s that double in each of fifty steps", async (_, first, each) => {
    const databases = times(50, (index) => database(`local.a${String(index)}`).replace('"bad"', `"bad${String(index)}"`));
    expect((await told({ "bad/main.tf": chain(50, first, each) + databases })).join("\n")).toMatch(new RegExp(`multi_az is not known: (?:${TOO_MUCH}|${TOO_LARGE}|${TOO_LONG})`, "u"));
  });

  it("leaves the values beside it what they need", async () => {
    const said = await told({ "bad/main.tf": `locals {\n  costly = ${nested(30, "[for x in range(2) : ", "1", "]")}\n}\n${database("length(local.costly) > 0")}${database("length([for x in range(1000) : x]) == 1").replace('"bad"', '"beside"')}` });
    expect(said.join("\n")).toContain(`aws_db_instance.bad.multi_az is not certain: ${TOO_MUCH}`);
    expect(said).toContainEqual(expect.stringMatching(/^aws_db_instance\.beside: .* has no standby/u));
  });

  it.each([
    ["letters", `"${long("e\u0301", 100_000)}"`, (text: string) => `strrev(${text})`],
    ["JSON", `"[${times(20_000, () => "1", ",")}]"`, (text: string) => `jsondecode(${text})`],
    ["YAML", `"[${times(20_000, () => "1", ",")}]"`, (text: string) => `yamldecode(${text})`],
    ["templates", `"${long("$${a}", 20_000)}"`, (text: string) => `templatestring(${text}, { a = 1 })`],
    ["pieces", `"${long("a,", 100_000)}"`, (text: string) => `split(",", ${text})`],
    ["large numbers", "1", () => "1e1900 / 3e-1900"],
  ])("%s that are worked out in hundreds of outputs", async (_, text, call) => {
    const outputs = times(300, (index) => `output "o${String(index)}" {\n  value = [${call("local.t")}, ${String(index)}]\n}`);
    const found = await told({ "bad/main.tf": `locals {\n  t = ${text}\n}\n${outputs}\n` });
    expect(found).toEqual([]);
  });
});

describe("locals that lead to one another", () => {
  it("in a chain of twenty thousand are told", async () => {
    expect(await values("local.a0", `locals {\n${times(20_000, (index) => `  a${String(index)} = local.a${String(index + 1)}`)}\n  a20000 = true\n}\n`)).toContain("hangs on too many others, one by one");
  });

  it("in a circle are told", async () => {
    expect(await values("local.a", "locals {\n  a = local.b\n  b = local.a\n}\n")).toContain("`local.a` hangs on itself (local.a → local.b → local.a); break the circle");
  });

  it("each to all others are told", async () => {
    const all = times(100, (index) => `local.a${String(index)}`, ", ");
    expect(await values("local.a0", `locals {\n${times(100, (index) => `  a${String(index)} = [${all}]`)}\n}\n`)).toContain("hangs on itself");
  });
});
