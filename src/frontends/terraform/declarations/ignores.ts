import type { Suppression } from "../../../graph/raw.ts";
import type { SourceText } from "../../../source/source.ts";
import { bounded, directivesIn, directivesInJson, mentionsResilint, misplaced, type Directive } from "../../ignore-comment.ts";
import { isJsonName } from "../syntax/json-name.ts";
import type { ParsedFile } from "../syntax/parse.ts";
import type { Block, Comment } from "../syntax/tree.ts";

/** What the comments of a file accept, and its keys `//`. */
export interface FileIgnores {
  readonly blocks: ReadonlyMap<Block, readonly Suppression[]>;
  /** For what stands in the file; and those that stand where they have no effect. */
  readonly file: readonly Suppression[];
}

/**
 * Each comment belongs to the block in which it stands, at any depth, or on whose last line, or above which. Of the file it is before the
 * first block. In JSON a key `//` belongs to the block in which it is, or else to the file.
 */
export function ignoresIn(source: SourceText, parsed: ParsedFile): FileIgnores {
  const reading = new Reading(source, parsed);
  if (mentionsResilint(source.text)) for (const comment of parsed.comments) for (const each of directivesOf(comment, source)) reading.add(each, comment);
  return reading.result();
}

/** The directives of a file of values, which has no effect on any resource. */
export function ignoresInValues(source: SourceText, { comments }: ParsedFile): readonly Suppression[] {
  if (!mentionsResilint(source.text)) return [];
  return comments.flatMap((comment) => directivesOf(comment, source)).map(({ suppression }) => misplaced(suppression, NO_RESOURCES));
}

const NO_RESOURCES = "a file of values has no resources, so this ignore has no effect; write it in or above the block of the resource";

function directivesOf({ text, span }: Comment, source: SourceText): readonly Directive[] {
  if (isJsonName(source.file)) return directivesInJson(text, span, source);
  const end = source.text.startsWith("/*", span.start) ? span.end - 2 : span.end;
  return directivesIn(source.text.slice(span.start, end), (from, to) => ({ file: source.file, start: span.start + from, end: span.start + to }));
}

/** What stands in a body, of which blocks are some. */
interface Item {
  readonly start: number;
  readonly end: number;
  readonly block?: Block;
}

class Reading {
  readonly #source: SourceText;
  readonly #items: readonly Item[];
  readonly #isJson: boolean;
  readonly #file: Suppression[] = [];
  readonly #blocks = new Map<Block, Suppression[]>();
  /** Where the lines end on which items do. */
  readonly #lineEnds = new Map<Item, number>();

  constructor(source: SourceText, { body: { blocks, attributes } }: ParsedFile) {
    this.#source = source;
    this.#isJson = isJsonName(source.file);
    this.#items = [...blocks.map((block): Item => ({ ...block.span, block })), ...attributes.map(({ span }): Item => ({ ...span }))].sort((a, b) => a.start - b.start);
  }

  result(): FileIgnores {
    return { file: bounded(this.#file), blocks: new Map([...this.#blocks].map(([block, suppressions]) => [block, bounded(suppressions)])) };
  }

  add({ of, suppression }: Directive, { span: { start } }: Comment): void {
    const last = this.#lastBefore(start);
    const before = this.#items[last];
    const inside = before && start < before.end ? before : undefined;
    if (of === "file") {
      const isAtTop = this.#isJson ? !inside : last < 0;
      this.#file.push(isAtTop || suppression.problem !== undefined ? here(suppression, this.#source.file) : misplaced(suppression, LATE));
      return;
    }
    const beside = before && !this.#isJson && start <= this.#lineEnd(before) ? before : undefined;
    const item = inside ?? beside ?? (this.#isJson ? undefined : this.#items[last + 1]);
    if (suppression.problem === undefined && (!item?.block || !HAVE_FINDINGS.has(item.block.type))) this.#file.push(misplaced(suppression, nothingIn(item)));
    else if (item?.block) this.#put(suppression, item.block);
    else this.#file.push(suppression);
  }

  #put(suppression: Suppression, block: Block): void {
    const others = this.#blocks.get(block);
    if (others) others.push(suppression);
    else this.#blocks.set(block, [suppression]);
  }

  #lineEnd(item: Item): number {
    const known = this.#lineEnds.get(item);
    if (known !== undefined) return known;
    const found = this.#source.text.indexOf("\n", item.end);
    const end = found < 0 ? this.#source.text.length : found;
    this.#lineEnds.set(item, end);
    return end;
  }

  /** The last one that begins before an offset; -1 for none. */
  #lastBefore(offset: number): number {
    let low = 0;
    let high = this.#items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#items[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** Only for what stands in the file: a module has several. */
const here = (suppression: Suppression, file: string): Suppression => ({ ...suppression, standsIn: (other) => other === file });

const LATE = "`ignore-file` has an effect only before the first block of the file; move it to the top, or write `ignore` for one resource";

/** Blocks whose resources may be accepted. */
const HAVE_FINDINGS: ReadonlySet<string> = new Set(["resource", "data", "module"]);

function nothingIn(item: Item | undefined): string {
  const remedy = "so it has no effect; write it in or above a `resource` or `module` block, or `ignore-file` at the top of the file";
  if (!item) return `this ignore belongs to no block, ${remedy}`;
  return `this ignore belongs to ${item.block ? `the block \`${item.block.type}\`` : "an argument"}, in which no rule finds anything, ${remedy}`;
}
