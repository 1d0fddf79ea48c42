/** See advisories.mjs. */
export function noticed(notices: string): readonly { readonly name: string; readonly version: string; readonly licence: string }[];
export function advisoriesIn(json: string, notices: string): { readonly notAudited?: string; readonly bundled: readonly string[]; readonly others: readonly string[] };
