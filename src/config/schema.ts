import type { Disruption } from "../engine/goal.ts";
import type { Syntax } from "../frontends/cloudformation/syntax/syntax.ts";
import type { Assumptions } from "../graph/statements.ts";
import { CRITICALITIES } from "../recovery/objectives.ts";
import { NO_TIER, TIERS } from "../recovery/tiers.ts";
import { DURATION_SHAPE, secondsOf } from "./duration.ts";
import { REGION_SHAPE } from "./region.ts";
import { RULES } from "./rule-settings.ts";
import { anything, digits, type Field, key, type JsonSchema, listOf, listOrNone, mapOf, mapped, oneNumberOf, oneOf, oneOrMore, percentage, scalarOrList, type Shape, table, text, textOr, wholeNumber } from "./shape.ts";

/**
 * The keys of the configuration: each in one place, with what it may be, what an editor says of it, and the type that it is read as.
 * `schemas/resilint.schema.json` and `validate.js` are made from it (`npm run schema`). A key that nothing honours is not here.
 */

const DURATION = mapped(text({ title: "duration", pattern: DURATION_SHAPE, examples: ["15m"] }), (written) => secondsOf(written) ?? 0);

/** What may be attested of a data store. */
export const STORE_CAPABILITIES = ["backup-leaves-region", "data-backed-up", "data-replicated", "data-writable-everywhere"] as const;

const REGION = text({ title: "AWS Region", pattern: REGION_SHAPE, examples: ["eu-west-1"] });

const NAME = text({ title: "name", examples: ["shop"] });

const PATH = text({ title: "path", examples: ["infra/app.yaml"] });

const OBJECTIVE = table("objective", {}, {
  rto: key(DURATION, "Recovery time objective: how long until it serves again."),
  rpo: key(DURATION, "Recovery point objective: how much data may be lost, as the time in which it was written."),
});

const DISRUPTIONS: Readonly<Record<Disruption, Field<ReturnType<typeof OBJECTIVE.read>>>> = {
  mistake: key(OBJECTIVE, "When data is deleted or corrupted by mistake."),
  instance: key(OBJECTIVE, "When an instance is lost."),
  zone: key(OBJECTIVE, "When an Availability Zone is lost."),
  region: key(OBJECTIVE, "When a Region is lost. --rto and --rpo on the command line win."),
};

/** What a template or a module is deployed with. */
const VALUES = {
  region: key(REGION, "The Region that it is deployed to."),
  parameters: key(
    textOr(text({ title: "path", examples: ["params/production.json"] }), mapOf("map of parameters", scalarOrList)),
    "The parameters of the template: a file in a shape of the AWS CLI or CodePipeline, or the values themselves.",
  ),
  varFiles: key(listOf("list of paths", 100, PATH, [["production.tfvars"]]), "Files of values for the module's variables, as for -var-file; what stands later wins."),
  variables: key(mapOf("map of variables", anything), "Values for the module's variables, as for -var; they win over varFiles."),
  workspace: key(NAME, "The Terraform workspace."),
};

const DEPLOYMENT = table("deployment", {}, {
  template: key(PATH, "The CloudFormation template, from the folder of this file."),
  module: key(PATH, "The folder of the Terraform root module, from the folder of this file."),
  account: key(digits("AWS account id", 12), "The account that it is deployed to: twelve digits."),
  stackName: key(text({ title: "stack name", pattern: "^[a-zA-Z][-a-zA-Z0-9]{0,127}$", examples: ["shop-app"] }), "What the stack is called."),
  ...VALUES,
}, ["template", "module"]);

/** A resource of the workload. */
const ADDRESS = text({ title: "address of a resource", examples: ["aws_elasticache_replication_group.sessions"] });

const DAYS = mapped(DURATION, (seconds) => seconds / 86_400);

const TAGS = mapOf("map of tags", text({ title: "text", pattern: "", examples: ["daily"] }));

const TWINS = table("pair of twins", {
  home: key(ADDRESS, "The resource in the home Region."),
  recovery: key(ADDRESS, "The one that stands for it in the recovery Region."),
}, {});

const BACKUP = table("backups by somebody else", {}, {
  tags: key(TAGS, "The tags by which they choose what they back up; everything, where none are named."),
  rpo: key(DURATION, "The longest time between two backups."),
  retention: key(DAYS, "How long they are kept."),
  regions: key(listOf("list of AWS Regions", 100, REGION), "The Regions to which they are copied."),
});

const DAYS_OF_MONTHS = "(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31";

const LEAP_YEAR = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";

/** A day of the calendar: the months have their own lengths, and the 29th of February is in leap years. */
const DATE = text({ title: "date", pattern: `^(?:[0-9]{4}-(?:${DAYS_OF_MONTHS})|${LEAP_YEAR}-02-29)$`, examples: ["2026-09-30"] });

const DRILL = table("drill", {
  date: key(DATE, "The day on which recovery was last tried."),
}, {
  every: key(DAYS, "How often it is tried; 365d where nothing is said."),
});

/** What people do: a file that says how, which must be there, or the day on which it was last done, which must be recent. */
const DONE = textOr(text({ title: "path", examples: ["docs/dr-runbook.md"] }), table("day", {
  date: key(DATE, "The day on which it was last done or looked over."),
}, {
  every: key(DAYS, "How often that is due; 365d where nothing is said."),
}));

/** What AWS does not publish. */
const ASSUMPTIONS: Readonly<Record<keyof Assumptions, Field<number>>> = {
  detect: key(DURATION, "Until somebody notices what nothing else notices."),
  decide: key(DURATION, "Until somebody has decided to act."),
  redeploy: key(DURATION, "Until the infrastructure of a Region is deployed anew from its code."),
  provision: key(DURATION, "Until a database or a file system is there to which a backup is restored."),
  restorePerTiB: key(DURATION, "To restore a TiB of data."),
  start: key(DURATION, "Until an instance or a task that is launched serves."),
  copy: key(DURATION, "To copy a backup to another Region."),
  lag: key(DURATION, "By which an asynchronous replica is behind, where AWS says nothing of it."),
  reroute: key(DURATION, "Until users that somebody sends elsewhere get there, where no record says so."),
};

const ATTEST = table("map of attestations", {}, {
  stores: key(mapOf("map of data stores", listOf("list of capabilities", 100, oneOf("capability of a data store", STORE_CAPABILITIES))), "What is done for a data store and no file shows, by its address: a copy of the data by a job of one's own."),
  lastDrill: key(DRILL, "The last drill of a recovery."),
  runbook: key(DONE, "What to do when a Region is lost, step by step: a file from the folder of this file, or the day on which it was last looked over."),
  communicationPlan: key(DONE, "Who tells whom: a file, or the day on which it was last looked over."),
  replicationTest: key(DONE, "A test of what is replicated to another Region: the day on which it was last made, or a file that tells of it."),
  blueGreen: key(DONE, "A deployment beside the one that serves, which takes over from it: the day on which it was last done, or a file that says how."),
});

const TIER = oneOf("DR tier", [...TIERS, NO_TIER]);

const GLOBS = listOf("list of globs", 100, text({ title: "glob", examples: ["infra/shop/**"] }), [["infra/shop/**"]]);

const OBJECTIVES = table("map of objectives", {}, DISRUPTIONS);

const EXTERNAL = table("map of what others do", {}, { backup: key(listOf("list of backups", 100, BACKUP), "Backups by plans that are not in these files, such as the organization's.") });

/** What stands in several places of the schema is in it once. */
const DEFINITIONS: Readonly<Record<string, Shape<unknown>>> = { objectives: OBJECTIVES, deployment: DEPLOYMENT, twins: TWINS, external: EXTERNAL, assumptions: table("map of assumptions", {}, ASSUMPTIONS), attest: ATTEST, rules: RULES };

const refer = <T>(name: keyof typeof DEFINITIONS, { read }: Shape<T>): Shape<T> => ({ schema: { $ref: `#/definitions/${name}` }, read });

/** What is asked of a workload, or of all of them, and where they stand. */
const ASKED = {
  tier: key(TIER, "The DR tier to meet; --tier on the command line wins. none: it is read and not judged."),
  criticality: key(oneOf("criticality", CRITICALITIES), "How much it matters, in place of numbers: it works again within 15 minutes, 1, 4 or 24 hours, whatever happens."),
  availability: key(percentage("availability", [99.95]), "The availability that is asked for, as a percentage of the time."),
  objectives: key(refer("objectives", OBJECTIVES), "What it is to reach, by what happens, in place of the tier's own objectives."),
  retention: key(DAYS, "The least time for which backups are kept, 7d where nothing is said."),
  zones: key(oneNumberOf("number of Availability Zones", [2, 3]), "How many Availability Zones are asked for, 2 where nothing is said."),
  primary: key(REGION, "The home Region."),
  recovery: key(listOrNone("list of AWS Regions", 100, REGION, [["us-west-2"]]), "The Regions in which it recovers; none, [], where it stays in its own on purpose."),
};

/** What else is stated of one workload, whatever the environment. */
const STATED = {
  deployments: key(listOf("list of deployments", 1000, refer("deployment", DEPLOYMENT)), "Templates and root modules in their Regions and accounts, with their values: one template in two Regions is two deployments."),
  stackTags: key(TAGS, "Tags that its stacks are given when they are deployed, and so all of their resources."),
  stores: key(listOf("list of addresses", 1000, ADDRESS), "Caches that hold data which is nowhere else."),
  needs: key(mapOf("map of instances", wholeNumber("number of instances", 1, 100_000)), "How many instances must run for the workload to serve, by the address of their group or service."),
  twins: key(listOf("list of twins", 1000, refer("twins", TWINS)), "Resources at home and those that stand for them in the recovery Region, where that does not follow from one template or module in both."),
  external: key(refer("external", EXTERNAL), "What others do for it."),
  accepts: key(listOf("list of addresses", 1000, ADDRESS), "Resources of other workloads that its rules may rely on, by address or ARN: a backup plan, a vault, an alarm that stands elsewhere."),
  assumptions: key(refer("assumptions", table("map of assumptions", {}, ASSUMPTIONS)), "How long a recovery takes where AWS publishes nothing: what you have measured, in place of what is taken else."),
  attest: key(refer("attest", ATTEST), "What no file shows, and somebody stands for."),
};

const ENVIRONMENT = table("environment", {}, { ...ASKED, ...STATED, ...VALUES });

/** What holds for every workload. */
const ENVIRONMENT_OF_ALL = table("environment of all workloads", {}, { ...ASKED, ...VALUES });

const WORKLOAD = table("workload", {
  name: key(NAME, "What the report calls it."),
}, {
  include: key(GLOBS, "The files that belong to it, as globs from the folder of this file; a folder stands for all that is in it."),
  ...ASKED,
  ...STATED,
  environments: key(mapOf("map of environments", ENVIRONMENT), "What is otherwise in an environment, by its name: the keys of a workload, and the values that its deployments are given. --environment chooses one."),
});

const OVERRIDE = table("override", {
  files: key(GLOBS, "The files that it is about, as globs from the folder of this file."),
}, {
  rules: key(refer("rules", RULES), "Which rules are asked there, and how: what stands later wins."),
  tier: key(TIER, "The DR tier of workloads that lie wholly in these files."),
});

const IGNORE = table("ignore", {
  rules: key(listOf("list of rules", 1000, text({ title: "rule or glob of rules", examples: ["s3-*"] }), [["s3-*"]]), "The rules whose findings are accepted, by id or glob; a glob of all rules is refused."),
  reason: key(text({ title: "reason", examples: ["rebuilt from source"] }), "Why they are accepted."),
}, {
  resources: key(listOf("list of globs", 1000, text({ title: "glob of addresses", examples: ["*Logs*"] }), [["*Logs*"]]), "Only in these resources: globs of addresses, logical ids or construct paths."),
  files: key(listOf("list of globs", 100, text({ title: "glob", examples: ["infra/shop/**"] }), [["infra/shop/**"]]), "Only in these files, as globs from the folder of this file; a folder stands for all that is in it."),
  until: key(DATE, "The last day on which they are accepted."),
});

/** The whole file. */
export const CONFIGURATION = table("configuration", {
  version: key(oneNumberOf("version of the configuration", [1]), "The version of this file's format."),
}, {
  extends: key(oneOrMore("path or package", 20, text({ title: "path or package", examples: ["../resilint-base.yaml"] })), "Configurations that this one is laid over: files from the folder of this one, within the repository, or packages in node_modules; what stands later wins, and what stands here wins over all."),
  workloads: key(listOf("list of workloads", 1000, WORKLOAD), "What recovers together. Files that no workload names are grouped by their folders."),
  ...ASKED,
  environments: key(mapOf("map of environments", ENVIRONMENT_OF_ALL), "What is otherwise in an environment, for all workloads, by its name. --environment chooses one."),
  rules: key(refer("rules", RULES), "Which rules are asked, and how, by id or glob: false, a level, or a map with a level and the rule's own options."),
  overrides: key(listOf("list of overrides", 1000, OVERRIDE), "What is otherwise for some files; what stands later wins."),
  ignores: key(listOf("list of ignores", 1000, IGNORE), "Findings that are accepted, in the files for which this configuration counts."),
});

type Read<S> = S extends Shape<infer T> ? T : never;

export type Configuration = Read<typeof CONFIGURATION>;
export type WorkloadEntry = Read<typeof WORKLOAD>;
export type IgnoreEntry = Read<typeof IGNORE>;
export type DeploymentEntry = Read<typeof DEPLOYMENT>;
/** What an environment says of all that is deployed in it. */
export type DeploymentValues = Pick<DeploymentEntry, keyof typeof VALUES>;
export type OverrideEntry = Read<typeof OVERRIDE>;

export type AskedEntry = Pick<WorkloadEntry, keyof typeof ASKED>;

/** The keys of a configuration that hold for all of its workloads. */
export const ASKED_KEYS: readonly string[] = Object.keys(ASKED);

/** The workloads of a configuration, and the environments, read once they have been laid over each other. */
export const readWorkload = (node: Syntax): WorkloadEntry => WORKLOAD.read(node);
export const readEnvironment = (node: Syntax): Read<typeof ENVIRONMENT_OF_ALL> => ENVIRONMENT_OF_ALL.read(node);

/** As it ships with the package, for editors and for the validator. */
export const CONFIGURATION_SCHEMA: JsonSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://github.com/resilint/resilint/blob/main/schemas/resilint.schema.json",
  description: "The configuration of Resilint: .resilint.yaml, .resilint.yml, .resilint.json, or the key resilint of package.json.",
  ...CONFIGURATION.schema,
  definitions: Object.fromEntries(Object.entries(DEFINITIONS).map(([name, { schema }]) => [name, schema])),
};
