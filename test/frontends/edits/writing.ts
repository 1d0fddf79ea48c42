import { type Change, type Code, type FilePath, isDeclined, type Writer, type Written, type WrittenList, type WrittenMap } from "../../../src/frontends/edits/change.ts";
import { edited } from "../../../src/source/edit.ts";

/** The text after a change, or why it cannot be made. */
export function changed(writer: Writer, text: string, change: Change): string {
  const edits = writer.edits(text, change);
  return isDeclined(edits) ? `declined: ${edits.declined}` : edited(text, edits);
}

export const set = (path: FilePath, value: Written, after?: FilePath): Change => ({ op: "set", path, value, ...(after && { after }) });

export const remove = (path: FilePath): Change => ({ op: "remove", path });

export const append = (path: FilePath, value: Written): Change => ({ op: "append", path, value });

export const list = (...items: readonly Written[]): WrittenList => ({ is: "list", items });

export const map = (entries: Readonly<Record<string, Written>>): WrittenMap => ({ is: "map", entries: new Map(Object.entries(entries)) });

export const code = (text: string): Code => ({ is: "code", text });
