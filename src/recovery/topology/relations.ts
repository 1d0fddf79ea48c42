import { BETWEEN_REGIONS } from "./between-regions.ts";
import { EDGE_ROUTING_RELATIONS } from "./edge-routing-relations.ts";
import { NETWORK_RELATIONS } from "./network-relations.ts";
import type { Row } from "./relation.ts";
import { ROUTING_RELATIONS } from "./routing-relations.ts";

/** Every relation. A new one is a row in the list that it belongs to. */
export const RELATIONS: readonly Row[] = [...BETWEEN_REGIONS, ...ROUTING_RELATIONS, ...EDGE_ROUTING_RELATIONS, ...NETWORK_RELATIONS];
