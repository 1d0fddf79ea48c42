import { bytesOf, mostOf } from "../frontends/read-text.ts";
import { decode } from "../source/decode.ts";
import { reasonOf } from "./reason.ts";

/** A file whose text may be changed, with the mark that stands before it; or why it may not be, as a clause. */
export type EditableFile = { readonly is: "text"; readonly path: string; readonly text: string; readonly mark: string } | { readonly is: "none"; readonly why: string };

/** Reads a file anew: what was checked must be what lies there, so that nobody's work is lost. */
export function editableFile(path: string, checked: string | undefined): EditableFile {
  let bytes: Uint8Array | undefined;
  try {
    bytes = bytesOf(path, mostOf(path));
  } catch (error) {
    return { is: "none", why: `the file cannot be read: ${reasonOf(error)}` };
  }
  if (bytes === undefined) return { is: "none", why: "the file is too large" };
  const decoded = decode(bytes);
  if (decoded.is !== "text") return { is: "none", why: "the file is no text" };
  const { text } = decoded;
  if (checked !== undefined && withoutMark(checked) !== withoutMark(text)) return { is: "none", why: "what was checked is not what lies in the folder" };
  const plain = withoutMark(text);
  const mark = [...["", MARK].filter((each) => Buffer.from(each + plain).equals(bytes))][0];
  return mark === undefined ? { is: "none", why: "the file is not saved as UTF-8" } : { is: "text", path, text: plain, mark };
}

const MARK = "\uFEFF";

const withoutMark = (text: string): string => (text.startsWith(MARK) ? text.slice(1) : text);
