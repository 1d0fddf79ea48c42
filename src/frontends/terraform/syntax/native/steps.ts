import { numberAt } from "../characters.ts";
import type { Expression, SplatStep } from "../tree.ts";
import type { Cursor, Read } from "./cursor.ts";

/** `source.a[0].*.b[*].c`: the steps that follow a term, which begins at `start`. */
export function steps(cursor: Cursor, source: Expression, start: number, read: Read): Expression {
  let result = source;
  for (;;) {
    const { height } = cursor;
    const step = nextStep(cursor, read, false);
    if (!step) {
      cursor.height = height;
      return result;
    }
    if (step.is === "splat") {
      const each = eachOf(cursor, step.isLegacy, read);
      cursor.grow(height + cursor.height, start);
      result = { is: "splat", source: result, each, span: cursor.from(start) };
    } else {
      cursor.grow(Math.max(height, cursor.height), start);
      const span = cursor.from(start);
      result = step.is === "attribute" ? { is: "attribute", source: result, name: step.name, span } : { is: "index", source: result, key: step.key, span };
    }
  }
}

/** What is taken of each item: after `[*]` all that follows, further splats included; after `.*` as far as it is names. */
function eachOf(cursor: Cursor, isLegacy: boolean, read: Read): readonly SplatStep[] {
  const each: SplatStep[] = [];
  const start = cursor.at;
  let height = 0;
  cursor.enter();
  for (;;) {
    const step = nextStep(cursor, read, isLegacy);
    if (!step) break;
    each.push(step.is === "splat" ? { is: "splat", each: eachOf(cursor, step.isLegacy, read) } : step);
    height = Math.max(height, cursor.height);
    cursor.grow(height + each.length, start);
  }
  cursor.leave();
  cursor.height = height + each.length;
  return each;
}

type Step = Exclude<SplatStep, { is: "splat" }> | { readonly is: "splat"; readonly isLegacy: boolean };

/** One step, if there is one; the height is then that of its key. After a legacy splat only names and legacy indexes are. */
function nextStep(cursor: Cursor, read: Read, isAfterLegacy: boolean): Step | undefined {
  const code = cursor.next();
  if (code === BRACKET && !isAfterLegacy) return bracket(cursor, read);
  if (code !== DOT || cursor.text.startsWith("...", cursor.at)) return undefined;
  const dot = cursor.at;
  cursor.take(1);
  cursor.height = 0;
  const next = cursor.next();
  if (next === STAR) {
    if (isAfterLegacy) cursor.refuse("`.*` cannot follow another `.*`; write `[*]` for both", dot, cursor.at + 1);
    cursor.take(1);
    return { is: "splat", isLegacy: true };
  }
  if (next >= ZERO && next <= NINE) return legacyIndex(cursor);
  const name = cursor.name();
  if (name === "") cursor.refuse();
  return { is: "attribute", name };
}

/** `[key]` or `[*]` */
function bracket(cursor: Cursor, read: Read): Step {
  const { isLined } = cursor;
  cursor.isLined = false;
  cursor.take(1);
  cursor.height = 0;
  const isSplat = cursor.next() === STAR;
  if (isSplat) cursor.take(1);
  const key = isSplat ? undefined : read(cursor);
  cursor.expect(CLOSE);
  cursor.isLined = isLined;
  return key ? { is: "index", key } : { is: "splat", isLegacy: false };
}

/** `.0` */
function legacyIndex(cursor: Cursor): Step {
  const start = cursor.at;
  const text = numberAt(cursor.text, start);
  if (text.includes(".")) cursor.refuse(`two indexes in a row stand in brackets; write \`[${text.replace(".", "][")}]\` in place of \`.${text}\``);
  cursor.take(text.length);
  if (cursor.name() !== "") cursor.refuse(undefined, start);
  return { is: "index", key: { is: "number", text, span: cursor.from(start) } };
}

const STAR = 42;
const DOT = 46;
const ZERO = 48;
const NINE = 57;
const BRACKET = 91;
const CLOSE = 93;
