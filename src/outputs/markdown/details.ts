/** What opens a part that is folded up until somebody wants it; its heading is HTML. The empty line lets Markdown begin. */
export const opened = (summary: string): string => `<details><summary>${summary}</summary>\n`;

export const CLOSED = "\n</details>";

/** A part that is folded up. */
export const details = (summary: string, body: string): string => `${opened(summary)}\n${body}\n${CLOSED}`;
