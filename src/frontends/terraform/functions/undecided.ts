import type { ListReading, Reading, Reference, Unknown } from "../../../value/reading.ts";
import { canonical } from "../../../value/canonical.ts";
import { madeFrom } from "../../../value/made-from.ts";
import { why } from "../../../value/why.ts";
import type { Term } from "../../../value/term.ts";
import type { FunctionCall } from "./call.ts";

/**
 * What a function gives where its arguments do not tell: unknown for the reason that they are, and named by the call, so that one
 * function of one term is one term.
 */
export function undecided(call: FunctionCall, args: readonly Reading[], more: { readonly boolean?: true } = {}): Unknown {
  const term = termOf(call, args);
  return { is: "unknown", why: whyOf(args), ...(term && { term: { ...term, ...more } }), ...madeFrom(args), place: call.place };
}

function termOf({ name, scope }: FunctionCall, args: readonly Reading[]): Term | undefined {
  const written = new Speller((reading) => nameOf(reading, scope.deployment)).call(name, args);
  if (written === undefined) return undefined;
  const shown = new Speller(labelOf).call(name, args);
  const label = shown === undefined || shown.length > MAX_LABEL ? `${name}(…)` : shown;
  return { scope: scope.deployment, text: written, label };
}

/** The term of a thing of the same deployment as it is written; what comes from elsewhere says where. */
function nameOf(reading: Unknown | Reference, deployment: string): string | undefined {
  if (reading.is === "reference") return reading.scope === deployment ? labelOf(reading) : canonical(reading);
  return reading.term?.scope === deployment ? reading.term.text : canonical(reading);
}

const labelOf = (reading: Unknown | Reference): string | undefined =>
  reading.is === "unknown" ? reading.term?.label : reading.attribute === undefined ? reading.address : `${reading.address}.${reading.attribute}`;

/** Writes readings as Terraform's language does; gives up where a part has no name, and past its bound. */
class Speller {
  readonly #leaf: (reading: Unknown | Reference) => string | undefined;
  #left = MAX_NAME;

  constructor(leaf: (reading: Unknown | Reference) => string | undefined) {
    this.#leaf = leaf;
  }

  call(name: string, args: readonly Reading[]): string | undefined {
    const inner = this.#all(args, ", ", 0);
    return inner === undefined ? undefined : `${name}(${inner})`;
  }

  #spell(reading: Reading, depth: number): string | undefined {
    if (depth > MAX_DEPTH) return undefined;
    switch (reading.is) {
      case "scalar":
        return this.#spent(reading.quoted ? quoted(reading.text) : reading.text);
      case "absent":
        return this.#spent("null");
      case "unknown":
      case "reference":
        return this.#spent(this.#leaf(reading));
      case "text": {
        const inner = this.#all(reading.parts, "", depth + 1, (part) => `\${${part}}`);
        return inner === undefined ? undefined : `"${inner}"`;
      }
      case "list":
        return this.#list(reading.items, depth);
      case "map":
        return reading.rest ? undefined : around("{", this.#entries([...reading.entries].map(([key, { value }]) => [key, value]), depth), "}");
      case "choice":
      case "import":
        return this.#spent(canonical(reading));
    }
  }

  /** Items of which nobody knows how many there are make up the list that they are named by, or are put into another one. */
  #list(items: ListReading["items"], depth: number): string | undefined {
    const written: string[] = [];
    for (const item of items) {
      const inner = this.#spell(item.is === "spread" ? item.of : item, depth + 1);
      if (inner === undefined) return undefined;
      if (item.is === "spread" && items.length === 1) return inner;
      written.push(item.is === "spread" ? `${inner}...` : inner);
    }
    return around("[", written.join(", "), "]");
  }

  #entries(entries: readonly (readonly [string, Reading])[], depth: number): string | undefined {
    const written: string[] = [];
    for (const [key, value] of entries) {
      const inner = this.#spent(quoted(key)) === undefined ? undefined : this.#spell(value, depth + 1);
      if (inner === undefined) return undefined;
      written.push(`${quoted(key)} = ${inner}`);
    }
    return written.join(", ");
  }

  #all(parts: readonly (string | Reading)[], separator: string, depth: number, wrap = (part: string): string => part): string | undefined {
    const written: string[] = [];
    for (const part of parts) {
      const inner = typeof part === "string" ? this.#spent(quoted(part).slice(1, -1)) : this.#spell(part, depth);
      if (inner === undefined) return undefined;
      written.push(typeof part === "string" ? inner : wrap(inner));
    }
    return written.join(separator);
  }

  #spent(written: string | undefined): string | undefined {
    this.#left -= (written?.length ?? 0) + 1;
    return this.#left < 0 ? undefined : written;
  }
}

const around = (open: string, inner: string | undefined, close: string): string | undefined => (inner === undefined ? undefined : open + inner + close);

const quoted = (text: string): string => JSON.stringify(text.slice(0, MAX_NAME)).replaceAll("${", "$${").replaceAll("%{", "%%{");

/** The reason of the first thing that is not known. */
export function whyOf(readings: readonly Reading[]): string {
  const waiting: Reading[] = readings.toReversed();
  for (let looked = 0; looked < MOST_LOOKED_AT; looked += 1) {
    const next = waiting.pop();
    if (!next) break;
    if (next.is === "unknown") return next.why;
    if (next.is === "reference") return `\`${labelOf(next) ?? next.address}\` is known only after deployment`;
    if (next.is === "import") return why(next);
    if (next.is === "choice") return "it hangs on a condition";
    if (next.is === "text") waiting.push(...next.parts.filter((part) => typeof part !== "string").toReversed());
    else if (next.is === "list") waiting.push(...next.items.slice(0, MOST_LOOKED_AT).map((item) => (item.is === "spread" ? item.of : item)).toReversed());
    else if (next.is === "map") waiting.push(...[...next.entries.values()].slice(0, MOST_LOOKED_AT).map(({ value }) => value).toReversed(), ...(next.rest ? [next.rest] : []));
  }
  return "what it is given is not known";
}

const MAX_NAME = 10_000;

const MAX_LABEL = 80;

const MAX_DEPTH = 20;

/** Readings that are looked at for a reason, at most. */
const MOST_LOOKED_AT = 200;
