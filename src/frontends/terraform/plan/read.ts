import type { RawDeployment, RawResource } from "../../../graph/raw.ts";
import type { Diagnostic } from "../../../source/diagnostic.ts";
import type { SourceText } from "../../../source/source.ts";
import type { Span } from "../../../source/span.ts";
import type { Reading } from "../../../value/reading.ts";
import { TermCases } from "../../../value/term.ts";
import { changesOf, type Changes } from "./changes.ts";
import { configuredModule, type ConfiguredModule } from "./configuration.ts";
import { readDocument, type Document } from "./document.ts";
import { Instances } from "./instances.ts";
import { entriesAt, isObject, member } from "./json.ts";
import { KnownNames } from "./known-names.ts";
import { listedResources } from "./listed.ts";
import { readOutputs } from "./outputs.ts";
import { Providers } from "./providers.ts";
import { References } from "./references.ts";
import { Regions } from "./regions.ts";
import { readResource, type ResourceContext } from "./resource.ts";
import { Resolver } from "./resolve.ts";

/** A plan or a state, and what the run states of it. */
export interface PlanInput {
  readonly source: SourceText;
  /** The deployment's name, unique in a run; the file where none is given. */
  readonly id?: string;
  /** The region of the providers that state none. */
  readonly region?: string;
}

/** A plan or a state that was read, or why a file was not. */
export type PlanResult =
  | { readonly outcome: "read"; readonly deployment: RawDeployment; readonly diagnostics: readonly Diagnostic[] }
  | { readonly outcome: "unreadable" | "passed-over"; readonly reason: string; readonly diagnostics: readonly Diagnostic[] };

/** Reads what `terraform show -json` or `tofu show -json` prints of a plan or of a state, as one deployment. */
export function readPlan(input: PlanInput): PlanResult {
  const document = readDocument(input.source);
  if (document.outcome !== "document") return document;
  const changes = changesOf(document.root);
  const diagnostics = [...document.diagnostics, ...notes(document, changes, input.source.file)];
  return { outcome: "read", deployment: deploymentOf(input, document, changes), diagnostics };
}

type Parsed = Extract<Document, { outcome: "document" }>;

function deploymentOf({ source, id = source.file, region }: PlanInput, document: Parsed, changes: Changes): RawDeployment {
  const { root, values, scan, start, kind } = document;
  const configuration = member(root, "configuration");
  const rootModule = member(configuration, "root_module");
  const configured: ConfiguredModule | undefined = isObject(rootModule) ? configuredModule(rootModule) : undefined;
  const at: Span = keySpan(document, source.file, "configuration") ?? start;
  const instances = new Instances(configured, changes.deferred);
  const names = new KnownNames();
  const listed = listedResources(values, scan, source).filter(({ address }) => !changes.gone.has(address));
  const placed = listed.map((each) => {
    names.add(each.address, each.values);
    return { listed: each, ...instances.add(each.address) };
  });
  const providers = new Providers({ scope: id, configuration, variables: member(root, "variables"), region, at });
  const resolver = new Resolver(new References(instances), names);
  const context: ResourceContext = { scope: id, source, kind, resolver, changes, providers, regions: new Regions({ span: at, via: [] }), start };
  const resources = placed.map(({ listed: each, module, own, key }) => readResource(each, { module, own, key }, context));
  return {
    id,
    language: "terraform",
    file: source.file,
    region: configured ? providers.default.region : regionOfAll(resources, providers.default.region),
    account: providers.default.account,
    resources,
    exports: [],
    parameters: entriesAt(root, "variables").map(([name]) => name),
    outputs: readOutputs(values, configured, { scope: id, resolver, instances, at: start }),
    cases: new TermCases(),
    start,
  };
}

/** A state names no provider: where all that is regional stands in one region, that is the deployment's. */
function regionOfAll(resources: readonly RawResource[], otherwise: Reading): Reading {
  const regions = new Set(resources.flatMap(({ region }) => (region?.is === "scalar" ? [region] : [])));
  const [only] = regions;
  return otherwise.is !== "scalar" && regions.size === 1 && only ? only : otherwise;
}

function keySpan({ scan }: Parsed, file: string, key: string): Span | undefined {
  const range = scan.keys.get(key);
  return range && { file, ...range };
}

/** What a plan does not hold though the configuration may: it is told, since what is missing may be what a rule looks for. */
function notes(document: Parsed, changes: Changes, file: string): readonly Diagnostic[] {
  const { root, start } = document;
  const found: Diagnostic[] = [];
  const note = (key: string, level: Diagnostic["level"], message: string): void => void found.push({ level, message, span: keySpan(document, file, key) ?? start });
  if (member(root, "errored") === true) note("errored", "warning", "Terraform stopped at an error while it made this plan, so that resources may be missing from it; plan again");
  else if (member(root, "complete") === false) note("complete", "note", "this plan is not complete (`-target`, or resources that are deferred): what it leaves out is not checked");
  if (changes.deferredResources > 0) note("deferred_changes", "note", `${String(changes.deferredResources)} resources are deferred to a later plan and are not checked`);
  return found;
}
