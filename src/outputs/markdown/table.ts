/** A table. The cells are Markdown already; one that is empty is a cell all the same. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): { readonly head: string; readonly rows: readonly string[] } {
  return { head: [line(head), line(head.map(() => "---"))].join("\n"), rows: rows.map(line) };
}

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
