import { isNull, literal, type Syntax } from "../frontends/cloudformation/syntax/syntax.ts";
import { mapOf, type Shape, type Stated } from "./shape.ts";

/** The levels at which a rule may be reported, the worst first. */
export const LEVELS = ["error", "warning", "note"] as const;

export type Level = (typeof LEVELS)[number];

/** What the configuration says of a rule, or of all that a glob matches. */
export interface RuleSetting {
  /** Undefined where nothing is said of it: then it stays as it is. */
  readonly asked?: boolean;
  readonly level?: Level;
  /** The rule's own options, as they are written. */
  readonly options: ReadonlyMap<string, Stated<string>>;
}

/** `false`, `true`, a level, or a map with a level and options: which options a rule has is for `rules.ts` to say, in the words of the rule. */
const SETTING: Shape<RuleSetting> = {
  schema: {
    title: "setting of a rule",
    type: ["boolean", "string", "object"],
    pattern: `^(?:${LEVELS.join("|")})$`,
    properties: { level: { type: "string", title: "level", enum: LEVELS, description: "How bad it is that the rule fails, whatever the tier says." } },
    additionalProperties: { title: "option of a rule", type: ["string", "number"], examples: ["7d"] },
    examples: ["warning"],
  },
  read: settingOf,
};

export const RULES = mapOf("map of rules", SETTING);

function settingOf(node: Syntax): RuleSetting {
  if (node.kind === "mapping") {
    const level = node.entries.get("level")?.value;
    const options = [...node.entries].flatMap(([name, { key, value }]) => (name === "level" ? [] : [[name, { value: literal(value) ?? "", place: value, key: key.span }] as const]));
    return { ...settingOf(level ?? NOTHING), options: new Map(options) };
  }
  const text = node.kind === "scalar" && !isNull(node) ? node.text : "";
  const level = LEVELS.find((each) => each === text);
  if (level !== undefined) return { asked: true, level, options: new Map() };
  return { ...(text === "" ? {} : { asked: text.toLowerCase() === "true" }), options: new Map() };
}

const NOTHING: Syntax = { kind: "scalar", text: "", quoted: false, span: { file: "", start: 0, end: 0 }, via: [] };
