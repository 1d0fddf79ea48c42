import type { Suppression } from "../../graph/raw.ts";
import type { SourceText } from "../../source/source.ts";
import type { Span } from "../../source/span.ts";
import { bounded, directivesIn, directivesInJson, mentionsResilint, misplaced, type Directive } from "../ignore-comment.ts";
import { isLoop } from "./calls.ts";
import { child, type MappingSyntax, type Syntax } from "./syntax/syntax.ts";

/** What the comments of a template accept, and its keys `//`. */
export interface TemplateIgnores {
  /** For all of the template; and those that stand where they have no effect. */
  readonly file: readonly Suppression[];
  /** By where the resource's key begins. */
  readonly resources: ReadonlyMap<number, readonly Suppression[]>;
}

export const NO_IGNORES: TemplateIgnores = { file: [], resources: new Map() };

/** The key that stands for a comment in JSON. */
export const COMMENT_KEY = "//";

/** A template as it is written. */
interface Written {
  readonly source: SourceText;
  readonly root: MappingSyntax;
  readonly comments: readonly Span[];
}

/**
 * Each comment belongs to the resource in which it stands, or on whose last line, or above whose key; a comment that is indented like what
 * belongs to the resource before it belongs to that. Of the file it is before the first key.
 */
export function ignoresIn(written: Written): TemplateIgnores {
  const { source, root, comments } = written;
  if (!mentionsResilint(source.text)) return NO_IGNORES;
  const reading = new Reading(written);
  for (const span of comments) {
    const directives = directivesIn(source.text.slice(span.start, span.end), (start, end) => ({ file: source.file, start: span.start + start, end: span.start + end }));
    for (const each of directives) reading.comment(each, span);
  }
  if (source.text.includes(`"${COMMENT_KEY}"`)) reading.keys(root);
  return reading.result();
}

/** A resource, or a loop that makes some. */
interface Target {
  readonly start: number;
  readonly end: number;
  readonly isLoop: boolean;
  /** Where the keys of all resources in it begin. */
  readonly keys: readonly number[];
}

class Reading {
  readonly #source: SourceText;
  /** In the order of the text, those in a loop after it. */
  readonly #targets: readonly Target[];
  readonly #section: { readonly start: number; readonly end: number };
  readonly #first: number;
  readonly #file: Suppression[] = [];
  readonly #of = new Map<number, Suppression[]>();

  constructor({ source, root }: Written) {
    this.#source = source;
    const keys = [...root.entries.values()].map(({ key }) => key.span).filter(({ file }) => file === source.file);
    const section = root.entries.get("Resources");
    const start = section?.key.span.end ?? 0;
    this.#first = Math.min(...keys.map((span) => span.start));
    this.#section = { start, end: Math.min(source.text.length, ...keys.map((span) => span.start).filter((each) => each > start)) };
    this.#targets = section ? targetsIn(section.value, source.file) : [];
  }

  result(): TemplateIgnores {
    return { file: bounded(this.#file), resources: new Map([...this.#of].map(([key, suppressions]) => [key, bounded(suppressions)])) };
  }

  comment({ of, suppression }: Directive, span: Span): void {
    if (of === "file") {
      this.#file.push(span.start < this.#first ? suppression : late(suppression));
      return;
    }
    this.#add(suppression, this.#targetOf(span));
  }

  keys(root: MappingSyntax): void {
    for (const { of, suppression } of this.#keyIn(root)) this.#file.push(of === "file" ? suppression : misplaced(suppression, NO_RESOURCE));
    const section = child(root, "Resources");
    if (section?.kind !== "mapping") return;
    for (const { suppression } of this.#keyIn(section)) this.#file.push(misplaced(suppression, NO_RESOURCE));
    const targets = new Map(this.#targets.map((target) => [target.start, target]));
    for (const { key, value } of section.entries.values()) this.#keysOf(targets.get(key.span.start), value);
  }

  /** Anywhere in the resource. */
  #keysOf(target: Target | undefined, value: Syntax): void {
    const waiting: Syntax[] = target ? [value] : [];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (node.via.length > 0) continue;
      if (node.kind === "sequence") waiting.push(...node.items);
      if (node.kind !== "mapping") continue;
      for (const { of, suppression } of this.#keyIn(node)) {
        if (of === "file") this.#file.push(misplaced(suppression, "`ignore-file` stands at the top of a template; move it there, or write `ignore`"));
        else this.#add(suppression, target);
      }
      for (const entry of node.entries.values()) waiting.push(entry.value);
    }
  }

  #keyIn({ entries }: MappingSyntax): readonly Directive[] {
    const value = entries.get(COMMENT_KEY)?.value;
    const texts = value?.kind === "sequence" ? value.items : value ? [value] : [];
    return texts.flatMap((each) => (each.kind === "scalar" ? directivesInJson(each.text, each.span, this.#source) : []));
  }

  #add(suppression: Suppression, target: Target | undefined): void {
    if (!target) this.#file.push(suppression.problem === undefined ? misplaced(suppression, NO_RESOURCE) : suppression);
    for (const key of target?.keys ?? []) {
      const others = this.#of.get(key);
      if (others) others.push(suppression);
      else this.#of.set(key, [suppression]);
    }
  }

  #targetOf({ start }: Span): Target | undefined {
    if (start < this.#section.start || start > this.#section.end) return undefined;
    const before = this.#lastBefore(start);
    const previous = before < 0 ? undefined : this.#around(before, start);
    const own = this.#isFirstOnLine(start);
    if (previous && start < previous.end) return previous.isLoop && own ? this.#innerAfter(before, previous) : previous;
    if (previous && (own ? this.#column(start) > this.#column(previous.start) && this.#isFirstOnLine(previous.start) : !this.#breaksBetween(previous.end, start))) return previous;
    return own ? this.#targets[before + 1] : undefined;
  }

  /** In a loop, the one above whose key something stands; the loop itself where none follows. */
  #innerAfter(before: number, loop: Target): Target {
    const next = this.#targets[before + 1];
    return next && next.start < loop.end ? next : loop;
  }

  /** The last one that begins before an offset; -1 for none. */
  #lastBefore(offset: number): number {
    let low = 0;
    let high = this.#targets.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#targets[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** The innermost around an offset; where there is none, the one that was last. */
  #around(index: number, offset: number): Target | undefined {
    for (let at = index; at >= 0 && at > index - DEEPEST_LOOP; at -= 1) {
      const target = this.#targets[at];
      if (target && offset < target.end) return target;
    }
    return this.#targets[index];
  }

  #isFirstOnLine(offset: number): boolean {
    let before = offset - 1;
    while (before >= 0 && INDENTATION.has(this.#source.text.charAt(before))) before -= 1;
    return before < 0 || BREAKS.has(this.#source.text.charAt(before));
  }

  #column(offset: number): number {
    let start = offset;
    while (start > 0 && !BREAKS.has(this.#source.text.charAt(start - 1))) start -= 1;
    return offset - start;
  }

  #breaksBetween(start: number, end: number): boolean {
    return /[\r\n]/u.test(this.#source.text.slice(start, Math.min(end, start + LONGEST_GAP)));
  }
}

const late = (suppression: Suppression): Suppression =>
  suppression.problem === undefined ? misplaced(suppression, "`ignore-file` has an effect only before the first key of the template; move it there, or write `ignore` for one resource") : suppression;

const NO_RESOURCE = "this ignore belongs to no resource, so it has no effect; write it in a resource or above its key, or `ignore-file` at the top of the template";

/** Those of a map in their order; what is included from another file has comments of its own. */
function targetsIn(section: Syntax, file: string, depth = 0): readonly Target[] {
  if (section.kind !== "mapping" || depth > DEEPEST_LOOP) return [];
  return [...section.entries]
    .flatMap(([name, { key, value }]): readonly Target[] => {
      if (key.span.file !== file || name === COMMENT_KEY) return [];
      const range = { start: key.span.start, end: Math.max(key.span.end, value.span.end) };
      const body = isLoop(name) && value.kind === "sequence" ? value.items[2] : undefined;
      if (!body) return [{ ...range, isLoop: false, keys: [range.start] }];
      const inner = targetsIn(body, file, depth + 1);
      return [{ ...range, isLoop: true, keys: inner.flatMap(({ isLoop: isOther, start }) => (isOther ? [] : [start])) }, ...inner];
    })
    .sort((a, b) => a.start - b.start);
}

const INDENTATION: ReadonlySet<string> = new Set([" ", "\t", "-"]);
const BREAKS: ReadonlySet<string> = new Set(["\n", "\r"]);

/** Loops within loops. */
const DEEPEST_LOOP = 20;

/** Between a resource and a comment at the end of its line there are a few blanks, a comma or a bracket. */
const LONGEST_GAP = 1_000;
