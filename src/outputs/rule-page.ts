/** The page of a rule, generated from the same metadata. */
export const pageOf = (id: string, homepage: string): string => `${homepage}/blob/main/docs/rules/${id}.md`;
