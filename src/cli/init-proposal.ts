import { basename, dirname, relative, sep } from "node:path";
import type { SurveyedWorkload } from "../check.ts";
import { isRegion, regionMeant } from "../config/region.ts";
import { TOOL } from "../outputs/tool.ts";
import { isTerraformFile, isVariablesFile } from "../frontends/terraform-files.ts";
import type { FolderEntry } from "../frontends/folder.ts";
import { NO_TIER, TIERS } from "../recovery/tiers.ts";
import { suggestion } from "../source/suggest.ts";

/** What a proposal is made with. */
export interface ProposalInput {
  /** The folder of the configuration: all paths in it begin there. */
  readonly folder: string;
  /** Where a file lies that the survey calls by a name. */
  readonly pathOf: (file: string) => string;
  readonly list: (folder: string) => readonly FolderEntry[];
  /** The package lies beside the configuration, so that an editor finds the schema without a network. */
  readonly hasSchema: boolean;
  /** The tier of every workload, where somebody has chosen one. */
  readonly tier?: string;
  /** Asks somebody; undefined where the answers have ended. Nothing is asked where it is missing. */
  readonly ask?: (question: string) => string | undefined;
}

interface Proposed {
  readonly name: string;
  readonly include: readonly string[];
  readonly tier: string | undefined;
  readonly home: string | undefined;
  readonly workload: SurveyedWorkload;
  readonly environments: readonly { readonly name: string; readonly file: string; readonly of: "varFiles" | "parameters" }[];
}

/** The text of a configuration that says what was found. */
export function proposal(workloads: readonly SurveyedWorkload[], input: ProposalInput): string {
  const names = namesOf(workloads, input);
  const together = workloads.length > MOST_ASKED ? tierOf(`all ${String(workloads.length)} workloads`, input) : undefined;
  const proposed = workloads.map((workload, index): Proposed => {
    const name = names[index] ?? workload.name;
    const tier = workloads.length > MOST_ASKED ? together : tierOf(name, input);
    return { name, workload, tier, include: includeOf(workload, workloads, input), home: workload.home ?? homeOf(name, workload, input), environments: environmentsOf(workload, input) };
  });
  return `${[...headOf(input), "version: 1", "", "workloads:", ...proposed.flatMap(linesOf)].join("\n")}\n`;
}

/** More workloads are asked for all at once. */
const MOST_ASKED = 5;

function headOf({ hasSchema }: ProposalInput): readonly string[] {
  const schema = hasSchema ? "./node_modules/resilint/schemas/resilint.schema.json" : `${TOOL.homepage.replace("https://github.com/", "https://raw.githubusercontent.com/")}/main/schemas/resilint.schema.json`;
  return [`# yaml-language-server: $schema=${schema}`, "# Paths begin in the folder of this file. Every key: docs/configuration.md of Resilint.", ""];
}

function linesOf({ name, include, tier, home, workload, environments }: Proposed): readonly string[] {
  const { recovery, undecided } = workload;
  return [
    `  - name: ${quoted(name)}`,
    ...(tier === undefined ? [`    # One of ${[...TIERS, NO_TIER].join(", ")}.`, `    # tier: ${TIERS[0]}`] : [`    tier: ${tier}`]),
    `    include: [${include.map(quoted).join(", ")}]`,
    ...(home === undefined ? [`    # The home Region is not known${undecided === undefined ? "" : `: ${oneLine(undecided)}`}.`, "    # primary: us-east-1"] : [`    primary: ${home}`]),
    ...(recovery.length > 0 && home !== undefined ? [`    recovery: [${recovery.join(", ")}]`] : ["    # Where it recovers; [] where it stays in its own Region on purpose.", "    # recovery: [us-west-2]"]),
    ...(environments.length === 0 ? [] : ["    # Chosen by --environment. tier: none asks nothing of one.", "    environments:", ...environments.map((each) => `      ${quoted(each.name)}: { ${each.of}: ${each.of === "varFiles" ? `[${quoted(each.file)}]` : quoted(each.file)} }`)]),
    "",
  ].slice(0, -1);
}

function tierOf(name: string, { tier, ask }: ProposalInput): string | undefined {
  const words: readonly string[] = [...TIERS, NO_TIER];
  if (tier !== undefined || !ask) return tier;
  let wrong = "";
  for (;;) {
    const answer = ask(`${wrong}DR tier of ${oneLine(name)} (${words.join(", ")}; empty for later): `)?.trim();
    if (answer === undefined || answer === "") return undefined;
    if (words.includes(answer)) return answer;
    const meant = suggestion(answer, words);
    wrong = `"${oneLine(answer)}" is no tier${meant === undefined ? "." : `; did you mean ${meant}?`} `;
  }
}

function homeOf(name: string, { undecided = "no file says it" }: SurveyedWorkload, { ask }: ProposalInput): string | undefined {
  const answer = ask?.(`Home Region of ${oneLine(name)}, which is not known: ${oneLine(undecided)} (empty for later): `)?.trim() ?? "";
  return isRegion(answer) ? answer : answer === "" ? undefined : regionMeant(answer);
}

/** Workloads are called as the survey calls them, but for the one that is the folder itself. */
function namesOf(workloads: readonly SurveyedWorkload[], { pathOf }: ProposalInput): readonly string[] {
  const taken = new Set(workloads.map(({ name }) => name));
  return workloads.map(({ name, files: [file = ""] }) => {
    const folder = basename(dirname(pathOf(file)));
    return name !== "." ? name : folder === "" || taken.has(folder) ? "main" : folder;
  });
}

/** A glob for the whole folder where nothing else lies in it or below, else for what of it belongs to the workload. */
function includeOf(workload: SurveyedWorkload, all: readonly SurveyedWorkload[], { folder, pathOf }: ProposalInput): readonly string[] {
  const pathsOf = ({ files }: SurveyedWorkload): readonly string[] => files.map(pathOf);
  const others = all.filter((each) => each !== workload).flatMap(pathsOf);
  const globs = pathsOf(workload).map((path) => {
    const own = dirname(path);
    const beside = others.some((other) => dirname(other) === own);
    const below = others.some((other) => other.startsWith(own + sep) && dirname(other) !== own);
    const from = written(relative(folder, own));
    const under = (rest: string): string => (from === "" ? rest : `${from}/${rest}`);
    if (!beside && !below) return under("**");
    // Not `*`, which matches a folder, too, and so all that is in it.
    return !beside || (workload.of === "terraform" && isTerraformFile(path)) ? under(`*${endingOf(path)}`) : under(basename(path));
  });
  return [...new Set(globs)].sort();
}

/** `.yaml`; `.tf.json` is an ending of its own. */
const endingOf = (path: string): string => /(?:\.(?:tf|tofu))?\.[^.]*$/u.exec(basename(path))?.[0] ?? "";

/** What files of values call environments: `prod.tfvars`, `params/prod.json`. What Terraform reads by itself belongs to none. */
function environmentsOf({ of, files }: SurveyedWorkload, { folder, pathOf, list }: ProposalInput): Proposed["environments"] {
  const found = new Map<string, Proposed["environments"][number]>();
  for (const own of new Set(files.map((file) => dirname(pathOf(file))))) {
    for (const beside of of === "terraform" ? ["", ...VALUE_FOLDERS] : PARAMETER_FOLDERS) {
      const place = beside === "" ? own : `${own}/${beside}`;
      for (const { name, is } of list(place)) {
        const stem = is !== "file" ? undefined : of === "terraform" ? stemOf(name) : /^([\w.-]+)\.json$/u.exec(name)?.[1];
        if (stem === undefined || found.has(stem) || found.size >= MOST_ENVIRONMENTS) continue;
        found.set(stem, { name: stem, file: written(relative(folder, `${place}/${name}`)), of: of === "terraform" ? "varFiles" : "parameters" });
      }
    }
  }
  return [...found.values()];
}

const VALUE_FOLDERS = ["env", "envs", "environments", "tfvars", "vars"];
const PARAMETER_FOLDERS = ["params", "parameters"];
const MOST_ENVIRONMENTS = 20;

/** `prod` of `prod.tfvars`; nothing of what Terraform reads without being told to. */
function stemOf(name: string): string | undefined {
  if (!isVariablesFile(name) || /^terraform\.tfvars|\.auto\.tfvars/u.test(name)) return undefined;
  return /^([\w.-]+?)\.tfvars(?:\.json)?$/u.exec(name)?.[1];
}

const written = (path: string): string => path.split(sep).join("/");

const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "?");

/** A text as YAML reads it back, whatever is in it. */
function quoted(text: string): string {
  if (/^[A-Za-z][\w./-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/iu.test(text)) return text;
  return JSON.stringify(text).replace(/[\u007f-\u009f\p{Cf}\u2028\u2029]/gu, (each) => each.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""));
}
