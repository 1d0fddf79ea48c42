import type { Language } from "./raw.ts";

/** Who refuses a name that is no property: Terraform's own names are its provider's, and AWS never sees them. */
export const KNOWER: Readonly<Record<Language, string>> = { cloudformation: "AWS", terraform: "the AWS provider" };
