import { nothingAt } from "../value/several.ts";
import { verdict, type Verdict } from "../value/verdict.ts";
import type { Resource } from "./resource.ts";

/** Cannot be known of a resource, for a reason that lies outside of its own settings. */
export const unproven = ({ subject }: Resource, why: string): Verdict => verdict("unknown", () => [nothingAt(subject.name, why)]);
