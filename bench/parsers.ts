/** What `parse.mjs` measures, as the program has it, and the plan that it reads. */
export { parse as parseTemplate } from "../src/frontends/cloudformation/syntax/parse.ts";
export { readPlan } from "../src/frontends/terraform/plan/read.ts";
export { parseFile } from "../src/frontends/terraform/syntax/parse.ts";
export { planOfMegabytes } from "./make-plan.ts";
