import type { Place } from "../source/span.ts";
import { ALWAYS } from "../value/reading.ts";
import type { Workload } from "./graph.ts";
import { defineKind } from "./kind.ts";
import type { RawResource } from "./raw.ts";
import type { Subject } from "./subject.ts";

/** The workload itself, for rules that judge it as a whole: its `others` are all that it consists of. No language has a type for it. */
export const workloadKind = defineKind({
  name: "workload",
  label: "workload",
  page: "https://docs.aws.amazon.com/wellarchitected/latest/userguide/define-workload.html",
  properties: {},
});

/** A workload as something that is judged. It stands where the configuration states it, else at the beginning of its first file: of code, where templates are made of code. */
export function workloadSubject({ name, deployments, stated }: Workload): Subject | undefined {
  const [first] = deployments;
  if (!first) return undefined;
  const code = deployments.flatMap(({ resources }) => resources).find(({ madeAt }) => madeAt !== undefined)?.madeAt;
  const span = stated?.place ?? { file: code?.file ?? first.file, start: 0, end: 0 };
  const place: Place = { span, via: [] };
  const nothing = { is: "absent", place } as const;
  const raw: RawResource = {
    address: name,
    block: name,
    type: workloadKind.name,
    language: first.language,
    name: span,
    properties: { is: "map", entries: new Map(), place },
    settings: { is: "map", entries: new Map(), place },
    exists: ALWAYS,
  };
  return {
    id: `${name}#${workloadKind.name}`,
    kind: workloadKind,
    language: first.language,
    type: raw.type,
    address: name,
    shown: name,
    block: name,
    name: span,
    properties: raw.properties,
    filled: new Map(),
    exists: ALWAYS,
    region: nothing,
    account: nothing,
    guard: ALWAYS,
    raw,
    deployment: first,
    workload: name,
  };
}
