import { workloadKind } from "../graph/workload-subject.ts";
import type { ReportedVerdict } from "./report.ts";

/** Names one instance of a finding: by its deployment and its address. A workload as a whole is one, whatever deployment is its first. */
export const instanceOf = ({ kind, deployment, address }: ReportedVerdict["resource"]): string => (kind === workloadKind.name ? `${kind}#${address}` : `${deployment}#${address}`);
