import type { Kind } from "../graph/kind.ts";
import * as backup from "./backup.ts";
import * as ec2 from "./ec2.ts";
import * as rds from "./rds.ts";

/** Every kind, for the graph. Rules import the one that they are about. */
export const KINDS: readonly Kind[] = [backup, ec2, rds].flatMap((service) => Object.values<Kind>(service));
