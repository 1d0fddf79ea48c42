import { at, type Place } from "../../../source/span.ts";
import type { SourceText } from "../../../source/source.ts";
import type { MapReading, Reading } from "../../../value/reading.ts";
import type { Leaf } from "../../../value/through.ts";
import { TOO_MUCH } from "../evaluate/budget.ts";
import type { Scope } from "../evaluate/scope.ts";
import { unknown } from "../evaluate/values.ts";
import { parseTemplate } from "../syntax/parse.ts";
import type { Files } from "../../folder.ts";
import { type FunctionCall, mistake, type TerraformFunction } from "./call.ts";
import { any, define, text } from "./decode-arguments.ts";
import { withFile } from "./files.ts";
import { undecided } from "./undecided.ts";
import { text as textOf } from "./values.ts";

/** `templatefile(path, vars)` and `templatestring(template, vars)`: a template sees its variables and nothing else. */
export const TEMPLATE_FUNCTIONS: ReadonlyMap<string, TerraformFunction> = new Map([
  [
    "templatefile",
    define([text("path"), any("vars")], ([path, vars], call) =>
      withVariables(vars, call, [textOf(path, call.place), vars], (variables) =>
        withFile(path, call, (content, found) => {
          const file = call.scope.files.nameOf(found);
          const rendered = render({ file, text: content }, variables, call);
          const { span, via } = rendered.place;
          const step = { span, label: `template \`${file}\`` };
          return { ...rendered, place: at(call.place.span, ...call.place.via, step, ...via) };
        }, [vars]),
      ),
    ),
  ],
  [
    "templatestring",
    define([text("template"), any("vars")], ([template, vars], call) =>
      withVariables(vars, call, [textOf(template, call.place), vars], (variables) => movedTo(render({ file: call.place.span.file, text: template }, variables, call), call.place)),
    ),
  ],
]);

function withVariables(vars: Leaf, call: FunctionCall, given: readonly Reading[], read: (variables: MapReading) => Reading): Reading {
  if (call.scope.isTemplate) return mistake(`\`${call.name}\` cannot be used within a template`, call.place);
  if (vars.is === "map") return read(vars);
  return vars.is === "unknown" || vars.is === "reference" ? undecided(call, given) : mistake(`\`${call.name}\` takes an object of variables`, call.place);
}

/** What is parsed for one instance of a block in a run is for the others, too. */
const PARSED = new WeakMap<Files, Map<string, ParsedTemplate>>();

type ParsedTemplate = ReturnType<typeof parseTemplate>;

/** Undefined where the deployment has no steps left for it. */
function parsed(source: SourceText, { files, budget }: Scope): ParsedTemplate | undefined {
  const templates = PARSED.get(files) ?? new Map<string, ParsedTemplate>();
  PARSED.set(files, templates);
  const key = `${source.file}\u0000${source.text}`;
  const known = templates.get(key);
  if (known) return known;
  if (!budget.spend(Math.ceil(source.text.length / PARSED_PER_STEP))) return undefined;
  const template = parseTemplate(source);
  templates.set(key, template);
  return template;
}

/** Characters of a template that are parsed in the time of one step. */
const PARSED_PER_STEP = 8;

function render(source: SourceText, { entries, rest }: MapReading, call: FunctionCall): Reading {
  const found = parsed(source, call.scope);
  if (!found) return unknown(TOO_MUCH, call.place);
  const { expression, diagnostics } = found;
  const [problem] = diagnostics;
  if (problem) return mistake(`the template cannot be read: ${problem.message}`, call.place);
  const scope: Scope = {
    ...call.scope,
    isTemplate: true,
    lookup: ([head = ""]) => {
      const reading = entries.get(head)?.value ?? rest;
      return reading && { reading, used: 1 };
    },
    attributeOf: (resource, name, place) => call.scope.attributeOf(resource, name, place),
  };
  return call.evaluate(expression, scope);
}

/** A template that is a string itself has no places of its own. */
function movedTo(reading: Reading, place: Place): Reading {
  if (reading.is !== "text") return { ...reading, place };
  return { ...reading, place, parts: reading.parts.map((part) => (typeof part === "string" ? part : { ...part, place: at(place.span, ...part.place.via) })) };
}
