import { describe, expect, it } from "vitest";
import { readParameterFile } from "../../../src/frontends/cloudformation/parameter-files.ts";
import { at, told } from "./helpers.ts";

const file = (text: string) => {
  const { values, diagnostics } = readParameterFile({ file: "params/prod.json", text });
  return {
    values: Object.fromEntries([...values].map(([name, { value }]) => [name, value])),
    steps: [...values.values()].map(({ step }) => `${step.label} «${at(text, step.span)}»`),
    told: told(text, diagnostics),
  };
};

describe("readParameterFile", () => {
  it("reads the list of the AWS CLI", () => {
    const text = `[
  { "ParameterKey": "Env", "ParameterValue": "prod" },
  { "ParameterKey": "Zones", "ParameterValue": "3" }
]`;
    expect(file(text)).toEqual({
      values: { Env: "prod", Zones: "3" },
      steps: [
        `parameter \`Env\`, set in params/prod.json «"prod"»`,
        `parameter \`Zones\`, set in params/prod.json «"3"»`,
      ],
      told: [],
    });
  });

  it("reads the list of `aws cloudformation deploy`", () => {
    expect(file(`["Env=prod", "Url=https://a/?b=c"]`).values).toEqual({ Env: "prod", Url: "https://a/?b=c" });
  });

  it("reads the input of `aws cloudformation create-stack`", () => {
    const text = `{ "StackName": "shop", "Parameters": [{ "ParameterKey": "Env", "ParameterValue": "prod" }] }`;
    expect(file(text)).toMatchObject({ values: { Env: "prod" }, told: [] });
    expect(file(`{ "Parameters": ["a", "b"] }`).values).toEqual({ Parameters: ["a", "b"] });
  });

  it("reads the deployment file of Git sync", () => {
    const text = "template-file-path: shop.yaml\nparameters:\n  Env: prod\ntags:\n  Team: shop\n";
    expect(file(text)).toMatchObject({ values: { Env: "prod" }, told: [] });
  });

  it("reads CodePipeline's map", () => {
    expect(file(`{ "Parameters": { "Env": "prod", "Zones": ["a", "b"] }, "StackPolicy": {} }`).values).toEqual({
      Env: "prod",
      Zones: ["a", "b"],
    });
  });

  it("reads a plain map, in YAML too", () => {
    expect(file(`{ "Env": "prod", "Count": 3 }`).values).toEqual({ Env: "prod", Count: "3" });
    expect(file("Env: prod\nParameters: x\nZones:\n  - a\n  - b\n").values).toEqual({
      Env: "prod",
      Parameters: "x",
      Zones: ["a", "b"],
    });
  });

  it("keeps names like __proto__ as data", () => {
    expect([...readParameterFile({ file: "p", text: `{ "__proto__": "x" }` }).values.keys()]).toEqual(["__proto__"]);
  });

  it("says that a previous value is not known here", () => {
    expect(file(`[{ "ParameterKey": "Env", "UsePreviousValue": true }]`)).toEqual({
      values: {},
      steps: [],
      told: [
        "note: parameter `Env` keeps its previous value, which is not known here; state it to have it judged «true»",
      ],
    });
  });

  it("says what is wrong", () => {
    expect(file(`[{ "Key": "Env" }]`).told).toEqual([
      'error: this item has no ParameterKey; write `{"ParameterKey": "Name", "ParameterValue": "value"}` «{ "Key": "Env" }»',
    ]);
    expect(file(`[{ "ParameterKey": "Env" }]`).told).toEqual([
      'error: parameter `Env` has no ParameterValue; add one «{ "ParameterKey": "Env" }»',
    ]);
    expect(file(`{ "Env": { "Ref": "x" } }`).told).toEqual([
      'error: the value of parameter `Env` is no text; write it as text or as a list of texts «{ "Ref": "x" }»',
    ]);
    expect(file("just text").told).toEqual([
      "error: a parameter file is a list of ParameterKey and ParameterValue, a map under Parameters, or a map of names and values; write it as one of them «just text»",
    ]);
    expect(file("").told).toEqual([
      "error: the parameter file is empty; it is a list of ParameterKey and ParameterValue, a map under Parameters, or a map of names and values «»",
    ]);
    expect(file(`{ "Env": "prod", }`).told).toEqual([
      "error: a key in double quotes is missing here; add it, or remove the comma before «}»",
    ]);
    expect(file(`{ "Env": "prod", "Env": "dev" }`)).toMatchObject({
      values: { Env: "dev" },
      told: [
        'warning: `Env` is already defined on line 1, and only the last definition counts; remove one of them «"Env"»',
      ],
    });
  });
});
