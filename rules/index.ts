import type { Rule } from "../src/rule.ts";
import rdsInstanceMultiAz from "./rds/instance-multi-az.ts";

/** Every rule, in the order of their ids. */
const rules: readonly Rule[] = [rdsInstanceMultiAz];

export default rules;
