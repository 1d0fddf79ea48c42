import type { RawDeployment, Suppression } from "../../graph/raw.ts";
import type { Diagnostic } from "../../source/diagnostic.ts";
import type { SourceText } from "../../source/source.ts";
import type { Span, Step } from "../../source/span.ts";
import { ALWAYS } from "../../value/reading.ts";
import { TermCases } from "../../value/term.ts";
import { folderOf } from "../folder.ts";
import { chooseTemplate } from "./choose.ts";
import type { ParameterValues } from "./declarations.ts";
import { NO_OTHER_FILES, type OtherFiles } from "./other-files.ts";
import { readStack } from "./stack.ts";

export type { ParameterValue, ParameterValues } from "./declarations.ts";

/** A template, with what the deployment that reads it states. */
export interface TemplateInput {
  readonly source: SourceText;
  /** Where it lies, for what it names by relative paths; as the report names it where that is not said. */
  readonly path?: string;
  /** The deployment's name, unique in a run; the file where none is given. */
  readonly id?: string;
  /** What it recovers with where nobody says; the folder of its file where none is set. */
  readonly group?: string;
  readonly workload?: string;
  readonly region?: string;
  readonly account?: string;
  readonly stackName?: string;
  /** Where region, account and name of the stack are stated. */
  readonly step?: Step;
  /** What it may name in other files; nothing where none are given. */
  readonly files?: OtherFiles;
  readonly parameters?: ParameterValues;
  /** Tags that the stack, and so each of its resources, is given. */
  readonly tags?: ReadonlyMap<string, string>;
  /** True where CloudFormation refuses to delete the stack until somebody takes the protection away. */
  readonly terminationProtection?: boolean;
  /** What the CDK says of the constructs behind the resources. */
  readonly constructs?: Constructs;
}

/** The constructs of an assembly by what they make. */
export interface Constructs {
  /**
   * The construct behind a resource, by its logical id and its path, where the template records that: two nested stacks may use one
   * logical id.
   */
  of(logicalId: string, path: string | undefined): Construct | undefined;
  /** Those of the stack that a resource nests. */
  nested?(logicalId: string): Constructs;
}

export interface Construct {
  /** `Shop/Database/Resource`. */
  readonly path: string;
  /** The source line that makes it, inside the project. */
  readonly madeAt?: Span;
  readonly suppressions?: readonly Suppression[];
}

/** A template that was read, or why a file was not. */
export type TemplateResult =
  | {
      readonly outcome: "read";
      readonly deployment: RawDeployment;
      /** The stacks that it nests, and those that they nest, each as a deployment. */
      readonly nested: readonly RawDeployment[];
      readonly diagnostics: readonly Diagnostic[];
    }
  | {
      /** Unreadable is what means to be a template; passed over is what does not. */
      readonly outcome: "unreadable" | "passed-over";
      readonly reason: string;
      readonly diagnostics: readonly Diagnostic[];
    };

/** Reads a CloudFormation template, YAML or JSON, as one deployment, with those that it nests. Nothing in it is executed or fetched. */
export function readTemplate(input: TemplateInput): TemplateResult {
  const chosen = chooseTemplate(input.source);
  if (chosen.outcome !== "template") return chosen;
  const { id = input.source.file, region, account, stackName, step, path = input.source.file } = input;
  const { deployment, nested, diagnostics } = readStack({
    id,
    root: id,
    template: { source: input.source, path, chosen },
    environment: { scope: id, region, account, stackName, step },
    prefix: "",
    cases: new TermCases(),
    budget: { copies: 10_000, work: 2_000_000, repeats: 1_000_000, includes: 500, stacks: 1_000, nested: 10_000 },
    files: input.files ?? NO_OTHER_FILES,
    exists: ALWAYS,
    calls: [],
    ancestors: [],
    ...(input.parameters && { given: input.parameters }),
    ...(input.tags && { tags: input.tags }),
    ...(input.constructs && { constructs: input.constructs }),
    ...(input.terminationProtection !== undefined && { terminationProtection: input.terminationProtection }),
  });
  const workload = { group: input.group ?? (folderOf(input.source.file) || "."), ...(input.workload !== undefined && { workload: input.workload }) };
  // What a nested stack hands out is seen in its parent; only the root's outputs go to whoever deploys it.
  const below = nested.map((each) => ({ ...each, ...workload, ...(each.root === id && { outputs: deployment.outputs }) }));
  return { outcome: "read", deployment: { ...deployment, ...workload }, nested: below, diagnostics };
}
