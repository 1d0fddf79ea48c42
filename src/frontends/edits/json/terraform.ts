import { CONFIGURATION } from "../../terraform/syntax/json-shapes.ts";
import type { FilePath } from "../change.ts";
import type { JsonDialect } from "./dialect.ts";

/** Terraform's configuration as JSON: https://developer.hashicorp.com/terraform/language/syntax/json */
export const terraformJson: JsonDialect = {
  hasBlocks: true,
  names: (path) => Math.max(1, labelsOf(path)),
  isNothing: (node) => node.type === "null",
  computedBy: (node, path) => {
    const text = String(node.value);
    return node.type === "string" && isExpression(text, path) ? `the expression \`${text}\`` : undefined;
  },
  choices: (node) => [node],
  meaning: (text, path) => (meansOf(path) === "template" ? text.replaceAll("$${", "${").replaceAll("%%{", "%{") : text),
  string: (value, path) => {
    const isReference = meansOf(path) === "reference";
    if (typeof value !== "string") return isReference ? value.text : `\${${value.text}}`;
    return meansOf(path) === "template" ? value.replaceAll("${", "$$${").replaceAll("%{", "%%{") : value;
  },
  stays: (path) => {
    const names = path.filter((step) => typeof step === "string");
    return path.length === 0 || names.length === 1 + labelsOf(path);
  },
};

const labelsOf = (path: FilePath): number => {
  const [type] = path.filter((step) => typeof step === "string");
  return CONFIGURATION.blocks.get(type ?? "")?.labels ?? 0;
};

/** What the texts of an argument are: the shapes say it for the arguments of the language itself, and all others are templates. */
function meansOf(path: FilePath): "template" | "literal" | "reference" {
  const names = path.filter((step) => typeof step === "string");
  let shape = CONFIGURATION;
  for (let at = 0; at < names.length; at += 1) {
    const name = names[at] ?? "";
    const block = shape.blocks.get(name);
    if (!block) return shape.literals.has(name) ? "literal" : shape.references.has(name) ? "reference" : "template";
    at += block.labels;
    shape = block.body;
  }
  return "template";
}

/** `$${` is text; where more of these signs meet, nobody should have to know the rule. */
function isExpression(text: string, path: FilePath): boolean {
  const means = meansOf(path);
  if (means === "template") return /[$%]\{/u.test(text.replace(/(?<![$%])(?:\$\$|%%)\{/gu, ""));
  return means === "reference";
}
