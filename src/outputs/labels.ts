import { hanging, pad } from "./width.ts";

/** A line of a scorecard: its name in the first column, its text broken beside it. */
export const row = (name: string, text: string, columns: number): readonly string[] => hanging(label(name), text, columns);

/** Several texts below one name. */
export const rows = (name: string, texts: readonly string[], columns: number): readonly string[] => texts.flatMap((text, index) => row(index === 0 ? name : "", text, columns));

export const label = (name: string): string => pad(`  ${name}`, LABEL);

/** Where the texts of a scorecard begin. */
export const LABEL = 15;
