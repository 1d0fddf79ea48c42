import { type Fault, MAX_DEPTH } from "../faults.ts";
import { type BodyItem, Frame, type FrameKind } from "./outline.ts";
import { nextTopLevelBlock } from "./resync.ts";

/** How far a scan has come: what is open, what has been found, and what is done where brackets do not match. */
export class ScanState {
  readonly text: string;
  /** Whether to guess where a bracket was forgotten. */
  readonly careful: boolean;
  readonly stack: Frame[];
  readonly items: BodyItem[] = [];
  readonly comments: { readonly start: number; readonly end: number }[] = [];
  readonly faults: Fault[] = [];
  at = 0;
  /** The end of the last token. */
  end = 0;
  isUnbalanced = false;
  restarts = 0;

  constructor(text: string, outermost: FrameKind, careful: boolean) {
    this.text = text;
    this.careful = careful;
    this.stack = [new Frame(outermost, -1, "", { items: this.items })];
  }

  top(): Frame {
    const top = this.stack.at(-1);
    if (!top) throw new Error("the outermost frame is never taken away");
    return top;
  }

  /** `length` characters that belong to an item of the body, if this is one. */
  pass(length: number, name?: string): void {
    const start = this.at;
    this.at = start + length;
    this.end = this.at;
    const frame = this.top();
    if (frame.kind !== "body" || frame.item) return;
    frame.item = { start, end: this.end, ...(name === undefined ? {} : { name: { text: name, start, end: start + name.length } }) };
    frame.items.push(frame.item);
  }

  endItem(frame: Frame): void {
    if (!frame.item) return;
    frame.item.end = this.end;
    frame.item = undefined;
  }

  push(frame: Frame): void {
    this.stack.push(frame);
    if (this.stack.length <= MAX_DEPTH) return;
    this.fault(frame.start, frame.start + 1, `brackets, blocks and texts are nested more than ${MAX_DEPTH} levels deep here; flatten them`);
    this.restart(frame.start + 1);
  }

  /** The frame that a bracket closes: the next of its sort, not beyond a text or a body around. */
  opener(character: string): number | undefined {
    for (let depth = this.stack.length - 1; depth > 0; depth -= 1) {
      const frame = this.stack[depth];
      if (frame?.close === character) return depth;
      if (!frame || frame.kind === "body" || frame.kind === "sequence") return undefined;
    }
    return undefined;
  }

  close(character: string): void {
    const depth = this.opener(character);
    if (depth === undefined) {
      this.isUnbalanced = true;
      this.fault(this.at, this.at + 1, `\`${character}\` closes nothing here; remove it, or open what it should close`);
      this.at += 1;
      this.end = this.at;
      return;
    }
    this.unwind(depth + 1);
    const closed = this.stack.pop();
    if (closed?.kind === "body") this.endItem(closed);
    this.at += 1;
    this.end = this.at;
    const parent = this.top();
    if (closed?.kind === "body" && parent.item?.block) {
      parent.item.block.close = this.at - 1;
      this.endItem(parent);
    }
  }

  /** Takes away what is still open above a depth, and says so. */
  unwind(depth: number): void {
    const [first] = this.stack.slice(depth);
    if (first) this.unclosed(this.stack.at(-1) ?? first);
    while (this.stack.length > depth) {
      const frame = this.stack.pop();
      if (frame?.kind === "body") this.endItem(frame);
    }
  }

  unclosed({ kind, start, close, marker }: Frame): void {
    this.isUnbalanced = true;
    if (kind === "quote") this.fault(start, start + 1, 'this text has no closing quote; add `"`');
    else if (kind === "heredoc") {
      const opener = this.text.slice(start, this.text.indexOf("\n", start)).trimEnd();
      this.fault(start, start + opener.length, `this heredoc has no end; add a line that says \`${marker}\` and nothing else`);
    } else if (kind === "sequence") this.fault(start, start + 2, `\`${this.text.slice(start, start + 2)}\` is not closed; add \`}\``);
    else if (start >= 0) this.fault(start, start + 1, `\`${this.text.charAt(start)}\` is not closed; add \`${close}\``);
  }

  /** Goes on at the next block of the file that can be known by its line, if there is one. */
  restart(from: number): boolean {
    this.isUnbalanced = true;
    this.restarts += 1;
    const next = this.careful && this.restarts < MAX_RESTARTS ? nextTopLevelBlock(this.text, from) : undefined;
    this.end = Math.max(this.end, Math.min(from, this.text.length));
    const before = this.faults.length;
    this.unwind(1);
    this.faults.length = before;
    this.endItem(this.top());
    this.at = next ?? this.text.length;
    return next !== undefined;
  }

  fault(start: number, end: number, message: string): void {
    this.faults.push({ start, end, message });
  }

  endOfText(): boolean {
    const [root] = this.stack;
    if (this.stack.length > 1) {
      const lost = this.stack.find(({ kind }) => kind === "heredoc" || kind === "quote");
      this.unwind(1);
      if (lost) return this.restart(lost.start + 1);
    }
    if (root) this.endItem(root);
    return false;
  }
}

const MAX_RESTARTS = 20;
