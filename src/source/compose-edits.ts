import { edited, type Edit } from "./edit.ts";

/**
 * The edits of a text that do at once what several steps do one after the other, each of them about the text that the one before has left.
 * In the order of the text, and none touches another: what touches becomes one edit.
 */
export function composed(text: string, steps: readonly (readonly Edit[])[]): readonly Edit[] {
  let edits: readonly Edit[] = [];
  let now = text;
  for (const step of steps) {
    // From the end on, so that no place of the step moves before its turn.
    for (const next of step.toSorted((a, b) => a.start - b.start).reverse()) {
      edits = withNext(edits, now, next);
      now = edited(text, edits);
    }
  }
  return edits;
}

/** An edit, and where its text stands once all are made. */
interface Made {
  readonly edit: Edit;
  readonly at: number;
  readonly end: number;
}

function withNext(edits: readonly Edit[], now: string, next: Edit): readonly Edit[] {
  const made = madeOf(edits);
  const touching = made.filter(({ at, end }) => at <= next.end && next.start <= end);
  const before = made.filter(({ end }) => end < next.start);
  const after = made.filter(({ at }) => at > next.end);
  const start = Math.min(next.start, ...touching.map(({ at }) => at));
  const end = Math.max(next.end, ...touching.map((each) => each.end));
  const text = now.slice(start, next.start) + next.text + now.slice(next.end, end);
  const one: Edit = { start: start - grown(before), end: end - grown([...before, ...touching]), text };
  return [...before.map(({ edit }) => edit), one, ...after.map(({ edit }) => edit)];
}

function madeOf(edits: readonly Edit[]): readonly Made[] {
  let shift = 0;
  return edits.map((edit) => {
    const at = edit.start + shift;
    shift += edit.text.length - (edit.end - edit.start);
    return { edit, at, end: at + edit.text.length };
  });
}

/** By how many characters the text is longer for these. */
const grown = (made: readonly Made[]): number => made.reduce((sum, { edit }) => sum + edit.text.length - (edit.end - edit.start), 0);

/** Where what stands at an offset of the edited text stood before; undefined for what is new. */
export function originOf(edits: readonly Edit[], offset: number): number | undefined {
  let shift = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    const at = start + shift;
    if (offset < at) break;
    if (offset < at + text.length) return undefined;
    shift += text.length - (end - start);
  }
  return offset - shift;
}
