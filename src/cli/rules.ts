import type { Rule } from "../engine/define-rule.ts";
import { writtenOption } from "../engine/options.ts";
import { typesOf } from "../graph/kind.ts";
import { paint, type Paint } from "../outputs/paint.ts";
import { hanging } from "../outputs/width.ts";
import { visibleJson } from "../outputs/visible.ts";
import { usesColor, widthFor } from "./appearance.ts";
import { parseArguments } from "./arguments.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { RULES_FLAGS } from "./flags.ts";
import { oneOf } from "./one-of.ts";
import { colorChoice } from "./options.ts";
import { tiersThat } from "./rule-text.ts";
import { STDOUT, write } from "./streams.ts";
import { surroundings } from "./surroundings.ts";
import { UsageError } from "./usage-error.ts";

/** `resilint rules` */
export function listRules(args: readonly string[], rules: readonly Rule[]): ExitCode {
  const given = parseArguments(args, RULES_FLAGS);
  const [path] = given.positionals;
  if (path !== undefined) throw new UsageError(`rules takes no ${JSON.stringify(path)}; resilint explain ${path} tells of one rule`);
  const format = oneOf("--format", given.last("format") ?? "text", ["text", "json"]);
  const around = surroundings();
  const brushes = paint(usesColor(colorChoice(given.last("color")), around));
  write(STDOUT, format === "json" ? `${visibleJson(JSON.stringify(rules.map(entryOf), undefined, 2))}\n` : listOf(rules, widthFor(around), brushes));
  return EXIT.clean;
}

function listOf(all: readonly Rule[], columns: number, { strong }: Paint): string {
  const longest = Math.max(0, ...all.map(({ meta }) => meta.id.length));
  const lines = all.flatMap(({ meta: { id, title } }) => {
    const [first = "", ...others] = hanging(" ".repeat(longest + 2), title, columns);
    return [`${strong(id)}${first.slice(id.length)}`, ...others];
  });
  return lines.map((line) => `${line}\n`).join("");
}

/** A rule for programs. `similar` maps it to what other tools call it. */
function entryOf({ meta, kinds }: Rule): object {
  const { id, title, capability, survives, advice = false, references, frameworks = {}, similar = [], options = {}, since, fix, noFix } = meta;
  return {
    id,
    title,
    capability,
    survives,
    advice,
    requiredIn: tiersThat("required", capability),
    advisedIn: tiersThat("advised", capability),
    kinds: kinds.map((kind) => ({
      name: kind.name,
      cloudformation: [...new Set(typesOf(kind, "cloudformation").map(({ type }) => type))],
      terraform: [...new Set(typesOf(kind, "terraform").map(({ type }) => type))],
    })),
    options: Object.fromEntries(Object.entries(options).map(([name, option]) => [name, { says: option.says, type: option.type, default: writtenOption(option, option.default) }])),
    // Null where the rule has none; why, where that is known.
    fix: fix ? { safety: fix.safety, note: fix.note } : null,
    ...(noFix !== undefined && { noFix }),
    references,
    frameworks: { wellArchitected: frameworks.wellArchitected ?? [], nist80053: frameworks.nist80053 ?? [] },
    similar,
    since,
  };
}
