/** What something is called in both languages: a property, or a type. */
export const names = <const C extends string, const T extends string>(cloudformation: C, terraform: T) => ({ cloudformation, terraform });

/** What AWS does in both languages where nothing is written, with the pages that say so. */
export const both = <const T>(value: T, page: string | { readonly cloudformation: string; readonly terraform: string }) => ({ cloudformation: value, terraform: value, page });
