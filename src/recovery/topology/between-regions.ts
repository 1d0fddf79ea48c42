import { DATA_RELATIONS } from "./data-relations.ts";
import { EDGE_FAILOVER_RELATIONS } from "./edge-failover-relations.ts";
import { FAILOVER_RELATIONS } from "./failover-relations.ts";
import { GLOBAL_RELATIONS } from "./global-relations.ts";
import type { Row } from "./relation.ts";

/** Relations that tell regions apart: where data comes from and goes to, and what takes over from what. */
export const BETWEEN_REGIONS: readonly Row[] = [...DATA_RELATIONS, ...GLOBAL_RELATIONS, ...FAILOVER_RELATIONS, ...EDGE_FAILOVER_RELATIONS];
