import type { CaseFile } from "./case.ts";
import { outcomeOf } from "./judged.ts";
import { yamlOf } from "./templates.ts";
import { parsed } from "./values.ts";

/** The same template as YAML, the same module with other lines: what every rule says of them is the same. */
export async function rewrittenOtherwise(files: readonly CaseFile[]): Promise<readonly string[]> {
  const [only, ...others] = files;
  const rewritten = only && others.length === 0 ? rewrite(only) : undefined;
  if (!only || rewritten === undefined) return [];
  const [before, after] = [await verdictsOf(only), await verdictsOf({ ...only, text: rewritten })];
  const strange = [...before.filter((each) => !after.includes(each)).map((each) => `- ${each}`), ...after.filter((each) => !before.includes(each)).map((each) => `+ ${each}`)];
  return strange.length === 0 ? [] : [`it is judged otherwise where it is written otherwise\n${strange.slice(0, 4).join("\n")}`];
}

/** Undefined for what there is no other way to write. */
function rewrite({ file, text }: CaseFile): string | undefined {
  if (file === "main.tf" && !/<<|"[^"\n]*\n|\/\*|\r/u.test(text)) return text.replaceAll("\n", "\n\n  # a comment\n");
  if (file !== "app.json") return undefined;
  try {
    return yamlOf(parsed(text), true, { indent: 4, comments: true });
  } catch {
    return undefined;
  }
}

/** By rule and resource, without places and words. */
async function verdictsOf(file: CaseFile): Promise<readonly string[]> {
  const { report } = await outcomeOf([file], false);
  return report.verdicts.map(({ rule, resource, outcome, severity }) => [rule.id, resource.address, outcome, severity].join(" "));
}
