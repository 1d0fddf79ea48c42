/** A table of results, for a terminal and for a page. The first column is text, the others are numbers. */

export function asMarkdown({ title, columns, rows, notes = [] }) {
  const rule = columns.map((_, column) => (column === 0 ? "---" : "---:"));
  const table = [columns, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  return [`### ${title}`, table, ...notes].join("\n\n");
}

export function asText({ title, columns, rows, notes = [] }) {
  const widths = columns.map((name, column) => Math.max(name.length, ...rows.map((cells) => cells[column].length)));
  const lines = [columns, ...rows].map((cells) => cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join("  ").trimEnd());
  return [title, ...lines, ...notes].join("\n");
}
