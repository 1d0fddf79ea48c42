import { looksLikeTemplate } from "../frontends/cloudformation/sniff.ts";
import { folderOf } from "../frontends/folder.ts";
import { isTerraformFile } from "../frontends/terraform-files.ts";
import type { SourceText } from "../source/source.ts";
import type { Span } from "../source/span.ts";
import { identityOf, type Draft } from "./deployments.ts";
import type { Problems } from "./problems.ts";
import type { Stated } from "./shape.ts";

/** What a workload lays claim to. */
export interface Claimant {
  readonly name: Stated<string>;
  readonly deployments: readonly Draft[];
  /** The glob of the workload that takes a path, if one does. */
  readonly globFor: (path: string) => Stated<string> | undefined;
}

/** A file of the run, which may be claimed. */
export interface ClaimedInput extends SourceText {
  readonly path: string;
}

/** Tells where a name is not of one workload, a deployment not in one, or a file not in one. */
export function mustBeApart(workloads: readonly Claimant[], inputs: readonly ClaimedInput[], stating: readonly SourceText[], problems: Problems): void {
  const lineOf = (span: Span): string => placeOf(span, stating);
  const names = new Map<string, Span>();
  const deployments = new Map<string, Span>();
  for (const { name: { value, place }, deployments: own } of workloads) {
    const first = names.get(value);
    if (first) problems.error(`there are two workloads \`${value}\`, the other at ${lineOf(first)}; give each a name of its own`, place.span);
    names.set(value, first ?? place.span);
    for (const { deployment } of own) {
      const identity = identityOf(deployment);
      const same = deployments.get(identity);
      if (same) problems.error(`this deployment is stated at ${lineOf(same)} already; take one out, or tell them apart by region, account, ${deployment.of === "template" ? "stackName or parameters" : "workspace or variables"}`, deployment.step.span);
      deployments.set(identity, same ?? deployment.step.span);
    }
  }
  mustShareNoFile(workloads, inputs, lineOf, problems);
}

/** A file that a glob of one workload takes from another would belong to whichever comes first. Each pair is told once. */
function mustShareNoFile(workloads: readonly Claimant[], inputs: readonly ClaimedInput[], lineOf: (span: Span) => string, problems: Problems): void {
  const told = new Set<string>();
  for (const input of inputs) {
    const claims = workloads.flatMap((workload, index) => claimOf(input, workload).map((claim) => ({ index, ...claim })));
    const [first, ...others] = claims;
    if (!first) continue;
    for (const second of others) {
      const [own, other] = second.isGlob ? [second, first] : [first, second];
      const pair = `${String(first.index)} ${String(second.index)}`;
      if ((!own.isGlob && !other.isGlob) || told.has(pair) || !(isTerraformFile(input.file) || looksLikeTemplate(input.text))) continue;
      told.add(pair);
      problems.error(`\`${input.file}\` is in two workloads, \`${own.name}\` and \`${other.name}\` (${lineOf(other.span)}); narrow the include of one`, own.span);
    }
  }
}

interface Claim {
  readonly name: string;
  readonly span: Span;
  readonly isGlob: boolean;
}

function claimOf({ path }: ClaimedInput, { name: { value: name }, deployments, globFor }: Claimant): readonly Claim[] {
  const stated = deployments.find(({ deployment }) => deployment.path === (deployment.of === "template" ? path : folderOf(path)));
  if (stated) return [{ name, span: stated.deployment.step.span, isGlob: false }];
  const glob = globFor(path);
  return glob ? [{ name, span: glob.place.span, isGlob: true }] : [];
}

function placeOf({ file, start }: Span, stating: readonly SourceText[]): string {
  const text = stating.find((each) => each.file === file)?.text ?? "";
  return `${file}:${String(text.slice(0, start).split(/\r\n|\r|\n/u).length)}`;
}
