import type { Location } from "../report.ts";
import type { Node } from "./node.ts";

export const locationOf = (node: Node): Location => ({
  file: node.text("file"),
  startLine: node.number("startLine"),
  startColumn: node.number("startColumn"),
  endLine: node.number("endLine"),
  endColumn: node.number("endColumn"),
});

/** The location of something that may have none. */
export function placed(node: Node): { readonly location?: Location } {
  const location = node.maybeNode("location");
  return location ? { location: locationOf(location) } : {};
}
