import type { YAMLError } from "yaml";

/** What is wrong in a YAML file and what to do, in our words. */
export function explainYamlError(error: YAMLError): string {
  switch (error.code) {
    case "TAB_AS_INDENT":
      return "a tab stands where YAML wants spaces; indent with spaces";
    case "BAD_INDENT":
      return "this line's indentation does not fit the lines above it; align it with its siblings";
    case "MISSING_CHAR":
      return explainMissing(error.message);
    case "UNEXPECTED_TOKEN":
      return "this is not YAML at this place; quote it if it is text, or correct the line above";
    case "BAD_SCALAR_START":
      return "plain text cannot begin with this character; put the text in quotes";
    case "BAD_DQ_ESCAPE":
      return "this text holds an escape that YAML does not know; write `\\\\` for a backslash, or use single quotes";
    case "MULTILINE_IMPLICIT_KEY":
    case "BLOCK_AS_IMPLICIT_KEY":
    case "KEY_OVER_1024_CHARS":
      return "this is read as a key and is none; check for a missing `:` or `-`, or for a `: ` inside text that wants quotes";
    case "BLOCK_IN_FLOW":
      return "an indented list or map cannot stand inside brackets; write it in brackets too";
    case "BAD_ALIAS":
    case "ALIAS_PROPS":
      return "this alias or anchor cannot be read; write `&name` before a value and `*name` alone where it is used again";
    case "MULTIPLE_TAGS":
      return "a value can have one tag only; write one of the two functions in its long form, `Fn::Name:`";
    case "MULTIPLE_ANCHORS":
      return "a value can have one anchor only; remove the other";
    case "BAD_PROP_ORDER":
      return "a tag or an anchor stands before this mark and belongs after it; swap them";
    case "BAD_DIRECTIVE":
      return "a line that begins with `%` is a YAML directive, and this one is not known; remove it or quote the text";
    case "BAD_COLLECTION_TYPE":
    case "DUPLICATE_KEY":
    case "IMPOSSIBLE":
    case "MULTIPLE_DOCS":
    case "NON_STRING_KEY":
    case "RESOURCE_EXHAUSTION":
    case "TAG_RESOLVE_FAILED":
      return "this cannot be read as YAML; correct it";
  }
}

function explainMissing(message: string): string {
  if (message.includes("quote")) return "this text has no closing quote; add it";
  if (message.includes("directives-end")) return "a line `---` is missing before this; add it, or indent the line";
  if (message.includes("white space") || message.includes("space after")) return "a space is missing here; add it";
  if (message.includes(", ")) return "a comma is missing between two items in brackets; add it";
  if (message.includes("flow") || message.includes("Expected")) {
    return "a list or map in brackets is not closed here; add the bracket";
  }
  if (message.includes("- indicator")) return "a `-` is missing before this item of a list; add it";
  return "a key stands here without `:` and a value; add them, or check the indentation";
}
