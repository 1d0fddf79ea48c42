import { describe, expect, test } from "vitest";
import { stateConfigurations, type StatedConfigurations, type StatingInput } from "../../src/config/state.ts";
import { folderOf } from "../../src/frontends/folder.ts";
import { MemoryFiles } from "../../src/frontends/memory-files.ts";
import { LineIndex } from "../../src/source/source.ts";
import type { Diagnostic } from "../../src/source/diagnostic.ts";

const template = "Resources: { Db: { Type: AWS::RDS::DBInstance } }\n";
const project = {
  "infra/shop/app.yaml": template,
  "infra/shop/data.yaml": template,
  "infra/billing/app.yaml": template,
  "infra/notes.yaml": "hello: world\n",
  "modules/service/main.tf": 'variable "name" {}\n',
  "params/east.json": '{ "Standby": "false" }\n',
  "values/east.tfvars": 'name = "east"\n',
};

/** All files of the project are inputs, and the configuration is at its root. */
function state(configuration: string | Readonly<Record<string, string>>, changes: Partial<StatingInput> = {}, files: Readonly<Record<string, string>> = project): StatedConfigurations {
  const texts = typeof configuration === "string" ? { ".resilint.yaml": configuration } : configuration;
  const folders = Object.keys(texts).map(folderOf);
  const countsFor = (path: string): string | undefined => {
    for (let folder = folderOf(path); ; folder = folderOf(folder)) {
      const index = folders.indexOf(folder);
      if (index >= 0 || folder === "") return Object.keys(texts)[index];
    }
  };
  return stateConfigurations({
    configurations: Object.entries(texts).map(([path, text]) => ({ path, source: { file: path, text } })),
    files: new MemoryFiles({ ...files, ...texts }),
    inputs: Object.entries(files).map(([path, text]) => ({ path, file: path, text })),
    pathOf: (file) => file,
    countsFor,
    isSearched: () => true,
    given: { parameters: new Map() },
    ...changes,
  });
}

const places = (diagnostics: readonly Diagnostic[], text: string): readonly string[] =>
  diagnostics.map(({ message, span }) => {
    const { line, column } = new LineIndex(text).position(span.start);
    return `${String(line)}:${String(column)}: ${message}`;
  });

function wrong(text: string, changes: Partial<StatingInput> = {}): readonly string[] {
  return places(state(text, changes).errors, text);
}

function warned(text: string, changes: Partial<StatingInput> = {}): readonly string[] {
  return places(state(text, changes).warnings, text);
}

const workload = (lines: string, name = "shop"): string => `  - name: ${name}\n${lines.split("\n").map((line) => `    ${line}\n`).join("")}`;
const one = (lines: string): string => `version: 1\nworkloads:\n${workload(lines)}`;

describe("a workload", () => {
  test("has its goal, its regions and its files", () => {
    const { workloads, errors } = state(one("tier: pilot-light\nobjectives: { zone: { rto: 1m } }\nretention: 14d\nzones: 3\nprimary: us-east-1\nrecovery: [us-west-2]\nstackTags: { Backup: daily }\ninclude: [infra/shop/**]"));
    const [shop] = workloads;
    expect(errors).toEqual([]);
    expect(shop).toMatchObject({ name: "shop", primary: "us-east-1", recovery: ["us-west-2"], goal: { tier: "pilot-light", objectives: { zone: { rto: 60 } }, retention: 14, zones: 3 } });
    expect([...(shop?.tags ?? [])]).toEqual([["Backup", "daily"]]);
    expect(Object.keys(project).filter((file) => shop?.includes(file))).toEqual(["infra/shop/app.yaml", "infra/shop/data.yaml"]);
  });

  test.each([
    ["infra", ["infra/shop/app.yaml", "infra/shop/data.yaml", "infra/billing/app.yaml", "infra/notes.yaml"]],
    ["./infra/shop/", ["infra/shop/app.yaml", "infra/shop/data.yaml"]],
    ["infra/shop/app.yaml", ["infra/shop/app.yaml"]],
    ["infra/*/app.yaml", ["infra/shop/app.yaml", "infra/billing/app.yaml"]],
    ["infra/s*", ["infra/shop/app.yaml", "infra/shop/data.yaml"]],
    ["**/data.yaml", ["infra/shop/data.yaml"]],
    ["infra/{shop,billing}/app.y?ml", ["infra/shop/app.yaml", "infra/billing/app.yaml"]],
    [".", Object.keys(project)],
  ])("includes by %s", (glob, files) => {
    const { workloads } = state(one(`include: ["${glob}"]`));
    expect(Object.keys(project).filter((file) => workloads[0]?.includes(file))).toEqual(files);
  });

  test("has no file for which a nearer configuration counts", () => {
    const { workloads, errors } = state({ ".resilint.yaml": one("include: [infra]"), "infra/billing/.resilint.yaml": `version: 1\nworkloads:\n${workload("include: [.]", "billing")}` });
    const [shop, billing] = workloads;
    expect(errors).toEqual([]);
    expect([shop, billing].map((each) => each?.includes("infra/billing/app.yaml"))).toEqual([false, true]);
    expect([shop, billing].map((each) => each?.includes("infra/shop/app.yaml"))).toEqual([true, false]);
  });
});

describe("deployments", () => {
  test("of one template in two Regions are two, each with its values, whose steps lead to the file and the line that names it", () => {
    const text = one("deployments:\n  - { template: infra/shop/app.yaml, region: us-east-1, account: 012345678901, stackName: shop-app, parameters: params/east.json }\n  - { template: infra/shop/app.yaml, region: us-west-2, parameters: { Standby: true, Version: 14.10, Zones: [a, b] } }");
    const { workloads, errors, sources } = state(text);
    expect(errors).toEqual([]);
    const [east, west] = workloads[0]?.deployments ?? [];
    expect(east).toMatchObject({ id: "infra/shop/app.yaml in us-east-1", workload: "shop", of: "template", path: "infra/shop/app.yaml", region: "us-east-1", account: "012345678901", stackName: "shop-app" });
    const standby = east?.parameters?.get("Standby");
    expect(standby).toMatchObject({ value: "false", step: { label: "parameter `Standby`, set in params/east.json", span: { file: "params/east.json" } } });
    expect(text.slice(standby?.by?.span.start, standby?.by?.span.end)).toBe("params/east.json");
    expect(sources.map(({ file }) => file)).toEqual(["params/east.json"]);
    expect(west?.id).toBe("infra/shop/app.yaml in us-west-2");
    expect([...(west?.parameters ?? [])].map(([name, { value, step }]) => [name, value, text.slice(step.span.start, step.span.end)])).toEqual([
      ["Standby", "true", "true"],
      ["Version", "14.10", "14.10"],
      ["Zones", ["a", "b"], "[a, b]"],
    ]);
  });

  test("of a module have files of values, values and a workspace", () => {
    const text = one('deployments:\n  - { module: modules/service, region: us-east-1, workspace: blue, varFiles: [values/east.tfvars], variables: { size: 3, zones: [a, "${b}"], name: "x\\b" } }');
    const { workloads, errors } = state(text);
    expect(errors).toEqual([]);
    expect(workloads[0]?.deployments[0]).toMatchObject({
      id: "modules/service in us-east-1",
      of: "module",
      path: "modules/service",
      workspace: "blue",
      variables: {
        commandLine: [
          { is: "file", source: { file: "values/east.tfvars" }, by: { label: "the file of values that .resilint.yaml names" } },
          { is: "var", name: "size", text: "3", step: { label: "variable `size`, set in .resilint.yaml" } },
          { is: "var", name: "zones", text: '["a","$${b}"]' },
          { is: "var", name: "name", text: "x\b" },
        ],
      },
    });
  });

  test("take what the command line gives to all, which wins over their own values and not over their Region", () => {
    const parameters = new Map([["Standby", { value: "given", step: { span: { file: "<command line>", start: 0, end: 0 }, label: "" } }]]);
    const text = one("deployments:\n  - { template: infra/shop/app.yaml, region: us-east-1, parameters: params/east.json }\n  - { template: infra/shop/app.yaml }");
    const { workloads } = state(text, { given: { parameters, region: "eu-west-1" } });
    const [east, open] = workloads[0]?.deployments ?? [];
    expect([east?.region, open?.region]).toEqual(["us-east-1", "eu-west-1"]);
    expect(east?.parameters?.get("Standby")?.value).toBe("given");
  });

  test("of one path and Region are told apart by what else they state", () => {
    const lines = ["account: 123456789012", "account: 210987654321, stackName: b", "parameters: params/east.json", "parameters: { Standby: a }", "parameters: { Standby: b }"].map((each) => `  - { template: infra/shop/app.yaml, region: us-east-1, ${each} }`);
    const { workloads } = state(one(`deployments:\n${lines.join("\n")}`));
    expect(workloads[0]?.deployments.map(({ id }) => id.replace("infra/shop/app.yaml in us-east-1", "it"))).toEqual(["it (123456789012)", "it (210987654321, stack b)", "it (params/east.json)", "it", "it #2"]);
  });
});

describe("what is wrong is told with its place and what to do:", () => {
  const deployment = (lines: string): string => one(`deployments:\n  - { ${lines} }`);
  test.each([
    ["a template that is not there", deployment("template: infra/shop/ap.yaml"), "5:21: there is no template `infra/shop/ap.yaml` from the folder of this configuration; did you mean infra/shop/app.yaml?"],
    ["a folder that is not there", deployment("template: infra/shpo/app.yaml"), "5:21: there is no template `infra/shpo/app.yaml` from the folder of this configuration; did you mean infra/shop/app.yaml?"],
    ["a template like no other", deployment("template: x/y.yaml"), "5:21: there is no template `x/y.yaml` from the folder of this configuration; correct the path"],
    ["a folder for a template", deployment("template: infra/shop"), "5:21: `infra/shop` is a folder; name the template in it, or write module for a root module of Terraform"],
    ["a file for a module", deployment("module: modules/service/main.tf"), "5:19: `modules/service/main.tf` is a file; name the folder of the root module, or write template for a template"],
    ["a module without Terraform", deployment("module: infra/shop"), "5:19: in `infra/shop` there is no file of Terraform; name the folder of a root module"],
    ["a path that leads out", deployment("template: ../../etc/passwd"), "5:21: `../../etc/passwd` lies outside of the repository of this configuration, where nothing is read; name a template in it"],
    ["values of a module for a template", deployment("template: infra/shop/app.yaml, workspace: blue"), "5:42: `workspace` is nothing for a template: a template has parameters; leave it out"],
    ["parameters for a module", deployment("module: modules/service, parameters: { A: b }"), "5:36: `parameters` is nothing for a module: a module has varFiles, variables and workspace; leave it out"],
    ["a parameter file that is not there", deployment("template: infra/shop/app.yaml, parameters: params/est.json"), "5:54: there is no file `params/est.json` from the folder of this configuration; did you mean params/east.json?"],
    ["a folder of values", deployment("template: infra/shop/app.yaml, parameters: params"), "5:54: `params` is a folder; name the file of the values"],
    ["a file of values that is not there", deployment("module: modules/service, varFiles: [values/est.tfvars]"), "5:47: there is no file `values/est.tfvars` from the folder of this configuration; did you mean values/east.tfvars?"],
    ["a workload of nothing", one("tier: pilot-light"), '3:11: nothing belongs to the workload `shop`; add include, such as include: ["**"] for all that is below this folder, or deployments'],
    ["a home Region to recover in", one("include: [infra]\nprimary: us-east-1\nrecovery: [us-east-1]"), "6:16: `us-east-1` is the home Region of this workload, so that it cannot recover there; name another one"],
    ["a glob from the root", one("include: [/infra]"), "4:15: `/infra` is no glob that can be read; write a path from the folder of this configuration, with *, ** and ?, such as infra/shop/**"],
    ["two deployments that are one", one("deployments:\n  - { template: infra/shop/app.yaml, region: us-east-1 }\n  - { template: ./infra/shop/app.yaml, region: us-east-1 }"), "6:21: this deployment is stated at .resilint.yaml:5 already; take one out, or tell them apart by region, account, stackName or parameters"],
    ["two stacks of one name", one("deployments:\n  - { template: infra/shop/app.yaml, region: us-east-1, stackName: a }\n  - { template: infra/shop/app.yaml, region: us-east-1, stackName: a, parameters: params/east.json }"), "6:21: this deployment is stated at .resilint.yaml:5 already; take one out, or tell them apart by region, account, stackName or parameters"],
    ["two workloads of one name", `version: 1\nworkloads:\n${workload("include: [infra/shop]")}${workload("include: [infra/billing]")}`, "5:11: there are two workloads `shop`, the other at .resilint.yaml:3; give each a name of its own"],
    ["a file in two workloads", `version: 1\nworkloads:\n${workload("include: [infra]")}${workload("include: [infra/billing]", "billing")}`, "6:15: `infra/billing/app.yaml` is in two workloads, `billing` and `shop` (.resilint.yaml:4); narrow the include of one"],
    ["a template of another workload", `version: 1\nworkloads:\n${workload("include: [infra]")}${workload("deployments: [{ template: infra/billing/app.yaml }]", "billing")}`, "4:15: `infra/billing/app.yaml` is in two workloads, `shop` and `billing` (.resilint.yaml:6); narrow the include of one"],
  ])("%s", (_, text, message) => {
    expect(wrong(text)).toEqual([message]);
  });

  test("a parameter file that is none, at its own line", () => {
    const { errors } = state(deployment("template: infra/shop/app.yaml, parameters: params/list.json"), {}, { ...project, "params/list.json": '[{ "Key": "a" }]\n' });
    expect(errors).toMatchObject([{ span: { file: "params/list.json", start: 1 }, message: 'this item has no ParameterKey; write `{"ParameterKey": "Name", "ParameterValue": "value"}`' }]);
  });

  test("a file of values that is broken, at its own line", () => {
    const { errors } = state(deployment("module: modules/service, varFiles: [values/broken.tfvars]"), {}, { ...project, "values/broken.tfvars": "name = upper(\"a\")\n" });
    expect(errors).toMatchObject([{ span: { file: "values/broken.tfvars" }, message: "a file of values cannot call functions; write the value itself" }]);
  });

  test("a template for which a nearer configuration counts", () => {
    const { errors } = state({ ".resilint.yaml": deployment("template: infra/shop/app.yaml"), "infra/shop/.resilint.yaml": "version: 1\n" });
    expect(errors.map(({ message }) => message)).toEqual(["for `infra/shop/app.yaml` another configuration counts, infra/shop/.resilint.yaml, which is nearer than .resilint.yaml; state it there"]);
  });

  test("one template may be deployed for two workloads", () => {
    expect(wrong(`version: 1\nworkloads:\n${workload("deployments: [{ template: infra/shop/app.yaml, stackName: a }]")}${workload("deployments: [{ template: infra/shop/app.yaml, stackName: b }]", "billing")}`)).toEqual([]);
  });
});

describe("an include that matches nothing is a warning", () => {
  test("where all that it could match was searched", () => {
    expect(warned(one('include: [infra/shop, "infra/*.tf"]'))).toEqual(["4:27: no file here matches `infra/*.tf`; correct it or take it out"]);
    expect(warned(one('include: [infra/shop, "infra/*.tf"]'), { isSearched: () => false })).toEqual([]);
  });

  test("where its folder is not there", () => {
    expect(warned(one("include: [infra/shop, infra/shpo/**]"), { isSearched: () => false })).toEqual(["4:27: there is no file or folder `infra/shpo` from the folder of this configuration; did you mean infra/shop?"]);
  });
});

test("hostile globs take no longer than others", () => {
  const glob = `${"{a,".repeat(100)}${"*a".repeat(40)}b${"}".repeat(100)}`;
  const { errors } = state(one(`include: ["${glob}", "${"**/".repeat(150)}x"]`), {}, { ...project, [`${"a".repeat(5000)}.yaml`]: template });
  expect(errors.every(({ message }) => message.includes("is no glob that can be read"))).toBe(true);
});
