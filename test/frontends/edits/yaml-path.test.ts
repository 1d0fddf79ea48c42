import { describe, expect, it } from "vitest";
import { yamlWriter } from "../../../src/frontends/edits/yaml/writer.ts";

const writer = yamlWriter();

const TEXT = `Replicas:
  - Region: eu-west-1
  - { Region: eu-central-1 }
Stream:
  View: KEYS_ONLY
`;

describe("the places of a YAML file by their offsets", () => {
  it.each([
    ["Region: eu-west-1", ["Replicas", 0, "Region"], ["Replicas", 0]],
    ["{ Region", ["Replicas", 1], ["Replicas", 1]],
    ["View", ["Stream", "View"], ["Stream"]],
    ["KEYS_ONLY", ["Stream", "View"], ["Stream", "View"]],
  ])("at `%s` stands %j, and as a part %j", (at, innermost, part) => {
    const offset = TEXT.indexOf(at);
    expect(writer.pathAt(TEXT, offset)).toEqual(innermost);
    expect(writer.partAt?.(TEXT, offset)).toEqual(part);
  });
});
