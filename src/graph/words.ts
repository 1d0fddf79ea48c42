import type { Language } from "./raw.ts";

/** What people call what is written and what is deployed of it as one. */
export const WORDS: Readonly<Record<Language, { readonly written: string; readonly deployed: string }>> = {
  cloudformation: { written: "template", deployed: "stack" },
  terraform: { written: "root module", deployed: "root module" },
};
