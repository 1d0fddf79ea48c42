import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outcomeOf } from "./judged.ts";
import { template, yamlOf } from "./templates.ts";
import { moduleText } from "./terraform.ts";


/** What every rule says of every resource, without places. */
async function verdictsOf(file: string, text: string): Promise<readonly string[]> {
  const { report } = await outcomeOf([{ file, text }], false);
  return report.verdicts.map(({ rule, resource, outcome, severity, message }) => [rule.id, resource.address, outcome, severity, message].join(" ")).toSorted();
}

const options = { seed: 20, numRuns: 25 };

describe("what a template says does not hang on how it is written", () => {
  test("in YAML, with its short forms, or in JSON", async () => {
    await fc.assert(
      fc.asyncProperty(template, async (tree) => {
        const said = await verdictsOf("app.yaml", yamlOf(tree, false));
        expect(await verdictsOf("app.yaml", yamlOf(tree, true))).toEqual(said);
        expect(await verdictsOf("app.yaml", JSON.stringify(tree))).toEqual(said);
      }),
      options,
    );
  });

  test("with other indentation, blank lines and comments", async () => {
    await fc.assert(
      fc.asyncProperty(template, async (tree) => {
        expect(await verdictsOf("app.yaml", yamlOf(tree, true, { indent: 4, comments: true }))).toEqual(await verdictsOf("app.yaml", yamlOf(tree, true)));
      }),
      options,
    );
  });
});

test("what a module says does not hang on blank lines, comments and line breaks", async () => {
  await fc.assert(
    fc.asyncProperty(moduleText.filter((text) => !text.includes("<<")), async (text) => {
      const said = await verdictsOf("main.tf", text);
      expect(await verdictsOf("main.tf", text.replaceAll("\n", "\n\n  # a comment\n"))).toEqual(said);
      expect(await verdictsOf("main.tf", text.replaceAll("\n", "\r\n"))).toEqual(said);
    }),
    options,
  );
});
