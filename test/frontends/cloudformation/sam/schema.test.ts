import { describe, expect, it } from "vitest";
import { SUPPORTED } from "../../../../src/frontends/cloudformation/sam/supported.ts";
import { TYPES } from "../../../../src/frontends/cloudformation/sam/types.ts";
import { readSamSchema } from "../../../kinds/sam-schema.ts";

const { types, globals } = readSamSchema();

describe("SAM's published schema", () => {
  it("has the types that are known here", () => {
    expect([...TYPES.keys()].sort()).toEqual(Object.keys(types).sort());
  });

  it("lists the properties that Globals can set", () => {
    expect([...SUPPORTED.keys()].sort()).toEqual(Object.keys(globals).sort());
    for (const [section, names] of Object.entries(globals)) expect([...(SUPPORTED.get(section) ?? [])], section).toEqual(expect.arrayContaining([...names]));
  });

  it("has, for each of them, a property of that name", () => {
    for (const [section, names] of SUPPORTED) {
      const own = Object.keys(types[`AWS::Serverless::${section}`] ?? {});
      // The macro takes it, and the schema does not know it.
      expect([...names].filter((name) => !own.includes(name)), section).toEqual(section === "WebSocketApi" ? ["FailOnWarnings"] : []);
    }
  });
});
